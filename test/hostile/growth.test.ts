// Time that grows with the square of a text's length, where it was once found. Ratios of sizes, the
// best of several runs: no measure of the machine.
import { describe, expect, it } from 'vitest';
import { draftFacts } from '../../src/logbook/draft-facts.ts';
import { cleanLine } from '../../src/logbook/privacy.ts';
import { parse } from '../../src/message/parse.ts';

const SMALL = 20_000;
const TIMES = 8;

function bestOf(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run += 1) {
    const begun = performance.now();
    work();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

const HEAD = 'Selamat pagi, Bapak. Saya Rina dari Dinas X. Terkait ';

describe('eight times the text takes less than 64 times as long', () => {
  it.each<[string, (times: number) => string, (text: string) => unknown]>([
    ['closing brackets', (n) => `${HEAD}${')'.repeat(n)}`, parse],
    ['addresses in brackets', (n) => `${'(a.go.id) '.repeat(n / 10)}`, parse],
    ['blanks behind Yth.', (n) => `Yth.\n${' '.repeat(n)}x`, draftFacts],
    ['dots in a topic', (n) => `${HEAD}data${'.'.repeat(n)}x`, draftFacts],
    ['digits', (n) => '4111 '.repeat(n / 5), cleanLine],
  ])('%s', (_, make, work) => {
    const [small, large] = [make(SMALL), make(SMALL * TIMES)];
    // halfway between linear and square, and a millisecond for what a clock cannot see
    const bound = (1 + bestOf(() => work(small))) * TIMES ** 1.5;
    expect(bestOf(() => work(large))).toBeLessThan(bound);
  });
});
