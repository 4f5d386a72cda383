import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  applyOverrides,
  ConfigError,
  initConfig,
  loadConfig,
  maskSecrets,
  printConfig,
  writeInitConfig,
} from '../../src/config/index.ts';
import { folderOf, loadFrom, requestFor, severities } from './helpers.ts';

function errorOf(run: () => unknown): ConfigError {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return error as ConfigError;
  }
  throw new Error('no error');
}

describe('the command line', () => {
  test.each([
    ['greeting: off', 'off'],
    ['greeting:warning', 'warning'],
    ['greeting=info', 'info'],
    ['greeting: ["info", {}]', 'info'],
    ['"greeting": "info"', undefined],
    ['greeting: "info"', 'info'],
  ])('--rule %s', async (text, severity) => {
    const loaded = await loadFrom({ '.asnlintrc': 'extends: asn-lint:strict' });
    if (severity === undefined)
      expect(() => applyOverrides(loaded, { rules: [text] })).toThrow(ConfigError);
    else expect(severities(applyOverrides(loaded, { rules: [text] })).greeting).toBe(severity);
  });

  test.each([
    ['greting: off', '--rule.greting', 'greeting'],
    ['greeting: warn', '--rule.greeting', 'warning'],
    [
      'topic-link: ["error", { "attachment": "accept" }]',
      '--rule.topic-link[1].attachment',
      'attachments',
    ],
    ['greeting', '', undefined],
    [': off', '', undefined],
    ['greeting: ["error"', '', undefined],
  ])('--rule %s is an error', async (text, path, suggestion) => {
    const loaded = await loadFrom({});
    const error = errorOf(() => applyOverrides(loaded, { rules: [text] }));
    expect([error.path, error.suggestion, error.file]).toEqual([path, suggestion, undefined]);
    expect(error.text.id).toContain('--rule');
  });

  test('the last --rule wins, over --reply and the files', async () => {
    const loaded = await loadFrom({
      '.asnlintrc': 'rules: { conciseness: [info, { maxWords: 50 }] }',
    });
    const rules = ['topic-link: info', 'conciseness: off', 'conciseness: error'];
    const over = applyOverrides(loaded, { reply: true, rules });
    expect(severities(over)).toMatchObject({
      'topic-link': 'info',
      'sender-identity': 'off',
      conciseness: 'error',
    });
    expect(over.settings.rules.conciseness?.options).toEqual({ maxWords: 50 });
    expect(severities(loaded)).toMatchObject({ 'sender-identity': 'error' });
  });

  test('--zone over the zone of the sender, with its origin', async () => {
    const loaded = await loadFrom({ '.asnlintrc': 'profile: { zone: WITA }' });
    const over = applyOverrides(loaded, { zone: 'wit', lang: 'en', logbook: '/data/buku.db' });
    expect([over.settings.office.zone, over.settings.lang, over.logbook]).toEqual([
      'WIT',
      'en',
      '/data/buku.db',
    ]);
    expect(over.origins.get('office.zone')).toEqual({ kind: 'command-line', name: '--zone' });
  });

  test('--zone that no map has', async () => {
    const loaded = await loadFrom({});
    const error = errorOf(() => applyOverrides(loaded, { zone: 'WAT' }));
    expect(error.text.id).toMatch(/^--zone: .*"WAT"/);
  });
});

const FULL = `
extends: asn-lint:reply
rules: { conciseness: [info, { maxWords: 90 }], greeting: warning }
profile: { name: "Nur \\"Ayu\\" Azizah", agency: "Balai: Uji #1", zone: WITA, greeting: islamic }
office: { opens: 7.30, workdays: [1, 2, 3], holidays: { 2026-12-07: Hari jadi }, workingHolidays: [2026-12-24] }
words: { allowed: ["off", "null"], banned: { "mata anggaran": pos, "7": tujuh } }
agencies: [Balai Uji Nusantara, "- Bagian"]
trustedDomains: [contoh.ac.id]
phrases: { greetings: [salam literasi], options: ["pilihan:"] }
templates: { undangan: "Selamat pagi,\\n# bukan komentar\\n" }
logbook: /data/buku.db
lang: en
`;

