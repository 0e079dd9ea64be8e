/** Persist, then acknowledge; and the question that was open stays with the answer. */
import { expect, test } from '@jest/globals';
import type { Message } from '../../src/conversation/message.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { receive } from '../../src/turns/receive.ts';
import { centrumOf, makeBench, message } from './bench.ts';

test('an event that comes again is a duplicate, before and after its answer', async () => {
  const { engine, arrived } = await makeBench();
  expect(await engine.receive(message('m1', 'een'))).toBe('new');
  expect(await engine.receive(message('m1', 'een'))).toBe('duplicate');
  await engine.start();
  await engine.idle();
  expect(await engine.receive(message('m1', 'een'))).toBe('duplicate');
  await engine.idle();
  expect(arrived).toEqual(['0: een']);
});

test('messages in quick succession all belong to the question that was open when they came', async () => {
  const { engine, store } = await makeBench();
  await engine.start();
  await engine.receive(message('m1', 'een'));
  await engine.idle();
  await Promise.all([engine.receive(message('m2', 'twee')), engine.receive(message('m3', 'drie'))]);
  await engine.idle();
  await engine.receive(message('m4', 'vier'));
  await engine.idle();
  const facts = (await store.factsAfter(centrumOf('anna'), 0)).map(
    ({ payload }) => JSON.parse(payload) as { id: string; question: string },
  );
  expect(facts.map(({ id, question }) => [id, question])).toEqual([
    ['m1/f', 'none'],
    ['m2/f', 'after m1'],
    ['m3/f', 'after m1'],
    ['m4/f', 'after m3'],
  ]);
});

test('what is not a message is refused, without its words, and nothing is stored', async () => {
  const { engine, store } = await makeBench();
  const wrong = { ...message('m1', 'geheim'), person: '' } as Message;
  const refused: unknown = await engine.receive(wrong).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'message_invalid', message: expect.not.stringContaining('geheim') });
  expect(await store.listInbox('pending', 10)).toEqual([]);
});

test('without a database nothing is acknowledged', async () => {
  const { store } = await openSqlite({ file: ':memory:', now: () => 1 });
  await store.close();
  await expect(receive({ store, clock: { now: () => 1 } }, message('m1', 'een'))).rejects.toThrow();
});
