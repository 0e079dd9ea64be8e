/** Messages with files: known by where the message stands, so that none is swallowed and all of it can be taken back. */
import { afterEach, expect, test } from '@jest/globals';
import type { Content } from '../../../src/conversation/message.ts';
import type { FakeMessage } from '../../fakes/slack/state.ts';
import { atIntake, lastContent } from './at-intake.ts';
import { type Bench, seen, stopAll } from './bench.ts';

afterEach(stopAll);

const pdf = { name: 'jaarverslag.pdf', mimetype: 'application/pdf', size: 12_345 };

const filesKept = ({ kept }: Bench): Extract<Content, { kind: 'file' }>[] =>
  kept.flatMap(({ content }) => (content.kind === 'file' ? [content] : []));
const lastSaid = ({ people }: Bench, user: string): FakeMessage => {
  const said = people.state.messages.findLast((one) => one.user === user);
  if (said === undefined) throw new Error('nothing was said');
  return said;
};

test('a file is evidence, with its name, size and link', async () => {
  const bench = await atIntake();
  await bench.people.share(bench.anna, [pdf], 'ons jaarverslag');
  expect(filesKept(bench)).toEqual([
    {
      kind: 'file',
      file: { id: expect.any(String), name: pdf.name, type: pdf.mimetype, size: pdf.size, link: expect.stringMatching(/^https:/u) },
      text: 'ons jaarverslag',
    },
  ]);
});

test('the same file shared once more, with other words, is another message and is answered', async () => {
  const bench = await atIntake();
  const { people, anna, settle } = bench;
  await people.share(anna, [pdf], 'ons jaarverslag');
  await settle();
  const answers = people.shownTo(anna).length;
  const [file] = people.state.files;
  await people.shareAgain(anna, file === undefined ? [] : [file], 'en Werf De Kiel legt 75.000 euro in');
  await settle();
  expect(filesKept(bench).map(({ text }) => text)).toEqual(['ons jaarverslag', 'en Werf De Kiel legt 75.000 euro in']);
  expect(people.shownTo(anna).length).toBeGreaterThan(answers);
});

test('words beside a file that could not be kept are kept when they come again, whatever else Slack tells of the file', async () => {
  let down = true;
  const bench = await atIntake({
    receive: (engine, message) =>
      down && message.content.kind === 'file' && message.content.text !== undefined
        ? Promise.reject(new Error('database'))
        : engine.receive(message),
  });
  const { people, anna } = bench;
  const { status, kind, payload } = await people.share(anna, [pdf], 'Werf De Kiel legt 75.000 euro in');
  expect(status).toBe(500);
  down = false;
  const shared = { type: 'file_shared', channel_id: anna.direct, file_id: people.state.files[0]?.id, user_id: anna.id };
  expect((await people.event({ ...shared, event_ts: '1790000000.000900' })).status).toBe(200);
  expect((await people.deliver(kind, payload)).status).toBe(200);
  expect(filesKept(bench).map(({ text }) => text)).toEqual(['Werf De Kiel legt 75.000 euro in']);
});

test('in a channel a file that is shared with a mention is told of twice, and taken once', async () => {
  const bench = await atIntake();
  const { people, anna } = bench;
  const channel = people.channel([anna]);
  await people.share(anna, [pdf, { ...pdf, name: 'begroting.pdf' }], `<@${people.state.botUser}> ons jaarverslag`, { channel });
  expect(filesKept(bench).map(({ file, text }) => [file.name, text])).toEqual([
    ['jaarverslag.pdf', 'ons jaarverslag'],
    ['begroting.pdf', undefined],
  ]);
});

test('a deleted message takes its file back, and an edited one is known by the same id', async () => {
  const bench = await atIntake();
  const { people, anna, settle } = bench;
  const does = async (what: Promise<unknown>): Promise<string> => {
    await what;
    await settle();
    return seen(people.lastTo(anna).blocks);
  };
  await does(people.say(anna, 'wijzig studenttevredenheid'));
  await does(people.say(anna, '7,8'));
  expect(await does(people.share(anna, [pdf], 'zie pagina 3'))).toMatch(/Bewijs\*: jaarverslag\.pdf/u);
  const { id: of } = bench.kept.at(-1) ?? {};
  const said = lastSaid(bench, anna.id);
  await does(people.edit(said, 'zie pagina 4'));
  expect(lastContent(bench)).toEqual({ kind: 'edited', of, text: 'zie pagina 4' });
  expect(await does(people.remove(said))).toMatch(/Ingetrokken:[\s\S]*weer 7,8/u);
  expect(lastContent(bench)).toEqual({ kind: 'deleted', of });
});
