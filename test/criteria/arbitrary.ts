/** Random but valid dossiers, made from the questions themselves, so that a new question is covered at once. */
import fc from 'fast-check';
import { questions } from '../../src/criteria/criteria.ts';
import { type Dossier, emptyDossier } from '../../src/criteria/dossier.ts';
import { exampleEvidence } from '../../src/criteria/evidence.ts';
import type { Field, Question } from '../../src/criteria/question.ts';

const someText = fc.constantFrom('Werf De Kiel', 'overleg in de stuurgroep', 'gastlessen', 'x', 'ROC aan Zee', '120 deelnemers');
// Amounts near the limit of the schema would push a proposed total over it: no partnership has them.
const cents = (least: number): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: least, max: 200_000_000 }), fc.constantFrom(least, 33_333_334, 40_000_000, 120_000_000, 1_000_000_000));

function fieldValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
      return someText;
    case 'money':
      return cents(field.schema.safeParse(0).success ? 0 : 10_000).filter((value) => field.schema.safeParse(value).success);
    case 'count':
      return fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(0, 1_000_000));
    case 'tenths':
      return fc.integer({ min: 0, max: 100 });
    case 'date':
      return fc.constantFrom('2027-01-01', '2028-07-01');
    case 'yes_no':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...(field.choices ?? []).map(({ value }) => value));
    case 'choices':
      return fc.subarray((field.choices ?? []).map(({ value }) => value));
    case 'evidence':
      return fc.constantFrom([], exampleEvidence);
    case 'names':
      return fc.constantFrom([], ['Campus aan Zee']);
  }
}

const some = (field: Field): fc.Arbitrary<unknown> => fc.option(fieldValue(field), { nil: undefined, freq: 6 });

const withoutBlanks = (value: object): object => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));

function answerOf({ fields, many, examples }: Question): fc.Arbitrary<unknown> {
  const value = fc.record(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, some(field)]))).map(withoutBlanks);
  const good = fc.constantFrom<object>(...examples);
  const one = fc.oneof({ weight: 2, arbitrary: value }, { weight: 1, arbitrary: good });
  if (!many) return one;
  return fc.array(one, { maxLength: 5 }).map((items) => items.map((item, index) => ({ ...item, id: `item-${index}` })));
}

/** A dossier in which every question is answered at random, or not. */
export const dossiers: fc.Arbitrary<Dossier> = fc
  .record(Object.fromEntries(questions.map((question) => [question.id, fc.option(answerOf(question), { nil: undefined, freq: 4 })])))
  .map((answers) => ({ ...emptyDossier('Voorbeeld'), answers: withoutBlanks(answers) as Dossier['answers'] }));
