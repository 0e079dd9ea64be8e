/** How a person's words fill one field, or several of one question. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findQuestion, questions } from '../../src/criteria/criteria.ts';
import type { Field, Question } from '../../src/criteria/question.ts';
import { readAnswer, readField } from '../../src/language/read-field.ts';
import { fieldCases, type Row } from './facts/field-cases.ts';
import { halfAnswers } from './facts/half-answers.ts';

const questionOf = (id: string): Question => {
  const question = findQuestion(id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return question;
};
const fieldOf = (path: string): Field => {
  const at = path.lastIndexOf('.');
  const field = questionOf(path.slice(0, at)).fields[path.slice(at + 1)];
  if (field === undefined) throw new Error(`no field ${path}`);
  return field;
};

const table = [fieldCases, halfAnswers]
  .flatMap(Object.entries<readonly Row[]>)
  .flatMap(([path, rows]) => rows.map(([text, value, alternatives]) => ({ path, text, value, alternatives })));

test('there are enough cases', () => {
  expect(table.length).toBeGreaterThanOrEqual(150);
});

test.each(table)('$path: $text', ({ path, text: written, value, alternatives }) => {
  const text = written.replace(/^~/u, '');
  const field = fieldOf(path);
  const reading = readField(field, text, 'nl');
  expect(reading?.value ?? null).toEqual(value);
  if (reading === null) return;
  expect(reading.quote).toBe(text.slice(reading.start, reading.end));
  expect(reading.certainty).toBe(written.startsWith('~') ? 'inferred' : 'stated');
  expect((reading.alternatives ?? []).map((one) => one.value)).toEqual(alternatives ?? []);
});

describe('several fields in one message', () => {
  test.each([
    ['c2.companiesStrategic', 'involved', 'ja, twee plaatsen in de stuurgroep', { involved: true, how: 'twee plaatsen in de stuurgroep' }],
    ['c2.companiesStrategic', 'involved', 'nee', { involved: false }],
    ['c2.companiesStrategic', 'involved', 'nee, nog niet', { involved: false }],
    ['c2.companiesStrategic', 'involved', 'ja, denk ik, in de stuurgroep', { involved: true, how: 'in de stuurgroep' }],
    ['c2.companiesStrategic', 'involved', 'ja, deels in de stuurgroep', { involved: true, how: 'deels in de stuurgroep' }],
    ['c2.companiesStrategic', 'involved', 'niet in de stuurgroep', { involved: false }],
    ['c3.contributions', 'amountCents', '75.000, misschien cash', { amountCents: 7_500_000 }],
    ['c3.contributions', 'amountCents', '75.000 cash, toegezegd', { form: 'cash', amountCents: 7_500_000, state: 'toegezegd' }],
    ['c3.contributions', 'form', 'cash', { form: 'cash' }],
    ['c3.contributions', 'partner', 'Werf De Kiel, bedrijf', { partner: 'Werf De Kiel', side: 'business' }],
    [
      'c3.contributions',
      'partner',
      'Werf De Kiel: € 75.000 cash, toegezegd',
      { partner: 'Werf De Kiel', form: 'cash', amountCents: 7_500_000, state: 'toegezegd' },
    ],
    ['c3.contributions', 'hours', '400 uur à € 86', { hours: 400, rateCents: 8600 }],
    ['c3.contributions', 'hours', '400 uur tegen 86 euro per uur', { hours: 400, rateCents: 8600 }],
    ['c3.contributions', 'hours', '400 uur, 86 euro per u', { hours: 400, rateCents: 8600 }],
    [
      'c3.contributions',
      'amountCents',
      '34.400 euro: 400 uur tegen 86 euro per uur',
      { amountCents: 3_440_000, hours: 400, rateCents: 8600 },
    ],
    ['c3.bureauCosts', 'separate', 'ja, 86 euro per uur', { separate: true }],
    ['k1.partners', 'name', 'Werf De Kiel, bedrijf', { name: 'Werf De Kiel', kind: 'company' }],
    ['k1.partners', 'name', 'Jansen, De Vries en Zonen', { name: 'Jansen, De Vries en Zonen' }],
    ['c3.bureauCosts', 'separate', 'ja, 120.000 euro', { separate: true, amountCents: 12_000_000 }],
    [
      'c1.focusAreas',
      'name',
      'maritieme techniek, economisch, provinciaal',
      { name: 'maritieme techniek', kind: 'economic', level: 'provincial' },
    ],
    [
      'c4.activities',
      'targetNumber',
      '200 deelnemers voor 1 juli 2028, begroting 150.000 euro',
      { targetNumber: 200, targetUnit: 'deelnemers', targetDate: '2028-07-01', budgetCents: 15_000_000 },
    ],
    [
      'c4.activities',
      'name',
      'Leven lang leren voor lassers: 200 deelnemers voor 1 juli 2028, begroting 150.000 euro',
      {
        name: 'Leven lang leren voor lassers',
        targetNumber: 200,
        targetUnit: 'deelnemers',
        targetDate: '2028-07-01',
        budgetCents: 15_000_000,
      },
    ],
    ['c1.alliances', 'partner', 'Maritieme Kring: samen een praktijklab', { partner: 'Maritieme Kring', purpose: 'samen een praktijklab' }],
    ['c5.otherImpact', 'group', 'docent: 8 lessen vernieuwd', { group: 'teacher', what: '8 lessen vernieuwd' }],
    [
      'k4.network',
      'toEducation',
      'gastlessen; onderzoek van lectoren; open dagen',
      { toEducation: 'gastlessen', toBusiness: 'onderzoek van lectoren', role: 'open dagen' },
    ],
    [
      'c2.managementPosition',
      'steering',
      'ja, voorzitter van de stuurgroep; ja, trekker van het programma',
      { steering: true, execution: true, role: 'voorzitter van de stuurgroep; trekker van het programma' },
    ],
    [
      'c1.vision',
      'statement',
      'Wij leiden vakmensen op voor schone scheepsbouw; de regio heeft 40 werven.',
      { statement: 'Wij leiden vakmensen op voor schone scheepsbouw', region: 'de regio heeft 40 werven.' },
    ],
    [
      'c1.vision',
      'statement',
      'In 2028 leren wij, met bedrijven, voor 75.000 euro per jaar.',
      { statement: 'In 2028 leren wij, met bedrijven, voor 75.000 euro per jaar.' },
    ],
    [
      'c5.studentsInvolved',
      'count',
      '375 studenten, zie https://example.org/jaarverslag.pdf',
      { count: 375, evidence: [{ title: 'jaarverslag.pdf', link: 'https://example.org/jaarverslag.pdf' }] },
    ],
  ])('%s.%s: %s', (id, key, text, value) => {
    const question = questionOf(id);
    const answer = readAnswer(question, question.fields[key] ?? null, text, 'nl');
    expect(answer?.value).toEqual(value);
    expect(answer?.quote).toBe(text.slice(answer?.start, answer?.end));
  });

  test('the example of every question can be read as its answer', () => {
    for (const question of questions) {
      for (const language of ['nl', 'en'] as const) {
        const answer = readAnswer(question, null, question.exampleText[language], language);
        expect([question.id, Object.keys(answer?.value ?? {}).length > 0]).toEqual([question.id, true]);
      }
    }
  });
});

const fields = questions.flatMap(({ fields: all }) => Object.values(all));
const pieces = fc.constantFrom(
  ...'ja nee geen alle drie 1 2, en 75.000 € -12 7,8 8- 2028 1 juli https://x.nl/a cash kind bedrijf overheid niet maar Werf De Kiel ; : "  \n 👍 \u202e t/m'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 120 }),
);

test('any text, any field: what is read fits the schema and stands in the text', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...fields), (text, field) => {
      const reading = readField(field, text, 'nl');
      for (const one of reading ? [reading, ...(reading.alternatives ?? [])] : []) {
        expect(field.schema.safeParse(one.value).success).toBe(true);
        expect(one.quote).toBe(text.slice(one.start, one.end));
      }
    }),
    { numRuns: 3000 },
  );
});

test('any text, any question: every field of an answer fits', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...questions), fc.nat(20), (text, question, at) => {
      const all = Object.values(question.fields);
      const answer = readAnswer(question, all[at % all.length] ?? null, text, 'nl');
      for (const one of answer ? [answer, ...answer.others] : []) {
        for (const [key, value] of Object.entries(one.value)) expect(question.fields[key]?.schema.safeParse(value).success).toBe(true);
        expect(one.quote).toBe(text.slice(one.start, one.end));
      }
    }),
    { numRuns: 2000 },
  );
});
