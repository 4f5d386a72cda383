import type { Location } from './location.ts';
import { explain } from './problems.ts';
import type { OpenOptions, Store } from './store.ts';

async function open(location: Location, options: OpenOptions): Promise<Store> {
  if (location.kind === 'sqlite') {
    const { openSqlite } = await import('./sqlite.ts');
    return openSqlite(location.path, options);
  }
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(location.url, options);
}

/**
 * Who has the file in this process, and who waits for it. SQLite waits without letting anything else
 * run: two at once would wait for each other until patience ends.
 */
const turns = new Map<string, Promise<unknown>>();

async function inTurn<T>(location: Location, work: () => Promise<T>): Promise<T> {
  if (location.kind !== 'sqlite') return work();
  const { path } = location;
  const before = turns.get(path) ?? Promise.resolve();
  const mine = before.then(work, work);
  turns.set(path, mine);
  try {
    return await mine;
  } finally {
    if (turns.get(path) === mine) turns.delete(path);
  }
}

/**
 * Opens the book, works with it and closes it. Must not be called for the same file inside `work`.
 * @throws LogbookError for everything that a person can put right; passwords are in no error.
 */
export function useLogbook<T>(
  location: Location,
  options: OpenOptions,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  return inTurn(location, () => openAndUse(location, options, work));
}

async function openAndUse<T>(
  location: Location,
  options: OpenOptions,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  let store: Store | undefined;
  try {
    store = await open(location, options);
    return await work(store);
  } catch (error) {
    throw explain(error, location);
  } finally {
    await store?.close().catch(() => undefined);
  }
}
