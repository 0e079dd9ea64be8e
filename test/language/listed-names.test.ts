/** Several parties in one message are as many items; what may be one name stays whole. */
import { describe, expect, test } from '@jest/globals';
import { findQuestion } from '../../src/criteria/criteria.ts';
import { readListed } from '../../src/language/facts/fields/listed-names.ts';
import { asked, say } from './asking.ts';

const partners = findQuestion('k1.partners');
if (partners === undefined) throw new Error('no question for partners');
const names = (text: string) => readListed(partners, text, 'nl')?.map(({ value }) => value.name);

describe('several parties', () => {
  test.each([
    ['Staalwerf, Provincie Drenthe en Hogeschool Zuid', ['Staalwerf', 'Provincie Drenthe', 'Hogeschool Zuid']],
    ['roc noord, saxion en gemeente meppel', ['roc noord', 'saxion', 'gemeente meppel']],
    ['Technovos, Promech, Kabelaar', ['Technovos', 'Promech', 'Kabelaar']],
    ['Bakkerij Vos\nROC Noord\nGemeente Meppel', ['Bakkerij Vos', 'ROC Noord', 'Gemeente Meppel']],
    ['- Bakkerij Vos\n- ROC Noord', ['Bakkerij Vos', 'ROC Noord']],
    ['Bakkerij Vos; ROC Noord', ['Bakkerij Vos', 'ROC Noord']],
    ['onze partners zijn Bakkerij Vos en Kabelaar', ['Bakkerij Vos', 'Kabelaar']],
    ['Kabelaar B.V., ROC Noord', ['Kabelaar B.V.', 'ROC Noord']],
    ['gemeenten Almelo, Hengelo en Enschede', ['gemeente Almelo', 'gemeente Hengelo', 'gemeente Enschede']],
  ])('%j', (text, expected) => expect(names(text)).toEqual(expected));

  test('what is said of each stays with it, and what a name says for certain is its kind', () => {
    const kinds = (text: string) => readListed(partners, text, 'nl')?.map(({ value }) => [value.name, value.kind]);
    expect(kinds('Onze partners zijn Vos (bedrijf), Provincie Drenthe en Zuidhof (school).')).toEqual([
      ['Vos', 'company'],
      ['Provincie Drenthe', 'government'],
      ['Zuidhof', 'school'],
    ]);
    expect(kinds('Metaal Vos, bedrijf, en ROC Oost, school')).toEqual([
      ['Metaal Vos', 'company'],
      ['ROC Oost', 'school'],
    ]);
  });

  test.each([
    'Jansen en Zonen',
    'Jansen & De Vries',
    'Bouw en Infra',
    'Stichting Zorg en Welzijn',
    'Ministerie van Onderwijs, Cultuur en Wetenschap',
    'Bouwbedrijf De Vries, Zwolle',
    'Metaal Vos, bedrijf',
    'nee, alleen ROC Noord',
    'wij leveren opdrachten, machines en begeleiding',
  ])('%s: one name, or none', (text) => expect(names(text)).toBeUndefined());
});

describe('where a partner is asked', () => {
  const certainties = (text: string) => say(text, asked('k1.partners')).proposals.map(({ certainty }) => certainty);
  test('what nobody knows is confirmed first', () => {
    expect(certainties('Technovos, Promech, Kabelaar')).toEqual(['inferred', 'inferred', 'inferred']);
    expect(certainties('Bakkerij Vos\nROC Noord')).toEqual(['stated', 'stated']);
  });

  test('what is said behind the list is read as well', () => {
    const { proposals } = say(
      'Onze partners zijn Vos (bedrijf) en Zuidhof (school). De totaalbegroting is € 900.000.',
      asked('k1.partners'),
    );
    expect(proposals.map(({ ref, value }) => [ref.question, value.name ?? value.amountCents])).toEqual([
      ['k1.partners', 'Vos'],
      ['k1.partners', 'Zuidhof'],
      ['c3.totalBudget', 90_000_000],
    ]);
  });

  test('and when something else is asked it is proposed', () => {
    const { proposals } = say('onze partners zijn Bakkerij Vos en ROC Noord', asked('k1.longTerm', 'years'));
    expect(proposals.map(({ ref, certainty }) => [ref.question, certainty])).toEqual([
      ['k1.partners', 'inferred'],
      ['k1.partners', 'inferred'],
    ]);
  });
});
