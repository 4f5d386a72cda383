import { describe, expect, test } from 'vitest';
import { CHECKLIST, COUNTS, count, digits, numberWord, TEXTS } from '../../src/formatters/texts.ts';

const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/gu)].map(String).sort();

describe('the catalogue', () => {
  test.each(Object.entries({ ...TEXTS, ...COUNTS }))(
    '%s has the same places in both',
    (_, text) => {
      for (const form of Object.values(text)) expect(places(form)).toEqual(places(text.id));
      for (const form of Object.values(text)) expect(form).toBe(form.trim());
    },
  );

  test('names the six points in the order of the handbook', () => {
    expect(CHECKLIST.map(({ rule }) => rule)).toEqual([
      'greeting',
      'sender-identity',
      'topic-link',
      'closing-thanks',
      'banned-abbreviations',
      'send-time',
    ]);
  });
});

test('numbers as people write them', () => {
  expect(count('error', 1, 'en')).toBe('1 error');
  expect(count('error', 1200, 'en')).toBe('1,200 errors');
  expect(count('error', 1234567, 'id')).toBe('1.234.567 galat');
  expect(digits(999, 'id')).toBe('999');
  expect(numberWord(3, 'id')).toBe('Tiga');
  expect(numberWord(10, 'en')).toBe('Ten');
  expect(numberWord(1100, 'id')).toBe('1.100');
});
