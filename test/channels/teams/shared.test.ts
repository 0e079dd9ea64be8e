/** Where more people read along: everybody sees the words, the owner gets the buttons, and what is private goes elsewhere. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Outgoing } from '../../../src/channels/channel.ts';
import type { Reply } from '../../../src/conversation/reply.ts';
import type { Json } from '../../fakes/teams/keys.ts';
import { type Answer, actionsIn, type Chat, cardOf, inputsIn, type TeamsPerson, textIn } from '../../fakes/teams/person.ts';
import { type House, openHouse } from './harness.ts';

let house: House;
let anna: TeamsPerson;
let bert: TeamsPerson;
beforeEach(async () => {
  house = await openHouse();
  anna = house.person('anna');
  bert = house.person('bert');
});
afterEach(() => house.close());

const group: Chat = { id: '19:group@thread.v2', type: 'groupChat' };
const cardIn = ({ body }: Answer): Json => (body as { value: Json }).value;
const refreshOf = (card: Json) => card.refresh as { action: Json; userIds: string[] };

/** A question in the group that is open for Anna. */
async function toQuestion(): Promise<{ id: string; card: Json }> {
  for (const text of ['hallo', 'Centrum Noord', 'Werf De Kiel']) {
    await anna.mention(text, group);
    await house.idle();
  }
  return anna.newest(group);
}

const look = (who: TeamsPerson, card: Json, on: string): Promise<Answer> =>
  who.invoke(group, 'adaptiveCard/action', { action: refreshOf(card).action, trigger: 'automatic' }, { replyToId: on });

test('everybody sees the question in words; only its owner is asked to refresh, and gets the buttons', async () => {
  const { id, card } = await toQuestion();
  expect(textIn(card)).toContain('Wat voor organisatie is Werf De Kiel?');
  expect(textIn(card)).toContain('Onderwijsinstelling');
  expect(actionsIn({ body: card.body })).toEqual([]);
  expect(inputsIn(card)).toEqual([]);
  expect(refreshOf(card).userIds).toEqual([anna.user]);
  const seen = cardIn(await look(anna, card, id));
  expect(actionsIn(seen).map(({ title }) => title)).toContain('Bedrijf');
  expect(house.received).toHaveLength(3);
});

