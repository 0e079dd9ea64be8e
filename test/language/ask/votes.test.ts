import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Example } from '../../../src/language/ask/examples/example.ts';
import { examples } from '../../../src/language/ask/examples/examples.ts';
import { read, topics } from '../../../src/language/ask/search.ts';
import { teach, votes } from '../../../src/language/ask/votes.ts';
import { heldOut } from '../cases/questions.ts';

const made = (text: string, first: readonly string[] | null): Example => ({ text, lang: 'nl', first });
const few = examples.filter((_, at) => at % 40 === 0);
const best = (question: string, given: readonly Example[]): string | undefined => {
  const { spoken, silent } = votes(read(question), [], teach(given));
  const [[id, most] = ['', -Infinity]] = [...spoken].toSorted(([, a], [, b]) => b - a);
  return most > silent ? id : undefined;
};

describe('votes', () => {
  test('an example makes its words speak for its sentence', () => {
    const question = 'Mogen wij met flierefluiters zwabberen?';
    const wijs = (first: readonly string[] | null) =>
      best(question, [
        ...few,
        ...['Wie flierefluit en zwabbert?', 'Flierefluiters zwabberen graag', question].map((text) => made(text, first)),
      ]);
    expect(wijs(['k4.s3'])).toBe('k4.s3');
    expect(wijs(['c1.i2'])).toBe('c1.i2');
    expect(wijs(null)).toBeUndefined();
  });

  test('the order of the examples does not matter', () => {
    const there = votes(read('Tellen vergaderuren mee?'), [], teach(few));
    const back = votes(read('Tellen vergaderuren mee?'), [], teach(few.toReversed()));
    expect(back.silent).toBeCloseTo(there.silent, 9);
    for (const [id, vote] of there.spoken) expect(back.spoken.get(id)).toBeCloseTo(vote, 9);
  });

  test('every sentence with an answer gets a vote, whatever is asked', () => {
    const taught = teach(few);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { spoken, silent } = votes(read(text), [], taught);
        expect([...spoken.keys()].toSorted()).toEqual(topics.map(({ id }) => id).toSorted());
        for (const vote of [silent, ...spoken.values()]) expect(Number.isFinite(vote)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the examples', () => {
  const asked = examples.map(({ text }) => text);
  test('are each there once', () => {
    expect(asked.filter((text, at) => asked.indexOf(text) !== at)).toEqual([]);
  });
  test('are not what is only measured', () => {
    const taught = new Set(asked);
    expect(heldOut.filter(({ text }) => taught.has(text)).map(({ text }) => text)).toEqual([]);
  });
  test('name a sentence that has an answer, or none', () => {
    const known = new Set(topics.map(({ id }) => id));
    expect(examples.filter(({ first }) => first !== null && !first.some((id) => known.has(id))).map(({ text }) => text)).toEqual([]);
  });
});
