import { type Entry, lexicon } from '../lexicon.ts';
import { isStandardWord } from '../morphology.ts';
import { type Frame, framesOf } from './frames.ts';
import {
  undoGluedNegation,
  undoGluedPair,
  undoGluedPreposition,
  undoGluedPun,
  undoGluedTwin,
  undoGluedWords,
} from './glued.ts';
import { isUnpronounceable, undoDroppedPepet, undoDroppedVowels } from './skeleton.ts';
import { undoSound } from './sounds.ts';
import {
  double,
  undoDigit,
  undoLaughter,
  undoLengthening,
  undoNumber,
  undoOrdinal,
} from './surface.ts';
import type { ChangeKind, Derivation } from './types.ts';

const DEPTH = 3;

/** What a word that no list holds stands for by the way it is formed, if that is certain enough. */
export function derive(word: string): Derivation | undefined {
  return resolve(word, 0);
}

/** What a table row says of a word, as far as it holds without context. */
export function fromEntry(entry: Entry): Derivation | undefined {
  if (entry.judgement === 'silent') return undefined;
  return {
    kind: kindOf(entry),
    candidates: entry.standard,
    rule: entry.table,
    sure: entry.judgement !== 'suggest',
  };
}

/** Its neighbours decide what a form of this row is, so it says nothing of a part of a word. */
export const needsPlace = ({ judgement }: Entry): boolean =>
  judgement === 'context' || judgement === 'offer';

function kindOf(entry: Entry): ChangeKind {
  if (entry.table === 'abbreviations') return 'abbreviation';
  if (entry.table === 'glued') return entry.class === 'split' ? 'split' : 'glued';
  if (entry.table === 'spelling') return 'spelling';
  return entry.standard[0] === '' ? 'particle' : 'slang';
}

