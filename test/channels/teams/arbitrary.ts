/** Arbitrary replies, as wild as the types allow. */
import fc from 'fast-check';
import type { Block, Input, Option, Reply } from '../../../src/conversation/reply.ts';

/** Text with the characters that Markdown, HTML, JSON and Adaptive Cards treat in their own ways. */
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength }),
    // Long ones as well: left alone, fast-check prefers what is short, and no reply would need a second card.
    fc.string({ unit: 'binary', maxLength, size: 'max' }),
    fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '*', '_', '[', ']', '(', ')', '<', '&', '"', '\\', '{', '}', '€', '😀', '\u202e', '`', '#'),
      maxLength,
    }),
    fc.constantFrom('[klik](https://evil.example)', '<at>iedereen</at>', '{{DATE(2026-01-01T00:00:00Z)}}', '1. een', '# kop', ''),
  );

const ref = fc.record({ question: fc.constant('c3.contributions'), field: fc.constantFrom('partner', 'amount') });
const option: fc.Arbitrary<Option> = fc.record({
  label: text(300),
  action: fc.oneof(
    fc.record({ do: fc.constant('choose' as const), ref, value: fc.oneof(fc.string(), fc.boolean()) }),
    fc.record({ do: fc.constant('command' as const), command: fc.constantFrom('help' as const, 'skip' as const), argument: text(200) }),
  ),
});
const options = fc.array(option, { maxLength: 12 });
const choice = fc.record({ value: fc.string({ minLength: 1, maxLength: 20 }), label: text(60) });
const input: fc.Arbitrary<Input> = fc.record(
  {
    field: fc.constantFrom('partner', 'amount', 'side', 'form', 'state', 'when'),
    type: fc.constantFrom('text' as const, 'money' as const, 'date' as const, 'choice' as const, 'choices' as const, 'evidence' as const),
    label: text(300),
    hint: text(300),
    error: text(300),
    value: fc.oneof(text(5_000), fc.array(fc.string(), { maxLength: 5 })),
    choices: fc.array(choice, { maxLength: 20 }),
  },
  { requiredKeys: ['field', 'type', 'label', 'error'] },
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: text(300) }),
  fc.record({ kind: fc.constant('text' as const), text: text(6_000) }),
  fc.record({ kind: fc.constant('quote' as const), text: text(2_000), id: fc.constant('c1.i1') }),
  fc.record({
    kind: fc.constant('facts' as const),
    rows: fc.array(fc.record({ label: text(100), value: text(3_000) }), { maxLength: 20 }),
  }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(
      fc.record({ symbol: fc.constantFrom('✔', '?'), text: text(500), detail: text(3_000), option }, { requiredKeys: ['text'] }),
      { maxLength: 20 },
    ),
  }),
  fc.record({ kind: fc.constant('progress' as const), label: text(100), done: fc.nat(100), total: fc.constant(100) }),
  fc.record({
    kind: fc.constant('question' as const),
    ref,
    text: text(3_000),
    hint: text(1_000),
    options,
    also: fc.array(option, { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('form' as const),
    ref,
    title: text(300),
    inputs: fc.uniqueArray(input, { maxLength: 6, selector: ({ field }) => field }),
    submit: text(100),
  }),
  fc.record({ kind: fc.constant('options' as const), label: text(500), options }),
  fc.record({ kind: fc.constant('picture' as const), name: fc.constant('radar'), data: fc.constant(null), alt: text(2_000) }),
);

export const replies: fc.Arbitrary<Reply> = fc.record({
  language: fc.constantFrom('nl' as const, 'en' as const),
  audience: fc.constantFrom('person' as const, 'place' as const),
  blocks: fc.array(block, { maxLength: 15, size: 'max' }),
  card: fc.record({ id: fc.string({ maxLength: 100 }), version: fc.nat(1_000) }),
  byModel: fc.boolean(),
});
