import { describe, expect, it, vi } from 'vitest';
import { BOUNDED, collect, judge, knownSafe } from '../../scripts/regexes.ts';
import { sanitize } from '../../src/formatters/sanitize.ts';
import { loadGauge } from '../../src/formatters/width.ts';

const { literals, made } = collect();
const known = knownSafe();
/** Not linear, and known. */
const listed = new Set(BOUNDED.keys());

/** Enough to notice that the list of verdicts was written by hand. */
const SAMPLE = 48;

describe('every regular expression', () => {
  it('is found', () => {
    expect(literals.length).toBeGreaterThan(300);
  });

  it('is linear for any text: the new ones', async () => {
    const unknown = literals.filter(({ text }) => !known.has(text) && !listed.has(text));
    const slow: string[] = [];
    for (const { text, place } of unknown) {
      const { safe, why } = await judge(text);
      if (!safe) slow.push(`${place}: ${text} ${why}`);
    }
    expect(slow).toEqual([]);
  });

  it('is linear for any text: some of those judged before', async () => {
    const used = [...new Set(literals.map(({ text }) => text))].filter((text) => known.has(text));
    const step = Math.ceil(used.length / SAMPLE);
    for (const text of used.filter((_, i) => i % step === 0)) {
      expect(await judge(text)).toEqual({ text, safe: true, why: '' });
    }
  });

  it('is linear where it is put together while the program runs', async () => {
    const texts: string[] = [];
    const RegExpItself = RegExp;
    vi.stubGlobal(
      'RegExp',
      class extends RegExpItself {
        constructor(pattern: string | RegExp, flags?: string) {
          super(pattern, flags);
          texts.push(String(this));
        }
      },
    );
    try {
      sanitize('\u200b');
      await loadGauge();
    } finally {
      vi.unstubAllGlobals();
    }
    // one more `new RegExp` in the sources belongs into the list above
    expect(texts).toHaveLength(made.length);
    for (const text of texts) expect(await judge(text)).toEqual({ text, safe: true, why: '' });
  });

  it('that is not linear is in use still', () => {
    const used = new Set(literals.map(({ text }) => text));
    for (const text of listed) expect(used).toContain(text);
  });
});
