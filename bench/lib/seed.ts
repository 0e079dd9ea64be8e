/**
 * Makes a database large: copies of one conversation that was really held, for other people in
 * other Centra, and a history of corrections in which every fact replaces the one before it.
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openConversation } from './conversation.ts';
import { onboarding, visit } from './intake.ts';

export const personOf = (n: number): string => `persoon-${n}-`;

type Row = Record<string, string | number | null>;

const insert = (database: DatabaseSync, table: string, row: Row): void => {
  const columns = Object.keys(row);
  const marks = columns.map(() => '?').join(', ');
  database.prepare(`insert into ${table} (${columns.join(', ')}) values (${marks})`).run(...Object.values(row));
};

/** Everything in a row that names this conversation, named for the nth one instead. */
const renamed = (row: Row, id: string, n: number): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'string' ? value.replaceAll(id, `${id}x${n}`).replaceAll(personOf(0), personOf(n)) : value,
    ]),
  );

interface Stored {
  id: string;
  at: string;
  question: string;
  item?: string;
  replaces: string[];
}

/** Corrections after corrections: as many facts as asked for, and as many standing as before. */
function addHistory(database: DatabaseSync, centrum: string, upTo: number): void {
  const rows = database.prepare('select seq, payload from facts where centrum = ? order by seq').all(centrum) as {
    seq: number;
    payload: string;
  }[];
  const standing = new Map<string, Stored>();
  for (const { payload } of rows) {
    const fact = JSON.parse(payload) as Stored;
    standing.set(`${fact.question}/${fact.item ?? ''}`, fact);
  }
  const things = [...standing.keys()];
  for (let seq = rows.length + 1; seq <= upTo; seq += 1) {
    const thing = things[seq % things.length] ?? '';
    const before = standing.get(thing);
    if (before === undefined) throw new Error('the conversation left no facts to go on from');
    const fact: Stored = { ...before, id: `${before.id.split('~')[0]}~${seq}`, replaces: [before.id] };
    standing.set(thing, fact);
    insert(database, 'facts', { centrum, seq, id: fact.id, payload: JSON.stringify(fact), recorded_at: 0 });
  }
  database.prepare('update centra set fact_count = ? where id = ?').run(Math.max(upTo, rows.length), centrum);
}

/** @param facts of each Centrum, at least. */
export async function seed(folder: string, centra: number, facts: number): Promise<void> {
  const conversation = await openConversation(folder);
  for (const line of ['hoi', ...onboarding, ...visit(0), ...visit(1)]) await conversation.say(personOf(0), line);
  await conversation.close();

  const database = new DatabaseSync(join(folder, 'bench.db'));
  database.exec('begin');
  const read = (table: string): Row[] => database.prepare(`select * from ${table}`).all() as Row[];
  const [centrum] = read('centra');
  // The ids of its messages are within all other ids.
  const id = /-(\d{13})-\d+$/u.exec(String(centrum?.id))?.[1];
  if (centrum === undefined || id === undefined) throw new Error('the conversation made no Centrum');
  addHistory(database, String(centrum.id), facts);
  const tables = ['centra', 'members', 'sessions', 'facts'].map((table) => ({ table, rows: read(table) }));
  for (let n = 1; n < centra; n += 1)
    for (const { table, rows } of tables) for (const row of rows) insert(database, table, renamed(row, id, n));
  database.exec('commit');
  database.close();
}
