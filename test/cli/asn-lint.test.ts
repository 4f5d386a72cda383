import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/asn-lint.ts';
import type { Clipboard } from '../../src/cli/io.ts';
import { folder } from '../temporary.ts';
import { run, Sink, WORKING } from './world.ts';

const CLEAN = [
  'Selamat pagi, Bapak Suryadi.',
  '',
  'Saya Intan Permata dari Dinas Pertanian Kabupaten Lembayung. Mohon berkenan memeriksa laporan panen triwulan III pada https://pertanian.lembayung.go.id/panen/tw3.',
  '',
  'Atas perhatian dan kerja sama Bapak, kami sampaikan terima kasih.',
  '',
].join('\n');
const FLAWED = CLEAN.replace('Mohon berkenan', 'Mhn').replace('laporan', 'laporan yg');
const AT = ['--at', WORKING];

function draft(text: string | Uint8Array = CLEAN, name = 'draft.txt') {
  const cwd = folder();
  const path = join(cwd, name);
  writeFileSync(path, text);
  return { cwd, path };
}

describe('exit codes', () => {
  it.each<[string, number, string[], string | undefined]>([
    ['a clean draft', 0, ['draft.txt'], CLEAN],
    ['errors', 1, ['draft.txt'], FLAWED],
    ['only warnings', 0, ['--rule', 'banned-abbreviations: warning', 'draft.txt'], FLAWED],
    [
      'as many warnings as allowed',
      0,
      ['--rule', 'banned-abbreviations: warning', '--max-warnings', '2', 'draft.txt'],
      FLAWED,
    ],
    [
      'more warnings than allowed',
      1,
      ['--rule', 'banned-abbreviations: warning', '--max-warnings', '1', 'draft.txt'],
      FLAWED,
    ],
    [
      'more warnings than allowed, though quiet',
      1,
      ['--rule', 'banned-abbreviations: warning', '--max-warnings', '0', '--quiet', 'draft.txt'],
      FLAWED,
    ],
    ['a repaired draft', 0, ['--fix', 'draft.txt'], FLAWED],
    ['an unknown option', 2, ['--fixx', 'draft.txt'], CLEAN],
    ['an option without its value', 2, ['draft.txt', '--format'], CLEAN],
    ['an unknown language', 2, ['--lang', 'jv', 'draft.txt'], CLEAN],
    ['an unknown zone', 2, ['--zone', 'WITB', 'draft.txt'], CLEAN],
    ['an unknown format', 2, ['--format', 'jsn', 'draft.txt'], CLEAN],
    ['an unknown rule', 2, ['--rule', 'greting: off', 'draft.txt'], CLEAN],
    ['an unknown severity', 2, ['--rule', 'greeting: of', 'draft.txt'], CLEAN],
    ['a moment that cannot be read', 2, ['--at', 'besok', 'draft.txt'], CLEAN],
    ['a number that is none', 2, ['--max-warnings', 'dua', 'draft.txt'], CLEAN],
    ['a size that is none', 2, ['--max-size', 'besar', 'draft.txt'], CLEAN],
    ['two sources', 2, ['--clipboard', 'draft.txt'], CLEAN],
    ['a missing file', 2, ['darft.txt'], CLEAN],
    ['a missing configuration', 2, ['--config', 'tidak-ada.yaml', 'draft.txt'], CLEAN],
    ['a broken configuration', 2, ['--config', 'draft.txt', 'draft.txt'], '{'],
    ['help', 0, ['--help'], undefined],
    ['the version', 0, ['--version'], undefined],
    ['the list of rules', 0, ['--rules'], undefined],
    ['an explanation', 0, ['--explain', 'greeting'], undefined],
    ['an explanation of nothing', 2, ['--explain', 'greting'], undefined],
    ['the configuration', 0, ['--print-config'], undefined],
  ])('%s: %i', async (_, code, args, text) => {
    const world = text === undefined ? { cwd: folder() } : draft(text);
    const result = await run(main, [...AT, ...args], world);
    expect(result).toMatchObject({ code });
    if (code === 2) {
      expect(result.out).toBe('');
      expect(result.err).not.toMatch(/\n\s+at /);
    }
  });

  it('Ctrl+C while it waits: 130', async () => {
    const controller = new AbortController();
    const stdin = new PassThrough();
    const running = run(main, [...AT, '--stdin'], {
      stdin,
      signal: controller.signal,
      cwd: folder(),
    });
    setTimeout(() => controller.abort(), 20);
    expect(await running).toMatchObject({ code: 130, out: '', err: '' });
  });

  it('a rule that fails: 2, with its id', async () => {
    const world = draft();
    const plugin = join(world.cwd, 'plugin.mjs');
    writeFileSync(
      plugin,
      `export default { rules: [{ id: 'agency/broken', meta: { title: { id: 'a', en: 'a' },
        description: { id: 'a', en: 'a' }, severity: 'error', fixable: false,
        source: { value: 'Kompeten', conduct: { id: 'a', en: 'a' } }, good: [], bad: [], options: {},
        messages: { a: { id: 'a', en: 'a' } } }, check() { throw new Error('aduh'); } }] };`,
    );
    writeFileSync(join(world.cwd, 'c.json'), JSON.stringify({ plugins: ['./plugin.mjs'] }));
    const result = await run(main, [...AT, '--config', 'c.json', 'draft.txt'], world);
    expect(result.code).toBe(2);
    expect(result.err).toContain('agency/broken');
  });
});

