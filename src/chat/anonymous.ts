import { parse } from '../message/parse.ts';
import { type Message, type Range, WordFlag } from '../message/types.ts';
import {
  isAddressWord,
  isAgencyHead,
  isAgencyName,
  isDictionaryWord,
  isOfficeTitle,
  isOnlyName,
  isPersonalName,
  isPlace,
} from '../structure/vocabulary.ts';
import { nameKey } from './names.ts';

/** How people are called instead. */
export interface RoleNames {
  readonly me: string;
  /** A number follows: `Rekan` gives `Rekan 1`. */
  readonly other: string;
  /** A person named in a message who writes in none of the chats. */
  readonly someone: string;
}

/** A text without people, and where its places have gone. */
export interface Disguised {
  readonly text: string;
  /** The new place of a range of the old text. */
  place(range: Range): Range;
}

export interface Roles {
  /** The role of a sender. */
  of(sender: string): string;
  /** Takes names, numbers and addresses out of a text. */
  disguise(text: string): Disguised;
}

export interface RoleRequest {
  /** In the order in which roles are numbered. */
  readonly senders: readonly string[];
  readonly isMe: (sender: string) => boolean;
  readonly names: RoleNames;
}

/** Telephone, NIP and other numbers that lead to a person. */
const LONG_NUMBER = /\+?\d(?:[ .()-]{0,2}\d){6,}/g;

interface Edit {
  readonly range: Range;
  readonly text: string;
}

/**
 * Replaces people by roles: senders by *Saya*, *Rekan 1*, …, whoever else is named by *someone*; long
 * numbers are masked, addresses shortened. Prefers to hide a word too many.
 */
export function anonymizer({ senders, isMe, names }: RoleRequest): Roles {
  const roles = new Map<string, string>();
  let next = 1;
  for (const sender of senders) {
    roles.set(sender, isMe(sender) ? names.me : `${names.other} ${next++}`);
  }
  const words = wordsOf(roles);
  return {
    of: (sender) => roles.get(sender) ?? (isMe(sender) ? names.me : names.other),
    disguise: (text) => apply(text, editsOf(parse(text), words, names)),
  };
}

/** The words of names → the role; honorifics, offices and words of the dictionary tell nobody. */
function wordsOf(roles: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [sender, role] of roles) {
    for (const word of nameKey(sender).split(/[^\p{L}']+/u)) {
      if (word.length < 3 || words.has(word) || isAddressWord(word) || isOfficeTitle(word))
        continue;
      if (isAgencyHead(word) || (isDictionaryWord(word) && !isPersonalName(word))) continue;
      words.set(word, role);
    }
  }
  return words;
}

function editsOf(message: Message, roles: ReadonlyMap<string, string>, names: RoleNames): Edit[] {
  const edits: Edit[] = [];
  const { words, links, text } = message;
  for (const { kind, range } of links) {
    edits.push({
      range,
      text: kind === 'email' ? '•••@•••' : kind === 'url' ? 'https://…' : '•••',
    });
  }
  for (const match of text.matchAll(LONG_NUMBER)) {
    const range = [match.index, match.index + match[0].length] as const;
    edits.push({ range, text: match[0].replace(/\d/g, '•') });
  }
  let before = '';
  for (let i = 0; i < words.length; i++) {
    // in any case: people write names in small letters, and a hidden *bunga* does no harm
    const role = roles.get(words.norm(i)) ?? (namesSomeone(message, i) ? names.someone : '');
    const range = [words.start(i), words.end(i)] as const;
    const last = edits.at(-1);
    // a name of several words is one person
    if (
      role !== '' &&
      role === before &&
      last &&
      /^\s*$/.test(text.slice(last.range[1], range[0]))
    ) {
      edits[edits.length - 1] = { range: [last.range[0], range[1]], text: role };
    } else if (role !== '') edits.push({ range, text: role });
    before = role;
  }
  return edits;
}

function isCapital(flags: number): boolean {
  return (flags & (WordFlag.Capitalised | WordFlag.AllCaps)) !== 0;
}

function namesSomeone(message: Message, i: number): boolean {
  const { words } = message;
  const norm = words.norm(i);
  const flags = words.flags(i);
  if (norm.length < 3 || (flags & (WordFlag.Protected | WordFlag.HasDigit)) !== 0) return false;
  if (isAddressWord(norm) || isOfficeTitle(norm) || isAgencyHead(norm) || isAgencyName(norm)) {
    return false;
  }
  if (isOnlyName(norm)) return !isPlace(norm) || afterAddress(message, i);
  if (!isCapital(flags) || (flags & WordFlag.AllCaps) !== 0) return false;
  if (isPersonalName(norm)) return afterAddress(message, i);
  return afterAddress(message, i) && !isDictionaryWord(norm);
}

/** Behind *Bapak*, *Ibu*, *saya* or another word of a name. */
function afterAddress(message: Message, i: number): boolean {
  const { words } = message;
  if (i === 0 || (words.flags(i) & WordFlag.BreakBefore) !== 0) return false;
  const norm = words.norm(i - 1);
  return isAddressWord(norm) || norm === 'saya' || norm === 'nama' || isOnlyName(norm);
}

function apply(text: string, found: readonly Edit[]): Disguised {
  const edits: Edit[] = [];
  for (const edit of [...found].sort((a, b) => a.range[0] - b.range[0])) {
    if (edit.range[0] >= (edits.at(-1)?.range[1] ?? 0)) edits.push(edit);
  }
  let out = '';
  let at = 0;
  for (const { range, text: instead } of edits) {
    out += text.slice(at, range[0]) + instead;
    at = range[1];
  }
  out += text.slice(at);
  return {
    text: out,
    place: ([start, end]) => [moved(start, edits, 'start'), moved(end, edits, 'end')],
  };
}

/** An offset after the edits; inside of one it goes to its near end. */
function moved(offset: number, edits: readonly Edit[], side: 'start' | 'end'): number {
  let shift = 0;
  for (const { range, text } of edits) {
    if (offset <= range[0]) break;
    if (offset < range[1]) return range[0] + shift + (side === 'end' ? text.length : 0);
    shift += text.length - (range[1] - range[0]);
  }
  return offset + shift;
}
