/** The text of a reply says all that its blocks say; the catalogues have words for everything. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Block, optionsOf, toText } from '../../src/conversation/reply.ts';
import { fieldOf } from '../../src/conversation/talk.ts';
import { symbols, wordingOf } from '../../src/conversation/wording.ts';
import { questions } from '../../src/criteria/criteria.ts';
import { commands } from '../../src/criteria/vocabulary.ts';
import { anna, asked, sit, text } from './kit.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 6, maxLength: 12 });
const option = word.map((label) => ({ label, action: { do: 'command' as const, command: 'help' as const } }));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const ref = fc.constant({ question: 'k1.longTerm' });

const blocks: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: word }),
  fc.record({ kind: fc.constant('text' as const), text: word }),
  fc.record({ kind: fc.constant('quote' as const), text: word, id: word }),
  fc.record({ kind: fc.constant('facts' as const), rows: fc.array(fc.record({ label: word, value: word })) }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(fc.record({ symbol: maybe(fc.constantFrom('✔', '✘')), text: word, detail: maybe(word), option: maybe(option) })),
  }),
  fc.record({ kind: fc.constant('progress' as const), label: word, done: fc.nat(99), total: fc.constant(100) }),
  fc.record({
    kind: fc.constant('question' as const),
    ref,
    text: word,
    hint: maybe(word),
    options: fc.array(option),
    also: fc.array(option),
  }),
  fc.record({ kind: fc.constant('options' as const), label: word, options: fc.array(option) }),
  fc.record({ kind: fc.constant('picture' as const), name: fc.constant('radar'), data: fc.constant(null), alt: word }),
) as fc.Arbitrary<Block>;

/** Every word of a block that is for a reader; a list item with an option is read by its own text. */
function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'quote':
      return [block.text, block.id];
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'list':
      return block.items.flatMap((item) => [item.symbol, item.text, item.detail].filter((one) => one !== undefined));
    case 'progress':
      return [block.label, `${block.done}/${block.total}`];
    case 'question':
      return [
        block.text,
        ...(block.hint === undefined ? [] : [block.hint]),
        ...[...block.options, ...block.also].map(({ label }) => label),
      ];
    case 'options':
      return [block.label, ...block.options.map(({ label }) => label)];
    case 'picture':
      return [block.alt];
    case 'file':
      return [block.label];
    case 'form':
      return [];
  }
}

describe('toText', () => {
  test('says every heading, fact, option and alternative text, and numbers every option once', () => {
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 8 }), (all) => {
        const said = toText({ blocks: all });
        for (const one of all.flatMap(wordsOf)) expect(said).toContain(one);
        const numbers = [...said.matchAll(/^ {2}(\d+)\)/gmu)].map(([, n]) => Number(n));
        expect(numbers).toEqual(optionsOf(all).map((_, n) => n + 1));
      }),
    );
  });

  test('the number that is read chooses the option that bears it', () => {
    const table = sit(anna);
    table.seat(anna, { open: { question: 'k1.partners', item: 'werf', field: 'kind' } });
    const asks = table.tells(anna, 'repeat');
    const third = optionsOf(asks.reply.blocks)[2];
    expect(asks.text).toContain(`3) ${third?.label}`);
    table.does(anna, text('3'));
    expect(third?.action).toMatchObject({ value: (table.answer('k1.partners', 'werf') as { kind: string }).kind });
  });
});

const languages = ['nl', 'en'] as const;

describe.each(languages)('the catalogue in %s', (language) => {
  /** Every sentence of the catalogue, with something in place of each parameter. */
  function sentences(value: unknown, path: string): [string, string][] {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function') return [1, 2].map((n) => [path, String((value as (...all: unknown[]) => string)(n, 'X', 'Y'))]);
    return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
  }

  test('has words under every key, and none renders what is not there', () => {
    const all = sentences(wordingOf(language), language);
    expect(all.length).toBeGreaterThan(100);
    for (const [path, said] of all) expect([path, said]).toEqual([path, expect.stringMatching(/\S/u)]);
    expect(all.filter(([, said]) => /undefined|null|NaN|\[object|=>/u.test(said))).toEqual([]);
  });

  test('has a way to answer every type of field, and no question without words', () => {
    const w = wordingOf(language);
    for (const question of questions) {
      expect(question.title[language]).toMatch(/\S/u);
      for (const [key, field] of Object.entries(question.fields)) {
        expect(fieldOf(question, key)).toBe(field);
        expect(w.expects[field.type]).toMatch(/\S/u);
        for (const { label } of field.choices ?? []) expect(label[language]).toMatch(/\S/u);
      }
    }
  });

  test('every command answers in words, on an empty dossier and on a filled one', () => {
    for (const filled of [false, true]) {
      const table = sit(anna);
      table.seat(anna, { language });
      if (filled)
        for (const question of questions)
          table.states(
            anna,
            ...question.examples.map((value) => ({
              ref: { question: question.id },
              value,
              quote: '',
              start: 0,
              end: 0,
              certainty: 'stated' as const,
            })),
          );
      for (const command of commands.filter((one) => one !== 'language')) {
        const { text: said } = table.does(anna, text(), asked(command));
        expect([command, said]).toEqual([command, expect.stringMatching(/\S/u)]);
        expect([command, said]).toEqual([command, expect.not.stringMatching(/undefined|NaN|\[object/u)]);
      }
    }
  });
});

test('the two languages have the same keys, and another word for each status; a sign never stands alone', () => {
  const keys = (value: object): string[] => Object.keys(value).sort();
  expect(keys(wordingOf('en'))).toEqual(keys(wordingOf('nl')));
  expect(new Set(Object.values(symbols)).size).toBe(Object.keys(symbols).length);
  const table = sit(anna);
  for (const line of table.tells(anna, 'status').text.split('\n')) expect(line.trim()).not.toMatch(/^[✔◐✘?–]$/u);
});
