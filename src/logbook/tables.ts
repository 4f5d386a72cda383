import type { Generated } from 'kysely';

/** Moments are milliseconds since 1970; truth values 0 and 1: SQLite has no type of its own for either. */
export interface EntryTable {
  id: Generated<number>;
  uid: string;
  person: string;
  person_key: string;
  direction: string;
  sent_at: number;
  recipient: string;
  agency: string;
  topic: string;
  /** JSON array of strings. */
  links: string;
  text: string | null;
  status: string;
  outcome: string | null;
  agreement: string | null;
  next_step: string | null;
  due_on: string | null;
  answered_at: number | null;
  closed_at: number | null;
  urgent: number;
  score: number | null;
  created_at: number;
  updated_at: number;
  /** Taken back by `undo`; kept for its history. */
  removed_at: number | null;
}

/** A moment at which a person and a party were in touch: what silence is measured from. */
export interface ContactTable {
  entry_id: number;
  /** `out` my message, `in` theirs, `answer` their answer to mine. */
  kind: string;
  person_key: string;
  party_key: string;
  agency_key: string;
  at: number;
}

/** What stood before each change; never deleted. */
export interface HistoryTable {
  id: Generated<number>;
  /** Shared by all that one command changed. */
  operation: string;
  entry_id: number;
  at: number;
  person: string;
  person_key: string;
  action: string;
  /** JSON of the changed columns; `null` for a new entry. */
  before: string | null;
  undone: number;
}

export interface SchemaTable {
  version: number;
  applied_at: number;
}

export interface Tables {
  logbook_schema: SchemaTable;
  logbook_entries: EntryTable;
  logbook_contacts: ContactTable;
  logbook_history: HistoryTable;
}
