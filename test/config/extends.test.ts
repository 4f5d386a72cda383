import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, loadConfig } from '../../src/config/index.ts';
import { folderOf, loadFrom, requestFor, severities } from './helpers.ts';

const PLUGIN = `
const text = { id: 'x', en: 'x' };
export const rule = {
  id: 'nusantara/kop-surat',
  meta: {
    title: text, description: text, severity: 'warning', fixable: false,
    source: { value: 'Loyal', conduct: text }, good: [], bad: [],
    options: { batas: { type: 'integer', default: 3, description: text } },
    messages: {},
  },
  check: () => [],
};
export default [rule];
`;

async function failure(promise: Promise<unknown>): Promise<ConfigError> {
  const error = await promise.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConfigError);
  return error as ConfigError;
}

describe('extends', () => {
  test('strict makes every rule an error, for all of its messages', async () => {
    const loaded = await loadFrom({
      '.asnlintrc': 'extends: asn-lint:strict\nrules: { conciseness: off }',
    });
    expect(severities(loaded)).toMatchObject({
      greeting: 'error',
      conciseness: 'off',
      'link-safety': 'error',
    });
    expect(loaded.settings.rules.greeting?.chosen).toBe(true);
  });

  test('reply asks for neither identity nor link', async () => {
    const loaded = await loadFrom({ '.asnlintrc': 'extends: asn-lint:reply' });
    expect(severities(loaded)).toMatchObject({
      'sender-identity': 'off',
      'topic-link': 'off',
      greeting: 'error',
      conciseness: 'warning',
    });
    expect(loaded.origins.get('rules.topic-link')).toEqual({
      kind: 'preset',
      name: 'asn-lint:reply',
    });
  });

  test('recommended takes back what lies below', async () => {
    const loaded = await loadFrom({
      '.config/asn-lint/config.yaml': 'extends: asn-lint:strict',
      '.asnlintrc': 'extends: asn-lint:recommended',
    });
    expect(loaded.settings.rules).toEqual({});
  });

  test('files in their order, the file itself above them', async () => {
    const folder = folderOf({
      '.asnlintrc.yaml': 'extends: [./dinas.yaml, bagian/b.json]\nlang: id',
      'dinas.yaml':
        'extends: asn-lint:strict\nlang: en\nrules: { greeting: info, topic-link: info }',
      'node_modules/bagian/b.json': '{ "rules": { "greeting": "warning" } }',
      'node_modules/bagian/package.json': '{}',
    });
    const loaded = await loadConfig(requestFor(folder));
    expect(loaded.settings.lang).toBe('id');
    expect(severities(loaded)).toMatchObject({
      greeting: 'warning',
      'topic-link': 'info',
      conciseness: 'error',
    });
    expect(loaded.files).toEqual(
      ['dinas.yaml', 'node_modules/bagian/b.json', '.asnlintrc.yaml'].map((file) =>
        join(folder, file),
      ),
    );
  });

  test('a path begins at the file that names it', async () => {
    const loaded = await loadFrom({
      '.asnlintrc': 'extends: ./a/b.yaml',
      'a/b.yaml': 'extends: ../c.yaml',
      'c.yaml': 'lang: en',
    });
    expect(loaded.settings.lang).toBe('en');
  });

  test.each([
    ['main', '{ "main": "dinas.yaml" }'],
    ['exports', '{ "exports": "./dinas.yaml" }'],
    ['conditions', '{ "exports": { ".": { "types": "./x.d.ts", "default": "./dinas.yaml" } } }'],
  ])('a package by its %s', async (_, manifest) => {
    const loaded = await loadFrom({
      '.asnlintrc': 'extends: "@balai/aturan"',
      'node_modules/@balai/aturan/package.json': manifest,
      'node_modules/@balai/aturan/dinas.yaml': 'lang: en',
    });
    expect(loaded.settings.lang).toBe('en');
  });

  test('a package by its index, a file of it without extension', async () => {
    const loaded = await loadFrom({
      '.asnlintrc': 'extends: [aturan, aturan/ketat]',
      'node_modules/aturan/package.json': '{}',
      'node_modules/aturan/index.yaml': 'lang: en',
      'node_modules/aturan/ketat.yml': 'rules: { greeting: info }',
    });
    expect([loaded.settings.lang, severities(loaded).greeting]).toEqual(['en', 'info']);
  });

  test('a circle is named', async () => {
    const error = await failure(
      loadFrom({
        '.asnlintrc': 'extends: ./a.yaml',
        'a.yaml': 'lang: en\nextends: [./b.yaml]',
        'b.yaml': 'extends: ./a.yaml',
      }),
    );
    expect(error.file).toMatch(/b\.yaml$/);
    expect(error.text.id).toContain('.asnlintrc → a.yaml → b.yaml → a.yaml');
  });

  test('the same file twice is no circle', async () => {
    const loaded = await loadFrom({
      '.asnlintrc': 'extends: [./a.yaml, ./b.yaml]',
      'a.yaml': 'extends: ./c.yaml',
      'b.yaml': 'extends: ./c.yaml',
      'c.yaml': 'lang: en',
    });
    expect(loaded.settings.lang).toBe('en');
  });

  test('an error below names the file below', async () => {
    const error = await failure(
      loadFrom({ '.asnlintrc': 'extends: ./a.yaml', 'a.yaml': 'lang: jv' }),
    );
    expect([error.file?.split('/').at(-1), error.path, error.line]).toEqual(['a.yaml', 'lang', 1]);
  });

  test('a file that is not there', async () => {
    const error = await failure(loadFrom({ '.asnlintrc': 'extends: ./tidak-ada.yaml' }));
    expect(error.text.id).toContain('tidak ditemukan');
  });
});

