/**
 * Runs a transcript: a text file of what a person types (`> …`) and what the assistant answers,
 * word for word, through the real engine on a real database. Lines with `#` direct the play:
 * `# herstart` stops everything and opens the database again, `# taal en` sets the platform's
 * language, `# persoon NAAM` lets somebody else speak, `# code CW-…` is the next one-time code.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { understandPlainly } from '../../src/app/understanding.ts';
import { consoleMessage, consoleText } from '../../src/channels/console/console.ts';
import type { Content } from '../../src/conversation/message.ts';
import { turn } from '../../src/conversation/turn.ts';
import { wordingOf } from '../../src/conversation/wording.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { createEngine, type Engine } from '../../src/turns/engine.ts';

interface Running {
  store: Store;
  engine: Engine;
}

interface Play {
  say(content: Content): Promise<string>;
  direct(direction: string): Promise<void>;
  close(): Promise<void>;
}

const start = new Date('2026-11-23T09:00:00Z').getTime();

/** A conversation on a database file, one minute between two messages. */
async function play(file: string): Promise<Play> {
  let person = 'anna';
  let language: 'nl' | 'en' | undefined;
  let code = 'CW-AAAA-BBBB-CCCC';
  let n = 0;
  let shown = '';
  const now = (): number => start + n * 60_000;

  const open = async (): Promise<Running> => {
    const { store } = await openSqlite({ file, now });
    const engine = createEngine({
      store,
      clock: { now, after: () => () => {} },
      log: ({ code, why = '', error = '', at = '' }) => {
        shown += `[log ${code} ${why} ${error} ${at}]\n`;
      },
      owner: { id: `test-${n}`, isGone: () => true },
      senders: {
        console: {
          send: async ({ reply }) => {
            shown += consoleText(reply);
            return { ok: true };
          },
        },
      },
      reduce: turn,
      understand: async (given) => understandPlainly(given),
      understandPlainly,
      apology: (lang) => ({
        language: lang,
        audience: 'person',
        blocks: [{ kind: 'text', text: wordingOf(lang).apology }],
        byModel: false,
      }),
      language: 'nl',
      newCode: () => code,
    });
    await engine.start();
    return { store, engine };
  };
  const shut = async ({ store, engine }: Running): Promise<void> => {
    await engine.drain();
    await store.close();
  };

  let running = await open();
  return {
    async say(content) {
      n += 1;
      shown = '';
      await running.engine.receive(
        consoleMessage({ name: person, ...(language && { language }) }, content, `m${n}`, new Date(now()).toISOString()),
      );
      await running.engine.idle();
      return shown.trimEnd();
    },
    async direct(direction) {
      const [what, ...rest] = direction.split(' ');
      if (what === 'herstart') {
        await shut(running);
        running = await open();
      } else if (what === 'taal') language = rest[0] === 'en' ? 'en' : 'nl';
      else if (what === 'persoon') person = rest.join(' ');
      else if (what === 'code') code = rest.join(' ');
      else if (what !== '') throw new Error(`no such direction: ${direction}`);
    },
    close: () => shut(running),
  };
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '|' : `| ${line}`))
    .join('\n');

/** Plays the inputs of a transcript and gives the whole transcript as it went. */
async function replay(script: string, database: string): Promise<string> {
  const conversation = await play(database);
  const lines: string[] = [];
  for (const line of script.split('\n')) {
    if (line.startsWith('|') || line === '') continue;
    lines.push(line);
    if (line.startsWith('# ')) await conversation.direct(line.slice(2));
    if (line.startsWith('>')) lines.push(quoted(await conversation.say({ kind: 'text', text: line.slice(2) })), '');
  }
  await conversation.close();
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Reads a transcript, and after `UPDATE_TRANSCRIPTS=1` writes what the assistant says now: to be read before it is committed. */
export async function readAndReplay(path: string, database: string): Promise<{ expected: string; actual: string }> {
  const expected = readFileSync(path, 'utf8');
  const actual = await replay(expected, database);
  if (process.env.UPDATE_TRANSCRIPTS === '1') writeFileSync(path, actual);
  return { expected, actual };
}
