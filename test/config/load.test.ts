import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cosmiconfig } from 'cosmiconfig';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/config/compose.ts';
import { loadConfig } from '../../src/config/index.ts';
import { PROJECT_FILES } from '../../src/config/places.ts';
import { folderOf, loadFrom, requestFor, severities } from './helpers.ts';

const lang = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  (await loadFrom(files)).settings.lang;

function big(text: string): Buffer {
  return Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(text, 'utf16le').swap16()]);
}

describe('where a configuration is found', () => {
  test('nowhere: the defaults', async () => {
    const loaded = await loadFrom({});
    expect(loaded.files).toEqual([]);
    expect(loaded.settings.rules).toEqual({});
    expect(loaded.settings.office.zone).toBe('WIB');
  });

  test.each([
    ['package.json', '{ "asnlint": { "lang": "en" } }'],
    ['.asnlintrc', 'lang: en'],
    ['.asnlintrc', '{ "lang": "en" }'],
    ['.asnlintrc.json', '{ "lang": "en" }'],
    ['.asnlintrc.yaml', 'lang: en'],
    ['.asnlintrc.yml', 'lang: en'],
  ])('%s %s', async (name, content) => {
    expect(await lang({ [name]: content })).toBe('en');
  });

  test('the first in order wins; the others are named', async () => {
    const loaded = await loadFrom({
      'package.json': '{ "name": "x", "dependencies": { "asnlint": "1" } }',
      '.asnlintrc.json': '{ "lang": "en" }',
      '.asnlintrc.yml': 'lang: id',
    });
    expect(loaded.settings.lang).toBe('en');
    expect(loaded.hints.map(({ file }) => file.split('/').at(-1))).toEqual(['.asnlintrc.yml']);
  });

  test('the nearest folder wins alone', async () => {
    const folder = folderOf({
      '.asnlintrc': 'rules: { greeting: off }',
      'a/.asnlintrc': '',
      'a/b/x': '',
    });
    const loaded = await loadConfig(requestFor(join(folder, 'a/b'), { homedir: folder }));
    expect(loaded.files).toEqual([join(folder, 'a/.asnlintrc')]);
    expect(severities(loaded).greeting).toBe('error');
  });

  test('a manifest without the part is passed by, however broken it is', async () => {
    const folder = folderOf({ '.asnlintrc': 'lang: en', 'a/package.json': '{ "name": }' });
    const loaded = await loadConfig(requestFor(join(folder, 'a'), { homedir: folder }));
    expect(loaded.settings.lang).toBe('en');
  });

  test('the home directory is the last one searched', async () => {
    const folder = folderOf({ '.asnlintrc': 'lang: en', 'home/kerja/x': '' });
    const cwd = join(folder, 'home/kerja');
    const home = await loadConfig(requestFor(cwd, { homedir: join(folder, 'home') }));
    expect(home.files).toEqual([]);
    const above = await loadConfig(requestFor(cwd, { homedir: folder }));
    expect(above.settings.lang).toBe('en');
  });

  test('a home directory behind a link is a border, too', async () => {
    const folder = folderOf({ '.asnlintrc': 'lang: en', 'nyata/kerja/x': '' });
    symlinkSync(join(folder, 'nyata'), join(folder, 'rumah'));
    const request = requestFor(join(folder, 'nyata/kerja'), { homedir: join(folder, 'rumah') });
    expect((await loadConfig(request)).files).toEqual([]);
  });

  test('without a home directory the search ends at the root', async () => {
    const folder = folderOf({ '.asnlintrc': 'lang: en', 'a/b/x': '' });
    const request = { ...requestFor(join(folder, 'a/b')), homedir: undefined };
    expect((await loadConfig(request)).settings.lang).toBe('en');
  });

  test('a link to a configuration is read', async () => {
    const folder = folderOf({ 'bersama/dinas.yaml': 'lang: en' });
    symlinkSync(join(folder, 'bersama/dinas.yaml'), join(folder, '.asnlintrc.yaml'));
    expect((await loadConfig(requestFor(folder))).settings.lang).toBe('en');
  });

  test.each([
    ['that leads nowhere', 'tidak-ada.yaml', 'tidak ditemukan'],
    ['to itself', '.asnlintrc.yaml', 'berputar'],
    ['to a folder', '.', 'folder'],
    ['to a device', '/dev/null', 'bukan berkas biasa'],
  ])('a link %s is an error', async (_, target, text) => {
    const folder = folderOf({});
    symlinkSync(target, join(folder, '.asnlintrc.yaml'));
    await expect(loadConfig(requestFor(folder))).rejects.toThrow(text);
  });

  test('a folder of that name is passed by', async () => {
    const folder = folderOf({ '.asnlintrc.yaml': 'lang: en' });
    mkdirSync(join(folder, '.asnlintrc'));
    expect((await loadConfig(requestFor(folder))).settings.lang).toBe('en');
  });

  test.skipIf(process.getuid?.() === 0)('an unreadable file is an error', async () => {
    const folder = folderOf({ '.asnlintrc.yaml': 'lang: en' });
    chmodSync(join(folder, '.asnlintrc.yaml'), 0);
    await expect(loadConfig(requestFor(folder))).rejects.toThrow('tidak boleh dibaca');
  });

  test('--no-config reads nothing', async () => {
    const files = { '.asnlintrc': 'salah', '.config/asn-lint/config.yaml': 'salah' };
    expect((await loadFrom(files, { noConfig: true })).files).toEqual([]);
  });

  test('--config reads that file instead of searching', async () => {
    const folder = folderOf({ '.asnlintrc': 'salah', 'lain/dinas.yaml': 'lang: en' });
    const loaded = await loadConfig(requestFor(folder, { file: 'lain/dinas.yaml' }));
    expect(loaded.files).toEqual([join(folder, 'lain/dinas.yaml')]);
  });

  test.each([
    ['tidak-ada.yaml', 'tidak ditemukan'],
    ['.', 'folder'],
    ['x.txt', '".txt"'],
  ])('--config %s is an error', async (file, text) => {
    await expect(loadFrom({ 'x.txt': 'lang: en' }, { file })).rejects.toThrow(text);
  });
});

