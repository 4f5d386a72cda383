// Large drafts: time and peak memory, linearity from 1 to 32 MB, and textlint with three patterns on
// the same text where it is installed.
//   npm run build && node bench/throughput.mjs [sizes, such as 1MB,11MB]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, draft } from './drafts.mjs';
import { ASN_LINT, BENCH, peakOf, timed, workFolder, yardsticks } from './measure.mjs';

const sizes = (process.argv[2] ?? '1MB,2MB,4MB,8MB,11MB,16MB,32MB').split(',');
const work = workFolder();
const idle = timed([process.execPath, '-e', '0']);
const cells = (...values) => console.log(values.map((v) => String(v).padStart(12)).join(''));

function report(name, command, size, options) {
  const ms = timed(command, options);
  const perMegabyte = (ms - idle) / (bytesOf(size) / 1e6);
  const peak = peakOf(command, options);
  cells(
    name,
    size,
    `${ms.toFixed(0)} ms`,
    `${perMegabyte.toFixed(0)} ms/MB`,
    `${peak.toFixed(0)} MiB`,
  );
  return ms;
}

for (const size of sizes) {
  const file = join(work, `${size}.txt`);
  writeFileSync(file, draft(bytesOf(size)));
  const asnLint = [
    process.execPath,
    ASN_LINT,
    '--no-config',
    '--at',
    '2026-11-23T09:00+07:00',
    file,
  ];
  const ours = report('asn-lint', asnLint, size);
  if (!yardsticks() || !['1MB', '11MB'].includes(size)) continue;
  const textlint = join(BENCH, 'node_modules', 'textlint', 'bin', 'textlint.js');
  const theirs = [process.execPath, textlint, '--rulesdir', join(BENCH, 'textlint-rules'), file];
  console.log(
    `asn-lint / textlint: ${(ours / report('textlint', theirs, size, { cwd: BENCH })).toFixed(2)}`,
  );
}
