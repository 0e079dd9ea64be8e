/**
 * A process of its own for the crash test: hands in its messages, as a platform that delivers again
 * what was not acknowledged, and kills itself at the n-th passing of a given point.
 *
 * Arguments: folder, owner, point (or '-'), n, and whether the platform can tell what arrived.
 * It appends to two files: `acknowledged` (message ids) and `platform` (one line per reply taken).
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toText } from '../../../src/conversation/reply.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import type { Claimed } from '../../../src/store/store.ts';
import { systemClock } from '../../../src/turns/clock.ts';
import { createEngine } from '../../../src/turns/engine.ts';
import type { Sender } from '../../../src/turns/outbox.ts';
import { echo, message, reply } from '../bench.ts';
import type { Point } from './points.ts';

const [folder = '', owner = '', point = '-', nth = '1', looks = 'looks'] = process.argv.slice(2);
const platformFile = join(folder, 'platform');

let passings = 0;
function pass(here: Point): void {
  if (here !== point) return;
  passings += 1;
  if (passings === Number(nth)) process.kill(process.pid, 'SIGKILL');
}

/** Runs `work`, passing the points around it. */
async function between<T>(before: Point | null, work: () => Promise<T>, after: Point | null): Promise<T> {
  if (before !== null) pass(before);
  const outcome = await work();
  if (after !== null) pass(after);
  return outcome;
}

async function passWithRow<Row>(here: Point, claiming: Promise<Claimed<Row>>): Promise<Claimed<Row>> {
  const claimed = await claiming;
  if (claimed.rows.length > 0) pass(here);
  return claimed;
}

const { store } = await openSqlite({ file: join(folder, 'crash.db'), now: Date.now });
const taken = (): string[] => (existsSync(platformFile) ? readFileSync(platformFile, 'utf8').split('\n') : []);
const platform: Sender = {
  async send(outgoing) {
    appendFileSync(platformFile, `${outgoing.key} ${outgoing.inReplyTo} ${toText(outgoing.reply)}\n`);
    pass('after the platform took it');
    return { ok: true };
  },
  ...(looks === 'looks' && {
    arrived: async ({ key }) => (taken().some((line) => line.startsWith(`${key} `)) ? ('yes' as const) : ('no' as const)),
  }),
};

const engine = createEngine({
  store: {
    ...store,
    receive: (delivery) => between('before receive', () => store.receive(delivery), 'after receive'),
    claimInbox: (request) => passWithRow('after claim', store.claimInbox(request)),
    commitTurn: (commit) => between('before commit', () => store.commitTurn(commit), 'after commit'),
    claimOutbox: (request) => passWithRow('after claiming the reply', store.claimOutbox(request)),
    concludeOutbox: (...given) => between(null, () => store.concludeOutbox(...given), 'after it is marked as sent'),
  },
  clock: systemClock,
  log: () => {},
  owner: { id: owner, isGone: (other) => other !== owner },
  senders: { console: platform },
  understand: async () => ({ intent: { kind: 'answer' }, proposals: [], readings: [] }),
  understandPlainly: () => ({ intent: { kind: 'answer' }, proposals: [], readings: [] }),
  reduce: echo,
  apology: (language) => reply('sorry', language),
  language: 'nl',
});

await engine.start();
for (const id of ['a1', 'a2', 'b1', 'a3', 'b2']) {
  await engine.receive(message(id, id, { person: id.startsWith('a') ? 'anna' : 'bert' }));
  appendFileSync(join(folder, 'acknowledged'), `${id}\n`);
}
await engine.idle();
await engine.drain();
await store.close();
