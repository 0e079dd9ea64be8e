/**
 * What can be measured from outside, in Prometheus's text form: how long turns take, what waits and
 * since when, what was given up, how sending ends, and what a model does. Numbers and codes only.
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ModelOutcome } from '../language/model/contract.ts';
import type { Store } from '../store/store.ts';
import type { Backlog, QueueName } from '../store/upkeep.ts';
import type { Watch } from '../turns/watch.ts';
import type { AppLog } from './log.ts';

export interface Metrics {
  /** Counts every entry of the log by its code. */
  log: AppLog;
  watch: Watch;
  asked: (outcome: ModelOutcome, took: number) => void;
  /** A message that was not read because its sender, or a workspace, sent too many. */
  refused: (channel: string, told: boolean) => void;
  /** The page. Rejects when the database does not answer. */
  page(): Promise<string>;
  contentType: string;
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30];
const name = (rest: string): string => `centrumwijzer_${rest}`;

export function createMetrics(store: Pick<Store, 'backlog'>, now: () => number): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const registers = [register];
  const turns = new Histogram({
    name: name('turn_seconds'),
    help: 'Time that a turn took, by how it ended: committed, put_back, given_up or lost',
    labelNames: ['channel', 'end'],
    buckets: seconds,
    registers,
  });
  const waits = new Histogram({
    name: name('inbox_wait_seconds'),
    help: 'Time between the receipt of a message and the begin of its turn',
    labelNames: ['channel'],
    buckets: [...seconds, 60, 300, 900],
    registers,
  });
  const sends = new Counter({
    name: name('sends_total'),
    help: 'Attempts at sending a reply, by how they ended: sent, retry, ambiguous or dead',
    labelNames: ['channel', 'end'],
    registers,
  });
  const sendSeconds = new Histogram({
    name: name('send_seconds'),
    help: 'Time that an attempt at sending took',
    labelNames: ['channel'],
    buckets: seconds,
    registers,
  });
  const events = new Counter({
    name: name('log_events_total'),
    help: 'Lines of the log, by code: failures, refused requests, trouble with the database',
    labelNames: ['code'],
    registers,
  });
  const model = new Counter({
    name: name('model_requests_total'),
    help: 'Requests to the language model, by outcome: answered, kept (from the cache), or why there was no answer',
    labelNames: ['outcome'],
    registers,
  });
  const modelSeconds = new Histogram({
    name: name('model_seconds'),
    help: 'Time that a request to the language model took, its second try included',
    buckets: seconds,
    registers,
  });
  const refusals = new Counter({
    name: name('rate_limited_total'),
    help: 'Messages that were not read because too many came in; told: whether this one was answered with that sentence',
    labelNames: ['channel', 'told'],
    registers,
  });
  const gauge = (rest: string, help: string): Gauge => new Gauge({ name: name(rest), help, registers });
  const gauges = (queue: QueueName, what: string) => ({
    pending: gauge(`${queue}_pending`, `${what} that wait`),
    oldest: gauge(`${queue}_oldest_seconds`, `Age of the oldest of the ${what.toLowerCase()} that wait; 0: none waits`),
    dead: gauge(`${queue}_dead`, `${what} that were given up: centrum ${queue} list`),
    ambiguous: gauge(`${queue}_ambiguous`, `${what} of which nobody knows whether they arrived: centrum ${queue} list --state ambiguous`),
  });
  const queues = { inbox: gauges('inbox', 'Messages'), outbox: gauges('outbox', 'Replies') };

  function show(queue: QueueName, { pending, oldest, dead, ambiguous }: Backlog): void {
    const at = queues[queue];
    at.pending.set(pending);
    at.oldest.set(oldest === null ? 0 : Math.max(now() - oldest, 0) / 1_000);
    at.dead.set(dead);
    at.ambiguous.set(ambiguous);
  }

  return {
    log: ({ code }) => events.inc({ code }),
    watch(happening) {
      const { channel, end, took } = happening;
      if (happening.is === 'turn') {
        turns.observe({ channel, end }, took / 1_000);
        waits.observe({ channel }, happening.waited / 1_000);
      } else {
        sends.inc({ channel, end });
        sendSeconds.observe({ channel }, took / 1_000);
      }
    },
    asked(outcome, took) {
      model.inc({ outcome });
      if (outcome !== 'kept' && outcome !== 'over_budget') modelSeconds.observe(took / 1_000);
    },
    refused: (channel, told) => refusals.inc({ channel, told: String(told) }),
    async page() {
      const { inbox, outbox } = await store.backlog();
      show('inbox', inbox);
      show('outbox', outbox);
      return register.metrics();
    },
    contentType: register.contentType,
  };
}
