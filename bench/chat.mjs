// Reads large exports and follows their coordinations, beside whatsapp-chat-parser's bare parse of
// the same file (a yardstick for speed: it loses messages). Every figure from a process of its own.
//   node bench/chat.mjs [--megabytes 10,100] [--format android-id] [--runs 3]
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const CHILDREN = {
  'asn-audit: messages': ours,
  'asn-audit: coordinations': coordinations,
  'whatsapp-chat-parser': yardstick,
};
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    megabytes: { type: 'string', default: '10,100' },
    format: { type: 'string', default: 'android-id' },
    runs: { type: 'string', default: '3' },
  },
});

if (positionals.length > 0) await child(...positionals);
else await compare();

async function compare() {
  const { build } = await import('tsdown');
  await build({
    config: false,
    entry: { chat: 'src/chat/index.ts' },
    outDir: '.bench',
    clean: false,
    dts: false,
    logLevel: 'error',
  });
  for (const megabytes of values.megabytes.split(',')) {
    const path = `.bench/chat-${values.format}-${megabytes}.txt`;
    if (!existsSync(path))
      run('bench/generate-chat.mjs', '--megabytes', megabytes, '--format', values.format);
    for (const name of Object.keys(CHILDREN)) {
      const runs = Array.from({ length: Number(values.runs) }, () =>
        JSON.parse(run(fileURLToPath(import.meta.url), name, path)),
      );
      const best = runs.sort((a, b) => a.ms - b.ms)[0];
      console.log(
        `${megabytes.padStart(4)} MB  ${name.padEnd(26)} ${String(best.ms).padStart(6)} ms  ${String(best.cpu).padStart(6)} ms CPU  ${String(best.mib).padStart(4)} MiB  ${best.found}`,
      );
    }
  }
}

async function child(name, path) {
  const work = await CHILDREN[name](path);
  const start = performance.now();
  const before = process.cpuUsage();
  const found = await work();
  const { user, system } = process.cpuUsage(before);
  const ms = Math.round(performance.now() - start);
  console.log(
    JSON.stringify({
      ms,
      cpu: Math.round((user + system) / 1000),
      mib: Math.round(process.resourceUsage().maxRSS / 1024),
      found,
    }),
  );
}

async function ours(path) {
  const { readExport } = await import('../.bench/chat.js');
  return async () => {
    let messages = 0;
    for await (const batch of readExport(path).batches()) messages += batch.length;
    return `${messages} messages and system lines`;
  };
}

async function coordinations(path) {
  const { readExport, CoordinationTracker } = await import('../.bench/chat.js');
  return async () => {
    const tracker = new CoordinationTracker({ me: 'Bagas Hutagaol' });
    let found = 0;
    for await (const batch of readExport(path).batches()) {
      for (const message of batch) tracker.add(message);
      found += tracker.takeFinished().length;
    }
    return `${found + tracker.finish().length} coordinations`;
  };
}

async function yardstick(path) {
  const { parseString } = await import('whatsapp-chat-parser');
  const { readFileSync } = await import('node:fs');
  return async () => `${parseString(readFileSync(path, 'utf8')).length} messages`;
}

function run(...args) {
  return execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
