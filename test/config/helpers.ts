import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { presets } from '../../rules/presets.ts';
import { loadConfig } from '../../src/config/index.ts';
import type { ConfigRequest, LoadedConfig } from '../../src/config/types.ts';
import {
  type Bilingual,
  defineRule,
  type OptionSchemas,
  type Rule,
  type Severity,
} from '../../src/linter/contract.ts';
import { folder } from '../temporary.ts';

const text = (name: string): Bilingual => ({ id: name, en: name });

export function makeRule(id: string, severity: Severity, options: OptionSchemas = {}): Rule {
  return defineRule({
    id,
    meta: {
      title: text(id),
      description: text(id),
      severity,
      fixable: false,
      source: { value: 'Harmonis', conduct: text('sopan') },
      good: [],
      bad: [],
      options,
      messages: {},
    },
    check: () => [],
  });
}

/** A registry that does not change when the rules do. */
export const rules: readonly Rule[] = [
  makeRule('closing-thanks', 'error'),
  makeRule('conciseness', 'warning', {
    maxWords: { type: 'integer', minimum: 10, maximum: 500, default: 120, description: text('n') },
    lists: { type: 'boolean', default: true, description: text('lists') },
  }),
  makeRule('greeting', 'error'),
  makeRule('link-safety', 'warning', {
    trustedDomains: {
      type: 'array',
      items: { type: 'string' },
      default: ['go.id'],
      description: text('domains'),
    },
  }),
  makeRule('sender-identity', 'error'),
  makeRule('topic-link', 'error', {
    attachments: { enum: ['reject', 'accept'], default: 'reject', description: text('a') },
  }),
];

/** Writes files into a new folder. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const place = folder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), content);
  }
  return place;
}

/** A request for a folder; the home directory is the folder itself unless the test says otherwise. */
export function requestFor(cwd: string, more: Partial<ConfigRequest> = {}): ConfigRequest {
  return { cwd, env: {}, platform: 'linux', homedir: cwd, rules, presets, ...more };
}

export function loadFrom(
  files: Readonly<Record<string, string | Uint8Array>>,
  more: Partial<ConfigRequest> = {},
): Promise<LoadedConfig> {
  return loadConfig(requestFor(folderOf(files), more));
}

/** Effective severities. */
export function severities({ rules, settings }: LoadedConfig): Record<string, string> {
  return Object.fromEntries(
    rules.map((rule) => [rule.id, settings.rules[rule.id]?.severity ?? rule.meta.severity]),
  );
}
