import type { Zone } from '../calendar/zones.ts';
import { beginsOne, countCoordinations } from './counting.ts';
import { draftFacts } from './draft-facts.ts';
import { addEntry } from './entries.ts';
import type { Entry, NewEntry } from './entry.ts';
import { type Imported, importEntries } from './import.ts';
import type { Location } from './location.ts';
import { useLogbook } from './logbook.ts';
import { monthOf, monthRange } from './month.ts';
import { nameKey } from './party.ts';
import type { QuotaRequest } from './quota.ts';
import { type Counted, countNow, remember } from './quota-count.ts';
import type { ImportedEntry } from './records.ts';
import type { Db, OpenOptions, Store } from './store.ts';

/** Which book, whose part of it, and how it counts. */
export interface BookContext {
  readonly location: Location;
  /** The names that the person goes by, the one for new entries first (`namesOf`). */
  readonly names: readonly string[];
  /** The office's. */
  readonly zone: Zone;
  readonly limit: number;
  readonly silenceHours: number;
  readonly now: Date;
  /** The user's data folder: remembers the count of a shared book. */
  readonly folder?: string;
  /** How long to wait for others (ms). */
  readonly patience?: number;
  /** Called every few seconds while others keep the book busy. */
  readonly onWait?: () => void | Promise<void>;
}

function quotaRequest(context: BookContext): QuotaRequest {
  const { location, names, zone, limit, silenceHours, folder } = context;
  return { location, names, zone, limit, silenceHours, folder, at: context.now.getTime() };
}

function openOptions({ patience, onWait }: BookContext, readOnly: boolean): OpenOptions {
  return { readOnly, ...(patience !== undefined && { patience }), ...(onWait && { onWait }) };
}

/** Works with the book without changing it; a book that is not there is empty. */
export function readBook<T>(context: BookContext, work: (store: Store) => Promise<T>): Promise<T> {
  return useLogbook(context.location, openOptions(context, true), work);
}

/**
 * Changes the book, all or nothing, and remembers the new count for the linter.
 * @throws LogbookError
 */
export async function changeBook<T>(
  context: BookContext,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  const request = quotaRequest(context);
  let counted: Counted | undefined;
  const result = await useLogbook(context.location, openOptions(context, false), async (store) => {
    const done = await store.write(work);
    // what is stored is stored: the count can be had again
    counted = await countNow(store, request).catch(() => undefined);
    return done;
  });
  if (counted) remember(request, counted);
  return result;
}

/** How many coordinations the person has begun in the month of a moment (ms). */
export function countMonthOf(db: Db, context: BookContext, at: number): Promise<number> {
  return countCoordinations(db, {
    people: context.names.map(nameKey),
    range: monthRange(monthOf(at, context.zone), context.zone),
    silenceHours: context.silenceHours,
  });
}

/** A message that has been sent, or is about to be. */
export interface SentMessage {
  /** The draft; recipient, topic and links that are not given are recognised in it. */
  readonly text?: string;
  readonly recipient?: string;
  readonly agency?: string;
  readonly topic?: string;
  readonly links?: readonly string[];
  readonly sentAt: Date;
  readonly direction?: 'out' | 'in';
  readonly urgent?: boolean;
  /** 0–100. */
  readonly score?: number;
  /** Store the text too; without it, it is read and forgotten. */
  readonly keepText?: boolean;
}

export interface Recorded {
  readonly entry: Entry;
  /** Whether it counts; a reminder within the hours of silence does not. */
  readonly begins: boolean;
  /** The month's count, this one included. */
  readonly count: number;
  readonly limit: number;
}

/** The entry that a message makes. */
export function entryFor(message: SentMessage, person: string): NewEntry {
  const facts = message.text === undefined ? undefined : draftFacts(message.text);
  return {
    person,
    sentAt: message.sentAt.getTime(),
    recipient: message.recipient || facts?.recipient || '',
    agency: message.agency ?? '',
    topic: message.topic || facts?.topic || '',
    links: message.links?.length ? message.links : (facts?.links ?? []),
    direction: message.direction ?? 'out',
    urgent: message.urgent ?? false,
    score: message.score === undefined ? null : Math.round(message.score),
    text: message.keepText ? (message.text ?? null) : null,
  };
}

/**
 * Puts a message on record.
 * @throws LogbookError
 */
export function record(context: BookContext, message: SentMessage): Promise<Recorded> {
  const [name = ''] = context.names;
  const actor = { name, now: context.now.getTime() };
  const at = message.sentAt.getTime();
  return changeBook(context, async (db) => {
    const entry = await addEntry(db, entryFor(message, name), actor);
    const begins = await beginsOne(db, entry.id, context.silenceHours);
    const count = await countMonthOf(db, context, at);
    return { entry, begins, count, limit: context.limit };
  });
}

/**
 * Puts coordinations found elsewhere (a chat) into the book, each once however often it is repeated.
 * @throws LogbookError
 */
export function importCoordinations(
  context: BookContext,
  entries: readonly ImportedEntry[],
): Promise<Imported> {
  const [name = ''] = context.names;
  const actor = { name, now: context.now.getTime() };
  return changeBook(context, (db) => importEntries(db, entries, actor));
}
