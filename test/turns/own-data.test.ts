/** What a turn asks for beside its answers: a person taken out, and a Centrum kept from a model. */
import { expect, test } from '@jest/globals';
import { finishErasures, settleWithin } from '../../src/turns/erasures.ts';
import { mayUseModel } from '../../src/turns/model-choice.ts';
import { nothingHeld } from '../store/contract/support.ts';
import { centrumOf, echo, makeBench, message, noted, textOf } from './bench.ts';

const acting = () =>
  makeBench({
    reduce(input) {
      const output = echo(input);
      const said = textOf(input.message);
      if (said === 'weg') return { ...output, facts: [], acts: [{ do: 'erase' }] };
      if (said === 'uit' || said === 'aan')
        return { ...output, facts: [], acts: [{ do: 'model', centrum: centrumOf(input.message.person), allowed: said === 'aan' }] };
      return output;
    },
  });

test('a person is taken out with the turn, hears that, and is cleaned up behind some time later, once', async () => {
  const bench = await acting();
  await bench.engine.start();
  for (const [id, text] of [
    ['1', 'een'],
    ['2', 'weg'],
  ] as const) {
    await bench.engine.receive(message(id, text));
    await bench.engine.idle();
  }
  expect(bench.arrived).toEqual(['0: een', '1: weg']);
  expect((await bench.store.speaker('anna')).session).toBeNull();
  expect(await noted(bench.store)).toEqual(['een']);
  expect((await bench.store.factsAfter(centrumOf('anna'), 0))[0]?.payload).toContain('verwijderd-');
  expect((await bench.store.held(['anna'])).replies).toHaveLength(1);

  const forgotten: string[] = [];
  const forget = async (person: string): Promise<void> => void forgotten.push(person);
  expect(await finishErasures(bench.store, [forget], bench.clock.now())).toBe(0);
  expect(await finishErasures(bench.store, [forget], bench.clock.now(), 'bert')).toBe(0);
  bench.clock.advance(settleWithin);
  expect(await finishErasures(bench.store, [forget], bench.clock.now())).toBe(1);
  expect(await finishErasures(bench.store, [forget], bench.clock.now())).toBe(0);
  expect(forgotten).toEqual(['anna']);
  expect(await bench.store.held(['anna'])).toMatchObject(nothingHeld);
});

test('a one-time code is kept until its time is over, and not an hour longer', async () => {
  const code = 'CW-2345-6789-ABCD';
  const until = '2026-03-02T09:00:00.000Z';
  const found: boolean[] = [];
  const bench = await makeBench({
    newCode: () => code,
    reduce(input) {
      found.push(input.ticket !== undefined);
      const output = echo(input);
      const { person: by, at } = input.message;
      const ticket = { for: 'person', personName: 'Anna', channel: 'console', by, at, until } as const;
      return textOf(input.message) === 'geef' ? { ...output, acts: [...output.acts, { do: 'give_code', code, ticket }] } : output;
    },
  });
  await bench.engine.start();
  const say = async (id: string, text: string): Promise<void> => {
    await bench.engine.receive(message(id, text));
    await bench.engine.idle();
  };
  const purgedAt = (instant: string) => bench.store.purge({ contentBefore: 0, idsBefore: 0, now: Date.parse(instant) });
  await say('1', 'geef');
  expect(JSON.stringify(await bench.store.recordsOf('code'))).not.toContain(code);
  expect(await purgedAt(until)).toMatchObject({ codes: 0 });
  await say('2', code);
  expect(await purgedAt('2026-03-02T09:00:00.001Z')).toMatchObject({ codes: 1 });
  expect(await bench.store.recordsOf('code')).toEqual([]);
  await say('3', code);
  expect(found).toEqual([false, true, false]);
});

test('a Centrum is kept from a model until its coordinator says otherwise', async () => {
  const bench = await acting();
  await bench.engine.start();
  const allowed = () => mayUseModel(bench.store, centrumOf('anna'));
  const say = async (id: string, text: string): Promise<boolean> => {
    await bench.engine.receive(message(id, text));
    await bench.engine.idle();
    return allowed();
  };
  expect(await say('1', 'hallo')).toBe(true);
  expect(await say('2', 'uit')).toBe(false);
  expect(await say('3', 'uit')).toBe(false);
  expect(await say('4', 'aan')).toBe(true);
  expect(await say('5', 'aan')).toBe(true);
});
