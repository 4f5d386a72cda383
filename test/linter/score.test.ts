import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { lint, type Result, SCORE_SCHEME, score, settings } from '../../src/linter/index.ts';
import { WORKING } from '../cli/world.ts';

const IDEAL =
  'Selamat pagi, Ibu Camat.\n\nSaya Wulan Handayani dari Dinas Perikanan Kabupaten Sagara. Mohon data lelang ikan: https://data.sagara.go.id/lelang\n\nTerima kasih atas waktu Ibu.';

function scored(text: string, changes = {}) {
  const { score: points, parts } = score(
    lint(text, rules, settings(new Date(WORKING), changes)),
    rules,
  );
  return { points, parts: Object.fromEntries(parts.map((part) => [part.id, part.points])) };
}

describe('score', () => {
  it('shares out a hundred points', () => {
    const sum = Object.values(SCORE_SCHEME).reduce((total, { of }) => total + of, 0);
    expect(sum).toBe(100);
  });

  it('takes from a rule that it does not know what its severity costs', () => {
    const message = { ruleId: 'own/rule', messageId: 'found', message: '', line: 1, column: 1 };
    const points = [1, 2, 3].map(
      (severity) => score({ messages: [{ ...message, severity } as never] }, rules).score,
    );
    expect(points[1]).toBeLessThan(points[0]!);
    expect(points[0]).toBeLessThan(points[2]!);
  });

  it('gives the ideal message all of them', () => expect(scored(IDEAL).points).toBe(100));

  it.each([
    ['Selamat pagi, Ibu Camat.', '', { greeting: 0 }, 85],
    ['Selamat pagi, Ibu', 'Pagi Bu', { greeting: 7 }, 92],
    [', Ibu Camat', '', { greeting: 11 }, 96],
    [' dari Dinas Perikanan Kabupaten Sagara', '', { 'sender-identity': 10 }, 90],
    [': https://data.sagara.go.id/lelang', '.', { 'topic-link': 10 }, 90],
    ['Terima kasih', 'Makasih', { 'closing-thanks': 8 }, 93],
    ['lelang ikan', 'yg lelang ikan', { 'banned-abbreviations': 8 }, 98],
    ['lelang ikan', 'yg yg yg yg yg yg yg', { 'banned-abbreviations': 0 }, 90],
    ['Selamat pagi', 'Selamat sore', { 'send-time': 7 }, 97],
    ['https:', 'http:', { others: 8 }, 98],
    ['lelang ikan', '[Nama]', { others: 5 }, 95],
  ])('%j → %j', (from, to, parts, points) => {
    expect(scored(IDEAL.replace(from, to))).toMatchObject({ parts, points });
  });

  it('loses the time outside office hours, keeps it in an emergency', () => {
    const sentAt = new Date('2026-11-21T09:00:00+07:00');
    expect(scored(IDEAL, { sentAt })).toMatchObject({ points: 90, parts: { 'send-time': 0 } });
    expect(scored(IDEAL, { sentAt, urgent: true }).points).toBe(100);
  });

  it('does not depend on the severities of the configuration', () => {
    const text = IDEAL.replace('https:', 'http:').replace('Ibu Camat', '');
    const strict = Object.fromEntries(
      rules.map(({ id }) => [id, { severity: 'error' as const, chosen: true }]),
    );
    expect(scored(text, { rules: strict })).toEqual(scored(text));
  });

  it('is not touched by a rule that is off', () => {
    const off = { 'topic-link': { severity: 'off' as const } };
    expect(scored(IDEAL.replace(': https://data.sagara.go.id/lelang', ''), { rules: off })).toEqual(
      scored(IDEAL),
    );
  });

  it('names messages that exist', () => {
    const known = new Set(
      rules.flatMap(({ id, meta }) => Object.keys(meta.messages).map((name) => `${id}/${name}`)),
    );
    for (const { losses = {} } of Object.values(SCORE_SCHEME)) {
      for (const name of Object.keys(losses)) expect(known).toContain(name);
    }
  });

  it('stays between 0 and 100, its parts between 0 and their most, and is their sum', () => {
    const ids = rules.flatMap(({ id, meta }) =>
      Object.keys(meta.messages).map((messageId) => ({ ruleId: id, messageId })),
    );
    const place = {
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      message: '',
      severity: 2 as const,
    };
    const finding = fc
      .oneof(fc.constantFrom(...ids), fc.constant({ ruleId: 'instansi/lain', messageId: 'x' }))
      .map((names) => ({ ...place, ...names }));
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 60 }), (messages) => {
        const result: Pick<Result, 'messages'> = { messages };
        const { score: points, parts } = score(result, rules);
        for (const part of parts) {
          expect(part.points).toBeGreaterThanOrEqual(0);
          expect(part.points).toBeLessThanOrEqual(part.of);
        }
        expect(points).toBe(parts.reduce((sum, part) => sum + part.points, 0));
        const more = score({ messages: [...messages, ...messages] }, rules);
        expect(more.score).toBeLessThanOrEqual(points);
      }),
    );
  });
});
