import { rules } from '../../../rules/index.ts';
import { HOLIDAYS } from '../../../rules/lexicon/holidays.ts';
import { monthlyQuota } from '../../../rules/monthly-quota.ts';
import { presets } from '../../../rules/presets.ts';
import { officeCalendar, resolveZone } from '../../calendar/index.ts';
import { applyOverrides, loadConfig, maskSecrets } from '../../config/index.ts';
import { type Office, optionsOf, type Profile } from '../../linter/index.ts';
import { namesOf } from '../../logbook/identity.ts';
import { dataFolder, locate } from '../../logbook/location.ts';
import type { BookContext } from '../../logbook/record.ts';
import type { OptionValues } from '../command.ts';
import type { Session } from '../program.ts';

/** What every command works with. */
export interface LogSetup {
  readonly context: BookContext;
  readonly profile: Profile;
  /** Whether the office is at work at a moment (ms). */
  readonly atWork: (at: number) => boolean;
}

function text(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

async function configuration(values: OptionValues, session: Session) {
  const { cwd, env } = session.io;
  const loaded = await loadConfig({
    cwd,
    env,
    platform: process.platform,
    rules,
    presets,
    file: text(values, 'config'),
    noConfig: values.config === false,
  });
  const zone = text(values, 'zone');
  const lang = text(values, 'lang') as 'id' | 'en' | undefined;
  const effective = zone || lang ? applyOverrides(loaded, { zone, lang }) : loaded;
  session.lang = effective.settings.lang;
  for (const { file, path, text: hint } of effective.hints) {
    const where = path === undefined ? file : `${file}: ${path}`;
    await session.err.write(`${maskSecrets(`${where}: ${hint[session.lang]}`)}\n`);
  }
  return effective;
}

function atWorkIn(office: Office): (at: number) => boolean {
  const calendar = officeCalendar(office, HOLIDAYS);
  return (at) => calendar.judge(new Date(at)).open;
}

/** Says once that the program waits for its turn. */
function waitingNote(session: Session): () => Promise<void> {
  let said = false;
  return async () => {
    if (said) return;
    said = true;
    const text =
      session.lang === 'id'
        ? 'Menunggu giliran: buku kendali sedang dipakai program lain.'
        : 'Waiting for a turn: another program is using the logbook.';
    await session.err.write(`${text}\n`);
  };
}

/**
 * Options, environment and configuration together.
 * @throws ConfigError, CalendarError, LogbookError
 */
export async function setUp(values: OptionValues, session: Session): Promise<LogSetup> {
  const { cwd, env, now } = session.io;
  const { settings, logbook } = await configuration(values, session);
  const place = {
    flag: text(values, 'logbook'),
    env,
    configured: logbook,
    cwd,
    platform: process.platform,
  };
  const location = locate(place);
  const { profile, office } = settings;
  const quota = optionsOf(monthlyQuota, settings.rules[monthlyQuota.id]);
  const folder = dataFolder(place);
  return {
    context: {
      location,
      names: namesOf({ flag: text(values, 'person'), env, profileName: profile.name, location }),
      zone: resolveZone(office.zone),
      limit: Number(quota.limit),
      silenceHours: Number(quota.silenceHours),
      now: now(),
      onWait: waitingNote(session),
      ...(folder !== undefined && { folder }),
    },
    profile,
    atWork: atWorkIn(office),
  };
}
