/** An answer that is named and changed: "wijzig … naar …", "de bijdrage van … is nu toegezegd". */
import { describe, expect, test } from '@jest/globals';
import { contributions } from '../../src/criteria/cofinancing.ts';
import { changeTo } from '../../src/language/change-to.ts';
import { restated } from '../../src/language/restated.ts';

describe('what is to change, and what to', () => {
  test.each([
    ['wijzig het bedrag van Smederij Oost naar 40.000', 'het bedrag van smederij oost', '40.000'],
    ['Verander de vorm in natura', 'de vorm', 'natura'],
    ['pas de begroting aan naar 2 ton', 'de begroting', '2 ton'],
    ['please change the budget to 200,000', 'the budget', '200,000'],
  ])('%s', (text, what, value) => {
    const told = changeTo(text);
    expect([told?.what, text.slice(told?.from)]).toEqual([what, value]);
  });

  test.each(['wijzig de begroting', 'de begroting gaat naar 2 ton', `wijzig ${'x'.repeat(300)} naar 3`])('%s says not what to', (text) =>
    expect(changeTo(text)).toBeNull(),
  );
});

describe('how certain it is, and in which form, said anew', () => {
  const items = [
    { id: 'tiel', name: 'Gemeente Tiel' },
    { id: 'oost', name: 'Smederij Oost' },
    { id: 'oost-2', name: 'Smederij Oost' },
  ];
  const read = (text: string) => {
    const found = restated(text, contributions, items, 'nl');
    return found && [found.items.map(({ id }) => id), found.reading.value];
  };

  test('of one contribution, or of all that the name may mean', () => {
    expect(read('de bijdrage van gemeente Tiel is nu toegezegd')).toEqual([['tiel'], { state: 'toegezegd' }]);
    expect(read('Gemeente Tiel heeft inmiddels betaald')).toEqual([['tiel'], { state: 'gerealiseerd' }]);
    expect(read("Gemeente Tiel's contribution is in kind")).toEqual([['tiel'], { form: 'in_kind' }]);
    expect(read('Smederij Oost is beschikt')).toEqual([['oost', 'oost-2'], { state: 'beschikt' }]);
  });

  test.each([
    'Gemeente Tiel',
    'Gemeente Tiel heeft nog niets toegezegd over de huur van het pand',
    'is de bijdrage van Gemeente Tiel toegezegd?',
    'Gemeente Tiel heeft 20.000 toegezegd',
    'de bijdrage is nu toegezegd',
  ])('not in: %s', (text) => expect(read(text)).toBeNull());
});
