/** Random work on a store, and a model of what must hold all the while: the order law. */
import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { InboxRow, Store } from '../../../src/store/store.ts';

const lanes = ['anna', 'bert', 'cees'];
const owners = ['one', 'two'];
const lease = 100;

type Step =
  | { do: 'receive'; lane: number; event: number }
  | { do: 'claim'; owner: number }
  | { do: 'commit' | 'release' | 'forget'; which: number }
  | { do: 'wait'; for: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('receive' as const), lane: fc.nat(2), event: fc.nat(30) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('claim' as const), owner: fc.nat(1) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('commit' as const, 'release' as const, 'forget' as const), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), for: fc.nat(2 * lease) }) },
);

async function run(store: Store, steps: readonly Step[]): Promise<void> {
  let now = 1_000;
  /** Event ids in order of receipt, and of commit, per lane. */
  const received = new Map<string, string[]>(lanes.map((lane) => [lane, []]));
  const committed = new Map<string, string[]>(lanes.map((lane) => [lane, []]));
  /** Claims that somebody still believes in, with the end of their lease. */
  let claims: { row: InboxRow; until: number }[] = [];

  async function claim(owner: string): Promise<InboxRow | null> {
    const {
      rows: [row],
    } = await store.claimInbox({ owner, now, leaseUntil: now + lease, channels: ['console'] });
    if (row === undefined) return null;
    const live = claims.filter((other) => other.until > now && other.row.lane === row.lane);
    expect(live).toEqual([]);
    expect(row.eventId).toBe(received.get(row.lane)?.[committed.get(row.lane)?.length ?? 0]);
    claims.push({ row, until: now + lease });
    return row;
  }

  async function commit(row: InboxRow): Promise<void> {
    const end = await store.commitTurn({
      claim: row,
      at: now,
      outcome: { is: 'done' },
      centra: [],
      members: [],
      facts: [],
      outbox: [{ key: row.eventId, channel: 'console', lane: row.lane, payload: '{}' }],
    });
    if (end === 'committed') committed.get(row.lane)?.push(row.eventId);
    else expect(end).toBe('lost');
  }

  for (const next of steps) {
    if (next.do === 'wait') now += next.for;
    else if (next.do === 'receive') {
      const lane = lanes[next.lane] ?? '';
      const eventId = `${lane} ${next.event}`;
      const seen = received.get(lane)?.includes(eventId) ?? false;
      expect(await store.receive({ channel: 'console', eventId, lane, payload: '{}', bound: null, at: now })).toBe(
        seen ? 'duplicate' : 'new',
      );
      if (!seen) received.get(lane)?.push(eventId);
    } else if (next.do === 'claim') await claim(owners[next.owner] ?? '');
    else {
      const chosen = claims[next.which % Math.max(claims.length, 1)];
      if (chosen === undefined) continue;
      // A claim that is forgotten stays in the database until its lease ends: its holder crashed.
      if (next.do !== 'forget') claims = claims.filter((other) => other !== chosen);
      if (next.do === 'commit') await commit(chosen.row);
      if (next.do === 'release') await store.releaseInbox(chosen.row, { at: now });
    }
  }

  now += 2 * lease;
  for (let row = await claim('three'); row !== null; row = await claim('three')) {
    claims = [];
    await commit(row);
  }
  expect(committed).toEqual(received);
  const replies = (await store.listOutbox('pending', 1_000)).map(({ key }) => key).sort();
  expect(replies).toEqual([...received.values()].flat().sort());
}

export const laneModel = { step, run };
