/** A file in Teams: asked about in the personal chat, put where Teams says it may be, and nowhere else. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isUploadUrl } from '../../../src/channels/teams/files.ts';
import { type TeamsPerson, textIn } from '../../fakes/teams/person.ts';
import { type House, openHouse } from './harness.ts';

let house: House;
let anna: TeamsPerson;
beforeEach(async () => {
  house = await openHouse();
  anna = house.person('anna');
  await house.found(anna);
});
afterEach(() => house.close());

const group = { id: '19:group@thread.v2', type: 'groupChat' } as const;
const attachmentsFor = (chat: string) =>
  house.teams.seenIn(chat, anna.user).flatMap(({ activity }) => activity.attachments as { contentType: string; name?: string }[]);
const offersIn = (chat: string) => attachmentsFor(chat).filter(({ contentType }) => contentType.endsWith('file.consent'));
const shownIn = (chat: string) => attachmentsFor(chat).filter(({ contentType }) => contentType.endsWith('file.info'));
const wordsIn = (chat: string): string =>
  house.teams
    .seenIn(chat, anna.user)
    .map(({ activity }) => JSON.stringify(activity))
    .join('\n');

async function report(chat = anna.personal): Promise<void> {
  await (chat.type === 'personal' ? anna.say('rapport') : anna.mention('rapport', chat));
  await house.idle();
}

test('is offered by its name and size, and put in the person’s storage when they accept', async () => {
  await report();
  expect(offersIn(anna.personal.id)).toMatchObject([{ name: 'zelfevaluatie-centrum-noord.docx', content: { sizeInBytes: 6 } }]);
  expect(house.teams.uploads).toEqual([]);
  expect(await anna.consent('accept')).toMatchObject({ status: 200 });
  expect(house.teams.uploads).toEqual([{ path: '/storage/anna', range: 'bytes 0-5/6', text: 'a docx' }]);
  expect(shownIn(anna.personal.id)).toHaveLength(1);
});

test('is sent once: a second press does nothing', async () => {
  await report();
  await anna.consent('accept');
  expect(await anna.consent('accept')).toMatchObject({ status: 200 });
  expect(house.teams.uploads).toHaveLength(1);
});

test('is not sent when they decline, not even when they press the other button afterwards', async () => {
  await report();
  await anna.consent('decline');
  await anna.consent('accept');
  expect(house.teams.uploads).toEqual([]);
});

test('goes to nobody else, whoever sends its id', async () => {
  await report();
  const bob = house.person('bob');
  await house.found(bob, 'Centrum Zuid');
  await bob.say('rapport');
  await house.idle();
  const [theirs] = house.teams.seenIn(anna.personal.id).flatMap(({ activity }) => {
    const [{ content } = { content: {} }] = activity.attachments as { content: { acceptContext?: Record<string, unknown> } }[];
    return content.acceptContext === undefined ? [] : [content.acceptContext];
  });
  expect(theirs).toBeDefined();
  expect(await bob.consent('accept', undefined, theirs)).toMatchObject({ status: 200 });
  expect(house.teams.uploads).toEqual([]);
});

test.each([
  'http://169.254.169.254/latest/meta-data',
  'https://example.org/upload',
  'https://sharepoint.com.example.org/x',
  'https://evilsharepoint.com/x',
  'https://contoso-my.sharepoint.com:8443/x',
  'https://user@contoso-my.sharepoint.com/x',
  'http://contoso-my.sharepoint.com/x',
  'https://sharepoint.com/x',
  'file:///etc/passwd',
  'not an address',
])('is not put at %s', async (address) => {
  expect(isUploadUrl(address)).toBe(false);
  await report();
  expect(await anna.consent('accept', address)).toMatchObject({ status: 400 });
  expect(house.teams.uploads).toEqual([]);
});

test.each(['https://contoso-my.sharepoint.com/personal/a/_api/x', 'https://contoso.sharepoint.us/x'])('may be put at %s', (address) => {
  expect(isUploadUrl(address)).toBe(true);
});

test('is not put there by an answer from a group, where others read along', async () => {
  await report();
  const [offer] = house.teams.seenIn(anna.personal.id, anna.user).flatMap(({ activity }) => {
    const [{ content } = { content: {} }] = activity.attachments as { content: { acceptContext?: Record<string, unknown> } }[];
    return content.acceptContext === undefined ? [] : [content.acceptContext];
  });
  const uploadInfo = { uploadUrl: `${house.teams.url}/storage/x`, contentUrl: 'x', name: 'file', uniqueId: 'u1', fileType: 'docx' };
  const value = { type: 'fileUpload', action: 'accept', context: offer, uploadInfo };
  expect(await anna.invoke(group, 'fileConsent/invoke', value)).toMatchObject({ status: 400 });
  expect(house.teams.uploads).toEqual([]);
});

test.each([302, 307, 308])('is not put elsewhere by an answer %d', async (status) => {
  await report();
  house.teams.fail({ path: /storage/u, status, headers: { location: '/storage/elsewhere' }, times: 1 });
  expect(await anna.consent('accept')).toMatchObject({ status: 502 });
  expect(house.teams.uploads).toEqual([]);
  expect(house.teams.requests.filter((one) => one.includes('elsewhere'))).toEqual([]);
});

test('asked for in a group is offered in the personal chat only', async () => {
  await report(group);
  expect(offersIn(group.id)).toEqual([]);
  expect(wordsIn(group.id)).not.toContain('Zelfevaluatie');
  expect(offersIn(anna.personal.id)).toHaveLength(1);
});

describe('that cannot be', () => {
  test('made leaves the words, and the conversation goes on', async () => {
    house.makeFile = () => Promise.reject(new Error('no memory'));
    await report();
    expect(offersIn(anna.personal.id)).toEqual([]);
    expect(textIn(anna.newest().card)).toMatch(/Zelfevaluatie van Centrum Noord[\s\S]*probeer het later opnieuw/u);
    await anna.say('status');
    await house.idle();
    expect(textIn(anna.newest().card)).not.toContain('Zelfevaluatie');
  });

  test('put there stays at hand for a second press', async () => {
    await report();
    house.teams.fail({ path: /storage/u, status: 503, times: 1 });
    expect(await anna.consent('accept')).toMatchObject({ status: 502 });
    expect(await anna.consent('accept')).toMatchObject({ status: 200 });
    expect(house.teams.uploads).toHaveLength(1);
  });

  test('offered now is offered later, without a second card', async () => {
    const before = house.teams.seenIn(anna.personal.id).length;
    house.teams.fail({ path: /activities/u, status: 429, times: 1 });
    await report();
    house.clock.advance(2_000);
    await house.idle();
    expect(offersIn(anna.personal.id)).toHaveLength(1);
    expect(house.teams.seenIn(anna.personal.id)).toHaveLength(before + 2);
  });
});

test('the log holds no address and no name of a file', async () => {
  await report();
  await anna.consent('accept', 'https://example.org/secret');
  expect(house.log.join('\n')).not.toMatch(/secret|zelfevaluatie/iu);
});
