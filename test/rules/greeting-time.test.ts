import { describe, expect, it } from 'vitest';
import { greetingTime } from '../../rules/greeting-time.ts';
import { lint } from '../../src/linter/lint.ts';
import { DEFAULT_OFFICE, type Settings, settings } from '../../src/linter/settings.ts';

function greet(text: string, time: string, zone = 'WIB') {
  const office = { ...DEFAULT_OFFICE, zone };
  const sentAt = new Date(`2026-11-23T${time}:00+07:00`);
  return lint(text, [greetingTime], settings(sentAt, { office })).messages;
}

describe('accepts', () => {
  it.each([
    ['Selamat pagi, Ibu.', '08.00'],
    ['Selamat pagi, Ibu.', '11.29'],
    ['Selamat pagi, Ibu.', '23.45'],
    ['Selamat siang, Ibu.', '10.30'],
    ['Selamat siang, Ibu.', '15.29'],
    ['Selamat sore, Ibu.', '14.30'],
    ['Selamat petang, Ibu.', '17.00'],
    ['Selamat malam, Ibu.', '17.30'],
    ['Selamat malam, Ibu.', '00.20'],
    ['Selamat pagi/siang, Bapak.', '13.00'],
    ['Selamat pagi atau siang, Bapak.', '09.00'],
    ['Selamat pagi menjelang siang, Bapak.', '11.40'],
    ['Assalamualaikum, Bapak.', '13.00'],
    // no greetings
    ['Bapak Selamat, pagi ini rapat dimulai pukul 09.00.', '14.00'],
    ['Bapak Selamat pagi ini hadir.', '14.00'],
    ['Semua penumpang selamat. Pagi ini mereka pulang.', '14.00'],
    ['Semua penumpang selamat pagi tadi.', '14.00'],
    ['Kami usulkan acara Selamat Pagi Nusantara untuk siaran Senin.', '14.00'],
    ['Ibu, program Selamat Malam Kota dihentikan.', '10.00'],
    ['> Selamat pagi, Pak\nSelamat siang, Bapak.', '13.00'],
    ['Ibu menulis "Selamat pagi" kemarin.', '13.00'],
    ['Pagi, Pak.', '14.00'],
    ['Satu. Dua. Tiga. Empat. Selamat pagi untuk besok.', '14.00'],
    ['Selamat atas pelantikan Bapak. Pagi ini kami hadir.', '14.00'],
    ['', '14.00'],
  ])('%s at %s', (text, time) => expect(greet(text, time.replace('.', ':'))).toEqual([]));
});

describe('reports', () => {
  it.each([
    ['Selamat pagi, Ibu.', '11.30', 'siang'],
    ['Selamat pagi, Ibu.', '16.00', 'sore'],
    ['Selamat siang, Ibu.', '09.00', 'pagi'],
    ['SELAMAT SORE, IBU.', '09.00', 'PAGI'],
    ['Selamat Malam, Ibu.', '12.00', 'Siang'],
    ['Selamat malam, Ibu.', '02.00', 'pagi'],
    ['Selamat petang, Ibu.', '10.00', 'pagi'],
    ['Selamat pagi/siang, Ibu.', '20.00', 'malam'],
    ['Assalamualaikum, selamat pagi Bapak.', '14.00', 'siang'],
    ['Mohon izin selamat pagi Bapak.', '14.00', 'siang'],
    ['bu kabid selamat pagi', '14.00', 'siang'],
    ['Yth. Ibu Kepala Bagian Umum\n\n*Selamat pagi*', '14.00', 'siang'],
    ['Selamat 🙏 pagi, Ibu.', '14.00', 'siang'],
    ['*UNDANGAN*\n\nSelamat pagi, Bapak/Ibu.', '14.00', 'siang'],
  ])('%s at %s', (text, time, word) => {
    const [message, ...more] = greet(text, time.replace('.', ':'));
    expect(more).toEqual([]);
    expect(message).toMatchObject({ messageId: 'mismatch', severity: 1 });
    expect(message?.suggestions?.[0]?.fix.text).toBe(word);
  });

  it('underlines the greeting and replaces the part of the day', () => {
    const [message] = greet('Ibu, selamat pagi/siang.', '20:00');
    expect(message).toMatchObject({ line: 1, column: 6, endColumn: 24 });
    expect(message?.suggestions?.[0]?.fix).toEqual({ range: [13, 23], text: 'malam' });
  });

  it('reads the clock of the office', () => {
    expect(greet('Selamat siang, Ibu.', '13:45', 'WIT')).toHaveLength(1);
  });
});

describe('outside office hours, when send-time says to wait', () => {
  const said = (text: string, time: string, more: Partial<Settings> = {}) => {
    const sentAt = new Date(`2026-11-23T${time}:00+07:00`);
    const [message] = lint(text, [greetingTime], settings(sentAt, more)).messages;
    const words = message?.suggestions?.map(({ fix }) => fix.text);
    return { text: message?.message ?? '', words };
  };

  it('names the greeting for the next slot, and offers the one for now as well', () => {
    const { text, words } = said('Selamat sore, Ibu.', '20:00');
    expect(text).toBe(
      '"Selamat sore" kurang sesuai pada pukul 20.00 WIB (malam: 18.00–23.59); tulis "Selamat pagi" bila dikirim Selasa, 24 November 2026 pukul 08.00 WIB.',
    );
    expect(words).toEqual(['pagi', 'malam']);
  });

  it('says when the greeting fits as it is', () => {
    const { text, words } = said('Selamat pagi, Ibu.', '20:00');
    expect(text).toMatch(/"Selamat malam", kecuali bila dikirim Selasa, 24 November 2026 pukul/);
    expect(words).toEqual(['malam']);
  });

  it('speaks of now in an emergency and in office hours', () => {
    const now = /\); tulis "Selamat malam"\.$/;
    expect(said('Selamat pagi, Ibu.', '20:00', { urgent: true }).text).toMatch(now);
    const flood = 'Selamat pagi, Ibu. Keadaan darurat: tanggul jebol, warga perlu dievakuasi.';
    expect(said(flood, '20:00').text).toMatch(now);
    expect(said('Selamat malam, Ibu.', '13:00').text).toMatch(/\); tulis "Selamat siang"\.$/);
  });
});
