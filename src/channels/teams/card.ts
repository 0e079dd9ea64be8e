/** A reply → the messages that show it: Adaptive Cards 1.5, each small enough for Teams. */
import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import type { Reply } from '../../conversation/reply.ts';
import type { QuestionRef } from '../../criteria/vocabulary.ts';
import { clip } from '../cut.ts';
import { bytes, dialogSubmit, type OnCard, refreshAction } from './buttons.ts';
import { filledIn, fittedInputs, severalIn } from './inputs.ts';
import { limits } from './limits.ts';
import type { PictureUrls } from './pictures.ts';
import { asIs, plain } from './text.ts';
import { replyUnits, type Unit } from './units.ts';

/** `owner`: can be pressed. `spent`: used, words only. `others`: in a shared conversation, with a way for the owner to get theirs. */
export type View = 'owner' | 'spent' | 'others';

export interface Rendering {
  reply: Reply;
  card: OnCard;
  /** Ids by which Teams knows the owner, to whom a shared card is refreshed. */
  refreshFor: readonly string[];
  pictures: PictureUrls;
}

export const cardType = 'application/vnd.microsoft.card.adaptive';

const head = { type: 'AdaptiveCard', $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', version: '1.5' } as const;

function elementsFor({ elements, live, others = [] }: Unit, view: View): CardElement[] {
  if (!live) return elements;
  if (view === 'owner') return elements;
  return view === 'others' ? others : [];
}

const spoken = (text: string): string => text.replace(/[<>&]/gu, ' ');

/** An Adaptive Card with the same in words, for screen readers and for clients that cannot show it. */
function cardFrom(units: readonly Unit[], view: View, { reply, card, refreshFor }: Rendering): IAdaptiveCard {
  const said = units
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
  const text = clip(said, limits.fallbackText);
  return {
    ...head,
    lang: reply.language,
    ...(text !== '' && { fallbackText: text, speak: spoken(text) }),
    msteams: { width: 'full' },
    // With ids, only the owner's client asks; without, everybody's would.
    ...(view === 'others' && refreshFor.length > 0 && { refresh: { action: refreshAction(card), userIds: [...refreshFor] } }),
    body: units.flatMap((unit) => elementsFor(unit, view)) as IAdaptiveCard['body'],
  };
}

/** Words by a model are marked as such; only what answers a question asks how that was. */
function messageFrom(card: IAdaptiveCard, { byModel, blocks }: Reply) {
  const answers = byModel || blocks.some(({ kind }) => kind === 'quote');
  return {
    type: 'message' as const,
    summary: clip(plain((card.fallbackText ?? '').replace(/\s+/gu, ' ')), limits.summary),
    attachments: [{ contentType: cardType, content: card }],
    ...(byModel && {
      entities: [
        {
          type: 'https://schema.org/Message' as const,
          '@type': 'Message' as const,
          '@context': 'https://schema.org' as const,
          '@id': '' as const,
          additionalType: ['AIGeneratedContent' as const],
        },
      ],
    }),
    ...(answers && { channelData: { feedbackLoop: { type: 'default' as const } } }),
  };
}
export type OutMessage = ReturnType<typeof messageFrom>;

/** Fills cards unit by unit. The fullest view decides, so that every view has the same parts. */
function fill(units: readonly Unit[], most: number, rendering: Rendering): Unit[][] {
  const found: Unit[][] = [];
  let current: Unit[] = [];
  const size = (some: readonly Unit[]): number =>
    Math.max(...(['owner', 'others'] as const).map((view) => bytes(messageFrom(cardFrom(some, view, rendering), rendering.reply))));
  // Nearly always: one measurement instead of one for every unit.
  if (units.length > 0 && size(units) <= most) return [[...units]];
  for (const unit of units) {
    if (current.length > 0 && size([...current, unit]) > most) {
      found.push(current);
      current = [];
    }
    current.push(unit);
  }
  return current.length > 0 || found.length === 0 ? [...found, current] : found;
}

function parts(rendering: Rendering, whole: number): Unit[][] {
  const full = fill(replyUnits(rendering.reply, rendering.card, rendering.pictures), limits.messageBytes, rendering);
  if (whole >= full.length) return full;
  return [...full.slice(0, whole), ...fill(full.slice(whole).flat(), limits.messageBytes / 2, rendering)];
}

/**
 * All messages of a reply in one view, in order. There is at least one.
 * @param whole so many are as large as may be, and what is behind them stands in messages of half that size; absent: all are.
 */
export const messagesFor = (rendering: Rendering, view: View, whole = Number.POSITIVE_INFINITY): OutMessage[] =>
  parts(rendering, whole).map((units) => messageFrom(cardFrom(units, view, rendering), rendering.reply));

/** Whether anything on a reply can be pressed or filled in. */
export const isLive = ({ reply, card, pictures }: Rendering): boolean => replyUnits(reply, card, pictures).some(({ live }) => live);

export interface Dialog {
  title: string;
  card: IAdaptiveCard;
}

/** What was handed in and not read, and the words that say so. */
export interface Unread {
  values: Readonly<Record<string, string | string[]>>;
  why: string;
}

/** The form of a reply as a dialog; null when the reply has no such form (any more). */
export function dialogFor({ reply, card }: Pick<Rendering, 'reply' | 'card'>, ref: QuestionRef, unread?: Unread): Dialog | null {
  const form = reply.blocks.find((block) => block.kind === 'form' && block.ref.question === ref.question && block.ref.item === ref.item);
  if (form?.kind !== 'form') return null;
  const inputs = fittedInputs(filledIn(form.inputs, unread?.values ?? {}), limits.messageBytes - 2 * limits.buttonBytes);
  if (inputs === null) return null;
  return {
    title: clip(plain(form.title), limits.buttonTitle),
    card: {
      ...head,
      lang: reply.language,
      body: [...(unread === undefined ? [] : [{ type: 'TextBlock' as const, text: asIs(unread.why), wrap: true }]), ...inputs],
      actions: [dialogSubmit(form.submit, form.ref, severalIn(form.inputs), card)],
    },
  };
}
