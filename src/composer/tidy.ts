import { isStandardWord } from '../language/morphology.ts';

/** Controls, direction marks and invisible characters: what a paste brings along unseen. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/** One line without invisible characters, with single spaces. */
export function tidyLine(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** Lines, each tidy, with at most one empty line between them. */
export function tidyText(text: string): string {
  const lines = text.split(/\r\n?|\n/).map(tidyLine);
  const kept = lines.filter((line, i) => line !== '' || (i > 0 && lines[i - 1] !== ''));
  return kept.join('\n').trim();
}

/**
 * The first letter small where the word is an ordinary one, as inside a sentence. A title whose next
 * word has a capital too (*Rapat Koordinasi Daerah*), a name and an acronym stay.
 */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text.split(' ', 2);
  const word = first.replace(/(?<!\P{L})\P{L}+$/u, '');
  if (!/^\p{Lu}[\p{Ll}'-]+$/u.test(word)) return text;
  const title = word === first && /^\p{Lu}\p{Ll}/u.test(second);
  if (title || !isStandardWord(word.toLowerCase())) return text;
  return text[0]!.toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const ENDED = /[.!?:;…]["”')]*$/u;
const LINK = /(?:https?:\/\/|www\.)./i;

function endsInLink(text: string): boolean {
  const lastBlank = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
  return LINK.test(text.slice(lastBlank + 1));
}

/** A sentence: a capital at its head, a full stop at its end. */
export function sentence(text: string): string {
  const capital = upperFirst(text);
  return capital === '' || ENDED.test(capital) || endsInLink(capital) ? capital : `${capital}.`;
}

/** What stands inside another sentence: no full stop, no capital of its own. */
export function clause(text: string): string {
  return lowerFirst(text.replace(/(?<![\s.,;:])[\s.,;:]+$/u, ''));
}

/** Without one of these heads, in any case, and the mark behind it. */
export function withoutHead(text: string, heads: readonly string[]): string {
  const lower = text.toLowerCase();
  for (const head of heads) {
    if (!lower.startsWith(head)) continue;
    const rest = text.slice(head.length);
    const cut = rest.replace(/^[\s,:;–-]+/u, '');
    if (cut !== rest && cut !== '') return cut;
  }
  return text;
}
