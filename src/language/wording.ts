import type { Finding } from '../linter/contract.ts';
import type { Message, Range } from '../message/types.ts';
import { reportData } from './explain.ts';
import type { NonStandard } from './non-standard.ts';

/** A report of a piece of non-standard wording: a fix where it is certain, else suggestions. */
export function wordingFinding(message: Message, found: NonStandard, messageId: string): Finding {
  const [start, end] = found.range;
  const data = reportData(found, message.text.slice(start, end));
  const edits = found.candidates.map((text) => ({
    range: editRange(message, found.range, text),
    text,
  }));
  const [first] = edits;
  if (found.sure && first && first.text !== '')
    return { messageId, range: found.range, data, fix: first };
  return { messageId, range: found.range, data, suggestions: edits };
}

/** Leaving a word out takes the white space before it along, or behind it at the start of a line. */
function editRange(message: Message, range: Range, text: string): Range {
  if (text !== '') return range;
  const [start, end] = range;
  if (message.text[start - 1] === ' ') return [start - 1, end];
  return message.text[end] === ' ' ? [start, end + 1] : range;
}