describe('usage', () => {
  it.each([
    [['--fomat', 'json'], '--format'],
    [['--formt=json'], '--format'],
    [['--no-colour'], '--no-color'],
    [['--messages', 'ndjsn'], 'ndjson'],
    [['--format', 'jsno', 'draft.txt'], 'json'],
    [['drafft.txt'], 'draft.txt'],
  ])('%j: did you mean %s', async (args, near) => {
    const { cwd } = draft();
    const indonesian = await run(main, args, { cwd });
    expect(indonesian.err).toContain(`Maksud Anda ${near}?`);
    const english = await run(main, [...args, '--lang=en'], { cwd });
    expect(english.err).toContain(`Did you mean ${near}?`);
  });

  it('speaks Indonesian, and English on request', async () => {
    expect((await run(main, ['--help'])).out).toMatch(/^Cara pakai: asn-lint \[opsi\] \[berkas…\]/);
    expect((await run(main, ['--help', '--lang', 'en'])).out).toMatch(
      /^Usage: asn-lint \[options\] \[file…\]/,
    );
    const { out } = await run(main, ['--help']);
    expect(out).not.toMatch(/\b(Usage|Options|Arguments|default|display)\b/);
  });

  it('asks for a draft on a terminal', async () => {
    const { code, out, err } = await run(main, [], { stdinTTY: true, cwd: folder() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('asn-lint draft.txt');
  });

  it('shows a stack with DEBUG only', async () => {
    const { err } = await run(main, ['nihil.txt'], { cwd: folder(), env: { DEBUG: '1' } });
    expect(err).toMatch(/\n\s+at /);
  });

  it('writes the first configuration, once', async () => {
    const cwd = folder();
    expect(await run(main, ['--init'], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, '.asnlintrc.yaml'), 'utf8')).toContain('rules');
    expect(await run(main, ['--init'], { cwd })).toMatchObject({ code: 2 });
  });
});

describe('input', () => {
  it.each([['-'], ['--stdin']])('reads standard input with %s', async (flag) => {
    const { code, out } = await run(main, [...AT, '--format', 'json', flag], {
      stdin: FLAWED,
      cwd: folder(),
    });
    const [result] = JSON.parse(out);
    expect({ code, filePath: result.filePath }).toEqual({ code: 1, filePath: '<stdin>' });
  });

  it('reads standard input when nothing is named', async () => {
    expect(await run(main, AT, { stdin: CLEAN, cwd: folder() })).toMatchObject({ code: 0 });
  });

  it('reads drafts, folders and standard input together, each once, in order', async () => {
    const cwd = folder();
    for (const name of ['b.txt', 'a.txt', 'catatan.md', 'sub/c.TXT', '.git/d.txt']) {
      mkdirSync(join(cwd, name, '..'), { recursive: true });
      writeFileSync(join(cwd, name), CLEAN);
    }
    const { out } = await run(main, [...AT, '--format', 'json', '.', 'a.txt', '-'], {
      cwd,
      stdin: CLEAN,
    });
    const names = JSON.parse(out).map((result: { filePath: string }) => result.filePath);
    expect(names).toEqual(['a.txt', 'b.txt', join('sub', 'c.TXT'), '<stdin>']);
  });

  it('reads the others when one cannot be read', async () => {
    const { cwd } = draft();
    const { code, out, err } = await run(main, [...AT, '--format', 'json', 'x.txt', 'draft.txt'], {
      cwd,
    });
    expect({ code, read: JSON.parse(out).length }).toEqual({ code: 2, read: 1 });
    expect(err).toContain('x.txt');
  });

  it.each<[string, Uint8Array | string, RegExp]>([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /bukan berkas teks/],
    ['Windows-1252', Buffer.from(CLEAN.replace('Intan', 'Int\xe1n'), 'latin1'), /Windows-1252/],
    ['damaged UTF-8', Buffer.concat([Buffer.from(`${CLEAN}🙏🙏`), Buffer.from([0xf0])]), /rusak/],
  ])('says what it makes of %s', async (_, bytes, said) => {
    expect((await run(main, [...AT, 'draft.txt'], draft(bytes))).err).toMatch(said);
  });

  it.each([
    ['empty', ''],
    ['blank', ' \n\n\t\n'],
  ])('reports an %s draft', async (_, text) => {
    const { code, out } = await run(main, [...AT, '--format', 'json', 'draft.txt'], draft(text));
    expect({ code, files: JSON.parse(out).length }).toEqual({ code: 1, files: 1 });
  });

  it('says that a folder holds no draft, and that a file is closed', async () => {
    const { cwd, path } = draft();
    mkdirSync(join(cwd, 'kosong'));
    expect((await run(main, ['kosong'], { cwd })).err).toMatch(/tidak berisi berkas \.txt/);
    chmodSync(path, 0);
    const { code, err } = await run(main, ['draft.txt'], { cwd });
    // the superuser reads everything
    if (process.getuid?.() !== 0) expect({ code, err }).toMatchObject({ code: 2 });
  });

  it('keeps to its limit', async () => {
    const world = draft(CLEAN.repeat(10));
    const { code, err } = await run(main, ['--max-size', '1KB', 'draft.txt'], world);
    expect(code).toBe(2);
    expect(err).toMatch(/terlalu besar/);
    const piped = await run(main, ['--max-size', '1KB', '-'], {
      ...world,
      stdin: CLEAN.repeat(10),
    });
    expect(piped).toMatchObject({ code: 2, out: '' });
  });

  it('ends an endless device', async () => {
    const { code, err } = await run(main, ['--max-size', '1MB', '/dev/zero'], { cwd: folder() });
    if (process.platform === 'win32') return;
    expect(code).toBe(2);
    expect(err).toMatch(/terlalu besar: batasnya/);
  });

  it('tells what it waits for', async () => {
    const stdin = new PassThrough();
    const stderr = new Sink();
    const running = run(main, AT, { stdin, stderr, patience: 10, cwd: folder() });
    await stderr.shows('Menunggu naskah');
    stdin.end(CLEAN);
    const { code, err } = await running;
    expect(code).toBe(0);
    expect(err.match(/Menunggu naskah/g)).toHaveLength(1);
  });
});

