import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sendTime } from '../../rules/send-time.ts';
import type { Office } from '../../src/linter/contract.ts';
import { lint } from '../../src/linter/lint.ts';
import { DEFAULT_OFFICE, settings } from '../../src/linter/settings.ts';
import { EMERGENCIES, NO_EMERGENCIES } from './emergency-sentences.ts';

const CALM = 'Selamat pagi, Ibu. Kami kirim jadwal apel: https://contoh.go.id/apel. Terima kasih.';
const SATURDAY = '2026-11-28T21:00:00+07:00';

interface Sending {
  readonly office?: Partial<Office>;
  readonly urgent?: boolean;
  readonly lang?: 'id' | 'en';
  readonly options?: Readonly<Record<string, unknown>>;
}

function send(text: string, at: string, sending: Sending = {}) {
  const { office, urgent = false, lang = 'id', options = {} } = sending;
  const result = lint(
    text,
    [sendTime],
    settings(new Date(at), {
      office: { ...DEFAULT_OFFICE, ...office },
      rules: { 'send-time': { severity: 'error', options } },
      urgent,
      lang,
    }),
  );
  return result.messages;
}

const codes = (text: string, at: string, sending?: Sending) =>
  send(text, at, sending).map((message) => message.messageId);

describe('the clock', () => {
  it.each([
    ['2026-11-23T07:59:59+07:00', ['outside-hours']],
    ['2026-11-23T08:00:00+07:00', []],
    ['2026-11-23T16:00:59+07:00', []],
    ['2026-11-23T16:01:00+07:00', ['outside-hours']],
    ['2026-11-28T10:00:00+07:00', ['weekend']],
    ['2026-11-28T22:00:00+07:00', ['weekend']],
    ['2026-08-17T23:00:00+07:00', ['holiday']],
    ['2026-12-24T10:00:00+07:00', ['holiday']],
    ['2027-02-06T10:00:00+07:00', ['holiday']],
    ['2026-11-23T00:30:00Z', ['outside-hours']],
    ['2026-11-23T01:00:00Z', []],
    ['2028-03-01T10:00:00+07:00', ['unknown-calendar']],
    ['2028-08-17T10:00:00+07:00', ['holiday']],
    ['2028-03-04T10:00:00+07:00', ['weekend']],
  ])('%s', (at, expected) => expect(codes(CALM, at)).toEqual(expected));

  it.each([
    ['WITA', '2026-11-23T15:01:00+07:00', ['outside-hours']],
    ['WIT', '2026-11-23T14:00:00+07:00', []],
    ['Asia/Jayapura', '2026-12-24T22:30:00+07:00', ['holiday']],
    ['Europe/Amsterdam', '2026-11-23T08:00:00+01:00', []],
  ])('in %s', (zone, at, expected) =>
    expect(codes(CALM, at, { office: { zone } })).toEqual(expected),
  );

  it('keeps the agency’s own days', () => {
    const holidays = { '2026-11-23': 'Hari jadi kota' };
    expect(codes(CALM, '2026-11-23T10:00:00+07:00', { office: { holidays } })).toEqual(['holiday']);
    const office = { workdays: [1, 2, 3, 4, 5, 6], closes: '14.00' };
    expect(codes(CALM, '2026-11-28T10:00:00+07:00', { office })).toEqual([]);
    expect(codes(CALM, '2026-11-23T14:01:00+07:00', { office })).toEqual(['outside-hours']);
  });

  it.each([
    ['2026-11-27T11:29:00+07:00', []],
    ['2026-11-27T11:30:00+07:00', ['friday-break']],
    ['2026-11-27T12:59:00+07:00', ['friday-break']],
    ['2026-11-27T13:00:00+07:00', []],
    ['2026-11-26T12:00:00+07:00', []],
  ])('reminds of the Friday break only where asked: %s', (at, expected) => {
    expect(codes(CALM, at)).toEqual([]);
    expect(codes(CALM, at, { options: { fridayBreak: true } })).toEqual(expected);
  });
});

