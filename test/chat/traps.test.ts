import { describe, expect, it } from 'vitest';
import { ChatError, readExports } from '../../src/chat/index.ts';
import { all, brief, parse, reading, zip } from './helpers.ts';

const START = '02/11/26 08.00 - Tirta: Selamat pagi\n02/11/26 08.01 - Galuh: Pagi, Pak\n';
const briefs = async (text: string | Uint8Array, options = {}) =>
  (await parse(text, options)).map(brief);
const codeOf = (source: string | Uint8Array, name?: string) =>
  parse(source, name ? { name } : {}).then(
    () => 'read',
    (error: unknown) => {
      if (!(error instanceof ChatError)) throw error;
      expect(error.text.id).toMatch(/^[A-Z].*\.$/);
      expect(error.text.en).toMatch(/^[A-Z].*\.$/);
      return error.code;
    },
  );

describe('headers that are none', () => {
  it('lines of an agenda, known and unknown names, today and another day', async () => {
    const agenda = [
      '02/11/26 09.00 - 10.00: Pembukaan',
      '02/11/26 10.00 - 10.30 WIB: Sambutan',
      '02/11/26 13.00 - Drg. Sekar: Paparan',
      '03/11/26 09.00 - Galuh: Notula',
      '04/11/26 09.00 - selesai',
      '04/11/26 10.00 - Registrasi peserta',
    ].join('\n');
    expect(
      await briefs(
        `${START}02/11/26 08.05 - Tirta: Agenda:\n${agenda}\n02/11/26 08.07 - Galuh: Siap`,
      ),
    ).toEqual([
      '2026-11-02 08:00:00 | Tirta | text | Selamat pagi',
      '2026-11-02 08:01:00 | Galuh | text | Pagi, Pak',
      `2026-11-02 08:05:00 | Tirta | text | Agenda:\n${agenda}`,
      '2026-11-02 08:07:00 | Galuh | text | Siap',
    ]);
  });

  it('a pasted chat of last week', async () => {
    const pasted = '25/10/26 10.00 - Galuh: rapatnya jadi?\n25/10/26 10.05 - Wulan: jadi';
    const messages = await parse(
      `${START}02/11/26 08.05 - Tirta: Ini percakapannya:\n${pasted}\n02/11/26 08.07 - Galuh: Oh, iya`,
    );
    expect(messages.map(({ text }) => text)).toEqual([
      'Selamat pagi',
      'Pagi, Pak',
      `Ini percakapannya:\n${pasted}`,
      'Oh, iya',
    ]);
  });

  it('lines in another form than the file', async () => {
    const other =
      '[02/11/26, 08.03.00] Wulan: halo\n2/11/2026, 08:03 - Wulan: halo\n02/11/26, 08.03 - Wulan: halo';
    const messages = await parse(`${START}02/11/26 08.05 - Tirta: Contoh\n${other}`);
    expect(messages).toHaveLength(3);
    expect(messages[2]!.text).toBe(`Contoh\n${other}`);
  });

  it('dates and times in the text', async () => {
    const text =
      'Tanggal: 25/11/2026\n25/11/26\n25/11/26 pukul sembilan\n25/11/26 09.00\n\n25-11-26 09.00 - x: y';
    const messages = await parse(
      `${START}02/11/26 08.05 - Tirta: ${text}\n02/11/26 08.06 - Galuh: ya`,
    );
    expect(messages[2]!.text).toBe(text);
    expect(messages).toHaveLength(4);
  });
});

