/** What is left after a fault test, looked up past the program: in the database, and in the conversations. */
import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { FakeSlack } from '../fakes/slack/service.ts';
import type { FakeUser } from '../fakes/slack/state.ts';
import { statement } from '../postgres/database.ts';

type Row = Record<string, unknown>;

/** Runs one SELECT on either database. */
export async function rows(databaseUrl: string, sql: string): Promise<Row[]> {
  if (databaseUrl.startsWith('postgres')) return statement(databaseUrl, sql);
  const database = new DatabaseSync(databaseUrl.slice('sqlite:'.length), { readOnly: true });
  try {
    return database.prepare(sql).all() as Row[];
  } finally {
    database.close();
  }
}

const count = async (databaseUrl: string, sql: string): Promise<number> => Number((await rows(databaseUrl, sql))[0]?.n);

export interface Expected {
  user: FakeUser;
  lines: readonly string[];
  /** The lines that note a fact, by a name that stands in no other line. */
  names: readonly string[];
}

export interface Found {
  acknowledged: number;
  lost: number;
  doubled: number;
  unanswered: number;
  answeredTwice: number;
  outOfOrder: number;
  ambiguous: number;
  dead: number;
  /** Messages that were taken for what ends the program, which their person was told. */
  givenUp: number;
}

/** Compares what was acknowledged with what was noted and answered. Replies are known by the key that each carries. */
export async function find(databaseUrl: string, slack: FakeSlack, expected: readonly Expected[]): Promise<Found> {
  const facts = (await rows(databaseUrl, 'select payload from facts')).map(
    ({ payload }) => JSON.parse(String(payload)) as { value: Row | null },
  );
  const named = new Map<string, number>();
  for (const { value } of facts) if (typeof value?.name === 'string') named.set(value.name, (named.get(value.name) ?? 0) + 1);
  const told = (await rows(databaseUrl, "select lane from inbox where state = 'dead' and code = 'interrupted'")).map(({ lane }) =>
    String(lane),
  );
  const heard = expected.filter(({ user }) => !told.some((lane) => lane.endsWith(user.id)));
  const names = heard.flatMap((one) => one.names);
  const messages = (await rows(databaseUrl, "select event_id, lane, state from inbox where state <> 'pending'")).length;
  const answers = expected.map(({ user }) => answersTo(slack, user));
  const sent = expected.reduce((sum, { lines }) => sum + lines.length, 0);
  const replied = expected.map(({ lines }, index) => [lines.length, new Set(answers[index]).size] as const);
  return {
    acknowledged: sent,
    lost: sent - messages + names.filter((name) => !named.has(name)).length,
    doubled: [...named].filter(([name, times]) => names.includes(name) && times > 1).length,
    unanswered: replied.reduce((sum, [asked, got]) => sum + Math.max(asked - got, 0), 0),
    answeredTwice: answers.reduce((sum, all) => sum + all.length - new Set(all).size, 0),
    outOfOrder: answers.filter((all) => all.some((ts, index) => index > 0 && ts < (all[index - 1] ?? ''))).length,
    ambiguous: await count(databaseUrl, "select count(*) as n from outbox where state = 'ambiguous'"),
    dead: await count(databaseUrl, "select count(*) as n from outbox where state = 'dead'"),
    givenUp: told.length,
  };
}

/** The message that each reply in a direct conversation answers, in the order of arrival; one per reply, whatever its parts. */
export function answersTo({ state }: FakeSlack, { direct }: FakeUser): string[] {
  const keys = state.messages.flatMap(({ channel, user, metadata }) => {
    if (channel !== direct || user !== state.botUser) return [];
    const { answers, part } = (metadata?.event_payload ?? {}) as { answers?: string; part?: number };
    return answers === undefined || Number(part) > 0 ? [] : [answers];
  });
  return keys;
}

/** The same pseudo-random numbers in every run, from 1 to `most`. */
export function* moments(most: number, seed = 'faults'): Generator<number, never> {
  for (let n = 0; ; n += 1) yield 1 + (createHash('sha256').update(`${seed}${n}`).digest().readUInt32BE(0) % most);
}
