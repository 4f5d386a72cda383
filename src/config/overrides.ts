import { compose } from './compose.ts';
import { ConfigError, type Issue, quoted } from './errors.ts';
import { nearest } from './nearest.ts';
import type { Layer, LoadedConfig, Origin } from './types.ts';
import { type Raw, type RawObject, validateRules, validateSettings } from './validate.ts';

/** What the command line says; it wins over every file. */
export interface Overrides {
  /** `id: severity` or `id: ["severity", { "option": … }]`, one for each `--rule`. */
  readonly rules?: readonly string[] | undefined;
  /** `--reply`: the preset `asn-lint:reply` above the files, below `rules`. */
  readonly reply?: boolean | undefined;
  /** Any other preset in that place. */
  readonly preset?: string | undefined;
  readonly zone?: string | undefined;
  readonly lang?: string | undefined;
  /** `--logbook` or `ASN_LOGBOOK`; a file name has to be absolute already. */
  readonly logbook?: string | undefined;
}

const NO_RULES: Layer['rules'] = new Map();

function fail(option: string, text: Issue['text'], suggestion?: string): never {
  const issue = { path: [], text: { id: `${option}: ${text.id}`, en: `${option}: ${text.en}` } };
  throw new ConfigError(undefined, [suggestion === undefined ? issue : { ...issue, suggestion }]);
}

function presetLayer(name: string, loaded: LoadedConfig, option: string): Layer {
  const { presets } = loaded.sources;
  const key = name.replace(/^asn-lint:/, '');
  if (Object.hasOwn(presets, key)) {
    const origin: Origin = { kind: 'preset', name: `asn-lint:${key}` };
    return { origin, entries: [], rules: NO_RULES, preset: presets[key]! };
  }
  const text = {
    id: `preset ${quoted(name)} tidak dikenal.`,
    en: `there is no preset ${quoted(name)}.`,
  };
  return fail(option, text, nearest(key, Object.keys(presets)));
}

function ruleValue(text: string, whole: string): Raw {
  const value = text.trim();
  if (!/^[[{"]/.test(value)) return value;
  try {
    return JSON.parse(value) as Raw;
  } catch {
    return fail('--rule', {
      id: `${quoted(whole)} belum dapat dibaca; tulis misalnya 'tone: off' atau 'tone: ["error", { … }]' dalam JSON.`,
      en: `${quoted(whole)} cannot be read; write 'tone: off' or 'tone: ["error", { … }]' in JSON.`,
    });
  }
}

function ruleLayer(text: string, loaded: LoadedConfig): Layer {
  const colon = text.search(/[:=]/);
  if (colon < 1) {
    fail('--rule', {
      id: `${quoted(text)} belum lengkap; tulis nama aturan, titik dua, lalu tingkatnya, misalnya 'tone: off'.`,
      en: `${quoted(text)} is incomplete; write a rule, a colon and a severity, such as 'tone: off'.`,
    });
  }
  const known = new Map(loaded.rules.map((rule) => [rule.id, rule]));
  const issues: Issue[] = [];
  const data = Object.fromEntries([
    [text.slice(0, colon).trim(), ruleValue(text.slice(colon + 1), text)],
  ]);
  const rules = validateRules(data, known, { issues, at: ['--rule'] });
  if (issues.length > 0) throw new ConfigError(undefined, issues);
  return { origin: { kind: 'command-line', name: '--rule' }, entries: [], rules };
}

function settingLayer(option: string, data: RawObject): Layer {
  const issues: Issue[] = [];
  const entries = validateSettings(data, issues);
  const issue = issues[0];
  if (issue) fail(option, issue.text, issue.suggestion);
  return { origin: { kind: 'command-line', name: option }, entries, rules: NO_RULES };
}

/**
 * The configuration with the command line above it.
 *
 * @throws ConfigError without a file, the option's name first in its text
 */
export function applyOverrides(loaded: LoadedConfig, overrides: Overrides): LoadedConfig {
  const { reply, preset, zone, lang, logbook, rules = [] } = overrides;
  const layers = [...loaded.sources.layers];
  if (preset !== undefined) layers.push(presetLayer(preset, loaded, '--preset'));
  if (reply) layers.push(presetLayer('reply', loaded, '--reply'));
  if (zone !== undefined) layers.push(settingLayer('--zone', { office: { zone } }));
  if (lang !== undefined) layers.push(settingLayer('--lang', { lang }));
  if (logbook !== undefined) layers.push(settingLayer('--logbook', { logbook }));
  for (const text of rules) layers.push(ruleLayer(text, loaded));
  return compose({ ...loaded.sources, layers });
}
