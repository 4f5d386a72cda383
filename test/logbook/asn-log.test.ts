import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/log/main.ts';
import { COMMAND_NAMES } from '../../src/cli/log/spec.ts';
import { type Run, run, Sink, WORKING, type World } from '../cli/world.ts';
import { folder } from '../temporary.ts';

let home: string;

beforeEach(() => {
  home = folder();
});

function log(argv: readonly string[], world: World = {}): Promise<Run> {
  const env = { HOME: home, USER: 'rina', ...world.env };
  return run(main, argv, { cwd: home, ...world, env });
}

async function json(argv: readonly string[], world: World = {}) {
  const { code, out, err } = await log([...argv, '--format', 'json'], world);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

const add = (to: string, ...more: string[]) => log(['add', '--to', to, ...more]);

const DRAFT = `Selamat pagi, Ibu Kepala Bagian Umum.
Saya Rina Lestari dari Dinas Arsip Kota Makmur.
Izin berkoordinasi terkait penataan arsip tahun 2025. Daftarnya: https://contoh.go.id/arsip?a=1
Atas perhatian Ibu, terima kasih.`;

describe('asn-log', () => {
  it('keeps its promises about keys', async () => {
    await log([
      'add',
      '--to',
      'Ibu Sari',
      '--agency',
      'Dinas Arsip',
      '--topic',
      'arsip',
      '--link',
      'https://contoh.go.id/a',
      '--at',
      '2026-11-20T09:15:00+07:00',
    ]);
    const [item] = await json(['list']);
    expect(item).toEqual({
      id: 1,
      sentAt: '2026-11-20T09:15:00+07:00',
      recipient: 'Ibu Sari',
      agency: 'Dinas Arsip',
      topic: 'arsip',
      links: ['https://contoh.go.id/a'],
      status: 'awaiting',
      outcome: null,
      person: 'rina',
    });
    expect(await json(['status'])).toEqual({
      month: '2026-11',
      count: 1,
      limit: 20,
      remaining: 19,
      awaiting: [item],
      due: [],
    });
  });

  it('keeps the book in the data folder, for its owner alone', async () => {
    await add('Ibu Sari');
    const folder = join(home, '.local/share/asn-lint');
    if (process.platform !== 'linux') return;
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'logbook.db')).mode & 0o777).toBe(0o600);
  });

  it('finds the book by option, environment and configuration, in this order', async () => {
    writeFileSync(
      join(home, '.asnlintrc.json'),
      JSON.stringify({ logbook: './c.db', profile: { name: 'Rina Lestari' } }),
    );
    await add('Ibu Sari');
    await log(['add', '--to', 'Ibu Sari'], { env: { ASN_LOGBOOK: 'b.db' } });
    await log(['add', '--to', 'Ibu Sari', '--logbook', 'a.db'], { env: { ASN_LOGBOOK: 'b.db' } });
    expect(['a.db', 'b.db', 'c.db'].map((name) => existsSync(join(home, name)))).toEqual([
      true,
      true,
      true,
    ]);
    expect((await json(['list']))[0].person).toBe('Rina Lestari');
  });

  it('takes what was recorded before the profile had a name for mine', async () => {
    await add('Ibu Sari');
    writeFileSync(
      join(home, '.asnlintrc.json'),
      JSON.stringify({ profile: { name: 'Rina Lestari' } }),
    );
    await add('Pak Budi');
    expect((await json(['status'])).count).toBe(2);
    expect((await json(['status', '--person', 'Andi'])).count).toBe(0);
  });

  it('reads nothing into being', async () => {
    expect((await json(['status'])).count).toBe(0);
    expect(await json(['list'])).toEqual([]);
    expect(existsSync(join(home, '.local'))).toBe(false);
  });

  describe('add', () => {
    it('recognises recipient, topic and links of a draft, and forgets the text', async () => {
      writeFileSync(join(home, 'draft.txt'), DRAFT);
      const expected = {
        recipient: 'Ibu Kepala Bagian Umum',
        topic: 'penataan arsip tahun 2025',
        links: ['https://contoh.go.id/arsip?a=1'],
      };
      expect(await json(['add', 'draft.txt'])).toMatchObject({
        ...expected,
        begins: true,
        count: 1,
        remaining: 19,
      });
      expect(await json(['add', '-'], { stdin: DRAFT })).toMatchObject({
        ...expected,
        begins: false,
      });
      expect(await json(['add', '--topic', 'lain'], { stdin: DRAFT })).toMatchObject({
        topic: 'lain',
      });
      expect((await json(['show', '1'])).text).toBeNull();
      await log(['add', 'draft.txt', '--keep-text']);
      expect((await json(['show', '4'])).text).toBe(DRAFT);
    });

    it('says what is missing', async () => {
      for (const [argv, stdin] of [
        [['add'], ''],
        [['add'], 'Mohon kabarnya.'],
        [['add', '--to', ' '], ''],
      ] as const) {
        const { code, err } = await log(argv, { stdin });
        expect([code, err]).toEqual([2, expect.stringContaining('--to')]);
      }
      expect((await log(['add', 'tidak-ada.txt'])).code).toBe(2);
      expect((await log(['add', '--to', 'X', '--at', 'kemarin'])).err).toContain('2026-11-23');
      expect((await log(['add', '--to', 'X', '--score', '101'])).code).toBe(2);
    });

    it('asks at a terminal', async () => {
      const answers: [RegExp, string][] = [
        [/Penerima/, 'Ibu Sari'],
        [/Instansi/, 'Dinas Arsip'],
        [/Topik/, 'penataan arsip'],
        [/Tautan/, 'https://contoh.go.id/a'],
      ];
      const stdin = Object.assign(new Readable({ read() {} }), { isTTY: true });
      const stderr = new Sink({ isTTY: true, columns: 80 });
      const stdout = new Sink();
      // like a real standard error, which nobody ends
      stderr.end = () => stderr;
      const write = stderr._write.bind(stderr);
      stderr._write = (chunk, encoding, done) => {
        const [next] = answers;
        // the answer comes when its question stands there, however slow the machine
        if (next?.[0].test(String(chunk))) {
          answers.shift();
          setImmediate(() => stdin.push(`${next[1]}\r`));
        }
        write(chunk, encoding, done);
      };
      const io = { stdin, stdout, stderr, cwd: home, now: () => new Date(WORKING) };
      const argv = ['add', '--format', 'json'];
      const code = await main({ ...io, argv, env: { HOME: home, USER: 'rina' } });
      expect(code).toBe(0);
      expect(JSON.parse(stdout.text)).toMatchObject({
        recipient: 'Ibu Sari',
        agency: 'Dinas Arsip',
        topic: 'penataan arsip',
        links: ['https://contoh.go.id/a'],
      });
    });

    it('names the official channels at the limit', async () => {
      for (let i = 1; i < 20; i += 1) await add(`Orang ${i}`);
      expect((await add('Orang 20')).out).toContain(
        'nota dinas, surat resmi, atau rapat koordinasi',
      );
      const { out } = await add('Orang 21');
      expect(out).toContain('koordinasi ke-21 dari 20');
      expect((await json(['status'])).remaining).toBe(0);
    });
  });

  it('goes through the life of a coordination', async () => {
    await add('Ibu Sari', '--at', '2026-11-20 09.15');
    expect(
      (
        await log([
          'note',
          '1',
          '--outcome',
          'disetujui',
          '--next',
          'kirim berkas',
          '--due',
          '24/11/2026',
          '--answered-at',
          '2026-11-20 10.00',
        ])
      ).code,
    ).toBe(0);
    expect((await json(['status'])).due).toMatchObject([
      { id: 1, dueOn: '2026-11-24', overdue: false },
    ]);
    expect(await json(['close', '1'])).toMatchObject({ status: 'closed', outcome: 'disetujui' });
    expect(await json(['note', '1', '--agreement', 'rapat ulang'])).toMatchObject({
      status: 'closed',
    });
    expect(
      await json(['edit', '1', '--to', 'Ibu Sari Dewi', '--status', 'redirected']),
    ).toMatchObject({ recipient: 'Ibu Sari Dewi', status: 'redirected' });
    const { out } = await log(['show', '1']);
    expect(out).toContain('Dikirim         Jumat, 20 November 2026 pukul 09.15 WIB');
    expect(out).toContain('Penerima semula: Ibu Sari');
    expect(await json(['undo'])).toMatchObject({ action: 'edit', count: 1 });
    expect((await json(['stats'])).months.at(-1)).toEqual({
      month: '2026-11',
      count: 1,
      limit: 20,
      messages: 1,
      withinHours: 1,
      score: null,
      settled: 1,
      medianMinutes: 45,
    });
    expect((await log(['note', '1'])).code).toBe(2);
    expect((await log(['show', '77'])).err).toContain('nomor 77 tidak ada');
    expect((await log(['show', '99999999999'])).code).toBe(2);
  });

  it('fits eighty columns and speaks Indonesian', async () => {
    await add(
      'Ibu Kepala Bagian Perencanaan dan Keuangan yang namanya panjang',
      '--topic',
      'hal yang juga panjang sekali sehingga tidak muat',
      '--at',
      '2026-11-19 08.00',
    );
    await log(['note', '1', '--due', '2026-11-21', '--next', 'telepon']);
    const status = await log(['status'], { stdoutTTY: true, columns: 80, env: { NO_COLOR: '1' } });
    expect(status.out).toMatchInlineSnapshot(`
      "Buku kendali rina · November 2026

        █░░░░░░░░░░░░░░░░░░░  1 dari 20 koordinasi, sisa 19

      Menunggu jawaban lebih dari 1×24 jam (1)
          1  Ibu Kepala Bagian Perencanaan dan Keuangan yang namanya panjang · hal y…
             4 hari 1 jam, sejak Kamis, 19 November 2026 pukul 08.00 WIB

      Tenggat (1)
          1  Ibu Kepala Bagian Perencanaan dan Keuangan yang namanya panjang · hal y…
             Sabtu, 21 November 2026, lewat 2 hari
      "
    `);
    expect((await log(['status', '--lang', 'en'])).out).toContain('19 left');
  });

  describe.each([80, 40])('in %d columns', (columns) => {
    const name = 'Ibu Kepala Bagian Perencanaan dan Keuangan yang namanya panjang';
    const topic = 'hal yang juga panjang sekali sehingga tidak muat';
    const EVERY = [
      ['add', '--to', name, '--topic', topic, '--at', '2026-11-20 08.00'],
      ['add', '--to', 'Ibu Sari'],
      ['list', '--everyone'],
      ['show', '1'],
      ['note', '1', '--due', '2026-11-21', '--next', 'telepon'],
      ['close', '1'],
      ['status', '--everyone'],
      ['stats'],
      ['undo'],
    ];

    it.each(['id', 'en'])('says all of it (%s)', async (lang) => {
      for (let day = 1; day <= 20; day += 1) await add(name, '--at', `2026-11-${day} 08.00`);
      for (const argv of EVERY) {
        const { out } = await log([...argv, '--lang', lang], { columns });
        const widest = Math.max(...out.split('\n').map((line) => line.length));
        expect(widest, `${argv.join(' ')}\n${out}`).toBeLessThanOrEqual(columns);
      }
    });
  });

  it('does not let an entry move the cursor', async () => {
    await add('\u001b[31mmerah\u202e', '--topic', '\u009b2J');
    for (const argv of [['list'], ['show', '1'], ['list', '--format', 'json']]) {
      expect((await log(argv)).out).not.toMatch(/[\u001b\u009b\u202e]/);
    }
  });

  describe('export', () => {
    beforeEach(async () => {
      await add(
        '=HYPERLINK("https://contoh.example")',
        '--topic',
        '@SUM(A1)',
        '--at',
        '2026-11-20 09.15',
      );
      await add('Pak Budi', '--at', '2026-10-20 09.15');
    });

    it('writes CSV whose cells are no formulas', async () => {
      const { out } = await log(['export']);
      expect(out).toContain(`"'=HYPERLINK(""https://contoh.example"")"`);
      expect(out.trim().split('\r\n')).toHaveLength(3);
    });

    it('writes a workbook to print', async () => {
      const file = join(home, 'buku.xlsx');
      await log(['export', '--month', '2026-11', '-o', 'buku.xlsx']);
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(file);
      const sheet = book.worksheets[0]!;
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToWidth: 1,
      });
      const cells = sheet
        .getSheetValues()
        .flat()
        .filter((value) => value !== undefined && value !== null);
      expect(cells).toContain('BUKU KENDALI KOORDINASI');
      expect(cells).toContain('Jumat, 20 November 2026');
      expect(cells).toContain(`'=HYPERLINK("https://contoh.example")`);
      expect(cells).not.toContain('Pak Budi');
      expect(cells.every((value) => typeof value !== 'object')).toBe(true);
      expect(cells.some((value) => /^[=+\-@]/.test(String(value)))).toBe(false);
    });

    it('replaces no file unasked, and leaves nothing behind', async () => {
      writeFileSync(join(home, 'a.json'), 'lama');
      expect((await log(['export', '-o', 'a.json'])).code).toBe(2);
      expect(readFileSync(join(home, 'a.json'), 'utf8')).toBe('lama');
      expect((await log(['export', '-o', 'a.json', '--force'])).code).toBe(0);
      expect(await json(['import', 'a.json'])).toEqual({ added: 0, known: 2 });
      expect((await log(['export', '-o', 'tidak/ada/a.json'])).err).toContain(
        'tidak dapat ditulis',
      );
    });
  });

  it.each([
    ['no export', 'halo'],
    ['JSON of something else', '{"a":1}'],
    ['half a JSON', '{"format":"asn-log","entries":[{'],
    ['a record without a moment', '[{"recipient":"Ibu Sari"}]'],
    ['an unknown status', '[{"sentAt":"2026-11-20T09:00:00Z","recipient":"X","status":"hilang"}]'],
    ['a bad second line', 'sentAt,recipient\n2026-11-20 09.00,Ibu Sari\nkapan-kapan,Pak Budi\n'],
    ['a newer format', '{"format":"asn-log","version":99,"entries":[]}'],
  ])('imports nothing of %s', async (_, text) => {
    const { code, err } = await log(['import', '-'], { stdin: text });
    expect(code).toBe(2);
    expect(err).toContain('tidak ada yang dicatat');
    expect(await json(['list'])).toEqual([]);
  });

  it('imports what people write by hand, without a prototype', async () => {
    const text =
      '[{"sentAt":"20/11/2026 09.00","recipient":"Ibu Sari","__proto__":{"outcome":"x"},"links":"https://contoh.go.id/a"}]';
    expect(await json(['import', '-'], { stdin: text })).toEqual({ added: 1, known: 0 });
    expect(await json(['import', '-'], { stdin: text })).toEqual({ added: 0, known: 1 });
    expect((await json(['list']))[0]).toMatchObject({
      outcome: null,
      person: 'rina',
      links: ['https://contoh.go.id/a'],
    });
  });

  it('copies itself', async () => {
    await add('Ibu Sari');
    const { path } = await json(['backup']);
    expect(path).toContain('logbook-2026-11-23-090000.db');
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(await json(['list', '--logbook', path])).toHaveLength(1);
  });

  it.each(COMMAND_NAMES.map((name) => [name]))('explains %s in both languages', async (name) => {
    const id = await log([name, '--help']);
    expect([id.code, id.err]).toEqual([0, '']);
    expect(id.out).toContain(`Cara pakai: asn-log ${name}`);
    expect((await log([name, '--help', '--lang', 'en'])).out).toContain('Usage:');
  });

  it('helps whoever slips', async () => {
    expect((await log([])).code).toBe(2);
    expect((await log(['--help'])).code).toBe(0);
    expect((await log(['--version'])).out).toMatch(/^\d/);
    expect((await log(['lst'])).err).toContain('Maksud Anda list?');
    expect((await log(['list', '--moth', '2026-11'])).err).toContain('--month');
    expect((await log(['list', '--month', '2026-13'])).code).toBe(2);
    expect((await log(['list', 'apa'])).code).toBe(2);
    expect((await log(['--logbook', 'x.db', 'list'])).code).toBe(0);
    expect((await log(['list', '--logbook', 'mysql://u:rahasia@h/x'])).err).not.toContain(
      'rahasia',
    );
    expect(
      (await log(['add', '--to', 'X'], { env: { HOME: undefined, USER: 'a' } })).err,
    ).toContain('--logbook');
  });
});
