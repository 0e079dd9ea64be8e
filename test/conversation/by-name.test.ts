/** Answers that are found by their names, and what waits for a yes while they are looked for. */
import { describe, expect, test } from '@jest/globals';
import { namedIn } from '../../src/conversation/named.ts';
import { anna, bob, fill, sit, stated, text } from './kit.ts';

const gift = (partner: string, item: string, amountCents: number, form = 'cash') =>
  fill('c3.contributions', { partner, form, amountCents }, { item });

const setting = () => {
  const table = sit(anna, bob);
  table.states(anna, fill('k1.partners', { name: 'Smederij Oost', kind: 'company' }, { item: 'smederij-oost' }));
  table.states(anna, gift('Smederij Oost', 'smederij-oost', 3_000_000), gift('Gemeente Tiel', 'gemeente-tiel', 4_000_000));
  return table;
};

describe('an answer by name', () => {
  test.each([
    ['het bedrag van Smederij Oost', { question: 'c3.contributions', item: 'smederij-oost', field: 'amountCents' }],
    ['bijdrage Gemeente Tiel', { question: 'c3.contributions', item: 'gemeente-tiel' }],
    ['soort Smederij Oost', { question: 'k1.partners', item: 'smederij-oost', field: 'kind' }],
    ['begroting', { question: 'c3.totalBudget' }],
    ['budget', { question: 'c3.totalBudget' }],
    ['bureaukosten', { question: 'c3.bureauCosts' }],
    ['docenten op stage', { question: 'c5.teacherInternships' }],
  ])('%s', (words, ref) => expect(namedIn(setting().dossier(), words)).toEqual(ref));

  test('of two contributions of one partner only their list is named', () => {
    const table = setting();
    table.states(anna, fill('c3.contributions', { partner: 'Smederij Oost', form: 'in_kind', hours: 20 }));
    expect(namedIn(table.dossier(), 'bedrag Smederij Oost')).toEqual({ question: 'c3.contributions' });
  });
});

describe('what waits for a yes', () => {
  test('waits no longer once a list is shown to choose from', () => {
    const table = setting();
    table.tells(anna, 'remove', 'k1.partners#smederij-oost');
    expect(table.session(anna).pending).not.toBeNull();
    table.tells(anna, 'edit', 'bijdragen');
    expect(table.session(anna).pending).toBeNull();
    table.tells(anna, 'yes');
    expect(table.answer('k1.partners', 'smederij-oost')).toBeDefined();
  });

  test('is asked again below a page, for who asked it alone', () => {
    const table = setting();
    table.tells(anna, 'remove', 'k1.partners#smederij-oost');
    const { pending } = table.session(anna);
    for (const page of ['status', 'gaps', 'review', 'thirds'] as const)
      expect(table.tells(anna, page).text).toMatch(/Wil je “Partners \(Smederij Oost\)” weghalen\?/u);
    expect(table.does(anna, text(), { ...stated(), intent: { kind: 'command', command: 'status' } }, { shared: true }).text).not.toMatch(
      /weghalen/u,
    );
    expect(table.session(anna).pending).toEqual(pending);
  });

  test('names whose answer it would replace, as does what was replaced', () => {
    const table = setting();
    table.states(anna, gift('Smederij Oost', 'smederij-oost', 3_500_000));
    const both = table.states(anna, gift('Gemeente Tiel', 'gemeente-tiel', 5_000_000)).text;
    expect(both).toMatch(/Smederij Oost – Bedrag \(euro\): € 30\.000/u);
    expect(both).toMatch(/Gemeente Tiel – Bedrag \(euro\): € 40\.000/u);
    expect(table.tells(anna, 'yes').text).toMatch(/Aangepast: Gemeente Tiel – Bedrag \(euro\) was € 40\.000, is nu € 50\.000/u);
  });

  test('whoever takes the place of another partner is asked for their side', () => {
    const table = setting();
    table.states(anna, fill('c3.contributions', { side: 'government' }, { item: 'gemeente-tiel' }));
    table.corrects(anna, fill('c3.contributions', { partner: 'Zilverlab' }, { item: 'gemeente-tiel' }));
    expect(table.session(anna).open).toEqual({ question: 'c3.contributions', item: 'gemeente-tiel', field: 'side' });
    table.corrects(anna, fill('c3.contributions', { partner: 'Zilverlab BV', side: 'business' }, { item: 'gemeente-tiel' }));
    expect(table.session(anna).open?.field).not.toBe('side');
  });
});
