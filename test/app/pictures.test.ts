/** Pictures at an address of ours: nobody guesses one, copies of the program share them, and nobody keeps it busy with them. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import { hardened, nothingElse } from '../../src/app/hardened.ts';
import { type Listening, listen } from '../../src/app/http.ts';
import { createPictures, type Pictures, pictureLimits, picturesKeptFor } from '../../src/app/pictures.ts';
import type { Draw } from '../../src/channels/drawn.ts';
import type { Database } from '../../src/store/kind.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { type FakeClock, fakeClock } from '../turns/fake-clock.ts';

const publicUrl = 'https://centrumwijzer.example';
const keyOf = (byte: number): string => Buffer.alloc(32, byte).toString('base64');

let database: Database;
let clock: FakeClock;
const listening: Listening[] = [];
beforeEach(async () => {
  clock = fakeClock();
  database = await openSqlite({ file: ':memory:', now: clock.now });
});
afterEach(async () => {
  for (const one of listening.splice(0)) await one.close();
  await database.store.close();
});

const bytesOf: Draw = async (name, data) => new TextEncoder().encode(`${name} ${JSON.stringify(data)}`);

interface Copy extends Pictures {
  /** What this copy answers at an address that any copy gave. */
  fetch(url: string): Promise<Response>;
}

/** A copy of the program on the database. */
async function copy(draw: Draw = bytesOf, keys?: readonly string[], storage = database.cache()): Promise<Copy> {
  const pictures = await createPictures({ publicUrl, keys, records: database.store, storage, draw, clock });
  const app = express()
    .use(hardened)
    .use(pictures.routes)
    .use(...nothingElse);
  const server = await listen(app, '127.0.0.1', 0, 'PORT');
  listening.push(server);
  return {
    ...pictures,
    fetch: (url) => fetch(url.replace(publicUrl, `http://127.0.0.1:${server.port}`), { headers: { connection: 'close' } }),
  };
}

const radar = { name: 'radar', data: { language: 'nl', centrum: 'Noord', now: { a: 1, b: [2] } } };

describe('the address of a picture', () => {
  test('is the same for the same data in whatever order, and another for other data', async () => {
    const { urlOf } = await copy();
    const turned = { name: 'radar', data: { now: { b: [2], a: 1 }, centrum: 'Noord', language: 'nl' } };
    expect(await urlOf(turned)).toBe(await urlOf(radar));
    for (const other of [
      { ...radar, name: 'heatmap' },
      { ...radar, data: { ...radar.data, centrum: 'Zuid' } },
    ])
      expect(await urlOf(other)).not.toBe(await urlOf(radar));
  });

  test('cannot be worked out from the data without the key', async () => {
    const ids = await Promise.all([keyOf(1), keyOf(2)].map(async (key) => (await copy(bytesOf, [key])).urlOf(radar)));
    expect(new Set(ids).size).toBe(2);
  });

  test.each([undefined, [keyOf(1)]])('works at every copy of the program on the same database', async (keys) => {
    const [one, other] = await Promise.all([copy(bytesOf, keys), copy(bytesOf, keys)]);
    const url = await one.urlOf(radar);
    expect(await other.urlOf(radar)).toBe(url);
    expect(await (await other.fetch(url)).text()).toContain('Noord');
  });

  test('still works when the configuration got a newer key', async () => {
    const url = await (await copy(bytesOf, [keyOf(1)])).urlOf(radar);
    expect((await (await copy(bytesOf, [keyOf(2), keyOf(1)])).fetch(url)).status).toBe(200);
  });

  test('works for longer when the picture is shown anew', async () => {
    const one = await copy();
    const url = await one.urlOf(radar);
    clock.advance(picturesKeptFor - 1);
    await one.urlOf(radar);
    clock.advance(picturesKeptFor - 1);
    expect((await one.fetch(url)).status).toBe(200);
    clock.advance(1);
    expect((await one.fetch(url)).status).toBe(404);
  });
});

describe('a request', () => {
  test('for a picture that cannot be drawn is told to come back, and nothing else', async () => {
    const one = await copy(() => Promise.reject(new Error('Noord')));
    const response = await one.fetch(await one.urlOf(radar));
    expect([response.status, await response.text(), response.headers.get('retry-after')]).toEqual([503, '', '60']);
  });

  test('at the same time as another for the same picture has it drawn once', async () => {
    let drawings = 0;
    let asked = 0;
    let finish = (): void => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const storage = database.cache();
    const { get } = storage;
    storage.get = async <T>(key: string) => {
      const found = await get<T>(key);
      asked += 1;
      // By then the second request has seen what is there, and waits for the drawing.
      if (asked === 2) setImmediate(finish);
      return found;
    };
    const one = await copy(
      async (...given) => {
        drawings += 1;
        await held;
        return bytesOf(...given);
      },
      undefined,
      storage,
    );
    const url = await one.urlOf(radar);
    const both = await Promise.all([one.fetch(url), one.fetch(url)]);
    expect([drawings, ...both.map(({ status }) => status)]).toEqual([1, 200, 200]);
  });

  test('too many in a minute are not drawn, and what is unknown is not even looked up', async () => {
    let drawings = 0;
    const one = await copy(async (...given) => {
      drawings += 1;
      return bytesOf(...given);
    });
    const url = await one.urlOf(radar);
    const statuses: number[] = [];
    for (let nth = 0; nth <= pictureLimits.drawings; nth += 1) statuses.push((await one.fetch(url)).status);
    expect([drawings, statuses.at(-2), statuses.at(-1)]).toEqual([pictureLimits.drawings, 200, 429]);
    const unknown = `${publicUrl}/pictures/${'A'.repeat(43)}`;
    const others: number[] = [];
    for (let nth = statuses.length; nth <= pictureLimits.looks; nth += 1) others.push((await one.fetch(unknown)).status);
    expect([others[0], others.at(-2), others.at(-1)]).toEqual([404, 404, 429]);
  });
});
