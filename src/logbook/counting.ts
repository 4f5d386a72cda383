import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Db } from './store.ts';

/** The handbook's limit of coordinations a month (*Batasan kontrol bulanan*). */
export const MONTHLY_LIMIT = 20;

/** After so many hours of silence between two parties a message begins a new coordination. */
export const SILENCE_HOURS = 8;

const HOUR = 3_600_000;

/**
 * True where entry `e` begins a coordination: my message to somebody after the silence. What they
 * began, and reminders within the silence, do not; a broadcast does if it does for one of its
 * recipients; a recipient without a name (*Bapak/Ibu*) may be anybody and always counts. *Kepala
 * Dinas* of two agencies are two people; where one entry names no agency they may be the same.
 *
 * Derived from all contacts each time, so that entries added late, corrected or taken back never leave
 * a wrong count behind; the index on person, party and time makes it one look-up an entry.
 */
export function beginsCoordination(silenceHours: number): RawBuilder<SqlBool> {
  const silence = Math.round(silenceHours * HOUR);
  return sql<SqlBool>`e.direction = 'out' and exists (
    select 1 from logbook_contacts p
    where p.entry_id = e.id and p.kind = 'out' and (p.party_key = '' or not exists (
      select 1 from logbook_contacts q
      where q.person_key = p.person_key and q.party_key = p.party_key
        and q.at > p.at - ${silence} and q.at <= p.at
        and (q.at < p.at or q.entry_id < p.entry_id)
        and q.entry_id <> p.entry_id
        and (q.agency_key = p.agency_key or q.agency_key = '' or p.agency_key = '')
    ))
  )`;
}

export interface CountRequest {
  /** Keys (`nameKey`) of the names that the person goes by. */
  readonly people: readonly string[];
  /** Milliseconds, half-open. */
  readonly range: readonly [start: number, end: number];
  readonly silenceHours: number;
}

/** How many coordinations the person has begun in that time. */
export async function countCoordinations(db: Db, request: CountRequest): Promise<number> {
  const [start, end] = request.range;
  const row = await db
    .selectFrom('logbook_entries as e')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('e.person_key', 'in', request.people)
    .where('e.sent_at', '>=', start)
    .where('e.sent_at', '<', end)
    .where('e.removed_at', 'is', null)
    .where(beginsCoordination(request.silenceHours))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Whether this entry begins a coordination. */
export async function beginsOne(db: Db, id: number, silenceHours: number): Promise<boolean> {
  const row = await db
    .selectFrom('logbook_entries as e')
    .select('e.id')
    .where('e.id', '=', id)
    .where(beginsCoordination(silenceHours))
    .executeTakeFirst();
  return row !== undefined;
}
