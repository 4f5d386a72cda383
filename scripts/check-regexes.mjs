// Judges every regular expression of the product anew and writes down those that no text makes slow;
// ends with 1 where there are others.
//   node scripts/check-regexes.mjs [--check]     --check: writes nothing, fails if the list would differ
import { emit, load } from './derived.mjs';

const { BOUNDED, collect, judge, VERDICTS } = await load('scripts/regexes.ts');
const { literals } = collect();
const texts = [...new Set(literals.map(({ text }) => text))].sort();
const safe = [];
let failed = 0;
for (const text of texts) {
  const verdict = await judge(text);
  if (verdict.safe) safe.push(text);
  if (verdict.safe || BOUNDED.has(text)) continue;
  failed += 1;
  const places = literals.filter((one) => one.text === text).map(({ place }) => place);
  console.log(`${places.join(', ')}: ${text}\n  ${verdict.why}`);
}
emit(VERDICTS, `${JSON.stringify(safe, null, 2)}\n`);
console.log(
  `${texts.length} expressions, ${safe.length} safe, ${BOUNDED.size} on short texts only`,
);
if (failed > 0) process.exitCode = 1;
