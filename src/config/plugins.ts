import { pathToFileURL } from 'node:url';
import type { Bilingual, Rule } from '../linter/contract.ts';
import { ConfigError, type Path, quoted } from './errors.ts';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/;

/** Where a plugin is named. */
export interface Naming {
  readonly file: string;
  readonly path: Path;
}

function refuse({ file, path }: Naming, text: Bilingual, cause?: unknown): never {
  throw new ConfigError(file, [{ path, text }], { cause });
}

function has(value: unknown, key: string, type: string): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, key) === type;
}

/** What the linter and the reports rely on; a rule without it would fail in the middle of a run. */
function lacking(rule: unknown): string | undefined {
  if (!has(rule, 'id', 'string') || !ID.test((rule as Rule).id)) return 'id';
  if (!has(rule, 'check', 'function')) return 'check';
  const meta = (rule as Rule).meta;
  for (const part of ['title', 'description', 'options', 'messages', 'source']) {
    if (!has(meta, part, 'object') || Reflect.get(meta, part) === null) return `meta.${part}`;
  }
  if (!['error', 'warning', 'info'].includes(meta.severity)) return 'meta.severity';
  if (typeof meta.fixable !== 'boolean') return 'meta.fixable';
  for (const part of ['good', 'bad'] as const) {
    if (!Array.isArray(meta[part])) return `meta.${part}`;
  }
  return undefined;
}

function rulesOf(module: unknown): readonly unknown[] | undefined {
  const named = (module as { rules?: unknown }).rules;
  const main = (module as { default?: unknown }).default;
  for (const found of [main, (main as { rules?: unknown } | undefined)?.rules, named]) {
    if (Array.isArray(found)) return found;
  }
  return has(main, 'check', 'function') ? [main] : undefined;
}

/**
 * Runs a plugin and returns its rules: `export default [rule, …]`, `export default { rules }`,
 * `export const rules` or a single rule.
 */
export async function loadPlugin(plugin: string, naming: Naming): Promise<Rule[]> {
  let module: unknown;
  try {
    module = await import(pathToFileURL(plugin).href);
  } catch (cause) {
    const reason = quoted(cause instanceof Error ? cause.message : cause);
    const id = `plugin ${quoted(plugin)} tidak dapat dijalankan: ${reason}`;
    refuse(naming, { id, en: `the plugin ${quoted(plugin)} failed: ${reason}` }, cause);
  }
  const rules = rulesOf(module);
  if (!rules) {
    const id = `plugin ${quoted(plugin)} tidak mengekspor aturan (export default [ … ]).`;
    refuse(naming, {
      id,
      en: `the plugin ${quoted(plugin)} exports no rules (export default [ … ]).`,
    });
  }
  for (const [index, rule] of rules.entries()) {
    const part = lacking(rule);
    if (part === undefined) continue;
    const name = has(rule, 'id', 'string') ? (rule as Rule).id : `[${index}]`;
    refuse(naming, {
      id: `aturan ${quoted(name)} dari plugin ${quoted(plugin)} belum lengkap: ${part} tidak ada atau tidak sesuai.`,
      en: `the rule ${quoted(name)} of the plugin ${quoted(plugin)} is incomplete: ${part} is missing or wrong.`,
    });
  }
  return [...rules] as Rule[];
}
