import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const BENCH = fileURLToPath(new URL('.', import.meta.url));
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const ASN_LINT = join(ROOT, 'dist', 'bin', 'asn-lint.js');

/** A folder for this run alone. */
export function workFolder() {
  const path = mkdtempSync(join(tmpdir(), 'asn-lint-bench-'));
  process.on('exit', () => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Whether the yardsticks are installed (npm --prefix bench install). */
export function yardsticks() {
  return existsSync(join(BENCH, 'node_modules'));
}

/** Wall time of a whole process in milliseconds. Exit codes above 1 are failures. */
export function timed([command, ...args], options = {}) {
  const start = process.hrtime.bigint();
  const run = spawnSync(command, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    ...options,
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (run.error || run.status === null || run.status > 1) {
    throw new Error(`${[command, ...args].join(' ')}: ${run.error ?? run.stderr}`);
  }
  return ms;
}

/** Peak memory of a process of Node.js in MiB. */
export function peakOf([command, ...args], options = {}) {
  const preload = `--import=${new URL('peak.mjs', import.meta.url).href}`;
  const run = spawnSync(command, [preload, ...args], {
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
    ...options,
  });
  return Number(/peak-kib (\d+)/.exec(run.stderr)[1]) / 1024;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Runs the commands in turn, so that a machine that slows down slows all of them. */
export function sideBySide(commands, rounds) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, { command, options }] of Object.entries(commands)) {
      const ms = timed(command, options);
      if (round >= 0) times[name].push(ms);
    }
  }
  return times;
}
