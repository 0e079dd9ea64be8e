/** A picture on a card: Teams fetches it from us, at an address that says nothing and works for a while. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { makingOf } from '../../../src/app/making.ts';
import { picturesKeptFor } from '../../../src/app/pictures.ts';
import { pictureUrlsIn } from '../../../src/channels/teams/pictures.ts';
import type { Block, Reply } from '../../../src/conversation/reply.ts';
import { createStudio, type Studio } from '../../../src/reports/studio.ts';
import type { Json } from '../../fakes/teams/keys.ts';
import type { TeamsPerson } from '../../fakes/teams/person.ts';
import { type House, openHouse } from './harness.ts';

let studio: Studio;
let house: House;
let anna: TeamsPerson;

async function open(pictures: boolean): Promise<void> {
  house = await openHouse({}, pictures ? makingOf(studio).draw : undefined);
  anna = house.person('anna');
  await house.found(anna);
}
beforeEach(() => {
  studio = createStudio({ within: 30_000 });
});
afterEach(async () => {
  await house.close();
  await studio.close();
});

const group = { id: '19:group@thread.v2', type: 'groupChat' } as const;

/** Every picture on the cards in a chat, as Anna's client is given them. */
function imagesIn(chat: string): { url: string; altText: string }[] {
  const found: { url: string; altText: string }[] = [];
  JSON.stringify(
    house.teams.seenIn(chat, anna.user).map(({ activity }) => activity.attachments),
    (_key, value: Json) => {
      if (value !== null && typeof value === 'object' && value.type === 'Image') found.push(value as { url: string; altText: string });
      return value;
    },
  );
  return found;
}
const wordsIn = (chat: string): string => JSON.stringify(house.teams.seenIn(chat, anna.user).map(({ activity }) => activity));
/** Read to its end: a connection that is broken off in the middle of a picture is a fault of its own. */
async function fetched(url: string) {
  const response = await fetch(url, { headers: { connection: 'close' } });
  return { status: response.status, headers: response.headers, png: Buffer.from(await response.arrayBuffer()) };
}

async function derdenbalk(): Promise<{ url: string; altText: string }> {
  await anna.say('derdenbalk');
  await house.idle();
  const image = imagesIn(anna.personal.id).at(-1);
  if (image === undefined) throw new Error('no picture on the card');
  return image;
}

describe('with an address of ours', () => {
  beforeEach(() => open(true));

  test('a card shows the picture, with what it says as its alt text', async () => {
    const { url, altText } = await derdenbalk();
    expect(altText).toMatch(/derdenbalk/iu);
    expect(url.startsWith(`${house.bot}/pictures/`)).toBe(true);
    const response = await fetched(url);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=300',
      'cross-origin-resource-policy': 'cross-origin',
    });
    const { png } = response;
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    // Teams shows none that is larger.
    expect(Math.max(png.readUInt32BE(16), png.readUInt32BE(20))).toBeLessThanOrEqual(1024);
  });

  test('its address names nobody, and another one gives nothing', async () => {
    const { url } = await derdenbalk();
    const id = url.slice(`${house.bot}/pictures/`.length);
    expect(id).toMatch(/^[A-Za-z0-9_-]{43}$/u);
    for (const other of [`${id.slice(0, -1)}${id.endsWith('A') ? 'E' : 'A'}`, 'A'.repeat(43), '', `${id}A`, `${id}.png`, '..%2Fx']) {
      const response = await fetched(`${house.bot}/pictures/${other}`);
      expect([other, response.status, response.headers.get('content-type')?.startsWith('image/') ?? false]).toEqual([other, 404, false]);
    }
  });

  test('it works until it has expired, also after a restart', async () => {
    const { url } = await derdenbalk();
    await house.restart();
    house.clock.advance(picturesKeptFor - 1);
    expect((await fetched(url)).status).toBe(200);
    house.clock.advance(1);
    expect((await fetched(url)).status).toBe(404);
  });

  test('what only one person may see has its address in their personal chat only', async () => {
    await anna.mention('derdenbalk', group);
    await house.idle();
    const shared = imagesIn(group.id).map(({ url }) => url);
    const { url } = await derdenbalk();
    expect(shared).toHaveLength(1);
    expect(shared).not.toContain(url);
  });
});

test('a picture that cannot be kept is said in words, and the log says that', async () => {
  await open(false);
  const picture: Block = { kind: 'picture', name: 'radar', data: {}, alt: 'Criterium 1 voldaan' };
  const reply: Reply = { language: 'nl', audience: 'place', byModel: false, blocks: [picture] };
  const log: unknown[] = [];
  const urls = await pictureUrlsIn(
    reply,
    () => Promise.reject(new Error('the disk is full')),
    (entry) => void log.push(entry),
  );
  expect([...urls]).toEqual([]);
  expect(log).toEqual([{ code: 'teams_picture_in_words' }]);
});

test('without one a card says in words what is on the picture', async () => {
  await open(false);
  await anna.say('derdenbalk');
  await house.idle();
  expect(imagesIn(anna.personal.id)).toEqual([]);
  expect(wordsIn(anna.personal.id)).toMatch(/derdenbalk/iu);
});
