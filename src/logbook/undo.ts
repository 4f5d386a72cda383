import type { Selectable, Updateable } from 'kysely';
import type { Action, Entry } from './entry.ts';
import { LogbookError } from './errors.ts';
import { type Actor, operation, recordChange, recordRemoval } from './journal.ts';
import { type EntryRow, toEntry } from './rows.ts';
import type { Db } from './store.ts';
import type { EntryTable, HistoryTable } from './tables.ts';

type Step = Selectable<HistoryTable>;

export interface Undone {
  readonly action: Action;
  /** The entries as they stood, the first ones of many. */
  readonly entries: readonly Entry[];
  /** How many entries it touched. */
  readonly count: number;
}

/** Enough to tell a person what was taken back. */
const SHOWN = 5;

function nothing(): LogbookError {
  return new LogbookError('nothing-to-undo', {
    id: 'Tidak ada pencatatan yang dapat dibatalkan.',
    en: 'There is nothing to undo.',
  });
}

function changedSince(entryId: number): LogbookError {
  return new LogbookError('nothing-to-undo', {
    id: `Catatan nomor ${entryId} sudah diubah lagi oleh orang lain; perbaiki dengan asn-log edit ${entryId}.`,
    en: `Entry number ${entryId} has been changed by somebody else since; correct it with asn-log edit ${entryId}.`,
  });
}

async function lastSteps(db: Db, people: readonly string[]): Promise<readonly Step[]> {
  const last = await db
    .selectFrom('logbook_history')
    .select('operation')
    .where('person_key', 'in', people)
    .where('undone', '=', 0)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last) throw nothing();
  return db
    .selectFrom('logbook_history')
    .selectAll()
    .where('operation', '=', last.operation)
    .orderBy('id')
    .execute();
}

async function refuseIfChangedSince(db: Db, steps: readonly Step[]): Promise<void> {
  const { operation: id, id: first } = steps[0]!;
  const later = await db
    .selectFrom('logbook_history as h')
    .select('h.entry_id')
    .where('h.undone', '=', 0)
    .where('h.operation', '<>', id)
    .where('h.id', '>', first)
    .where('h.entry_id', 'in', (eb) =>
      eb.selectFrom('logbook_history as o').select('o.entry_id').where('o.operation', '=', id),
    )
    .executeTakeFirst();
  if (later) throw changedSince(later.entry_id);
}

function rowOf(db: Db, id: number): Promise<EntryRow> {
  return db
    .selectFrom('logbook_entries')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/**
 * Takes back the last thing that these people did to the book: a new entry is put aside, a change
 * gives way to what stood before, an import goes as a whole. Nothing is deleted.
 * @throws LogbookError `nothing-to-undo`
 */
export async function undoLast(db: Db, people: readonly string[], actor: Actor): Promise<Undone> {
  const steps = await lastSteps(db, people);
  await refuseIfChangedSince(db, steps);
  const entries: Entry[] = [];
  for (const step of steps.slice(0, SHOWN)) entries.push(toEntry(await rowOf(db, step.entry_id)));
  const { operation: id, action } = steps[0]!;
  const op = operation(actor, 'undo');
  await recordRemoval(db, id, op);
  for (const step of steps) {
    if (step.before === null) continue;
    const columns = JSON.parse(step.before) as Updateable<EntryTable>;
    await recordChange(db, await rowOf(db, step.entry_id), { columns, op });
  }
  await db.updateTable('logbook_history').set({ undone: 1 }).where('operation', '=', id).execute();
  return { action: action as Action, entries, count: steps.length };
}
