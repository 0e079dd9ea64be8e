/** Presses, forms and dialogs: answered in time with the new card, once, in place. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { wordingOf } from '../../../src/conversation/wording.ts';
import type { Json } from '../../fakes/teams/keys.ts';
import { type Answer, actionsIn, cardOf, inputsIn, type TeamsPerson, textIn } from '../../fakes/teams/person.ts';
import { type House, openHouse } from './harness.ts';

let house: House;
let anna: TeamsPerson;
beforeEach(async () => {
  house = await openHouse();
  anna = house.person('anna');
});
afterEach(() => house.close());

const cardIn = ({ body }: Answer): Json => (body as { value: Json }).value;
const titles = (card: Json): unknown[] => actionsIn(card).map(({ title }) => title);
const already = wordingOf('nl').alreadyRecorded;

/** Three questions answered; the last one stands open with its buttons. */
async function toKind(): Promise<{ action: Json; on: string }> {
  for (const text of ['hallo', 'Centrum Noord', 'Werf De Kiel']) {
    await anna.say(text);
    await house.idle();
  }
  return anna.button('Bedrijf');
}

test('a press is answered with the new card, which also takes the place of the pressed one', async () => {
  const { action, on } = await toKind();
  const answer = await anna.press(action, on);
  await house.idle();
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  expect(textIn(cardIn(answer))).toContain('Centrum Noord is aangemaakt');
  const shown = anna.newest();
  expect([shown.id, shown.updates]).toEqual([on, 1]);
  expect(cardIn(answer)).toEqual(shown.card);
  expect(house.received.at(-1)).toMatchObject({ place: { thread: `card:${on}` }, content: { kind: 'press' } });
});

test('a press that Teams sends again, also under another id, has no second effect and shows the card of today', async () => {
  const { action, on } = await toKind();
  const first = await anna.press(action, on, {}, anna.personal, { id: 'f:1' });
  await house.idle();
  const again = await anna.press(action, on, {}, anna.personal, { id: 'f:1' });
  const other = await anna.press(action, on, {}, anna.personal, { id: 'f:2' });
  await house.idle();
  expect(again).toEqual(first);
  expect(other).toEqual(first);
  expect(new Set(house.received.slice(-3).map(({ id }) => id)).size).toBe(1);
  expect(house.teams.sent).toHaveLength(3);
});

test('a press that is sent again while the first is being worked gets the same answer', async () => {
  const { action, on } = await toKind();
  let go = (): void => {};
  house.hold = new Promise((resolve) => {
    go = resolve;
  });
  const both = [anna.press(action, on), anna.press(action, on, {}, anna.personal, { id: 'f:2' })];
  await house.clock.armed(4_000);
  go();
  const [first, second] = await Promise.all(both);
  expect(textIn(cardIn(first as Answer))).toContain('is aangemaakt');
  expect(second).toEqual(first);
});

test('another button of a used card changes nothing: al vastgelegd, with today’s state', async () => {
  const { action, on } = await toKind();
  const school = anna.button('Onderwijsinstelling').action;
  await anna.press(action, on);
  await house.idle();
  const answer = await anna.press(school, on);
  expect(textIn(cardIn(answer))).toContain(already);
  expect(textIn(cardIn(answer))).toContain('Centrum Noord: ');
});

test('what takes too long is acknowledged in time with the card without its buttons, and replaced later', async () => {
  const { action, on } = await toKind();
  let go = (): void => {};
  house.hold = new Promise((resolve) => {
    go = resolve;
  });
  const pressed = anna.press(action, on);
  await house.clock.armed(4_000);
  house.clock.advance(4_000);
  const answer = await pressed;
  expect(answer.status).toBe(200);
  expect(textIn(cardIn(answer))).toContain('Wat voor organisatie is Werf De Kiel?');
  expect(titles(cardIn(answer))).toEqual([]);
  expect(house.log).toContain('{"code":"teams_late"}');
  go();
  await house.idle();
  expect(textIn(anna.newest().card)).toContain('is aangemaakt');
  expect(anna.newest().id).toBe(on);
});

test('a press that cannot be stored is not acknowledged', async () => {
  const { action, on } = await toKind();
  house.broken = true;
  expect((await anna.press(action, on)).status).toBe(500);
});

test('a client that knows Action.Submit only presses with a message', async () => {
  const { action, on } = await toKind();
  const fallback = action.fallback as Json;
  expect(fallback).toMatchObject({ type: 'Action.Submit', data: action.data });
  await anna.post(anna.activity(anna.personal, { type: 'message', replyToId: on, value: fallback.data }));
  await anna.press(action, on);
  await house.idle();
  expect(new Set(house.received.slice(-2).map(({ id }) => id)).size).toBe(1);
  expect(anna.newest()).toMatchObject({ id: on, updates: 1 });
  expect(textIn(anna.newest().card)).toContain('is aangemaakt');
});

test('the card above a new message loses its buttons and inputs, not its words', async () => {
  await toKind();
  const { id } = anna.newest();
  await anna.say('Bedrijf');
  await house.idle();
  const before = house.teams.sent.find((one) => one.id === id);
  expect(before?.updates).toBe(1);
  expect(textIn(cardOf(before?.activity ?? {}))).toContain('Wat voor organisatie is Werf De Kiel?');
  expect(actionsIn(cardOf(before?.activity ?? {}))).toEqual([]);
});

test('looking at the status leaves the open question its buttons', async () => {
  await house.found(anna);
  const { id } = anna.newest();
  const answered = titles(anna.newest().card);
  await anna.say('status');
  await house.idle();
  const open = house.teams.sent.find((one) => one.id === id);
  expect(titles(cardOf(open?.activity ?? {}))).toEqual(answered);
});

