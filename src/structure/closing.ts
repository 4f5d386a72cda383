import type { OwnBook } from '../language/own-book.ts';
import { type Message, WordFlag } from '../message/types.ts';
import { agencyAt } from './agencies.ts';
import { has, isCapital, isForeign, pauseBefore } from './cursor.ts';
import { holdsName, nameAt } from './names.ts';
import {
  endsIntroduction,
  isAddressWord,
  isDictionaryWord,
  isFirstPerson,
  isOfficeTitle,
  isPassive,
  isPersonalName,
  isPlaceHead,
  looksVerbal,
  type ThanksTag,
  thanks,
} from './vocabulary.ts';

export interface Thanks {
  readonly kind: ThanksTag;
  /** Words `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** The end of the message. */
export interface Closing {
  /** Every thanks in the message that is the writer's own and is meant, in order. */
  readonly thanks: readonly Thanks[];
  /** Lines (word ranges) of the signature. */
  readonly signature: readonly (readonly [first: number, end: number])[];
  /** First word that is signature, copy list or postscript; the number of words where none is. */
  readonly bodyEnd: number;
}

/** @param own the agency's own thanks; they are formal */
export function readClosing(message: Message, own?: OwnBook): Closing {
  const all = thanksIn(message, own).filter(
    ({ start, end }) => !isForeign(message, start) && isMeant(message, start, end),
  );
  const tail = readTail(message, all);
  return { thanks: all, ...tail };
}

/** Where the agency's own thanks stand, the general ones inside them are the same thanks. */
function thanksIn(message: Message, own: OwnBook | undefined): Thanks[] {
  const general = thanks()
    .all(message)
    .map((hit): Thanks => ({ kind: hit.tag, start: hit.start, end: hit.end }));
  if (!own) return general;
  const hits = own.all(message);
  const others = general.filter((t) => !hits.some((o) => t.start < o.end && o.start < t.end));
  const mine = hits.map(({ start, end }): Thanks => ({ kind: 'formal', start, end }));
  return [...others, ...mine].sort((a, b) => a.start - b.start);
}

const NEGATIONS = new Set([
  'tidak',
  'tdk',
  'belum',
  'blm',
  'bukan',
  'tanpa',
  'jangan',
  'gak',
  'nggak',
  'enggan',
]);

/** *kartu terima kasih*, *surat ucapan terima kasih* are things. */
const THINGS = new Set([
  'kartu',
  'surat',
  'amplop',
  'spanduk',
  'piagam',
  'plakat',
  'acara',
  'malam',
  'lagu',
  'tanda',
  'poster',
  'banner',
  'baliho',
  'konten',
  'video',
  'format',
  'naskah',
  'sambutan',
  'templat',
  'teks',
]);

/** Thanks that are given: not denied, not the name of a thing. */
function isMeant(message: Message, start: number, end: number): boolean {
  const { words } = message;
  const first = message.sentences.firstWord(message.sentences.ofWord(start));
  let w = start - 1;
  if (words.norm(w) === 'ucapan' || words.norm(w) === 'rasa') w -= 1;
  if (w >= first && THINGS.has(words.norm(w))) return false;
  if (isPartOfName(message, start, first) || isNameOfPlace(message, start, end)) return false;
  // *terima kasih tahu* is no thanks; neither is the name Kasih behind *terima*.
  if (words.norm(end) === 'tahu' || words.norm(end) === 'tau') return false;
  for (let k = start - 1; k >= first && k >= start - 5; k -= 1) {
    if (NEGATIONS.has(words.norm(k))) return false;
    if (has(message, k, WordFlag.BreakBefore)) break;
  }
  return true;
}

/** *Jalan Suwun*, *Toko Nuhun*: a capital behind a capital in the middle of a clause. */
function isPartOfName(message: Message, start: number, first: number): boolean {
  if (start === first || !has(message, start, WordFlag.Capitalised)) return false;
  return (
    !pauseBefore(message, start) &&
    isCapital(message, start - 1) &&
    !isOfficialWord(message.words.norm(start))
  );
}

/** *Gedung Terima Kasih Bangsaku*; *Kepala Desa Terima Kasih Banyak* thanks. */
function isNameOfPlace(message: Message, start: number, end: number): boolean {
  const { words } = message;
  if (pauseBefore(message, start) || !isPlaceHead(words.norm(start - 1))) return false;
  for (let w = start - 1; w < end; w += 1) if (!has(message, w, WordFlag.Capitalised)) return false;
  return !THANKS_GO_ON.has(words.norm(end)) && !isAddressWord(words.norm(end));
}

const THANKS_GO_ON = new Set(['banyak', 'atas', 'sebelumnya', 'sekali', 'yang', 'kepada', 'dan']);

/** *Terima Kasih* in title case is thanks all the same. */
function isOfficialWord(norm: string): boolean {
  return norm.startsWith('terima') || norm.startsWith('trima') || norm.startsWith('ber');
}

/** Reads the lines from the last one up: postscript, copies, signature. */
function readTail(message: Message, all: readonly Thanks[]): Omit<Closing, 'thanks'> {
  let last = cutTail(message, all);
  let bodyEnd =
    last + 1 < message.lines.length ? message.lines.firstWord(last + 1) : message.words.length;
  const signature: (readonly [number, number])[] = [];
  // A line of thanks may stand after the signature.
  let below = last;
  while (below > 0 && isThanksLine(message, below, all)) below -= 1;
  if (below < last && (signatureCueAbove(message, below) || nameBlockAbove(message, below, all)))
    last = below;
  // A number or an address under the agency signs only what is signed.
  const lowest = belowContacts(message, last, all);
  for (let line = lowest; line > 0; line -= 1) {
    const neutral = isNeutral(message, line);
    if (!neutral && !isSignatureLine(message, line, all)) break;
    bodyEnd = Math.min(bodyEnd, message.lines.firstWord(line));
    if (neutral) continue;
    signature.unshift([message.lines.firstWord(line), message.lines.endWord(line)]);
  }
  if (signature.length === 0) signature.push(...inlineSignature(message, last, all));
  if (signature.length === 0) signature.push(...lastSentence(message, last, all));
  return { signature, bodyEnd };
}

const COPIES = new Set(['tembusan', 'cc']);
const ATTACHMENTS = new Set(['lampiran', 'tautan', 'link']);
const POSTSCRIPTS = new Set(['nb', 'ps', 'catatan', 'pps']);

/** Last line before a list of copies, of attachments, or a postscript, unless the message closes below it. */
function cutTail(message: Message, all: readonly Thanks[]): number {
  const last = message.lines.length - 1;
  const thanked = all.at(-1);
  const lowest = thanked ? message.lines.ofWord(thanked.start) : 0;
  if (nameBlockAbove(message, last, all) && standsApart(message, blockTop(message, last, all)))
    return last;
  for (let line = last; line >= lowest && line > 0 && line > last - 15; line -= 1) {
    const first = message.lines.firstWord(line);
    const norm = message.words.norm(first);
    const letters = norm + (norm.length === 1 ? message.words.norm(first + 1) : '');
    if (COPIES.has(norm) && hasColon(message, line)) return line - 1;
    if (ATTACHMENTS.has(norm) && hasColon(message, line) && onlyListed(message, line + 1))
      return line - 1;
    if (POSTSCRIPTS.has(letters) && first < message.lines.endWord(line)) return line - 1;
  }
  return last;
}

/** From this line on there is nothing but links and items of a list. */
function onlyListed(message: Message, from: number): boolean {
  for (let line = from; line < message.lines.length; line += 1) {
    const first = message.lines.firstWord(line);
    const link = isForeign(message, first) && first + 1 === message.lines.endWord(line);
    if (!link && !message.line(line).item) return false;
  }
  return true;
}

function hasColon(message: Message, line: number): boolean {
  return textOf(message, line).includes(':');
}

function textOf(message: Message, line: number): string {
  return message.text.slice(message.lines.start(line), message.lines.end(line));
}

/** The line above those of a bare phone number or address, where a signature behind thanks ends there. */
function belowContacts(message: Message, last: number, all: readonly Thanks[]): number {
  let line = last;
  while (line > 0 && isContact(message, line)) line -= 1;
  if (line === last) return last;
  const top = blockTop(message, line, all);
  const above = top > 0 && all.some((t) => message.lines.ofWord(t.start) === top);
  const signed =
    top < line && (above || standsApart(message, top)) && !isForSomebody(message, top, line);
  return signed && all.some((t) => t.end <= message.lines.firstWord(top + 1)) ? line : last;
}

/** The line above the lines of names, titles and agencies that end at `last`. */
function blockTop(message: Message, last: number, all: readonly Thanks[]): number {
  let top = last;
  while (top > 0 && isSignatureLine(message, top, all)) top -= 1;
  return top;
}

/** An empty line stands below this one. */
function standsApart(message: Message, line: number): boolean {
  if (line + 1 >= message.lines.length || /:\s*$/.test(textOf(message, line))) return false;
  const gap = message.text.slice(message.lines.end(line), message.lines.start(line + 1));
  return /\n\s*\n/.test(gap);
}

/** *Mohon hubungi*, *Narahubung:*, *CP …*: the block names whom to ask, not who writes. */
function isForSomebody(message: Message, top: number, last: number): boolean {
  if (/(?::|hubungi|kepada|ke)\s*$/i.test(textOf(message, top))) return true;
  for (let line = top + 1; line <= last; line += 1)
    if (FOR_QUESTIONS.has(message.words.norm(message.lines.firstWord(line)))) return true;
  return false;
}

const FOR_QUESTIONS = new Set(['cp', 'narahubung', 'kontak', 'pic', 'hubungi']);

const PHONE =
  /^(?:(?:telp|telepon|tel|hp|ponsel|wa|whatsapp|faks|fax|kontak|cp|no)\b[./: ]{0,4}){0,3}[+(]?\d[\d ().+-]{7,24}$/i;
const SITE = /^(?:e-?mail|surel|web|website|situs|laman)[ :]{1,3}\S+$/i;

/** A line of nothing but a phone number, an e-mail address or a web site. */
function isContact(message: Message, line: number): boolean {
  const first = message.lines.firstWord(line);
  const end = message.lines.endWord(line);
  if (first === end || message.line(line).item || message.line(line).quoted) return false;
  const text = textOf(message, line).trim();
  if (PHONE.test(text) || SITE.test(text)) return true;
  return (
    end === first + 1 && isForeign(message, first) && !/\/[^/\s]/.test(text.replace('://', ''))
  );
}

function isThanksLine(message: Message, line: number, all: readonly Thanks[]): boolean {
  const first = message.lines.firstWord(line);
  const end = message.lines.endWord(line);
  return end - first <= 4 && all.some((t) => t.start >= first && t.end <= end);
}

/** *Hormat saya,* in the few lines above. */
function signatureCueAbove(message: Message, from: number): boolean {
  for (let line = from; line > 0 && line > from - 6; line -= 1) {
    const norm = message.words.norm(message.lines.firstWord(line));
    if (CUES.has(norm) && message.lines.endWord(line) - message.lines.firstWord(line) <= 3)
      return true;
  }
  return false;
}

/** A name on a line of its own, with lines of title and agency under it. */
function nameBlockAbove(message: Message, from: number, all: readonly Thanks[]): boolean {
  for (let line = from; line > 0 && line > from - 4; line -= 1) {
    if (!isSignatureLine(message, line, all)) return false;
    const first = message.lines.firstWord(line);
    const name = nameAt(message, first, 'signature');
    if (name > first + 1 && name === message.lines.endWord(line) && holdsName(message, first, name))
      return true;
  }
  return false;
}

const CUES = new Set(['hormat', 'salam', 'tertanda', 'ttd', 'wassalam', 'wasalam', 'pengirim']);

/** Closing formulas and lines without words: neither signature nor body. */
function isNeutral(message: Message, line: number): boolean {
  const first = message.lines.firstWord(line);
  const end = message.lines.endWord(line);
  if (first === end) return true;
  if (message.line(line).quoted) return false;
  const norm = message.words.norm(first);
  if (norm.startsWith('wassalam') || norm.startsWith('wasalam')) return true;
  if (norm === 'om' && message.words.norm(first + 1).startsWith('san')) return true;
  return CUES.has(norm) && end - first <= 4;
}

/** A short line of names, titles and agencies without a verb, a request or an address. */
function isSignatureLine(message: Message, line: number, all: readonly Thanks[]): boolean {
  const first = message.lines.firstWord(line);
  const end = message.lines.endWord(line);
  const { item, quoted } = message.line(line);
  const text = textOf(message, line);
  if (isListed(message, line)) return false;
  if (quoted || (item && !/^\s*[-–—]/.test(text)) || end - first > 16 || /[?!]\s*$/.test(text))
    return false;
  if (all.some((t) => t.start >= first && t.start < end)) return false;
  for (let w = first; w < end; w += 1) if (!fitsSignature(message, w, first)) return false;
  if (hasLabel(text) && !SIGNATURE_LABELS.test(text)) return false;
  return tellsSomebody(message, first, end);
}

function fitsSignature(message: Message, w: number, first: number): boolean {
  const norm = message.words.norm(w);
  if (message.words.flags(w) & WordFlag.Protected)
    return norm === '⟨email⟩' || norm === '⟨mention⟩';
  if (has(message, w, WordFlag.Quoted)) return false;
  if (isFirstPerson(norm) && message.words.norm(w - 1) !== 'hormat') return false;
  if (isCapital(message, w))
    return !(w === first && endsIntroduction(norm) && !nameAt(message, w, 'signature'));
  if (looksVerbal(norm) || isPassive(norm)) return false;
  return !endsIntroduction(norm) || norm === 'atas' || norm === 'bersama';
}

function hasLabel(text: string): boolean {
  return /^[^:]{1,24}:\s/.test(text);
}

const SIGNATURE_LABELS =
  /^\s*[*_]?(?:nama|nip|nrp|nik|jabatan|instansi|unit|hp|no|nomor|telp|telepon|wa|email|surel|dari|pengirim|narahubung|kontak|cp)\b/i;

/** At least a name, a title of office, an agency or a number of service. */
function tellsSomebody(message: Message, first: number, end: number): boolean {
  for (let w = first; w < end; w += 1) {
    const norm = message.words.norm(w);
    if (norm === 'nip' || norm === 'nrp' || norm === 'a' || norm === 'u' || isOfficeTitle(norm))
      return true;
    if (agencyAt(message, w, 'expected')) return true;
    if (nameAt(message, w, 'signature') && !isSentenceWord(message, w, first)) return true;
  }
  return false;
}

/** *Rapat hari Senin.*: a word of the language has its capital from the beginning of the line. */
function isSentenceWord(message: Message, w: number, first: number): boolean {
  const norm = message.words.norm(w);
  if (w !== first || !isDictionaryWord(norm.replace(/nya$/, '')) || isPersonalName(norm))
    return false;
  return !isCapital(message, w + 1) || endsWithStop(message, message.lines.ofWord(w));
}

/** A full stop that is not the last one of a degree (*S.Kom.*). */
function endsWithStop(message: Message, line: number): boolean {
  const text = textOf(message, line);
  return /[^.\s]\.\s*$/.test(text) && !/\.\p{L}+\.\s*$/u.test(text);
}

/** *Data berikut: – satu – dua*: items of a list; a dash before a single line may sign it. */
function isListed(message: Message, line: number): boolean {
  const before = textOf(message, line - 1);
  return message.line(line).item && (message.line(line - 1).item || /:\s*$/.test(before));
}

/** Behind the thanks in the same line: *Terima kasih. – Rina, Dinas …*. */
function inlineSignature(
  message: Message,
  line: number,
  all: readonly Thanks[],
): (readonly [number, number])[] {
  const thanked = all.at(-1);
  if (!thanked || line < 0) return [];
  const end = message.lines.endWord(line);
  const sentence = message.sentences.ofWord(thanked.start);
  const after = message.sentences.endWord(sentence);
  const from = Math.min(dashAfter(message, thanked.end, end) ?? after, after);
  if (from >= end || end - from > 12 || thanked.end > end) return [];
  for (let w = from; w < end; w += 1) if (!fitsSignature(message, w, from)) return [];
  return nameAt(message, from, 'signature') ? [[from, end]] : [];
}

/** *Mohon bantuannya. Wulan, Dukcapil Sagara*: a known name with its agency as the last sentence. */
function lastSentence(
  message: Message,
  line: number,
  all: readonly Thanks[],
): (readonly [number, number])[] {
  if (line < 0) return [];
  const end = message.lines.endWord(line);
  const from = message.sentences.firstWord(message.sentences.ofWord(Math.max(end - 1, 0)));
  const longest = 12;
  if (from <= message.lines.firstWord(line) || end - from > longest) return [];
  if (all.some((t) => t.start >= from) || !isPersonalName(message.words.norm(from))) return [];
  for (let w = from; w < end; w += 1) if (!fitsSignature(message, w, from)) return [];
  const name = nameAt(message, from, 'signature');
  if (!name || name >= end) return [];
  for (let w = name; w < end; w += 1) {
    const near = w === name || pauseBefore(message, name);
    if (near && agencyAt(message, w, 'expected')) return [[from, end]];
  }
  return [];
}

function dashAfter(message: Message, from: number, end: number): number | undefined {
  for (let w = from; w < end; w += 1) {
    if (/[-–—~|]/.test(message.text.slice(message.words.end(w - 1), message.words.start(w))))
      return w;
  }
  return undefined;
}
