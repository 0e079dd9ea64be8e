/** What Bolt hears, passed on: each listener keeps what was done and begins what may follow beside it. */
import type { App, Context } from '@slack/bolt';
import { z } from 'zod';
import { toText } from '../../conversation/reply.ts';
import type { Clock } from '../clock.ts';
import { type Asides, openModal, openThenFill, retire, showStatus, suggest } from './asides.ts';
import { actionPrefix } from './blocks.ts';
import type { Cards } from './cards.ts';
import type { Ears } from './ears.ts';
import { type Heard, isDirect } from './heard.ts';
import { type Delivery, heardAtHome, heardInMessage, showsHome } from './heard-event.ts';
import { heardCommand, heardPress, heardShortcut, type Press } from './heard-interaction.ts';
import { Unreadable } from './hopeless.ts';
import type { SlackLog } from './log.ts';
import { formCallback, modalOf, submitted, submittedSchema } from './modal.ts';
import { toPerson, toPlace, type Workspace } from './place.ts';
import type { CallEnd, Web } from './web.ts';
import type { Workspaces } from './workspaces.ts';

export const slashCommand = '/centrum';
export const recordShortcut = 'record_message';

export interface ListenerOptions {
  ears: Ears;
  cards: Cards;
  asides: Asides;
  workspaces: Workspaces;
  web: Web;
  log: SlackLog;
  clock: Clock;
}

/** Longest that a modal waits for its form before it opens without. A trigger of Slack ends after three seconds. */
const formWithin = 500;

/** @throws Unreadable for an event that names no workspace at all. */
function workspaceOf({ teamId, enterpriseId, isEnterpriseInstall }: Context): Workspace {
  const team = teamId ?? enterpriseId;
  if (team === undefined) throw new Unreadable('an event without a workspace');
  return { team, ...(isEnterpriseInstall && enterpriseId !== undefined && { enterprise: enterpriseId }) };
}

const deliveryOf = (context: Context, eventId: string | undefined): Delivery => ({
  team: workspaceOf(context).team,
  eventId,
  ...(context.botUserId !== undefined && { botUser: context.botUserId }),
});

const openedSchema = z.looseObject({ user: z.string(), channel: z.string(), tab: z.string().optional() });
const revokedSchema = z.looseObject({ tokens: z.looseObject({ bot: z.array(z.string()).optional() }).optional() });

/** An event as Bolt hands it on, for the one who handles its kind. */
interface Told {
  event: unknown;
  delivery: Delivery;
  workspace: Workspace;
}