test('what is not ours is refused without an effect', async () => {
  await house.found(anna);
  const count = house.received.length;
  const strange = await anna.invoke(anna.personal, 'adaptiveCard/action', { action: { type: 'Action.Execute', data: { x: 1 } } });
  expect(strange.body).toMatchObject({ statusCode: 400 });
  const forged = { centrumwijzer: { do: 'press', action: { do: 'command', command: 'drop tables' }, nonce: 'x', owner: 'x' } };
  const bad = await anna.invoke(anna.personal, 'adaptiveCard/action', { action: { type: 'Action.Execute', data: forged } });
  expect(bad.body).toMatchObject({ statusCode: 400 });
  expect(house.received).toHaveLength(count);
});

describe('a form on a card', () => {
  test('has labels and errors, is handed in with the fields, and comes back with what is known', async () => {
    await house.found(anna);
    const inputs = inputsIn(anna.newest().card);
    expect(inputs.map(({ id, type, label }) => [id, type, label])).toEqual([
      ['f_name', 'Input.Text', 'Naam'],
      ['f_kind', 'Input.ChoiceSet', 'Soort'],
    ]);
    for (const { isRequired, errorMessage } of inputs) expect([typeof isRequired, typeof errorMessage]).toEqual(['boolean', 'string']);
    const answer = await anna.pressTitle('Opslaan', { f_name: 'ROC Noord', f_kind: 'school' });
    await house.idle();
    expect(house.received.at(-1)?.content).toMatchObject({
      kind: 'form',
      ref: { question: 'k1.partners' },
      values: { name: 'ROC Noord', kind: 'school' },
    });
    expect(textIn(cardIn(answer))).toContain('ROC Noord');
    await anna.pressTitle('Opslaan', { f_name: 'Gemeente Noord', f_kind: '' });
    await house.idle();
    const known = inputsIn(anna.newest().card).find(({ id }) => id === 'f_name');
    expect(known?.value).toBe('Gemeente Noord');
  });

  test('the same form twice is one answer; another one on the same card is another message', async () => {
    await house.found(anna);
    const { action, on } = anna.button('Opslaan');
    const first = await anna.press(action, on, { f_name: 'ROC Noord', f_kind: 'school' });
    await house.idle();
    expect(await anna.press(action, on, { f_name: 'ROC Noord', f_kind: 'school' }, anna.personal, { id: 'f:2' })).toEqual(first);
    await anna.press(action, on, { f_name: 'ROC Zuid', f_kind: 'school' });
    await house.idle();
    expect(new Set(house.received.slice(-3).map(({ id }) => id)).size).toBe(2);
  });
});

describe('a dialog for a large answer', () => {
  /** Opens the question about contributions, which has more fields than fit on a card. */
  async function toContributions(): Promise<void> {
    await house.found(anna);
    await anna.say('wijzig bijdragen');
    await house.idle();
  }
  const opens = (card: Json): Json | undefined =>
    actionsIn(card).find(({ data }) => (data as { msteams?: { type: string } } | undefined)?.msteams?.type === 'task/fetch');

  test('is opened, filled in and handed in; the card under it shows the reply', async () => {
    await toContributions();
    const { id, card } = anna.newest();
    const open = opens(card);
    expect(open).toBeDefined();
    const fetched = await anna.invoke(anna.personal, 'task/fetch', { data: open?.data as Json }, { replyToId: id });
    const dialog = (fetched.body as { task: { type: string; value: { title: string; card: { content: Json } } } }).task;
    expect(dialog.type).toBe('continue');
    const content = dialog.value.card.content;
    expect(inputsIn(content).length).toBeGreaterThan(4);
    const [submit] = actionsIn(content);
    const data = {
      ...(submit?.data as Json),
      f_partner: 'Werf De Kiel',
      f_amountCents: '75.000',
      f_side: 'business',
      f_form: 'cash',
      f_state: 'toegezegd',
    };
    const submitted = await anna.invoke(anna.personal, 'task/submit', { data });
    expect(submitted).toEqual({ status: 200, body: undefined });
    await anna.invoke(anna.personal, 'task/submit', { data });
    await house.idle();
    expect(anna.newest().id).toBe(id);
    expect(textIn(anna.newest().card)).toContain('€ 75.000');
    expect(house.received.at(-1)?.content).toMatchObject({ kind: 'form', values: { partner: 'Werf De Kiel', amountCents: '75.000' } });
    expect(new Set(house.received.slice(-2).map(({ id: each }) => each)).size).toBe(1);
  });

  test('of a card that is no longer the newest says what the newest says', async () => {
    await toContributions();
    const open = opens(anna.newest().card);
    await anna.say('sla over');
    await house.idle();
    const fetched = await anna.invoke(anna.personal, 'task/fetch', { data: open?.data as Json });
    expect(fetched.body).toMatchObject({ task: { type: 'message', value: expect.stringContaining('komt later terug') } });
  });
});

test('feedback on an answer is counted without its words', async () => {
  await house.found(anna);
  await anna.say('tellen vergaderuren mee?');
  await house.idle();
  expect(anna.newest().activity).toMatchObject({ channelData: { feedbackLoop: { type: 'default' } } });
  expect(anna.newest().activity.entities).toBeUndefined();
  const value = { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: '{"feedbackText":"klopt niet"}' } };
  expect((await anna.invoke(anna.personal, 'message/submitAction', value)).status).toBe(200);
  expect(house.log).toEqual(['{"code":"teams_feedback","why":"dislike"}']);
});
