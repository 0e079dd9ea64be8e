/**
 * A process of its own that is to be killed: takes in messages as a platform hands them in (again,
 * when they were not acknowledged), answers them, and says on stdout whenever something happened.
 *
 * Arguments: database URL, folder, name of this run, number of new messages. Files in the folder:
 * `attempted` and `acknowledged` (message ids), `platform` (one line per reply that was taken).
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toText } from '../../src/conversation/reply.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { systemClock } from '../../src/turns/clock.ts';
import { createEngine } from '../../src/turns/engine.ts';
import { echo, message, reply } from '../turns/bench.ts';

const [url = '', folder = '', run = '', count = '0'] = process.argv.slice(2);
const linesOf = (file: string): string[] => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').split('\n') : []);
const note = (file: string, line: string): void => appendFileSync(join(folder, file), `${line}\n`);
const tell = (): boolean => process.stdout.write('.');

const { store } = await openPostgres({ url, now: Date.now });
const engine = createEngine({
  store: {
    ...store,
    claimInbox: (request) => store.claimInbox(request).finally(tell),
    commitTurn: (commit) => store.commitTurn(commit).finally(tell),
    claimOutbox: (request) => store.claimOutbox(request).finally(tell),
    concludeOutbox: (...given) => store.concludeOutbox(...given).finally(tell),
  },
  clock: systemClock,
  log: () => {},
  owner: { id: run, isGone: (other) => other !== run },
  senders: {
    console: {
      async send(outgoing) {
        note('platform', `${outgoing.key} ${outgoing.inReplyTo} ${toText(outgoing.reply)}`);
        return { ok: true };
      },
      arrived: async ({ key }) => (linesOf('platform').some((line) => line.startsWith(`${key} `)) ? 'yes' : 'no'),
    },
  },
  understand: async () => ({ intent: { kind: 'answer' }, proposals: [], readings: [] }),
  understandPlainly: () => ({ intent: { kind: 'answer' }, proposals: [], readings: [] }),
  reduce: echo,
  apology: (language) => reply('sorry', language),
  language: 'nl',
});

async function hand(id: string): Promise<void> {
  tell();
  await engine.receive(message(id, id, { person: `p${id.split('-').at(-1)}` }));
  note('acknowledged', id);
  tell();
}

await engine.start();
const acknowledged = new Set(linesOf('acknowledged'));
await Promise.all(
  linesOf('attempted')
    .filter((id) => id !== '' && !acknowledged.has(id))
    .map(hand),
);
for (let index = 0; index < Number(count); index += 4) {
  // Four at a time, of ten people.
  const ids = [0, 1, 2, 3].map((lane) => `${run}-${index + lane}-${(index + lane) % 10}`);
  for (const id of ids) note('attempted', id);
  await Promise.all(ids.map(hand));
}
await engine.idle();
await engine.drain();
await store.close();
