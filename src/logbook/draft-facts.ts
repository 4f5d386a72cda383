import { parse } from '../message/parse.ts';
import type { Message } from '../message/types.ts';
import { structure } from '../structure/index.ts';

/** What a draft says about itself, as far as it can be recognised; empty where it does not. */
export interface DraftFacts {
  readonly recipient: string;
  readonly topic: string;
  readonly links: readonly string[];
}

/** The matter is stated in a line; more than this is the body. */
const TOPIC_WORDS = 14;

/** Longer than any name with its title and office; keeps a draft without line ends apart. */
const LONGEST_NAME = 160;

/** *Yth.*, *Kepada Yth.*: how one addresses, not whom. */
const ADDRESSING = /^(?:kepada\s+)?(?:yth\.?|yang terhormat)[\s:]*/i;

/** The address without its form; where *Yth.* stands alone, the line below it. */
function recipientIn({ text }: Message, [start, end]: readonly [number, number]): string {
  const named = text.slice(start, end).replace(ADDRESSING, '').trim();
  if (named !== '' && !/^\p{P}*$/u.test(named)) return named.slice(0, LONGEST_NAME);
  const below = text
    .slice(end)
    .split('\n', 4)
    .slice(1)
    .find((line) => line.trim() !== '');
  return (below ?? '')
    .replace(/(?<![\s,.:;])[\s,.:;]+$/, '')
    .trim()
    .slice(0, LONGEST_NAME);
}

/** From the first word of the matter to the end of its clause. */
function topicIn(message: Message, word: number): string {
  const { words, sentences, links, text } = message;
  const start = words.start(word);
  const link = links.find((one) => one.range[0] > start);
  const end = Math.min(sentences.end(sentences.ofWord(word)), link?.range[0] ?? text.length);
  const clause = text.slice(start, end).split(/[,;:?!\n]/, 1)[0] ?? '';
  const kept = clause.split(/\s+/).slice(0, TOPIC_WORDS).join(' ');
  return kept.replace(/(?<![\s.])[\s.]+$/, '').replace(/[*_~]/g, '');
}

/** The recipient, the matter and the links of a draft. */
export function draftFacts(text: string): DraftFacts {
  const message = parse(text);
  const { opening, topicAt } = structure(message);
  const links = message.links.filter((link) => link.kind === 'url' && !link.quoted);
  return {
    recipient: opening.address ? recipientIn(message, opening.address) : '',
    topic: topicAt < 0 ? '' : topicIn(message, topicAt),
    links: [...new Set(links.map((link) => link.href))],
  };
}
