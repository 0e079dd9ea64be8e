/** In words, what a contribution stands beside: another one of the same partner in the same form. */
import { contributions } from '../criteria/cofinancing.ts';
import type { Item } from '../criteria/dossier.ts';
import { answer } from '../criteria/dossier.ts';
import type { Proposal, QuestionRef } from '../criteria/vocabulary.ts';
import { itemName, rowsOf } from './display.ts';
import { isOtherForm } from './item.ts';
import { maySee } from './may-see.ts';
import type { Noted } from './note.ts';
import { slug } from './slug.ts';
import { dossierOf, knownValue, say, type Talk, words } from './talk.ts';

type Value = Readonly<Record<string, unknown>>;
type Contribution = Item<typeof contributions.fields>;

/** What tells contributions of one partner apart: what it is for, how much, and hours with what an hour counts for. */
export function giftText(talk: Talk, ref: QuestionRef, { what, amountCents, hours, rateCents }: Value): string {
  if (!maySee(talk, ref)) return words(talk).privateFigure;
  const textOf = (value: Value): string[] => rowsOf(contributions, value, talk.session.language).map((row) => row.value);
  const parts = [...textOf({ what }), ...textOf({ amountCents }), [...textOf({ hours }), ...textOf({ rateCents })].join(' à ')];
  return parts.filter((part) => part !== '').join('; ') || words(talk).none;
}

interface Choice {
  readonly label: string;
  readonly options: readonly string[];
}

/** The choice between a contribution of its own and the one that stands there; undefined for readings that differ in anything else. */
export function giftChoice(talk: Talk, [own, same, ...more]: readonly Proposal[]): Choice | undefined {
  if (own === undefined || same === undefined || more.length > 0 || own.ref.question !== contributions.id) return undefined;
  const there = knownValue(dossierOf(talk), same.ref);
  if (own.value !== same.value || own.ref.item === same.ref.item || there === undefined) return undefined;
  const w = words(talk);
  const name = itemName(contributions, there) ?? '';
  const both = giftText(talk, same.ref, { ...there, ...same.value });
  return {
    label: w.giftWhich(name, giftText(talk, same.ref, there)),
    options: [w.giftBeside(giftText(talk, own.ref, own.value)), w.giftSame(both)],
  };
}

const own =
  /^(?:nee |no )?(?:(?:dit|dat|het|die|this|it|that) )?(?:(?:komt|komen|is|zijn|gaat) )?(?:er ?bij|erbij op|extra|apart|daarnaast|ernaast|(?:een )?(?:tweede|andere|nieuwe)(?: bijdrage)?|on top(?: of (?:it|that))?|(?:a )?(?:second|another|new)(?: one| contribution)?|separate)$/u;
const same =
  /^(?:ja |yes )?(?:(?:dit|dat|het|die|this|it|that) )?(?:is |zijn )?(?:de ?zelfde|het ?zelfde|(?:the )?same)(?: bijdrage| contribution| one)?$/u;

/** "Erbij" or "dezelfde", where that is what is asked: which of the two it chooses. */
export function chosenGift(talk: Talk, said: string): number | undefined {
  const { pending } = talk.session;
  if (pending?.kind !== 'readings' || giftChoice(talk, pending.readings) === undefined) return undefined;
  const bare = said
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  const at = [own, same].findIndex((words) => words.test(bare));
  return at < 0 ? undefined : at;
}

const isOf = (value: Value, { partner }: Contribution): boolean => slug(String(value.partner ?? '')) === slug(partner ?? '');

/** Other contributions of the partner, in the same form or in one that is not known. */
function othersOf(talk: Talk, { question, item }: QuestionRef, value: Value, there: readonly Contribution[]): string[] {
  if (question !== contributions.id || itemName(contributions, value) === undefined) return [];
  const others = there.filter((one) => one.id !== item && isOf(value, one) && !isOtherForm(contributions, one, value));
  return others.map((one) => giftText(talk, { question, item: one.id }, one));
}

/** The contributions as they stand now. */
export const contributionsNow = (talk: Talk): readonly Contribution[] => answer(dossierOf(talk), contributions) ?? [];

/** Says of each new contribution what it stands beside. @param there what stood there before. */
export function sayBeside(talk: Talk, given: readonly Pick<Noted, 'ref' | 'given'>[], there: readonly Contribution[]): void {
  const w = words(talk);
  const isNew = ({ ref }: Pick<Noted, 'ref'>): boolean => !there.some(({ id }) => id === ref.item);
  for (const { ref, given: value } of given.filter(isNew)) {
    const others = othersOf(talk, ref, value, there);
    if (others.length > 0) say(talk, w.giftAdds(String(value.partner), others.join(' + ')));
  }
}