describe('headers that look odd', () => {
  it('messages that come hours late, as after a phone was offline', async () => {
    const messages = await parse(
      `${START}02/11/26 11.00 - Tirta: luring\n02/11/26 09.30 - Galuh: tadi\n02/11/26 11.05 - Tirta: baru masuk`,
    );
    expect(messages.map(({ text }) => text).slice(2)).toEqual(['luring', 'tadi', 'baru masuk']);
  });

  it('a newcomer whose first message comes out of order', async () => {
    const messages = await parse(
      `${START}02/11/26 10.00 - Wulan: izin bergabung\n02/11/26 09.00 - Galuh: silakan\n02/11/26 10.05 - Wulan: terima kasih\n02/11/26 10.06 - Galuh: sama-sama`,
    );
    expect(messages).toHaveLength(6);
  });

  it('a clock set right: time falls back for good', async () => {
    const messages = await parse(
      `${START}02/11/27 09.00 - Galuh: jam salah\n03/11/26 09.00 - Tirta: a\n`,
    );
    expect(messages.map(({ sender }) => sender)).toContain('Tirta');
  });

  it('senders with marks, dots, brackets and digits', async () => {
    const names = [
      'Pak RT 05',
      'dr. Sekar, Sp.A',
      'Budi (Bappeda)',
      'R. A. Kartika',
      '10 November',
      'Wulan 🌸',
      "Ma'ruf",
    ];
    const messages = await parse(
      names.map((name, i) => `02/11/26 08.1${i} - ${name}: halo`).join('\n'),
    );
    expect(messages.map(({ sender }) => sender)).toEqual(names);
  });

  it('a contact whose name holds a colon, known from the name of the file', async () => {
    const text =
      '02/11/26 08.00 - PT. Maju: Jaya: Selamat pagi\n02/11/26 08.01 - Tirta: Pagi\n02/11/26 08.02 - PT. Maju: Jaya: Catatan: besok libur\n';
    const messages = await parse(text, { name: 'Chat WhatsApp dengan PT. Maju_ Jaya.txt' });
    expect(messages.map(({ sender, text }) => `${sender}|${text}`)).toEqual([
      'PT. Maju: Jaya|Selamat pagi',
      'Tirta|Pagi',
      'PT. Maju: Jaya|Catatan: besok libur',
    ]);
  });

  it('messages that begin with an empty line, or have no text', async () => {
    expect(
      await briefs(
        `${START}02/11/26 08.05 - Tirta:\nIsi\n02/11/26 08.06 - Galuh: \n02/11/26 08.07 - Tirta: x`,
      ),
    ).toEqual([
      '2026-11-02 08:00:00 | Tirta | text | Selamat pagi',
      '2026-11-02 08:01:00 | Galuh | text | Pagi, Pak',
      '2026-11-02 08:05:00 | Tirta | text | Isi',
      '2026-11-02 08:06:00 | Galuh | text | ',
      '2026-11-02 08:07:00 | Tirta | text | x',
    ]);
  });

  it('old iOS headers, year first, words before the time', async () => {
    expect(
      (await briefs('21/11/16 08.16.30: Galuh: lama\n21/11/16 08.17.30: Tirta: iya'))[0],
    ).toContain('2016-11-21 08:16:30 | Galuh | text | lama');
    expect((await briefs('2026-11-21 08:16 - Galuh: a\n2026-11-22 08:17 - Tirta: b'))[1]).toContain(
      '2026-11-22 08:17:00 | Tirta',
    );
    expect((await briefs('21/11/26 pukul 08.16 - Galuh: a'))[0]).toContain(
      '08:16:00 | Galuh | text | a',
    );
    expect((await briefs('[21/11/26 08.16.30] Galuh: a'))[0]).toContain(
      '08:16:30 | Galuh | text | a',
    );
  });
});

