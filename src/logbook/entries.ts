import { randomUUID } from 'node:crypto';
import { type SelectQueryBuilder, sql } from 'kysely';
import type { Action, Entry, EntryChange, NewEntry, Revision, Status } from './entry.ts';
import { LogbookError } from './errors.ts';
import { type Actor, operation, recordChange, recordNew } from './journal.ts';
import { type EntryRow, toColumns, toEntry, toRow } from './rows.ts';
import type { Db } from './store.ts';
import type { Tables } from './tables.ts';

/** Puts a message on record. */
export async function addEntry(db: Db, entry: NewEntry, actor: Actor): Promise<Entry> {
  const row = await db
    .insertInto('logbook_entries')
    .values(toRow({ ...entry, uid: entry.uid ?? randomUUID() }, actor.now))
    .returningAll()
    .executeTakeFirstOrThrow();
  await recordNew(db, [row], operation(actor, 'add'));
  return toEntry(row);
}

function notFound(id: number): LogbookError {
  return new LogbookError('not-found', {
    id: `Catatan nomor ${id} tidak ada; lihat nomornya dengan asn-log list.`,
    en: `There is no entry number ${id}; see the numbers with asn-log list.`,
  });
}

async function rowOf(db: Db, id: number): Promise<EntryRow> {
  // beyond what the column holds PostgreSQL would fail instead of finding nothing
  if (id > 2_147_483_647) throw notFound(id);
  const row = await db
    .selectFrom('logbook_entries')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw notFound(id);
  return row;
}

/** @throws LogbookError `not-found` */
export async function getEntry(db: Db, id: number): Promise<Entry> {
  return toEntry(await rowOf(db, id));
}

/** The stored names of changed columns as an entry's own. */
const FIELDS: Readonly<Record<string, keyof EntryChange>> = {
  sent_at: 'sentAt',
  next_step: 'nextStep',
  due_on: 'dueOn',
  answered_at: 'answeredAt',
  closed_at: 'closedAt',
};

function changeOf(before: string | null): EntryChange | null {
  if (before === null) return null;
  const columns = JSON.parse(before) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [
      FIELDS[name] ?? name,
      name === 'links' ? JSON.parse(String(value)) : value,
    ]),
  ) as EntryChange;
}

/** All that was done to an entry, the oldest first. */
export async function historyOf(db: Db, id: number): Promise<readonly Revision[]> {
  const rows = await db
    .selectFrom('logbook_history')
    .selectAll()
    .where('entry_id', '=', id)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    at: row.at,
    person: row.person,
    action: row.action as Action,
    before: changeOf(row.before),
    undone: row.undone === 1 && row.action !== 'undo',
  }));
}

export interface ChangeRequest {
  readonly id: number;
  readonly change: EntryChange;
  readonly action: 'note' | 'close' | 'edit';
  /** Keys of the names whose entries may be changed. */
  readonly people: readonly string[];
}

function notYours(row: EntryRow): LogbookError {
  return new LogbookError('not-yours', {
    id: `Catatan nomor ${row.id} milik ${row.person}; tambahkan --person "${row.person}" bila memang hendak mengubahnya.`,
    en: `Entry number ${row.id} belongs to ${row.person}; add --person "${row.person}" if you mean to change it.`,
  });
}

/**
 * Corrects or completes an entry; what stood before stays in its history.
 * @throws LogbookError `not-found`, `not-yours`
 */
export async function changeEntry(db: Db, request: ChangeRequest, actor: Actor): Promise<Entry> {
  const row = await rowOf(db, request.id);
  if (!request.people.includes(row.person_key)) throw notYours(row);
  const op = operation(actor, request.action);
  return toEntry(await recordChange(db, row, { columns: toColumns(request.change), op }));
}

export interface Filter {
  /** Keys of names; all people where absent. */
  readonly people?: readonly string[];
  /** Milliseconds, half-open. */
  readonly range?: readonly [start: number, end: number];
  readonly statuses?: readonly Status[];
  /** Somewhere in recipient, agency, topic, links or outcome, in any case. */
  readonly text?: string;
}

type Query<O> = SelectQueryBuilder<Tables & { e: Tables['logbook_entries'] }, 'e', O>;

const SEARCHED = [
  'recipient',
  'agency',
  'topic',
  'links',
  'outcome',
  'agreement',
  'next_step',
] as const;

/** Narrows a query over `logbook_entries as e`. */
export function filtered<O>(query: Query<O>, filter: Filter): Query<O> {
  const { people, range, statuses, text } = filter;
  let narrow = query.where('e.removed_at', 'is', null);
  if (people) narrow = narrow.where('e.person_key', 'in', people);
  if (range) narrow = narrow.where('e.sent_at', '>=', range[0]).where('e.sent_at', '<', range[1]);
  if (statuses) narrow = narrow.where('e.status', 'in', statuses);
  if (!text) return narrow;
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  return narrow.where((eb) =>
    eb.or(
      SEARCHED.map(
        (column) => sql<boolean>`lower(${eb.ref(`e.${column}`)}) like ${pattern} escape '\\'`,
      ),
    ),
  );
}

/** Entries in the order of sending. */
export async function listEntries(db: Db, filter: Filter): Promise<readonly Entry[]> {
  const rows = await filtered(db.selectFrom('logbook_entries as e'), filter)
    .selectAll('e')
    .orderBy('e.sent_at')
    .orderBy('e.id')
    .execute();
  return rows.map(toEntry);
}
