import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, type EncodingName, encode } from '../../src/cli/encoding.ts';

const TEXT = 'Yth. Bapak Camat\r\nMohon “data” café — terima kasih 🙏\n';
const LATIN = 'Mohon data café “terlampir” — terima kasih\n';

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

const BOM8 = Buffer.from([0xef, 0xbb, 0xbf]);
const LATIN_BYTES = Buffer.from(
  'Mohon data caf\xe9 \x93terlampir\x94 \x97 terima kasih\n',
  'latin1',
);

describe('decode', () => {
  it.each<[string, Buffer, string, EncodingName, boolean, boolean]>([
    ['UTF-8', Buffer.from(TEXT), TEXT, 'utf-8', false, false],
    ['UTF-8 with a BOM', Buffer.concat([BOM8, Buffer.from(TEXT)]), TEXT, 'utf-8', true, false],
    ['UTF-16 LE', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), TEXT, 'utf-16le', true, false],
    ['UTF-16 BE', utf16be(`\ufeff${TEXT}`), TEXT, 'utf-16be', true, false],
    ['UTF-16 LE without BOM', Buffer.from(TEXT, 'utf16le'), TEXT, 'utf-16le', false, true],
    ['UTF-16 BE without BOM', utf16be(TEXT), TEXT, 'utf-16be', false, true],
    ['Windows-1252', LATIN_BYTES, LATIN, 'windows-1252', false, true],
    ['nothing', Buffer.alloc(0), '', 'utf-8', false, false],
    ['a lone BOM', BOM8, '', 'utf-8', true, false],
    ['blanks', Buffer.from(' \r\n\t'), ' \r\n\t', 'utf-8', false, false],
    ['escape sequences', Buffer.from('\x1b[31mhalo'), '\x1b[31mhalo', 'utf-8', false, false],
  ])('reads %s', (_, bytes, text, name, bom, guessed) => {
    const decoded = decode(bytes);
    expect(decoded).toEqual({ text, encoding: { name, bom }, guessed, damaged: false });
    expect(encode(text, decoded!.encoding)).toEqual(bytes);
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['zeros', Buffer.alloc(4096)],
    ['control characters', Buffer.from(Array.from({ length: 64 }, (_, i) => (i % 8) + 1))],
    ['half a unit of UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42])],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
  ])('takes %s for no text', (_, bytes) => {
    expect(decode(bytes)).toBeUndefined();
  });

  it('marks damaged UTF-8 instead of guessing another encoding', () => {
    const bytes = Buffer.from(TEXT).subarray(0, Buffer.from(TEXT).indexOf('🙏') + 2);
    expect(decode(bytes)).toMatchObject({ encoding: { name: 'utf-8' }, damaged: true });
  });

  it('has no place for some letters in Windows-1252', () => {
    expect(encode('السلام', { name: 'windows-1252', bom: false })).toBeUndefined();
    expect(encode('“é€Ÿ', { name: 'windows-1252', bom: false })).toEqual(
      Buffer.from('\x93\xe9\x80\x9f', 'latin1'),
    );
  });
});

const letters = fc.string({ unit: fc.constantFrom(...'abc déÑ€“”\r\n\t.,') });
const anything = fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\ufeff'));

describe('decode and encode', () => {
  it('give the bytes again, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decode(bytes);
        if (!decoded || decoded.damaged) return;
        expect(encode(decoded.text, decoded.encoding)).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  it.each<EncodingName>(['utf-8', 'utf-16le', 'utf-16be'])('give any text again in %s', (name) => {
    fc.assert(
      fc.property(anything, (text) => {
        const decoded = decode(encode(text, { name, bom: true })!);
        expect(decoded).toMatchObject({ text, encoding: { name, bom: true } });
      }),
    );
  });

  it('give a Latin text again in Windows-1252', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const bytes = encode(`caf\u00e9 ${text}`, { name: 'windows-1252', bom: false })!;
        expect(decode(bytes)?.text).toBe(`caf\u00e9 ${text}`);
      }),
    );
  });
});
