import type { Finding } from '../linter/contract.ts';
import type { Message, Range } from '../message/types.ts';
import { takesDot } from './abbreviation-dot.ts';
import { reportData } from './explain.ts';
import type { NonStandard } from './non-standard.ts';

/** A report of a piece of non-standard wording: a fix where it is certain, else suggestions. */
export function wordingFinding(message: Message, found: NonStandard, messageId: string): Finding {
  const [start, end] = found.range;
  const data = reportData(found, message.text.slice(start, end));
  const edits = found.candidates.map((text) => ({
    range: editRange(message, found, text),
    text,
  }));
  const [first] = edits;
  if (found.sure && first && first.text !== '')
    return { messageId, range: found.range, data, fix: first };
  return { messageId, range: found.range, data, suggestions: edits };
}

/**
 * Leaving a word out takes the white space before it along, or behind it at the start of a line; a
 * shortening goes with a dot of its own.
 */
function editRange(message: Message, found: NonStandard, text: string): Range {
  const [start, end] = found.range;
  if (text !== '')
    return found.kind === 'abbreviation' && takesDot(message, found)
      ? [start, end + 1]
      : found.range;
  if (message.text[start - 1] === ' ') return [start - 1, end];
  return message.text[end] === ' ' ? [start, end + 1] : found.range;
}
