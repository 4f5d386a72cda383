import { describe, expect, it } from 'vitest';
import { readExport } from '../../src/chat/index.ts';
import { all, brief, fixture } from './helpers.ts';

async function read(name: string) {
  const reading = readExport(fixture(name));
  const messages = await all(reading);
  return { reading, messages, briefs: messages.map(brief) };
}

describe('exports as phones write them', () => {
  it('Android, Indonesian', async () => {
    const { reading, messages, briefs } = await read('Chat WhatsApp dengan Galuh Prameswari.txt');
    expect(briefs.slice(1)).toEqual([
      '2026-11-02 08:05:00 | Tirta Wibisana | text | Selamat pagi, Ibu Galuh.\n\nPerkenalkan, saya Tirta Wibisana dari Bagian Umum Setda Kabupaten Rawasari.\nMohon izin menanyakan jadwal rapat: apakah jadi hari Kamis?\n\nTerima kasih.',
      '2026-11-02 08:21:00 | Galuh Prameswari | text | Selamat pagi, Pak Tirta. Jadi, Pak. Agendanya:\n05/11/26 09.00 - 10.00: Pembukaan\n05/11/26 10.00 - 11.30: Paparan Bappeda\n05/11/26 11.30 - Penutup: Sekretaris Daerah',
      '2026-11-02 08:25:00 | Tirta Wibisana | text | Siap, Bu 🙏',
      '2026-11-02 08:26:00 | Tirta Wibisana | text* | Mohon ruangan disiapkan dari pagi',
      '2026-11-02 08:40:00 | Galuh Prameswari | media | ',
      '2026-11-02 08:41:00 | Galuh Prameswari | media | Ini denahnya, Pak',
      '2026-11-02 08:43:00 | Galuh Prameswari | deleted | ',
      '2026-11-02 08:44:00 | Tirta Wibisana | deleted | ',
      '2026-11-02 08:45:00 | Galuh Prameswari | view-once | ',
      '2026-11-02 09:02:00 |  | call | Panggilan suara tak terjawab',
      '2026-11-02 09:10:00 | Tirta Wibisana | poll | Pilih waktu gladi\nRabu siang (2 suara)\nRabu sore (0 suara)',
      '2026-11-02 09:12:00 | Galuh Prameswari | location | https://maps.google.com/?q=-7.512345,110.212345',
      '2026-11-02 09:15:00 | Galuh Prameswari | contact | ',
      '2026-11-03 16:05:00 | Galuh Prameswari | text | Yang menghapus arsip lama dan keluar dari grup siapa ya, Pak?',
    ]);
    expect(messages[0]).toMatchObject({ kind: 'system', line: 1, sender: '' });
    expect(messages[6]).toMatchObject({ attachment: 'Denah ruang melati.pdf', line: 15 });
    // 08.05 WIB is 01:05 UTC.
    expect(messages[1]!.instant).toBe(Date.UTC(2026, 10, 2, 1, 5));
    expect(reading.files[0]).toMatchObject({
      title: 'Galuh Prameswari',
      dialect: { platform: 'android', dateOrder: 'day-first', hours: 24, encoding: 'utf-8' },
    });
    expect(reading.skipped).toEqual([]);
  });

  it('Android group: BOM, CRLF, group names with a colon, unsaved contacts, numbers', async () => {
    const { reading, briefs } = await read('android-id-grup-bom-crlf.txt');
    expect(briefs.map((line) => line.split(' | ').slice(1, 3).join(' '))).toEqual([
      ' system',
      ' system',
      ' system',
      ' system',
      'Faris text',
      '+62 811-5550-4321 text',
      ' system',
      'Tirta Wibisana text',
      'Faris text',
      ' system',
      ' system',
    ]);
    expect(briefs[0]).toContain('2026-11-05 13:00:00');
    expect(briefs[7]).toBe(
      '2026-11-05 13:10:00 | Tirta Wibisana | text | Rekap kemarin:\n1. Aplikasi: 12\n2. Peladen: 3\n\n> kutipan pesan lama\nCatatan: dua aplikasi belum terdaftar',
    );
    expect(reading.skipped).toEqual([]);
  });

  it('Android, United States: month first, 12 hours, narrow no-break spaces', async () => {
    const { reading, briefs, messages } = await read('WhatsApp Chat with Lintang Ayu.txt');
    expect(briefs.slice(1)).toEqual([
      '2026-11-02 08:06:00 | Tirta Wibisana | text | Selamat pagi, Bu Lintang',
      '2026-11-02 12:30:00 | Lintang Ayu | media | ',
      '2026-11-02 12:31:00 | Lintang Ayu | deleted | ',
      '2026-11-14 23:59:00 | Lintang Ayu | text* | Sudah selesai',
      '2026-11-15 00:00:00 | Tirta Wibisana | deleted | ',
      '2026-11-15 00:01:00 | Tirta Wibisana | media | Foto lokasi',
    ]);
    expect(messages.at(-1)!.attachment).toBe('IMG-20261115-WA0001.jpg');
    expect(reading.files[0]!.dialect).toMatchObject({ dateOrder: 'month-first', hours: 12 });
    expect(reading.files[0]!.title).toBe('Lintang Ayu');
  });

  it('Android, Indonesian, 12 hours with dots', async () => {
    const { briefs } = await read('android-12-jam-titik.txt');
    expect(briefs).toEqual([
      '2026-11-14 14:02:00 | Lintang Ayu | text | siang',
      '2026-11-14 14:03:00 | Tirta Wibisana | text | Selamat siang',
      '2026-11-15 00:04:00 | Lintang Ayu | text | lewat tengah malam',
    ]);
  });

  it('iOS, Indonesian', async () => {
    const { reading, briefs, messages } = await read('ios-id.txt');
    expect(briefs.slice(1)).toEqual([
      '2026-11-21 08:16:31 | Tirta Wibisana | text | Selamat pagi, Bu Galuh',
      '2026-11-21 08:17:02 | Galuh Prameswari | media | ',
      '2026-11-21 08:17:40 | Galuh Prameswari | media | ',
      '2026-11-21 08:18:00 | Galuh Prameswari | deleted | ',
      '2026-11-21 08:18:30 | Tirta Wibisana | deleted | ',
      '2026-11-21 08:19:00 | Tirta Wibisana | text* | Besok jam delapan',
      '2026-11-21 08:20:00 | Galuh Prameswari | contact | ',
      '2026-11-21 08:21:00 | Galuh Prameswari | call | Panggilan suara tak terjawab',
      '2026-11-21 08:22:00 | Galuh Prameswari | poll | Setuju diundur?\nYa (1 suara)\nTidak (0 suara)',
      '2026-11-21 08:23:00 | Galuh Prameswari | location | https://maps.google.com/?q=-7.5,110.2',
      '2026-11-21 08:24:00 | Tirta Wibisana | text | Baris satu\n\nbaris tiga',
      '2026-11-21 08:25:00 | Galuh Prameswari | media | Foto ruangan',
    ]);
    expect(messages[0]).toMatchObject({ kind: 'system', sender: '' });
    expect(messages[3]!.attachment).toBe('00000006-Undangan rapat.pdf');
    expect(reading.files[0]!.dialect).toMatchObject({ platform: 'ios', seconds: true });
  });

  it('iOS group, English: a group name with a colon as sender', async () => {
    const { briefs } = await read('ios-en-group.txt');
    expect(briefs.map((line) => line.split(' | ').slice(1, 3).join(' '))).toEqual([
      ' system',
      ' system',
      ' system',
      'Faris text',
      'Faris media',
      'Tirta Wibisana deleted',
      'Tirta Wibisana call',
      ' system',
    ]);
    expect(briefs[3]).toBe(
      '2026-08-16 14:12:00 | Faris | text | Hello everyone, I left my notes on the table',
    );
    expect(briefs.at(-1)).toContain('2026-09-03 00:00:05');
  });

  it('UTF-16 from Notepad', async () => {
    const { reading, briefs } = await read('notepad-utf16.txt');
    expect(briefs).toEqual([
      '2026-11-23 09:00:00 | Galuh Prameswari | text | Selamat pagi 🙏',
      '2026-11-23 09:05:00 | Tirta Wibisana | text | Selamat pagi, Bu',
    ]);
    expect(reading.files[0]!.dialect.encoding).toBe('utf-16le');
  });
});
