import type { Finding, Vocabulary } from '../linter/contract.ts';
import type { Message } from '../message/types.ts';
import { ownBook, replacements } from './own-book.ts';

/** Words and phrases that the agency's own configuration bans, wherever they are the writer's own. */
export function* agencyWords(message: Message, { banned }: Vocabulary): Iterable<Finding> {
  if (banned.size === 0) return;
  const { words, text } = message;
  for (const { tag, start, end } of replacements(banned).all(message)) {
    const range = [words.start(start), words.end(end - 1)] as const;
    const data = { word: text.slice(...range), standard: tag };
    yield { messageId: 'agency', range, data, suggestions: [{ range, text: tag }] };
  }
}

/** The most words that a phrase of the configuration is looked for before the word in question. */
const REACH = 6;

/** The agency has decided on these words `[firstWord, endWord)`, alone or in a phrase of its own. */
export function isDecided(
  message: Message,
  { firstWord, endWord }: { readonly firstWord: number; readonly endWord: number },
  { allowed, banned }: Vocabulary,
): boolean {
  if (allowed.size === 0 && banned.size === 0) return false;
  for (let w = Math.max(0, firstWord - REACH); w <= firstWord; w += 1) {
    for (const book of [ownBook(allowed), replacements(banned)]) {
      if ((book?.at(message, w)?.end ?? 0) >= endWord) return true;
    }
  }
  return false;
}
