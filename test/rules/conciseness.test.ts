import { describe } from 'vitest';
import { accepts, reports } from './tables.ts';

const RULE = 'conciseness';

/** `count` words in sentences of `each`. */
function words(count: number, each = 10): string {
  const all = Array.from({ length: count }, (_, i) => ((i + 1) % each === 0 ? 'data.' : 'data'));
  return all.join(' ');
}

/** A sentence of `count` words without a stop. */
const run = (count: number): string => Array(count).fill('data').join(' ');

describe('short enough', () => {
  accepts(RULE, [
    '',
    'Mohon data lelang.',
    words(120),
    run(35),
    `${run(35)}.\n${run(35)}.`,
    // links and quoted lines do not count
    `${words(119)} https://sagara.go.id/sebuah-alamat-yang-panjang data.`,
    `${run(35)} https://sagara.go.id/a`,
    `${words(100)}\n> ${words(60)}`,
    `> ${run(40)}\nSudah kami kirim.`,
    // a line of a list ends a sentence
    `Mohon dilengkapi:\n- ${run(20)}\n- ${run(20)}\n1. ${run(20)}`,
    // a word is what white space separates
    `${Array(35).fill('ibu-ibu').join(' ')}`,
    `${Array(35).fill('dan/atau').join(' ')}`,
    // a sentence goes no further than its paragraph
    `${run(30)}\n\n${run(30)}`,
  ]);
});

describe('too long as a whole', () => {
  reports(RULE, [
    ['too-long', `⟦⟧${words(121)}`],
    ['too-long', `⟦⟧${words(60)}\n\n${words(61)}`],
    ['too-long', `⟦⟧${words(121)}\n> data data`],
  ]);
});

describe('a sentence that is too long', () => {
  reports(RULE, [
    ['long-sentence', `⟦${run(36)}⟧`],
    ['long-sentence', `⟦${run(36)}.⟧`],
    ['long-sentence', `Mohon data. ⟦${run(36)}.⟧ Terima kasih.`],
    ['long-sentence long-sentence', `⟦${run(36)}.⟧ ⟦${run(40)}.⟧`],
    // "Yth." and "No. 5" end no sentence
    ['long-sentence', `⟦Yth. ${run(20)} No. 5 ${run(20)}.⟧`],
    // a full line of prose runs on
    ['long-sentence', `⟦Mohon ${run(18)}\n${run(18)}.⟧`],
    ['too-long long-sentence', `⟦⟧⟦${run(121)}⟧`],
  ]);
});

describe('options', () => {
  const options = { maxWords: 20, maxSentenceWords: 8 };
  accepts(RULE, [words(20, 8)], { options });
  reports(RULE, [['too-long', `⟦⟧${words(21, 7)}`]], { options });
  reports(RULE, [['long-sentence', `⟦${run(9)}⟧`]], { options });
});