describe('the order of day and month', () => {
  const one = (a: string, b: string, rest = '9:05 AM') =>
    `${a}, ${rest} - Tirta: a\n${b}, ${rest} - Galuh: b\n`;
  const order = async (text: string, options = {}) => {
    const read = reading(text, options);
    await all(read);
    return [read.files[0]!.dialect.dateOrder, read.files[0]!.dialect.orderGuessed];
  };

  it('shows in a day after the 12th', async () => {
    expect(await order(one('11/12/26', '11/13/26'))).toEqual(['month-first', false]);
    expect(await order(one('12/11/26', '13/11/26', '09:05'))).toEqual(['day-first', false]);
  });

  it('is guessed from days that follow each other', async () => {
    expect(await order(one('11/1/26', '11/2/26', '09:05'))).toEqual(['month-first', true]);
    expect(await order(one('01/11/26', '02/11/26', '09:05'))).toEqual(['day-first', true]);
    expect(await order(one('12/3/26', '1/5/27'))).toEqual(['month-first', true]);
  });

  it('is guessed from the form where one day is all', async () => {
    expect(await order(one('11/2/26', '11/2/26'))).toEqual(['month-first', true]);
    expect(await order(one('02/11/26', '02/11/26', '09.05'))).toEqual(['day-first', true]);
  });

  it('can be given', async () => {
    expect(await order(one('11/2/26', '11/2/26'), { dateOrder: 'day-first' })).toEqual([
      'day-first',
      false,
    ]);
  });
});

describe('bytes', () => {
  it('BOM, CRLF, CR alone, UTF-16 without BOM and big-endian, Windows-1252', async () => {
    const wanted = await briefs(START);
    expect(await briefs(`\ufeff${START}`)).toEqual(wanted);
    expect(await briefs(START.replaceAll('\n', '\r\n'))).toEqual(wanted);
    expect(await briefs(START.replaceAll('\n', '\r'))).toEqual(wanted);
    expect(await briefs(Buffer.from(START, 'utf16le'))).toEqual(wanted);
    expect(await briefs(Buffer.from(`\ufeff${START}`, 'utf16le').swap16())).toEqual(wanted);
    const ansi = await parse(Buffer.from(`${START}02/11/26 08.02 - Galuh: caf\xe9`, 'latin1'));
    expect(ansi[2]!.text).toBe('café');
  });

  it('counts lines before the first message and goes on', async () => {
    const read = reading(`sisa pesan\n\nlain\n${START}`);
    expect(await all(read)).toHaveLength(2);
    expect(read.skipped).toEqual([
      { file: 0, line: 1, reason: 'before-first-message' },
      { file: 0, line: 3, reason: 'before-first-message' },
    ]);
  });

  it('counts impossible dates of known senders', async () => {
    const read = reading(
      `${START}31/02/26 08.05 - Tirta: x\nlanjutan\n99/99/26 25.61 - Galuh: y\n02/11/26 08.09 - Galuh: baik`,
    );
    expect((await all(read)).map(({ text }) => text)).toEqual([
      'Selamat pagi',
      'Pagi, Pak',
      'baik',
    ]);
    expect(read.skipped).toEqual([
      { file: 0, line: 3, reason: 'impossible-date' },
      { file: 0, line: 5, reason: 'impossible-date' },
    ]);
  });

  it('counts zero bytes, a broken-off end and messages without end', async () => {
    const long = 'panjang '.repeat(100_000);
    const read = reading(
      `${START}02/11/26 08.05 - Tirta: a\n\0\0\0\0\nb\n02/11/26 08.06 - Galuh: ${long}\n${long}\n02/11/26 08.07 - Tirta: c\n02/11/26 08.`,
    );
    const messages = await all(read);
    expect(messages.map(({ text }) => text.slice(0, 8))).toEqual([
      'Selamat ',
      'Pagi, Pa',
      'a\nb',
      'panjang ',
      'c',
    ]);
    expect(messages[3]!.text.length).toBeLessThan(600_000);
    expect(read.skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'damaged'],
      [6, 'too-long'],
      [9, 'cut-off'],
    ]);
  });

  it('refuses what is no export', async () => {
    expect(await codeOf('')).toBe('empty');
    expect(await codeOf('Selamat pagi, Bapak.\nIni surat biasa.\n')).toBe('not-an-export');
    expect(await codeOf('25/11/26 09.00 - 10.00: Pembukaan\n25/11/26 10.00 - Penutup: MC\n')).toBe(
      'not-an-export',
    );
    expect(await codeOf('2026-11-25 09:00:00 - INFO: server started\n')).toBe('not-an-export');
    expect(await codeOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))).toBe('not-an-export');
    await expect(all(readExports(['/nonexistent/chat.txt']))).rejects.toMatchObject({
      code: 'unreadable',
    });
    await expect(all(readExports(['/']))).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe('words of people that look like WhatsApp’s', () => {
  it.each([
    'Yang menghapus berkas itu keluar kota',
    'Wulan keluar',
    'Beliau left the meeting',
    'panggilan video saja ya',
    'Pesan ini dihapus saja, Pak',
    'Pesan dan panggilan terenkripsi itu apa?',
    'gambar tidak disertakan dalam laporan',
    'Mohon polling: setuju atau tidak',
    'menunggu pesan ini dari kemarin',
    'Anda keluar jam berapa?',
  ])('%s', async (text) => {
    for (const form of ['02/11/26 08.05 - Wulan: ', '[02/11/26, 08.05.00] Wulan: ']) {
      if (form.startsWith('[') && text === 'Wulan keluar') continue;
      const [message] = await parse(`${form}${text}\n`);
      expect(message).toMatchObject({ kind: 'text', text, sender: 'Wulan' });
    }
  });
});

