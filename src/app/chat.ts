/** The local chat: reads lines, hands each to the engine, and prints what comes back. Resumes where it stopped. */
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { createInterface } from 'node:readline';
import { consoleMessage } from '../channels/console/console.ts';
import { createDelivery } from '../channels/console/deliver.ts';
import { forgetOnDisk, ownFolder } from '../channels/console/own-folder.ts';
import type { Content } from '../conversation/message.ts';
import type { Language } from '../criteria/vocabulary.ts';
import { createStudio } from '../reports/studio.ts';
import { createApp, openStore } from './compose.ts';
import type { Config } from './config.ts';
import { createLog } from './log.ts';
import { filesFolder, makingOf } from './making.ts';
import { warmUp } from './understanding.ts';

export interface ChatOptions {
  language?: Language;
  user?: string;
  centrum?: string;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a user without a name.
    return 'ik';
  }
}

/** Chats until the end of input, or until Ctrl-C; everything that was answered is kept. */
export async function chat(config: Config, { language, user = userName(), centrum }: ChatOptions): Promise<void> {
  const identity = `console:${user}`;
  const person = { name: user, ...(language !== undefined && { language }) };
  const store = await openStore(config);
  // A terminal shows the conversation; only what goes wrong may stand between.
  const { log } = createLog(config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL);
  const studio = createStudio();
  const files = filesFolder(config);
  const shown = createDelivery({ folder: ownFolder(files, user), ...makingOf(studio) });
  // Grows when this identity is linked to that of another channel: its messages are then worked in that person's lane.
  const people = [identity];
  const engine = createApp(config, store, log, {
    senders: {
      console: {
        send: async ({ reply }) => {
          process.stdout.write(`\n${await shown(reply)}`);
          return { ok: true };
        },
        // Broken off by a crash, nobody knows whether it was seen: in a terminal it is better shown twice than never.
        arrived: async () => 'no',
      },
    },
    only: { people, places: [identity] },
  });
  const isKnown = async (): Promise<boolean> => (await store.speaker(identity)).session !== null;
  const hand = async (content: Content): Promise<void> => {
    const known = await isKnown();
    const behind = await store.personOf(identity);
    if (!people.includes(behind)) people.push(behind);
    await engine.receive(consoleMessage(person, content, randomUUID(), new Date().toISOString()));
    await engine.idle();
    // Who had a session and has none any more was taken out just now: nothing is left, and so nothing on the disk either.
    if (known && !(await isKnown())) await forgetOnDisk(files, identity);
  };

  await engine.start();
  await engine.idle();
  if (language !== undefined) await speak(hand, store, identity, language);
  await hand({ kind: 'arrived' });
  if (centrum !== undefined) await hand({ kind: 'press', action: { do: 'command', command: 'start', argument: centrum } });

  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY === true, prompt: '\n> ' });
  lines.on('SIGINT', () => lines.close());
  const prompt = (): void => (process.stdin.isTTY === true ? lines.prompt() : undefined);
  prompt();
  // While the person reads: their first question would wait for it.
  if (process.stdin.isTTY === true) setImmediate(warmUp);
  for await (const line of lines) {
    await hand({ kind: 'text', text: line });
    prompt();
  }
  await engine.drain();
  await studio.close();
  await store.close();
}

/** A language asked for on the command line is the person's own choice, also in a chat that goes on. */
async function speak(
  hand: (content: Content) => Promise<void>,
  store: Awaited<ReturnType<typeof openStore>>,
  identity: string,
  language: Language,
): Promise<void> {
  const { session } = await store.speaker(identity);
  if (session !== null && !session.state.includes(`"language":"${language}"`))
    await hand({ kind: 'press', action: { do: 'command', command: 'language', argument: language } });
}
