/** Amounts of a private question: for the partner that they are about and the coordinator, and never for a shared place. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Content } from '../../src/conversation/message.ts';
import type { Reply } from '../../src/conversation/reply.ts';
import { nl } from '../../src/conversation/wording-nl.ts';
import { findQuestion, questions } from '../../src/criteria/criteria.ts';
import { euro } from '../../src/criteria/format.ts';
import { commands, type Fact } from '../../src/criteria/vocabulary.ts';
import { anna, asked, bob, button, cees, fill, silent, sit, stated, text } from './kit.ts';
import { plausible } from './plausible.ts';

/** Every way in which an amount could be written: both languages, a form's input, whole cents. */
const waysToWrite = (cents: number): string[] => [
  euro(cents, 'nl').slice(2),
  euro(cents, 'en').slice(1),
  String(cents),
  (cents / 100).toFixed(2),
  (cents / 100).toFixed(2).replace('.', ','),
];

const amountsIn = (facts: readonly Fact[]): number[] =>
  facts
    .filter(({ question }) => findQuestion(question)?.private === true)
    .flatMap(({ value }) => [value?.amountCents, value?.rateCents])
    .filter((one): one is number => typeof one === 'number' && one > 99_999);

const leaks = (reply: Reply, amounts: readonly number[]): string[] => {
  const shown = JSON.stringify(reply);
  return amounts.flatMap(waysToWrite).filter((written) => shown.includes(written));
};

const contributionField = fc.constantFrom(...Object.entries(findQuestion('c3.contributions')?.fields ?? {}));
const organisations = fc.constantFrom('Werf De Kiel', 'ROC aan Zee', 'Scheepsbouw Noord', 'Gemeente Zuid');

