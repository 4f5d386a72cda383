// Whole-process time of one small draft, side by side with `node -e 0`, and with commitlint and
// textlint where they are installed.
//   npm run build && node bench/startup.mjs [rounds]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASN_LINT, BENCH, median, ROOT, sideBySide, yardsticks } from './measure.mjs';

const DRAFT = join(ROOT, 'examples', 'draft.txt');
const rounds = Number(process.argv[2] ?? 20);
const bin = (name) => join(BENCH, 'node_modules', '.bin', name);
const commands = {
  'node -e 0': { command: [process.execPath, '-e', '0'] },
  'asn-lint': { command: [process.execPath, ASN_LINT, DRAFT] },
};
if (yardsticks()) {
  const input = readFileSync(DRAFT);
  commands.commitlint = {
    command: [bin('commitlint'), '--config', join(BENCH, 'commitlint.config.mjs')],
    options: { input, cwd: BENCH },
  };
  commands.textlint = {
    command: [bin('textlint'), '--rulesdir', join(BENCH, 'textlint-rules'), DRAFT],
    options: { cwd: BENCH },
  };
} else {
  console.log('commitlint and textlint are left out: npm --prefix bench install');
}

const times = sideBySide(commands, rounds);
const base = times['node -e 0'];
console.log(`${rounds} rounds, Node.js ${process.version}`);
for (const [name, ms] of Object.entries(times)) {
  const ratio = median(ms.map((time, i) => time / base[i]));
  console.log(
    `${name.padEnd(12)} ${median(ms).toFixed(1).padStart(8)} ms  ${ratio.toFixed(2)} × node -e 0`,
  );
}
for (const name of ['commitlint', 'textlint'].filter((n) => times[n])) {
  const ratio = median(times['asn-lint'].map((time, i) => time / times[name][i]));
  console.log(`asn-lint / ${name}: ${ratio.toFixed(3)}`);
}
