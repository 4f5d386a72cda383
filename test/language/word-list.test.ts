import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordList } from '../../src/language/word-list.ts';

describe('WordList', () => {
  it('finds keys with and without values', () => {
    const list = new WordList('ada\t1\nadab\nbuku\tb');
    expect(list.get('ada')).toBe('1');
    expect(list.get('adab')).toBe('');
    expect(list.get('buku')).toBe('b');
    for (const absent of ['', 'a', 'ad', 'adaa', 'bukuu', 'z', '1'])
      expect(list.has(absent)).toBe(false);
  });

  it('holds exactly its words', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/)),
        fc.stringMatching(/^[a-z]{1,6}$/),
        (words, other) => {
          const list = new WordList([...words].sort().join('\n'));
          for (const word of words) expect(list.has(word)).toBe(true);
          expect(list.has(other)).toBe(words.includes(other));
        },
      ),
    );
  });

  it('is empty for an empty text', () => {
    expect(new WordList('').has('a')).toBe(false);
    expect(new WordList('').lines()).toEqual([]);
  });
});
