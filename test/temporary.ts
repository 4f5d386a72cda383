import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder of the run; it goes when the run ends. */
export function folder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'asn-lint-')));
}

/**
 * Vitest calls it once before all tests, and what it returns after them. Hooks in a module that tests
 * share would serve only the first file, as one worker loads the module once.
 */
export default function setup(): () => void {
  const run = realpathSync(mkdtempSync(join(tmpdir(), 'asn-tests-')));
  // servers and programs run as other users in the tests
  chmodSync(run, 0o755);
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = run;
  return () => rmSync(run, { recursive: true, force: true, maxRetries: 3 });
}
