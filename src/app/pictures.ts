/**
 * Pictures at an address of ours, for a platform that fetches them instead of taking them (Teams). The data
 * is kept for a while under an id that cannot be guessed and says nothing; it is drawn when it is asked for.
 *
 * @example
 * const pictures = await createPictures({ publicUrl, keys, records: store, storage: store.cache(), draw, clock });
 * app.use(pictures.routes);
 * await pictures.urlOf(block); // https://centrumwijzer.example/pictures/…
 */
import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import express, { type Response, type Router } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import type { Records } from '../channels/channel.ts';
import type { Draw } from '../channels/drawn.ts';
import type { Cache } from '../store/keyv.ts';
import type { Clock } from '../turns/clock.ts';

/** How long an address works, in milliseconds, counted from when the picture was last sent. Our own norm. */
export const picturesKeptFor = 7 * 24 * 60 * 60_000;

/** Requests in a minute that are looked at, and pictures that are drawn, whoever asks. Our own norm. */
export const pictureLimits = { looks: 600, drawings: 120 } as const;

/** Teams shows pictures of up to this many pixels in either direction. */
const mostPixels = 1024;

const isId = /^[A-Za-z0-9_-]{43}$/u;
const keptSchema = z.object({ name: z.string(), data: z.unknown() });

export interface PicturesOptions {
  /** Origin at which the outside world reaches this server. */
  publicUrl: string;
  /** Keys of the configuration, the newest first; without them one is made and kept with the records. */
  keys: readonly string[] | undefined;
  records: Pick<Records, 'record' | 'putRecord'>;
  /** Of its own: the space in it is set here. */
  storage: Pick<Cache, 'namespace' | 'get' | 'set'>;
  draw: Draw;
  clock: Pick<Clock, 'now'>;
}

export interface Pictures {
  routes: Router;
  /** Resolves when the picture can be fetched. */
  urlOf(picture: { name: string; data: unknown }): Promise<string>;
}

/** The same JSON whatever order its properties were written in. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
}

/** The key that copies of this program on one database share; whoever is the first makes it. */
async function keptKey(records: PicturesOptions['records']): Promise<string> {
  const kept = await records.record('pictures', 'key');
  if (kept !== null) return kept.value;
  const made = randomBytes(32).toString('base64');
  return (await records.putRecord('pictures', 'key', made, 0)) ? made : keptKey(records);
}

function nothing(response: Response, status: 404 | 429 | 503): void {
  if (status !== 404) response.set('retry-after', '60');
  response.status(status).end();
}

export async function createPictures({ publicUrl, keys, records, storage, draw, clock }: PicturesOptions): Promise<Pictures> {
  const secret = Buffer.from(keys?.[0] ?? (await keptKey(records)), 'base64');
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'centrumwijzer pictures', 32));
  storage.namespace = 'pictures';
  const looks = new RateLimiterMemory({ points: pictureLimits.looks, duration: 60 });
  const drawings = new RateLimiterMemory({ points: pictureLimits.drawings, duration: 60 });
  /** Drawings that are being made: who asks meanwhile gets the same. */
  const making = new Map<string, Promise<Uint8Array>>();

  const within = (limiter: RateLimiterMemory): Promise<boolean> =>
    limiter.consume('all').then(
      () => true,
      () => false,
    );

  function drawn(id: string, kept: string): Promise<Uint8Array> {
    const { name, data } = keptSchema.parse(JSON.parse(kept));
    const made = draw(name, data, mostPixels).finally(() => making.delete(id));
    making.set(id, made);
    return made;
  }

  const routes = express.Router();
  routes.get('/pictures/:id', async ({ params: { id } }, response) => {
    if (!isId.test(id)) return nothing(response, 404);
    if (!(await within(looks))) return nothing(response, 429);
    const kept = await storage.get<string>(id);
    if (typeof kept !== 'string') return nothing(response, 404);
    const same = making.get(id);
    if (same === undefined && !(await within(drawings))) return nothing(response, 429);
    try {
      const bytes = await (same ?? drawn(id, kept));
      response.set({
        'content-type': 'image/png',
        'x-content-type-options': 'nosniff',
        // For the one who looks, and not for what stands between.
        'cache-control': 'private, max-age=300',
        'cross-origin-resource-policy': 'cross-origin',
      });
      response.send(Buffer.from(bytes));
    } catch {
      nothing(response, 503);
    }
  });

  return {
    routes,
    async urlOf({ name, data }) {
      const content = JSON.stringify(canonical({ name, data }));
      const id = createHmac('sha256', key).update(content).digest('base64url');
      // Kept before anybody is given the address; and for longer when it is shown anew.
      await storage.set(id, content, clock.now() + picturesKeptFor);
      return `${publicUrl}/pictures/${id}`;
    },
  };
}
