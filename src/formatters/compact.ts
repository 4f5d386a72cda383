import type { Result } from '../linter/contract.ts';
import { sanitize } from './sanitize.ts';

const NAMES = { 1: 'Warning', 2: 'Error', 3: 'Info' } as const;

/** One finding a line, in the form that editors read from ESLint's formatter of the same name. */
export function formatCompact(results: readonly Result[]): string {
  const lines: string[] = [];
  for (const { filePath, messages } of results) {
    const file = sanitize(filePath);
    for (const { line, column, severity, message, ruleId } of messages) {
      const place = `line ${line}, col ${column}`;
      lines.push(`${file}: ${place}, ${NAMES[severity]} - ${sanitize(message)} (${ruleId})`);
    }
  }
  if (lines.length === 0) return '';
  return `${lines.join('\n')}\n\n${lines.length} problem${lines.length === 1 ? '' : 's'}\n`;
}