describe('--fix', () => {
  const FIXED = FLAWED.replace('Mhn', 'Mohon').replace('yg', 'yang');

  it.each<[string, (text: string) => Buffer]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with BOM', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Windows-1252', (text) => Buffer.from(text.replace('Intan', 'Int\xe1n'), 'latin1')],
    ['CRLF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['CR', (text) => Buffer.from(text.replaceAll('\n', '\r'))],
    ['no final newline', (text) => Buffer.from(text.trimEnd())],
    ['emoji and NFD', (text) => Buffer.from(`${text}🙏 ke\u0301\n`)],
  ])('keeps %s', async (_, stored) => {
    const world = draft(stored(FLAWED));
    await run(main, [...AT, '--fix', 'draft.txt'], world);
    expect(readFileSync(world.path)).toEqual(stored(FIXED));
    const piped = await run(main, [...AT, '--fix'], { ...world, stdin: stored(FLAWED) });
    expect(piped.bytes).toEqual(stored(FIXED));
  });

  it('keeps mode and link, and leaves nothing behind', async () => {
    const { cwd, path } = draft(FLAWED);
    chmodSync(path, 0o640);
    symlinkSync('draft.txt', join(cwd, 'tautan.txt'));
    await run(main, [...AT, '--fix', 'tautan.txt'], { cwd });
    expect(readFileSync(path, 'utf8')).toBe(FIXED);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd).sort()).toEqual(['draft.txt', 'tautan.txt']);
  });

  it('leaves a draft alone that needs nothing', async () => {
    const { cwd, path } = draft(CLEAN);
    const before = statSync(path);
    await run(main, [...AT, '--fix', 'draft.txt'], { cwd });
    expect(statSync(path)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  it('refuses a file that is read-only', async () => {
    const { cwd, path } = draft(FLAWED);
    chmodSync(path, 0o444);
    const { code, err } = await run(main, [...AT, '--fix', 'draft.txt'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/hanya dapat dibaca/);
    expect(readFileSync(path, 'utf8')).toBe(FLAWED);
  });

  it('refuses a damaged draft', async () => {
    const bytes = Buffer.concat([Buffer.from(`${FLAWED}🙏🙏`), Buffer.from([0xf0])]);
    const world = draft(bytes);
    expect(await run(main, [...AT, '--fix', 'draft.txt'], world)).toMatchObject({ code: 2 });
    expect(readFileSync(world.path)).toEqual(bytes);
  });

  it('hands the text on and reports beside it', async () => {
    const { code, out, err } = await run(main, [...AT, '--fix', '-'], {
      stdin: FLAWED,
      cwd: folder(),
    });
    expect({ code, out }).toEqual({ code: 0, out: FIXED });
    expect(err).not.toBe('');
  });

  it('changes nothing when the format is mistyped', async () => {
    const { cwd, path } = draft(FLAWED);
    await run(main, [...AT, '--fix', '--format', 'jsn', 'draft.txt'], { cwd });
    expect(readFileSync(path, 'utf8')).toBe(FLAWED);
  });

  it('shows a diff and changes nothing', async () => {
    const { cwd, path } = draft(FLAWED);
    const { code, out } = await run(main, [...AT, '--fix-dry-run', 'draft.txt'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^=+\n|^--- draft\.txt/m);
    expect(out).toMatch(/^-.*\byg\b/m);
    expect(out).toMatch(/^\+.*\byang\b/m);
    expect(out).not.toContain('\u001b');
    expect(readFileSync(path, 'utf8')).toBe(FLAWED);
    const coloured = await run(main, [...AT, '--fix-dry-run', '--color', 'draft.txt'], { cwd });
    expect(coloured.out).toContain('\u001b[');
  });
});

describe('--clipboard', () => {
  function board(text: string): Clipboard & { text: string } {
    return {
      text,
      read() {
        return Promise.resolve(this.text);
      },
      write(value) {
        this.text = value;
        return Promise.resolve();
      },
    };
  }

  it('reads it, and writes it back repaired', async () => {
    const clipboard = board(FLAWED);
    const world = { clipboard, cwd: folder() };
    expect(await run(main, [...AT, '--clipboard'], world)).toMatchObject({ code: 1 });
    expect(clipboard.text).toBe(FLAWED);
    expect(await run(main, [...AT, '--clipboard', '--fix'], world)).toMatchObject({ code: 0 });
    expect(clipboard.text).toContain('laporan yang panen');
  });

  it('says what to do where there is none', async () => {
    const absent = () => Promise.reject(new Error('xsel ENOENT'));
    const world = { clipboard: { read: absent, write: absent }, cwd: folder() };
    const { code, err } = await run(main, [...AT, '--clipboard'], world);
    expect(code).toBe(2);
    expect(err).toMatch(/xclip.*xsel.*wl-clipboard/s);
  });
});

describe('report', () => {
  it('is for people by default, plain where there is no terminal', async () => {
    const { out } = await run(main, [...AT, 'draft.txt'], draft(FLAWED));
    expect(out).toContain('pukul 09.00 WIB');
    expect(out).not.toContain('\u001b');
  });

  it.each<[boolean, Record<string, string>, string[], boolean]>([
    [true, {}, [], true],
    [true, { NO_COLOR: '1' }, [], false],
    [true, { NO_COLOR: '' }, [], true],
    [true, { TERM: 'dumb' }, [], false],
    [true, {}, ['--no-color'], false],
    [false, {}, [], false],
    [false, { FORCE_COLOR: '1' }, [], true],
    [false, { FORCE_COLOR: '0' }, [], false],
    [false, {}, ['--color'], true],
    [true, { NO_COLOR: '1' }, ['--color'], true],
  ])('terminal %s, %j, %j: colour %s', async (stdoutTTY, env, args, coloured) => {
    const world = { ...draft(FLAWED), stdoutTTY, env };
    const { out } = await run(main, [...AT, ...args, 'draft.txt'], world);
    expect(out.includes('\u001b[')).toBe(coloured);
  });

  it('is JSON in the shape of ESLint, without escape sequences', async () => {
    const world = { ...draft(`${FLAWED}\u001b[31m`), stdoutTTY: true };
    const { out } = await run(main, [...AT, '--color', '--format', 'json', 'draft.txt'], world);
    expect(out).not.toContain('\u001b');
    const [result] = JSON.parse(out);
    expect(result).toMatchObject({ filePath: 'draft.txt', errorCount: 2, fixableErrorCount: 2 });
    expect(result.messages[0]).toMatchObject({
      ruleId: 'banned-abbreviations',
      severity: 2,
      line: 3,
      fix: { text: 'Mohon' },
    });
  });

  it('never hands escape sequences of a draft or a name to the terminal', async () => {
    const name = 'na\u001b]0;x\u0007skah.txt';
    const world = {
      ...draft(FLAWED.replace('yg', 'yg \u001b[2J\u009b31m\u202e'), name),
      stdoutTTY: true,
    };
    const { out, err } = await run(main, [...AT, '--no-color', name, 'tiada\u001b[5n.txt'], world);
    expect(out + err).not.toMatch(/[\u001b\u009b\u0007\u202e]/);
  });

  it('leaves out all but errors with --quiet', async () => {
    const args = ['--rule', 'banned-abbreviations: warning', '--quiet', '--format', 'json'];
    const { out } = await run(main, [...AT, ...args, 'draft.txt'], draft(FLAWED));
    expect(JSON.parse(out)[0]).toMatchObject({ messages: [], warningCount: 0 });
  });

  it('goes to a file', async () => {
    const { cwd } = draft(FLAWED);
    const args = ['--format', 'json', '--output-file', 'laporan/hasil.json', 'draft.txt'];
    expect(await run(main, [...AT, ...args], { cwd })).toMatchObject({ code: 1, out: '', err: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'laporan', 'hasil.json'), 'utf8'))).toHaveLength(1);
  });

  it('follows --zone and --urgent', async () => {
    const world = draft(CLEAN);
    const late = ['--at', '2026-11-23T16:30', '--format', 'json'];
    const ids = async (...args: string[]) =>
      JSON.parse((await run(main, [...late, ...args, 'draft.txt'], world)).out)[0].messages.map(
        (m: { ruleId: string; messageId: string }) => `${m.ruleId}/${m.messageId}`,
      );
    expect(await ids()).toContain('send-time/outside-hours');
    expect(await ids('--urgent')).toContain('send-time/urgent');
    expect(await ids('--at', '2026-11-23T08:30Z', '--zone', 'WIT')).toContain(
      'send-time/outside-hours',
    );
  });

  it('ends quietly when the reader has gone', async () => {
    const gone = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('broken pipe'), { code: 'EPIPE' }));
      },
    });
    const world = { ...draft(CLEAN), stdout: gone };
    expect(await run(main, [...AT, 'draft.txt'], world)).toMatchObject({ code: 0, err: '' });
  });

  it('says that the disk is full', async () => {
    const full = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('full'), { code: 'ENOSPC' }));
      },
    });
    const { code, err } = await run(main, [...AT, 'draft.txt'], { ...draft(CLEAN), stdout: full });
    expect(code).toBe(2);
    expect(err).toContain('ENOSPC');
  });
});

