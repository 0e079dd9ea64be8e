/** Answers that a person could give, at random, made from the questions themselves, and everything that nobody would. */
import fc from 'fast-check';
import type { Content } from '../../src/conversation/message.ts';
import { findQuestion, questions } from '../../src/criteria/criteria.ts';
import type { Field, Question } from '../../src/criteria/question.ts';
import { commands, type Proposal, type QuestionRef, type Understanding } from '../../src/criteria/vocabulary.ts';
import { fill, sideQuestion, silent } from './kit.ts';

const organisations = ['Werf De Kiel', 'ROC aan Zee', 'Scheepsbouw Noord', 'Gemeente Zuid', 'Ziekenhuis Oost'];

/** Amounts that are not round, so that they are recognised wherever they turn up. */
const euros = fc.integer({ min: 101_013, max: 899_989 }).map((cents) => cents * 10 + 7);

/** One value of a field that its schema takes. */
export function plausible({ type, schema, choices = [] }: Field): fc.Arbitrary<unknown> {
  const values = choices.map(({ value }) => value);
  const all: Record<Field['type'], () => fc.Arbitrary<unknown>> = {
    text: () => fc.constantFrom(...organisations, 'overleg in de stuurgroep', 'gastlessen', 'x'),
    money: () => fc.oneof({ weight: 9, arbitrary: euros }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 100_000 }) }),
    count: () => fc.integer({ min: 0, max: 3000 }),
    tenths: () => fc.integer({ min: 0, max: 100 }),
    date: () => fc.constantFrom('2027-01-01', '2028-07-01'),
    yes_no: () => fc.boolean(),
    choice: () => fc.constantFrom(...values),
    choices: () => fc.subarray(values),
    evidence: () => fc.constantFrom([], [{ title: 'Jaarverslag', link: 'https://example.org/jaarverslag.pdf' }]),
    names: () => fc.constantFrom([], ['Campus aan Zee']),
  };
  return all[type]().filter((value) => schema.safeParse(value).success);
}

const valuesOf = ({ fields }: Question): fc.Arbitrary<Proposal['value']> =>
  fc
    .record(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fc.option(plausible(field), { nil: undefined })])))
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)));

const odd = fc.constantFrom('constructor', '__proto__', 'toString', '', 'c9.x', 'x'.repeat(300), 'a#b');
const someItem = fc.option(fc.oneof(fc.constantFrom('werf-de-kiel', 'gemeente-zuid', 'side-government', 'm1-0'), odd), { nil: undefined });

export const refs: fc.Arbitrary<QuestionRef> = fc
  .record({
    question: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...questions.map(({ id }) => id)) }, { weight: 1, arbitrary: odd }),
    item: someItem,
    field: fc.nat(),
    strange: fc.option(odd, { nil: undefined, freq: 8 }),
  })
  .map(({ question, item, field, strange }) => {
    const fields = Object.keys(findQuestion(question)?.fields ?? {});
    const name = strange ?? fields[field % (fields.length + 1)];
    return { question, ...(item !== undefined && { item }), ...(name !== undefined && { field: name }) };
  });

const proposals: fc.Arbitrary<Proposal> = fc
  .constantFrom(...questions)
  .chain((question) =>
    fc.record({
      question: fc.constant(question.id),
      value: fc.oneof(
        { weight: 6, arbitrary: valuesOf(question) },
        { weight: 1, arbitrary: fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(question.fields)), odd), fc.jsonValue()) },
      ),
      item: someItem,
      certainty: fc.constantFrom('stated' as const, 'stated' as const, 'inferred' as const, 'unverified' as const),
    }),
  )
  .map(({ question, value, item, certainty }) => fill(question, value, { certainty, ...(item !== undefined && { item }) }));

export const understandings: fc.Arbitrary<Understanding> = fc.oneof(
  fc.record({
    intent: fc.constantFrom({ kind: 'answer' as const }, { kind: 'correction' as const }),
    proposals: fc.array(proposals, { maxLength: 3 }),
    readings: fc.oneof(
      { weight: 5, arbitrary: fc.constant<Proposal[]>([]) },
      { weight: 1, arbitrary: fc.array(proposals, { maxLength: 30 }) },
    ),
  }),
  fc
    .record({
      command: fc.constantFrom(...commands),
      argument: fc.option(fc.oneof(fc.string(), fc.constantFrom('k1.partners', 'Werf De Kiel', '3')), { nil: undefined }),
    })
    .map(
      ({ command, argument }): Understanding => ({
        ...silent,
        intent: { kind: 'command', command, ...(argument !== undefined && { argument }) },
      }),
    ),
  fc.constantFrom<Understanding>(
    silent,
    sideQuestion,
    { ...silent, vague: 'fors' },
    { ...silent, doesNotAddUp: '1 + 1 is 3' },
    {
      ...silent,
      unread: [
        { field: 'years', text: 'lang' },
        { field: 'constructor', text: 'x' },
      ],
    },
    { ...silent, intent: { kind: 'small_talk', of: 'greeting' } },
    { ...silent, intent: { kind: 'nothing', why: 'code' } },
  ),
);

const card = fc.option(fc.record({ id: fc.string(), version: fc.nat() }), { nil: undefined, freq: 4 });

export const contents: fc.Arbitrary<Content> = fc.oneof(
  fc
    .oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('1', '2', '9', '75.000', 'nee'))
    .map((text): Content => ({ kind: 'text', text })),
  fc
    .record({
      action: fc.oneof(
        fc.constantFrom(...commands).map((command) => ({ do: 'command' as const, command })),
        refs.map((ref) => ({ do: 'open' as const, ref })),
        fc
          .record({ ref: refs, value: fc.oneof(fc.jsonValue(), euros, fc.record({ fact: fc.string() })) })
          .map((one) => ({ do: 'choose' as const, ...one })),
        fc.nat(20).map((index) => ({ do: 'reading' as const, index })),
      ),
      card,
    })
    .map(({ action, card: pressed }): Content => ({ kind: 'press', action, ...(pressed && { card: pressed }) })),
  fc
    .record({ ref: refs, values: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))), card })
    .map(({ ref, values, card: sent }): Content => ({ kind: 'form', ref, values, ...(sent && { card: sent }) })),
  fc
    .record({
      id: fc.string(),
      name: fc.string(),
      type: fc.constantFrom('application/pdf', 'text/html'),
      size: fc.nat(),
      link: fc.string(),
    })
    .map((file): Content => ({ kind: 'file', file })),
  fc
    .record({ kind: fc.constantFrom('edited' as const, 'deleted' as const), of: fc.constantFrom('m1', 'm2', 'm3', 'm9') })
    .map(({ kind, of }): Content => (kind === 'edited' ? { kind, of, text: '…' } : { kind, of })),
  fc.constant<Content>({ kind: 'arrived' }),
);