describe('the text', () => {
  const text = (at: string, sending?: Sending) => send(CALM, at, sending)[0]?.message;

  it('names the next slot', () => {
    expect(text('2026-11-23T17:32:00+07:00')).toBe(
      'Pukul 17.32 WIB di luar jam kerja (08.00–16.00); kirim Selasa, 24 November 2026 pukul 08.00 WIB.',
    );
    expect(text('2026-11-28T10:00:00+07:00')).toBe(
      'Sabtu, 28 November 2026 bukan hari kerja; kirim Senin, 30 November 2026 pukul 08.00 WIB.',
    );
    expect(text('2026-12-25T10:00:00+07:00')).toBe(
      'Jumat, 25 Desember 2026 hari libur nasional (Hari Raya Natal); kirim Senin, 28 Desember 2026 pukul 08.00 WIB.',
    );
    expect(text('2026-12-24T10:00:00+07:00')).toContain('2026 cuti bersama Natal; kirim Senin');
  });

  it('names a day off of the agency, and the Friday break', () => {
    const holidays = { '2026-11-23': 'Hari jadi kota' };
    expect(text('2026-11-23T10:00:00+07:00', { office: { holidays } })).toBe(
      'Senin, 23 November 2026 hari libur instansi (Hari jadi kota); kirim Selasa, 24 November 2026 pukul 08.00 WIB.',
    );
    expect(text('2026-11-27T11:45:00+07:00', { options: { fridayBreak: true } })).toBe(
      'Pukul 11.45 WIB termasuk istirahat Jumat (11.30–13.00); balasan mungkin tertunda.',
    );
  });

  it('speaks English', () => {
    expect(text('2026-12-25T10:00:00+07:00', { lang: 'en' })).toBe(
      'Friday, 25 December 2026 is a public holiday (Christmas Day); send it on Monday, 28 December 2026 at 08.00 WIB.',
    );
  });

  it('names the recipient whose hours are over, and the sender’s own slot', () => {
    const office = { recipientZone: 'WIT' };
    expect(text('2026-11-23T15:00:00+07:00', { office })).toBe(
      'Pukul 17.00 WIT di luar jam kerja penerima (08.00–16.00); kirim Selasa, 24 November 2026 pukul 08.00 WIB.',
    );
  });

  it('names the recipient whose day is over or has not begun, and says where no common hours exist', () => {
    const office = { recipientZone: 'America/New_York' };
    expect(text('2026-11-23T10:00:00+07:00', { office })).toMatch(
      /^Minggu, 22 November 2026 di tempat penerima bukan hari kerja; /,
    );
    expect(text('2026-11-23T10:00:00+07:00', { office })).toContain('tidak ditemukan');
  });

  it('does not pretend to know a year without a decree', () => {
    expect(text('2027-12-31T17:00:00+07:00')).toContain(
      'Senin, 3 Januari 2028 pukul 08.00 WIB (hari libur 2028 belum diketahui)',
    );
    expect(text('2028-03-01T10:00:00+07:00')).toContain('tahun 2028');
  });
});

describe('an emergency', () => {
  it.each(EMERGENCIES)('%s', (text) => {
    expect(codes(text, SATURDAY)).toEqual(['urgent']);
    expect(codes(text, '2026-11-23T10:00:00+07:00')).toEqual([]);
  });

  it.each(NO_EMERGENCIES)('no: %s', (text) => expect(codes(text, SATURDAY)).toEqual(['weekend']));

  it('is information at the word that says so', () => {
    const text = 'Selamat malam, Bapak.\nKeadaan *darurat*: atap aula runtuh.';
    expect(send(text, SATURDAY)).toMatchObject([
      { messageId: 'urgent', severity: 3, line: 2, column: 10, endLine: 2, endColumn: 17 },
    ]);
  });

  it('may be said by the sender, outside the hours only', () => {
    expect(codes(CALM, SATURDAY, { urgent: true })).toEqual(['urgent']);
    expect(codes(CALM, '2026-11-23T10:00:00+07:00', { urgent: true })).toEqual([]);
  });

  it.each([
    ['U\u200bRGENT: pompa mati.', ['urgent']],
    ['𝗗𝗔𝗥𝗨𝗥𝗔𝗧: pompa mati.', ['urgent']],
    ['https://contoh.go.id/darurat/mendesak', ['weekend']],
    ['Berkas lapor_darurat.pdf sudah kami kirim ke darurat@contoh.go.id.', ['weekend']],
    ['`darurat`', ['weekend']],
    ['', ['weekend']],
  ])('reads what the reader sees: %s', (text, expected) =>
    expect(codes(text, SATURDAY)).toEqual(expected),
  );

  it('never throws on words in any order, and stays linear', () => {
    const word = fc.constantFrom(
      ...'darurat siaga tanggap gawat mendesak cito urgent tidak atau yang kalau status 1 , : ? > " ( * \n Pak agar naik dalam keadaan simulasi sudah dicabut'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const found = codes(words.join(' '), SATURDAY);
        expect(['urgent', 'weekend']).toContain(found[0]);
      }),
    );
    const start = performance.now();
    codes('kalau keadaan darurat dan '.repeat(40_000), SATURDAY);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
