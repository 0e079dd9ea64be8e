/** Who gives each of the figures of a text: by their own sentences, by the figures beside them, and by what was said before. */
import type { Form } from '../../criteria/vocabulary.ts';
import { carried, namesake, pointedAt, referred } from './carried.ts';
import { isMoney, isShare } from './figures.ts';
import type { Money } from './given.ts';
import { type Giver, giverFrom, giverOf, respectively } from './givers.ts';
import { giving } from './lexicon-cues.ts';
import { inSentence, near } from './marks.ts';
import type { Party } from './roles.ts';
import type { Placed, Prose } from './sentence.ts';
import type { Self } from './speaker.ts';
import { ofWhole, twinOf } from './twins.ts';

/** "Delft krijgt 4 miljoen, Epe 3 en Goor 2": who stands directly before its figure gets it as well. */
function getsToo({ tokens, figureAt }: Prose, before: Placed, placed: Placed, { members }: Giver): boolean {
  const first = members[0]?.first ?? placed.first - 1;
  return (
    before.sentence === placed.sentence &&
    tokens[first]?.kind === 'word' &&
    (members.length > 0 || tokens[first]?.capital === true) &&
    members.every(({ next, role }) => role === 'subject' && next <= placed.first && placed.first - next <= 1) &&
    first >= before.next &&
    first - before.next <= 3 &&
    tokens.slice(before.next, placed.first).every(({ text }, at) => !giving.has(text) && (figureAt[before.next + at] ?? -1) < 0)
  );
}

type Givers = Map<Placed, Giver>;

/** "… leggen respectievelijk 3, 2 en 1 ton in": of each sentence that says so. */
function inRows(prose: Prose, figures: readonly Placed[], parties: readonly Party[], self: Self | undefined): Givers {
  const givers: Givers = new Map();
  for (const sentence of new Set(figures.map((placed) => placed.sentence))) {
    const here = figures.filter((placed) => placed.sentence === sentence && isMoney(placed.figure));
    for (const [placed, giver] of respectively(prose, sentence, parties, here, self) ?? []) givers.set(placed, giver);
  }
  return givers;
}

/** Who stands before a figure that goes to them as well: "Delft krijgt 4 miljoen, Epe 3". */
function spreadReceived(prose: Prose, figures: readonly Placed[], givers: Givers): void {
  for (const [at, placed] of figures.entries()) {
    const [before, giver] = [figures[at - 1], givers.get(placed)];
    const last = before && givers.get(before);
    if (last?.received === true && last.members.length === 0 && giver && getsToo(prose, before as Placed, placed, giver))
      givers.set(placed, last);
  }
}

/** "De helft van de kosten, 1,4 miljoen euro, komt voor rekening van het Rijk": the share has the giver of the amount. */
function spreadToShares(prose: Prose, figures: readonly Placed[], givers: Givers): void {
  for (const [at, placed] of figures.entries()) {
    const next = figures[at + 1];
    const giver = next && givers.get(next);
    if (!isShare(placed.figure) || giver === undefined || giver.members.length === 0 || givers.get(placed)?.members.length !== 0) continue;
    const between = prose.tokens.slice(placed.next, next?.first);
    if (between.length > 2 && between.at(-1)?.text === ',' && between.every(({ text }) => ofWhole.test(text))) givers.set(placed, giver);
  }
}

/** Who gives each figure, as far as its own sentence tells. @param worths the hours that an amount is the worth of. */
export function attributed(
  prose: Prose,
  figures: readonly Placed[],
  parties: readonly Party[],
  self: Self | undefined,
  worths: ReadonlyMap<Placed, Placed | undefined>,
): Givers {
  const givers = inRows(prose, figures, parties, self);
  for (const [at, placed] of figures.entries()) {
    if (givers.has(placed)) continue;
    const share = figures.slice(0, at).findLast((one) => one.sentence === placed.sentence && isShare(one.figure));
    const twin = worths.get(placed) ?? twinOf(prose, placed, figures[at - 1], parties, share);
    givers.set(placed, (twin && givers.get(twin)) ?? giverOf(prose, placed, parties, self));
  }
  spreadReceived(prose, figures, givers);
  spreadToShares(prose, figures, givers);
  return givers;
}

/** What else is known when a figure is looked at. */
export interface Around {
  readonly own: Giver;
  readonly whole: Placed | undefined;
  readonly found: readonly Money[];
  readonly parties: readonly Party[];
  readonly self: Self | undefined;
}

/** Who gives this figure: its own sentence, the whole it is part of, the sentence before, or the heading above. */
export function giverFor(prose: Prose, placed: Placed, { own, whole, found, parties, self }: Around): Giver {
  const parent = found.find((one) => one.placed === whole);
  const direct = own.members.length > 0 && own.members.some(({ first }) => (parent ? first >= parent.placed.next : true));
  if (parent !== undefined && !direct) return parent.giver;
  const meant = referred(prose, placed, parties);
  if (meant !== undefined && own.members.every(({ next }) => next <= meant.at)) return giverFrom(prose, [meant.party], self);
  if (own.members.length > 0) {
    const [only] = own.members;
    return only !== undefined && own.members.length === 1 && !own.self ? { ...own, party: namesake(prose, only, parties).name } : own;
  }
  const last = found.findLast((one) => one.giver.members.length > 0);
  const before = carried(prose, placed, last, parties);
  if (before !== undefined) return before;
  const pointed = pointedAt(prose, placed, parties);
  return pointed === undefined ? own : giverFrom(prose, [pointed], self);
}

const staff = new Set('docenten docent docentenuren docenturen docentinzet docenteninzet leraren lectoren practor instructeurs'.split(' '));

/** "uren docenten € 35.000": whose hours they are tells the side, where nobody is named. */
export const staffed = (prose: Prose, placed: Placed, giver: Giver, form: Form | undefined): Giver =>
  giver.members.length === 0 && !giver.joint && form === 'in_kind' && near(prose, placed, staff, 4, 3)
    ? { ...giver, side: 'education' }
    : giver;

/** An unknown name beside a known firm is most likely one too. */
const withSide = (one: Giver, { kind, self }: Party, all: Giver): Giver =>
  one.side === undefined && kind === undefined && !self && all.side !== undefined ? { ...one, side: all.side, sure: false } : one;

const each = new Set('ieder iedere elk elke beide beiden allebei each both'.split(' '));

/** "Gemeente Zwolle en Windesheim leggen ieder een ton in": one gift of each that is named. */
export function perGiver(prose: Prose, placed: Placed, giver: Giver, self: Self | undefined): Giver[] {
  const named = giver.members.every(
    (member) => member.self || (!member.joint && prose.tokens[member.first]?.capital === true) || isSingle(prose, member),
  );
  return giver.members.length > 1 && named && inSentence(prose, placed, each)
    ? giver.members.map((member) => withSide(giverFrom(prose, [member], self), member, giver))
    : [giver];
}
const isSingle = ({ tokens }: Prose, { first, next }: Party): boolean =>
  /^(?:de|het|een|the|a)$/u.test(tokens[first - 1]?.text ?? '') && !/(?<!bedrijfslev)(?:en|s)$/u.test(tokens[next - 1]?.text ?? 's');
