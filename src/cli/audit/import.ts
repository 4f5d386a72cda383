import type { FoundCoordination } from '../../chat/index.ts';
import { nameKey } from '../../chat/index.ts';
import { namesOf } from '../../logbook/identity.ts';
import { dataFolder, locate } from '../../logbook/location.ts';
import type { ImportedEntry } from '../../logbook/records.ts';
import { note } from '../note.ts';
import type { Session } from '../program.ts';
import type { AuditArguments } from './options.ts';
import type { AuditSetup } from './setup.ts';

const MINUTE = 60_000;

/** A coordination as the logbook wants it; the words are read for topic and links, and forgotten. */
export interface Noted {
  readonly entry: Omit<ImportedEntry, 'person'>;
}

type EntryMaker = (found: FoundCoordination, title: string) => Omit<ImportedEntry, 'person'>;

/**
 * Makes entries of coordinations. The identity is sender, minute and words: the same in every export
 * of the chat, Android's without seconds and iOS's with them.
 */
export async function entryMaker(): Promise<EntryMaker> {
  const { entryFor } = await import('../../logbook/record.ts');
  const { derivedUid } = await import('../../logbook/import.ts');
  return ({ opening, partner, reply, score }, title) => {
    const words = opening.text.toLowerCase().replace(/\s+/g, ' ').trim();
    const minute = Math.floor(opening.instant / MINUTE);
    const { person: _, ...entry } = entryFor(
      {
        text: opening.text,
        recipient: partner.name || title,
        sentAt: new Date(opening.instant),
        ...(score !== undefined && { score }),
      },
      '',
    );
    return {
      ...entry,
      uid: derivedUid(['whatsapp', nameKey(opening.sender), minute, words]),
      ...(reply && { status: 'answered' as const, answeredAt: reply.instant }),
    };
  };
}

export interface ImportRequest {
  readonly args: AuditArguments;
  readonly setup: AuditSetup;
  readonly session: Session;
  readonly entries: readonly Omit<ImportedEntry, 'person'>[];
}

/**
 * Puts the coordinations into the logbook, each once.
 * @throws LogbookError
 */
export async function importFound({ args, setup, session, entries }: ImportRequest): Promise<void> {
  const { importCoordinations } = await import('../../logbook/record.ts');
  const { cwd, env, now } = session.io;
  const { loaded, zone, limit, silenceHours } = setup;
  const place = {
    flag: args.logbook,
    env,
    configured: loaded.logbook,
    cwd,
    platform: process.platform,
  };
  const location = locate(place);
  const profileName = loaded.settings.profile.name;
  const names = namesOf({ flag: args.person, env, profileName, location });
  const folder = dataFolder(place);
  const [person = ''] = names;
  const context = {
    location,
    names,
    zone,
    limit,
    silenceHours,
    now: now(),
    ...(folder !== undefined && { folder }),
  };
  const { added, known } = await importCoordinations(
    context,
    entries.map((entry) => ({ ...entry, person })),
  );
  const text = {
    id: `Buku kendali: ${added} koordinasi dicatat, ${known} sudah ada.`,
    en: `Logbook: ${added} coordinations recorded, ${known} already there.`,
  };
  await note(text, session);
}
