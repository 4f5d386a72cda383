import { type ExportSource, findOwner, type ReadOptions, readExport } from '../../chat/index.ts';
import { isSent } from '../../chat/types.ts';
import { nearest } from '../../config/index.ts';
import { sanitize } from '../../formatters/index.ts';
import { Failure } from '../failure.ts';

/** So many messages show who writes in a chat. */
const ENOUGH = 5000;
const MOST_NAMES = 12;

/** The people of each chat in a source, by how much they write. */
async function peopleOf(source: ExportSource, options: ReadOptions) {
  const reading = readExport(source, options);
  const chats = new Map<number, Map<string, number>>();
  let read = 0;
  for await (const batch of reading.batches()) {
    for (const message of batch) {
      if (!isSent(message)) continue;
      let people = chats.get(message.chat);
      if (!people) {
        people = new Map();
        chats.set(message.chat, people);
      }
      people.set(message.sender, (people.get(message.sender) ?? 0) + 1);
    }
    read += batch.length;
    if (read >= ENOUGH) break;
  }
  return [...chats].map(([chat, people]) => ({
    title: reading.files.find((file) => file.chat === chat)?.title ?? '',
    senders: [...people].sort((a, b) => b[1] - a[1]).map(([name]) => name),
  }));
}

function list(senders: readonly string[], lang: 'id' | 'en'): string {
  const names = senders.slice(0, MOST_NAMES).map((name) => `"${sanitize(name)}"`);
  const more = senders.length - names.length;
  if (more > 0) names.push(lang === 'id' ? `dan ${more} lainnya` : `and ${more} more`);
  return names.join(', ');
}

/** Nobody can tell whose messages are meant: who writes, and what to type. */
export function undecided(senders: readonly string[]): Failure {
  const first = sanitize(senders[0] ?? '…');
  return new Failure({
    id: `Pesan Anda belum dapat dikenali. Pengirim di dalam ekspor: ${list(senders, 'id')}. Sebutkan nama Anda, misalnya: --me "${first}".`,
    en: `It cannot be told which messages are yours. Senders in the export: ${list(senders, 'en')}. Give your name, such as: --me "${first}".`,
  });
}

/** The names that were given write in none of the chats. */
export function notFound(names: readonly string[], senders: readonly string[]): Failure {
  const near = nearest(names[0] ?? '', [...senders]);
  const shown = names.map((name) => `"${sanitize(name)}"`).join(', ');
  const [id, en] = near
    ? [` Maksud Anda "${sanitize(near)}"?`, ` Did you mean "${sanitize(near)}"?`]
    : ['', ''];
  return new Failure({
    id: `Tidak ada pesan dari ${shown}.${id} Pengirim di dalam ekspor: ${list(senders, 'id')}. Pilih nama Anda dengan --me.`,
    en: `There is no message from ${shown}.${en} Senders in the export: ${list(senders, 'en')}. Choose your name with --me.`,
  });
}

export interface OwnerRequest {
  readonly given: readonly string[];
  readonly profileName: string | undefined;
  readonly sources: readonly ExportSource[];
  readonly options: ReadOptions;
}

/**
 * The names of the office-holder: `--me`, the profile's name, else whose exports these must be.
 * @throws Failure that lists the senders; ChatError
 */
export async function ownerOf(request: OwnerRequest): Promise<readonly string[]> {
  const { given, profileName, sources, options } = request;
  if (given.length > 0) return given;
  if (profileName?.trim()) return [profileName.trim()];
  const chats = [];
  for (const source of sources) chats.push(...(await peopleOf(source, options)));
  const { owner, senders } = findOwner(chats);
  if (owner === undefined) throw undecided(senders);
  return [owner];
}
