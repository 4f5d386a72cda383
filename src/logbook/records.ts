import type { Zone } from '../calendar/zones.ts';
import type { Entry, NewEntry } from './entry.ts';
import { isoIn } from './month.ts';

/** An entry as it leaves the book and comes back: what `export` writes and `import` reads. */
export interface EntryRecord {
  readonly uid: string;
  readonly id: number;
  /** ISO 8601 with the distance of the office's zone. */
  readonly sentAt: string;
  readonly person: string;
  readonly direction: string;
  readonly recipient: string;
  readonly agency: string;
  readonly topic: string;
  readonly links: readonly string[];
  readonly status: string;
  readonly outcome: string | null;
  readonly agreement: string | null;
  readonly nextStep: string | null;
  readonly dueOn: string | null;
  readonly answeredAt: string | null;
  readonly closedAt: string | null;
  readonly urgent: boolean;
  readonly score: number | null;
  readonly text: string | null;
}

export const RECORD_KEYS = [
  'uid',
  'id',
  'sentAt',
  'person',
  'direction',
  'recipient',
  'agency',
  'topic',
  'links',
  'status',
  'outcome',
  'agreement',
  'nextStep',
  'dueOn',
  'answeredAt',
  'closedAt',
  'urgent',
  'score',
  'text',
] as const satisfies readonly (keyof EntryRecord)[];

function moment(at: number | null, zone: Zone): string | null {
  return at === null ? null : isoIn(at, zone);
}

/** Everything of an entry that another book would want. */
export function toRecord(entry: Entry, zone: Zone): EntryRecord {
  const { createdAt: _created, updatedAt: _updated, ...kept } = entry;
  return {
    ...kept,
    sentAt: isoIn(entry.sentAt, zone),
    answeredAt: moment(entry.answeredAt, zone),
    closedAt: moment(entry.closedAt, zone),
  };
}

/** The keys of an entry in a list, which scripts rely on. */
export type ListItem = Pick<
  EntryRecord,
  'id' | 'sentAt' | 'recipient' | 'agency' | 'topic' | 'links' | 'status' | 'outcome' | 'person'
>;

export function toListItem(entry: Entry, zone: Zone): ListItem {
  const { id, recipient, agency, topic, links, status, outcome, person } = entry;
  const sentAt = isoIn(entry.sentAt, zone);
  return { id, sentAt, recipient, agency, topic, links, status, outcome, person };
}

/** What an import brings: an entry with its identity. */
export type ImportedEntry = NewEntry & { readonly uid: string };