export function listen(app: App, { ears, cards, asides, workspaces, web, log, clock }: ListenerOptions): void {
  /** Something beside the conversation, with our token there. */
  const aside = (workspace: Workspace, work: (token: string) => Promise<CallEnd>): void =>
    asides.run(async () => {
      const bot = await workspaces.bot(workspace);
      return bot === null ? { is: 'refused', code: 'not_installed' } : work(bot.token);
    });

  async function takeAll(heard: readonly Heard[], workspace: Workspace): Promise<void> {
    for (const one of heard) {
      const taken = await ears.take(one, workspace);
      const { thread, channel } = one;
      if (taken === 'new' && thread !== undefined && isDirect(channel) && one.content.kind === 'text')
        aside(workspace, (token) => showStatus(web.client(token), channel, thread));
    }
  }

  async function said({ event, delivery, workspace }: Told): Promise<void> {
    await takeAll(heardInMessage(event, delivery), workspace);
  }

  async function opened({ event, delivery, workspace }: Told): Promise<void> {
    await takeAll(heardAtHome(event, delivery), workspace);
    const { user, channel, tab } = openedSchema.safeParse(event).data ?? {};
    if (tab !== 'messages' || user === undefined || channel === undefined) return;
    const prompts = await cards.prompts(toPerson(workspace.team, user));
    if (prompts.length > 0) aside(workspace, (token) => suggest(web.client(token), channel, prompts));
  }

  async function removed({ workspace }: Told): Promise<void> {
    log({ code: 'slack_uninstalled' });
    await workspaces.removed(workspace);
  }

  async function revoked(told: Told): Promise<void> {
    // A person who revokes their own token takes nothing of ours away.
    if ((revokedSchema.safeParse(told.event).data?.tokens?.bot ?? []).length > 0) await removed(told);
  }

  const events = new Map<string, (told: Told) => Promise<void>>([
    ['message', said],
    ['app_mention', said],
    ['app_home_opened', opened],
    ['app_uninstalled', removed],
    ['tokens_revoked', revoked],
  ]);
  // One listener for all: Bolt leads every event past every one, each through a chain of its own.
  app.event(/./u, async ({ event, body, context }) => {
    const heard = events.get(event.type);
    if (heard !== undefined) await heard({ event, delivery: deliveryOf(context, body.event_id), workspace: workspaceOf(context) });
  });

  /** Opens the form of a button in a modal. Nothing was said yet: there is nothing to keep before it is handed in. */
  async function shown(workspace: Workspace, { heard, pressed }: Press, form: NonNullable<Press['form']>): Promise<'opens' | 'gone'> {
    const { user, channel, thread, shared } = heard;
    const place = toPlace({ ...workspace, channel, ...(thread !== undefined && { thread }), shared });
    const filled = cards
      .form(toPerson(workspace.team, user), form.index, form.card)
      .then((found) => (found === null ? null : modalOf(found, form.card, place)));
    let cancel = (): void => {};
    const late = new Promise<'late'>((resolve) => {
      cancel = clock.after(formWithin, () => resolve('late'));
    });
    const view = await Promise.race([filled, late]);
    cancel();
    if (view === 'late') {
      aside(workspace, (token) => openThenFill(web.client(token), form.trigger, pressed.actions[0]?.text?.text ?? '…', filled));
      // Found to be gone after all, it is asked for in the conversation.
      asides.run(async () => {
        if ((await filled) === null) await ears.take(heard, workspace);
        return { is: 'ok', result: { ok: true } };
      });
      return 'opens';
    }
    if (view === null) {
      log({ code: 'slack_form_unavailable' });
      return 'gone';
    }
    aside(workspace, (token) => openModal(web.client(token), form.trigger, view));
    return 'opens';
  }

  app.action(new RegExp(`^${actionPrefix.replace('.', '\\.')}`, 'u'), async ({ body, context }) => {
    const workspace = workspaceOf(context);
    const press = heardPress(body, workspace.team);
    if (press === null) return;
    const { heard, form, pressed, card, atHome } = press;
    if (form !== undefined && (await shown(workspace, press, form)) === 'opens') return;
    const used = !atHome && (await cards.isNewest(toPerson(workspace.team, heard.user), card));
    const taken = await ears.take(heard, workspace);
    // Comes after what was asked for, and shows what it did.
    if (atHome) await ears.take(showsHome(`${heard.id}/home`.slice(-300), heard.user, heard.channel), workspace);
    // A card of somebody else, or an old one, stays as it is: nothing on it was recorded.
    if (taken !== 'new' || !used) return;
    aside(workspace, (token) => retire(web, web.client(token), pressed)?.() ?? Promise.resolve({ is: 'ok', result: { ok: true } }));
  });

  app.view({ callback_id: formCallback, type: 'view_submission' }, async ({ body, context, ack }) => {
    const view = submittedSchema.safeParse(body.view).data;
    const given = view === undefined ? null : submitted(view);
    if (view === undefined || given === null) return;
    const kept = await ears.keep(`view/${view.id}/${view.hash ?? ''}`, workspaceOf(context), body.user.id, given.place, given.content);
    const [input] = Object.keys(view.state.values);
    // Nobody read it: the modal stays, with what was filled in.
    if (typeof kept === 'object' && input !== undefined)
      await ack({ response_action: 'errors', errors: { [input]: toText(await kept.refused()) } });
  });

  app.command(slashCommand, async ({ body, context }) => {
    const workspace = workspaceOf(context);
    const heard = heardCommand(body, workspace.team);
    if (heard !== null) await ears.take(heard, workspace);
  });

  app.shortcut({ callback_id: recordShortcut, type: 'message_action' }, async ({ body, context }) => {
    const workspace = workspaceOf(context);
    const heard = heardShortcut(body, workspace.team, context.botUserId);
    if (heard !== null) await ears.take(heard, workspace);
  });
}
