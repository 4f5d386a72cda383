import { randomUUID } from 'node:crypto';
import type { Insertable, Updateable } from 'kysely';
import type { Action } from './entry.ts';
import { nameKey } from './party.ts';
import { contactsOf, type EntryRow } from './rows.ts';
import type { Db } from './store.ts';
import type { EntryTable, HistoryTable } from './tables.ts';

/** Rows in one statement: far below the drivers' limits of parameters. */
export const BATCH = 500;

/** Who does something to the book, and when (milliseconds). */
export interface Actor {
  /** The name that stands in the book. */
  readonly name: string;
  readonly now: number;
}

/** One command's doing: what `undo` takes back as a whole. */
export interface Operation extends Actor {
  readonly id: string;
  readonly action: Action;
}

export function operation(actor: Actor, action: Action): Operation {
  return { ...actor, action, id: randomUUID() };
}

function step(op: Operation, entryId: number, before: object | null): Insertable<HistoryTable> {
  return {
    operation: op.id,
    entry_id: entryId,
    at: op.now,
    person: op.name,
    person_key: nameKey(op.name),
    action: op.action,
    before: before && JSON.stringify(before),
    // an undo is not itself taken back: what it took back is done again by hand
    undone: op.action === 'undo' ? 1 : 0,
  };
}

/** Says for new rows that they are there, and whom they were in touch with. */
export async function recordNew(db: Db, rows: readonly EntryRow[], op: Operation): Promise<void> {
  if (rows.length === 0) return;
  const contacts = rows.flatMap(contactsOf);
  for (let i = 0; i < contacts.length; i += BATCH) {
    await db
      .insertInto('logbook_contacts')
      .values(contacts.slice(i, i + BATCH))
      .execute();
  }
  const steps = rows.map((row) => step(op, row.id, null));
  await db.insertInto('logbook_history').values(steps).execute();
}

/** Contacts follow the entry; one that was taken back has none. */
async function renewContacts(db: Db, row: EntryRow): Promise<void> {
  await db.deleteFrom('logbook_contacts').where('entry_id', '=', row.id).execute();
  if (row.removed_at !== null) return;
  await db.insertInto('logbook_contacts').values(contactsOf(row)).execute();
}

/** Changes a row and keeps what stood before; columns that stay as they are leave no trace. */
export async function recordChange(
  db: Db,
  row: EntryRow,
  { columns, op }: { readonly columns: Updateable<EntryTable>; readonly op: Operation },
): Promise<EntryRow> {
  const changed = Object.entries(columns).filter(
    ([name, value]) => row[name as keyof EntryRow] !== value,
  );
  if (changed.length === 0) return row;
  const before = Object.fromEntries(changed.map(([name]) => [name, row[name as keyof EntryRow]]));
  const after = await db
    .updateTable('logbook_entries')
    .set({ ...Object.fromEntries(changed), updated_at: op.now })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await db
    .insertInto('logbook_history')
    .values(step(op, row.id, before))
    .execute();
  await renewContacts(db, after);
  return after;
}

/**
 * Puts the entries aside that an operation brought, as one: an import may have brought a hundred
 * thousand. Their history goes on.
 */
export async function recordRemoval(db: Db, undone: string, op: Operation): Promise<void> {
  const added = db
    .selectFrom('logbook_history')
    .select('entry_id')
    .where('operation', '=', undone)
    .where('before', 'is', null);
  const ids = (await added.execute()).map((row) => row.entry_id);
  if (ids.length === 0) return;
  const before = { removed_at: null };
  for (let i = 0; i < ids.length; i += BATCH) {
    const steps = ids.slice(i, i + BATCH).map((id) => step(op, id, before));
    await db.insertInto('logbook_history').values(steps).execute();
  }
  await db
    .updateTable('logbook_entries')
    .set({ removed_at: op.now, updated_at: op.now })
    .where('id', 'in', added)
    .execute();
  await db.deleteFrom('logbook_contacts').where('entry_id', 'in', added).execute();
}
