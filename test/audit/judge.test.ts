import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { HOLIDAYS } from '../../rules/lexicon/holidays.ts';
import { presets } from '../../rules/presets.ts';
import { officeCalendar } from '../../src/calendar/index.ts';
import { Judge, type JudgeOptions } from '../../src/chat/judge.ts';
import { DEFAULT_OFFICE, lint, type Settings, score, settings } from '../../src/linter/index.ts';
import { IDEAL } from './helpers.ts';

const calendar = officeCalendar(DEFAULT_OFFICE, HOLIDAYS);
const anyTime = new Date('2026-11-23T09:00:00+07:00');
const opening = settings(anyTime);
const reply: Settings = {
  ...opening,
  rules: Object.fromEntries(
    Object.entries(presets.reply!.rules).map(([id, severity]) => [
      id,
      { severity: severity as 'off' },
    ]),
  ),
};
const options: JudgeOptions = {
  rules,
  settings: { opening, reply },
  isClosed: (instant) => !calendar.judge(new Date(instant)).open,
  closedAt: new Date('2026-11-23T21:00:00+07:00'),
  timed: new Map([['greeting-time', [anyTime, new Date('2026-11-23T21:00:00+07:00')]]]),
  score: (result) => score(result, rules).score,
};

const PIECES = [
  IDEAL,
  'Selamat pagi, Ibu.',
  'Selamat malam, Bapak.',
  'Assalamualaikum.',
  'Keadaan darurat: tanggul jebol, 40 warga perlu dievakuasi.',
  'Mohon data yg kmrn blm masuk.',
  'Mohon dicek NIK 3399014107900012.',
  'Terima kasih.',
  'https://contoh.go.id/data',
  'SEGERA!!!',
];

/** What the linter itself says at that moment, without information. */
function direct(text: string, manner: 'opening' | 'reply', instant: number) {
  const own = { ...options.settings[manner], sentAt: new Date(instant) };
  const result = lint(text, rules, own);
  const counts: Record<string, number> = {};
  for (const { ruleId, severity } of result.messages) {
    if (severity !== 3) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
  }
  return { counts, score: score(result, rules).score };
}

describe('Judge', () => {
  it('says of every message what the linter says, however often the text comes', () => {
    const judge = new Judge(options);
    const minute = fc.integer({ min: 0, max: 60 * 24 * 40 });
    const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, fc.constantFrom('opening', 'reply'), minute, (pieces, manner, at) => {
        const instant = Date.UTC(2026, 10, 20) + at * 60_000;
        const words = pieces.join(' ');
        const { counts, score: points } = judge.judge(words, manner, instant);
        expect({ counts: Object.fromEntries(counts), score: points }).toEqual(
          direct(words, manner, instant),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('asks the rules of plugins for every message', () => {
    const asked: number[] = [];
    const own = {
      ...rules[0]!,
      id: 'house/moment',
      check: (_: unknown, { sentAt }: { sentAt: Date }) => {
        asked.push(sentAt.getTime());
        return [{ messageId: Object.keys(rules[0]!.meta.messages)[0]!, range: [0, 0] as const }];
      },
    };
    const judge = new Judge({ ...options, rules: [own], timed: new Map([[own.id, []]]) });
    for (const instant of [1, 2]) {
      expect(judge.judge('Baik.', 'reply', instant).counts.get(own.id)).toBe(1);
    }
    expect(asked).toEqual([1, 2]);
  });

  it('lints a text once', () => {
    const met: string[] = [];
    const judge = new Judge(options, ({ text }) => met.push(text));
    for (let i = 0; i < 5; i++) judge.judge('Mohon data.', 'opening', i);
    expect(met).toEqual(['Mohon data.']);
  });
});
