import type { Zone } from '../calendar/zones.ts';
import { toCsv } from './csv.ts';
import type { Entry } from './entry.ts';
import { type EntryRecord, RECORD_KEYS, toRecord } from './records.ts';

/** What an export file says of itself. */
export const EXPORT_FORMAT = 'asn-log';
export const EXPORT_VERSION = 1;

/** The book as JSON; `import` reads it back without loss. */
export function exportJson(entries: readonly Entry[], zone: Zone): string {
  const records = entries.map((entry) => toRecord(entry, zone));
  const book = { format: EXPORT_FORMAT, version: EXPORT_VERSION, entries: records };
  return `${JSON.stringify(book, null, 2)}\n`;
}

function cellOf(value: EntryRecord[keyof EntryRecord]): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The book as a table with a heading; links are separated by spaces. */
export function exportCsv(entries: readonly Entry[], zone: Zone): string {
  const rows = entries.map((entry) => {
    const record = toRecord(entry, zone);
    return RECORD_KEYS.map((key) => cellOf(record[key]));
  });
  return toCsv([RECORD_KEYS, ...rows]);
}
