import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { countCoordinations } from './counting.ts';
import { LogbookError } from './errors.ts';
import { useLogbook } from './logbook.ts';
import { monthOf, monthRange } from './month.ts';
import { nameKey } from './party.ts';
import {
  type QuotaReading,
  type QuotaRequest,
  quotaKey,
  type SharedCount,
  sharedFileOf,
} from './quota.ts';
import { counterOf, rememberCount, stampOf } from './quota-file.ts';
import type { Db, Store } from './store.ts';

/** A lint does not wait longer than this for somebody who is writing, or for a server (ms). */
const PATIENCE = 2_000;

export interface Counted {
  readonly count: number;
  /** The number of the transaction that the count belongs to; 0 for a server. */
  readonly change: number;
}

function countFor(db: Db, request: QuotaRequest): Promise<number> {
  const { zone, silenceHours } = request;
  return countCoordinations(db, {
    people: request.names.map(nameKey),
    range: monthRange(monthOf(request.at, zone), zone),
    silenceHours,
  });
}

/** Through SQLite itself: the file must not be opened beside it. */
async function changeCounter(db: Db): Promise<number> {
  const found = await sql<{ counter: string }>`
    select hex(substr(data, 25, 4)) as counter from sqlite_dbpage where pgno = 1`.execute(db);
  return Number.parseInt(found.rows[0]?.counter ?? '0', 16);
}

/** The count and the state that it belongs to, in one look. */
export function countNow(store: Store, request: QuotaRequest): Promise<Counted> {
  return store.read(async (db) => ({
    count: await countFor(db, request),
    change: store.dialect === 'sqlite' ? await changeCounter(db) : 0,
  }));
}

/** For the next lint. Call it when the store is closed. Throws nothing. */
export function remember(request: QuotaRequest, counted: Counted): void {
  const { location } = request;
  try {
    if (location.kind === 'postgres') rememberShared(request, counted.count);
    else rememberOwn(location.path, request, counted);
  } catch {
    // the next lint asks the database
  }
}

function rememberOwn(path: string, request: QuotaRequest, counted: Counted): void {
  const stamp = stampOf(path);
  // somebody has written since: the count is no longer that of this state
  if (stamp === undefined || counterOf(stamp) !== counted.change) return;
  rememberCount(path, stamp, { key: quotaKey(request), count: counted.count });
}

function rememberShared(request: QuotaRequest, count: number): void {
  if (!request.folder) return;
  const path = sharedFileOf(request.folder);
  let counts: Record<string, SharedCount> = {};
  try {
    counts = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    mkdirSync(request.folder, { recursive: true, mode: 0o700 });
  }
  const kept = Object.entries(counts).slice(-12);
  const entry = [quotaKey(request), { count, at: Date.now() }] as const;
  writeFileSync(path, JSON.stringify(Object.fromEntries([...kept, entry])), { mode: 0o600 });
  chmodSync(path, 0o600);
}

/** Asks the database. Throws nothing. */
export async function askForQuota(request: QuotaRequest): Promise<QuotaReading> {
  const options = { readOnly: true, patience: PATIENCE };
  try {
    const counted = await useLogbook(request.location, options, (store) =>
      countNow(store, request),
    );
    remember(request, counted);
    const month = monthOf(request.at, request.zone);
    return { quota: { month, count: counted.count, limit: request.limit } };
  } catch (error) {
    if (error instanceof LogbookError) return { problem: error.text };
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problem: {
        id: `Jumlah koordinasi bulan ini tidak dapat dibaca dari buku kendali (${reason}).`,
        en: `The month's coordinations cannot be read from the logbook (${reason}).`,
      },
    };
  }
}
