import { ownBook } from '../language/own-book.ts';
import type { Message } from '../message/types.ts';
import { type Closing, readClosing } from './closing.ts';
import { type Opening, readOpening } from './opening.ts';
import type { OwnVocabulary } from './own.ts';
import { readSender, type Sender } from './sender.ts';
import { topicAt } from './topic.ts';

export type { Closing, Thanks } from './closing.ts';
export { type Greeting, greetingAt } from './greetings.ts';
export type { Opening } from './opening.ts';
export type { OwnVocabulary } from './own.ts';
export type { Sender } from './sender.ts';
export { topicAt } from './topic.ts';

/** The parts of a message in the handbook's order. */
export interface Structure {
  readonly opening: Opening;
  readonly sender: Sender;
  /** First word that tells the matter, or -1. */
  readonly topicAt: number;
  readonly closing: Closing;
}

const NOTHING_OWN: OwnVocabulary = { agencies: [] };

const cache = new WeakMap<Message, { structure: Structure; own: OwnVocabulary }>();

/**
 * The parts of a message, read once and shared by all rules.
 *
 * @param own names of agencies and phrases besides the built-in ones
 */
export function structure(message: Message, own: OwnVocabulary = NOTHING_OWN): Structure {
  const known = cache.get(message);
  if (known && known.own === own) return known.structure;
  const opening = readOpening(message, ownBook(own.phrases?.greetings));
  const closing = readClosing(message, ownBook(own.phrases?.thanks));
  const sender = readSender(message, { opening, closing, agencies: ownBook(own.agencies) });
  const found = {
    opening,
    sender,
    closing,
    topicAt: topicAt(message, { opening, closing, sender }),
  };
  cache.set(message, { structure: found, own });
  return found;
}
