/** A reply as Adaptive Cards: small enough, whole, readable aloud, and safe against what people typed. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dialogFor, messagesFor, type OutMessage, type Rendering } from '../../../src/channels/teams/card.ts';
import { noPictures } from '../../../src/channels/teams/pictures.ts';
import { readPressed } from '../../../src/channels/teams/pressed.ts';
import { type Block, optionsOf, type Reply } from '../../../src/conversation/reply.ts';
import type { Json } from '../../fakes/teams/keys.ts';
import { actionsIn, inputsIn, textIn } from '../../fakes/teams/person.ts';
import { replies } from './arbitrary.ts';

const rendering = (reply: Reply): Rendering => ({
  reply,
  card: { owner: 'teams:t:o', nonce: 'n', ...(reply.card && { card: reply.card }) },
  refreshFor: ['29:anna'],
  pictures: noPictures,
});
const reply = (blocks: Block[], change: Partial<Reply> = {}): Reply => ({
  language: 'nl',
  audience: 'place',
  byModel: false,
  blocks,
  ...change,
});
const cardOf = (message: OutMessage | undefined): Json => message?.attachments[0]?.content as unknown as Json;
const only = (blocks: Block[]): Json => cardOf(messagesFor(rendering(reply(blocks)), 'owner')[0]);
const views = ['owner', 'spent', 'others'] as const;

/** What a reader makes of Markdown's escapes, without spaces: those move when a text is cut. */
const read = (text: string): string =>
  text
    .replace(/\\([\\`*_[\]~<#>+.)-])/gu, '$1')
    .replace(/\u200b/gu, '')
    .replace(/\s+/gu, '');
const bare = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{C}\n\u200d]/gu, '')
    .replace(/\u200b/gu, '')
    .replace(/\s+/gu, '');

describe('any reply', () => {
  test('fits in messages of 25 KB at most, as many in every view', () => {
    fc.assert(
      fc.property(replies, (one) => {
        const counts = views.map((view) => {
          const messages = messagesFor(rendering(one), view);
          for (const message of messages) expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThanOrEqual(25_000);
          return messages.length;
        });
        expect(new Set(counts).size).toBe(1);
      }),
      // Large replies, each rendered three times: to make a smaller one that does not fit as well takes for ever.
      { numRuns: 150, endOnFailure: true },
    );
  }, 60_000);

  test('says all of its words in order, and bears each of its buttons once', () => {
    fc.assert(
      fc.property(replies, (one) => {
        const cards = messagesFor(rendering(one), 'owner').map(cardOf);
        const said = read(cards.map(textIn).join('\n'));
        let from = 0;
        for (const block of one.blocks) {
          if (block.kind !== 'text' && block.kind !== 'heading') continue;
          const at = said.indexOf(bare(block.text), from);
          expect([block.text, at >= from]).toEqual([block.text, true]);
          from = at + bare(block.text).length;
        }
        const pressed = cards.flatMap(actionsIn).filter(({ verb }) => verb === 'press');
        const also = one.blocks.flatMap((block) => (block.kind === 'question' ? block.also : []));
        expect(pressed).toHaveLength(optionsOf(one.blocks).length + also.length);
        for (const { data } of pressed) expect(readPressed(data)?.pressed.do).toBe('press');
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('can be pressed by its owner only, and not when it is spent', () => {
    fc.assert(
      fc.property(replies, (one) => {
        for (const view of ['spent', 'others'] as const)
          for (const card of messagesFor(rendering(one), view).map(cardOf)) {
            expect(actionsIn({ body: card.body })).toEqual([]);
            expect(inputsIn(card)).toEqual([]);
          }
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  test('is a valid card: version 1.5, every input with an id, a label and an error', () => {
    fc.assert(
      fc.property(replies, (one) => {
        for (const card of messagesFor(rendering(one), 'owner').map(cardOf)) {
          expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: one.language });
          for (const { id, label, errorMessage } of inputsIn(card))
            expect([typeof id, typeof label, typeof errorMessage]).toEqual(['string', 'string', 'string']);
        }
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});

describe('what people typed stays text', () => {
  test.each([
    ['[klik hier](https://evil.example)', '\\[klik hier\\](https://evil.example)'],
    ['**vet** _schuin_ `code` ~weg~', '\\*\\*vet\\*\\* \\_schuin\\_ \\`code\\` \\~weg\\~'],
    ['# kop', '\\# kop'],
    ['- punt', '\\- punt'],
    ['> citaat', '\\> citaat'],
    ['2028. was het jaar', '2028\\. was het jaar'],
    ['1) een', '1\\) een'],
    ['<at>iedereen</at><b>', '\\<at>iedereen\\</at>\\<b>'],
    ['{{DATE(2026-01-01T00:00:00Z)}}', '{\u200b{DATE(2026-01-01T00:00:00Z)}}'],
    ['om\u202egekeerd', 'omgekeerd'],
    ['75.000 - 5 * 3', '75.000 - 5 \\* 3'],
  ])('%s', (typed, shown) => {
    expect(textIn(only([{ kind: 'text', text: typed }]))).toBe(shown);
  });

  test('every line is a block of its own, as Markdown joins lines', () => {
    expect((only([{ kind: 'text', text: 'een\ntwee\n\ndrie' }]).body as Json[]).map(({ text }) => text)).toEqual(['een', 'twee', 'drie']);
  });
});

describe('a card', () => {
  const question: Block = {
    kind: 'question',
    ref: { question: 'c3.contributions', field: 'amount' },
    text: 'Hoeveel?',
    hint: 'In euro.',
    options: [{ label: 'Ja', action: { do: 'command', command: 'yes' }, primary: true }],
    also: [{ label: 'Sla over', action: { do: 'command', command: 'skip' } }],
  };
  const inputs = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      field: n === 1 ? 'amount' : `field${n}`,
      type: 'text' as const,
      label: `Veld ${n}`,
      error: 'Vul dit in.',
      value: `waarde ${n}`,
    }));
  const form = (count: number): Block => ({
    kind: 'form',
    ref: { question: 'c3.contributions' },
    title: 'Bijdragen',
    inputs: inputs(count),
    submit: 'Opslaan',
  });

  test('says the same aloud and where it cannot be shown', () => {
    const card = only([{ kind: 'heading', text: 'Stand' }, question, { kind: 'progress', label: 'Voortgang', done: 3, total: 28 }]);
    expect(card.fallbackText).toBe('Stand\nHoeveel?\nIn euro.\n• Ja\nVoortgang: 3/28');
    expect(card.speak).toBe(card.fallbackText);
    expect((card.body as Json[])[0]).toMatchObject({ style: 'heading' });
  });

  test('bears a small form whole, with what is known', () => {
    const made = inputsIn(only([question, form(4)]));
    expect(made.map(({ value, isRequired, errorMessage }) => [value, isRequired, errorMessage])).toEqual([
      ['waarde 0', false, 'Vul dit in.'],
      ['waarde 1', false, 'Vul dit in.'],
      ['waarde 2', false, 'Vul dit in.'],
      ['waarde 3', false, 'Vul dit in.'],
    ]);
  });

  test('of a large form bears the input that is asked, and a way into the dialog, which has all', () => {
    const large = reply([{ ...question, options: [] }, form(9)]);
    const card = cardOf(messagesFor(rendering(large), 'owner')[0]);
    expect(inputsIn(card).map(({ id }) => id)).toEqual(['f_amount']);
    expect(actionsIn(card).map(({ title }) => title)).toEqual(['Opslaan', 'Bijdragen', 'Sla over']);
    const pressed = only([question, form(9)]);
    expect(inputsIn(pressed)).toEqual([]);
    expect(actionsIn(pressed).map(({ title }) => title)).toEqual(['Ja', 'Bijdragen', 'Sla over']);
    const dialog = dialogFor(rendering(large), { question: 'c3.contributions' });
    expect(dialog?.title).toBe('Bijdragen');
    expect(inputsIn(dialog?.card as unknown as Json)).toHaveLength(9);
  });

  test('has words for a picture, and its alt text where Teams can fetch it', () => {
    const picture: Block = { kind: 'picture', name: 'radar', data: {}, alt: 'Criterium 1 voldaan' };
    expect(textIn(only([picture]))).toBe('Criterium 1 voldaan');
    const shown = messagesFor(
      { ...rendering(reply([picture])), pictures: new Map([[picture, 'https://example.org/radar.png']]) },
      'owner',
    ).map(cardOf);
    expect(shown[0]?.body).toEqual([expect.objectContaining({ type: 'Image', altText: 'Criterium 1 voldaan' })]);
  });

  test('is labelled as written by a model only when it is', () => {
    const labels = [true, false].map(
      (byModel) => messagesFor(rendering(reply([{ kind: 'text', text: 'x' }], { byModel })), 'owner')[0]?.entities,
    );
    expect(labels).toEqual([[expect.objectContaining({ additionalType: ['AIGeneratedContent'] })], undefined]);
  });

  test('has no words of its own', () => {
    const card = only([{ kind: 'options', label: 'Kies', options: [{ label: 'Een', action: { do: 'command', command: 'yes' } }] }]);
    expect(textIn(card)).toBe('Kies');
    expect(actionsIn(card).map(({ title }) => title)).toEqual(['Een']);
  });
});
