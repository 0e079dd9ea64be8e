/** The local chat as a process: lines in, answers out, kept in a file, whatever ends it. */
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { en } from '../../src/conversation/wording-en.ts';
import { nl } from '../../src/conversation/wording-nl.ts';
import { centrum, ended, folder, start } from './process.ts';

const opening = 'hoi\nCentrum Noord\nWerf De Kiel\neen bedrijf\n';
const database = (): string => join(folder(), 'chat.db');

test('ends cleanly at the end of input, and goes on in a second run on the same file', async () => {
  const db = database();
  const first = await centrum(['chat', '--db', db, '--user', 'anna'], { input: opening });
  expect([first.code, first.err]).toEqual([0, '']);
  expect(first.out).toContain(nl.welcome);
  expect(first.out).toContain(nl.created('Centrum Noord'));
  const second = await centrum(['chat', '--db', db, '--user', 'anna'], { input: 'ROC aan Zee, school\n' });
  expect([second.code, second.err]).toEqual([0, '']);
  expect(second.out).toContain(nl.welcomeBack('Centrum Noord'));
  expect(second.out).toContain('ROC aan Zee');
  const third = await centrum(['chat', '--db', db, '--user', 'anna'], { input: 'overzicht' });
  expect(third.code).toBe(0);
  expect(third.out).toContain('Werf De Kiel');
  expect(third.out).toContain('ROC aan Zee');
});

test('with no input at all it greets and ends', async () => {
  const ran = await centrum(['chat', '--db', database(), '--user', 'anna']);
  expect([ran.code, ran.err]).toEqual([0, '']);
  expect(ran.out).toContain(nl.askCentrum);
});

test('another --user on the same file is another person', async () => {
  const db = database();
  await centrum(['chat', '--db', db, '--user', 'anna'], { input: opening });
  const bob = await centrum(['chat', '--db', db, '--user', 'bob'], { input: '' });
  expect(bob.out).toContain(nl.askCentrum);
  expect(bob.out).not.toContain('Centrum Noord');
});

test('--lang en speaks English, also in a chat that began in Dutch', async () => {
  const db = database();
  expect((await centrum(['chat', '--lang', 'en', '--db', database(), '--user', 'anna'])).out).toContain(en.welcome);
  await centrum(['chat', '--db', db, '--user', 'anna'], { input: opening });
  const english = await centrum(['chat', '--db', db, '--user', 'anna', '--lang', 'en'], { input: '' });
  expect(english.out).toContain(en.welcomeBack('Centrum Noord'));
});

test('--lang is the choice of the person, also under a name that is linked to theirs', async () => {
  const db = database();
  const anna = await centrum(['chat', '--db', db, '--user', 'anna'], { input: `${opening}koppel mijn accounts\n` });
  const code = /CW(?:-\w{4}){3}/u.exec(anna.out)?.[0];
  await centrum(['chat', '--db', db, '--user', 'an'], { input: `${code}\nja\n` });
  const english = await centrum(['chat', '--db', db, '--user', 'an', '--lang', 'en'], { input: '' });
  expect(english.out).toContain(en.welcomeBack('Centrum Noord'));
});

test('--centrum begins a Centrum by that name, and goes back to it', async () => {
  const db = database();
  const first = await centrum(['chat', '--db', db, '--user', 'anna', '--centrum', 'Centrum Zuid'], { input: 'Werf\n1\n' });
  expect(first.out).toContain(nl.created('Centrum Zuid'));
  const other = await centrum(['chat', '--db', db, '--user', 'anna', '--centrum', 'Centrum West'], { input: 'Haven\n1\n' });
  expect(other.out).toContain(nl.created('Centrum West'));
  const back = await centrum(['chat', '--db', db, '--user', 'anna', '--centrum', 'centrum zuid'], { input: 'overzicht\n' });
  expect(back.out).toContain(nl.reviewTitle('Centrum Zuid'));
  expect(back.out).not.toContain('Haven');
});

test('killed in the middle it goes on where it was: nothing answered is lost, nothing is noted twice', async () => {
  const db = database();
  const child = start(['chat', '--db', db, '--user', 'anna']);
  const end = ended(child);
  child.stdin?.on('error', () => {});
  child.stdin?.write(opening);
  // Answered is kept: what comes after the acknowledgement may be lost, what came before may not.
  let seen = '';
  for await (const [chunk] of onData(child.stdout)) {
    seen += chunk;
    if (seen.includes(nl.created('Centrum Noord'))) break;
  }
  child.stdin?.write('ROC aan Zee, school\n');
  child.kill('SIGKILL');
  await end;
  const again = await centrum(['chat', '--db', db, '--user', 'anna'], { input: 'overzicht\n' });
  expect([again.code, again.err]).toEqual([0, '']);
  expect(again.out).toContain(nl.welcomeBack('Centrum Noord'));
  expect(again.out.split('Partners (Werf De Kiel)').length - 1).toBe(1);
});

async function* onData(stream: NodeJS.ReadableStream | null): AsyncGenerator<[string]> {
  if (stream === null) return;
  for (;;) yield (await once(stream, 'data')) as [string];
}

test('a line of 20,000 characters, control characters and a broken ending are answered, not crashed on', async () => {
  const ran = await centrum(['chat', '--db', database(), '--user', 'anna'], {
    input: Buffer.concat([Buffer.from(`${opening}${'x'.repeat(20_000)}\n\u001b[31mrood\n`), Buffer.from([0xff, 0xfe, 0x0a, 0xc3])]),
  });
  expect([ran.code, ran.err]).toEqual([0, '']);
  expect(ran.out).toContain(nl.tooLong);
  expect(ran.out).not.toContain('\u001b');
});

test('a database that cannot be opened is said in one line', async () => {
  const ran = await centrum(['chat', '--db', folder()], { input: 'hoi\n' });
  expect(ran.code).not.toBe(0);
  expect(ran.err).not.toMatch(/\n\s+at /u);
  expect(ran.err.trim().split('\n')).toHaveLength(1);
});
