import { rules as registry } from '../../../rules/index.ts';
import { HOLIDAYS } from '../../../rules/lexicon/holidays.ts';
import { monthlyQuota } from '../../../rules/monthly-quota.ts';
import { presets } from '../../../rules/presets.ts';
import { officeCalendar, resolveZone, type Zone } from '../../calendar/index.ts';
import { instantOf } from '../../calendar/zones.ts';
import type { JudgeOptions } from '../../chat/judge.ts';
import { applyOverrides, type LoadedConfig, loadConfig, maskSecrets } from '../../config/index.ts';
import { sanitize } from '../../formatters/index.ts';
import { optionsOf, score, settings } from '../../linter/index.ts';
import type { Session } from '../program.ts';
import type { AuditArguments } from './options.ts';

const HOUR = 3_600_000;
const TWO_WEEKS = 14 * 24;

/** Configuration and arguments together. */
export interface AuditSetup {
  readonly loaded: LoadedConfig;
  readonly zone: Zone;
  readonly limit: number;
  readonly silenceHours: number;
  readonly judge: JudgeOptions;
}

async function configuration(args: AuditArguments, session: Session): Promise<LoadedConfig> {
  const { cwd, env } = session.io;
  const loaded = await loadConfig({
    cwd,
    env,
    platform: process.platform,
    rules: registry,
    presets,
    file: args.config,
    noConfig: args.noConfig,
  });
  const { zone, lang } = args;
  const effective = zone || lang ? applyOverrides(loaded, { zone, lang }) : loaded;
  session.lang = effective.settings.lang;
  for (const { file, path, text } of effective.hints) {
    const where = path === undefined ? file : `${file}: ${path}`;
    await session.err.write(`${sanitize(maskSecrets(`${where}: ${text[session.lang]}`))}\n`);
  }
  return effective;
}

/** A morning and a night: a greeting fits one of them at the most. */
function greetingMoments(zone: Zone): readonly Date[] {
  const day = Date.UTC(2026, 10, 23);
  return [9, 21].map((hour) => new Date(instantOf(day + hour * HOUR, zone)));
}

/** Several ask about the same moment in a row. */
function lastKept(judge: (instant: number) => boolean): (instant: number) => boolean {
  let last = Number.NaN;
  let verdict = false;
  return (instant) => {
    if (instant !== last) verdict = judge(instant);
    last = instant;
    return verdict;
  };
}

function judgeOptions(loaded: LoadedConfig, now: Date): JudgeOptions {
  const { rules } = loaded;
  const { office } = loaded.settings;
  const calendar = officeCalendar(office, HOLIDAYS);
  const isClosed = lastKept((instant) => !calendar.judge(new Date(instant)).open);
  const start = Date.UTC(2026, 10, 23);
  const closed = Array.from({ length: TWO_WEEKS }, (_, i) => start + i * HOUR).find(isClosed);
  const builtIn = new Set(registry.map(({ id }) => id));
  const plugins = rules.filter(({ id }) => !builtIn.has(id));
  return {
    rules,
    settings: {
      opening: settings(now, loaded.settings),
      reply: settings(now, applyOverrides(loaded, { reply: true }).settings),
    },
    isClosed,
    closedAt: closed === undefined ? undefined : new Date(closed),
    timed: new Map([
      ['greeting-time', greetingMoments(resolveZone(office.zone))],
      ...plugins.map(({ id }) => [id, []] as const),
    ]),
    score: (result) => score(result, rules).score,
  };
}

/** @throws ConfigError, CalendarError */
export async function setUp(args: AuditArguments, session: Session): Promise<AuditSetup> {
  const loaded = await configuration(args, session);
  const quota = optionsOf(monthlyQuota, loaded.settings.rules[monthlyQuota.id]);
  return {
    loaded,
    zone: resolveZone(loaded.settings.office.zone),
    limit: args.limit ?? Number(quota.limit),
    silenceHours: args.silenceHours ?? Number(quota.silenceHours),
    judge: judgeOptions(loaded, session.io.now()),
  };
}
