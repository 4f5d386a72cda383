import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { fix, lint, settings } from '../../src/linter/index.ts';
import { FIXTURES } from '../fixtures/messages.ts';
import { AT, check } from './support.ts';

const setup = settings(AT);

/** Drafts as phones produce them: words of the field, marks, links, emoji, disguise, any string. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Selamat pagi',
      'pagi',
      'Bapak',
      'Ibu',
      'saya',
      'kami',
      'Rina',
      'dari',
      'Dinas',
      'Kesehatan',
      'yg',
      'YG',
      'tdk',
      'utk',
      'dmn',
      'ibu2',
      'makasiiih',
      'Terima kasih',
      'makasih',
      'mohon',
      'data',
      'https://a.go.id/x',
      's.id/b',
      'a@b.go.id',
      'berkas_yg.pdf',
      'di kirim',
      'dirumah',
      'kerjasama',
      'ijin',
      'DARURAT',
      '3399014107900012',
      '[Nama]',
      '____',
      'XXX',
      'Yth.',
      'dr.',
      'dr',
      'kirimin',
      'gak',
      'dong',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ' ',
      '\n',
      '\r\n',
      '\n\n',
      ', ',
      '. ',
      '! ',
      '?',
      '*',
      '_',
      '~',
      '`',
      '"',
      '“',
      '”',
      '> ',
      '- ',
      '1. ',
      '🙏🏻',
      '👨‍👩‍👧',
      '\u200b',
      '\u00a0',
      '\u200e',
      '…',
      '/',
      '(',
      ')',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const draft = fc
  .array(piece, { maxLength: 40 })
  .map((pieces) => pieces.join(fc.stringify(pieces).length % 2 ? ' ' : ''));

describe('on any draft', () => {
  test('lint never throws and its ranges stand on character borders', () => {
    const graphemes = new Intl.Segmenter('id');
    fc.assert(
      fc.property(draft, (text) => {
        const borders = new Set([...graphemes.segment(text)].map((s) => s.index)).add(text.length);
        const lines = text.split('\n');
        const offset = (line: number, column: number) =>
          lines.slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0) + column - 1;
        for (const m of check(text).messages) {
          expect(borders).toContain(offset(m.line, m.column));
          expect(borders).toContain(offset(m.endLine, m.endColumn));
          for (const edit of [m.fix, ...(m.suggestions ?? []).map((s) => s.fix)]) {
            if (!edit) continue;
            expect(borders).toContain(edit.range[0]);
            expect(borders).toContain(edit.range[1]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('fix twice is fix once, and leaves nothing to fix', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const once = fix(text, rules, setup);
        expect(fix(once.output, rules, setup).output).toBe(once.output);
        expect(
          once.result.messages.filter(
            (m) => m.fix && m.fix.text !== once.output.slice(...m.fix.range),
          ),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('a fix brings no new finding of wording', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const wording = (t: string) =>
          check(t).messages.filter(
            (m) => m.ruleId === 'banned-abbreviations' || m.ruleId === 'standard-language',
          ).length;
        expect(wording(fix(text, rules, setup).output)).toBeLessThanOrEqual(wording(text));
      }),
      { numRuns: 200 },
    );
  });

  test('text outside the edits stays as it is', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const edits = check(text).messages.flatMap((m) => (m.fix ? [m.fix] : []));
        const output = fix(text, rules, setup).output;
        if (edits.length === 0) expect(output).toBe(text);
        const kept = text.slice(0, Math.min(...edits.map((e) => e.range[0]), text.length));
        expect(output.startsWith(kept)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('the order of the rules is nothing', () => {
    fc.assert(
      fc.property(
        draft,
        fc.shuffledSubarray([...rules], { minLength: rules.length }),
        (text, shuffled) => {
          expect(lint(text, shuffled, setup)).toEqual(lint(text, rules, setup));
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('every prefix of every message lints: typing simulated', () => {
  for (const { text, at } of FIXTURES) {
    const when = settings(new Date(at));
    for (let end = 0; end <= text.length; end += 1) lint(text.slice(0, end), rules, when);
  }
});
