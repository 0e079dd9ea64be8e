/** A whole intake with random answers: it ends, nothing is asked twice, and the end is a verdict. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Member } from '../../src/conversation/contract.ts';
import { symbols } from '../../src/conversation/wording.ts';
import { nl } from '../../src/conversation/wording-nl.ts';
import { findQuestion } from '../../src/criteria/criteria.ts';
import type { QuestionRef } from '../../src/criteria/vocabulary.ts';
import { anna, asked, bob, centrumName, fill, sideQuestion, sit, type Table, text } from './kit.ts';
import { plausible } from './plausible.ts';

/** More turns than any list of answers that is given here could need. */
const mostTurns = 400;
const mostItems = 4;

const isOpening = ({ question, item, field }: QuestionRef): boolean =>
  findQuestion(question)?.many === true &&
  item === undefined &&
  (field === undefined || field === Object.keys(findQuestion(question)?.fields ?? {})[0]);

/** Answers what is open, until nothing is. Gives how often each question was opened. */
function drive(table: Table, who: Member, draw: <T>(arbitrary: fc.Arbitrary<T>) => T): { asked: Map<string, number>; last: string } {
  const times = new Map<string, number>();
  const items = new Map<string, number>();
  let last = table.tells(who, 'repeat');
  let before: string | null = null;
  for (let n = 0; last.session.open !== null; n += 1) {
    expect(n).toBeLessThan(mostTurns);
    const { open } = last.session;
    const key = JSON.stringify(open);
    if (key !== before) times.set(key, (times.get(key) ?? 0) + 1);
    before = key;
    const field = findQuestion(open.question)?.fields[open.field ?? ''];
    const dice = draw(fc.integer({ min: 0, max: 99 }));
    if (dice < 4) {
      last = table.does(who, text('tellen vergaderuren mee?'), sideQuestion);
      expect(last.session.open).toEqual(open);
    } else if (dice < 12) last = table.tells(who, dice < 8 ? 'skip' : 'dont_know');
    else if (field === undefined) {
      const had = items.get(open.question) ?? 0;
      items.set(open.question, had + 1);
      last = table.does(who, text(), asked(had < mostItems && dice < 60 ? 'yes' : 'no'));
    } else {
      const value = draw(plausible(field));
      const item = open.item === undefined ? {} : { item: open.item };
      // A new item gets a name of its own, so that each is one.
      const own = isOpening(open) && field.type === 'text' ? `Naam ${n}` : value;
      last = table.states(who, fill(open.question, { [open.field ?? '']: own }, item));
    }
  }
  return { asked: times, last: last.text };
}

test.each([['coordinator', anna] as const, ['partner', bob] as const])('as a %s', (_, who) => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const table = sit(who);
      const { asked: times, last } = drive(table, who, (arbitrary) => draw(() => arbitrary));
      const again = [...times].filter(([key, count]) => {
        const ref = JSON.parse(key) as QuestionRef;
        return isOpening(ref) ? count > mostItems + 2 : count > 1;
      });
      expect(again).toEqual([]);
      expect(last).toContain(nl.finished);
      expect(last).toContain(nl.progress);
      const verdicts = (['met', 'nearly', 'not_met', 'unanswered'] as const).map((one) =>
        nl.verdict(centrumName, `${symbols[one]} ${nl.status[one]}`),
      );
      expect(verdicts.filter((verdict) => last.includes(`== ${verdict} ==`))).toHaveLength(1);
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

test('what was skipped comes back after "verder", and only that', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const table = sit(anna);
      drive(table, anna, (arbitrary) => draw(() => arbitrary));
      const put = table.session(anna).deferred.filter(({ why }) => why !== 'done');
      table.tells(anna, 'start');
      const { open } = table.session(anna);
      if (put.length === 0) expect(open).toBeNull();
      else expect(put.map(({ ref }) => ref.question)).toContain(open?.question);
    }),
    { numRuns: 3, endOnFailure: true },
  );
});
