/** A message that is one too many: the card that stands open stays as it is, and works when it is pressed again. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Json } from '../../fakes/teams/keys.ts';
import { type Answer, actionsIn, type Chat, cardOf, inputsIn, type TeamsPerson, textIn } from '../../fakes/teams/person.ts';
import { type House, openHouse } from './harness.ts';

let house: House;
let anna: TeamsPerson;
beforeEach(async () => {
  house = await openHouse();
  anna = house.person('anna');
});
afterEach(() => house.close());

const unchanged = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' };
const tooMany = 'Je stuurt meer berichten dan ik kan lezen';

/** @param tell whether it is said that there are too many. */
const refusing = (tell: boolean) => async () => ({ whose: 'person' as const, perMinute: 30, seconds: 42, tell, untold: () => {} });
const reading = async () => null;

/** A question that stands open, with its buttons. */
async function toKind(): Promise<{ action: Json; on: string }> {
  for (const text of ['hallo', 'Centrum Noord', 'Werf De Kiel']) {
    await anna.say(text);
    await house.idle();
  }
  return anna.button('Bedrijf');
}

const shown = (id: string) => house.teams.sent.find((one) => one.id === id);
const titlesOn = (id: string): unknown[] => actionsIn(cardOf(shown(id)?.activity ?? {})).map(({ title }) => title);

test.each([true, false])('a press leaves the card as it is, whether that is told (%s) or not; pressed again it counts', async (tell) => {
  const { action, on } = await toKind();
  const sent = house.teams.sent.length;
  house.limit = refusing(tell);
  expect((await anna.press(action, on)).body).toEqual(unchanged);
  await house.idle();
  expect([shown(on)?.updates, titlesOn(on)[0]]).toEqual([0, 'Bedrijf']);
  expect(house.teams.sent.slice(sent).map(({ activity }) => textIn(cardOf(activity)).slice(0, tooMany.length))).toEqual(
    tell ? [tooMany] : [],
  );
  expect(house.log).not.toContain('{"code":"teams_late"}');

  house.limit = reading;
  const answer: Answer = await anna.press(action, on);
  await house.idle();
  expect(textIn((answer.body as { value: Json }).value)).toContain('is aangemaakt');
  expect(textIn(cardOf(shown(on)?.activity ?? {}))).toContain('is aangemaakt');
});

test('a dialog stays open with what was filled in, and says so; handed in again it is noted', async () => {
  await house.found(anna);
  await anna.say('wijzig bijdragen');
  await house.idle();
  const { id, card } = anna.newest();
  const open = actionsIn(card).find(({ data }) => (data as { msteams?: { type: string } } | undefined)?.msteams?.type === 'task/fetch');
  const dialogIn = ({ body }: Answer): Json =>
    (body as { task: { type: 'continue'; value: { card: { content: Json } } } }).task.value.card.content;
  const fetched = dialogIn(await anna.invoke(anna.personal, 'task/fetch', { data: open?.data as Json }, { replyToId: id }));
  const typed = { f_partner: 'Werf De Kiel', f_amountCents: '75.000', f_side: 'business', f_form: 'cash', f_state: 'toegezegd' };
  house.limit = refusing(false);
  const kept = dialogIn(await anna.invoke(anna.personal, 'task/submit', { data: { ...(actionsIn(fetched)[0]?.data as Json), ...typed } }));
  expect(textIn(kept)).toContain(tooMany);
  expect(Object.fromEntries(inputsIn(kept).map(({ id: input, value }) => [input, value]))).toMatchObject(typed);
  await house.idle();
  expect(shown(id)?.updates).toBe(0);

  house.limit = reading;
  const again = { ...(actionsIn(kept)[0]?.data as Json), ...typed };
  expect(await anna.invoke(anna.personal, 'task/submit', { data: again })).toEqual({ status: 200, body: undefined });
  await house.idle();
  expect(textIn(anna.newest().card)).toContain('€ 75.000');
});

test('words leave the open question its buttons, which go on working', async () => {
  const { action, on } = await toKind();
  house.limit = refusing(true);
  await anna.say('bedrijf');
  await house.idle();
  expect(textIn(anna.newest().card)).toContain(tooMany);
  expect([shown(on)?.updates, titlesOn(on)[0]]).toEqual([0, 'Bedrijf']);
  house.limit = reading;
  await anna.press(action, on);
  await house.idle();
  expect(textIn(cardOf(shown(on)?.activity ?? {}))).toContain('is aangemaakt');
});

test('in a group it is said to the one who pressed, and the card there stays', async () => {
  const group: Chat = { id: '19:group@thread.v2', type: 'groupChat' };
  for (const text of ['hallo', 'Centrum Noord', 'Werf De Kiel']) {
    await anna.mention(text, group);
    await house.idle();
  }
  const { id, card } = anna.newest(group);
  const refresh = (card.refresh as { action: Json }).action;
  const seen = await anna.invoke(group, 'adaptiveCard/action', { action: refresh, trigger: 'automatic' }, { replyToId: id });
  const press = actionsIn((seen.body as { value: Json }).value).find(({ title }) => title === 'Bedrijf') as Json;
  house.limit = refusing(true);
  expect((await anna.press(press, id, {}, group)).body).toEqual(unchanged);
  await house.idle();
  expect(shown(id)?.updates).toBe(0);
  expect(textIn(anna.newest().card)).toContain(tooMany);
  expect(JSON.stringify(house.teams.seenIn(group.id))).not.toContain(tooMany);
});
