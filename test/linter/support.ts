import { rules } from '../../rules/index.ts';
import { DEFAULT_OFFICE, lint, type Result, settings } from '../../src/linter/index.ts';

export const AT = new Date('2026-11-24T09:30:00+07:00');

/** Lints with all rules at a moment in office hours. */
export function check(text: string, at = AT): Result {
  return lint(text, rules, settings(at, { office: DEFAULT_OFFICE }));
}

/** `rule messageId: words` of every finding. */
export function reports(text: string, at = AT): string[] {
  const lines = text.split('\n');
  return check(text, at).messages.map((m) => {
    const words =
      m.line === m.endLine ? (lines[m.line - 1] ?? '').slice(m.column - 1, m.endColumn - 1) : '…';
    return `${m.ruleId} ${m.messageId}${words ? `: ${words}` : ''}`;
  });
}
