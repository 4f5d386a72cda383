import { HARSH } from '../../rules/lexicon/intent-words.ts';
import { isStandardWord } from '../language/morphology.ts';
import { PhraseBook } from '../language/phrases.ts';
import { type Message, type Range, WordFlag } from '../message/types.ts';
import { has, isForeign } from './cursor.ts';
import { type OwnVocabulary, type Structure, structure } from './index.ts';
import { nameAt } from './names.ts';
import {
  barsTitle,
  endsIntroduction,
  headsTitle,
  isAddressWord,
  isPassive,
  isPermission,
  isPersonalName,
  looksVerbal,
} from './vocabulary.ts';

/** Nothing but *P*, *Ping*, a greeting, an address or a name. */
export function isPing(message: Message, own: OwnVocabulary): boolean {
  const { words } = message;
  if (words.length === 0 || words.length > 24) return false;
  const { opening } = structure(message, own);
  for (let w = 0; w < words.length; w += 1)
    if (isForeign(message, w) || isPermission(words.norm(w))) return false;
  if (opening.told) return false;
  if (opening.bodyStart >= words.length) return true;
  return words.length <= 4 && nameAt(message, 0, 'signature') === words.length;
}

/** How many capital words in a row are shouting. */
const SHOUT = 3;

/** Runs of three or more words in capitals that are no acronyms and no heading. */
export function* shouted(message: Message, own: OwnVocabulary): Iterable<Range> {
  const { words } = message;
  const parts = structure(message, own);
  const titles = boldTitles(message);
  let start = -1;
  let last = -1;
  let count = 0;
  for (let w = 0; w <= words.length; w += 1) {
    const capital =
      w < words.length &&
      has(message, w, WordFlag.AllCaps) &&
      !isForeign(message, w) &&
      !isHeading(message, w) &&
      !titles.has(w);
    if (capital) {
      if (!isLanguage(message, w) || isNameIn(message, w, parts)) continue;
      if (count === 0) start = w;
      last = w;
      count += 1;
    } else if (w === words.length || !/^\d/.test(words.norm(w))) {
      if (count >= SHOUT) yield [words.start(start), words.end(last)];
      count = 0;
    }
  }
}

/** The words of bold titles in capitals: *\*PEDOMAN LELANG IKAN\* sudah terbit*. */
function boldTitles(message: Message): ReadonlySet<number> {
  const { words, spans } = message;
  const titles = new Set<number>();
  const bold = spans.filter(({ kind }) => kind === 'bold').map(({ range }) => range);
  bold.sort((a, b) => a[0] - b[0]);
  let w = 0;
  for (const [from, to] of bold) {
    while (w < words.length && words.start(w) < from) w += 1;
    const first = w;
    while (w < words.length && words.end(w) <= to) w += 1;
    if (isTitle(message, first, w)) for (let k = first; k < w; k += 1) titles.add(k);
  }
  return titles;
}

/** A noun of a document or an event at its head, nothing told and nothing asked behind it. */
function isTitle(message: Message, first: number, end: number): boolean {
  const longest = 14;
  if (end - first > longest || !headsTitle(message.words.norm(first))) return false;
  for (let w = first; w < end; w += 1) {
    const norm = message.words.norm(w);
    if (!has(message, w, WordFlag.AllCaps | WordFlag.HasDigit)) return false;
    if (barsTitle(norm) || looksVerbal(norm) || isPassive(norm)) return false;
    if (endsIntroduction(norm) && !IN_TITLES.has(norm)) return false;
  }
  return true;
}

const IN_TITLES = new Set(['untuk', 'atas', 'bersama', 'sesuai', 'terkait', 'bulan', 'minggu']);

/** *INDAH PERMATA SARI*: words of the language as well, but forms write names in capitals. */
function isNameIn(message: Message, w: number, { sender, opening }: Structure): boolean {
  if (!isPersonalName(message.words.norm(w))) return false;
  if (w < opening.bodyStart) return true;
  const at = message.words.start(w);
  return sender.name !== undefined && sender.name[0] <= at && at < sender.name[1];
}

/** A word of the language, not an acronym: *MOHON*, *DIKIRIM*, *YG*. */
function isLanguage(message: Message, w: number): boolean {
  const norm = message.words.norm(w);
  return (
    norm.length > 1 && (isStandardWord(norm) || isAddressWord(norm) || SHOUTED_SHORT.has(norm))
  );
}

const SHOUTED_SHORT = new Set(
  'yg dgn utk tdk sdh blm krn jgn hrs sgr mhn tlg dpt agr pd dlm kpd'.split(' '),
);

/** A line of its own in capitals with the text below it. */
function isHeading(message: Message, w: number): boolean {
  const { lines, words } = message;
  const line = lines.ofWord(w);
  const end = lines.endWord(line);
  if (lines.length === 1 || end - lines.firstWord(line) > 12) return false;
  for (let k = lines.firstWord(line); k < end; k += 1) {
    if (!has(message, k, WordFlag.AllCaps) && !/\d/.test(words.norm(k))) return false;
  }
  return !/[.!?,]\s*(?:[*_]\s*)?$/.test(message.text.slice(lines.start(line), lines.end(line)));
}

/** `!!`, `??`, `?!`, `!?` in the writer's own text. */
export function* doubledPunctuation(message: Message): Iterable<Range> {
  const { text } = message;
  const hidden = message.spans.filter(
    ({ kind }) =>
      kind === 'quote-line' || kind === 'quotation' || kind === 'code' || kind === 'link',
  );
  hidden.sort((a, b) => a.range[0] - b.range[0]);
  let next = 0;
  for (let i = 0; i + 1 < text.length; i += 1) {
    while (next < hidden.length && hidden[next]!.range[1] <= i) next += 1;
    if (hidden[next] && hidden[next]!.range[0] <= i) {
      i = hidden[next]!.range[1] - 1;
      continue;
    }
    if (!isMark(text, i)) continue;
    let end = i;
    while (end < text.length && isMark(text, end)) end += 1;
    if (end - i >= 2) yield [i, end];
    i = end;
  }
}

function isMark(text: string, i: number): boolean {
  const ch = text[i];
  return (
    ch === '!' ||
    ch === '?' ||
    ch === '！' ||
    ch === '？' ||
    ch === '‼' ||
    ch === '⁉' ||
    ch === '❗' ||
    ch === '❓'
  );
}

let harshBook: PhraseBook<'harsh'> | undefined;

/** Commands and reproach. */
export function* harshPhrases(message: Message): Iterable<Range> {
  harshBook ??= new PhraseBook({ harsh: HARSH });
  for (const { start, end } of harshBook.all(message))
    yield [message.words.start(start), message.words.end(end - 1)];
}
