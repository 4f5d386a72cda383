// Looks for texts that take more than their share: each of many small pieces, repeated, alone and inside
// a message, at two sizes. Prints what grows like the square of its length; ends with 1 where some does.
//   node scripts/check-growth.mjs [--length 12000]
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const { values } = parseArgs({ options: { length: { type: 'string', default: '12000' } } });
const SMALL = Number(values.length);
const TIMES = 4;
/** Between 4, which is linear, and 16, which is square; a loaded machine has its moods. */
const TOO_MUCH = 9;
/** Below so many milliseconds a clock says nothing. */
const NOTHING = 60;

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const load = (path) => server.ssrLoadModule(path);
const { ODD, FORMS } = await load('/test/hostile/generators.ts');
const { rules } = await load('/rules/index.ts');
const { lint, settings } = await load('/src/linter/index.ts');
const { draftFacts } = await load('/src/logbook/draft-facts.ts');
const { cleanText } = await load('/src/logbook/privacy.ts');
const { sanitize } = await load('/src/formatters/sanitize.ts');

const setup = settings(new Date('2026-11-23T09:00:00+07:00'));
const jobs = {
  lint: (text) => lint(text, rules, setup),
  draftFacts,
  cleanText,
  sanitize,
};
const WORDS =
  'saya kami bapak dari dinas pagi mohon terkait nama sandi pukul nya ab x2 mem- A. di dan';
const pieces = [
  ...ODD,
  ...WORDS.split(' ').flatMap((word) => [word, `${word} `, `${word.toUpperCase()} `]),
  ...FORMS.filter((_, i) => i % Math.ceil(FORMS.length / 40) === 0).map((form) => `${form} `),
];
const AROUND = [
  ['', ''],
  ['Selamat pagi, Bapak. Saya Rina dari Dinas X. Izin terkait ', '.'],
  ['MOHON DATA! ', 'X\nb'],
];

function best(work, text) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && least > 0; run += 1) {
    const begun = performance.now();
    work(text);
    least = Math.min(least, performance.now() - begun);
    if (least < NOTHING / TIMES) break;
  }
  return least;
}

let found = 0;
for (const [name, work] of Object.entries(jobs)) {
  for (const piece of new Set(pieces)) {
    for (const [before, after] of AROUND) {
      const text = (length) => before + piece.repeat(Math.ceil(length / piece.length)) + after;
      const [small, large] = [best(work, text(SMALL)), best(work, text(SMALL * TIMES))];
      if (large < NOTHING || large / small < TOO_MUCH) continue;
      found += 1;
      const shown = JSON.stringify(`${before.slice(0, 8)}${piece}`);
      console.log(`${name} ${shown}: ${Math.round(small)} ms, ${Math.round(large)} ms`);
    }
  }
}
await server.close();
console.log(`${found} texts grow faster than their length`);
process.exitCode = found > 0 ? 1 : 0;
