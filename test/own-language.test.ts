import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { presets } from '../rules/presets.ts';
import { COMMON_OPTIONS } from '../src/cli/options.ts';
import { SETTINGS } from '../src/config/declaration.ts';
import { initConfig } from '../src/config/init.ts';
import { COUNTS, SEVERITIES, TEXTS } from '../src/formatters/texts.ts';
import { lint, settings } from '../src/linter/index.ts';

/** The rules of wording, by which the tool's own texts are judged. */
const WORDING = rules.filter(
  ({ id }) => id === 'banned-abbreviations' || id === 'standard-language',
);
const CLI = join(import.meta.dirname, '../src/cli');
const SPECS = await Promise.all(
  readdirSync(CLI, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('spec.ts'))
    .map(async (name): Promise<[string, unknown]> => [name, await import(join(CLI, name))]),
);

/** Every Indonesian text inside: the `id` of each pair of texts. Examples of drafts are no texts. */
function* indonesian(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value !== 'object' || value === null) return;
  const { id, en } = value as { id?: unknown; en?: unknown };
  if (typeof id === 'string' && typeof en === 'string') yield [`${path}.id`, id];
  for (const [name, part] of Object.entries(value)) yield* indonesian(part, `${path}.${name}`);
}

/** Data that will stand there, and what is quoted by the conventions of a help text. */
function asSaid(text: string): string {
  return text.replace(/\{\w+\}/g, '…').replace(/'[^']*'/g, '"…"');
}

const sources: Record<string, unknown> = {
  rules: Object.fromEntries(rules.map(({ id, meta }) => [id, meta])),
  presets,
  texts: TEXTS,
  counts: COUNTS,
  severities: SEVERITIES,
  settings: SETTINGS,
  common: COMMON_OPTIONS,
  ...Object.fromEntries(SPECS),
};

describe('the tool keeps its own rules of wording', () => {
  const texts = Object.entries(sources).flatMap(([name, part]) => [...indonesian(part, name)]);

  it('reads the texts', () => expect(texts.length).toBeGreaterThan(250));

  it.each(texts)('%s', (_, text) => {
    const { messages } = lint(asSaid(text), WORDING, settings(new Date(0)));
    expect(messages.map(({ message }) => message)).toEqual([]);
  });

  it('in the configuration that --init writes', async () => {
    const comments = (await initConfig('id')).match(/^#.*[a-z]{3} [a-z]{3}.*$/gm) ?? [];
    const prose = comments.filter((line) => !/[:[{]/.test(line)).join('\n');
    const { messages } = lint(prose, WORDING, settings(new Date(0)));
    expect(messages.map(({ message }) => message)).toEqual([]);
  });
});
