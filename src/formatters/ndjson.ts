import type { Result } from '../linter/contract.ts';
import { machineResult } from './machine-result.ts';
import type { ReportOptions } from './options.ts';
import { escapeJson } from './sanitize.ts';

/** One result a line, for streams. */
export function formatNdjson(results: readonly Result[], options: ReportOptions = {}): string {
  return results
    .map((one, i) => JSON.stringify(machineResult(one, options, options.scores?.[i])))
    .map((line) => `${escapeJson(line)}\n`)
    .join('');
}
