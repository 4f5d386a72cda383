import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { rules as registry } from '../../rules/index.ts';
import { presets } from '../../rules/presets.ts';
import { PAGE, SCHEMA_FILE, schemaText, updatePage } from '../../scripts/config-docs.ts';
import { initConfig } from '../../src/config/init.ts';
import { configSchema } from '../../src/config/json-schema.ts';
import { parseYaml } from '../../src/config/yaml.ts';
import { loadFrom, rules } from './helpers.ts';
import { invalidConfigs, validConfigs } from './tables.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');

/** What no schema can know: other files, the calendar, the zones, code. */
const BEYOND_SCHEMA = [
  'an unknown rule',
  'a rule in camel case',
  'swapped letters',
  'a zone',
  'closing before opening',
  'a date that no year has',
  'an unknown preset',
  'a preset without its family',
  'a package that is not installed',
  'a package by a path through its name',
  'such a key further in',
];

describe('generated files are up to date (node scripts/build-schema.mjs)', () => {
  test(SCHEMA_FILE, () => {
    expect(read(SCHEMA_FILE)).toBe(schemaText());
  });

  test(PAGE, () => {
    expect(updatePage(read(PAGE))).toBe(read(PAGE));
  });
});

describe('the schema and the validator agree', () => {
  const validate = new Ajv({ allErrors: true }).compile(configSchema(rules));

  test.each(Object.entries(validConfigs))('%s', async (_, config) => {
    const data = (await parseYaml(config, 'x')) ?? {};
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each(Object.entries(invalidConfigs).filter(([name]) => !BEYOND_SCHEMA.includes(name)))(
    '%s',
    async (_, { config }) => {
      expect(validate(await parseYaml(config, 'x'))).toBe(false);
    },
  );

  test.each(BEYOND_SCHEMA)('%s is beyond it', async (name) => {
    expect(validate(await parseYaml(invalidConfigs[name]!.config, 'x'))).toBe(true);
  });

  test('the real one is a schema', () => {
    expect(new Ajv().validateSchema(JSON.parse(schemaText()))).toBe(true);
  });
});

/** The rules of the handbook; presets may name them before they are written. */
const HANDBOOK = [
  'availability',
  'banned-abbreviations',
  'closing-thanks',
  'conciseness',
  'confidential-data',
  'greeting',
  'greeting-time',
  'link-safety',
  'monthly-quota',
  'official-channel',
  'placeholder',
  'section-order',
  'send-time',
  'sender-identity',
  'solution-options',
  'standard-language',
  'tone',
  'topic-link',
];

describe('presets', () => {
  const ids = new Set([...HANDBOOK, ...registry.map(({ id }) => id)]);

  test.each(Object.entries(presets))('%s names rules that there are', (_, preset) => {
    expect(Object.keys(preset.rules).filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each(Object.keys(presets))('%s loads with the real rules', async (name) => {
    const loaded = await loadFrom(
      { '.asnlintrc': `extends: asn-lint:${name}` },
      { rules: registry },
    );
    expect(loaded.files).toHaveLength(1);
  });
});

test("the page's examples load", async () => {
  const blocks = [...read(PAGE).matchAll(/```yaml\n(# \.asnlintrc.*?)```/gs)].map(
    (match) => match[1]!,
  );
  expect(blocks.length).toBeGreaterThan(0);
  for (const block of blocks) {
    expect(load(block)).toBeTypeOf('object');
    await loadFrom({ '.asnlintrc.yaml': block }, { rules: registry });
  }
});

test.each(['id', 'en'] as const)(
  'what --init offers in "%s" loads with the real rules',
  async (lang) => {
    const text = initConfig(lang).replace(/^( *)#(?! \S)/gm, '$1');
    const loaded = await loadFrom({ '.asnlintrc.yaml': text }, { rules: registry });
    expect(loaded.files).toHaveLength(1);
  },
);
