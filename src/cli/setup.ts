import { rules as registry } from '../../rules/index.ts';
import { presets } from '../../rules/presets.ts';
import { parseMoment, resolveZone } from '../calendar/index.ts';
import { applyOverrides, type Hint, type LoadedConfig, loadConfig } from '../config/index.ts';
import { sanitize } from '../formatters/index.ts';
import { type Settings, settings } from '../linter/index.ts';
import type { LintOptions } from './lint-options.ts';
import { withQuota } from './logbook.ts';
import type { Session } from './program.ts';

/** Configuration and arguments together. */
export interface Setup {
  readonly loaded: LoadedConfig;
  readonly settings: Settings;
}

/** Options of a rule are quicker to type in YAML: `conciseness: [warning, {max: 80}]`. */
async function asJson(rule: string): Promise<string> {
  const match = /^([^:=]+)[:=]\s*([[{].*)$/s.exec(rule);
  if (!match) return rule;
  const { load } = await import('js-yaml');
  try {
    return `${match[1]}: ${JSON.stringify(load(match[2]!))}`;
  } catch {
    // the configuration has the words for what cannot be read
    return rule;
  }
}

async function load(options: LintOptions, session: Session): Promise<LoadedConfig> {
  const { cwd, env } = session.io;
  const loaded = await loadConfig({
    cwd,
    env,
    platform: process.platform,
    rules: registry,
    presets,
    file: options.config,
    noConfig: options.noConfig,
  });
  const { reply, zone, lang, rule } = options;
  if (!reply && rule.length === 0 && zone === undefined && lang === undefined) return loaded;
  const rules = await Promise.all(rule.map(asJson));
  return applyOverrides(loaded, { rules, reply, zone, lang });
}

/** The moment of sending: `--at`, read in the office's zone where it names none, else now. */
function sentAt(options: LintOptions, zone: string, now: Date): Date {
  return options.at === undefined ? now : parseMoment(options.at, { zone: resolveZone(zone), now });
}

function hintText({ file, path, text }: Hint, lang: 'id' | 'en'): string {
  return sanitize(`${file}: ${path === undefined ? '' : `${path}: `}${text[lang]}`);
}

/**
 * Loads the configuration and lays the arguments over it. Hints go to standard error; the language
 * of the session follows the configuration.
 *
 * @throws ConfigError, CalendarError
 */
export async function setUp(options: LintOptions, session: Session): Promise<Setup> {
  const loaded = await load(options, session);
  session.lang = loaded.settings.lang;
  for (const hint of loaded.hints) await session.err.write(`${hintText(hint, session.lang)}\n`);
  const moment = sentAt(options, loaded.settings.office.zone, session.io.now());
  const judged = settings(moment, { ...loaded.settings, urgent: options.urgent });
  return { loaded, settings: await withQuota({ options, loaded, settings: judged, session }) };
}
