import type { Message } from '../message/types.ts';
import type { NonStandard } from './non-standard.ts';

const OPENING_SENTENCES = 2;
const CLOSING_SENTENCES = 4;

/**
 * Whether a piece is the business of the rules of wording: a shortened greeting in the opening belongs
 * to `greeting`, shortened thanks at the end to `closing-thanks` (one problem, one report).
 */
export function isElsewhere(message: Message, found: NonStandard): boolean {
  if (
    (found.class !== 'greeting' && found.class !== 'thanks') ||
    /\d/.test(message.words.norm(found.firstWord))
  )
    return true;
  const sentence = message.sentences.ofWord(found.firstWord);
  if (found.class === 'greeting') return sentence >= OPENING_SENTENCES;
  return sentence < message.sentences.length - CLOSING_SENTENCES;
}
