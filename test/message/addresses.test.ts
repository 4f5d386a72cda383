import { describe, expect, test } from 'vitest';
import { parse } from '../../src/message/parse.ts';
import { normsOf, spansOf } from './reading.ts';

const links = (text: string) =>
  parse(text).links.map(({ kind, href, host }) => `${kind} ${href} ${host}`.trim());

describe('links', () => {
  test.each([
    [
      'http',
      'Isi http://arsip.contoh.go.id/a ya',
      'url http://arsip.contoh.go.id/a arsip.contoh.go.id',
    ],
    [
      'a machine of one’s own',
      'coba http://localhost:3000/uji',
      'url http://localhost:3000/uji localhost',
    ],
    ['the only mark is the colon’s', 'coba http://localhost', 'url http://localhost localhost'],
    [
      'a link inside a link',
      'https://arsip.contoh.org/web/http://lama.contoh.id/x',
      'url https://arsip.contoh.org/web/http://lama.contoh.id/x arsip.contoh.org',
    ],
    [
      'www in a query',
      'https://contoh.go.id/?u=www.lain.id',
      'url https://contoh.go.id/?u=www.lain.id contoh.go.id',
    ],
    [
      'host and port before a path',
      'simpeg.contoh.go.id:8080/masuk',
      'url simpeg.contoh.go.id:8080/masuk simpeg.contoh.go.id',
    ],
    [
      'host with a lone stroke',
      'buka spse.contoh.go.id/ dahulu',
      'host spse.contoh.go.id/ spse.contoh.go.id',
    ],
    ['path of one letter', 'buka s.id/a dahulu', 'url s.id/a s.id'],
    ['host with a digit', 'arsip2.contoh.go.id', 'host arsip2.contoh.go.id arsip2.contoh.go.id'],
    ['host of two labels', 'di contoh.id', 'host contoh.id contoh.id'],
    [
      'a group of WhatsApp',
      'gabung https://chat.whatsapp.com/AbC',
      'whatsapp https://chat.whatsapp.com/AbC chat.whatsapp.com',
    ],
    ['capitals in a long host', 'SPSE.Contoh.go.id', 'host SPSE.Contoh.go.id spse.contoh.go.id'],
    [
      'hidden marks around it',
      '\u200bspse.contoh.go.id\u200b',
      'host spse.contoh.go.id spse.contoh.go.id',
    ],
    [
      'hidden marks inside it',
      'https://contoh\u2060.go.id/x',
      'url https://contoh.go.id/x contoh.go.id',
    ],
    [
      'a direction mark behind it',
      '\u202ahttps://contoh.go.id/x\u202c',
      'url https://contoh.go.id/x contoh.go.id',
    ],
    ['a byte order mark before it', '\ufeffcontoh.go.id/x', 'url contoh.go.id/x contoh.go.id'],
    [
      'an emoji of the first plane',
      'https://contoh.go.id/x✅',
      'url https://contoh.go.id/x contoh.go.id',
    ],
    [
      'an emoji with its selector',
      'https://contoh.go.id/x❤️',
      'url https://contoh.go.id/x contoh.go.id',
    ],
    [
      'letters of another script',
      'https://contoh.go.id/情報',
      'url https://contoh.go.id/情報 contoh.go.id',
    ],
    ['glued to its label', 'Tautan:s.id/yg-dgn', 'url s.id/yg-dgn s.id'],
    ['a label behind a label', 'Bahan: Tautan:s.id/abc', 'url s.id/abc s.id'],
    ['an arrow behind it', 'https://contoh.go.id/x←', 'url https://contoh.go.id/x contoh.go.id'],
    [
      'an emoji of dark skin behind it',
      'https://contoh.go.id/x👍🏿',
      'url https://contoh.go.id/x contoh.go.id',
    ],
    ['label, host and port', 'Tautan:contoh.go.id:8080/x', 'url contoh.go.id:8080/x contoh.go.id'],
    ['a bracket that is not its own', '(lihat contoh.go.id/x)', 'url contoh.go.id/x contoh.go.id'],
  ])('%s', (_, text, expected) => {
    expect(links(text)).toEqual([expected]);
  });

  test.each([
    'in/out',
    'info/berita',
    'https://spse/x',
    'http://',
    'Rapat.id',
    'selesai.Info',
    'kabar,melati.go.id',
    'satu..dua.id',
    'pukul 09.00/10.00',
    'Rapat@09.30',
    'pukul@ruang.4',
    'rapat@aula',
    'rapat@ruang.4b',
    'rapat@ruang.4bc',
    'rapat@ruang.lt4',
    '🙏@ratna.melati',
    'www.',
  ])('no link: %s', (text) => {
    expect(links(text)).toEqual([]);
  });

  test.each([
    ['with mailto', 'mailto:tu@contoh.go.id', 'mailto:tu@contoh.go.id'],
    [
      'all that a name may hold',
      'ratna.2+arsip_x%y-z@contoh.go.id',
      'ratna.2+arsip_x%y-z@contoh.go.id',
    ],
    ['a host with digits', 'tu@arsip.contoh2.go.id', 'tu@arsip.contoh2.go.id'],
    ['a host in capitals', 'TU@CONTOH.GO.ID', 'TU@CONTOH.GO.ID'],
    ['glued to its label', 'Surel:yg.dgn@contoh.go.id', 'yg.dgn@contoh.go.id'],
    ['glued to an emoji', '📧dgn@contoh.go.id', 'dgn@contoh.go.id'],
    ['mailto behind a label', 'Surel:mailto:tu@contoh.go.id', 'mailto:tu@contoh.go.id'],
    ['before a mention', 'tu@contoh.go.id @ratna', 'tu@contoh.go.id'],
    ['behind another', 'tu@contoh.go.id,dgn@contoh.go.id', 'dgn@contoh.go.id'],
  ])('e-mail: %s', (_, text, href) => {
    const found = parse(text).links.at(-1)!;
    expect(found).toMatchObject({ kind: 'email', href, host: '' });
    expect(text.slice(...found.range)).toBe(href);
  });
});

