import { MAYBE_FINAL, NEVER_FINAL } from './abbreviations.ts';
import { CharClass, charClass, isLineBreak } from './characters.ts';
import { RunColumns, type WordColumns } from './columns.ts';
import { WordFlag } from './types.ts';

/** Hard-wrapped prose: a line this long (code units) that ends without a stop runs on. */
const WRAPPED = 60;

/** Cuts the words into sentences and flags the first word of each. */
export function sentencesOf(text: string, words: WordColumns, paragraphs: RunColumns): RunColumns {
  const sentences = new RunColumns();
  for (let p = 0; p < paragraphs.length; p += 1) {
    let first = paragraphs.firstWord(p);
    const last = paragraphs.endWord(p);
    for (let w = first; w < last; w += 1) {
      if (w + 1 < last && !endsAfter(text, words, w)) continue;
      words.addFlags(first, WordFlag.SentenceStart);
      sentences.push(
        [first, w + 1],
        words.start(first),
        tailEnd(text, words.end(w), w + 1 < words.length ? words.start(w + 1) : text.length),
      );
      first = w + 1;
    }
  }
  return sentences;
}

/** Whether a sentence ends between word `w` and the next. */
function endsAfter(text: string, words: WordColumns, w: number): boolean {
  const next = w + 1;
  const gap = readGap(text, words.end(w), words.start(next));
  if (gap.exclamation) return true;
  if (gap.line && !runsOn(words, w, gap)) return true;
  if (!gap.stop) return false;
  // «(1). Berkas …» numbers an item
  if (gap.behindBracket && (words.flags(w) & WordFlag.LineStart) === 0) return true;
  const nextFlags = words.flags(next);
  const capital = (nextFlags & (WordFlag.Capitalised | WordFlag.AllCaps)) !== 0;
  if (gap.ellipsis) return capital;
  return (gap.space || isRunTogether(words.norm(w), capital)) && !isAbbreviation(words, w, capital);
}

/** `selesai.Mohon`; a short word is a title (`Jln.Anggrek`), one with points a figure. */
function isRunTogether(norm: string, capitalNext: boolean): boolean {
  return capitalNext && norm.length > 3 && !norm.includes('.');
}

/** A stop behind an abbreviation, an initial or a degree does not end the sentence. */
function isAbbreviation(words: WordColumns, w: number, capitalNext: boolean): boolean {
  const norm = words.norm(w);
  if (NEVER_FINAL.has(norm)) return true;
  if (MAYBE_FINAL.has(norm)) return !capitalNext;
  // «12. Berkas …» numbers an item.
  if (/^\d{1,3}$/.test(norm)) return (words.flags(w) & WordFlag.LineStart) !== 0;
  // One letter: an initial (`H. Ahmad`), or the tail of `S.H.`, `a.n.`, which may close a sentence.
  return norm.length === 1 || (degreeTail(words, w) && !capitalNext);
}

/** `Si` of `M.Si.`: glued by a stop to the word before it. */
function degreeTail(words: WordColumns, w: number): boolean {
  return (
    (words.flags(w - 1) & WordFlag.DotAfter) !== 0 &&
    words.start(w) === words.end(w - 1) + 1 &&
    words.norm(w).length <= 4
  );
}

interface Gap {
  stop: boolean;
  /** The stop follows a closing bracket: it is no abbreviation's («(Rina, Ph.D.). Mohon»). */
  behindBracket: boolean;
  ellipsis: boolean;
  exclamation: boolean;
  space: boolean;
  line: boolean;
  /** Something other than white space stands in the gap. */
  mark: boolean;
}

/** Reads what stands between two words; bounded by the gap, so linear over the text. */
function readGap(text: string, start: number, end: number): Gap {
  const gap: Gap = {
    stop: false,
    behindBracket: false,
    ellipsis: false,
    exclamation: false,
    space: false,
    line: false,
    mark: false,
  };
  for (let i = start; i < end; i += 1) {
    const c = text.charCodeAt(i);
    if (isLineBreak(c)) gap.line = true;
    if (charClass(c) === CharClass.Space) gap.space = true;
    else if (c === 46 || c === 0x3002) {
      if (gap.stop && text.charCodeAt(i - 1) === 46) gap.ellipsis = true;
      gap.stop = true;
      gap.behindBracket = isClosing(text.charCodeAt(i - 1));
    } else if (c === 0x2026) {
      gap.ellipsis = true;
      gap.stop = true;
    } else readMark(gap, c);
  }
  return gap;
}

function readMark(gap: Gap, c: number): void {
  if (c === 33 || c === 63) gap.exclamation = true;
  // «S.Sos., Kepala …»: the comma goes on with the sentence.
  if (c === 44 || c === 59) gap.stop = false;
  gap.mark = true;
}

function isClosing(c: number): boolean {
  return c === 41 || c === 93;
}

/** A line end inside a sentence: hard-wrapped prose that goes on in lower case. */
function runsOn(words: WordColumns, w: number, gap: Gap): boolean {
  const flags = words.flags(w + 1);
  if (
    gap.stop ||
    gap.mark ||
    (flags & (WordFlag.Capitalised | WordFlag.AllCaps | WordFlag.HasDigit)) !== 0
  )
    return false;
  let first = w;
  while ((words.flags(first) & WordFlag.LineStart) === 0) first -= 1;
  return words.end(w) - words.start(first) >= WRAPPED;
}

/** End of the sentence with its closing punctuation: up to the first white space after its last word. */
function tailEnd(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && charClass(text.charCodeAt(i)) !== CharClass.Space) i += 1;
  return i;
}