describe('zip', () => {
  const chat = Buffer.from(START);

  it('reads the chat among the media', async () => {
    const bytes = zip([
      { name: '00000002-catatan.txt', data: Buffer.from('catatan') },
      { name: '../../IMG-1.jpg', data: Buffer.from('x'), method: 0 },
      { name: '_chat.txt', data: chat },
    ]);
    const read = reading(bytes, { name: 'WhatsApp Chat - Galuh.zip' });
    expect(await all(read)).toHaveLength(2);
    expect(read.files).toMatchObject([
      { title: 'Galuh', size: chat.length, bytesRead: chat.length },
    ]);
  });

  it('reads stored files, several chats, names with letters of all kinds', async () => {
    const bytes = zip([
      { name: 'Chat WhatsApp dengan Galuh.txt', data: chat, method: 0 },
      { name: 'Chat WhatsApp dengan Ni Luh – Denpasar 🌺.txt', data: chat },
    ]);
    const read = reading(bytes, { name: 'semua.zip' });
    expect((await all(read)).map((message) => message.chat)).toEqual([0, 0, 1, 1]);
    expect(read.files.map(({ title }) => title)).toEqual(['Galuh', 'Ni Luh – Denpasar 🌺']);
  });

  it('refuses what it cannot or should not open', async () => {
    const good = zip([{ name: '_chat.txt', data: chat }]);
    expect(await codeOf(good.subarray(0, good.length - 30), 'a.zip')).toBe('zip-damaged');
    expect(await codeOf(zip([{ name: 'foto.jpg', data: chat }]), 'a.zip')).toBe('zip-without-chat');
    expect(await codeOf(zip([{ name: '_chat.txt', data: chat, flags: 1 }]), 'a.zip')).toBe(
      'zip-encrypted',
    );
    expect(await codeOf(zip([{ name: '_chat.txt', data: chat, method: 9 }]), 'a.zip')).toBe(
      'zip-unsupported',
    );
    const bomb = Buffer.alloc(40 * 1024 * 1024, 'a');
    expect(await codeOf(zip([{ name: '_chat.txt', data: bomb }]), 'a.zip')).toBe('zip-too-large');
    // One that lies about its size.
    expect(
      await codeOf(
        zip([{ name: '_chat.txt', data: Buffer.concat([chat, bomb]), size: 1000 }]),
        'a.zip',
      ),
    ).toBe('zip-too-large');
    const broken = Buffer.from(good);
    broken.fill(0xff, 40, 60);
    expect(await codeOf(broken, 'a.zip')).toBe('zip-damaged');
  });
});
