// Throws twisted texts at every parser for some minutes, longer and from other seeds than the tests do.
//   node scripts/fuzz.mjs [--seed N] [--minutes M] [--target NAME]… [--path PATH]
// Each target has M minutes (default 1). A failure prints the seed, the path and the smallest input
// that shows it; with that seed, target and path it comes again. Ends with 1 where something failed.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { createServer } from 'vite';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    minutes: { type: 'string', default: '1' },
    target: { type: 'string', multiple: true, default: [] },
    path: { type: 'string' },
  },
});
// the sources are TypeScript, and load their heavy parts while they run
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { default: makeFolder } = await server.ssrLoadModule('/test/temporary.ts');
process.on('exit', makeFolder());
const { TARGETS } = await server.ssrLoadModule('/test/hostile/targets.ts');
const names = TARGETS.map(({ name }) => name);
const unknown = values.target.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no target ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  process.exit(2);
}

/** Runs of one round; between rounds the clock is looked at. */
const ROUND = 100;

async function attack({ name, property }, { seed, until, path }) {
  let runs = 0;
  let slowest = 0;
  for (let round = seed; runs === 0 || (Date.now() < until && !path); round += 1) {
    const begun = Date.now();
    const details = await fc.check(property(), { seed: round, numRuns: ROUND, path });
    slowest = Math.max(slowest, Date.now() - begun);
    runs += details.numRuns;
    if (details.failed) {
      console.log(`FAIL ${name} after ${runs} runs`);
      console.log(details.errorInstance?.stack);
      console.log(await fc.asyncDefaultReportMessage(details));
      return false;
    }
  }
  console.log(`ok   ${name}: ${runs} runs, slowest hundred ${slowest} ms`);
  return true;
}

let sound = true;
for (const target of TARGETS) {
  if (values.target.length > 0 && !values.target.includes(target.name)) continue;
  const until = Date.now() + Number(values.minutes) * 60_000;
  const seed = Number(values.seed);
  sound = (await attack(target, { seed, until, path: values.path })) && sound;
}
await server.close();
console.log(`seed ${values.seed}`);
process.exitCode = sound ? 0 : 1;
