import type { Result } from '../linter/contract.ts';
import { maskResult } from './mask.ts';
import { escapeJson } from './sanitize.ts';

/** One result a line, for streams. */
export function formatNdjson(results: readonly Result[]): string {
  return results.map((one) => `${escapeJson(JSON.stringify(maskResult(one)))}\n`).join('');
}
