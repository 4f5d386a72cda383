import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { LogbookError } from './errors.ts';
import { describe } from './location.ts';
import { migrate, SCHEMA_VERSION, schemaVersion } from './migrations.ts';
import { newerSchema } from './problems.ts';
import { type Db, type OpenOptions, PATIENCE, type Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Any number that no other program takes for its advisory locks. */
const MIGRATION_LOCK = 0x61736e42;

const INT8 = 20;

/** `too_many_connections`, `cannot_connect_now` (the server is starting): gone in a moment. */
const TRANSIENT = new Set(['53300', '57P03']);

/** Counts and moments in milliseconds fit a double; pg hands out int8 as text otherwise. */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === INT8 && format !== 'binary') return Number;
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

function poolOf(url: string, patience: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    // one connection serves one command
    max: 1,
    connectionTimeoutMillis: Math.min(patience, 8_000),
    query_timeout: patience,
    statement_timeout: patience,
    lock_timeout: patience,
    idle_in_transaction_session_timeout: patience,
    keepAlive: true,
    application_name: 'asn-log',
  });
  // a connection that breaks would end the process, idle or not; the query in hand reports it
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** A unit's server has a limit of connections; two hundred clerks at once take turns. */
async function connectPatiently(pool: pg.Pool, patience: number): Promise<void> {
  const end = Date.now() + patience;
  for (let pause = 50; ; pause = Math.min(pause * 1.5, 1_000)) {
    try {
      (await pool.connect()).release();
      return;
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (!TRANSIENT.has(code) || Date.now() + pause > end) throw error;
      // at different times, or all come back together
      await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
    }
  }
}

/**
 * Which of the book's first two tables are there. By the catalogue's rows, since `to_regclass` may
 * remember that a table was not there a moment ago; both in one look, since another process may be
 * making them.
 */
async function tablesOf(db: Db): Promise<ReadonlySet<string>> {
  const found = await sql<{ name: string }>`
    select relname as name from pg_catalog.pg_class
    where relname in ('logbook_schema', 'logbook_entries') and pg_catalog.pg_table_is_visible(oid)
  `.execute(db);
  return new Set(found.rows.map((row) => row.name));
}

function foreign(where: string): LogbookError {
  return new LogbookError('foreign', {
    id: `Basis data ${where} memiliki tabel bernama logbook_entries yang bukan milik buku kendali; tidak ada yang diubah.`,
    en: `The database ${where} has a table logbook_entries that is not the logbook's; nothing was changed.`,
  });
}

async function versionOf(db: Db, where: string): Promise<number> {
  const tables = await tablesOf(db);
  if (tables.has('logbook_schema')) return schemaVersion(db);
  if (tables.has('logbook_entries')) throw foreign(where);
  return 0;
}

async function upgrade(db: Db, where: string): Promise<void> {
  await db.transaction().execute(async (within) => {
    await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(within);
    await migrate(within, 'postgres', await versionOf(within, where));
  });
}

/**
 * Opens a shared book; creates or updates its tables where that is needed.
 * @throws LogbookError `foreign`, `newer`; errors of the driver
 */
export async function openPostgres(url: string, options: OpenOptions = {}): Promise<Store> {
  const { patience = PATIENCE } = options;
  const where = describe({ kind: 'postgres', url });
  const pool = poolOf(url, patience);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await connectPatiently(pool, patience);
    const version = await versionOf(db, where);
    if (version > SCHEMA_VERSION) throw newerSchema(where);
    if (version < SCHEMA_VERSION) await upgrade(db, where);
  } catch (error) {
    await db.destroy().catch(() => undefined);
    throw error;
  }
  return {
    dialect: 'postgres',
    db,
    write: (work) => db.transaction().execute(work),
    read: (work) => db.transaction().setIsolationLevel('repeatable read').execute(work),
    close: () => db.destroy(),
  };
}
