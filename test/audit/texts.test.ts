import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { AUDIT_TEXTS, decimal, duration, trendOf } from '../../src/formatters/audit/texts.ts';
import { lint, settings } from '../../src/linter/index.ts';

const WORDING = ['banned-abbreviations', 'standard-language'];
const wording = rules.filter(({ id }) => WORDING.includes(id));

describe('the texts of the audit', () => {
  it.each(Object.entries(AUDIT_TEXTS))('%s keeps to our own rules of wording', (_, text) => {
    const { messages } = lint(text.id, wording, settings(new Date(0)));
    expect(messages.map(({ message }) => message)).toEqual([]);
  });

  it.each([
    [71.34, 'id', '71,3'],
    [71, 'id', '71'],
    [1234.5, 'en', '1,234.5'],
    [99.96, 'id', '100'],
  ] as const)('writes %d in %s as %s', (value, lang, text) => {
    expect(decimal(value, lang)).toBe(text);
  });

  it.each([
    [35.4, '35 menit'],
    [150, '3 jam'],
    [23.6 * 60, '1 hari'],
    [51 * 60, '2 hari 3 jam'],
  ])('writes %d minutes as %s', (minutes, text) => {
    expect(duration(minutes, 'id')).toBe(text);
  });
});

describe('trendOf', () => {
  const month = (score: number | null, outsideHours: number, judged = 10) => ({
    month: '2026-01',
    coordinations: 0,
    limit: 20,
    messages: 20,
    mine: 10,
    outsideHours,
    score,
    judged,
  });

  it('compares the last months with as many before, by messages', () => {
    const months = [month(0, 10), month(50, 4), month(60, 2, 30), month(80, 1), month(90, 0)];
    expect(trendOf({ months })).toEqual({ score: [57.5, 85], withinHours: [0.7, 0.95] });
  });

  it('has nothing to say of one month, and no score where none was judged', () => {
    expect(trendOf({ months: [month(50, 1)] })).toEqual({});
    expect(trendOf({ months: [month(null, 1, 0), month(50, 1)] })).toEqual({
      withinHours: [0.9, 0.9],
    });
  });
});
