/** Random histories: facts about the questions of random dossiers, given over some months, corrected and taken back. */
import fc from 'fast-check';
import type { Fact } from '../../src/criteria/vocabulary.ts';
import { dossiers } from '../criteria/arbitrary.ts';

interface Said {
  question: string;
  item?: string;
  value: Record<string, unknown>;
}

const said = (answers: Record<string, unknown>): Said[] =>
  Object.entries(answers).flatMap(([question, answer]): Said[] =>
    Array.isArray(answer)
      ? (answer as (Record<string, unknown> & { id: string })[]).map(({ id, ...value }) => ({ question, item: id, value }))
      : [{ question, value: answer as Record<string, unknown> }],
  );

const start = Date.UTC(2026, 0, 1, 9);
const hour = 3_600_000;

/** Facts in the order in which they were noted; now and then one was sent before the one that was noted before it. */
export const histories: fc.Arbitrary<Fact[]> = fc
  .tuple(
    dossiers,
    dossiers,
    fc.array(fc.record({ hours: fc.integer({ min: -5, max: 400 }), dice: fc.nat(9) }), { minLength: 80, maxLength: 80 }),
  )
  .map(([first, second, steps]) => {
    const facts: Fact[] = [];
    let at = start;
    for (const [n, { question, item, value }] of [...said(first.answers), ...said(second.answers)].entries()) {
      const { hours, dice } = steps[n % steps.length] ?? { hours: 1, dice: 0 };
      at += hours * hour;
      const same = facts.filter((fact) => fact.question === question && fact.item === item);
      facts.push({
        id: `f${n}`,
        centrum: 'c1',
        at: new Date(at).toISOString(),
        by: { person: dice === 0 ? 'bob' : 'anna' },
        question,
        ...(item !== undefined && { item }),
        value: dice === 1 ? null : value,
        source: { kind: 'message', id: `m${n}` },
        // Somebody else's word does not replace: the two then contradict one another.
        replaces: dice === 0 ? [] : same.map(({ id }) => id),
      });
    }
    return facts;
  });

/** A history cut into turns. */
export const turnsOf = (facts: readonly Fact[], cuts: readonly number[]): Fact[][] => {
  const turns: Fact[][] = [];
  let from = 0;
  for (const cut of cuts) {
    turns.push(facts.slice(from, from + cut));
    from += cut;
  }
  turns.push(facts.slice(from));
  return turns;
};
