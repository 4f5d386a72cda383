import type { Result, ResultMessage } from '../linter/contract.ts';

const MASK = '•';
const CONFIDENTIAL_RULE = 'confidential-data';
// The classification itself is no secret; only what it protects is. Written in capitals
// (Peraturan ANRI on classification of archives), so a password "rahasia" is still hidden.
const CLASSIFICATION = new Set(['', 'SANGAT', 'DOKUMEN', 'SURAT', 'SIFAT', 'RAHASIA', 'TERBATAS']);

/**
 * The result with every visible character of confidential data in `source` replaced by `•`, code unit
 * by code unit, so that all ranges stay right.
 */
export function maskResult(result: Result): Result {
  const secrets = result.messages.filter((message) => message.ruleId === CONFIDENTIAL_RULE);
  if (secrets.length === 0 || result.source === undefined) return result;
  return { ...result, source: maskRanges(result.source, secrets) };
}

function maskRanges(source: string, secrets: readonly ResultMessage[]): string {
  const offsetOf = offsetReader(source);
  const ordered = [...secrets].sort((a, b) => a.line - b.line || a.column - b.column);
  const ranges = ordered.map((m) => [offsetOf(m.line, m.column), offsetOf(m.endLine, m.endColumn)]);
  let masked = '';
  let done = 0;
  for (const [start = 0, end = 0] of ranges) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    masked += source.slice(done, from) + maskPiece(source.slice(from, end));
    done = end;
  }
  return masked + source.slice(done);
}

function maskPiece(piece: string): string {
  const words = piece.split(/[\s:*_]+/u);
  if (words.every((word) => CLASSIFICATION.has(word))) return piece;
  return piece.replace(/\S/g, MASK);
}

/**
 * Offsets of lines and columns (from 1) in UTF-16 code units; `\n` ends a line. Fast for questions
 * in ascending order; a place beyond the text gives its end.
 */
export function offsetReader(source: string): (line: number, column: number) => number {
  let current = 1;
  let start = 0;
  return (line, column) => {
    if (line < current) [current, start] = [1, 0];
    while (current < line) {
      const end = source.indexOf('\n', start);
      if (end < 0) return source.length;
      start = end + 1;
      current += 1;
    }
    return Math.min(start + column - 1, source.length);
  };
}
