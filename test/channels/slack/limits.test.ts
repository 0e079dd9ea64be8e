/** Nothing over a limit can leave, and nothing that was said is lost on the way. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pieces } from '../../../src/channels/slack/limits.ts';
import { modalOf } from '../../../src/channels/slack/modal.ts';
import { homeBlocks, partsOf } from '../../../src/channels/slack/parts.ts';
import type { Block, Option, Reply } from '../../../src/conversation/reply.ts';
import { messageFaults, viewFaults } from '../../fakes/slack/limits.ts';
import { seen } from './bench.ts';

/** Any words, also none, very long ones, and signs that Slack reads as its notation. */
const wordsOf = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom('', ' ', '&', '<!here>', '👩‍👩‍👧‍👦'.repeat(30), '*_~`'),
    fc.tuple(fc.constantFrom('woord ', 'a', '&', 'é\n', '👍🏽'), fc.nat(most)).map(([word, times]) => word.repeat(times)),
  );
const words = wordsOf(4_000);

const option: fc.Arbitrary<Option> = fc.record({
  label: wordsOf(60),
  action: fc.oneof(
    fc.constant({ do: 'command' as const, command: 'help' as const }),
    fc.record({ do: fc.constant('choose' as const), ref: fc.record({ question: fc.constant('c1.q1') }), value: wordsOf(600) }),
  ),
});
const options = fc.array(option, { maxLength: 60 });
const input = fc.record(
  {
    field: fc.uuid(),
    type: fc.constantFrom(
      'text' as const,
      'money' as const,
      'date' as const,
      'yes_no' as const,
      'choice' as const,
      'choices' as const,
      'names' as const,
    ),
    label: words,
    hint: words,
    error: fc.constant('!'),
    value: fc.oneof(words, fc.array(wordsOf(20), { maxLength: 5 })),
    choices: fc.uniqueArray(fc.record({ value: wordsOf(40), label: wordsOf(40) }), { maxLength: 120, selector: ({ value }) => value }),
  },
  { requiredKeys: ['field', 'type', 'label', 'error'] },
);
const ref = fc.record({ question: fc.constant('c1.q1') });
const form = fc.record({
  kind: fc.constant('form' as const),
  ref,
  title: words,
  inputs: fc.uniqueArray(input, { maxLength: 30, selector: ({ field }) => field }),
  submit: words,
});

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('heading' as const, 'text' as const), text: words }),
  fc.record({ kind: fc.constant('quote' as const), text: words, id: fc.constant('c1.i1') }),
  fc.record({ kind: fc.constant('facts' as const), rows: fc.array(fc.record({ label: words, value: words }), { maxLength: 20 }) }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(fc.record({ text: words, detail: words, option }, { requiredKeys: ['text'] }), { maxLength: 80 }),
  }),
  fc.record({ kind: fc.constant('progress' as const), label: words, done: fc.integer(), total: fc.integer() }),
  fc.record({ kind: fc.constant('question' as const), ref, text: words, hint: words, options, also: options }),
  form,
  fc.record({ kind: fc.constant('options' as const), label: words, options }),
  fc.record({ kind: fc.constant('picture' as const), name: fc.constant('radar'), data: fc.constant({}), alt: words }),
) as fc.Arbitrary<Block>;

const reply: fc.Arbitrary<Reply> = fc.record({
  language: fc.constant('nl' as const),
  audience: fc.constant('place' as const),
  blocks: fc.array(block, { maxLength: 8 }),
  card: fc.constant({ id: 'slack:T1:U1', version: 3 }),
  byModel: fc.constant(false),
});
const runs = { numRuns: 150 };

test('every message of any reply is one that Slack takes', () => {
  fc.assert(
    fc.property(reply, fc.boolean(), (any, drawn) => {
      for (const part of partsOf(any, () => drawn)) if ('blocks' in part) expect(messageFaults({ ...part })).toEqual([]);
    }),
    runs,
  );
});

test('every home tab is one that Slack takes', () => {
  fc.assert(
    fc.property(reply, (any) => {
      expect(viewFaults({ type: 'home', blocks: homeBlocks(any) })).toEqual([]);
    }),
    runs,
  );
});

test('every form is a modal that Slack takes', () => {
  fc.assert(
    fc.property(form, (any) => {
      const view = modalOf(any, { id: 'a', version: 1 }, { conversation: 'T1/C1', shared: false });
      expect(view === null ? [] : viewFaults({ ...view })).toEqual([]);
    }),
    runs,
  );
});

describe('a text in pieces', () => {
  test('says all of it, in pieces that are not too long', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 3_000 }), (text, most) => {
        const found = pieces(text, most);
        for (const one of found) expect(one.length).toBeLessThanOrEqual(most);
        expect(found.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });

  test('is cut where it makes sense', () => {
    expect(pieces('Eerste zin. Tweede zin die langer is.', 20)).toEqual(['Eerste zin.', 'Tweede zin die', 'langer is.']);
    expect(pieces('aaaaa&amp;b', 7)).toEqual(['aaaaa', '&amp;b']);
  });
});

test('of a long list nothing is lost, and what belongs together stays together', () => {
  const items = Array.from({ length: 70 }, (_, index) => ({
    text: `Antwoord ${index}`,
    option: { label: 'Wijzig', action: { do: 'command' as const, command: 'help' as const } },
  }));
  const parts = partsOf({ blocks: [{ kind: 'list', items }], card: { id: 'a', version: 1 } }, () => false);
  expect(parts.length).toBeGreaterThan(1);
  const shown = parts.map((part) => ('blocks' in part ? seen(part.blocks) : '')).join('\n');
  expect(shown.match(/Antwoord \d+/gu)).toEqual(items.map(({ text }) => text));
});
