/** Every kind of activity on the coverage list, signed, over HTTP: let in and answered as Teams expects. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { activities } from '../../fakes/teams/coverage.ts';
import type { Answer, TeamsPerson } from '../../fakes/teams/person.ts';
import { type House, openHouse } from './harness.ts';

let house: House;
let anna: TeamsPerson;
beforeAll(async () => {
  house = await openHouse();
  anna = house.person('anna');
  await house.found(anna);
});
afterAll(() => house.close());

const group = { id: '19:group@thread.v2', type: 'groupChat' as const };
const data = { centrumwijzer: { do: 'dialog', ref: { question: 'k1.partners' }, nonce: 'n', owner: 'o' } };
const press = { centrumwijzer: { do: 'press', action: { do: 'command', command: 'help' }, nonce: 'n', owner: 'o' } };
const form = { centrumwijzer: { do: 'form', ref: { question: 'k1.demand' }, several: [], nonce: 'n', owner: 'o' }, f_how: 'samen' };
const send = (type: string, fields = {}): Promise<Answer> => anna.post(anna.activity(anna.personal, { type, ...fields }));

const kinds: Record<(typeof activities)[number], () => Promise<Answer>> = {
  message: () => anna.say('hallo'),
  'message with a mention': () => anna.mention('hallo', group),
  'message with files': () =>
    anna.say('', anna.personal, { attachments: [{ contentType: 'image/png', contentUrl: 'https://example.org' }] }),
  'message with the value of a pressed Action.Submit': () => send('message', { value: press }),
  messageUpdate: () => send('messageUpdate', { text: 'x' }),
  messageDelete: () => send('messageDelete'),
  'installationUpdate add and remove': async () => {
    await anna.install(anna.personal, 'remove');
    return anna.install();
  },
  'conversationUpdate membersAdded': () => anna.added(),
  'invoke adaptiveCard/action (press, form, refresh)': async () => {
    await anna.press({ type: 'Action.Execute', data: press }, 'sent-1');
    return anna.press({ type: 'Action.Execute', data: form }, 'sent-1');
  },
  'invoke task/fetch': () => anna.invoke(anna.personal, 'task/fetch', { data }),
  'invoke task/submit': () => anna.invoke(anna.personal, 'task/submit', { data: form }),
  'invoke fileConsent/invoke (accept, decline)': () =>
    anna.invoke(anna.personal, 'fileConsent/invoke', { type: 'fileUpload', action: 'decline', context: { file: 'x' } }),
  'invoke message/submitAction (feedback)': () =>
    anna.invoke(anna.personal, 'message/submitAction', { actionName: 'feedback', actionValue: { reaction: 'like' } }),
};

test.each([...activities])('%s', async (kind) => {
  expect((await kinds[kind]()).status).toBe(200);
  await house.idle();
  expect(house.log.filter((line) => !/teams_feedback|teams_ignored/u.test(line))).toEqual([]);
});
