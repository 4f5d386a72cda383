import { createHash } from 'node:crypto';
import { parseIsoDate } from '../calendar/dates.ts';
import { parseMoment } from '../calendar/moment.ts';
import type { Zone } from '../calendar/zones.ts';
import { type CsvRow, parseCsv } from './csv.ts';
import { type Direction, STATUSES, type Status } from './entry.ts';
import { LogbookError } from './errors.ts';
import { EXPORT_FORMAT, EXPORT_VERSION } from './export.ts';
import {
  type Actor,
  BATCH,
  type Operation,
  operation,
  recordChange,
  recordNew,
} from './journal.ts';
import { nameKey } from './party.ts';
import { type ImportedEntry, RECORD_KEYS } from './records.ts';
import { type EntryRow, toRow } from './rows.ts';
import type { Db } from './store.ts';

export interface ImportDefaults {
  /** For entries that name nobody. */
  readonly person: string;
  /** For moments that name no zone. */
  readonly zone: Zone;
  readonly now: Date;
}

type Fields = Readonly<Record<string, unknown>>;

/** Where a record stands in its file: `baris 7`, `catatan ke-7`. */
interface Place {
  readonly id: string;
  readonly en: string;
}

function unreadable(place: Place, why: { id: string; en: string }): LogbookError {
  return new LogbookError('input', {
    id: `Impor dibatalkan, tidak ada yang dicatat: ${place.id}: ${why.id}.`,
    en: `The import was called off, nothing was stored: ${place.en}: ${why.en}.`,
  });
}

function textOf(fields: Fields, key: string): string {
  const value = fields[key];
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

function optional(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function momentOf(fields: Fields, key: string, context: ImportDefaults & { place: Place }) {
  const text = textOf(fields, key).trim();
  if (text === '') return null;
  try {
    return parseMoment(text, { zone: context.zone, now: context.now }).getTime();
  } catch {
    throw unreadable(context.place, {
      id: `waktu pada ${key} tidak dapat dibaca`,
      en: `the moment in ${key} cannot be read`,
    });
  }
}

function linksOf(fields: Fields): readonly string[] {
  const { links } = fields;
  if (Array.isArray(links)) return links.filter((link) => typeof link === 'string');
  return textOf(fields, 'links')
    .split(/\s+/)
    .filter((link) => link !== '');
}

function statusOf(fields: Fields, place: Place): Status {
  const text = textOf(fields, 'status') || 'awaiting';
  const status = STATUSES.find((s) => s === text);
  if (status) return status;
  throw unreadable(place, {
    id: `status harus salah satu dari ${STATUSES.join(', ')}`,
    en: `status must be one of ${STATUSES.join(', ')}`,
  });
}

function dueOf(fields: Fields, place: Place): string | null {
  const text = textOf(fields, 'dueOn').trim();
  if (text === '') return null;
  if (parseIsoDate(text)) return text;
  throw unreadable(place, {
    id: 'dueOn harus tanggal berbentuk TTTT-BB-HH',
    en: 'dueOn must be a date YYYY-MM-DD',
  });
}

function scoreOf(fields: Fields): number | null {
  const score = Number(textOf(fields, 'score') || Number.NaN);
  return score >= 0 && score <= 100 ? Math.round(score) : null;
}

/** The identity of a record that brings none: two with the same facts are the same entry. */
export function derivedUid(facts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32);
}

function uidOf(fields: Fields, facts: readonly (string | number)[]): string {
  const uid = textOf(fields, 'uid').trim();
  return /^[\w-]{8,64}$/.test(uid) ? uid : derivedUid(facts);
}

function entryOf(fields: Fields, context: ImportDefaults & { place: Place }): ImportedEntry {
  const { place } = context;
  const sentAt = momentOf(fields, 'sentAt', context);
  if (sentAt === null) {
    throw unreadable(place, { id: 'waktu kirim (sentAt) kosong', en: 'sentAt is empty' });
  }
  const person = textOf(fields, 'person').trim() || context.person;
  const recipient = textOf(fields, 'recipient');
  const topic = textOf(fields, 'topic');
  const direction: Direction = fields.direction === 'in' ? 'in' : 'out';
  return {
    uid: uidOf(fields, [nameKey(person), sentAt, direction, recipient, topic]),
    person,
    sentAt,
    direction,
    recipient,
    topic,
    agency: textOf(fields, 'agency'),
    links: linksOf(fields),
    status: statusOf(fields, place),
    outcome: optional(textOf(fields, 'outcome')),
    agreement: optional(textOf(fields, 'agreement')),
    nextStep: optional(textOf(fields, 'nextStep')),
    dueOn: dueOf(fields, place),
    answeredAt: momentOf(fields, 'answeredAt', context),
    closedAt: momentOf(fields, 'closedAt', context),
    urgent: fields.urgent === true || fields.urgent === 'true',
    score: scoreOf(fields),
    text: optional(textOf(fields, 'text')),
  };
}

const WHOLE_FILE: Place = { id: 'berkas', en: 'file' };

function notOurs(): LogbookError {
  return unreadable(WHOLE_FILE, {
    id: 'bukan hasil asn-log export (JSON atau CSV)',
    en: 'it is no output of asn-log export (JSON or CSV)',
  });
}

function recordsOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  if (typeof json !== 'object' || json === null) throw notOurs();
  const { format, version, entries } = json as Fields;
  if (format !== EXPORT_FORMAT || !Array.isArray(entries)) throw notOurs();
  if (typeof version === 'number' && version > EXPORT_VERSION) {
    throw unreadable(WHOLE_FILE, {
      id: 'ditulis oleh asn-log versi lebih baru; perbarui program ini',
      en: 'written by a newer asn-log; update this program',
    });
  }
  return entries;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notOurs();
  }
}

