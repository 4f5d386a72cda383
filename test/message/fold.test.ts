import { describe, expect, test } from 'vitest';
import { CharClass, charClass, codePointAt, isLineBreak } from '../../src/message/characters.ts';
import { fold } from '../../src/message/fold.ts';

describe('fold', () => {
  test.each([
    ['café', 'cafe', false, false],
    ['Ély', 'Ely', false, false],
    ['teman²', 'teman2', false, false],
    ['½', '1⁄2', false, false],
    ['ｙｇ', 'yg', true, false],
    ['ⓨⓖ', 'yg', true, false],
    ['𝘁𝗱𝗸', 'tdk', true, false],
    ['уg', 'yg', true, false],
    ['ᴛᴅᴋ', 'tdk', true, false],
    ['u\u200btk', 'utk', true, false],
    ['Sela\u00admat', 'Selamat', true, false],
    ['Jum’at', "Jum'at", false, false],
    ['non\u2011ASN', 'non-ASN', false, false],
    ['ﬁle', 'file', true, false],
    ['السَّلَامُ', 'السلام', false, true],
    ['سـلام', 'سلام', false, true],
    ['ﷲ', 'الله', false, true],
    ['Дж', 'Дж', false, true],
    ['Straße', 'Straße', false, false],
    ['ª', 'a', true, false],
  ])('%s', (raw, cased, disguised, otherScript) => {
    expect(fold(raw)).toEqual({ cased, disguised, otherScript });
  });
});

describe('characters', () => {
  test.each([
    ['letters', CharClass.Letter, 'azAZéяسⓐⓏⒶⓩ情ª'],
    ['digits', CharClass.Digit, '09²½٣Ⅷ①'],
    ['marks', CharClass.Mark, '\u0301\u0304\u064b\u20e3\ufe20'],
    [
      'ignorable',
      CharClass.Ignorable,
      '\u00ad\u200b\u200d\u200f\u202a\u202e\u2060\u2066\ufeff\ufe00\ufe0e\ufe0f\u3164\u115f\uffa0',
    ],
    ['spaces', CharClass.Space, ' \t\n\v\f\r\u00a0\u2003\u202f\u2028\u3000'],
    ['apostrophes', CharClass.Apostrophe, "'’‘ʼ´"],
    ['hyphens', CharClass.Hyphen, '-\u2010\u2011－'],
    ['others', CharClass.Other, '.,@[`{/:\u0000\u0008\u000e\u001f\u007f\u0080–—“•→✅'],
  ])('%s', (_, kind, text) => {
    for (const ch of text) expect([ch, charClass(ch.codePointAt(0)!)]).toEqual([ch, kind]);
  });

  test('a pair of surrogates is one code point, a lone one itself', () => {
    expect(codePointAt('a🙏', 1)).toBe(0x1f64f);
    expect(codePointAt('𐀀', 0)).toBe(0x10000);
    expect(codePointAt('\u{10fffd}', 0)).toBe(0x10fffd);
    expect(codePointAt('a🙏', 2)).toBe(0xde4f);
    expect(codePointAt('\ud83d.', 0)).toBe(0xd83d);
    expect(charClass(0xd83d)).toBe(CharClass.Other);
  });

  test('line breaks', () => {
    expect(['\n', '\r', '\u2028', '\u2029'].every((ch) => isLineBreak(ch.charCodeAt(0)))).toBe(
      true,
    );
    expect(['\t', '\v', ' ', '\u2027', '\u202a'].some((ch) => isLineBreak(ch.charCodeAt(0)))).toBe(
      false,
    );
  });
});
