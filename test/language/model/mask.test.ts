/** What is masked before it is sent, what is left as it is, and that all of it comes back. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mask } from '../../../src/language/model/mask.ts';

describe('is masked', () => {
  test.each([
    ['mail naar p.jansen@roc-delta.nl graag', 'mail naar [MAIL_1] graag'],
    ['bel 06-12345678', 'bel [TELEFOON_1]'],
    ['bel 06 1234 5678 of +31 (0)6 12345678', 'bel [TELEFOON_1] of [TELEFOON_2]'],
    ['tel. 010-4567890', 'tel. [TELEFOON_1]'],
    ['0031 20 123 45 67', '[TELEFOON_1]'],
    ['IBAN NL91 ABNA 0417 1643 00', 'IBAN [REKENING_1]'],
    ['mijn bsn is 123456782', 'mijn [NUMMER_1]'],
    ['burgerservicenummer: 1234.56.782 graag', '[NUMMER_1] graag'],
    ['Jan de Vries doet mee', '[NAAM_1] doet mee'],
    ['dhr. Van der Berg en mevrouw Bakker', '[NAAM_1] en [NAAM_2]'],
    ['J.P. van Dijk tekent', '[NAAM_1] tekent'],
    ['mijn naam is Xaviera Plooij, van Olmstaal', 'mijn naam is [NAAM_1], van Olmstaal'],
    ['Fatima El Amrani en nog eens Fatima El Amrani', '[NAAM_1] en nog eens [NAAM_1]'],
    ['wethouder De Wit zegt 75.000 euro toe', '[NAAM_1] zegt 75.000 euro toe'],
    ['<@U123ABC> zei dat', '[NAAM_1] zei dat'],
  ])('%s', (text, masked) => {
    expect(mask(text).text).toBe(masked);
    expect(mask(text).restore(masked)).toBe(text);
  });

  test('a name that the caller knows', () => {
    expect(mask('Volgens Quirijn van Olm wel', ['Quirijn van Olm']).text).toBe('Volgens [NAAM_1] wel');
  });
});

describe('is left', () => {
  test.each([
    'Scheepswerf Bos levert 400 uur à € 86',
    '€ 75.000.000 en 0,5 procent en 1.000.000.000 euro',
    'het ROC van Amsterdam legt 2 ton bij op 1-9-2026',
    'de gemeente Delft en de provincie Zuid-Holland',
    'wij zijn met z’n 40’en op 01-02-2027 in zaal 12',
    'ik ben van Olmstaal',
  ])('%s', (text) => {
    expect(mask(text).text).toBe(text);
  });
});

test('a label that the person typed is not taken for one of ours', () => {
  const { text, restore } = mask('[NAAM_1] is niet Jan de Vries');
  expect(text).toBe('[NAAM_1] is niet [XNAAM_1]');
  expect(restore('[NAAM_1]')).toBe('[NAAM_1]');
});

test('whatever is masked comes back', () => {
  const word = fc.oneof(fc.string(), fc.constantFrom('Jan', 'de Vries', '0612345678', 'a@b.nl', '[NAAM_1]', 'dhr.', 'Bos', ' '));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(' ');
      const masked = mask(text);
      expect(masked.restore(masked.text)).toBe(text);
    }),
  );
});
