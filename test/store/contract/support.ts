/** What the parts of the store contract share: a fresh database per test, and rows to put in it. */
import { afterEach, beforeEach } from '@jest/globals';
import type { Claimed, ClaimRequest, Delivery, InboxRow, OutboxRow, Store, TurnCommit } from '../../../src/store/store.ts';
import type { Held } from '../../../src/store/upkeep.ts';

/** One fresh database, as each kind of database hands it in. */
export interface Bench {
  /** Opens it, also a second time after it was closed. */
  open(): Promise<Store>;
  /** Runs SQL past the store, on a connection of its own. */
  raw(sql: string): Promise<void>;
  /** What a query past the store finds. */
  rows(sql: string): Promise<object[]>;
  destroy(): Promise<void>;
}

export const request = { owner: 'one', now: 1_000, leaseUntil: 2_000, channels: ['console'] };

export const delivery = (eventId: string, more: Partial<Delivery> = {}): Delivery => ({
  channel: 'console',
  eventId,
  lane: 'anna',
  payload: `{"event":"${eventId}"}`,
  bound: null,
  at: 1_000,
  ...more,
});

/** A row that must be there. */
export function got<Row>({ rows: [row] }: Claimed<Row>): Row {
  if (row === undefined) throw new Error('nothing to claim');
  return row;
}

export const turn = (claim: InboxRow, more: Partial<TurnCommit> = {}): TurnCommit => ({
  claim,
  at: 1_500,
  outcome: { is: 'done' },
  centra: [],
  members: [],
  facts: [],
  outbox: [],
  ...more,
});

export const reply = (key: string, lane = 'console:home') => ({ key, channel: 'console', lane, payload: `{"reply":"${key}"}` });
export const fact = (id: string, centrum = 'c1') => ({ id, centrum, payload: `{"fact":"${id}"}` });
export const centrum = { id: 'c1', name: 'Centrum Noord' };
export const member = { person: 'anna', personName: 'Anna', centrum: 'c1', role: 'coordinator', partner: 'Zuid', partnerKind: 'school' };

/** What is held about somebody of whom nothing is held. */
export const nothingHeld: Held = {
  places: [],
  sessions: [],
  facts: [],
  messages: [],
  replies: [],
  records: [],
  programmes: [],
  released: [],
};

/** Makes names that lead to nobody: `verwijderd-1`, `verwijderd-2`, … */
export function pseudonyms(): () => string {
  let names = 0;
  return () => {
    names += 1;
    return `verwijderd-${names}`;
  };
}

export interface OnBench {
  readonly store: Store;
  reopen(): Promise<void>;
  raw(sql: string): Promise<void>;
  rows(sql: string): Promise<object[]>;
  /** The stored state of whom an identity stands for. */
  session(identity: string): Promise<{ version: number; state: string } | null>;
  claim(more?: Partial<ClaimRequest>): Promise<Claimed<InboxRow>>;
  claimReply(more?: Partial<ClaimRequest>): Promise<Claimed<OutboxRow>>;
}

/** Gives every test of the surrounding `describe` a fresh database. */
export function onBench(makeBench: () => Promise<Bench>): OnBench {
  let bench: Bench;
  let store: Store;
  beforeEach(async () => {
    bench = await makeBench();
    store = await bench.open();
  });
  afterEach(async () => {
    await store.close();
    await bench.destroy();
  });
  return {
    get store() {
      return store;
    },
    async reopen() {
      await store.close();
      store = await bench.open();
    },
    raw: (sql) => bench.raw(sql),
    rows: (sql) => bench.rows(sql),
    session: async (identity) => (await store.speaker(identity)).session,
    claim: (more = {}) => store.claimInbox({ ...request, ...more }),
    claimReply: (more = {}) => store.claimOutbox({ ...request, ...more }),
  };
}