describe('in a place that more people read', () => {
  test('no reply for the place holds an amount of a private question, in any language, form or button', () => {
    const contribution = fc.gen().map((draw) => {
      const partner = draw(() => organisations);
      const amountCents = draw(() => fc.integer({ min: 1_010_101, max: 89_898_989 }));
      const [key, field] = draw(() => contributionField);
      return { partner, amountCents, ...(key !== 'partner' && key !== 'amountCents' && { [key]: draw(() => plausible(field)) }) };
    });
    const step = fc.record({
      who: fc.constantFrom(anna, bob, cees),
      value: contribution,
      dice: fc.nat(99),
      command: fc.constantFrom(...commands),
    });
    const other = fc.constantFrom(...questions.filter((question) => !question.private));
    fc.assert(
      fc.property(fc.array(fc.tuple(step, other), { maxLength: 15 }), fc.constantFrom('nl' as const, 'en' as const), (steps, language) => {
        const table = sit(anna, bob, cees);
        for (const who of [anna, bob, cees]) table.seat(who, { language });
        const amounts: number[] = [];
        for (const [{ who, value, dice, command }, question] of steps) {
          const shared = { shared: true };
          const proposal = fill('c3.contributions', value, { certainty: dice % 3 === 0 ? 'inferred' : 'stated' });
          amounts.push(value.amountCents);
          const said =
            dice < 50
              ? table.does(who, text(), stated(proposal), shared)
              : dice < 60
                ? table.does(
                    who,
                    text(),
                    { ...silent, readings: [proposal, fill('c3.contributions', { ...value, form: 'in_kind' })] },
                    shared,
                  )
                : dice < 70
                  ? table.does(who, text(), stated(fill(question.id, question.examples[0] ?? {})), shared)
                  : dice < 90
                    ? table.does(who, text(), asked(command), shared)
                    : table.does(who, text(), { ...silent, doesNotAddUp: `${euro(value.amountCents, language)} ≠ € 1` }, shared);
          if (said.reply.audience === 'place') expect(leaks(said.reply, [...amounts, ...amountsIn(said.facts)])).toEqual([]);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test('also not the raw input of a form that could not be read', () => {
    const table = sit(anna);
    const ref = { question: 'c3.contributions', item: 'werf' };
    table.seat(anna, { open: { ...ref, field: 'amountCents' } });
    const content: Content = { kind: 'form', ref, values: { amountCents: '75.000 of 80.000' } };
    const sent = table.does(anna, content, { ...silent, unread: [{ field: 'amountCents', text: '75.000 of 80.000' }] }, { shared: true });
    expect(JSON.stringify(sent.reply)).toContain('75.000');
    expect(sent.reply.audience).toBe('person');
  });

  test('what is not private is for the place', () => {
    const table = sit(anna);
    expect(table.does(anna, text(), stated(fill('k1.longTerm', { years: 6 })), { shared: true }).reply.audience).toBe('place');
    expect(table.does(anna, text('help'), asked('help'), { shared: true }).reply.audience).toBe('place');
  });
});

describe('a partner', () => {
  const amounts = { anna: 12_345_607, cees: 23_456_707, bob: 34_567_807, claim: 45_678_907 };
  const gives = (partner: string, amountCents: number, more: Record<string, unknown> = {}) =>
    fill('c3.contributions', { partner, side: 'business', form: 'cash', amountCents, ...more });
  const setting = () => {
    const table = sit(anna, bob, cees);
    table.states(anna, gives(anna.partner, amounts.anna));
    table.states(cees, gives(cees.partner, amounts.cees, { state: 'toegezegd' }));
    table.states(bob, gives(bob.partner, amounts.bob, { side: 'education', state: 'toegezegd' }));
    return table;
  };
  const others = [amounts.anna, amounts.cees];
  const contributions = { question: 'c3.contributions' };

  test.each<[string, Content, ReturnType<typeof asked>]>([
    ['review', text(), asked('review')],
    ['review of the question', text(), asked('review', 'c3.contributions')],
    ['who', text(), asked('who', 'bijdragen per partner')],
    ['edit by name', text(), asked('edit', 'Werf De Kiel')],
    ['edit of the question', text(), asked('edit', 'bijdragen')],
    ['remove', text(), asked('remove', 'c3.contributions#werf-de-kiel')],
    ['a press that opens', { kind: 'press', action: { do: 'open', ref: { ...contributions, item: 'werf-de-kiel' } } }, silent],
    [
      'a press that opens the field',
      { kind: 'press', action: { do: 'open', ref: { ...contributions, item: 'werf-de-kiel', field: 'amountCents' } } },
      silent,
    ],
    ['repeat', text(), asked('repeat')],
  ])('sees nobody else’s amounts in %s', (_, content, understood) => {
    const table = setting();
    expect(leaks(table.does(bob, content, understood).reply, others)).toEqual([]);
    // The coordinator sees them where amounts are shown at all.
    const all = table.tells(anna, 'review').reply;
    expect(leaks(all, others).length).toBeGreaterThan(0);
  });

  test('sees their own', () => {
    const table = setting();
    expect(leaks(table.tells(bob, 'review').reply, [amounts.bob]).length).toBeGreaterThan(0);
    expect(table.tells(bob, 'review').text).toContain(nl.privateFigure);
  });

  test('sees what others said of their own organisation', () => {
    const table = sit(anna, bob);
    table.states(anna, gives(bob.partner, amounts.anna));
    expect(leaks(table.tells(bob, 'review').reply, [amounts.anna]).length).toBeGreaterThan(0);
  });

  test.each([
    ['an amount', { amountCents: amounts.claim }],
    ['a name only', {}],
    ['another name', { partner: 'ROC aan Zee' }],
  ])('does not get to see them by saying %s of somebody else’s contribution', (_, value) => {
    const table = setting();
    const ref = { ...contributions, item: 'werf-de-kiel' };
    const replies = [
      table.states(bob, fill('c3.contributions', { partner: 'Werf De Kiel', ...value }, { item: ref.item })),
      table.tells(bob, 'review'),
      table.tells(bob, 'who', 'bijdragen per partner'),
      table.presses(bob, { do: 'open', ref }),
      table.tells(bob, 'undo'),
    ];
    for (const { reply } of replies) expect(leaks(reply, others)).toEqual([]);
  });

  test('in conflict is told with whom, not what they said, and is offered no choice', () => {
    const table = setting();
    const told = table.states(bob, gives('Scheepsbouw Noord', amounts.claim));
    expect(told.text).toContain('Scheepsbouw Noord zei iets anders');
    expect(leaks(told.reply, others)).toEqual([]);
    expect(leaks(table.tells(bob, 'review').reply, others)).toEqual([]);
  });

  test('is not asked to fill in another partner’s contribution, nor shown a form of it', () => {
    const table = setting();
    let last = table.presses(bob, button('repeat'));
    for (let n = 0; n < 200 && last.session.open !== null; n += 1) {
      expect(last.session.open.item).not.toBe('werf-de-kiel');
      expect(
        leaks({ ...last.reply, blocks: last.reply.blocks.filter(({ kind }) => kind === 'form' || kind === 'question') }, others),
      ).toEqual([]);
      last = table.tells(bob, 'skip');
    }
  });
});
