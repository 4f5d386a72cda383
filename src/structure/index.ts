import type { Message } from '../message/types.ts';
import { type Closing, readClosing } from './closing.ts';
import { type Opening, readOpening } from './opening.ts';
import { readSender, type Sender } from './sender.ts';
import { topicAt } from './topic.ts';

export type { Closing, Thanks } from './closing.ts';
export { type Greeting, greetingAt } from './greetings.ts';
export type { Opening } from './opening.ts';
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

const cache = new WeakMap<Message, { structure: Structure; agencies: readonly string[] }>();

/**
 * The parts of a message, read once and shared by all rules.
 *
 * @param agencies names of agencies besides the built-in ones, in lower case
 */
export function structure(message: Message, agencies: readonly string[] = []): Structure {
  const known = cache.get(message);
  if (known && known.agencies === agencies) return known.structure;
  const opening = readOpening(message);
  const closing = readClosing(message);
  const sender = readSender(message, { opening, closing, agencies });
  const found = {
    opening,
    sender,
    closing,
    topicAt: topicAt(message, { opening, closing, sender }),
  };
  cache.set(message, { structure: found, agencies });
  return found;
}
