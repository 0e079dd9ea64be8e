/** `inbox` and `outbox`: what waits and what was given up, and what an operator does with it. Content is never shown. */
import { type Command, Option } from 'commander';
import { openDatabase } from '../store/open.ts';
import type { RowSummary, Store } from '../store/store.ts';
import type { QueueName } from '../store/upkeep.ts';
import { BadInput, loadConfig, run } from './fail.ts';

type Print = (line: string) => void;

const states: Record<QueueName, readonly [string, ...string[]]> = {
  inbox: ['dead', 'pending', 'done', 'dropped'],
  outbox: ['dead', 'ambiguous', 'pending', 'sent', 'dropped'],
};

/** Most rows that are listed at once. */
const listed = 1_000;

async function using<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const { store } = await openDatabase({ url: loadConfig().DATABASE_URL, now: Date.now });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

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

async function list(print: Print, queue: QueueName, { state, json }: { state: string; json?: boolean }): Promise<void> {
  const rows = await using((store) => (queue === 'inbox' ? store.listInbox(state, listed) : store.listOutbox(state, listed)));
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

/** Does something with rows, and says of each that was not touched why that may be. */
async function settle(
  print: Print,
  words: readonly string[],
  told: { done: string; not: string },
  work: (store: Store, ids: readonly number[]) => Promise<number[]>,
): Promise<void> {
  const ids = idsIn(words);
  const done = await using((store) => work(store, ids));
  for (const id of done) print(`${id}: ${told.done}`);
  const left = ids.filter((id) => !done.includes(id));
  if (left.length > 0) throw new BadInput(...left.map((id) => `${id}: ${told.not}`));
}

const soon = 'A running server takes it up within half a minute, otherwise the next start does.';

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
      .action((options: { state: string; json?: boolean }) => run(() => list(print, queue, options)));
    queues[queue]
      .command('retry')
      .description('put rows that were given up (dead) back to work')
      .argument('<id...>', 'numbers from the list')
      .action((ids: string[]) =>
        run(() =>
          settle(
            print,
            ids,
            {
              done: `back to work. ${soon}`,
              not: `is not dead, or its content was removed after its term (RETENTION_DAYS).${queue === 'outbox' ? ' For an ambiguous one choose resend or drop.' : ''}`,
            },
            (store, all) => store.revive(queue, 'dead', all),
          ),
        ),
      );
    queues[queue]
      .command('drop')
      .description('settle rows that were given up, without doing anything')
      .argument('<id...>', 'numbers from the list')
      .action((ids: string[]) =>
        run(() =>
          settle(print, ids, { done: 'dropped.', not: 'was not given up.' }, (store, all) => store.dismiss(queue, all, Date.now())),
        ),
      );
  }
  queues.outbox
    .command('resend')
    .description('send replies again of which nobody knows whether they arrived (ambiguous): the person may see them twice')
    .argument('<id...>', 'numbers from the list')
    .action((ids: string[]) =>
      run(() =>
        settle(
          print,
          ids,
          { done: `is sent again. ${soon}`, not: 'is not ambiguous, or its content was removed after its term (RETENTION_DAYS).' },
          (store, all) => store.revive('outbox', 'ambiguous', all),
        ),
      ),
    );
}
