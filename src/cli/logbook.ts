import { monthlyQuota } from '../../rules/monthly-quota.ts';
import { resolveZone } from '../calendar/index.ts';
import type { LoadedConfig } from '../config/index.ts';
import { sanitize } from '../formatters/index.ts';
import { optionsOf, type Settings } from '../linter/index.ts';
import { namesOf } from '../logbook/identity.ts';
import { dataFolder, type Location, locate } from '../logbook/location.ts';
import { readQuota } from '../logbook/quota.ts';
import type { Checked } from './check.ts';
import type { Failure } from './failure.ts';
import type { LintOptions } from './lint-options.ts';
import type { Session } from './program.ts';

interface Asking {
  readonly options: LintOptions;
  readonly loaded: LoadedConfig;
  readonly settings: Settings;
  readonly session: Session;
}

/** Where the book is and how it counts; nothing without a home folder, or where none is wanted. */
function book({ options, loaded, settings, session }: Asking) {
  const { env, cwd } = session.io;
  // --no-config ignores all that a person keeps besides the draft
  if (options.noConfig && options.logbook === undefined && !options.record) return undefined;
  const request = {
    flag: options.logbook,
    env,
    configured: loaded.logbook,
    cwd,
    platform: process.platform,
  };
  const location = locatedIn(request, options.logbook !== undefined || options.record);
  if (!location) return undefined;
  const { limit, silenceHours } = optionsOf(
    monthlyQuota,
    settings.rules[monthlyQuota.id],
  ) as unknown as Counting;
  return {
    location,
    names: namesOf({ env, profileName: settings.profile.name, location }),
    zone: resolveZone(settings.office.zone),
    limit,
    silenceHours,
    folder: dataFolder(request),
  };
}

interface Counting {
  readonly limit: number;
  readonly silenceHours: number;
}

/** A book that nobody asked for may be nowhere; one that is named must be found. */
function locatedIn(request: Parameters<typeof locate>[0], asked: boolean): Location | undefined {
  try {
    return locate(request);
  } catch (error) {
    if (asked) throw error;
    return undefined;
  }
}

/** The month's count for `monthly-quota`; what keeps it from being read is said and stops nothing. */
export async function withQuota(asking: Asking): Promise<Settings> {
  const { settings, session } = asking;
  if (settings.rules[monthlyQuota.id]?.severity === 'off') return settings;
  const found = book(asking);
  if (!found) return settings;
  const { quota, problem } = await readQuota({ ...found, at: settings.sentAt.getTime() });
  if (problem) await session.err.write(`${sanitize(problem[session.lang])}\n`);
  return quota ? { ...settings, quota } : settings;
}

/** `--record`: writes what is clean into the logbook, and says what is not. */
export async function recordClean(checked: readonly Checked[], asking: Asking): Promise<void> {
  const { settings, session } = asking;
  const { record } = await import('../logbook/record.ts');
  const context = { ...book(asking)!, now: session.io.now() };
  for (const { draft, output, result } of checked) {
    const name = sanitize(draft.name);
    if (result.errorCount > 0) {
      await say(session, {
        id: `${name} belum dicatat: masih ada galat.`,
        en: `${name} is not recorded: it still has errors.`,
      });
      continue;
    }
    const { begins, count, limit } = await record(context, {
      text: output,
      sentAt: settings.sentAt,
      urgent: settings.urgent,
    });
    await say(session, begins ? counted(name, count, limit) : followed(name));
  }
}

function counted(name: string, count: number, limit: number) {
  return {
    id: `${name} tercatat di buku kendali: koordinasi ke-${count} dari ${limit} bulan ini.`,
    en: `${name} is in the logbook: coordination ${count} of ${limit} this month.`,
  };
}

function followed(name: string) {
  return {
    id: `${name} tercatat di buku kendali sebagai lanjutan koordinasi yang sedang berjalan.`,
    en: `${name} is in the logbook as part of a coordination under way.`,
  };
}

async function say(session: Session, text: Failure['text']): Promise<void> {
  await session.err.write(`${text[session.lang]}\n`);
}