describe('how a configuration is stored', () => {
  test.each([
    ['UTF-8 with a BOM', '.asnlintrc.json', Buffer.from('\ufeff{ "lang": "en" }')],
    ['YAML with a BOM', '.asnlintrc.yaml', Buffer.from('\ufefflang: en')],
    ['UTF-16 LE', '.asnlintrc.yaml', Buffer.from('\ufefflang: en\r\n', 'utf16le')],
    ['UTF-16 LE without a BOM', '.asnlintrc', Buffer.from('lang: en', 'utf16le')],
    ['UTF-16 BE', '.asnlintrc.json', big('{ "lang": "en" }')],
    ['CRLF', '.asnlintrc.yaml', Buffer.from('lang: en\r\nrules:\r\n  greeting: off\r\n')],
  ])('%s', async (_, name, content) => {
    expect(await lang({ [name]: content })).toBe('en');
  });

  test('the line of a fault in a UTF-16 file', async () => {
    const content = Buffer.from('\ufefflang: en\r\nrule: x\r\n', 'utf16le');
    await expect(loadFrom({ '.asnlintrc.yaml': content })).rejects.toMatchObject({
      line: 2,
      path: 'rule',
    });
  });
});

describe('what lies over what', () => {
  const own = '.config/asn-lint/config.yaml';

  test("the project's over the person's own, value by value", async () => {
    const { settings, origins, files } = await loadFrom({
      [own]: 'profile: { name: Nur Azizah, zone: WITA }\noffice: { opens: 07.30 }\nlang: en',
      '.asnlintrc': 'profile: { agency: Balai Uji }\noffice: { opens: 08.30 }',
    });
    expect(settings.profile).toEqual({ name: 'Nur Azizah', zone: 'WITA', agency: 'Balai Uji' });
    expect(settings.office).toMatchObject({ opens: '08.30', closes: '16.00', zone: 'WITA' });
    expect(settings.lang).toBe('en');
    expect(files.map((file) => file.split('/').at(-1))).toEqual(['config.yaml', '.asnlintrc']);
    const kinds = ['profile.name', 'office.opens', 'office.closes', 'office.zone', 'lang'];
    expect(kinds.map((path) => origins.get(path)?.kind)).toEqual([
      'user',
      'project',
      'default',
      'user',
      'user',
    ]);
  });

  test('the zone of the office over that of the sender', async () => {
    const { settings } = await loadFrom({
      '.asnlintrc': 'profile: { zone: WIT }\noffice: { zone: WITA }',
    });
    expect(settings.office.zone).toBe('WITA');
  });

  test('lists are filled by all files, days are not', async () => {
    const { settings } = await loadFrom({
      [own]:
        'agencies: [Balai Satu]\noffice: { workdays: [1, 2, 3, 4, 5, 6], holidays: { 2026-05-02: Hari A } }',
      '.asnlintrc':
        'agencies: [Balai Dua, Balai Satu]\noffice: { workdays: [5, 1], holidays: { 2026-05-03: Hari B } }',
    });
    expect(settings.vocabulary.agencies).toEqual(['Balai Satu', 'Balai Dua']);
    expect(settings.office.workdays).toEqual([1, 5]);
    expect(settings.office.holidays).toEqual({ '2026-05-02': 'Hari A', '2026-05-03': 'Hari B' });
  });

  test('a word allowed above is not banned from below, and the other way round', async () => {
    const { settings } = await loadFrom({
      [own]: 'words: { banned: { Blangko: formulir }, allowed: [monev] }',
      '.asnlintrc': 'words: { allowed: [blangko], banned: { MONEV: pemantauan } }',
    });
    expect([...settings.vocabulary.allowed]).toEqual(['blangko']);
    expect([...settings.vocabulary.banned]).toEqual([['monev', 'pemantauan']]);
  });

  test('a word that is both in one file is hinted at', async () => {
    const loaded = await loadFrom({
      '.asnlintrc': 'words: { allowed: [monev], banned: { monev: pemantauan } }',
    });
    expect(loaded.settings.vocabulary.banned.get('monev')).toBe('pemantauan');
    expect(loaded.hints.map(({ path }) => path)).toEqual(['words.allowed']);
  });

  test('a severity keeps the options from below', async () => {
    const { settings } = await loadFrom({
      [own]: 'rules: { conciseness: [error, { maxWords: 90, lists: false }] }',
      '.asnlintrc': 'rules: { conciseness: [info, { maxWords: 100 }] }',
    });
    expect(settings.rules.conciseness).toEqual({
      severity: 'info',
      chosen: true,
      options: { maxWords: 100, lists: false },
    });
  });

  test('who writes what holds anyway chooses nothing', async () => {
    const { settings } = await loadFrom({
      '.asnlintrc': 'rules: { greeting: error, topic-link: info }',
    });
    expect(Object.keys(settings.rules)).toEqual(['topic-link']);
  });

  test('trusted domains come to those of link-safety', async () => {
    const { settings, origins } = await loadFrom({
      '.asnlintrc': 'trustedDomains: [Contoh.AC.id, "*.balai.id"]',
    });
    expect(settings.rules['link-safety']?.options).toEqual({
      trustedDomains: ['go.id', 'contoh.ac.id', 'balai.id'],
    });
    expect(origins.get('rules.link-safety.trustedDomains')?.kind).toBe('project');
  });

  test('phrases, templates and words need no code', async () => {
    const loaded = await loadFrom({
      '.asnlintrc':
        'phrases: { greetings: [Salam  Literasi] }\ntemplates: { undangan: "a\\nb" }\nprofile: { greeting: islamic }',
    });
    expect(loaded.phrases.greetings).toEqual(['salam literasi']);
    expect(loaded.templates.get('undangan')).toBe('a\nb');
    expect(loaded.preferredGreeting).toBe('islamic');
  });

  test('a logbook is a file beside its configuration, or in the home directory', async () => {
    const folder = folderOf({ 'a/.asnlintrc': 'logbook: data/buku.db' });
    const request = requestFor(join(folder, 'a'), { homedir: folder });
    expect((await loadConfig(request)).logbook).toBe(join(folder, 'a/data/buku.db'));
    const home = await loadFrom({ '.asnlintrc': 'logbook: ~/buku.db' }, { homedir: '/home/nur' });
    expect(home.logbook).toBe('/home/nur/buku.db');
  });
});