describe('protected pieces', () => {
  test.each([
    ['file', '(notula.PDF),', 'notula.PDF'],
    ['file', '“notula.pdf”', 'notula.pdf'],
    ['file', 'D:\\Arsip\\Surat', 'D:\\Arsip\\Surat'],
    ['file', 'Berkas:D:\\Arsip', 'D:\\Arsip'],
    ['file', 'tahap_2', 'tahap_2'],
    ['file', '2_b', '2_b'],
    ['mention', '@628110002.', '@628110002'],
    ['mention', '(@ratna)', '@ratna'],
    ['mention', '@ｒａｔｎａ', '@ｒａｔｎａ'],
    ['hashtag', '#2026', '#2026'],
    ['hashtag', '#ArsipKita!', '#ArsipKita'],
    ['hashtag', '#_arsip', '#_arsip'],
  ])('%s: %s', (kind, text, piece) => {
    expect(spansOf(text)).toEqual([[kind, piece]]);
    expect(normsOf(text).at(-1)).toBe(`⟨${kind}⟩`);
  });

  test.each([
    ['a degree', 'A.Md.', ['a', 'md']],
    ['an at sign alone', '@ aula', ['aula']],
    ['an at sign before a mark', '@-aula', ['aula']],
    ['a hash before a mark', '#-aula', ['aula']],
    ['an at sign before another', '@-@aula', ['aula']],
    ['a hash before another', '#-#aula', ['aula']],
    ['a stop alone', '.', []],
    ['a rule of underscores', '____', []],
    ['an ending without a name', '.pdf', ['pdf']],
    ['a backslash between words', 'Bapak\\Ibu', ['bapak', 'ibu']],
    ['brackets only', '(.)', []],
  ])('none: %s', (_, text, norms) => {
    expect(spansOf(text)).toEqual([]);
    expect(normsOf(text)).toEqual(norms);
  });

  test('words glued to an address stay words', () => {
    expect(normsOf('Tautan:https://contoh.go.id/x 🙏siap')).toEqual(['tautan', '⟨link⟩', 'siap']);
  });

  test('an address in a quotation or a quoted line is somebody else’s', () => {
    const text = 'contoh.go.id/a dan "contoh.go.id/b"\n> contoh.go.id/c';
    expect(parse(text).links.map(({ quoted }) => quoted)).toEqual([false, true, true]);
  });
});
