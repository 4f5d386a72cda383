import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { lint, type Settings, settings } from '../../src/linter/index.ts';
import { WORKING } from '../cli/world.ts';

/** What the rule is told in a table; default: its own options, Monday morning. */
export type Circumstances = Partial<Settings> & {
  readonly options?: Readonly<Record<string, unknown>>;
};

/** `messageId`s in reading order, and the text with `⟦…⟧` around what each of them points at. */
export type Report = readonly [messageIds: string, marked: string];

interface Found {
  readonly messageId: string;
  /** The piece of the text, and where it begins. */
  readonly piece: string;
  readonly start: number;
}

function findings(id: string, text: string, { options, ...changes }: Circumstances): Found[] {
  const rule = rules.filter((one) => one.id === id);
  const severity = rule[0]!.meta.severity;
  const chosen = options ? { rules: { [id]: { severity, options } } } : {};
  const { messages } = lint(text, rule, settings(new Date(WORKING), { ...chosen, ...changes }));
  const lines = text.split('\n');
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return messages.map((m) => {
    const start = offset(m.line, m.column);
    return {
      messageId: m.messageId,
      start,
      piece: text.slice(start, offset(m.endLine, m.endColumn)),
    };
  });
}

/** The text without its marks, and what they mark. */
function unmark([messageIds, marked]: Report): { text: string; expected: Found[] } {
  const ids = messageIds.split(' ');
  const [head = '', ...tail] = marked.split('⟦');
  let text = head;
  const expected = tail.map((rest, i) => {
    const [piece = '', after = ''] = rest.split('⟧');
    const found = { messageId: ids[i] ?? '', piece, start: text.length };
    text += piece + after;
    return found;
  });
  if (expected.length !== ids.length) throw new Error(`marks and ids differ: ${marked}`);
  return { text, expected };
}

/** Drafts of which the rule has nothing to say. */
export function accepts(id: string, texts: readonly string[], around: Circumstances = {}): void {
  test.each(texts)('accepts %j', (text) => expect(findings(id, text, around)).toEqual([]));
}

/** Drafts that the rule reports, with exactly these findings at exactly these places. */
export function reports(id: string, rows: readonly Report[], around: Circumstances = {}): void {
  test.each(rows)('%s: %j', (...row) => {
    const { text, expected } = unmark(row);
    expect(findings(id, text, around)).toEqual(expected);
  });
}
