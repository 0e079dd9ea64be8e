/** A message that an operator puts back to work, and the id under which everything about it is told. */
import { expect, test } from '@jest/globals';
import { currentTurn } from '../../src/turns/correlation.ts';
import { turnLimits } from '../../src/turns/turn.ts';
import type { Happening } from '../../src/turns/watch.ts';
import { apologyText, type Bench, echo, makeBench, message, noted } from './bench.ts';

/** A bench whose reducer fails until it is mended. */
async function broken(): Promise<Bench & { mend(): void; turns: (string | undefined)[]; happened: Happening[] }> {
  let fails = true;
  const turns: (string | undefined)[] = [];
  const happened: Happening[] = [];
  const bench = await makeBench({
    reduce(input) {
      turns.push(currentTurn());
      if (fails) throw new Error('broken');
      return echo(input);
    },
    answer() {
      turns.push(currentTurn());
      return { ok: true };
    },
    watch: (happening) => void happened.push(happening),
    turnLimits: { ...turnLimits, failures: 1 },
  });
  return {
    ...bench,
    turns,
    happened,
    mend() {
      fails = false;
    },
  };
}

test('a given-up message that is put back is answered after all, beside the apology that it had', async () => {
  const bench = await broken();
  await bench.engine.start();
  await bench.engine.receive(message('m1', 'eerste'));
  await bench.engine.idle();
  expect(bench.arrived).toEqual([apologyText.nl]);
  const [row] = await bench.store.listInbox('dead', 10);
  bench.mend();
  expect(await bench.store.revive('inbox', 'dead', [row?.id ?? 0])).toHaveLength(1);
  await bench.engine.receive(message('m2', 'tweede'));
  await bench.engine.idle();
  expect(bench.arrived).toEqual([apologyText.nl, '0: eerste', '1: tweede']);
  expect(await noted(bench.store)).toEqual(['eerste', 'tweede']);
});

test('a turn and its replies bear one id; a turn that is run again has one of its own', async () => {
  const bench = await broken();
  await bench.engine.start();
  await bench.engine.receive(message('m1', 'eerste'));
  await bench.engine.idle();
  const [row] = await bench.store.listInbox('dead', 10);
  const id = String(row?.id);
  expect(bench.turns).toEqual([id, id]);
  bench.mend();
  await bench.store.revive('inbox', 'dead', [Number(id)]);
  await bench.engine.drain();
  await bench.engine.start();
  await bench.engine.idle();
  expect(bench.turns).toEqual([id, id, `${id}r1`, `${id}r1`]);
  expect(currentTurn()).toBeUndefined();
});

test('a reply that answers no message goes by its row: its key may name a person', async () => {
  const bench = await broken();
  await bench.engine.start();
  const other = { inReplyTo: 'x', person: 'anna', place: { conversation: 'anna', shared: false } };
  const words = { language: 'nl', audience: 'person', blocks: [], byModel: false };
  await bench.store.enqueue(
    [{ key: 'reminder/anna/3', channel: 'console', lane: 'console:anna', payload: JSON.stringify({ ...other, reply: words }) }],
    1,
  );
  await bench.engine.drain();
  await bench.engine.start();
  await bench.engine.idle();
  expect(bench.turns).toEqual([expect.stringMatching(/^outbox-\d+$/u)]);
});

test('who counts hears how each turn and each attempt at sending ended', async () => {
  const bench = await broken();
  bench.mend();
  await bench.engine.receive(message('m1', 'eerste'));
  bench.clock.advance(4_000);
  await bench.engine.start();
  await bench.engine.idle();
  expect(bench.happened).toEqual([
    { is: 'turn', channel: 'console', end: 'committed', took: 0, waited: 4_000 },
    { is: 'send', channel: 'console', end: 'sent', took: 0 },
  ]);
});