function fromJson(text: string, defaults: ImportDefaults): readonly ImportedEntry[] {
  return recordsOf(parseJson(text)).map((record, i) => {
    const place = { id: `catatan ke-${i + 1}`, en: `record ${i + 1}` };
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      throw unreadable(place, { id: 'bukan objek', en: 'it is no object' });
    }
    return entryOf(record as Fields, { ...defaults, place });
  });
}

function fieldsOf(row: CsvRow, keys: readonly string[]): Fields {
  // only known names, and no prototype: a heading may say anything
  const fields: Record<string, unknown> = Object.create(null);
  for (const key of RECORD_KEYS) {
    const column = keys.indexOf(key);
    if (column >= 0) fields[key] = row.cells[column] ?? '';
  }
  return fields;
}

function fromCsv(text: string, defaults: ImportDefaults): readonly ImportedEntry[] {
  const [heading, ...rows] = parseCsv(text);
  const keys = heading?.cells.map((cell) => cell.trim()) ?? [];
  if (!keys.includes('sentAt') || !keys.includes('recipient')) throw notOurs();
  return rows.map((row) => {
    const place = { id: `baris ${row.line}`, en: `line ${row.line}` };
    return entryOf(fieldsOf(row, keys), { ...defaults, place });
  });
}

/**
 * Reads what `export` wrote, JSON or CSV.
 * @throws LogbookError `input` with the place of the first record that cannot be read
 */
export function parseImport(text: string, defaults: ImportDefaults): readonly ImportedEntry[] {
  const body = text.replace(/^\ufeff/, '').trimStart();
  return /^[[{]/.test(body) ? fromJson(body, defaults) : fromCsv(text, defaults);
}

export interface Imported {
  readonly added: number;
  /** Already in the book; left as they were. */
  readonly known: number;
}

async function removedRows(db: Db, uids: readonly string[]): Promise<readonly EntryRow[]> {
  return db
    .selectFrom('logbook_entries')
    .selectAll()
    .where('uid', 'in', uids)
    .where('removed_at', 'is not', null)
    .execute();
}

async function importBatch(
  db: Db,
  entries: readonly ImportedEntry[],
  op: Operation,
): Promise<number> {
  const rows = await db
    .insertInto('logbook_entries')
    .values(entries.map((entry) => toRow(entry, op.now)))
    .onConflict((conflict) => conflict.column('uid').doNothing())
    .returningAll()
    .execute();
  await recordNew(db, rows, op);
  if (rows.length === entries.length) return rows.length;
  // what an undo had put aside comes back
  const removed = await removedRows(
    db,
    entries.map((entry) => entry.uid),
  );
  for (const row of removed) await recordChange(db, row, { columns: { removed_at: null }, op });
  return rows.length + removed.length;
}

/** Puts entries into the book that are not there yet; one `undo` takes all of them back. */
export async function importEntries(
  db: Db,
  entries: readonly ImportedEntry[],
  actor: Actor,
): Promise<Imported> {
  const op = operation(actor, 'import');
  const unique = [...new Map(entries.map((entry) => [entry.uid, entry])).values()];
  let added = 0;
  for (let i = 0; i < unique.length; i += BATCH) {
    added += await importBatch(db, unique.slice(i, i + BATCH), op);
  }
  return { added, known: entries.length - added };
}
