/**
 * Neutral blocks as Block Kit. Each becomes a group that is kept together where it can be; a channel adds
 * no words, so what does not fit a button is shown as text with the same words.
 */
import type { types } from '@slack/bolt';
import type { Card } from '../../conversation/message.ts';
import { type Block, type Option, type Reply, toText } from '../../conversation/reply.ts';
import { chunks, clip } from '../cut.ts';
import { fileInWords } from '../drawn.ts';
import { limits, pieces } from './limits.ts';
import { bold, escaped } from './mrkdwn.ts';
import { actionValue, formValue } from './value.ts';

export type Blocks = types.KnownBlock[];

/** What one neutral block became; `text` says the same in words. */
export type Group = { blocks: Blocks; text: string } | Upload;

/** What is not a message but a file of its own. */
export type Upload = { picture: Extract<Block, { kind: 'picture' }> } | { file: Extract<Block, { kind: 'file' }> };
/** What goes up as a file of its own, beside the blocks of a message. */
export const isUpload = (group: object): group is Upload => 'picture' in group || 'file' in group;

/** Every button of this channel has such an id: Bolt hands these, and only these, to our listener. */
export const actionPrefix = 'cw.';

/** Written for Slack already. Verbatim: names of channels and addresses in it are not made into links. */
const section = (text: string): types.SectionBlock => ({ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } });
const sections = (text: string): types.SectionBlock[] => pieces(text, limits.sectionText).map(section);

/** Lines in as few sections as they fit, none cut unless it is too long by itself. */
function packed(lines: readonly string[]): types.SectionBlock[] {
  const texts: string[] = [];
  for (const line of lines.flatMap((one) => pieces(one, limits.sectionText))) {
    const joined = `${texts.at(-1) ?? ''}\n${line}`;
    if (texts.length > 0 && joined.length <= limits.sectionText) texts[texts.length - 1] = joined;
    else texts.push(line);
  }
  return texts.map(section);
}

/** Draws one reply: counts its buttons and forms, as their ids must differ. */
class Drawing {
  private readonly card: Card | undefined;
  private buttons = 0;
  private forms = 0;
  /** Options so far: a number that is typed chooses one, counted as in the words of the whole reply. */
  private numbered = 0;

  constructor(card: Card | undefined) {
    this.card = card;
  }

  private button(label: string, value: string | null, primary = false): types.Button | null {
    if (value === null || label.trim() === '') return null;
    this.buttons += 1;
    return {
      type: 'button',
      action_id: `${actionPrefix}${this.buttons}`,
      text: { type: 'plain_text', text: clip(label, limits.buttonText), emoji: false },
      value,
      ...(primary && { style: 'primary' as const }),
    };
  }

  private option({ label, action, primary }: Option): types.Button | null {
    return this.button(label, actionValue(action, this.card), primary);
  }

  /** Buttons, and before them in full the labels that a button cannot show. @param first number of the first option, when they are numbered. */
  private choices(options: readonly Option[], first: number | null): Blocks {
    const drawn = options.map((option) => this.option(option));
    const cut = options.some(({ label }, index) => label.length > limits.buttonText || drawn[index] === null);
    const buttons = drawn.filter((button) => button !== null);
    const rows: Blocks = chunks(buttons, limits.actionsElements).map((elements) => ({ type: 'actions', elements }));
    return cut
      ? [...packed(options.map(({ label }, index) => `${first === null ? '•' : `${first + index}.`} ${escaped(label)}`)), ...rows]
      : rows;
  }

  /** The number of the first of these options. */
  private number(options: number): number {
    this.numbered += options;
    return this.numbered - options + 1;
  }

  private list({ items }: Extract<Block, { kind: 'list' }>): Blocks {
    const blocks: Blocks = [];
    let lines: string[] = [];
    const flush = (): void => {
      blocks.push(...packed(lines));
      lines = [];
    };
    for (const { symbol = '•', text, detail, option } of items) {
      const sign = option === undefined ? symbol : `${this.number(1)}. ${symbol === '•' ? '' : symbol}`.trim();
      const words = `${escaped(sign)} ${escaped(text)}${detail === undefined ? '' : `\n${escaped(detail)}`}`;
      const accessory = option === undefined ? null : this.option(option);
      if (accessory === null) {
        lines.push(words);
        continue;
      }
      flush();
      const [first, ...rest] = sections(words);
      if (first !== undefined) blocks.push({ ...first, accessory }, ...rest);
    }
    flush();
    return blocks;
  }

  private question({ text, hint, options, also }: Extract<Block, { kind: 'question' }>): Blocks {
    const hints: Blocks = pieces(escaped(hint ?? ''), limits.contextText).map((part) => ({
      type: 'context',
      elements: [{ type: 'mrkdwn', text: part, verbatim: true }],
    }));
    return [...sections(escaped(text)), ...hints, ...this.choices(options, this.number(options.length)), ...this.choices(also, null)];
  }

  private form({ ref, title }: Extract<Block, { kind: 'form' }>): Blocks {
    const button = this.button(title, formValue(this.forms, ref, this.card));
    this.forms += 1;
    return button === null ? [] : [{ type: 'actions', elements: [button] }];
  }

  blocks(block: Exclude<Block, { kind: 'picture' | 'file' }>): Blocks {
    switch (block.kind) {
      case 'heading':
        return block.text.length <= limits.headerText && block.text.trim() !== ''
          ? [{ type: 'header', text: { type: 'plain_text', text: block.text, emoji: false } }]
          : pieces(block.text, limits.sectionText / 6).map((part) => section(bold(part)));
      case 'text':
        return sections(escaped(block.text));
      case 'quote': {
        const quote = escaped(`“${block.text}” (${block.id})`.replaceAll(/\s+/gu, ' '));
        return pieces(quote, limits.sectionText - 2).map((part) => section(`> ${part}`));
      }
      case 'facts':
        return packed(block.rows.map(({ label, value }) => `${bold(label)}: ${escaped(value)}`));
      case 'list':
        return this.list(block);
      case 'progress':
        return sections(`${bold(block.label)}: ${bar(block.done, block.total)} ${block.done}/${block.total}`);
      case 'question':
        return this.question(block);
      case 'form':
        return this.form(block);
      case 'options':
        return [...sections(escaped(block.label)), ...this.choices(block.options, this.number(block.options.length))];
    }
  }
}

/** Beside the figures, never instead of them. */
function bar(done: number, total: number): string {
  const full = total <= 0 ? 0 : Math.min(Math.max(Math.floor((done * 10) / total), 0), 10);
  return '▰'.repeat(full) + '▱'.repeat(10 - full);
}

/** A reply as groups, in its order; empty ones are left out. */
export function groupsOf({ blocks, card }: Pick<Reply, 'blocks' | 'card'>): Group[] {
  const drawing = new Drawing(card);
  return blocks.flatMap((block): Group[] => {
    if (block.kind === 'picture') return [{ picture: block }];
    if (block.kind === 'file') return [{ file: block }];
    const drawn = drawing.blocks(block);
    return drawn.length === 0 ? [] : [{ blocks: drawn, text: toText({ blocks: [block] }) }];
  });
}

/** What cannot be uploaded here, in words. */
export function inWords(upload: Upload): { blocks: Blocks; text: string } {
  const text = 'picture' in upload ? upload.picture.alt : fileInWords(upload.file);
  return { blocks: sections(escaped(text)), text };
}
