/**
 * What is done beside the conversation and after the acknowledgement: opening a modal, taking the buttons
 * off a card that was used, the status and suggestions of the agent view. It may fail without any loss.
 */
import type { types } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { clip } from '../cut.ts';
import type { Blocks } from './blocks.ts';
import { isDirect } from './heard.ts';
import type { Pressed } from './heard-interaction.ts';
import { limits } from './limits.ts';
import type { SlackLog } from './log.ts';
import { answer } from './post.ts';
import { type CallEnd, ended, type Web } from './web.ts';

export interface Asides {
  /** Begins it; the caller does not wait. */
  run(work: () => Promise<CallEnd>): void;
  /** When all that was begun has ended. */
  settled(): Promise<void>;
}

export function createAsides(log: SlackLog): Asides {
  const under = new Set<Promise<void>>();
  return {
    run(work) {
      const done = work()
        .then((end) => {
          if (end.is !== 'ok') log({ code: 'slack_aside_failed', why: 'code' in end ? end.code : end.is });
        })
        .catch(() => log({ code: 'slack_aside_failed', why: 'thrown' }))
        .finally(() => under.delete(done));
      under.add(done);
    },
    async settled() {
      while (under.size > 0) await Promise.all(under);
    },
  };
}

/** The words of a used card without its buttons, and what was chosen. */
function usedCard({ message, actions }: Pressed): Blocks {
  const [action] = actions;
  const words = (message?.blocks ?? [])
    .filter(({ type }) => type !== 'actions')
    .map(({ accessory: _, ...block }) => block)
    .slice(0, limits.messageBlocks - 1) as unknown as Blocks;
  const chosen = action?.text?.text;
  if (chosen === undefined || chosen === '') return words;
  const line: types.PlainTextElement = { type: 'plain_text', text: clip(`✔ ${chosen}`, limits.contextText), emoji: false };
  return [...words, { type: 'context', elements: [line] }];
}

/** Takes the buttons off the message that was pressed. Null when it cannot be changed, as in the home tab. */
export function retire(web: Web, client: WebClient, pressed: Pressed): (() => Promise<CallEnd>) | null {
  const { message, container, channel, response_url: url } = pressed;
  const ts = message?.ts ?? container?.message_ts;
  // Without its blocks only its words would be left.
  if (message?.blocks === undefined || ts === undefined || channel == null) return null;
  const blocks = usedCard(pressed);
  const text = message.text ?? '…';
  if (container?.is_ephemeral === true) return url === undefined ? null : () => answer(web, url, { replace_original: true, text, blocks });
  return () => ended(() => client.chat.update({ channel: channel.id, ts, text, blocks }));
}

export const openModal = (client: WebClient, trigger: string, view: types.ModalView): Promise<CallEnd> =>
  ended(() => client.views.open({ trigger_id: trigger, view }));

const viewSchema = z.looseObject({ view: z.looseObject({ id: z.string(), hash: z.string().optional() }) });

/**
 * Opens a modal that says what it is for, as a trigger ends after three seconds, and fills it once its form
 * was found. @param filled null when there is no form any more: the conversation asks instead.
 */
export async function openThenFill(
  client: WebClient,
  trigger: string,
  label: string,
  filled: Promise<types.ModalView | null>,
): Promise<CallEnd> {
  const opened = await openModal(client, trigger, waiting(label));
  const shown = opened.is === 'ok' ? viewSchema.safeParse(opened.result).data : undefined;
  const view = await filled;
  if (shown === undefined || view === null) return opened;
  const { id, hash } = shown.view;
  return ended(() => client.views.update({ view_id: id, ...(hash !== undefined && { hash }), view }));
}

/** The name of the form, and that more is to come. */
const waiting = (label: string): types.ModalView => ({
  type: 'modal',
  title: { type: 'plain_text', text: clip(label, limits.modalTitle) || '…', emoji: false },
  blocks: [{ type: 'section', text: { type: 'plain_text', text: `${clip(label, limits.sectionText - 2)} …`, emoji: false } }],
});

/** Shows in an agent thread that we are at work. Its words are Slack's; the answer takes it away. */
export const showStatus = (client: WebClient, channel: string, thread: string): Promise<CallEnd> =>
  ended(() => client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status: '…' }));

/** Suggests the answers of the open question where the person comes in. An agent's prompts belong to the conversation, not to a thread. */
export const suggest = (client: WebClient, channel: string, prompts: readonly string[]): Promise<CallEnd> =>
  ended(() => {
    const [first, ...rest] = prompts.slice(0, limits.suggestedPrompts).map((label) => ({ title: label, message: label }));
    if (first === undefined || !isDirect(channel)) return Promise.resolve({ ok: true });
    return client.assistant.threads.setSuggestedPrompts({ channel_id: channel, prompts: [first, ...rest] });
  });
