// A stream of messages: throughput and peak memory, which must not grow with the number.
//   npm run build && node bench/batch.mjs [counts, such as 10000,100000]
import { createWriteStream, openSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { messages } from './drafts.mjs';
import { ASN_LINT, peakOf, workFolder } from './measure.mjs';

const counts = (process.argv[2] ?? '10000,100000').split(',').map(Number);
const work = workFolder();
for (const count of counts) {
  const file = join(work, `${count}.ndjson`);
  await pipeline(Readable.from(messages(count)), createWriteStream(file));
  const start = performance.now();
  const stdio = [openSync(file, 'r'), openSync('/dev/null', 'w'), 'pipe'];
  const peak = peakOf([process.execPath, ASN_LINT, '--messages', 'ndjson', '--no-config'], {
    stdio,
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${count} messages: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} a second, peak ${peak.toFixed(0)} MiB`,
  );
}
