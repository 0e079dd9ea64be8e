/** A fresh database on the server of this test run, and SQL past the store. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** One statement on a connection of its own. */
export async function statement(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(sql);
    return rows;
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env.TEST_POSTGRES_URL;
  if (url === undefined) throw new Error('run these tests with: npm run test:pg');
  return url;
}

export interface TestDatabase {
  url: string;
  destroy(): Promise<void>;
}

export async function newDatabase(server = serverUrl(), how = ''): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await statement(server, `create database ${name} ${how}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, destroy: async () => void (await statement(server, `drop database ${name} with (force)`)) };
}
