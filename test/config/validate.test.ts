import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/config/index.ts';
import { loadFrom } from './helpers.ts';
import { brokenFiles, invalidConfigs, validConfigs } from './tables.ts';

async function failure(files: Readonly<Record<string, string | Uint8Array>>): Promise<ConfigError> {
  const error = await loadFrom(files).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ConfigError);
  return error as ConfigError;
}

describe('configurations that load', () => {
  test.each(Object.entries(validConfigs))('%s', async (_, config) => {
    const loaded = await loadFrom({ '.asnlintrc.yaml': config });
    expect(loaded.files).toHaveLength(1);
  });
});

describe('configurations that name their fault', () => {
  test.each(Object.entries(invalidConfigs))('%s', async (_, { config, path, line, suggestion }) => {
    const error = await failure({ '.asnlintrc.yaml': config });
    expect(error.path).toBe(path);
    expect(basename(error.file!)).toBe('.asnlintrc.yaml');
    expect(error.suggestion).toBe(suggestion);
    if (line !== undefined) expect(error.line).toBe(line);
    expect(error.text.id).toContain(path);
    if (suggestion !== undefined) {
      expect(error.text.id).toContain(`Mungkin maksudnya "${suggestion}".`);
      expect(error.text.en).toContain(`Did you mean "${suggestion}"?`);
    }
  });

  test('each fault of a file is told, with its line', async () => {
    const error = await failure({
      '.asnlintrc.yaml': 'lang: jv\nrules:\n  greting: off\noffice:\n  opens: siang\n',
    });
    expect(error.issues.map(({ path, line }) => [path.join('.'), line])).toEqual([
      ['lang', 1],
      ['office.opens', 5],
      ['rules.greting', 3],
    ]);
    expect(error.text.id.split('\n')).toHaveLength(3);
  });

  test('a hundred faults are told in eleven lines', async () => {
    const config = Array.from({ length: 100 }, (_, i) => `salah${i}: 1`).join('\n');
    const error = await failure({ '.asnlintrc.yaml': config });
    expect(error.text.id.split('\n')).toHaveLength(11);
  });

  test('the part of a manifest is named by its whole path', async () => {
    const manifest = '{\n  "name": "x",\n  "asnlint": {\n    "lang": "jv"\n  }\n}\n';
    const error = await failure({ 'package.json': manifest });
    expect([error.path, error.line]).toEqual(['asnlint.lang', 4]);
  });

  test('what a file says cannot move the cursor', async () => {
    const error = await failure({ '.asnlintrc.yaml': '"\\u001b[2J\\u202e": 1' });
    expect(error.text.id).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('files that are no configuration', () => {
  test.each(Object.entries(brokenFiles))('%s', async (_, { name, content, line }) => {
    const error = await failure({ [name]: content });
    expect(basename(error.file!)).toBe(name);
    if (line !== undefined) expect(error.line).toBe(line);
  });
});
