import { existsSync } from 'node:fs';
import { formOf } from '../../composer/index.ts';
import type { Known } from '../../composer/terminal/wizard.ts';
import { locate } from '../../logbook/location.ts';
import type { Setup } from './setup.ts';

/** More than these would be quicker typed than found. */
const MOST = 7;
/** Whom one has not written to in so long is no *recent* recipient (ms). */
const SINCE = 120 * 86_400_000;

function knownOf(recipient: string, agency: string): Known {
  const [head = '', ...rest] = recipient.split(' ');
  const form = rest.length > 0 ? formOf(head) : undefined;
  return {
    ...(form && { title: form.title }),
    name: form ? rest.join(' ') : recipient,
    ...(agency && { agency }),
  };
}

async function read({ options, session, loaded, now }: Setup): Promise<Known[]> {
  const { setUp } = await import('../log/settings.ts');
  const { readBook } = await import('../../logbook/record.ts');
  const { listEntries } = await import('../../logbook/entries.ts');
  const { nameKey } = await import('../../logbook/party.ts');
  const { logbook, person, config, noConfig } = options;
  const quiet = { ...session, lang: loaded.settings.lang, err: { write: async () => {} } };
  const values = { logbook, person, config: noConfig ? false : config };
  const { context } = await setUp(values, quiet as unknown as typeof session);
  const range = [now.getTime() - SINCE, Number.MAX_SAFE_INTEGER] as const;
  const entries = await readBook(context, (store) =>
    store.read((db) => listEntries(db, { people: context.names.map(nameKey), range })),
  );
  const known = new Map<string, Known>();
  for (const { recipient, agency } of [...entries].reverse()) {
    const key = recipient.toLowerCase();
    if (recipient !== '' && !recipient.includes(';') && !known.has(key)) {
      known.set(key, knownOf(recipient, agency));
    }
  }
  return [...known.values()].slice(0, MOST);
}

/** Recent recipients from a logbook that is there; a book that cannot be read only offers none. */
export async function recentRecipients(setup: Setup): Promise<Known[]> {
  const { options, session, loaded } = setup;
  const { env, cwd } = session.io;
  try {
    const location = locate({
      flag: options.logbook,
      env,
      configured: loaded.logbook,
      cwd,
      platform: process.platform,
    });
    if (location.kind === 'sqlite' && !existsSync(location.path)) return [];
    return await read(setup);
  } catch {
    return [];
  }
}
