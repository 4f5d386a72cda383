import { type Message, WordFlag } from '../message/types.ts';
import type { ChangeKind } from './formation/types.ts';

/**
 * Words by which a text speaks to somebody or as somebody. Biber (*Variation across speech and
 * writing*) finds first and second person the surest sign of involved as against informational text.
 */
const DIRECTED = new Set([
  'saya',
  'sy',
  'kami',
  'anda',
  'aku',
  'kamu',
  'bapak',
  'ibu',
  'pak',
  'bu',
  'bpk',
  'sdr',
  'sdri',
  'saudara',
  'saudari',
  'kak',
  'mas',
  'mbak',
  'rekan',
  'mohon',
  'mhn',
  'silakan',
  'silahkan',
  'selamat',
  'slmt',
  'yth',
  'izin',
  'ijin',
  'maaf',
  'tolong',
  'tlg',
  'harap',
  'assalamualaikum',
  'tks',
  'makasih',
  'terimakasih',
  'min',
  'ya',
]);
/** A message is short; only a text beyond this many words can be an article or report. */
const LEAST_WORDS = 200;
/** Messages of this length hold 3 words to somebody in a hundred and more, articles below 1. */
const MOST_DIRECTED = 0.015;

const memo = new WeakMap<Message, boolean>();

/** Whether a text is prose that informs (an article, a report) and speaks to nobody. */
export function isProse(message: Message): boolean {
  const held = memo.get(message);
  if (held !== undefined) return held;
  const value = message.words.length >= LEAST_WORDS && directedShare(message) < MOST_DIRECTED;
  memo.set(message, value);
  return value;
}

function directedShare(message: Message): number {
  const { words } = message;
  const directed = new Uint8Array(words.typeCount);
  for (let type = 0; type < words.typeCount; type += 1)
    directed[type] = DIRECTED.has(words.typeNorm(type)) ? 1 : 0;
  let own = 0;
  let count = 0;
  for (let i = 0; i < words.length; i += 1) {
    if ((words.flags(i) & (WordFlag.Quoted | WordFlag.Protected)) !== 0) continue;
    own += 1;
    count += directed[words.type(i)]!;
  }
  return own === 0 ? 1 : count / own;
}

/** Kinds that only chat has; edited prose has the others as slips of spelling. */
const CHAT_KINDS: ReadonlySet<ChangeKind> = new Set([
  'abbreviation',
  'slang',
  'particle',
  'laughter',
  'reduplication',
  'lengthening',
]);

export const isChatKind = (kind: ChangeKind): boolean => CHAT_KINDS.has(kind);
