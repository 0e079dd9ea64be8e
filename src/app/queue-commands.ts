/** `inbox` and `outbox`: what waits and what was given up, and what an operator does with it. Content is never shown. */
import { type Command, Option } from 'commander';
import type { RowSummary, Store } from '../store/store.ts';
import type { QueueName } from '../store/upkeep.ts';
import { databaseOption, type WithDatabase } from './database-option.ts';
import { BadInput, run } from './fail.ts';
import { withStore } from './with-store.ts';

type Print = (line: string) => void;

const states: Record<QueueName, readonly [string, ...string[]]> = {
  inbox: ['dead', 'pending', 'done', 'dropped'],
  outbox: ['dead', 'ambiguous', 'pending', 'sent', 'dropped'],
};

/** Most rows that are listed at once. */
const listed = 1_000;

const instant = (at: number | null): string => (at === null ? '-' : new Date(at).toISOString());

/** What may be shown of a row. Its key can name a person, so it stands in the JSON only. */
const row = ({ id, channel, state, code, attempts, failures, at, finishedAt }: RowSummary): string =>
  [
    String(id).padStart(7),
    channel.padEnd(8),
    state.padEnd(9),
    (code ?? '-').padEnd(24),
    String(attempts).padStart(3),
    String(failures).padStart(3),
    instant(at),
    instant(finishedAt),
  ].join('  ');

const heading = `${'ID'.padStart(7)}  ${'CHANNEL'.padEnd(8)}  ${'STATE'.padEnd(9)}  ${'WHY'.padEnd(24)}  TRY  ERR  SINCE                     ENDED`;

type ListOptions = WithDatabase & { state: string; json?: boolean };

async function list(print: Print, queue: QueueName, { state, json, ...given }: ListOptions): Promise<void> {
  const rows = await withStore(given, (store) => (queue === 'inbox' ? store.listInbox(state, listed) : store.listOutbox(state, listed)));
  if (json === true) return print(JSON.stringify(rows, null, 2));
  if (rows.length === 0) return print(`${queue}: nothing is ${state}.`);
  print(heading);
  for (const one of rows) print(row(one));
  if (rows.length === listed) print(`The oldest ${listed}; there may be more.`);
}

function idsIn(words: readonly string[]): number[] {
  const ids = words.map(Number);
  if (ids.some((id) => !Number.isSafeInteger(id) || id < 1)) throw new BadInput('ID: use the numbers that the list shows, for example 17.');
  return [...new Set(ids)];
}

interface Deed {
  name: string;
  description: string;
  /** What is said of each row: of one that it was done to, and of one that it could not be done to. */
  done: string;
  not: string;
  /** @returns the rows it was done to. */
  work(store: Store, ids: readonly number[]): Promise<number[]>;
}

/** A command that does something with rows, and says of each that was not touched why that may be. */
function addDeed(queue: Command, print: Print, { name, description, done, not, work }: Deed): void {
  queue
    .command(name)
    .description(description)
    .argument('<id...>', 'numbers from the list')
    .addOption(databaseOption())
    .action((words: string[], given: WithDatabase) =>
      run(async () => {
        const ids = idsIn(words);
        const touched = await withStore(given, (store) => work(store, ids));
        for (const id of touched) print(`${id}: ${done}`);
        const left = ids.filter((id) => !touched.includes(id));
        if (left.length > 0) throw new BadInput(...left.map((id) => `${id}: ${not}`));
      }),
    );
}

const soon = 'A running server takes it up within half a minute, otherwise the next start does.';
const termOver = 'or its content was removed after its term (RETENTION_DAYS).';

export function addQueueCommands(program: Command, print: Print): void {
  const queues = {
    inbox: program.command('inbox').description('messages that came in: list, retry or drop what was given up'),
    outbox: program.command('outbox').description('replies that go out: list, retry, resend or drop what was given up'),
  };
  for (const queue of ['inbox', 'outbox'] as const) {
    queues[queue]
      .command('list')
      .description('rows without their content, oldest first')
      .addOption(new Option('--state <state>', 'which rows').choices([...states[queue]]).default(states[queue][0]))
      .option('--json', 'as JSON, with the id of the event or reply (which can name a person)')
      .addOption(databaseOption())
      .action((options: ListOptions) => run(() => list(print, queue, options)));
    addDeed(queues[queue], print, {
      name: 'retry',
      description: 'put rows that were given up (dead) back to work',
      done: `back to work. ${soon}`,
      not: `is not dead, ${termOver}${queue === 'outbox' ? ' For an ambiguous one choose resend or drop.' : ''}`,
      work: (store, ids) => store.revive(queue, 'dead', ids),
    });
    addDeed(queues[queue], print, {
      name: 'drop',
      description: 'settle rows that were given up, without doing anything',
      done: 'dropped.',
      not: 'was not given up.',
      work: (store, ids) => store.dismiss(queue, ids, Date.now()),
    });
  }
  addDeed(queues.outbox, print, {
    name: 'resend',
    description: 'send replies again of which nobody knows whether they arrived (ambiguous): the person may see them twice',
    done: `is sent again. ${soon}`,
    not: `is not ambiguous, ${termOver}`,
    work: (store, ids) => store.revive('outbox', 'ambiguous', ids),
  });
}