describe('--print-config', () => {
  test('reads back as the same configuration', async () => {
    const loaded = await loadFrom({ '.asnlintrc': FULL });
    const again = await loadFrom({ '.asnlintrc': await printConfig(loaded) });
    expect(severities(again)).toEqual(severities(loaded));
    const { rules: _, ...settings } = again.settings;
    expect(loaded.settings).toMatchObject(settings);
    for (const part of ['phrases', 'templates', 'logbook', 'preferredGreeting'] as const) {
      expect(again[part]).toEqual(loaded[part]);
    }
    expect(await printConfig(again)).toContain('maxWords: 90');
  });

  test('names the origin of each value', async () => {
    const folder = folderOf({
      '.config/asn-lint/config.yaml': 'profile: { name: Nur Azizah }',
      '.asnlintrc': 'extends: asn-lint:reply\nrules: { conciseness: [info, { maxWords: 90 }] }',
    });
    const loaded = applyOverrides(await loadConfig(requestFor(folder)), { zone: 'WIT' });
    const lines = (await printConfig(loaded)).replaceAll(folder, '…').split('\n');
    const origin = (start: string) =>
      lines.find((line) => line.trimStart().startsWith(start))?.split(' # ')[1];
    expect([
      origin('greeting: error'),
      origin('topic-link:') ?? origin('- off'),
      origin('- info'),
      origin('- maxWords: 90'),
      origin('lists: true'),
      origin('name:'),
      origin('zone:'),
      origin('opens:'),
    ]).toEqual([
      'bawaan',
      'preset asn-lint:reply',
      'berkas …/.asnlintrc',
      'berkas …/.asnlintrc',
      'bawaan',
      'pribadi …/.config/asn-lint/config.yaml',
      'baris perintah --zone',
      'bawaan',
    ]);
  });

  test('shows no password', async () => {
    const files = {
      'a.yaml': 'logbook: "postgres://nur:r@has/ia@basis.contoh.id/buku?password=juga"',
    };
    const loaded = await loadFrom(files, { file: 'a.yaml' });
    expect(loaded.logbook).toContain('r@has/ia');
    const text = await printConfig(loaded);
    expect(text).not.toMatch(/has|juga/);
    expect(text).toContain('postgres://nur:••••@basis.contoh.id/buku?password=••••');
  });

  test('says so where there is no file', async () => {
    const loaded = await loadFrom({});
    expect(await printConfig(loaded)).toContain('# Tanpa berkas konfigurasi.');
    expect(await printConfig(loaded, 'en')).toContain('greeting: error');
  });
});

describe('secrets', () => {
  test.each([
    ['postgres://a:b@c/d', 'postgres://a:••••@c/d'],
    ['postgres://a@c/d', 'postgres://a@c/d'],
    ['postgres://c:5432/d', 'postgres://c:5432/d'],
    ['postgres://c/d?user=a&password=b&x=1', 'postgres://c/d?user=a&password=••••&x=1'],
    ['/data/a:b@c.db', '/data/a:b@c.db'],
  ])('%s', (text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });
});

describe('--init', () => {
  test.each(['id', 'en'] as const)('the text in "%s" loads and changes nothing', async (lang) => {
    const loaded = await loadFrom({ '.asnlintrc.yaml': await initConfig(lang) });
    const bare = await loadFrom({});
    expect(loaded.settings).toEqual(bare.settings);
  });

  test.each(['id', 'en'] as const)('what it offers in "%s" loads, too', async (lang) => {
    const text = (await initConfig(lang)).replace(/^( *)#(?! \S)/gm, '$1');
    const loaded = await loadFrom({ '.asnlintrc.yaml': text });
    expect(loaded.settings.profile.name).toBe('Siti Rahmawati');
    expect(loaded.settings.vocabulary.banned.get('blangko')).toBe('formulir');
    expect(loaded.settings.office.holidays).toEqual({ '2026-12-07': 'Hari jadi kabupaten' });
    expect(loaded.logbook).toMatch(/buku-kendali\.db$/);
  });

  test('writes the file once', async () => {
    const folder = folderOf({});
    const file = await writeInitConfig(folder);
    expect(file).toBe(join(folder, '.asnlintrc.yaml'));
    expect(readFileSync(file, 'utf8')).toBe(await initConfig());
    await expect(writeInitConfig(folder)).rejects.toThrow('sudah ada');
  });

  test('does not write through a link', async () => {
    const folder = folderOf({});
    symlinkSync(join(folder, 'lain'), join(folder, '.asnlintrc.yaml'));
    await expect(writeInitConfig(folder)).rejects.toThrow('sudah ada');
    expect(lstatSync(join(folder, 'lain'), { throwIfNoEntry: false })).toBeUndefined();
  });

  test('says where it cannot write', async () => {
    await expect(writeInitConfig(join(folderOf({}), 'tidak-ada'))).rejects.toThrow('ENOENT');
  });
});
