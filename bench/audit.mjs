// The whole run of asn-audit beside whatsapp-chat-parser's bare parse of the same file, in turn, each
// in a process of its own; time, processor time, peak memory.
//   npm run build && node bench/audit.mjs [--megabytes 10,100] [--runs 3] [--program FILE] [--html]
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    megabytes: { type: 'string', default: '10,100' },
    format: { type: 'string', default: 'android-id' },
    runs: { type: 'string', default: '3' },
    me: { type: 'string', default: 'Bagas Hutagaol' },
    program: { type: 'string', default: 'dist/bin/asn-audit.js' },
    html: { type: 'boolean', default: false },
  },
});
const SELF = fileURLToPath(import.meta.url);
const PRELOAD = `--import=${new URL('usage.mjs', import.meta.url).href}`;

if (positionals[0] === 'yardstick') await yardstick(positionals[1]);
else compare();

function compare() {
  for (const megabytes of values.megabytes.split(',')) {
    const path = `.bench/chat-${values.format}-${megabytes}.txt`;
    if (!existsSync(path)) {
      const asked = ['--megabytes', megabytes, '--format', values.format];
      execFileSync(process.execPath, ['bench/generate-chat.mjs', ...asked], { stdio: 'ignore' });
    }
    const me = values.me.split(',').flatMap((name) => ['--me', name]);
    const page = values.html ? ['--html', '.bench/audit.html'] : [];
    const found = sideBySide({
      'asn-audit': [values.program, '--no-config', ...me, ...page, path],
      'whatsapp-chat-parser': [SELF, 'yardstick', path],
    });
    for (const [name, { ms, cpu, mib }] of Object.entries(found)) {
      console.log(
        `${megabytes.padStart(5)} MB  ${name.padEnd(21)} ${column(ms)} ms  ${column(cpu)} ms CPU  ${column(mib)} MiB`,
      );
    }
    const [ours, theirs] = Object.values(found);
    const [time, cpu] = [ours.ms / theirs.ms, ours.cpu / theirs.cpu];
    console.log(`          ratio ${time.toFixed(2)} (processor time ${cpu.toFixed(2)}), limit 3`);
  }
}

/** Takes turns, so that a machine that slows down slows both; the best run of each counts. */
function sideBySide(commands) {
  const best = {};
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      const { stderr, status } = spawnSync(process.execPath, [PRELOAD, ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
      const ms = performance.now() - start;
      const [, cpu, kib] = /usage (\d+) (\d+)/.exec(stderr);
      const measured = { ms, cpu: Number(cpu), mib: Number(kib) / 1024 };
      if (!best[name] || ms < best[name].ms) best[name] = measured;
    }
  }
  return best;
}

function column(value) {
  return String(Math.round(value)).padStart(6);
}

async function yardstick(path) {
  const { parseString } = await import('whatsapp-chat-parser');
  const { readFileSync } = await import('node:fs');
  parseString(readFileSync(path, 'utf8'));
}
