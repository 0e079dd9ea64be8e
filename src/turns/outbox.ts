/**
 * Sends what turns decided: in order per place, places independent of one another, and nothing
 * twice that may have arrived already.
 */
import type { Message } from '../conversation/message.ts';
import type { OutboxRow, SendOutcome, Store } from '../store/store.ts';
import { type Clock, withDeadline } from './clock.ts';
import { turnOfReply, withinTurn } from './correlation.ts';
import { type Log, thrown } from './log.ts';
import { createPool, type Pool } from './pool.ts';
import type { Permit } from './reminders/permit.ts';
import { type ClaimOptions, claimRequest } from './runner.ts';
import { type Outgoing, type Reminder, readOutgoing } from './stored.ts';
import type { Watch } from './watch.ts';

export interface ToSend extends Outgoing {
  /** The idempotency key: hand it to the platform where it takes one. */
  key: string;
  /** 1 for the first try. */
  attempt: number;
}

/** `ref` is the platform's id of what was sent; `dead` says in a code why it can never be sent. */
export type SendResult = { ok: true; ref?: string } | { retryAfterMs: number } | { ambiguous: true } | { dead: string };

/** How a channel delivers. A rejected promise counts as ambiguous: nobody knows what the platform saw. */
export interface Sender {
  send(reply: ToSend, signal: AbortSignal): Promise<SendResult>;
  /**
   * Whether a reply whose sending was broken off did arrive. Where the platform drops repeats of a
   * key, or repeats do no harm, answer `no`. Absent: such a reply is not sent again.
   */
  arrived?(reply: ToSend, signal: AbortSignal): Promise<'yes' | 'no' | 'unknown'>;
  /** Who wrote a message that came without a name or language, where the platform must be asked. */
  who?(message: Message, signal: AbortSignal): Promise<Pick<Message, 'personName' | 'language'>>;
}

export interface SendLimits {
  /** Time that one attempt may take, in milliseconds. */
  sendWithin: number;
  /** Failed attempts after which a reply is given up. */
  failures: number;
  /** First wait between attempts, doubled each time up to `longestDelay`; the platform may ask for more. */
  retryDelay: number;
  longestDelay: number;
}

export const sendLimits: SendLimits = { sendWithin: 30_000, failures: 12, retryDelay: 1_000, longestDelay: 300_000 };

export interface OutboxDeps {
  /** Whether something unasked may be sent now; absent: never. */
  permit?: ((person: string, reminder: Reminder) => Promise<Permit>) | undefined;
  store: Store;
  clock: Clock;
  log: Log;
  senders: Readonly<Record<string, Sender>>;
  limits: SendLimits;
  watch?: Watch | undefined;
}

function putOff({ clock, limits }: OutboxDeps, row: OutboxRow, why: { doubt: boolean; code: string; asked?: number }): SendOutcome {
  if (row.failures + 1 >= limits.failures) return { is: why.doubt ? 'ambiguous' : 'dead', code: why.code };
  const backoff = Math.min(limits.retryDelay * 2 ** row.failures, limits.longestDelay);
  return { is: 'retry', at: clock.now() + Math.max(backoff, why.asked ?? 0), doubt: why.doubt, code: why.code };
}

async function send(deps: OutboxDeps, row: OutboxRow, sender: Sender, reply: ToSend): Promise<SendOutcome> {
  const { clock, log, limits } = deps;
  let result: SendResult;
  try {
    result = await withDeadline(clock, limits.sendWithin, (signal) => sender.send(reply, signal));
  } catch (error) {
    log({ code: 'reply_ambiguous', row: row.id, ...thrown(error) });
    result = { ambiguous: true };
  }
  if ('ok' in result) return { is: 'sent', ref: result.ref ?? null };
  if ('dead' in result) return { is: 'dead', code: result.dead };
  if ('retryAfterMs' in result) return putOff(deps, row, { doubt: false, code: 'retry_asked', asked: result.retryAfterMs });
  return sender.arrived === undefined
    ? { is: 'ambiguous', code: 'send_unknown' }
    : putOff(deps, row, { doubt: true, code: 'send_unknown' });
}