describe('formatters of ESLint', () => {
  it.each([['eslint-formatter-junit'], ['junit']])('runs %s', async (name) => {
    const { code, out } = await run(main, [...AT, '--format', name, 'draft.txt'], draft(FLAWED));
    expect(code).toBe(1);
    expect(out).toMatch(/^<\?xml/);
    expect(out).toContain('org.eslint.banned-abbreviations');
  });

  it('runs @microsoft/eslint-formatter-sarif', async () => {
    const name = '@microsoft/eslint-formatter-sarif';
    const { out } = await run(main, [...AT, '--format', name, 'draft.txt'], draft(FLAWED));
    const [sarif] = JSON.parse(out).runs;
    expect(sarif.results).toHaveLength(2);
    expect(sarif.results[0]).toMatchObject({ ruleId: 'banned-abbreviations', level: 'error' });
    expect(sarif.tool.driver.rules[0].shortDescription.text).not.toBe('');
  });

  it("finds a package in the user's folder, and a file by its path", async () => {
    const { cwd } = draft(FLAWED);
    const pack = join(cwd, 'node_modules', 'eslint-formatter-milik-sendiri');
    mkdirSync(pack, { recursive: true });
    writeFileSync(
      join(pack, 'index.js'),
      'module.exports = (r, c) => r[0].messages.length + c.cwd;',
    );
    writeFileSync(join(cwd, 'f.mjs'), "export default async (r) => r[0].errorCount + ' galat';");
    const packaged = await run(main, [...AT, '--format', 'milik-sendiri', 'draft.txt'], { cwd });
    expect(packaged.out).toBe(`2${cwd}\n`);
    const file = await run(main, [...AT, '--format', './f.mjs', 'draft.txt'], { cwd });
    expect(file.out).toBe('2 galat\n');
  });

  it.each([
    ['export default 5;', /not a function/],
    ['throw new Error("aduh");', /aduh/],
    ['export default () => { throw new Error("aduh"); };', /aduh/],
  ])('says why %j cannot be used', async (code, why) => {
    const { cwd } = draft(FLAWED);
    writeFileSync(join(cwd, 'f.mjs'), code);
    const result = await run(main, [...AT, '--format', './f.mjs', 'draft.txt'], { cwd });
    expect(result.code).toBe(2);
    expect(result.err).toMatch(why);
  });
});
