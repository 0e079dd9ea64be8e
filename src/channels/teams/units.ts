/**
 * A reply as units: the smallest pieces that make sense on their own. A card is filled with whole
 * units, so that a question keeps its buttons and a list item its detail, however much there is.
 */
import type { CardElement, ITextBlock } from '@microsoft/teams.cards';
import { type Block, type Option, optionsOf, type Reply } from '../../conversation/reply.ts';
import { chunks, clip, cutAt } from '../cut.ts';
import { fileInWords } from '../drawn.ts';
import { dialogButton, fitsButton, type OnCard, pressButton, row, submitButton } from './buttons.ts';
import { fittedInputs, severalIn } from './inputs.ts';
import { limits } from './limits.ts';
import type { PictureUrls } from './pictures.ts';
import { asIs, plain } from './text.ts';

export interface Unit {
  elements: CardElement[];
  /** Can be pressed or filled in: only on a card that is not used, and only for the one it was made for. */
  live: boolean;
  /** What others see in its place. */
  others?: CardElement[];
  /** The same in words. */
  text: string;
}

type Look = Omit<ITextBlock, 'type' | 'text'>;

/** One text block per line: Markdown would join them. */
const lines = (text: string, look: Look = {}): ITextBlock[] =>
  text
    .split('\n')
    .map((line) => asIs(line).trimEnd())
    .filter((line) => line !== '')
    .map((line, index) => ({ type: 'TextBlock', text: line, wrap: true, ...(index > 0 && { spacing: 'None' as const }), ...look }));

/** A text in pieces of a size that always fits, cut where it is least felt. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let rest = plain(text.toWellFormed());
  while (rest !== '') {
    // Of a text with very many lines each line weighs: the pieces are smaller then.
    const most = rest.slice(0, limits.pieceText).split('\n').length > 40 ? limits.pieceText / 4 : limits.pieceText;
    const at = cutAt(rest, most);
    found.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return found;
}

const words = (text: string, look?: Look): Unit[] =>
  pieces(text).map((piece) => ({ elements: lines(piece, look), live: false, text: piece }));

/** Buttons in rows, each with the same in words for those who only read along. */
function buttons(options: readonly Option[], card: OnCard, said = true): Unit[] {
  return chunks(options, limits.buttonsInARow).map((group) => {
    const text = group.map(({ label }) => `• ${clip(plain(label.toWellFormed()), limits.labelText)}`).join('\n');
    const tooLarge = group.filter((option) => !fitsButton(option));
    const pressable = group.filter(fitsButton).map((option) => pressButton(option, card));
    return {
      elements: [
        ...tooLarge.flatMap(({ label }) => lines(clip(plain(label), limits.labelText))),
        ...(pressable.length > 0 ? [row(pressable)] : []),
      ],
      live: true,
      ...(said && { others: lines(text) }),
      text: said ? text : '',
    };
  });
}

/** Items that can be chosen bear the number by which the conversation knows them. @param first the number of the first option. */
function listUnits({ items }: Extract<Block, { kind: 'list' }>, card: OnCard, first: number): Unit[] {
  let number = first;
  return items.flatMap(({ symbol, text, detail, option }) => {
    const mark = option === undefined ? (symbol ?? '•') : `${number}) ${symbol ?? ''}`.trimEnd();
    if (option !== undefined) number += 1;
    const said = `${mark} ${text}`;
    const more = detail === undefined ? [] : words(detail, { isSubtle: true, spacing: 'None' });
    const units = [...words(said, { spacing: 'Small' }), ...more];
    return option === undefined ? units : [...units, ...buttons([option], card, false)];
  });
}

function factUnits({ rows }: Extract<Block, { kind: 'facts' }>): Unit[] {
  return chunks(rows, 8).flatMap((group) => {
    const long = group.some(({ label, value }) => label.length > limits.factLabel || value.length > limits.factValue);
    // A fact set puts them side by side, where something long becomes a narrow column.
    if (long) return group.flatMap(({ label, value }) => words(`${label}: ${value}`));
    const facts = group.map(({ label, value }) => ({ label: plain(label.toWellFormed()), value: plain(value.toWellFormed()) }));
    return [
      {
        elements: [
          {
            type: 'FactSet' as const,
            facts: facts.map(({ label, value }) => ({ title: asIs(label), value: asIs(value.replace(/\n/gu, ' ')) })),
          },
        ],
        live: false,
        text: facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
      },
    ];
  });
}

type Form = Extract<Block, { kind: 'form' }>;

/**
 * A small form stands on the card. Of a large one only the input that is asked does, unless there
 * are buttons for it, beside a way into the dialog.
 */
function formUnits(form: Form, asked: string | undefined, card: OnCard): Unit[] {
  const whole = form.inputs.length <= limits.inputsOnACard ? fittedInputs(form.inputs, limits.formBytes) : null;
  const one = form.inputs.filter(({ field }) => field === asked);
  const shown = whole === null ? one : form.inputs;
  const inputs = whole ?? fittedInputs(one, limits.formBytes) ?? [];
  const actions = [
    ...(inputs.length > 0 ? [submitButton(form.submit, form.ref, severalIn(shown), card)] : []),
    ...(whole === null ? [dialogButton(form.title, form.ref, card)] : []),
  ];
  return form.inputs.length === 0 ? [] : [{ elements: [...inputs, row(actions)], live: true, text: '' }];
}

function unitsOf(block: Block, reply: Reply, card: OnCard, pictures: PictureUrls): Unit[] {
  switch (block.kind) {
    case 'heading':
      return words(block.text, { size: 'Large', weight: 'Bolder', style: 'heading' });
    case 'text':
      return words(block.text);
    case 'quote':
      return words(`“${block.text.replace(/\s+/gu, ' ')}” (${block.id})`, { isSubtle: true });
    case 'facts':
      return factUnits(block);
    case 'list':
      return listUnits(block, card, optionsOf(reply.blocks.slice(0, reply.blocks.indexOf(block))).length + 1);
    case 'progress':
      return words(`${block.label}: ${block.done}/${block.total}`);
    case 'question':
      return [
        ...words(block.text, { weight: 'Bolder', spacing: 'Medium' }),
        ...(block.hint === undefined ? [] : words(block.hint, { isSubtle: true, spacing: 'Small' })),
        ...buttons(block.options, card),
      ];
    case 'form':
      return formUnits(block, askedIn(reply, block), card);
    case 'options':
      return [...words(block.label), ...buttons(block.options, card)];
    case 'picture':
      return pictureUnits(block, pictures.get(block));
    case 'file':
      return words(fileInWords(block));
  }
}

function pictureUnits(block: Extract<Block, { kind: 'picture' }>, url: string | undefined): Unit[] {
  if (url === undefined) return words(block.alt);
  return [
    { elements: [{ type: 'Image', url, altText: clip(plain(block.alt), limits.pieceText), size: 'Large' }], live: false, text: block.alt },
  ];
}

/** The field of a form that the question beside it asks, when it is not answered by a button. */
const askedIn = ({ blocks }: Reply, { ref }: Form): string | undefined =>
  blocks.flatMap((block) =>
    block.kind === 'question' && block.ref.question === ref.question && block.options.length === 0 ? [block.ref.field] : [],
  )[0];

/** All units of a reply, in order; the ways out of a question come last, below the form that answers it. */
export function replyUnits(reply: Reply, card: OnCard, pictures: PictureUrls): Unit[] {
  const also = reply.blocks.flatMap((block) => (block.kind === 'question' ? block.also : []));
  return [...reply.blocks.flatMap((block) => unitsOf(block, reply, card, pictures)), ...buttons(also, card, false)];
}
