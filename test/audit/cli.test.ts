import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { zip } from '../chat/helpers.ts';
import { folder } from '../temporary.ts';
import { audit, CHAT, FILE, IDEAL, line, ME, PARTNER, put } from './helpers.ts';

const KEYS = ['messages', 'mine', 'coordinations', 'months', 'findings', 'responses', 'skipped'];

async function json(argv: readonly string[], cwd: string) {
  const { code, out, err } = await audit(['--format', 'json', ...argv], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

describe('asn-audit --format json', () => {
  it('sums up a month', async () => {
    const cwd = folder();
    put(cwd, CHAT);
    const report = await json(['--me', ME, FILE], cwd);
    expect(Object.keys(report).slice(0, KEYS.length)).toEqual(KEYS);
    expect(report).toMatchObject({ messages: 9, mine: 4, coordinations: 2, skipped: [] });
    expect(report.months).toHaveLength(1);
    expect(report.months[0]).toMatchObject({
      month: '2026-11',
      coordinations: 2,
      limit: 20,
      messages: 9,
      mine: 4,
      outsideHours: 1,
      judged: 3,
    });
    expect(report.responses).toEqual({ count: 1, medianMinutes: 49 * 60, over24h: 1 });
    expect(report.replies).toMatchObject({ count: 2, over24h: 0 });
    expect(report.waited).toEqual([{ person: PARTNER, count: 1, longestMinutes: 49 * 60 }]);
    const counts = Object.fromEntries(
      report.findings.map((one: { ruleId: string; count: number }) => [one.ruleId, one.count]),
    );
    expect(counts).toMatchObject({ greeting: 1, 'send-time': 1, 'closing-thanks': 1 });
    expect(counts['banned-abbreviations']).toBeGreaterThanOrEqual(3);
  });

  it('holds no word of any message', async () => {
    const cwd = folder();
    put(cwd, CHAT);
    const { out } = await audit(['--format', 'json', '--me', ME, FILE], { cwd });
    expect(out).not.toMatch(/anggaran|kmrn|laporan/i);
  });

  it.each([
    ['--month 2026-10', 0, 0],
    ['--month 2026-11', 9, 2],
    ['--since 2026-11-09 --until 2026-11-09', 2, 1],
    ['--since 2026-11-10', 4, 0],
  ])('counts only what %s names', async (period, messages, coordinations) => {
    const cwd = folder();
    put(cwd, CHAT);
    const report = await json(['--me', ME, FILE, ...period.split(' ')], cwd);
    expect(report).toMatchObject({ messages, coordinations });
  });

  it('counts overlapping exports of a chat once, in text and zip', async () => {
    const cwd = folder();
    put(cwd, CHAT);
    const half = CHAT.split('\n').slice(3).join('\n');
    put(cwd, zip([{ name: FILE, data: Buffer.from(half) }]), 'ekspor.zip');
    const report = await json(['--me', ME, FILE, 'ekspor.zip'], cwd);
    expect(report).toMatchObject({ messages: 9, mine: 4, coordinations: 2, duplicates: 7 });
  });

  it('reads hours and months in the zone that is given', async () => {
    const cwd = folder();
    put(cwd, line('30/11/26 23.30', ME, IDEAL));
    const report = await json(['--me', ME, '--zone', 'WIT', FILE], cwd);
    expect(report.months[0].month).toBe('2026-11');
    expect(report.hours[0][23]).toBe(1);
  });

  it('shows every month beyond the limit as findings', async () => {
    const cwd = folder();
    const days = Array.from({ length: 5 }, (_, i) => line(`0${i + 2}/11/26 09.00`, ME, IDEAL));
    put(cwd, days.join('\n'));
    const report = await json(['--me', ME, '--limit', '3', FILE], cwd);
    expect(report.findings[0]).toMatchObject({ ruleId: 'monthly-quota', count: 2 });
  });

  it('counts and names what it cannot read', async () => {
    const cwd = folder();
    put(cwd, `sisa baris\n${CHAT}\n31/02/26 09.00 - ${PARTNER}: tanggal itu tidak ada`);
    const report = await json(['--me', ME, FILE], cwd);
    expect(report.skippedCount).toBe(report.skipped.length);
    expect(report.skipped.map((one: { line: number }) => one.line)).toContain(1);
    expect(report.skipped[0].file).toBe(FILE);
  });
});

describe('asn-audit', () => {
  it('writes months as CSV', async () => {
    const cwd = folder();
    put(cwd, CHAT);
    const { out, code } = await audit(['--me', ME, '-f', 'csv', FILE], { cwd });
    const [head, month, end] = out.split('\r\n');
    expect(code).toBe(0);
    expect(head).toBe('month,coordinations,limit,messages,mine,outsideHours,judged,score');
    expect(month).toMatch(/^2026-11,2,20,9,4,1,3,[\d.]+$/);
    expect(end).toBe('');
  });

  it('knows whose export it is by the name of the other one', async () => {
    const cwd = folder();
    put(cwd, CHAT);
    expect((await json([FILE], cwd)).mine).toBe(4);
  });

  it('lists the senders where it cannot be decided', async () => {
    const cwd = folder();
    put(cwd, CHAT, 'chat.txt');
    const { code, err, out } = await audit(['chat.txt'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`"${ME}"`);
    expect(err).toContain(`"${PARTNER}"`);
    expect(err).toContain('--me');
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('suggests the nearest sender for a name that is not there', async () => {
    const cwd = folder();
    put(cwd, CHAT);
    const { code, err } = await audit(['--me', 'Sekar Maheswara', FILE], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(`Maksud Anda "${ME}"?`);
  });

  it.each([
    ['bukan-ekspor.txt', 'Halo, ini catatan biasa.\n'],
    ['kosong.txt', ''],
  ])('refuses %s with a sentence', async (name, text) => {
    const cwd = folder();
    put(cwd, text, name);
    const { code, err } = await audit(['--me', ME, name], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(name);
    expect(err).not.toContain('    at ');
  });

  it('suggests a file where the name is mistyped', async () => {
    const cwd = folder();
    put(cwd, CHAT, 'chat.txt');
    const { code, err } = await audit(['--me', ME, 'chet.txt'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('chat.txt');
  });

  it.each([['--month 2026-13'], ['--since kemarin'], ['--limit 0'], ['--silence-hours x']])(
    'refuses %s',
    async (option) => {
      const { code, err } = await audit([...option.split(' '), 'x.txt']);
      expect(code).toBe(2);
      expect(err).toContain(option.split(' ')[0]);
    },
  );

  it('reads standard input, small and large, and leaves no file behind', async () => {
    // a folder of its own: other runs use the common one at the same time
    const temporary = folder();
    vi.stubEnv('TMPDIR', temporary);
    const small = await audit(['--me', ME, '-f', 'csv', '-'], { stdin: CHAT });
    expect(small.out).toContain('2026-11,2,20,9,4,1,3,');
    const filler = `${line('18/11/26 12.00', PARTNER, 'x'.repeat(2000))}\n`.repeat(9000);
    const stdin = Readable.from([Buffer.from(`${CHAT}\n`), Buffer.from(filler)]);
    const large = await audit(['--me', ME, '-f', 'csv'], { stdin });
    expect(large.out).toContain('2026-11,2,20,9009,4,1,3,');
    expect(tmpdir()).toBe(temporary);
    expect(readdirSync(temporary)).toEqual([]);
    vi.unstubAllEnvs();
  });

  it('reports what was read when the user breaks off', async () => {
    const cwd = folder();
    put(cwd, CHAT);
    const controller = new AbortController();
    controller.abort();
    const world = { cwd, signal: controller.signal };
    const { code, out, err } = await audit(['--me', ME, FILE], world);
    expect(code).toBe(130);
    expect(out).toContain('Pembacaan dihentikan');
    expect(err).toContain('Dihentikan');
  });

  it('shows its progress on a terminal and clears the line again', async () => {
    const cwd = folder();
    put(cwd, CHAT);
    const { err } = await audit(['--me', ME, FILE], { cwd, stdoutTTY: true, columns: 80 });
    expect(err).toMatch(/Membaca █+ 100 %/);
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
    const plain = await audit(['--me', ME, FILE], { cwd });
    expect(plain.err).toBe('');
  });
});

describe('the report for people', () => {
  it('holds summary, months, hours, findings with an example, times and trend', async () => {
    const cwd = folder();
    put(cwd, CHAT);
    const { out, code } = await audit(['--me', ME, FILE], { cwd });
    expect(code).toBe(0);
    for (const title of [
      'Ringkasan',
      'Koordinasi setiap bulan',
      'Waktu kirim pesan Anda',
      'Temuan tersering',
      'Waktu tanggap',
      'Perkembangan',
    ]) {
      expect(out).toContain(title);
    }
    expect(out).toMatch(/yg.*→ yang/);
    expect(out).not.toContain('\u001b');
    expect(out.endsWith('\n')).toBe(true);
  });

  it.each([
    ['id', 80],
    ['id', 40],
    ['en', 80],
    ['en', 40],
  ])('fits in %s into %i columns', async (lang, columns) => {
    const cwd = folder();
    put(cwd, CHAT);
    const { out } = await audit(['--me', ME, '--lang', lang, FILE], { cwd, columns });
    const wide = out.split('\n').filter((one) => [...one].length > columns);
    expect(wide.filter((one) => !one.includes('://'))).toEqual([]);
  });

  it('hides confidential data and controls of the terminal', async () => {
    const cwd = folder();
    const bad = 'Pak, tolong cek NIK 3399014107900012 yg \u001b[31mmerah\u001b[0m \u202etxt';
    put(cwd, line('02/11/26 09.00', ME, bad));
    for (const format of ['human', 'json']) {
      const { out } = await audit(['--me', ME, '-f', format, FILE], { cwd });
      expect(out).not.toContain('3399014107900012');
      expect(out).not.toMatch(/[\u001b\u202e]/);
    }
  });

  it('replaces people by roles, in examples, file names and the page too', async () => {
    const cwd = folder();
    const named = `Selamat pagi, Pak Damar. Mohon ijin, kmrn Bu Ratnasari dan Sekar sdh ke sana. Hubungi 0812-5550-1234.`;
    put(cwd, `${CHAT}\n${line('19/11/26 20.00', ME, named)}\n30/02/26 09.00 - ${PARTNER}: x`);
    for (const format of ['human', 'json', 'csv']) {
      const argv = ['--me', ME, '--anonymous', '-f', format, '--html', 'a.html', FILE];
      const { out, err, code } = await audit(argv, { cwd });
      expect(code).toBe(0);
      for (const text of [out, readFileSync(join(cwd, 'a.html'), 'utf8')]) {
        expect(text).not.toMatch(/Damar|Wicaksono|Sekar|Maheswari|Ratnasari|5550/i);
      }
      expect(err).toBe('Halaman ditulis: a.html\n');
    }
    const { out } = await audit(['--me', ME, '--anonymous', FILE], { cwd });
    expect(out).toContain('Saya');
    expect(out).toContain('Rekan 1');
  });
});

describe('asn-audit --import', () => {
  it('puts every coordination into the logbook once', async () => {
    const cwd = folder();
    put(cwd, CHAT);
    const argv = [
      '--me',
      ME,
      '--import',
      '--logbook',
      'buku.db',
      '--person',
      ME,
      '-f',
      'csv',
      FILE,
    ];
    const world = { cwd, env: { HOME: cwd } };
    const first = await audit(argv, world);
    expect(first).toMatchObject({
      code: 0,
      err: 'Buku kendali: 2 koordinasi dicatat, 0 sudah ada.\n',
    });
    const again = await audit(argv, world);
    expect(again.err).toBe('Buku kendali: 0 koordinasi dicatat, 2 sudah ada.\n');
    // a later export that begins in the middle and has grown
    const later = [...CHAT.split('\n').slice(2), line('25/11/26 09.00', ME, IDEAL)].join('\n');
    put(cwd, later, 'lain.txt');
    const grown = await audit([...argv.slice(0, -1), 'lain.txt'], world);
    expect(grown.err).toBe('Buku kendali: 1 koordinasi dicatat, 1 sudah ada.\n');
  });

  it('stores neither the words nor a half-read chat', async () => {
    const cwd = folder();
    put(cwd, CHAT);
    const controller = new AbortController();
    controller.abort();
    const argv = ['--me', ME, '--import', '--logbook', 'buku.db', FILE];
    const stopped = await audit(argv, { cwd, env: { HOME: cwd }, signal: controller.signal });
    expect(stopped.code).toBe(130);
    expect(readdirSync(cwd)).toEqual([FILE]);
    await audit(argv, { cwd, env: { HOME: cwd } });
    const book = readFileSync(join(cwd, 'buku.db'), 'latin1');
    expect(book).toContain(PARTNER);
    expect(book).not.toContain('mau tanya data');
  });
});
