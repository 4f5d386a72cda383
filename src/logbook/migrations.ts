import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export type Dialect = 'sqlite' | 'postgres';

type Migration = (db: Kysely<Tables>, dialect: Dialect) => Promise<void>;

/** A number that the database counts up; the one column that the two dialects spell differently. */
function withId(table: CreateTableBuilder<string>, dialect: Dialect): CreateTableBuilder<string> {
  return dialect === 'sqlite'
    ? table.addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
    : table.addColumn('id', 'serial', (c) => c.primaryKey());
}

async function createEntries(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await withId(db.schema.createTable('logbook_entries'), dialect)
    .addColumn('uid', 'text', (c) => c.notNull().unique())
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('person_key', 'text', (c) => c.notNull())
    .addColumn('direction', 'text', (c) => c.notNull())
    .addColumn('sent_at', 'bigint', (c) => c.notNull())
    .addColumn('recipient', 'text', (c) => c.notNull())
    .addColumn('agency', 'text', (c) => c.notNull())
    .addColumn('topic', 'text', (c) => c.notNull())
    .addColumn('links', 'text', (c) => c.notNull())
    .addColumn('text', 'text')
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('outcome', 'text')
    .addColumn('agreement', 'text')
    .addColumn('next_step', 'text')
    .addColumn('due_on', 'text')
    .addColumn('answered_at', 'bigint')
    .addColumn('closed_at', 'bigint')
    .addColumn('urgent', 'integer', (c) => c.notNull())
    .addColumn('score', 'integer')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('updated_at', 'bigint', (c) => c.notNull())
    .addColumn('removed_at', 'bigint')
    .execute();
}

async function createContacts(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('logbook_contacts')
    .addColumn('entry_id', 'integer', (c) => c.notNull().references('logbook_entries.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('person_key', 'text', (c) => c.notNull())
    .addColumn('party_key', 'text', (c) => c.notNull())
    .addColumn('agency_key', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .execute();
}

async function createHistory(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await withId(db.schema.createTable('logbook_history'), dialect)
    .addColumn('operation', 'text', (c) => c.notNull())
    .addColumn('entry_id', 'integer', (c) => c.notNull().references('logbook_entries.id'))
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('person_key', 'text', (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('before', 'text')
    .addColumn('undone', 'integer', (c) => c.notNull())
    .execute();
}

async function createIndexes(db: Kysely<Tables>): Promise<void> {
  const index = (name: string, table: string, columns: string[]): Promise<void> =>
    db.schema.createIndex(name).on(table).columns(columns).execute();
  await index('logbook_entries_person', 'logbook_entries', ['person_key', 'sent_at']);
  await index('logbook_entries_status', 'logbook_entries', ['status', 'person_key', 'sent_at']);
  await index('logbook_entries_due', 'logbook_entries', ['person_key', 'due_on']);
  await index('logbook_contacts_party', 'logbook_contacts', ['person_key', 'party_key', 'at']);
  await index('logbook_contacts_entry', 'logbook_contacts', ['entry_id']);
  await index('logbook_history_entry', 'logbook_history', ['entry_id']);
  await index('logbook_history_person', 'logbook_history', ['person_key', 'id']);
}

/** Forward only: a step that has been released is never changed, the next one is added behind it. */
const MIGRATIONS: readonly Migration[] = [
  async (db, dialect) => {
    await createEntries(db, dialect);
    await createContacts(db);
    await createHistory(db, dialect);
    await createIndexes(db);
  },
];

/** The version that this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** 0 for a book without tables. */
export async function schemaVersion(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('logbook_schema')
    .select((e) => e.fn.max('version').as('version'))
    .executeTakeFirst();
  return Number(row?.version ?? 0);
}

/**
 * Brings the schema up to date, within the caller's transaction, which must keep other writers out.
 * `from`: the version found inside that transaction.
 */
export async function migrate(db: Kysely<Tables>, dialect: Dialect, from: number): Promise<void> {
  if (from === 0) {
    await db.schema
      .createTable('logbook_schema')
      .addColumn('version', 'integer', (c) => c.primaryKey())
      .addColumn('applied_at', 'bigint', (c) => c.notNull())
      .execute();
  }
  for (let version = from + 1; version <= SCHEMA_VERSION; version += 1) {
    await MIGRATIONS[version - 1]!(db, dialect);
    const applied = { version, applied_at: Date.now() };
    await db.insertInto('logbook_schema').values(applied).execute();
  }
}