test('no configuration is the configuration of no layers', async () => {
  const loaded = await loadFrom({});
  const { origins, ...rest } = compose(loaded.sources);
  expect(loaded).toMatchObject(rest);
  expect([...loaded.origins]).toEqual([...origins]);
});

describe('the search is the one of cosmiconfig', () => {
  const inOrder = [...PROJECT_FILES];

  test.each<[string, readonly string[]]>([
    ['each name beside the next', inOrder],
    ['without a manifest', inOrder.slice(1)],
    ['the last two', inOrder.slice(3)],
    ['in the folder above', inOrder.map((name) => `../${name}`)],
    ['the nearer one', ['../package.json', '.asnlintrc.yml']],
    ['nothing', []],
  ])('%s', async (_, names) => {
    const folder = folderOf({ 'a/b/surat.txt': '' });
    const cwd = join(folder, 'a/b');
    for (const name of names) {
      const manifest = name.endsWith('package.json');
      writeFileSync(
        join(cwd, name),
        manifest ? '{ "asnlint": { "lang": "en" } }' : '{ "lang": "en" }',
      );
    }
    const explorer = cosmiconfig('asnlint', { searchPlaces: inOrder, stopDir: folder });
    const loaded = await loadConfig(requestFor(cwd, { homedir: folder }));
    expect(loaded.files[0]).toBe((await explorer.search(cwd))?.filepath);
  });
});
