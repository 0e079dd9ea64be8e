/**
 * The program as `npm start` composes it, on a database file: the real engine, reducer,
 * understanding, store and scoring. Only the terminal is missing; a reply is taken from the
 * outbox by a sender that does nothing with it but count.
 */
import { join } from 'node:path';
import { createApp } from '../../src/app/compose.ts';
import { readConfig } from '../../src/app/config.ts';
import { consoleMessage, consoleText } from '../../src/channels/console/console.ts';
import type { Sync } from '../../src/store/log-file.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

export interface Conversation {
  /** Says something, and resolves with the reply when the outbox has recorded that it was sent. */
  say(person: string, text: string): Promise<string>;
  /** Everything settled; throws when a turn failed or a reply is missing. */
  close(): Promise<void>;
}

/**
 * @param folder where its database file is, or will be.
 * @param sync how that reaches the disk, when not as it does in production.
 */
export async function openConversation(folder: string, sync?: Sync): Promise<Conversation> {
  const file = join(folder, 'bench.db');
  const read = readConfig({ DATABASE_URL: `sqlite:${file}`, LOG_LEVEL: 'silent' });
  if (!read.ok) throw new Error('the configuration of the benchmark is wrong');
  const opened = await openSqlite({ file, now: Date.now, ...(sync !== undefined && { sync }) });
  const store = Object.assign(opened.store, { cache: opened.cache });
  const waiting = new Map<string, (text: string) => void>();
  const faults: string[] = [];
  const run = `${Date.now()}`;
  let said = 0;
  const engine = createApp(read.config, store, ({ code, why }) => faults.push(`${code} ${why ?? ''}`), {
    senders: {
      console: {
        send: async ({ person, reply }) => {
          const resolve = waiting.get(person);
          if (resolve === undefined) faults.push('a reply to nobody');
          waiting.delete(person);
          resolve?.(consoleText(reply));
          return { ok: true };
        },
      },
    },
  });
  await engine.start();
  await engine.idle();
  return {
    async say(person, text) {
      said += 1;
      const message = consoleMessage({ name: person }, { kind: 'text', text }, `${run}-${said}`, new Date().toISOString());
      const replied = new Promise<string>((resolve) => waiting.set(message.person, resolve));
      await engine.receive(message);
      return replied;
    },
    async close() {
      await engine.drain();
      const left = [
        ...(await store.listInbox('pending', 1)),
        ...(await store.listInbox('dead', 1)),
        ...(await store.listOutbox('pending', 1)),
        ...(await store.listOutbox('ambiguous', 1)),
        ...(await store.listOutbox('dead', 1)),
      ];
      await store.close();
      if (left.length > 0 || waiting.size > 0 || faults.length > 0)
        throw new Error(`not everything was answered: ${left.length} rows left, ${waiting.size} waiting, ${faults.slice(0, 3).join('; ')}`);
    },
  };
}
