import type { Kysely } from 'kysely';
import type { Dialect } from './migrations.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;

/** An open database, the same to the queries whichever it is. */
export interface Store {
  readonly dialect: Dialect;
  /** For one query at a time. */
  readonly db: Db;
  /** All or nothing; other writers wait. */
  write<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** All queries see the same state. */
  read<T>(work: (db: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** A book that is not there is not created, and nothing is changed. */
  readonly readOnly?: boolean;
  /** How long to wait for others who are writing, in milliseconds. */
  readonly patience?: number;
  /** Called every few seconds while others keep the book busy. */
  readonly onWait?: () => void | Promise<void>;
}

/**
 * Two hundred processes at once take a minute on two busy cores, most of it start-up; beyond this
 * something is stuck (ms).
 */
export const PATIENCE = 120_000;