describe('code', () => {
  const trap = (marker: string) =>
    `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(marker)}, '');\nexport default {};\n`;

  test.each([
    ['a JavaScript configuration', { '.asnlintrc.mjs': '' }, undefined],
    ['a plugin', { '.asnlintrc.yaml': 'plugins: ./jebakan.mjs' }, 'plugins'],
    ['a JavaScript base', { '.asnlintrc.yaml': 'extends: ./jebakan.mjs' }, 'extends'],
    ['a base that is code by its package', { '.asnlintrc.yaml': 'extends: jebakan' }, 'extends'],
    ["cosmiconfig's own configuration", { '.asnlintrc.yaml': 'lang: en' }, undefined],
    ["cosmiconfig's imports", { '.asnlintrc.yaml': '$import: ./jebakan.mjs' }, '$import'],
  ])('%s in a folder that was only searched does not run', async (_, files, path) => {
    const folder = folderOf({
      ...files,
      'node_modules/jebakan/package.json': '{ "main": "../../jebakan.mjs" }',
    });
    const marker = join(folder, 'terjebak');
    const { writeFileSync, mkdirSync } = await import('node:fs');
    mkdirSync(join(folder, '.config'));
    const names = [
      'jebakan.mjs',
      '.config/config.mjs',
      ...Object.keys(files).filter((n) => n.endsWith('js')),
    ];
    for (const name of names) writeFileSync(join(folder, name), trap(marker));
    writeFileSync(
      join(folder, '.config/config.js'),
      `require('fs').writeFileSync(${JSON.stringify(marker)}, '')`,
    );
    const before = process.cwd();
    process.chdir(folder);
    try {
      const result = await loadConfig(requestFor(folder)).catch((error: unknown) => error);
      if (path !== undefined) expect(result).toMatchObject({ path });
      expect(existsSync(marker)).toBe(false);
    } finally {
      process.chdir(before);
    }
  });

  test('a JavaScript configuration beside the draft is hinted at', async () => {
    const { hints } = await loadFrom({ '.asnlintrc.js': 'throw 1', '.asnlintrc': 'lang: en' });
    expect(hints.map(({ text }) => text.id)).toEqual([expect.stringContaining('--config')]);
  });

  test.each([
    ['dinas.mjs', 'export default { lang: "en" }'],
    ['dinas.cjs', 'module.exports = { lang: "en" }'],
    ['paket/dinas.js', 'module.exports = { lang: "en" }'],
  ])('--config %s runs', async (file, code) => {
    const loaded = await loadFrom({ [file]: code }, { file });
    expect(loaded.settings.lang).toBe('en');
  });

  test('code that throws is an error with its words', async () => {
    const error = await failure(
      loadFrom({ 'a.mjs': 'throw new Error("aduh")' }, { file: 'a.mjs' }),
    );
    expect(error.text.id).toContain('aduh');
  });

  test('functions are no settings', async () => {
    const error = await failure(
      loadFrom({ 'a.mjs': 'export default { lang: () => "en" }' }, { file: 'a.mjs' }),
    );
    expect(error.path).toBe('lang');
  });

  test('a plugin of a chosen configuration brings its rules', async () => {
    const files = {
      'dinas.yaml':
        'plugins: [./aturan.mjs]\nrules: { nusantara/kop-surat: [error, { batas: 5 }] }',
      'aturan.mjs': PLUGIN,
    };
    const loaded = await loadFrom(files, { file: 'dinas.yaml' });
    expect(loaded.rules.at(-1)?.id).toBe('nusantara/kop-surat');
    expect(loaded.settings.rules['nusantara/kop-surat']?.options).toEqual({ batas: 5 });
  });

  test("a plugin of the person's own configuration, by its package", async () => {
    const loaded = await loadFrom({
      '.config/asn-lint/config.yaml': 'plugins: aturan-nusantara',
      '.config/asn-lint/node_modules/aturan-nusantara/package.json':
        '{ "exports": { "import": "./i.mjs" } }',
      '.config/asn-lint/node_modules/aturan-nusantara/i.mjs': PLUGIN,
      '.asnlintrc': 'extends: asn-lint:strict',
    });
    expect(severities(loaded)['nusantara/kop-surat']).toBe('error');
  });

  test.each([
    ['exports nothing', 'export const x = 1;', 'tidak mengekspor'],
    ['exports half a rule', 'export default [{ id: "a", check() {} }];', 'meta.title'],
    ['exports a nameless rule', 'export default [{ check() {} }];', ': id '],
    ['does not run', 'export default nope;', 'nope'],
    ['is a rule that is there', PLUGIN.replace('nusantara/kop-surat', 'greeting'), 'sudah ada'],
  ])('a plugin that %s', async (_, code, words) => {
    const error = await failure(
      loadFrom({ 'a.yaml': 'plugins: ./p.mjs', 'p.mjs': code }, { file: 'a.yaml' }),
    );
    expect(error.path).toBe('plugins');
    expect(error.text.id).toContain(words);
  });

  test.each([
    ['logbook: postgres://nur:rahasia@basis.contoh.id/buku', 'logbook'],
    ['logbook: \\\\server\\buku.db', 'logbook'],
    ['extends: //server/a.yaml', 'extends'],
  ])('a folder does not choose an address on the network: %s', async (config, path) => {
    const error = await failure(loadFrom({ '.asnlintrc': config }));
    expect(error.path).toBe(path);
    expect(error.text.id).not.toContain('rahasia');
    expect(error.text.id).toContain('--config');
  });
});
