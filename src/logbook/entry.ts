/** `redirected`: moved to nota dinas, surat resmi or rapat koordinasi. */
export const STATUSES = ['awaiting', 'answered', 'closed', 'redirected'] as const;
export type Status = (typeof STATUSES)[number];

/** Who began the conversation: `out` I did, `in` they did (and it uses none of the month's twenty). */
export type Direction = 'out' | 'in';

/** A message on record. Moments are milliseconds since 1970. */
export interface Entry {
  readonly id: number;
  /** The same in every copy of the book: what makes an import idempotent. */
  readonly uid: string;
  /** Whose book of control it is in. */
  readonly person: string;
  readonly direction: Direction;
  readonly sentAt: number;
  /** Several parties of a broadcast are separated by semicolons. */
  readonly recipient: string;
  readonly agency: string;
  readonly topic: string;
  readonly links: readonly string[];
  /** The message itself, only where the person asked for that. */
  readonly text: string | null;
  readonly status: Status;
  readonly outcome: string | null;
  readonly agreement: string | null;
  readonly nextStep: string | null;
  /** `YYYY-MM-DD`. */
  readonly dueOn: string | null;
  readonly answeredAt: number | null;
  readonly closedAt: number | null;
  readonly urgent: boolean;
  /** 0–100, what the linter gave it. */
  readonly score: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What a person may change; the rest is the book's own. */
export type EntryChange = Partial<
  Omit<Entry, 'id' | 'uid' | 'person' | 'createdAt' | 'updatedAt' | 'links'> & {
    readonly links: readonly string[];
  }
>;

/** What is needed for a new entry. */
export interface NewEntry extends EntryChange {
  readonly person: string;
  readonly sentAt: number;
  readonly recipient: string;
  /** Default: a random one. */
  readonly uid?: string;
}

export type Action = 'add' | 'import' | 'note' | 'close' | 'edit' | 'undo';

/** One step in an entry's history. */
export interface Revision {
  readonly at: number;
  readonly person: string;
  readonly action: Action;
  /** What stood before; `null` for the first step. */
  readonly before: EntryChange | null;
  readonly undone: boolean;
}