function resolve(word: string, depth: number): Derivation | undefined {
  if (depth > DEPTH || word.length < 2 || word.length > 40) return undefined;
  const entry = lexicon.entry(word);
  if (entry) return needsPlace(entry) ? undefined : fromEntry(entry);
  if (lexicon.isWord(word)) return undefined;
  const clitic = cliticOnRow(word);
  if (clitic) return clitic;
  if (isStandardWord(word) && undoGluedPreposition(word) === undefined) return undefined;
  const deeper = (part: string) => resolve(part, depth + 1);
  if (/\d/.test(word)) return undoOrdinal(word) ?? undoDigit(word, deeper) ?? undoNumber(word);
  if (word.includes('-')) return hyphenated(word, deeper);
  if (!/^[a-z']+$/.test(word)) return undefined;
  return (
    undoLaughter(word) ??
    undoLengthening(word, deeper) ??
    undoGluedPreposition(word) ??
    undoGluedPun(word) ??
    singleN(word) ??
    fromFrames(word) ??
    undoGluedTwin(word) ??
    undoGluedNegation(word, deeper) ??
    undoGluedPair(word, deeper) ??
    undoGluedWords(word) ??
    soundChange(word) ??
    droppedVowels(word)
  );
}

const CLITICS: Readonly<Record<string, string>> = {
  nya: 'nya',
  lah: 'lah',
  kah: 'kah',
  ku: 'ku',
  mu: 'mu',
  ny: 'nya',
  x: 'nya',
};

/** A row of a table with a clitic, though a chance root would make a word of it: jam-an-nya, jaman-nya. */
function cliticOnRow(word: string): Derivation | undefined {
  for (const [written, clitic] of Object.entries(CLITICS)) {
    const stem = word.slice(0, -written.length);
    const least = written === 'nya' || isUnpronounceable(stem) ? 3 : 4;
    if (!word.endsWith(written) || stem.length < least) continue;
    const entry = lexicon.entry(stem);
    if (!entry || (entry.judgement !== 'sure' && entry.judgement !== 'suggest')) continue;
    const forms = entry.standard.filter((form) => form !== '').map((form) => form + clitic);
    if (forms.length > 0)
      return {
        kind: kindOf(entry),
        candidates: forms,
        rule: `${entry.table}+clitic`,
        sure: entry.judgement === 'sure',
      };
  }
  return undefined;
}

/** Both halves of a reduplication put right: temen-temen, hati2. */
function hyphenated(
  word: string,
  deeper: (part: string) => Derivation | undefined,
): Derivation | undefined {
  const parts = word.split('-');
  if (parts.length !== 2 || parts[0]!.length < 3) return undefined;
  const first = deeper(parts[0]!);
  if (!first || parts[0] !== parts[1]!.slice(0, parts[0]!.length)) return undefined;
  const base = first.candidates[0]!;
  if (base === '' || base.includes(' ')) return undefined;
  return { ...first, candidates: [double(base) + parts[1]!.slice(parts[0]!.length)] };
}

/** A spoken affix on a standard base, or a standard frame around a base that is not standard. */
function fromFrames(word: string): Derivation | undefined {
  const frames = framesOf(word);
  // a row that keeps silent about the base keeps silent about it with a clitic too
  if (frames.some((frame) => frame.light && lexicon.entry(frame.base)?.judgement === 'silent'))
    return undefined;
  for (const test of [tableBase, spokenAffix, soundBase]) {
    for (const frame of frames) {
      const found = test(frame, word);
      if (found) return found;
    }
  }
  return undefined;
}

function built(frame: Frame, bases: readonly string[], word: string): string[] {
  const forms = bases
    .filter((base) => base !== '' && !base.includes(' '))
    .flatMap((base) => frame.build(base));
  const standard = forms.filter((form) => form !== word && isStandardWord(form));
  return [...new Set(standard.map((form) => undoGluedPreposition(form)?.candidates[0] ?? form))];
}

function tableBase(frame: Frame, word: string): Derivation | undefined {
  const entry = lexicon.entry(frame.base);
  if (!entry || (entry.judgement !== 'sure' && entry.judgement !== 'suggest')) return undefined;
  if (!takesFrame(entry, frame)) return undefined;
  const candidates = built(frame, entry.standard.filter(isVerbIn(frame)), word);
  if (candidates.length === 0) return undefined;
  const kind =
    entry.table === 'abbreviations'
      ? 'abbreviation'
      : frame.spoken === ''
        ? kindOf(entry)
        : 'affix';
  return {
    kind,
    candidates,
    rule: `${entry.table}+affix`,
    sure: entry.judgement === 'sure' && frame.spoken === '',
  };
}

/** Shortenings take di- and clitics alone; spoken words also spoken affixes; `inflects` rows all. */
function takesFrame(entry: Entry, frame: Frame): boolean {
  if (entry.inflects === 'yes' || frame.light) return frame.base.length >= 3;
  if (entry.inflects === 'verb') return frame.base.length >= 3;
  return entry.table === 'spoken' && frame.spoken !== '' && frame.base.length >= 4;
}

const isVerb = (base: string) => lexicon.isMarked(base, 'b', 'i', 'n', 't', 'r');

/** The spoken nasal and ke- make a verb of a verb alone: no *memonsel* of *hape* for `ngape`. */
const isVerbIn = (frame: Frame) => (base: string) =>
  (frame.spoken !== 'nasal' && frame.spoken !== 'ke') || isVerb(base);

/** How usual a base must be before a spoken affix on it is believed. */
function spokenAffix(frame: Frame, word: string): Derivation | undefined {
  if (frame.spoken === '' || !lexicon.isRoot(frame.base) || !believed(frame, word))
    return undefined;
  const candidates = built(frame, [frame.base], word);
  if (candidates.length === 0) return undefined;
  const kept = frame.spoken === 'kept';
  return {
    kind: kept ? 'assimilation' : 'affix',
    candidates,
    rule: `${frame.spoken}-affix`,
    sure:
      kept ||
      (frame.spoken === 'nasal' && candidates.length === 1 && lexicon.band(frame.base) <= 5),
  };
}

function believed(frame: Frame, word: string): boolean {
  const verb = isVerb(frame.base);
  const band = lexicon.band(frame.base);
  switch (frame.spoken) {
    case 'kept':
      return frame.base.length >= 4;
    case 'ke':
      return lexicon.isMarked(frame.base, 'b', 't');
    case 'in':
      return verb || band <= 5 || frame.base.length >= (/^(?:di|[nm])/.test(word) ? 5 : 6);
    default:
      return (
        verb ||
        (band <= 4 && word.startsWith('n') && frame.base.length >= 4) ||
        (/^n[gy]/.test(word) && frame.base.length >= 4)
      );
  }
}

function soundBase(frame: Frame, word: string): Derivation | undefined {
  if (frame.base === word || (frame.spoken === 'nasal' && word.length < 6)) return undefined;
  const change = undoSound(frame.base);
  if (!change || lexicon.isWord(frame.base)) return undefined;
  // a row knows better what its word is: capek is lelah, not capai
  if (lexicon.entry(frame.base)?.standard.includes(change.base) === false) return undefined;
  // moelai is mulai, not memulai
  if (frame.spoken === 'nasal' && undoSound(word)?.written) return undefined;
  const candidates = built(frame, [change.base], word);
  if (candidates.length === 0) return undefined;
  const kind = change.written ? 'spelling' : frame.spoken === '' ? 'sound' : 'affix';
  return { kind, candidates, rule: `${change.rule}+affix`, sure: false };
}

function soundChange(word: string): Derivation | undefined {
  const change = undoSound(word);
  if (!change) return undefined;
  const usual = change.rule === 'dropped-e-inside' ? usualVowel(word, change.base) : [];
  return {
    kind: change.written ? 'spelling' : 'sound',
    candidates: [...usual, change.base],
    rule: change.rule,
    sure: false,
  };
}

/** `krang` could be *kerang* by the weak e that is lost, but *kurang* is what people write. */
function usualVowel(word: string, withE: string): string[] {
  let at = 0;
  while (word[at] === withE[at]) at += 1;
  return ['a', 'u', 'i', 'o']
    .map((vowel) => word.slice(0, at) + vowel + word.slice(at))
    .filter((form) => lexicon.band(form) <= 2 && lexicon.band(withE) > 2);
}

/** `bantuanya`, `keteranganya`: one n where that of the noun meets that of -nya. */
function singleN(word: string): Derivation | undefined {
  const stem = word.slice(0, -2);
  if (!word.endsWith('nya') || stem.length < 5 || !isStandardWord(stem)) return undefined;
  return {
    kind: 'spelling',
    candidates: [`${stem}nya`],
    rule: 'single-n',
    sure: lexicon.band(stem) <= 5,
  };
}

const CLITIC = /^([a-z]{3,}?)(nya|ny|x|qu|lah|kah)$/;

function droppedVowels(word: string): Derivation | undefined {
  const clitic = undoClitic(word);
  if (clitic) return clitic;
  if (lexicon.known(word) !== '' || lexicon.accepted(word).length > 0) return undefined;
  if (isUnpronounceable(word)) {
    const fits = undoDroppedVowels(word);
    if (fits)
      return { kind: 'abbreviation', candidates: fits, rule: 'dropped-vowels', sure: false };
  }
  const pepet = undoDroppedPepet(word);
  return pepet
    ? { kind: 'abbreviation', candidates: [pepet], rule: 'dropped-e', sure: false }
    : undefined;
}

/** `datany`, `semuax`: a shortened -nya; `mksdnya`: a shortened word before it. */
function undoClitic(word: string): Derivation | undefined {
  const match = CLITIC.exec(word);
  if (!match) return undefined;
  const [, stem = '', tail = ''] = match;
  const ending = tail === 'x' || tail === 'ny' ? 'nya' : tail === 'qu' ? 'ku' : tail;
  if (tail !== ending && lexicon.band(stem) <= 4 && stem.length >= 4) {
    return { kind: 'clitic', candidates: [stem + ending], rule: 'clitic', sure: true };
  }
  if (stem.length < 3 || !isUnpronounceable(stem)) return undefined;
  const fits = undoDroppedVowels(stem);
  return fits
    ? {
        kind: 'abbreviation',
        candidates: fits.map((w) => w + ending),
        rule: 'dropped-vowels',
        sure: false,
      }
    : undefined;
}
