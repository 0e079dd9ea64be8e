/** Random but valid dossiers, made from the questions themselves, so that a new question is covered at once. */
import fc from 'fast-check';
import { questions } from '../../src/criteria/criteria.ts';
import { type Dossier, emptyDossier } from '../../src/criteria/dossier.ts';
import { exampleEvidence } from '../../src/criteria/evidence.ts';
import { exampleDossier } from '../../src/criteria/examples.ts';
import type { Field, Question } from '../../src/criteria/question.ts';

const someText = fc.constantFrom(
  'Werf De Kiel',
  'overleg in de stuurgroep',
  'gastlessen',
  'x',
  'ROC aan Zee',
  'roc  aan zeé',
  'projectoverleg',
);
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

const reasons = fc.record(
  Object.fromEntries(
    questions
      .filter(({ mayNotApply }) => mayNotApply)
      .map(({ id }) => [id, fc.option(fc.constant('Past niet bij dit Centrum.'), { nil: undefined, freq: 1 })]),
  ),
);

/** A dossier in which every question is answered at random, does not apply, or was not answered. */
export const dossiers: fc.Arbitrary<Dossier> = fc
  .tuple(
    fc.record(Object.fromEntries(questions.map((question) => [question.id, fc.option(answerOf(question), { nil: undefined, freq: 4 })]))),
    reasons,
  )
  .map(([answers, notApplicable]) => {
    const given = Object.entries(withoutBlanks(answers));
    // What is answered applies: never both.
    const excused = Object.entries(withoutBlanks(notApplicable)).filter(([id]) => !given.some(([one]) => one === id));
    return { ...emptyDossier('Voorbeeld'), answers: Object.fromEntries(given), notApplicable: Object.fromEntries(excused) };
  });

const euros = fc.oneof(fc.integer({ min: 0, max: 60_000_000 }), fc.constantFrom(0, 1, 20_000_000, 33_333_333, 40_000_000));
const contribution = fc
  .record({
    partner: someText,
    side: fc.constantFrom('business', 'government', 'education', 'other'),
    state: fc.constantFrom('gevraagd', 'toegezegd', 'beschikt', 'gerealiseerd'),
    amountCents: euros,
    kind: fc.constantFrom('cash', 'cash', 'hours', 'amount', 'meeting', 'unpayable'),
    hours: fc.integer({ min: 0, max: 3000 }),
    rateCents: fc.constantFrom(5000, 7300, 8600, 9500, 20_000),
    agrees: fc.boolean(),
  })
  .map(({ kind, hours, rateCents, agrees, amountCents, ...shared }) => {
    if (kind === 'cash') return { ...shared, form: 'cash', amountCents };
    const inKind = { ...shared, form: 'in_kind', what: 'inzet van docenten', payableInCash: kind !== 'unpayable' };
    if (kind === 'meeting') return { ...inKind, amountCents, what: 'projectoverleg', meeting: 'only' };
    return kind === 'hours' ? { ...inKind, hours, rateCents, ...(!agrees && { amountCents }) } : { ...inKind, amountCents };
  });

/** A dossier in which all is met but for the money: every contribution is complete, none of them needs to fit. */
export const budgets: fc.Arbitrary<Dossier> = fc
  .record({
    total: fc.oneof(fc.integer({ min: 10_000, max: 200_000_000 }), fc.constantFrom(10_000, 100_000_000, 120_000_000, 10_000_000)),
    given: fc.array(contribution, { maxLength: 6 }),
    hours: fc.option(fc.record({ side: fc.constantFrom('business', 'government', 'education'), amountCents: euros }), { nil: undefined }),
    bureau: euros,
  })
  .map(({ total, given, hours, bureau }) => {
    const { answers, ...rest } = exampleDossier('complete');
    return {
      ...rest,
      answers: {
        ...answers,
        'c3.totalBudget': { amountCents: total },
        'c3.contributions': given.map((one, index) => ({ ...one, id: `item-${index}` })),
        'c3.meetingHours': hours === undefined ? { counted: false } : { counted: true, ...hours },
        'c3.bureauCosts': { separate: true, amountCents: bureau },
      },
    };
  });
