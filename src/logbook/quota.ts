import { readFileSync } from 'node:fs';
import type { Zone } from '../calendar/zones.ts';
import type { Bilingual, Quota } from '../linter/contract.ts';
import type { Location } from './location.ts';
import { monthOf } from './month.ts';
import { nameKey } from './party.ts';
import { rememberedCount, stampOf } from './quota-file.ts';

/** How long the count of a shared book is believed before its server is asked again (ms). */
const FRESH = 10 * 60_000;

export interface QuotaRequest {
  readonly location: Location;
  /** The names that the person goes by. */
  readonly names: readonly string[];
  /** The moment of sending, in milliseconds. */
  readonly at: number;
  /** The office's. */
  readonly zone: Zone;
  readonly limit: number;
  readonly silenceHours: number;
  /** Where the count of a shared book may be remembered; without it the server is always asked. */
  readonly folder?: string;
}

export interface QuotaReading {
  /** Absent where no logbook is kept, or where it cannot be read. */
  readonly quota?: Quota;
  /** Why it cannot be read; no reason not to lint. */
  readonly problem?: Bilingual;
}

/** What a remembered count was counted for. */
export function quotaKey(request: QuotaRequest): string {
  const people = request.names.map(nameKey).sort();
  const month = monthOf(request.at, request.zone);
  return JSON.stringify([month, request.zone.id, request.silenceHours, ...people]);
}

/** The file that remembers the counts of shared books. */
export function sharedFileOf(folder: string): string {
  return `${folder}/shared-quota.json`;
}

/** What was counted on a server, and when (ms). */
export interface SharedCount {
  readonly count: number;
  readonly at: number;
}

function sharedCount(request: QuotaRequest): SharedCount | undefined {
  if (!request.folder) return undefined;
  try {
    const file = JSON.parse(readFileSync(sharedFileOf(request.folder), 'utf8'));
    return file[quotaKey(request)];
  } catch {
    return undefined;
  }
}

function quotaOf(request: QuotaRequest, count: number): QuotaReading {
  const month = monthOf(request.at, request.zone);
  return { quota: { month, count, limit: request.limit } };
}

async function ask(request: QuotaRequest): Promise<QuotaReading> {
  const { askForQuota } = await import('./quota-count.ts');
  return askForQuota(request);
}

async function readShared(request: QuotaRequest): Promise<QuotaReading> {
  const known = sharedCount(request);
  const age = known ? Date.now() - known.at : Number.POSITIVE_INFINITY;
  if (known && age >= 0 && age < FRESH) return quotaOf(request, known.count);
  const reading = await ask(request);
  // an old count is better than none while the server is away
  return reading.problem && known ? quotaOf(request, known.count) : reading;
}

/**
 * The month's count for the linter. Where no logbook is kept it costs one look at the file system;
 * where one is, the count beside it is read (well below a millisecond) and checked against the
 * logbook's change counter, and only if that does not fit the database is opened. Throws nothing.
 */
export async function readQuota(request: QuotaRequest): Promise<QuotaReading> {
  const { location } = request;
  if (location.kind === 'postgres') return readShared(request);
  try {
    const stamp = stampOf(location.path);
    if (stamp === undefined) return {};
    const count = rememberedCount(location.path, stamp, quotaKey(request));
    if (count !== undefined) return quotaOf(request, count);
  } catch {
    // opening the database says why
  }
  return ask(request);
}
