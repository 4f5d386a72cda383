import type { Result } from '../linter/contract.ts';
import { machineResult } from './machine-result.ts';
import type { ReportOptions } from './options.ts';
import { escapeJson } from './sanitize.ts';

/** ESLint's array of results, confidential data hidden; nothing in it that a terminal obeys. */
export function formatJson(results: readonly Result[], options: ReportOptions = {}): string {
  const shown = results.map((one, i) => machineResult(one, options, options.scores?.[i]));
  return `${escapeJson(JSON.stringify(shown))}\n`;
}
