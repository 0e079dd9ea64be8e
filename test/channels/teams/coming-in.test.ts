/** What people do in Teams → what the conversation is told, over HTTP with verification on. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Chat, textIn } from '../../fakes/teams/person.ts';
import { tenant } from '../../fakes/teams/service.ts';
import { type House, openHouse } from './harness.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

const group: Chat = { id: '19:group@thread.v2', type: 'groupChat' };
const channel: Chat = { id: '19:channel@thread.tacv2;messageid=17', type: 'channel' };

test('a message in a personal chat: who, where, in which language', async () => {
  const anna = house.person('anna', { locale: 'en-GB' });
  const answer = await anna.say('hello');
  expect(answer).toEqual({ status: 200, body: undefined });
  expect(house.received).toEqual([
    {
      id: expect.stringMatching(/^in-/u),
      channel: 'teams',
      person: `teams:${tenant}:0b1ec700-0000-4000-8000-0000616e6e61`,
      personName: 'anna',
      language: 'en',
      place: { conversation: anna.personal.id, shared: false },
      at: new Date(house.clock.now()).toISOString(),
      content: { kind: 'text', text: 'hello' },
    },
  ]);
  await house.idle();
  expect(textIn(anna.newest().card)).toContain('Hello! I am Centrumwijzer');
});

test('in a group and in a channel the mention of the bot is taken out, that of others stays', async () => {
  const anna = house.person('anna');
  await anna.mention('wat is een <at>Bert</at>', group);
  await anna.mention('R&amp;D &lt;b&gt;', channel);
  expect(house.received.map(({ content, place }) => [content, place])).toEqual([
    [
      { kind: 'text', text: 'wat is een Bert' },
      { conversation: group.id, shared: true },
    ],
    [
      { kind: 'text', text: 'R&D <b>' },
      // Without the thread: what is linked to a Centrum is the channel.
      { conversation: channel.id, shared: true, group: '19:channel@thread.tacv2' },
    ],
  ]);
});

test('a reply to a message in a channel goes to its thread', async () => {
  const anna = house.person('anna');
  await anna.mention('hallo', channel);
  await house.idle();
  expect(house.teams.sent.map(({ conversation }) => conversation)).toEqual([channel.id]);
});

test('coming in is told once, however it is told; after leaving and coming back once more', async () => {
  const anna = house.person('anna');
  await anna.install();
  await anna.added();
  await anna.install();
  await house.idle();
  expect(house.teams.sent).toHaveLength(1);
  expect(textIn(anna.newest().card)).toContain('Hallo!');
  await anna.install(anna.personal, 'remove');
  await anna.install();
  await anna.added();
  await house.idle();
  expect(house.teams.sent).toHaveLength(2);
});

test('taken out of a group, people can still be reached in their personal chat; taken out of that, not', async () => {
  const anna = house.person('anna');
  const unreachable = async (): Promise<unknown> => {
    const row = await house.running.store.record('teams.person', `teams:${tenant}:0b1ec700-0000-4000-8000-0000616e6e61`);
    return JSON.parse(row?.value ?? '{}').unreachable;
  };
  await anna.say('hallo');
  await anna.install(group, 'remove');
  expect(await unreachable()).toBe(null);
  await anna.install(anna.personal, 'remove');
  expect(await unreachable()).toBe('removed');
});

test('somebody else who joins a conversation is no arrival', async () => {
  const anna = house.person('anna');
  await anna.post(anna.activity(group, { type: 'conversationUpdate', membersAdded: [{ id: '29:bert' }] }));
  expect(house.received).toEqual([]);
});

test('an edited message corrects, a deleted one takes back; the same telling twice counts once', async () => {
  const anna = house.person('anna');
  await house.found(anna);
  const first = anna.activity(anna.personal, { type: 'message', text: 'hoi' });
  await anna.post(first);
  const edit = {
    ...first,
    type: 'messageUpdate',
    text: 'nee, hallo',
    timestamp: '2026-11-23T10:00:00Z',
    channelData: { ...(first.channelData as object), eventType: 'editMessage' },
  };
  await anna.post(edit);
  await anna.post(edit);
  await anna.post({ ...first, type: 'messageDelete', timestamp: '2026-11-23T10:01:00Z' });
  await house.idle();
  expect(house.received.slice(-3).map(({ content }) => content)).toEqual([
    { kind: 'edited', of: first.id, text: 'nee, hallo' },
    { kind: 'edited', of: first.id, text: 'nee, hallo' },
    { kind: 'deleted', of: first.id },
  ]);
  expect(new Set(house.received.slice(-3).map(({ id }) => id)).size).toBe(2);
});

test('an edited message of which nothing is told of the channel is acknowledged all the same', async () => {
  const anna = house.person('anna');
  const { channelData: _, ...bare } = anna.activity(anna.personal, { type: 'messageUpdate', text: 'anders' });
  expect((await anna.post(bare)).status).toBe(200);
});

const file = (name: string) => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  name,
  contentUrl: `https://example.sharepoint.com/${name}`,
  content: { downloadUrl: 'https://example.sharepoint.com/download?tempauth=secret', uniqueId: `id-${name}`, fileType: 'pdf' },
});

test('files of a message are evidence, each a message of its own; the text goes with the first', async () => {
  const anna = house.person('anna');
  const attachments = [file('plan.pdf'), { contentType: 'text/html', content: '<p>zie bijlage</p>' }, file('begroting.pdf')];
  await anna.say('zie bijlage', anna.personal, { attachments });
  expect(house.received.map(({ content }) => content)).toEqual([
    {
      kind: 'file',
      text: 'zie bijlage',
      file: { id: 'id-plan.pdf', name: 'plan.pdf', type: 'pdf', size: 0, link: 'https://example.sharepoint.com/plan.pdf' },
    },
    {
      kind: 'file',
      file: { id: 'id-begroting.pdf', name: 'begroting.pdf', type: 'pdf', size: 0, link: 'https://example.sharepoint.com/begroting.pdf' },
    },
  ]);
  expect(JSON.stringify(house.received)).not.toContain('tempauth');
});

test('what cannot be stored is not acknowledged, and is taken when Teams sends it again', async () => {
  const anna = house.person('anna');
  const body = anna.activity(anna.personal, { type: 'message', text: 'hallo' });
  house.broken = true;
  expect((await anna.post(body)).status).toBe(500);
  house.broken = false;
  expect((await anna.post(body)).status).toBe(200);
  expect((await anna.post(body)).status).toBe(200);
  await house.idle();
  expect(house.teams.sent).toHaveLength(1);
});

test('a message is acknowledged before it is worked', async () => {
  const anna = house.person('anna');
  let go = (): void => {};
  house.hold = new Promise((resolve) => {
    go = resolve;
  });
  expect((await anna.say('hallo')).status).toBe(200);
  expect(house.teams.sent).toEqual([]);
  go();
  await house.idle();
  expect(house.teams.sent).toHaveLength(1);
});

test('somebody without an account in a tenant, and an activity we do not know, are acknowledged and ignored', async () => {
  const anna = house.person('anna');
  const body = anna.activity(anna.personal, { type: 'message', text: 'hallo', from: { id: '29:guest', name: 'gast' } });
  expect((await anna.post(body)).status).toBe(200);
  expect((await anna.post(anna.activity(anna.personal, { type: 'messageReaction' }))).status).toBe(200);
  expect((await anna.invoke(anna.personal, 'composeExtension/query', {})).status).toBe(501);
  expect(house.received).toEqual([]);
  expect(house.log).toContain('{"code":"teams_ignored","why":"messageReaction"}');
});
