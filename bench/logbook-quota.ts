import { rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { resolveZone } from '../src/calendar/zones.ts';
import { type QuotaRequest, readQuota } from '../src/logbook/quota.ts';
import { quotaFileOf } from '../src/logbook/quota-file.ts';

/** Prints what the linter's look at the logbook costs in one process, in milliseconds. */
const [path = ''] = process.argv.slice(2);
const request: QuotaRequest = {
  location: { kind: 'sqlite', path },
  names: [process.env.LOGNAME || process.env.USER || userInfo().username],
  at: Date.now(),
  zone: resolveZone('WIB'),
  limit: 20,
  silenceHours: 8,
};

async function milliseconds(): Promise<number> {
  const start = process.hrtime.bigint();
  await readQuota(request);
  return Math.round(Number(process.hrtime.bigint() - start) / 1e4) / 100;
}

const remembered = await milliseconds();
rmSync(quotaFileOf(path), { force: true });
const asked = await milliseconds();
process.stdout.write(JSON.stringify({ remembered, asked }));
