// Time that grows with the square of a text's length, where it was once found.
import { describe, it } from 'vitest';
import { draftFacts } from '../../src/logbook/draft-facts.ts';
import { cleanLine } from '../../src/logbook/privacy.ts';
import { parse } from '../../src/message/parse.ts';
import { expectLinear } from '../growth.ts';

const SIZE = 20_000;
const HEAD = 'Selamat pagi, Bapak. Saya Rina dari Dinas X. Terkait ';

describe('eight times the text takes less than 64 times as long', () => {
  it.each<[string, (times: number) => string, (text: string) => unknown]>([
    ['closing brackets', (n) => `${HEAD}${')'.repeat(n)}`, parse],
    ['addresses in brackets', (n) => `${'(a.go.id) '.repeat(n / 10)}`, parse],
    ['blanks behind Yth.', (n) => `Yth.\n${' '.repeat(n)}x`, draftFacts],
    ['dots in a topic', (n) => `${HEAD}data${'.'.repeat(n)}x`, draftFacts],
    ['digits', (n) => '4111 '.repeat(n / 5), cleanLine],
  ])('%s', (_, make, work) => expectLinear(make, work, SIZE));
});
