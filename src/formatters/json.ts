import type { Result } from '../linter/contract.ts';
import { maskResult } from './mask.ts';
import { escapeJson } from './sanitize.ts';

/** ESLint's array of results, confidential data hidden; nothing in it that a terminal obeys. */
export function formatJson(results: readonly Result[]): string {
  return `${escapeJson(JSON.stringify(results.map(maskResult)))}\n`;
}
