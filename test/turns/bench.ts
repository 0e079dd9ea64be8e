/**
 * An engine on a real (in-memory) database, with a reducer simple enough to predict: it notes every
 * text as a fact, answers with an echo, and opens the next question.
 */
import type { Reducer, TurnInput, TurnOutput } from '../../src/conversation/contract.ts';
import type { Message } from '../../src/conversation/message.ts';
import { type Reply, toText } from '../../src/conversation/reply.ts';
import type { Fact, Language } from '../../src/criteria/vocabulary.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store, TurnCommit } from '../../src/store/store.ts';
import { createEngine, type Engine, type EngineOptions } from '../../src/turns/engine.ts';
import type { LogEntry } from '../../src/turns/log.ts';
import type { Sender, SendResult, ToSend } from '../../src/turns/outbox.ts';
import { type FakeClock, fakeClock } from './fake-clock.ts';

export const message = (id: string, text: string, more: Partial<Message> = {}): Message => ({
  id,
  channel: 'console',
  person: 'anna',
  place: { conversation: more.person ?? 'anna', shared: false },
  at: '2026-03-01T09:00:00.000Z',
  content: { kind: 'text', text },
  ...more,
});

export const textOf = ({ content }: Message): string => ('text' in content && content.text !== undefined ? content.text : '');

export const reply = (text: string, language: Language = 'nl'): Reply => ({
  language,
  audience: 'person',
  blocks: [{ kind: 'text', text }],
  byModel: false,
});

/** Every person has a Centrum of their own, made by their first message. */
export const centrumOf = (person: string): string => `centrum of ${person}`;

function factOf({ message: { id, at, person }, bound, message: said }: TurnInput): Fact {
  return {
    id: `${id}/f`,
    centrum: centrumOf(person),
    at,
    by: { person },
    question: bound?.question ?? 'none',
    value: { text: textOf(said) },
    source: { kind: 'message', id },
    replaces: [],
  };
}

/** Echoes with the number of facts that stood before. */
export const echo: Reducer = (input): TurnOutput => {
  const { session, message: said, ledger } = input;
  const centrum = centrumOf(said.person);
  const member = {
    person: said.person,
    personName: said.person,
    centrum,
    centrumName: 'Noord',
    role: 'coordinator' as const,
    partner: 'Zuid',
    partnerKind: 'school' as const,
  };
  const isNew = input.memberships.length === 0;
  return {
    session: { ...session, centrum, phase: 'intake', open: { question: `after ${said.id}` } },
    facts: [factOf(input)],
    acts: isNew
      ? [
          { do: 'create_centrum', id: centrum, name: 'Noord' },
          { do: 'join', member },
        ]
      : [],
    replies: [reply(`${ledger.standing.size}: ${textOf(said)}`, session.language)],
  };
};

export const apologyText: Record<Language, string> = {
  nl: 'Er ging iets mis; niets genoteerd.',
  en: 'Something went wrong; nothing was noted.',
};

export interface Bench {
  engine: Engine;
  store: Store;
  clock: FakeClock;
  /** What arrived, as `key: text`, in order of arrival. */
  arrived: string[];
  sent: ToSend[];
  log: LogEntry[];
  codes(): string[];
}

export type BenchOptions = Partial<Omit<EngineOptions, 'store' | 'log'>> & {
  store?: Store;
  /** Puts something between the engine and its store. */
  around?: (store: Store) => Partial<Store>;
  /** What the platform answers; by default all is well. */
  answer?: (reply: ToSend) => Promise<SendResult> | SendResult;
};

/** An engine that was not started yet. Without `store` it has a new database of its own. */
export async function makeBench({ store: given, around, answer = () => ({ ok: true }), ...more }: BenchOptions = {}): Promise<Bench> {
  const clock = fakeClock();
  const store = given ?? (await openSqlite({ file: ':memory:', now: clock.now })).store;
  const sent: ToSend[] = [];
  const arrived: string[] = [];
  const log: LogEntry[] = [];
  const platform: Sender = {
    async send(outgoing) {
      sent.push(outgoing);
      const result = await answer(outgoing);
      if ('ok' in result) arrived.push(toText(outgoing.reply));
      return result;
    },
  };
  const engine = createEngine({
    store: { ...store, ...around?.(store) },
    clock,
    log: (entry) => log.push(entry),
    owner: { id: 'this run', isGone: () => false },
    senders: { console: platform },
    understand: async () => ({ intent: { kind: 'answer' }, proposals: [], readings: [] }),
    understandPlainly: () => ({ intent: { kind: 'nothing', why: 'blank' }, proposals: [], readings: [] }),
    reduce: echo,
    apology: (language) => reply(apologyText[language], language),
    language: 'nl',
    ...more,
  });
  return { engine, store, clock, arrived, sent, log, codes: () => log.map(({ code }) => code) };
}

/** The same, started. */
export async function started(options: BenchOptions = {}): Promise<Bench> {
  const bench = await makeBench(options);
  await bench.engine.start();
  return bench;
}

/** Puts rows in the store that this version of the program would not write. */
export async function plant(store: Store, commit: Partial<TurnCommit>, eventId = 'planted'): Promise<void> {
  await store.receive({ channel: 'teams', eventId, lane: 'planted', payload: '{}', bound: null, at: 1 });
  const {
    rows: [row],
  } = await store.claimInbox({ owner: 'planter', now: 1, leaseUntil: 2, channels: ['teams'] });
  if (row === undefined) throw new Error('nothing to claim');
  const nothing = { outcome: { is: 'done' }, centra: [], members: [], facts: [], outbox: [] } as const;
  if ((await store.commitTurn({ ...nothing, claim: row, at: 1, ...commit })) !== 'committed') throw new Error('not planted');
}

/** A promise to be settled by the test. */
export interface Gate<T = void> {
  open(value: T): void;
  passed: Promise<T>;
}

export function gate<T = void>(): Gate<T> {
  let open: (value: T) => void = () => {};
  const passed = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

/** The texts of the facts that a person's Centrum holds, in order. */
export async function noted(store: Store, person = 'anna'): Promise<unknown[]> {
  const rows = await store.factsAfter(centrumOf(person), 0);
  return rows.map(({ payload }) => (JSON.parse(payload) as { value: { text: unknown } }).value.text);
}
