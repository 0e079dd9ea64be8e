/** Which field of the last answer a correction is about: "nee, het was 400.000" corrects the amount, whatever was asked last. */
import type { Field, Question } from '../criteria/question.ts';
import type { Language } from '../criteria/vocabulary.ts';
import { deniedIn, mentions, wordsOf } from './facts/fields/mentions.ts';
import { namesNobody } from './facts/fields/no-name.ts';
import { blank } from './facts/fold.ts';
import { quantities } from './quantities/quantities.ts';

const figureTypes = ['money', 'count', 'tenths'] as const;
const isFigure = (field: Field | undefined): boolean => figureTypes.some((type) => type === field?.type);
const isChoice = (field: Field | undefined): boolean => field?.type === 'choice';

type Known = Readonly<Record<string, unknown>>;

/** Words that may stand around a choice without naming anybody. */
const small = /^(?:de|een|om|voor|door|namelijk|gewoon|juist|a|an|the|in|op|onze|our|maar|but|en|and|soort|vorm|als|as)$/u;

/** The choice that a text names, or denies, and nothing else: "een school", "niet cash". "ROC aan Zee" is a name. */
function choiceIn(fields: readonly (readonly [string, Field])[], text: string): string | undefined {
  const told = fields
    .filter(([, field]) => isChoice(field))
    .map(([key, field]) => ({ key, meant: mentions(field, text), denied: deniedIn(field, text) }));
  const left = wordsOf(
    blank(
      text,
      told.flatMap(({ meant, denied }) => [...meant, ...denied]),
    ),
  );
  if (left.some(({ text: word }) => !small.test(word) && !namesNobody(word))) return undefined;
  return (told.find(({ meant }) => meant.length > 0) ?? told.find(({ denied }) => denied.length > 0))?.key;
}

/** "Nog niet zeker": about how certain it is, whatever that is now. */
const unsure =
  /(?:niet|not)(?: (?:helemaal|entirely|yet))? (?:zeker|rond|definitief|certain|sure|definite|final)\b|\b(?:onzeker|uncertain|unsure)\b/iu;

/**
 * The key of the field; the one that was answered last when the text says nothing else.
 * @param known what the answer holds: of hours and an amount, a bare number corrects the one that is there.
 */
export function correctedField(
  question: Question,
  last: string | undefined,
  text: string,
  language: Language,
  known: Known = {},
): string | undefined {
  const fields = Object.entries(question.fields);
  const found = quantities(text, language);
  if (found.length === 0) {
    if (question.fields.state !== undefined && unsure.test(text)) return 'state';
    const choice = choiceIn(fields, text);
    if (choice !== undefined) return choice;
    // "Nee, van BAM" is about who gives it, whatever of it was answered last.
    const [party] = fields.find(([, field]) => field.party === true) ?? [];
    if (party !== undefined && last !== undefined && question.fields[last]?.type !== 'text') return party;
  }
  if (last !== undefined && isFigure(question.fields[last])) return last;
  const kinds = new Set(found.map(({ kind }) => kind));
  const keyOf = (type: Field['type']): string | undefined => fields.find(([, field]) => field.type === type)?.[0];
  if (kinds.has('money') || kinds.has('amount')) return keyOf('money') ?? keyOf('count') ?? last;
  if (kinds.has('date')) return keyOf('date') ?? last;
  if (kinds.has('number')) {
    const [sum, number] = [keyOf('money'), keyOf('count')];
    const isBare = found.every((one) => one.kind !== 'number' || one.unit === undefined);
    const isSum = isBare && sum !== undefined && known[sum] !== undefined && (number === undefined || known[number] === undefined);
    return isSum ? sum : (number ?? sum ?? last);
  }
  return last;
}
