/** The ways in and out beside a direct message: cards, channels, home, shortcut, files, edits, threads. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { buttonsOf, labelOf } from '../../fakes/slack/simulate.ts';
import { atIntake } from './at-intake.ts';
import { seen, startBench, stopAll } from './bench.ts';

afterEach(stopAll);

describe('a card that was used', () => {
  test('loses its buttons and shows what was chosen', async () => {
    const bench = await startBench();
    const { people, settle, slack } = bench;
    const anna = people.user('Anna');
    for (const text of ['hallo', 'Noord', 'Werf']) {
      await people.say(anna, text);
      await settle();
    }
    const card = people.lastTo(anna);
    await people.press(anna, card, 'Bedrijf');
    await slack.until(() => buttonsOf(card.blocks).length === 0);
    expect(seen(card.blocks)).toMatch(/✔ Bedrijf/u);
  });

  test('by somebody else, or too late, stays as it is: nothing on it was recorded', async () => {
    const bench = await startBench();
    const { people, settle } = bench;
    const [anna, piet] = [people.user('Anna'), people.user('Piet')];
    const channel = people.channel([anna, piet]);
    const { ts } = await people.mention(anna, channel, 'hallo');
    await settle();
    for (const text of ['Noord', 'Werf']) {
      await people.say(anna, text, { channel, thread: ts });
      await settle();
    }
    const card = people.lastTo(anna, channel);
    await people.press(piet, card, 'Bedrijf');
    await settle();
    expect(buttonsOf(card.blocks).map(labelOf)).toContain('Bedrijf');
    await people.say(anna, 'school', { channel, thread: ts });
    await settle();
    await people.press(anna, card, 'Bedrijf');
    await settle();
    expect(seen(card.blocks)).not.toMatch(/✔/u);
  });

  test('that was one press too many stays as it is, and counts when it is pressed again', async () => {
    let read = true;
    const bench = await startBench({
      limit: async () => (read ? null : { whose: 'workspace', perMinute: 600, seconds: 42, tell: false, untold: () => {} }),
    });
    const { people, settle, slack, channel } = bench;
    const anna = people.user('Anna');
    for (const text of ['hallo', 'Noord', 'Werf']) {
      await people.say(anna, text);
      await settle();
    }
    const card = people.lastTo(anna);
    read = false;
    await people.press(anna, card, 'Bedrijf');
    await people.say(anna, 'bedrijf', { thread: '1790000000.000001' });
    await channel.stop();
    expect(buttonsOf(card.blocks).map(labelOf)).toContain('Bedrijf');
    expect([slack.callsOf('chat.update'), slack.state.statuses]).toEqual([[], []]);
    read = true;
    await people.press(anna, card, 'Bedrijf');
    await slack.until(() => seen(card.blocks).includes('✔ Bedrijf'));
  });

  test('that only one person saw is replaced through its own address', async () => {
    const bench = await atIntake();
    const { people, anna, slack, settle } = bench;
    const channel = people.channel([anna]);
    await people.command(anna, 'herhaal', channel);
    await settle();
    const card = people.lastTo(anna, channel);
    await people.press(anna, card, 'Nee, dat was alles');
    await settle();
    expect(people.lastTo(anna, channel).ephemeral).toBe(anna.id);
    expect(slack.callsOf('chat.update')).toEqual([]);
  });
});

describe('in a channel', () => {
  test('the answers of whoever began count in the thread; others are context', async () => {
    const bench = await startBench();
    const { people, settle } = bench;
    const [anna, piet] = [people.user('Anna'), people.user('Piet')];
    const channel = people.channel([anna, piet]);
    const { ts } = await people.mention(anna, channel, 'hallo');
    await settle();
    await people.say(piet, 'ik weet het ook niet', { channel, thread: ts });
    await people.say(piet, 'zomaar een bericht', { channel });
    await people.say(anna, 'Waterstofcentrum Noord', { channel, thread: ts });
    await settle();
    expect(bench.kept.map(({ person, content }) => [person.split(':')[2], 'text' in content ? content.text : ''])).toEqual([
      [anna.id, 'hallo'],
      [anna.id, 'Waterstofcentrum Noord'],
    ]);
    expect(bench.kept[1]?.place).toEqual({ conversation: `${people.state.team}/${channel}`, thread: ts, shared: true });
  });

  test('private figures are shown to the person who asked only', async () => {
    const bench = await atIntake();
    const { people, anna, settle } = bench;
    const channel = people.channel([anna]);
    await people.mention(anna, channel, 'overzicht');
    await settle();
    expect(people.lastTo(anna, channel)).toMatchObject({ ephemeral: anna.id });
  });
});

describe('App Home', () => {
  test('shows how things stand, each time it is opened', async () => {
    const bench = await atIntake();
    const { people, anna, settle, slack } = bench;
    await people.openHome(anna);
    await settle();
    expect(seen(slack.state.homes.get(anna.id)?.blocks)).toMatch(/Waterstofcentrum Noord[\s\S]*Criterium 6/u);
    expect(people.shownTo(anna, anna.id)).toEqual([]);
  });

  test('whose messages tab is opened welcomes a new person, once', async () => {
    const bench = await startBench();
    const { people, settle } = bench;
    const anna = people.user('Anna', 'en-US');
    await people.openHome(anna, 'messages');
    await settle();
    await people.openHome(anna, 'messages');
    await settle();
    expect(people.shownTo(anna)).toHaveLength(1);
    expect(bench.kept.map(({ content }) => content.kind)).toEqual(['arrived']);
    expect(seen(people.lastTo(anna).blocks)).toMatch(/I am Centrumwijzer/u);
  });

  test('whose messages tab is opened suggests the answers of the open question', async () => {
    const bench = await startBench();
    const { people, settle, slack } = bench;
    const anna = people.user('Anna');
    for (const text of ['hallo', 'Noord', 'Werf']) {
      await people.say(anna, text);
      await settle();
    }
    await people.openHome(anna, 'messages');
    const { prompts } = await slack.until((state) => state.prompts.at(-1));
    expect(prompts[0]).toEqual({ title: 'Bedrijf', message: 'Bedrijf' });
    expect(prompts).toHaveLength(4);
  });

  test('an agent thread shows that we are at work, and is answered there', async () => {
    const bench = await startBench();
    const { people, settle, slack } = bench;
    const anna = people.user('Anna');
    await people.say(anna, 'hallo', { thread: '1790000000.000001' });
    await slack.until(({ statuses }) => statuses.length === 1);
    await settle();
    expect(people.lastTo(anna).thread_ts).toBe('1790000000.000001');
  });
});

test('“leg vast in dossier” takes the words of a message as those of the person who chose it', async () => {
  const bench = await atIntake();
  const { people, anna } = bench;
  const piet = people.user('Piet');
  const channel = people.channel([anna, piet]);
  await people.say(piet, 'Noorderpoort doet ook mee', { channel });
  const message = people.state.messages.at(-1);
  if (message === undefined) throw new Error('nothing was said');
  await people.shortcut(anna, message);
  expect(bench.kept.at(-1)).toMatchObject({
    person: `slack:${people.state.team}:${anna.id}`,
    content: { kind: 'text', text: 'Noorderpoort doet ook mee' },
  });
});

test('a changed message is a correction of it, a deleted one is taken back', async () => {
  const bench = await atIntake();
  const { people, anna, settle } = bench;
  await people.say(anna, 'Noorderport');
  await settle();
  const message = people.state.messages.findLast(({ user }) => user === anna.id);
  if (message === undefined) throw new Error('nothing was said');
  const of = bench.kept.at(-1)?.id;
  await people.edit(message, 'Noorderpoort');
  await settle();
  expect(bench.kept.at(-1)?.content).toEqual({ kind: 'edited', of, text: 'Noorderpoort' });
  expect(seen(people.lastTo(anna).blocks)).toMatch(/Noorderpoort/u);
  await people.remove(message);
  await settle();
  expect(bench.kept.at(-1)?.content).toEqual({ kind: 'deleted', of });
});

test('every button can be told from the others, and every message has words of its own', async () => {
  const bench = await atIntake();
  const { people, anna } = bench;
  for (const { blocks, text } of people.shownTo(anna)) {
    expect(text).not.toBe('');
    for (const button of buttonsOf(blocks)) expect(labelOf(button)).not.toBe('');
  }
});
