/** Contributions of one partner: what is one, what is another, and what is asked. */
import { describe, expect, test } from '@jest/globals';
import { nl } from '../../src/conversation/wording-nl.ts';
import type { Proposal } from '../../src/criteria/vocabulary.ts';
import { anna, fill, sit, text } from './kit.ts';

const years = (value: number) => fill('k1.longTerm', { years: value });

describe('a second contribution of one partner', () => {
  const yard = (value: Proposal['value'], more?: Parameters<typeof fill>[2]) =>
    fill('c3.contributions', { partner: 'Werf De Kiel', side: 'business', ...value }, more);
  const crane = yard({ form: 'in_kind', amountCents: 6_000_000, what: 'kraan' });
  const lessons = { form: 'in_kind', hours: 100, rateCents: 6000, what: 'instructeurs' };
  const given = (table: ReturnType<typeof sit>) => table.answer('c3.contributions') as { amountCents?: number; hours?: number }[];

  test('hours with a rate beside a thing of another worth are one of their own, and the reply says beside what', () => {
    const table = sit(anna);
    table.states(anna, crane);
    const said = table.states(anna, yard(lessons, { item: 'werf-de-kiel' }));
    expect(given(table)).toMatchObject([{ amountCents: 6_000_000 }, { hours: 100 }]);
    expect(said.text).toContain(nl.giftAdds('Werf De Kiel', 'kraan; € 60.000'));
  });

  test.each([
    ['hours whose rate is not known', yard({ form: 'in_kind', hours: 100 })],
    ['an amount without a form beside hours', yard({ amountCents: 500_000 })],
    ['hours for something else than other hours', yard({ form: 'in_kind', hours: 30, what: 'gastlessen' })],
  ])('asks where it is not clear: %s', (_, said) => {
    const table = sit(anna);
    table.states(anna, said.value.hours === 100 ? crane : yard(lessons));
    expect(table.states(anna, said).facts).toEqual([]);
    table.does(anna, text('het komt erbij'));
    expect(given(table)).toHaveLength(2);
  });

  test('that is said to be the same one is noted with it; another answer meanwhile does not drop the choice', () => {
    const table = sit(anna);
    table.states(anna, crane);
    table.states(anna, yard({ form: 'in_kind', hours: 100 }));
    expect(table.states(anna, years(5)).text).toContain(nl.giftWhich('Werf De Kiel', 'kraan; € 60.000'));
    table.does(anna, text('Dezelfde bijdrage.'));
    expect(given(table)).toMatchObject([{ amountCents: 6_000_000, hours: 100 }]);
  });

  test('hours that come to the same amount, or that answer what was asked of it, are no second one', () => {
    const table = sit(anna);
    table.states(anna, yard({ form: 'in_kind', amountCents: 600_000 }));
    table.seat(anna, { open: { question: 'c3.contributions', item: 'werf-de-kiel', field: 'what' } });
    table.states(anna, fill('c3.contributions', { hours: 100 }, { item: 'werf-de-kiel' }));
    table.states(anna, yard(lessons));
    expect(given(table)).toMatchObject([{ amountCents: 600_000, hours: 100, rateCents: 6000 }]);
  });

  test('what is said to come on top is one more', () => {
    const table = sit(anna);
    table.states(anna, yard({ form: 'cash', amountCents: 3_000_000 }));
    table.states(anna, { ...yard({ form: 'cash', amountCents: 1_000_000 }, { item: 'werf-de-kiel' }), change: 'more' });
    expect(given(table)).toMatchObject([{ amountCents: 3_000_000 }, { amountCents: 1_000_000 }]);
  });

  test('what is said to go off it leaves the rest, after a yes', () => {
    const table = sit(anna);
    table.states(anna, yard({ form: 'cash', amountCents: 3_000_000 }));
    expect(table.states(anna, { ...yard({ amountCents: 1_000_000 }, { item: 'werf-de-kiel' }), change: 'less' }).facts).toEqual([]);
    table.tells(anna, 'yes');
    expect(given(table)).toMatchObject([{ amountCents: 2_000_000 }]);
  });
});

test('what was begun of a contribution goes on after an answer about something else', () => {
  const table = sit(anna);
  table.states(anna, fill('c3.contributions', { partner: 'Werf De Kiel', side: 'business', amountCents: 3_000_000 }));
  const { open } = table.session(anna);
  table.states(anna, fill('c3.totalBudget', { amountCents: 9_000_000 }));
  expect(open).toMatchObject({ item: 'werf-de-kiel', field: 'form' });
  expect(table.session(anna).open).toEqual(open);
});
