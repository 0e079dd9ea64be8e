/** A free text: kept as it was written, apart from what only announces it. */
import { quantities } from '../../quantities/quantities.ts';
import { fold, span, visible } from '../fold.ts';
import { namesNobody } from './no-name.ts';
import { saysNothing } from './none.ts';
import { isOnlyFigure } from './only-figure.ts';
import type { FieldReader } from './reading.ts';
import { readsAsSentence } from './sentence-like.ts';

const announced =
  /^(?:(?:dat|het|die|dit|deze|de partner|de naam|onze naam|de partner heet|it|that|this|the name|the partner) (?:is|zijn|heet|heten|are)|(?:de )?(?:naam|partner|activiteit|visie|onze visie|zwaartepunt|name|partner|activity|vision|our vision|antwoord|answer) ?:|(?:wij|we) noemen het|called|genaamd)\s+/u;
/** After an announcement of a longer text this is a sentence of its own, not a name. */
const maxName = 60;
const quotes = /^(["'`])(.*)\1$/su;

/** Where the answer stands in the text. */
function core(text: string): { start: number; end: number } {
  let { start, end } = span(text);
  const folded = fold(text);
  const announcement = announced.exec(folded.slice(start, end))?.[0] ?? '';
  const rest = text.slice(start + announcement.length, end);
  const isName = /^["'“„‘\p{Lu}\p{N}]/u.test(rest) || rest.trim().split(/\s+/u).length <= 4;
  if (announcement.includes(':') || (announcement !== '' && rest.length <= maxName && isName)) start += announcement.length;
  const inner = quotes.exec(folded.slice(start, end));
  if (inner && !inner[2]?.includes(inner[1] as string)) {
    start += 1;
    end -= 1;
  }
  return { start, end };
}

/** A sentence about money tells of somebody, and is not what they are called. */
const holdsMoney = (text: string): boolean => quantities(text, 'nl').some(({ kind }) => kind === 'money');

/** The text whole, to be confirmed where it is a sentence in the place of a name; null where it says nothing, or more than the field can hold, or is a figure or no name in the place of a name. */
export const readText: FieldReader = (field, text) => {
  const { start, end } = core(text);
  const found = span(text, start, end);
  const value = visible(found.quote);
  if (!/[\p{L}\p{N}]/u.test(value) || saysNothing(value)) return null;
  const isSentence = field.party === true && readsAsSentence(value);
  if (field.party === true && (isOnlyFigure(value) || namesNobody(value) || (isSentence && holdsMoney(value)))) return null;
  const certainty = isSentence ? 'inferred' : 'stated';
  return field.schema.safeParse(value).success ? { value, ...found, certainty } : null;
};
