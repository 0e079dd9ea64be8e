/** Taking a partner away: what it contributes is listed, and goes along or stays. */
import { expect, test } from '@jest/globals';
import { nl } from '../../src/conversation/wording-nl.ts';
import { anna, bob, fill, sit, text } from './kit.ts';

const partner = (name: string, kind = 'company') => fill('k1.partners', { name, kind });
const gift = (value: Record<string, unknown>, name = 'Scheepsbouw Noord') =>
  fill('c3.contributions', { partner: name, side: 'business', form: 'cash', ...value });

function begun() {
  const table = sit(anna, bob);
  table.states(anna, partner('Scheepsbouw Noord'), partner('Gemeente Breda', 'government'));
  table.states(anna, gift({ amountCents: 3_000_000 }));
  table.states(anna, gift({ form: 'in_kind', hours: 80, what: 'gastlessen' }));
  return table;
}
const names = (table: ReturnType<typeof sit>) => (table.answer('k1.partners') as { name: string }[]).map(({ name }) => name);

test.each([['scheepsbouw noord'], ['partner Scheepsbouw Noord'], ['partner de Scheepsbouw Noord']])(
  '%s: all that it contributes is listed in the question, goes along with a yes, and comes back with an undo',
  (argument) => {
    const table = begun();
    const asked = table.tells(anna, 'remove', argument);
    expect(asked.facts).toEqual([]);
    expect(asked.text).toContain('€ 30.000');
    expect(asked.text).toContain('gastlessen; 80 uur');
    table.tells(anna, 'yes');
    expect(names(table)).toEqual(['Gemeente Breda']);
    expect(table.answer('c3.contributions')).toBeUndefined();
    table.tells(anna, 'undo');
    expect(table.answer('c3.contributions')).toHaveLength(2);
    expect(names(table)).toHaveLength(2);
  },
);

test('it can go alone: the second choice leaves what it contributes', () => {
  const table = begun();
  table.tells(anna, 'remove', 'partner Scheepsbouw Noord');
  table.does(anna, text('2'));
  expect(names(table)).toEqual(['Gemeente Breda']);
  expect(table.answer('c3.contributions')).toHaveLength(2);
});

test('what it contributes can go alone', () => {
  const table = begun();
  expect(table.tells(anna, 'remove', 'bijdragen Scheepsbouw Noord').text).toContain(nl.removeThese);
  table.tells(anna, 'yes');
  expect(table.answer('c3.contributions')).toBeUndefined();
  expect(names(table)).toHaveLength(2);
});

test('what somebody else gave stays, and that is said; a name that is not there is said as well', () => {
  const table = begun();
  table.states(bob, gift({ form: 'in_kind', hours: 80, what: 'gastlessen' }));
  expect(table.tells(anna, 'remove', 'partner Scheepsbouw Noord').text).toContain(nl.removeStays);
  table.tells(anna, 'yes');
  expect(table.answer('c3.contributions')).toHaveLength(1);
  expect(table.tells(anna, 'remove', 'partner Drukkerij Smit').text).toContain(nl.removeNobody('Drukkerij Smit'));
  expect(table.tells(bob, 'remove', 'partner Gemeente Breda').text).toContain(nl.notYours);
});
