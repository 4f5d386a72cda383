import { rules as registry } from '../../../rules/index.ts';
import { HOLIDAYS } from '../../../rules/lexicon/holidays.ts';
import type { Register } from '../../../rules/lexicon/templates.ts';
import { monthlyQuota } from '../../../rules/monthly-quota.ts';
import { presets } from '../../../rules/presets.ts';
import { formatMoment, officeCalendar, parseMoment, resolveZone } from '../../calendar/index.ts';
import { type Answers, greetingKind } from '../../composer/index.ts';
import type { Sending } from '../../composer/terminal/wizard.ts';
import { applyOverrides, type LoadedConfig, loadConfig, maskSecrets } from '../../config/index.ts';
import { sanitize } from '../../formatters/index.ts';
import { type Office, optionsOf, type Quota, settings } from '../../linter/index.ts';
import { namesOf } from '../../logbook/identity.ts';
import { dataFolder, locate } from '../../logbook/location.ts';
import { readQuota } from '../../logbook/quota.ts';
import type { Session } from '../program.ts';
import type { ComposeOptions } from './options.ts';

/** Configuration, logbook and clock, for composing. */
export interface Setup {
  readonly loaded: LoadedConfig;
  readonly quota?: Quota;
  readonly now: Date;
  readonly session: Session;
  readonly options: ComposeOptions;
}

async function quotaOf(
  loaded: LoadedConfig,
  now: Date,
  { options, session }: Pick<Setup, 'options' | 'session'>,
) {
  const { env, cwd } = session.io;
  const place = {
    flag: options.logbook,
    env,
    configured: loaded.logbook,
    cwd,
    platform: process.platform,
  };
  const { profile, office, rules } = loaded.settings;
  try {
    const location = locate(place);
    const own = optionsOf(monthlyQuota, rules[monthlyQuota.id]);
    const folder = dataFolder(place);
    return await readQuota({
      location,
      names: namesOf({ flag: options.person, env, profileName: profile.name, location }),
      at: now.getTime(),
      zone: resolveZone(office.zone),
      limit: Number(own.limit),
      silenceHours: Number(own.silenceHours),
      ...(folder !== undefined && { folder }),
    });
  } catch (error) {
    // without a home there is no logbook, and a message can be written all the same
    return { problem: (error as { text?: { id: string; en: string } }).text };
  }
}

/**
 * Loads configuration and logbook.
 * @throws ConfigError
 */
export async function setUp(options: ComposeOptions, session: Session): Promise<Setup> {
  const { cwd, env } = session.io;
  const found = await loadConfig({
    cwd,
    env,
    platform: process.platform,
    rules: registry,
    presets,
    file: options.config,
    noConfig: options.noConfig,
  });
  const loaded = options.lang ? applyOverrides(found, { lang: options.lang }) : found;
  session.lang = loaded.settings.lang;
  for (const { file, path, text } of loaded.hints) {
    const where = path === undefined ? file : `${file}: ${path}`;
    await session.err.write(`${maskSecrets(sanitize(`${where}: ${text[session.lang]}`))}\n`);
  }
  const now = session.io.now();
  const { quota } = await quotaOf(loaded, now, { options, session });
  return { loaded, now, session, options, ...(quota && { quota }) };
}

/** The answers with what the profile knows of the sender and the greeting they prefer. */
export function withProfile(answers: Answers, { loaded }: Pick<Setup, 'loaded'>): Answers {
  const { zone: _, ...profile } = loaded.settings.profile;
  const { sender } = answers;
  const own = sender?.name === undefined || sender.name === profile.name;
  const merged = own ? { ...profile, ...sender } : sender;
  const greeting = answers.greeting ?? loaded.preferredGreeting;
  return {
    ...answers,
    ...(merged && Object.keys(merged).length > 0 && { sender: merged }),
    ...(greeting !== undefined && greetingKind(greeting) !== 'time' && { greeting }),
    ...(answers.greeting !== undefined && { greeting: answers.greeting }),
  };
}

function officeOf(loaded: LoadedConfig, zone: string | undefined): Office {
  const { office } = loaded.settings;
  return zone === undefined ? office : { ...office, zone: resolveZone(zone) && zone };
}

/** What a draft has decided besides its answers. */
export interface Decided {
  readonly answers: Answers;
  readonly register?: Register;
  readonly wording?: number;
}

/** When the message is sent: at its own time, now in an emergency, else in the next office hours. */
export function sentAtOf({ at, zone, urgent }: Answers, { loaded, now }: Setup): Date {
  const office = officeOf(loaded, zone);
  if (at !== undefined) return parseMoment(at, { zone: resolveZone(office.zone), now });
  if (urgent) return now;
  return officeCalendar(office, HOLIDAYS).nextSlot(now) ?? now;
}

/**
 * The situation of some answers: for composing, and for the linter.
 * @throws CalendarError for a moment or zone that cannot be read
 */
export function sendingOf({ answers, register, wording }: Decided, setup: Setup): Sending {
  const { loaded, quota, session } = setup;
  const office = officeOf(loaded, answers.zone);
  const zone = resolveZone(office.zone);
  const sentAt = sentAtOf(answers, setup);
  return {
    context: {
      sentAt,
      zone,
      atWork: officeCalendar(office, HOLIDAYS).judge(sentAt).open,
      templates: loaded.templates,
      ...(register && { register }),
      ...(wording !== undefined && { wording }),
    },
    linting: {
      rules: loaded.rules,
      settings: settings(sentAt, {
        ...loaded.settings,
        office,
        urgent: answers.urgent === true,
        ...(quota && { quota }),
      }),
    },
    moment: formatMoment(sentAt, zone, session.lang),
  };
}
