import type { Result, ResultMessage, Rule } from './contract.ts';
import { lint } from './lint.ts';
import type { Settings } from './settings.ts';

/** More rounds than any real draft needs; a loop is caught earlier by its repeated state. */
const MAX_ROUNDS = 10;

export interface FixOutcome {
  readonly output: string;
  /** How many edits were applied. */
  readonly applied: number;
  /** What is still to be said about `output`. */
  readonly result: Result;
}

/**
 * Repairs what can be repaired without changing the meaning: applies every `fix`, lints again, until
 * nothing changes. `fix(fix(x)) = fix(x)`.
 *
 * @throws RuleFailure as `lint`
 */
export function fix(
  text: string,
  rules: readonly Rule[],
  settings: Settings,
  filePath?: string,
): FixOutcome {
  const seen = new Set([text]);
  let output = text;
  let applied = 0;
  let result = lint(output, rules, settings, filePath);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const edited = applyFixes(output, result.messages);
    if (edited.count === 0 || seen.has(edited.text)) break;
    seen.add(edited.text);
    output = edited.text;
    applied += edited.count;
    result = lint(output, rules, settings, filePath);
  }
  return { output, applied, result };
}

/** Applies the fixes of one round, in order; of two that overlap the earlier one is kept. */
export function applyFixes(
  text: string,
  messages: readonly ResultMessage[],
): { text: string; count: number } {
  const fixes = messages
    .flatMap((m) => (m.fix ? [m.fix] : []))
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  const pieces: string[] = [];
  let at = 0;
  let count = 0;
  let last: (typeof fixes)[number] | undefined;
  for (const edit of fixes) {
    const [start, end] = edit.range;
    const samePlace = last?.range[0] === start && last.range[1] === end;
    if (start < at || samePlace) continue;
    if (text.slice(start, end) === edit.text) continue;
    pieces.push(text.slice(at, start), edit.text);
    at = end;
    last = edit;
    count += 1;
  }
  pieces.push(text.slice(at));
  return { text: pieces.join(''), count };
}