/** A reply that may have arrived already: ask, and send only what certainly did not. */
async function settleDoubt(deps: OutboxDeps, row: OutboxRow, sender: Sender, reply: ToSend): Promise<SendOutcome> {
  const { arrived } = sender;
  if (arrived === undefined) return { is: 'ambiguous', code: 'send_interrupted' };
  try {
    const verdict = await withDeadline(deps.clock, deps.limits.sendWithin, (signal) => arrived.call(sender, reply, signal));
    if (verdict === 'yes') return { is: 'sent', ref: null };
    return verdict === 'no' ? await send(deps, row, sender, reply) : { is: 'ambiguous', code: 'arrival_unknown' };
  } catch (error) {
    deps.log({ code: 'reply_retried', row: row.id, ...thrown(error) });
    return putOff(deps, row, { doubt: true, code: 'arrival_unasked' });
  }
}

/** One that answers nobody: only if it still makes sense, and never a second time. */
async function remind(deps: OutboxDeps, row: OutboxRow, sender: Sender, reply: ToSend, reminder: Reminder): Promise<SendOutcome> {
  const permit = (await deps.permit?.(reply.person, reminder)) ?? { drop: 'reminders_off' };
  if ('drop' in permit) return row.doubt ? { is: 'ambiguous', code: permit.drop } : { is: 'dead', code: permit.drop };
  if ('after' in permit) return { is: 'retry', at: permit.after, doubt: row.doubt };
  if (!row.doubt) return send(deps, row, sender, reply);
  // Better none this week than two: it is asked for, and not sent again.
  const asked: Sender = { ...sender, send: () => Promise.resolve({ dead: 'send_interrupted' }) };
  return settleDoubt(deps, row, asked, reply);
}

/** Makes one attempt at a claimed reply. Rejects only when the database fails. */
async function deliver(deps: OutboxDeps, row: OutboxRow): Promise<void> {
  const { store, clock, log, senders, watch } = deps;
  const begun = clock.now();
  const outcome = await attempt();
  watch?.({ is: 'send', channel: row.channel, end: outcome.is, took: clock.now() - begun });
  if (outcome.is !== 'sent') log({ code: logged[outcome.is], row: row.id, ...(outcome.code !== undefined && { why: outcome.code }) });
  if (!(await store.concludeOutbox(row, outcome, clock.now()))) log({ code: 'claim_lost', row: row.id });

  async function attempt(): Promise<SendOutcome> {
    const sender = senders[row.channel];
    if (sender === undefined) return { is: 'dead', code: 'no_sender' };
    let outgoing: Outgoing;
    try {
      outgoing = readOutgoing(row.payload);
    } catch (error) {
      return { is: 'dead', code: thrown(error).why ?? 'unknown' };
    }
    const reply: ToSend = { ...outgoing, key: row.key, attempt: row.attempt };
    if (outgoing.reminder !== undefined) return remind(deps, row, sender, reply, outgoing.reminder);
    return row.doubt ? settleDoubt(deps, row, sender, reply) : send(deps, row, sender, reply);
  }
}

const logged = { retry: 'reply_retried', ambiguous: 'reply_ambiguous', dead: 'reply_given_up' } as const;

/** Works the outbox. Only channels with a sender are claimed: the rest waits until theirs is configured. */
export function createOutbox(deps: OutboxDeps, options: Omit<ClaimOptions, 'channels'>): Pool {
  const { store, clock, log, senders } = deps;
  const claiming = { ...options, channels: Object.keys(senders) };
  return createPool<OutboxRow>({
    clock,
    log,
    width: options.width,
    troubleDelay: options.troubleDelay,
    lookEvery: options.lookEvery,
    claim: (most) => store.claimOutbox({ ...claimRequest(claiming, clock.now()), most }),
    work: (row) => withinTurn(turnOfReply(row), () => deliver(deps, row)),
    disown: (known) => store.disown('outbox', options.owner, known, clock.now()),
    async giveBack(row) {
      const back: SendOutcome = { is: 'retry', at: clock.now(), doubt: row.doubt };
      await store.concludeOutbox(row, back, clock.now());
    },
  });
}
