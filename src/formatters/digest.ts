import type { Result, ResultMessage } from '../linter/contract.ts';
import { maskResult, offsetReader } from './mask.ts';
import { sanitize } from './sanitize.ts';
import { CHECKLIST } from './texts.ts';

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** A result, arranged for a reader. */
export interface Digest {
  /** With confidential data hidden. */
  readonly source: string | undefined;
  readonly filePath: string;
  /** About the message as a whole, or about something that it lacks. */
  readonly general: readonly ResultMessage[];
  /** With a place, in the order of the text. */
  readonly placed: readonly ResultMessage[];
  /** How many findings `general` and `placed` leave out. */
  readonly hidden: number;
  /** Of all findings as a reader counts them: two shown as one are one. */
  readonly counts: Counts;
  readonly fixable: number;
  /** Every rule that reported, with its findings' number and worst severity. */
  readonly byRule: ReadonlyMap<string, RuleTally>;
}

export interface RuleTally {
  readonly count: number;
  readonly severity: 1 | 2 | 3;
}

const LONGEST_SHOWN_WHOLE = 200;
// Worst first; 3 is info.
const ORDER: Readonly<Record<1 | 2 | 3, number>> = { 2: 0, 1: 1, 3: 2 };

/** Sorts, joins and cuts the findings of one message; `most` is how many are shown. */
export function digest(result: Result, most: number): Digest {
  const messages = joinMisplaced(result.messages);
  const { source } = maskResult(result);
  const isGeneral = generalTest(source);
  const general: ResultMessage[] = [];
  const placed: ResultMessage[] = [];
  for (const message of messages) (isGeneral(message) ? general : placed).push(message);
  general.sort((a, b) => bySeverity(a, b) || pointOf(a) - pointOf(b));
  placed.sort((a, b) => a.line - b.line || a.column - b.column || bySeverity(a, b));
  const shownGeneral = general.slice(0, most);
  const shownPlaced = placed.slice(0, most - shownGeneral.length);
  return {
    source,
    filePath: result.filePath,
    general: shownGeneral.map(safe),
    placed: shownPlaced.map(safe),
    hidden: messages.length - shownGeneral.length - shownPlaced.length,
    counts: countsOf(result, messages),
    fixable: result.fixableErrorCount + result.fixableWarningCount,
    byRule: tally(result.messages),
  };
}

function bySeverity(a: ResultMessage, b: ResultMessage): number {
  return ORDER[a.severity] - ORDER[b.severity];
}

/** Where the checklist names the rule, so that findings follow the order of the ideal message. */
function pointOf({ ruleId }: ResultMessage): number {
  const point = CHECKLIST.findIndex(({ rule }) => rule === ruleId);
  return point < 0 ? CHECKLIST.length : point;
}

function safe(message: ResultMessage): ResultMessage {
  return { ...message, message: sanitize(message.message) };
}

function tally(messages: readonly ResultMessage[]): Map<string, RuleTally> {
  const rules = new Map<string, RuleTally>();
  for (const { ruleId, severity } of messages) {
    const { count, severity: worst } = rules.get(ruleId) ?? { count: 0, severity };
    const worse = ORDER[severity] < ORDER[worst] ? severity : worst;
    rules.set(ruleId, { count: count + 1, severity: worse });
  }
  return rules;
}

function countsOf(result: Result, messages: readonly ResultMessage[]): Counts {
  const { errorCount, warningCount, infoCount } = result;
  if (messages === result.messages) {
    return { error: errorCount, warning: warningCount, info: infoCount };
  }
  const of = (severity: number): number => messages.filter((m) => m.severity === severity).length;
  return { error: of(2), warning: of(1), info: of(3) };
}

/**
 * A greeting or thanks in the wrong place is reported twice: as misplaced and as missing where it
 * belongs. A reader gets the first text, which says more, with the second one's severity.
 */
function joinMisplaced(messages: readonly ResultMessage[]): readonly ResultMessage[] {
  const misplaced = messages.filter((m) => m.ruleId === 'section-order');
  if (misplaced.length === 0) return messages;
  const joined = new Map<ResultMessage, ResultMessage>();
  const dropped = new Set<ResultMessage>();
  for (const missing of messages.filter(isMissingPiece)) {
    const twin = misplaced.find((m) => !joined.has(m) && overlap(m, missing));
    if (twin === undefined) continue;
    dropped.add(missing);
    joined.set(
      twin,
      bySeverity(missing, twin) < 0 ? { ...twin, severity: missing.severity } : twin,
    );
  }
  if (dropped.size === 0) return messages;
  return messages.filter((m) => !dropped.has(m)).map((m) => joined.get(m) ?? m);
}

function isMissingPiece({ ruleId, messageId }: ResultMessage): boolean {
  return messageId === 'missing' && (ruleId === 'greeting' || ruleId === 'closing-thanks');
}

function overlap(a: ResultMessage, b: ResultMessage): boolean {
  const before = (line: number, column: number, l: number, c: number): boolean =>
    line < l || (line === l && column <= c);
  return (
    before(a.line, a.column, b.endLine, b.endColumn) &&
    before(b.line, b.column, a.endLine, a.endColumn)
  );
}

/** Tells findings without a place of their own: an empty range, or one over the whole long text. */
function generalTest(source: string | undefined): (message: ResultMessage) => boolean {
  const isEmpty = (m: ResultMessage): boolean => m.line === m.endLine && m.column === m.endColumn;
  if (source === undefined) return isEmpty;
  const first = source.length - source.trimStart().length;
  const last = source.trimEnd().length;
  const firstLine = source.slice(0, first).split('\n').length;
  const offsetOf = offsetReader(source);
  return (message) => {
    if (isEmpty(message)) return true;
    if (last - first < LONGEST_SHOWN_WHOLE || message.line > firstLine) return false;
    return (
      offsetOf(message.line, message.column) <= first &&
      offsetOf(message.endLine, message.endColumn) >= last
    );
  };
}