test('somebody else who refreshes a card gets nothing more than they saw', async () => {
  const { id, card } = await toQuestion();
  const answer = await look(bert, card, id);
  expect(JSON.stringify(answer.body)).not.toContain('Bedrijf');
  expect(answer.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
});

test('a press of somebody else has no effect on the owner’s answers, nor on their card', async () => {
  const { id, card } = await toQuestion();
  const press = actionsIn(cardIn(await look(anna, card, id))).find(({ title }) => title === 'Bedrijf') as Json;
  await bert.press(press, id, {}, group);
  await house.idle();
  const kept = house.teams.sent.find((one) => one.id === id);
  expect(kept?.updates).toBe(0);
  await anna.press(press, id, {}, group);
  await house.idle();
  expect(textIn(anna.newest(group).card)).not.toContain('is aangemaakt');
  expect(textIn(cardOf(kept?.activity ?? {}))).toContain('is aangemaakt');
});

const privateReply: Reply = {
  language: 'nl',
  audience: 'person',
  byModel: false,
  card: { id: 'c', version: 1 },
  blocks: [
    { kind: 'text', text: 'Werf De Kiel geeft € 75.000.' },
    { kind: 'options', label: 'En nu?', options: [{ label: 'Verder', action: { do: 'command', command: 'repeat' } }] },
  ],
};
const outgoing = (change: Partial<Outgoing> = {}): Outgoing => ({
  key: 'key-1',
  attempt: 1,
  inReplyTo: 'm1',
  person: house.received[0]?.person ?? '',
  place: { conversation: group.id, shared: true },
  reply: privateReply,
  ...change,
});
const send = (change?: Partial<Outgoing>) => house.running.channel.sender.send(outgoing(change), new AbortController().signal);

test('what is for one person goes to their personal chat, which is opened when there was none', async () => {
  await anna.mention('hallo', group);
  await house.idle();
  expect(await send()).toMatchObject({ ok: true });
  expect(JSON.stringify(house.teams.seenIn(group.id))).not.toContain('75.000');
  expect(textIn(anna.newest().card)).toContain('75.000');
  expect(actionsIn(anna.newest().card).map(({ title }) => title)).toEqual(['Verder']);
  await send({ key: 'key-2' });
  expect(house.teams.requests.filter((one) => one === 'POST /v3/conversations')).toHaveLength(1);
});

test('it is known to have gone there, should the program have ended before that was written down', async () => {
  await anna.mention('hallo', group);
  await house.idle();
  await send();
  const arrived = (key: string) => house.running.channel.sender.arrived(outgoing({ key, attempt: 2 }), new AbortController().signal);
  expect(await arrived('key-1')).toBe('yes');
  expect(await arrived('key-2')).toBe('no');
});

test('where the app is not installed for them it is shown to them alone, where they asked', async () => {
  house.teams.notInstalled.add(anna.user);
  await anna.mention('hallo', group);
  await house.idle();
  expect(await send()).toMatchObject({ ok: true });
  expect(JSON.stringify(house.teams.seenIn(group.id, bert.user))).not.toContain('75.000');
  expect(textIn(anna.newest(group).card)).toContain('75.000');
});

test('it is not shown there once the time of the attempt is over', async () => {
  await anna.mention('hallo', group);
  await house.idle();
  await send();
  const time = new AbortController();
  house.teams.fail({
    path: /personal.*activities/u,
    status: 403,
    times: 1,
    get after() {
      time.abort();
      return Promise.resolve();
    },
  });
  const late = house.running.channel.sender.send(outgoing({ key: 'key-2' }), time.signal);
  expect(await late).toEqual({ ambiguous: true });
  expect(JSON.stringify(house.teams.seenIn(group.id, anna.user))).not.toContain('75.000');
});

test('a private answer to a press is seen by who pressed only, and goes on in their personal chat', async () => {
  const { id, card } = await toQuestion();
  const press = actionsIn(cardIn(await look(anna, card, id))).find(({ title }) => title === 'Bedrijf') as Json;
  house.hold = new Promise(() => {});
  const begun = new Promise<void>((resolve) => {
    house.begun = resolve;
  });
  const pressed = anna.press(press, id, {}, group);
  await begun;
  const count = house.teams.seenIn(group.id).length;
  expect(await send({ inReplyTo: house.received.at(-1)?.id ?? '' })).toMatchObject({ ok: true });
  const seen = cardIn(await pressed);
  expect(textIn(seen)).toContain('75.000');
  expect(actionsIn(seen)).toEqual([]);
  expect(JSON.stringify(house.teams.seenIn(group.id))).not.toContain('75.000');
  expect(house.teams.seenIn(group.id)).toHaveLength(count);
  expect(actionsIn(anna.newest().card).map(({ title }) => title)).toEqual(['Verder']);
  // The turn that was held back is dropped, so that the house can be closed.
  await house.crash();
});

test('a channel is linked to a Centrum as a whole, whichever of its threads it was said in', async () => {
  const thread = (n: number): Chat => ({ id: `19:kanaal@thread.tacv2;messageid=${n}`, type: 'channel' });
  for (const text of ['hallo', 'Centrum Noord', 'Werf De Kiel', 'bedrijf']) {
    await anna.say(text);
    await house.idle();
  }
  await anna.mention('dit kanaal hoort bij Centrum Noord', thread(1));
  await house.idle();
  await anna.mention('ja', thread(1));
  await house.idle();
  expect(textIn(anna.newest(thread(1)).card)).toContain('Dit kanaal hoort nu bij Centrum Noord.');
  await anna.mention('status', thread(2));
  await house.idle();
  await bert.mention('status', thread(2));
  await house.idle();
  expect(house.received.at(-1)?.place).toEqual({ conversation: thread(2).id, group: '19:kanaal@thread.tacv2', shared: true });
  const told = JSON.stringify(house.teams.seenIn(bert.personal.id, bert.user));
  expect(told).toContain('geen deelnemer');
  expect(told).not.toContain('Noord');
});
