/** A whole start of an intake in Slack, over both transports and in both languages, with the real conversation. */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { FakeUser } from '../../fakes/slack/state.ts';
import { type Bench, seen, startBench, stopAll } from './bench.ts';

afterEach(stopAll);

const words = {
  nl: {
    locale: 'nl-NL',
    hello: 'hallo',
    centrum: 'Waterstofcentrum Noord',
    organisation: 'Werf De Kiel',
    kind: 'Bedrijf',
    answers: ['Noord-Nederland'],
    question: 'Tellen vergaderuren mee?',
    correction: 'nee, het was Werf De Kiel BV',
    status: 'status',
    review: 'overzicht',
    expect: { welcome: /Centrum/u, question: /[Vv]ergaderuren/u, status: /[Cc]riterium 1/u, review: /Werf De Kiel/u },
  },
  en: {
    locale: 'en-GB',
    hello: 'hello',
    centrum: 'Hydrogen Centre North',
    organisation: 'The Keel Yard',
    kind: 'Company',
    answers: ['Northern Netherlands'],
    question: 'Do meeting hours count?',
    correction: 'no, it was The Keel Yard Ltd',
    status: 'status',
    review: 'review',
    expect: { welcome: /Centrum|Centre/u, question: /[Mm]eeting/u, status: /[Cc]riterion 1/u, review: /The Keel Yard/u },
  },
} as const;

/** Says something directly, and gives what is shown for it. */
async function says({ people, settle }: Bench, user: FakeUser, text: string): Promise<string> {
  const before = people.shownTo(user).length;
  await people.say(user, text);
  await settle();
  return people
    .shownTo(user)
    .slice(before)
    .map(({ blocks }) => seen(blocks))
    .join('\n');
}

describe.each(['http', 'socket'] as const)('over %s', (transport) => {
  test.each(['nl', 'en'] as const)('in %s: onboarding, answers, a question, a correction, the status and the review', async (language) => {
    const said = words[language];
    const bench = await startBench({ transport });
    const { people, settle } = bench;
    const anna = people.user('Anna', said.locale);
    expect(await says(bench, anna, said.hello)).toMatch(said.expect.welcome);
    await says(bench, anna, said.centrum);
    await says(bench, anna, said.organisation);
    await people.press(anna, people.lastTo(anna), said.kind);
    await settle();
    for (const answer of said.answers) await says(bench, anna, answer);
    expect(await says(bench, anna, said.question)).toMatch(said.expect.question);
    await says(bench, anna, said.correction);
    expect(await says(bench, anna, said.status)).toMatch(said.expect.status);
    expect(await says(bench, anna, said.review)).toMatch(said.expect.review);
    expect(bench.codes().filter((code) => code !== 'reply_retried')).toEqual([]);
    expect(await bench.store.listInbox('dead', 10)).toEqual([]);
  });
});
