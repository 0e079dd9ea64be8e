/**
 * Kysely on Node's own SQLite: a driver shim, since Kysely's SQLite dialect expects the interface
 * of better-sqlite3, and two settings that its dialect does not have.
 */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { DatabaseConnection, DialectAdapter, Driver, SqliteDatabase, SqliteDialectConfig, SqliteStatement } from 'kysely';
import { CompiledQuery, SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely';

/** Enough for every statement of the program; texts that vary in length (lists of rows) must not pile up. */
const keptStatements = 200;

function shim(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  const compile = (sql: string): SqliteStatement => {
    const statement = database.prepare(sql);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
      run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
      iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
    };
  };
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const statement = compile(sql);
      if (kept.size < keptStatements) kept.set(sql, statement);
      return statement;
    },
  };
}

class ImmediateDriver extends SqliteDriver {
  /** A plain `begin` that reads first and writes later fails at once, without waiting, when another process wrote in between. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class TransactionalAdapter extends SqliteAdapter {
  /** Makes Kysely run all migrations in one transaction; with `begin immediate` that is also the lock that it lacks on SQLite. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

export class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(database: DatabaseSync) {
    const config = { database: shim(database) };
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}
