import type { OwnBook } from '../language/own-book.ts';
import { squeeze } from '../language/phrases.ts';
import { type Message, WordFlag } from '../message/types.ts';
import { has, isCapital, isForeign, pauseBefore } from './cursor.ts';
import {
  barsSalam,
  type GreetingTag,
  greetings,
  isAddressWord,
  isAgencyHead,
  isCallWord,
  isEventOfEvening,
  isFirstPerson,
  isFrom,
  isOfficeTitle,
  isPassive,
  isPermission,
  isPersonalName,
  isSingleGreeting,
  isTimeOfDay,
  isWeekday,
  tellsBareTime,
  tellsTime,
} from './vocabulary.ts';

export interface Greeting {
  readonly kind: GreetingTag;
  /** Words `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** Spellings of the salam without doubled letters, apostrophes and hyphens. */
const SALAM = new Set([
  'asalamualaikum',
  'asalamualaykum',
  'asalamulaikum',
  'salamualaikum',
  'asalamualaikumsalam',
  'asalamualaikumwarahmatulah',
]);

/** The answer to a salam greets as well. */
const SALAM_ANSWER = new Set([
  'waalaikumsalam',
  'waalaikumusalam',
  'waalaikumasalam',
  'walaikumsalam',
  'walaikumusalam',
  'alaikumsalam',
]);

/** These need a pause or an address behind them: they are words or parts of names otherwise. */
const NEEDS_PAUSE = new Set([
  'p',
  'ping',
  'tes',
  'test',
  'cek',
  'as',
  'ass',
  'misi',
  'salama',
  'tabe',
  "tabe'",
  'morning',
  'evening',
  'afternoon',
  'dear',
  'hi',
  'hay',
  'bro',
  'sis',
  'gan',
]);

/**
 * The greeting that begins at word `i`, whatever stands before it.
 *
 * @param own the agency's own greetings; they are formal
 */
export function greetingAt(message: Message, i: number, own?: OwnBook): Greeting | undefined {
  if (i >= message.words.length || isForeign(message, i)) return undefined;
  const hit = own?.at(message, i);
  if (hit) return { kind: 'formal', start: i, end: hit.end };
  return (
    salamAt(message, i) ??
    salamWordAt(message, i) ??
    bookAt(message, i) ??
    singleAt(message, i) ??
    timeAt(message, i)
  );
}

/** *Assalamualaikum* in any full spelling, in one, two or three words. */
function salamAt(message: Message, i: number): Greeting | undefined {
  let joined = '';
  for (let w = i; w < i + 3 && w < message.words.length; w += 1) {
    if (w > i && has(message, w, WordFlag.SentenceStart | WordFlag.LineStart)) break;
    joined += message.words.norm(w).replace(/['-]/g, '');
    const plain = squeeze(joined);
    if (SALAM.has(plain) || SALAM_ANSWER.has(plain))
      return { kind: 'formal', start: i, end: w + 1 };
  }
  return undefined;
}

/** *Salam* + a word of its own (sejahtera, hormat, literasi); *Salam* alone is informal. */
function salamWordAt(message: Message, i: number): Greeting | undefined {
  if (message.words.norm(i) !== 'salam') return undefined;
  const next = message.words.norm(i + 1);
  const alone = pauseBefore(message, i + 1) || isForeign(message, i + 1);
  if (alone || isAddressWord(next)) return { kind: 'informal', start: i, end: i + 1 };
  if (barsSalam(next))
    return next === 'semua' || next === 'semuanya' || next === 'kenal'
      ? { kind: 'informal', start: i, end: i + 1 }
      : undefined;
  let end = i + 2;
  // a name right behind the pair is whom it is for
  if (!isPersonalName(message.words.norm(end)))
    while (end < i + 5 && isMotto(message, end)) end += 1;
  return { kind: 'formal', start: i, end };
}

/** *Salam Bhinneka Tunggal Ika*: capitals that address nobody. */
function isMotto(message: Message, w: number): boolean {
  if (pauseBefore(message, w) || !isCapital(message, w)) return false;
  const norm = message.words.norm(w);
  if (isPermission(norm) || isFrom(norm) || isAgencyHead(norm) || norm === 'perkenalkan')
    return false;
  return !isCallWord(norm) && !isOfficeTitle(norm) && !isFirstPerson(norm);
}

function bookAt(message: Message, i: number): Greeting | undefined {
  const hit = greetings().at(message, i);
  if (!hit) return undefined;
  const norm = message.words.norm(i);
  if (hit.end === i + 1 && NEEDS_PAUSE.has(norm) && !isPauseOrAddress(message, hit.end))
    return undefined;
  if (
    norm === 'selamat' &&
    !pauseBefore(message, hit.end) &&
    tellsTime(message.words.norm(hit.end))
  )
    return undefined;
  return { kind: hit.tag, start: i, end: hit.end };
}

/** *Rahayu*, *Shalom*: a name unless a pause, an address or another greeting follows. */
function singleAt(message: Message, i: number): Greeting | undefined {
  const norm = message.words.norm(i);
  if (!isSingleGreeting(norm)) return undefined;
  const next = i + 1;
  if (message.words.norm(next) === norm) return { kind: 'formal', start: i, end: next + 1 };
  const greets =
    isPauseOrAddress(message, next) ||
    greetsAt(message, next) ||
    (AND.has(message.words.norm(next)) && greetsAt(message, next + 1));
  return greets ? { kind: 'formal', start: i, end: next } : undefined;
}

const AND = new Set(['dan', 'serta']);

function greetsAt(message: Message, i: number): boolean {
  return greetings().at(message, i) !== undefined || message.words.norm(i) === 'salam';
}

/** *Pagi Pak*, *Siang,*: a bare time of day before a pause or an address, or as the first word. */
function timeAt(message: Message, i: number): Greeting | undefined {
  const norm = message.words.norm(i);
  if (!isTimeOfDay(norm) && !isTimeOfDay(squeeze(norm))) return undefined;
  const greets =
    isPauseOrAddress(message, i + 1) || (opensText(message, i) && !tellsWhen(message, i));
  return greets ? { kind: 'informal', start: i, end: i + 1 } : undefined;
}

/** Nothing before it but *izin*, *maaf*. */
function opensText(message: Message, i: number): boolean {
  let w = i - 1;
  while (w >= 0 && isPermission(message.words.norm(w))) w -= 1;
  return w < 0;
}

/** *Pagi ini*, *sore pukul 16.00*, *malam Jumat*, *malam keakraban*: when it is, or which evening. */
function tellsWhen(message: Message, i: number): boolean {
  const next = message.words.norm(i + 1);
  if (tellsTime(next) || tellsBareTime(next) || isTimeOfDay(next) || isWeekday(next)) return true;
  if (has(message, i + 1, WordFlag.HasDigit) || isPassive(next)) return true;
  return message.words.norm(i).startsWith('mal') && isEventOfEvening(next);
}

const ALL = new Set([
  'semua',
  'semuanya',
  'all',
  'guys',
  'gaes',
  'kakak',
  'teman-teman',
  'teman',
  'temans',
  'min',
  'gan',
  'sobat',
  'bosku',
  'bos',
  'boss',
  'bro',
  'sis',
  'juga',
]);

function isPauseOrAddress(message: Message, i: number): boolean {
  if (pauseBefore(message, i) || isForeign(message, i)) return true;
  const norm = message.words.norm(i);
  return isCallWord(norm) || ALL.has(norm);
}
