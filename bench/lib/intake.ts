/** What is said in a whole Dutch intake: the lines of the transcript that the tests play, word for word. */
import { readFileSync } from 'node:fs';

const transcript = new URL('../../test/transcripts/intake.nl.txt', import.meta.url);

export const intake: readonly string[] = readFileSync(transcript, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('> '))
  .map((line) => line.slice(2));

/** From nothing to the first question of the intake. */
export const onboarding: readonly string[] = ['Centrum Maritieme Techniek', 'Werf De Kiel', 'bedrijf', 'nee, dat was alles'];

/** How many messages a visit has. */
export const visitLength = 4;

/** What a person says in one visit: an answer that changes another, the "ja" to it, a side question, and the whole state. */
export const visit = (n: number): readonly string[] => [
  `de totaalbegroting is ${1_000_000 + (n % 9_000) * 100} euro`,
  'ja',
  'tellen vergaderuren mee?',
  'status',
];
