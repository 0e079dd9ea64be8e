/**
 * Money that moves: what a step asks of each side, in words and as changes of a dossier. The
 * shares, the coverage and the proportion all advise with these, so that their advice agrees.
 */
import { applyChanges, type Change } from './change.ts';
import { catalogue } from './coded.ts';
import { contributions } from './cofinancing.ts';
import { addContribution, type Cofinancing, overdrawn, promised, takeOff } from './counting.ts';
import { type Gap, gap, type Step, step } from './criterion.ts';
import type { Dossier } from './dossier.ts';
import { both, euro, listed } from './format.ts';
import { sideName } from './open-contributions.ts';
import type { Language, Side } from './vocabulary.ts';

/** Cents more (above 0) or less that a side contributes. */
export interface Move {
  readonly side: Side;
  readonly cents: number;
}

const asked = (sides: readonly string[], cents: readonly string[], l: Language): string =>
  listed(
    sides.map((side, index) => {
      const amount = Number(cents[index]);
      const [who, money] = [sideName(side as Side)[l], euro(Math.abs(amount), l)];
      return l === 'nl' ? `${who} om ${money} ${amount > 0 ? 'meer' : 'minder'}` : `${who} for ${money} ${amount > 0 ? 'more' : 'less'}`;
    }),
    l,
  );

const { say, words } = catalogue('money', {
  ask: (p: { sides: readonly string[]; cents: readonly string[] }) => ({
    nl: `Vraag ${asked(p.sides, p.cents, 'nl')}.`,
    en: `Ask ${asked(p.sides, p.cents, 'en')}.`,
  }),
  requested: (p: { cents: number }) =>
    both((l) =>
      l === 'nl'
        ? `${euro(p.cents, l)} is gevraagd maar nog niet toegezegd. Dat telt nog niet mee.`
        : `${euro(p.cents, l)} has been asked for but not promised. That does not count yet.`,
    ),
  secure: (p: { cents: number }) =>
    both((l) =>
      l === 'nl'
        ? `Zorg dat de gevraagde ${euro(p.cents, l)} wordt toegezegd of beschikt.`
        : `Get the ${euro(p.cents, l)} that was asked for promised or granted.`,
    ),
});
export const moneyWords = words;

const changesOf = (dossier: Dossier, view: Cofinancing, moves: readonly Move[]): Change[] =>
  moves.flatMap(({ side, cents }, nth) => (cents > 0 ? [addContribution(dossier, side, cents, nth)] : takeOff(view, side, -cents)));

/** The step that moves this money. What meeting hours would eat of it is asked for as well, and said. */
function moveStep(dossier: Dossier, view: Cofinancing, wanted: readonly Move[]): Step {
  const moves = wanted.map(({ side, cents }) => ({ side, cents: cents > 0 ? cents + overdrawn(view, side) : cents }));
  return step(
    say.ask({ sides: moves.map(({ side }) => side), cents: moves.map(({ cents }) => String(cents)) }),
    ...changesOf(dossier, view, moves),
  );
}

/** Money that was asked for and not promised, what promises it, and what the figures are then. */
export interface Requested {
  readonly cents: number;
  readonly changes: readonly Change[];
  readonly view: Cofinancing;
}

export function requestedMoney(view: Cofinancing): Requested | null {
  const waiting = (view.items ?? []).filter(({ why, claimed }) => why === 'requested' && claimed > 0);
  if (waiting.length === 0) return null;
  return {
    cents: waiting.reduce((sum, { claimed }) => sum + claimed, 0),
    changes: waiting.map(({ id }) => ({ question: contributions.id, item: id, value: { state: 'toegezegd' } })),
    view: promised(view),
  };
}

/** Says that it does not count yet. */
export const requestedGap = ({ cents }: Requested, steps: () => readonly Step[]): Gap =>
  gap(say.requested({ cents }), contributions, steps);

/** Tries money that moves from where the figures are, and from where they will be once what was asked for is promised; that comes first. */
export function stepsFrom(
  dossier: Dossier,
  view: Cofinancing,
  requested: Requested | null,
  waysOf: (view: Cofinancing) => readonly (readonly Move[])[],
): Step[] {
  const from = (at: Dossier, seen: Cofinancing): Step[] => {
    const ways = waysOf(seen).filter((way) => way.length > 0);
    return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()].map((way) => moveStep(at, seen, way));
  };
  if (requested === null) return from(dossier, view);
  const { cents, changes } = requested;
  const secure = step(say.secure({ cents }), ...changes);
  const after = from(applyChanges(dossier, changes), requested.view).map(
    ({ code, params, changes: more, also = [] }): Step => ({
      ...secure,
      changes: [...changes, ...more],
      also: [{ code, params }, ...also],
    }),
  );
  return [secure, ...after, ...from(dossier, view)];
}
