/** A form that was sent in: what is read, what is left alone and what cannot be read. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findQuestion, questions } from '../../src/criteria/criteria.ts';
import { readForm } from '../../src/language/read-form.ts';

test.each([
  ['c3.totalBudget', { amountCents: '75.000' }, { amountCents: 7_500_000 }, []],
  ['c3.totalBudget', { amountCents: '€ 1,2 mln' }, { amountCents: 120_000_000 }, []],
  ['c3.totalBudget', { amountCents: '  ' }, {}, []],
  ['c3.totalBudget', { amountCents: 'veel' }, {}, ['amountCents']],
  ['c3.totalBudget', { amountCents: '-5000' }, {}, ['amountCents']],
  ['c3.totalBudget', { amountCents: '50.000 - 75.000' }, {}, ['amountCents']],
  ['c3.totalBudget', { amountCents: '250' }, { amountCents: 25_000 }, []],
  ['c3.bureauCosts', { separate: 'true', amountCents: '0' }, { separate: true, amountCents: 0 }, []],
  ['c3.bureauCosts', { separate: 'nee', amountCents: '' }, { separate: false }, []],
  [
    'c3.contributions',
    { partner: 'Werf De Kiel', side: 'business', form: 'in_kind', hours: '400', rateCents: '86', payableInCash: 'ja' },
    { partner: 'Werf De Kiel', side: 'business', form: 'in_kind', hours: 400, rateCents: 8600, payableInCash: true },
    [],
  ],
  ['c3.contributions', { partner: 'Wer\u200bf\u00ad De \u202eKiel\u0000' }, { partner: 'Werf De Kiel' }, []],
  ['c3.contributions', { partner: '\u200b\u2060\ufeff' }, {}, []],
  ['c6.experiments', { with: ['Fes\u200bto', '\u200b'] }, { with: ['Festo'] }, []],
  ['c3.contributions', { side: 'onzin' }, {}, ['side']],
  ['c3.contributions', { amountCents: '15k per jaar', hours: '80 uur per jaar' }, {}, ['amountCents', 'hours']],
  ['c3.contributions', { partner: '15k per jaar', amountCents: '60.000' }, { amountCents: 6_000_000 }, ['partner']],
  ['k1.partners', { name: '3M' }, { name: '3M' }, []],
  ['c6.experiments', { with: ['Festo', '80 uur'] }, {}, ['with']],
  ['c3.contributions', { nonsense: 'x', constructor: 'y' }, {}, ['nonsense', 'constructor']],
  ['c4.activities', { objectives: ['o1', 'o3'], targetDate: '2028-07-01' }, { objectives: ['o1', 'o3'], targetDate: '2028-07-01' }, []],
  ['c4.activities', { objectives: 'o1,o3' }, { objectives: ['o1', 'o3'] }, []],
  ['c4.activities', { objectives: [] }, {}, []],
  ['c4.activities', { targetDate: '1-7-2028' }, { targetDate: '2028-07-01' }, []],
  [
    'c5.studentsInvolved',
    { count: '375', evidence: 'https://example.org/a' },
    { count: 375, evidence: [{ title: 'a', link: 'https://example.org/a' }] },
    [],
  ],
  ['c5.satisfaction', { tenths: '7,8' }, { tenths: 78 }, []],
  ['c6.experiments', { with: 'Festo, TNO', what: 'geen' }, { with: ['Festo', 'TNO'], what: 'geen' }, []],
  ['c6.experiments', { with: ['Festo', 'Van der Valk en Zonen'] }, { with: ['Festo', 'Van der Valk en Zonen'] }, []],
])('%s %j', (id, values, value, unread) => {
  const question = findQuestion(id);
  if (question === undefined) throw new Error(id);
  const read = readForm(question, values as unknown as Record<string, string | string[]>, 'nl');
  expect(read.value).toEqual(value);
  expect(read.unread.map(({ field }) => field)).toEqual(unread);
});

test('whatever is sent in: what is noted fits, and nothing is thrown', () => {
  const input = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.string({ maxLength: 20 }), { maxLength: 4 }));
  fc.assert(
    fc.property(fc.constantFrom(...questions), fc.array(input, { maxLength: 12 }), (question, inputs) => {
      const keys = Object.keys(question.fields);
      const values = Object.fromEntries(inputs.map((one, at) => [keys[at % keys.length] ?? '', one]));
      for (const [key, value] of Object.entries(readForm(question, values, 'nl').value))
        expect(question.fields[key]?.schema.safeParse(value).success).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
