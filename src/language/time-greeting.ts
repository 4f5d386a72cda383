import { type Message, WordFlag, type Words } from '../message/types.ts';

/** A greeting that names a part of the day, as *selamat pagi* or *selamat pagi/siang*. */
export interface TimeGreeting {
  /** The word *selamat*. */
  readonly start: number;
  /** First and last word that name a part of the day. */
  readonly first: number;
  readonly last: number;
  /** All parts that it names, *petang* as *sore*. */
  readonly parts: readonly string[];
}

const PARTS: Readonly<Record<string, string>> = {
  pagi: 'pagi',
  siang: 'siang',
  sore: 'sore',
  petang: 'sore',
  malam: 'malam',
};
const JOINERS = new Set(['atau', 'dan', 'menjelang', 'jelang', 'selamat']);

/** After the part of the day they make it a time, or a title: *pagi ini*, *pagi tadi*. */
const TIME_AFTER = new Set(['ini', 'tadi', 'itu', 'nanti', 'kemarin', 'besok', 'hari', 'buta']);

/** What an opening may say right before the greeting without a comma. */
const OPENERS = new Set(
  'yth kepada bapak ibu pak bu bpk ibuk saudara saudari sdr sdri rekan rekan-rekan tim pimpinan dok dokter mas mbak kak bang mohon izin ijin mhn maaf salam assalamualaikum assalamu om shalom syalom namo rahayu horas sampurasun tabea dan halo hai dengan'.split(
    ' ',
  ),
);

/** Not in an opening: what is called so, who is safe. */
const NO_OPENING = new Set(
  'acara program siaran lagu rubrik grup majalah kolom buletin gerakan bernama berjudul sudah telah masih tetap dalam dengan keadaan semoga agar kondisi tiba pulang sampai penumpang semua semuanya'.split(
    ' ',
  ),
);

const SKIPPED = WordFlag.Quoted | WordFlag.Protected;
const SENTENCES = 3;

/**
 * The greeting by the time of day in the opening: in the first three sentences that are not quoted.
 * A name (*Bapak Selamat, pagi ini*), a title (*acara Selamat Pagi Nusantara*) and words on two
 * sides of a pause are none.
 */
export function timeGreeting({ words, sentences }: Message): TimeGreeting | undefined {
  let left = SENTENCES;
  for (let s = 0; s < sentences.length && left > 0; s++) {
    const [first, end] = [sentences.firstWord(s), sentences.endWord(s)];
    if (first === end || words.flags(first) & SKIPPED) continue;
    left -= 1;
    for (let i = first; i < Math.min(end, first + 40); i++) {
      const greeting = words.norm(i) === 'selamat' ? greetingAt(words, i, end) : undefined;
      if (greeting && opens(words, first, i)) return greeting;
    }
  }
  return undefined;
}

function greetingAt(words: Words, start: number, end: number): TimeGreeting | undefined {
  const first = start + 1;
  if (first >= end || words.flags(start) & SKIPPED || pauses(words, first)) return undefined;
  const parts: string[] = [];
  let last = start;
  for (let k = first; k < end && (PARTS[words.norm(k)] || JOINERS.has(words.norm(k))); k++) {
    const part = PARTS[words.norm(k)];
    if (!part) continue;
    parts.push(part);
    last = k;
  }
  if (!parts.length || !PARTS[words.norm(first)]) return undefined;
  const next = last + 1;
  if (next < end && !pauses(words, next) && TIME_AFTER.has(words.norm(next))) return undefined;
  return { start, first, last, parts };
}

/** At the head of its sentence or phrase, or behind words of an opening alone. */
function opens(words: Words, sentence: number, start: number): boolean {
  let phrase = start;
  while (phrase > sentence && !pauses(words, phrase)) phrase -= 1;
  if (phrase === start) return true;
  if (!OPENERS.has(words.norm(phrase).replace(/'/g, ''))) return false;
  for (let k = phrase; k < start; k++) {
    if (NO_OPENING.has(words.norm(k))) return false;
  }
  return true;
}

function pauses(words: Words, i: number): boolean {
  return (words.flags(i) & WordFlag.BreakBefore) !== 0;
}
