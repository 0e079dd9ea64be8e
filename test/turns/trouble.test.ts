/** A database that fails: work goes on when it is back, and nothing is lost or doubled. */
import { describe, expect, test } from '@jest/globals';
import { makeBench, message, noted } from './bench.ts';

describe('a database that fails', () => {
  const broken = () => Promise.reject(new Error('disk full: geheim'));

  test('for a while: work goes on when it is back, and nothing is doubled', async () => {
    let down = true;
    const { engine, store, clock, arrived, log } = await makeBench({
      around: (own) => ({
        claimInbox: (request) => (down ? broken() : own.claimInbox(request)),
        claimOutbox: (request) => (down ? broken() : own.claimOutbox(request)),
      }),
    });
    await engine.start();
    await engine.receive(message('a1', 'a1'));
    await engine.idle();
    clock.advance(1_000);
    await engine.idle();
    expect(arrived).toEqual([]);
    down = false;
    clock.advance(1_000);
    await engine.idle();
    expect(arrived).toEqual(['0: a1']);
    expect(await noted(store)).toEqual(['a1']);
    expect(new Set(log.map(({ code }) => code))).toEqual(new Set(['store_trouble']));
    expect(JSON.stringify(log)).not.toContain('geheim');
  });

  test('in the middle of a turn: the row is given back as soon as that is possible', async () => {
    let down = true;
    const { engine, store, clock, arrived } = await makeBench({
      around: (own) => ({
        commitTurn: (commit) => (down ? broken() : own.commitTurn(commit)),
        releaseInbox: (claim, back) => (down ? broken() : own.releaseInbox(claim, back)),
      }),
    });
    await engine.start();
    await engine.receive(message('a1', 'a1'));
    await clock.armed(1_000);
    down = false;
    clock.advance(1_000);
    await engine.idle();
    clock.advance(1_000);
    await engine.idle();
    expect(arrived).toEqual(['0: a1']);
    expect(await noted(store)).toEqual(['a1']);
  });

  test('without end: the row comes back when its lease is over', async () => {
    let down = true;
    const { engine, clock, arrived } = await makeBench({
      around: (own) => ({
        commitTurn: (commit) => (down ? broken() : own.commitTurn(commit)),
        releaseInbox: broken,
      }),
    });
    await engine.start();
    await engine.receive(message('a1', 'a1'));
    await clock.armed(1_000);
    clock.advance(1_000);
    await engine.idle();
    down = false;
    clock.advance(1_000);
    await engine.idle();
    expect(arrived).toEqual([]);
    clock.advance(90_000);
    await engine.idle();
    expect(arrived).toEqual(['0: a1']);
  });

  test('just as it gives out work: what it gave out without our hearing of it is worked all the same, and once', async () => {
    const lost: string[] = [];
    const losing = async <T extends { rows: unknown[] }>(what: string, claiming: Promise<T>): Promise<T> => {
      const claimed = await claiming;
      if (claimed.rows.length === 0 || lost.includes(what)) return claimed;
      lost.push(what);
      return broken();
    };
    const { engine, store, clock, arrived } = await makeBench({
      around: (own) => ({
        claimInbox: (request) => losing('message', own.claimInbox(request)),
        claimOutbox: (request) => losing('reply', own.claimOutbox(request)),
      }),
    });
    await engine.receive(message('a1', 'a1'));
    await engine.start();
    await engine.idle();
    clock.advance(1_000);
    await engine.idle();
    clock.advance(1_000);
    await engine.idle();
    expect(arrived).toEqual(['0: a1']);
    expect(await noted(store)).toEqual(['a1']);
    expect(lost).toEqual(['message', 'reply']);
  });

  test('once a reply may have arrived: it is not taken for one that was never begun', async () => {
    let fails: 'concludeOutbox' | 'claimOutbox' | null = 'concludeOutbox';
    const { engine, store, clock, arrived } = await makeBench({
      around: (own) => ({
        concludeOutbox: (...given) => (fails === 'concludeOutbox' ? broken() : own.concludeOutbox(...given)),
        claimOutbox: (request) => (fails === 'claimOutbox' ? broken() : own.claimOutbox(request)),
      }),
    });
    await engine.start();
    await engine.receive(message('a1', 'a1'));
    await engine.idle();
    for (const next of ['claimOutbox', null] as const) {
      fails = next;
      clock.advance(1_000);
      await engine.idle();
    }
    expect(await store.listOutbox('pending', 10)).toHaveLength(1);
    clock.advance(90_000);
    await engine.idle();
    expect(arrived).toEqual(['0: a1']);
    expect(await store.listOutbox('ambiguous', 10)).toHaveLength(1);
  });
});
