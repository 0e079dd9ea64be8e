/** Picture blocks: uploaded where they can be drawn, said in words where not. */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { FakeUser } from '../../fakes/slack/state.ts';
import { type Bench, seen, startBench, stopAll } from './bench.ts';

afterEach(stopAll);

describe('a picture', () => {
  const reply = {
    language: 'nl',
    audience: 'place',
    byModel: false,
    blocks: [{ kind: 'picture', name: 'radar', data: {}, alt: 'Drie van de zes voldaan' }],
  } as const;
  const outgoing = (bench: Bench, user: FakeUser) => ({
    key: '1/0',
    attempt: 1,
    inReplyTo: 'm1',
    person: `slack:${bench.people.state.team}:${user.id}`,
    place: { conversation: `${bench.people.state.team}/${user.direct}`, shared: false },
    reply: { ...reply, blocks: [...reply.blocks] },
  });

  test('is uploaded with its words', async () => {
    const bench = await startBench({ draw: async () => new Uint8Array([1, 2, 3]) });
    const anna = bench.people.user('Anna');
    expect(await bench.channel.sender.send(outgoing(bench, anna), new AbortController().signal)).toMatchObject({ ok: true });
    expect(bench.slack.state.uploads).toMatchObject([{ channel: anna.direct, title: 'radar', alt: 'Drie van de zes voldaan' }]);
  });

  test('that was uploaded is not asked for again: the words behind it still come', async () => {
    const bench = await startBench({ draw: async () => new Uint8Array([1, 2, 3]) });
    const { people, slack, channel } = bench;
    const anna = people.user('Anna');
    const { signal } = new AbortController();
    const say = (text: string) => ({ kind: 'text' as const, text });
    const whole = { ...reply, blocks: [say('Zo staat het ervoor.'), ...reply.blocks, say('Wat is het volgende?')] };
    slack.fail('chat.postMessage', { is: 'held', until: Promise.resolve() }, { is: 'reset' });
    expect(await channel.sender.send({ ...outgoing(bench, anna), reply: whole }, signal)).toEqual({ ambiguous: true });
    const again = { ...outgoing(bench, anna), attempt: 2, reply: whole };
    expect(await channel.sender.arrived(again, signal)).toBe('no');
    expect(await channel.sender.send(again, signal)).toMatchObject({ ok: true });
    expect(people.shownTo(anna).map(({ blocks }) => seen(blocks))).toEqual(['Zo staat het ervoor.', 'Wat is het volgende?']);
    expect(slack.state.uploads).toHaveLength(1);
  });

  test.each([undefined, () => Promise.reject(new Error('no font'))])('that cannot be drawn is said in words', async (draw) => {
    const bench = await startBench(draw && { draw });
    const anna = bench.people.user('Anna');
    await bench.channel.sender.send(outgoing(bench, anna), new AbortController().signal);
    expect(seen(bench.people.lastTo(anna).blocks)).toBe('Drie van de zes voldaan');
  });
});

describe('a file', () => {
  const block = {
    kind: 'file',
    name: 'Zelfevaluatie Centrum Noord',
    format: 'docx',
    data: {},
    label: 'Zelfevaluatie (Word)',
    elsewhere: 'Probeer het later.',
  } as const;
  const outgoing = (bench: Bench, user: FakeUser, shared = false) => ({
    key: '1/0',
    attempt: 1,
    inReplyTo: 'm1',
    person: `slack:${bench.people.state.team}:${user.id}`,
    place: { conversation: `${bench.people.state.team}/${user.direct}`, shared },
    reply: { language: 'nl' as const, audience: 'person' as const, byModel: false, blocks: [{ ...block }] },
  });

  test('is uploaded under a safe name', async () => {
    const bench = await startBench({ makeFile: async () => new Uint8Array([1, 2, 3, 4]) });
    const anna = bench.people.user('Anna');
    expect(await bench.channel.sender.send(outgoing(bench, anna), new AbortController().signal)).toMatchObject({ ok: true });
    expect(bench.slack.state.uploads).toMatchObject([{ channel: anna.direct, title: 'Zelfevaluatie (Word)', bytes: 4 }]);
    expect(bench.slack.state.files.map(({ name }) => name)).toEqual(['zelfevaluatie-centrum-noord.docx']);
  });

  test.each([undefined, () => Promise.reject(new Error('no memory'))])(
    'that cannot be made is said in words, with what to do',
    async (makeFile) => {
      const bench = await startBench(makeFile && { makeFile });
      const anna = bench.people.user('Anna');
      await bench.channel.sender.send(outgoing(bench, anna), new AbortController().signal);
      expect(seen(bench.people.lastTo(anna).blocks)).toBe('Zelfevaluatie (Word)\nProbeer het later.');
    },
  );

  test('for one person, asked for where others read along, does not become a message there', async () => {
    const bench = await startBench({ makeFile: async () => new Uint8Array([1]) });
    const anna = bench.people.user('Anna');
    await bench.channel.sender.send(outgoing(bench, anna, true), new AbortController().signal);
    expect(bench.slack.state.uploads).toEqual([]);
  });
});
