import * as markers from './markers.ts';
import { cleanName } from './names.ts';
import type { Dialect, MessageKind } from './types.ts';

const GREATER = 0x3e;
/** The notice about encryption is the longest of WhatsApp's own lines, some 350 characters. */
const LONGEST_OWN = 600;

/** What the body of a message is. */
export interface Classified {
  readonly kind: MessageKind;
  readonly edited: boolean;
  readonly text: string;
  readonly attachment: string;
}

const WHOLE = new Map<string, MessageKind>();
for (const [kind, words] of [
  ['deleted', markers.DELETED],
  ['view-once', markers.VIEW_ONCE],
  ['media', markers.MEDIA],
  ['contact', markers.CONTACT],
  ['location', markers.LIVE_LOCATION],
] as const) {
  for (const word of words) WHOLE.set(word, kind);
}
const STARTS: readonly (readonly [MessageKind, readonly string[]])[] = [
  ['deleted', markers.DELETED_BY_ADMIN],
  ['view-once', markers.VIEW_ONCE_STARTS],
  ['waiting', markers.WAITING_STARTS],
];
const OWN_STARTS = [...markers.CALL_STARTS, ...markers.SYSTEM_STARTS];
/** How all of them begin: most messages begin otherwise and need no further look. */
const BEGINNINGS = new Set(
  [
    ...WHOLE.keys(),
    ...STARTS.flatMap(([, words]) => words),
    ...OWN_STARTS,
    ...markers.POLL,
    ...markers.LOCATION_STARTS,
  ].map((word) => word.slice(0, 4)),
);
const LONGEST_WHOLE = Math.max(...[...WHOLE.keys()].map((word) => word.length)) + 1;
/** Longer than the longest of WhatsApp's own words by some marks and a name. */
const LONGEST_MARKER = 160;
const MARK = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Where a body stands: it decides which of WhatsApp's own words can stand there. */
export interface Place {
  /** Cleaned; `''` for a line without one, which is WhatsApp's own. */
  readonly sender: string;
  readonly platform: Dialect['platform'];
}

/**
 * Tells what a message is. Only whole bodies, beginnings and ends that WhatsApp writes itself
 * count: a person's sentence with *keluar* or *menghapus* in it stays a text.
 *
 * @param body as in the file, `\n` between lines, marks and all
 */
export function classify(body: string, place: Place): Classified {
  const text = trimBody(body);
  if (place.sender === '') return ofKind(isCall(lower(text)) ? 'call' : 'system', text);
  if (place.platform === 'ios') {
    const own = ownLine(text, place.sender, isMarked(body));
    if (own) return ofKind(own, text);
  }
  if (text.charCodeAt(text.length - 1) === GREATER) {
    const before = withoutEdited(text);
    if (before !== undefined) return { ...classifySent(before), edited: true };
  }
  return classifySent(text);
}

function classifySent(body: string): Classified {
  const lineEnd = body.indexOf('\n');
  const first = lineEnd < 0 ? body : body.slice(0, lineEnd);
  const rest = lineEnd < 0 ? '' : body.slice(lineEnd + 1);
  if (BEGINNINGS.has(body.slice(0, 4).toLowerCase())) {
    const known = byMarker(first, rest, body);
    if (known) return known;
  }
  return attachmentOf(first, rest, body) ?? ofKind('text', body);
}

function byMarker(first: string, rest: string, body: string): Classified | undefined {
  const words = lower(first.slice(0, LONGEST_MARKER));
  if (words.length <= LONGEST_WHOLE) {
    const kind = WHOLE.get(words.endsWith('.') ? words.slice(0, -1) : words);
    // Only media carry a caption on the lines below.
    if (kind && (rest === '' || kind === 'media')) return ofKind(kind, rest);
    if (rest !== '' && markers.POLL.includes(words)) return ofKind('poll', pollText(rest));
  }
  if (startsWithAny(words, markers.LOCATION_STARTS)) {
    return ofKind('location', body.slice(body.indexOf(':') + 1).trim());
  }
  if (rest !== '') return undefined;
  const start = STARTS.find(([, starts]) => startsWithAny(words, starts));
  return start && ofKind(start[0], '');
}

/**
 * On iOS the lines of WhatsApp itself carry a sender: the partner, the group, or the person who
 * acted. They begin with a direction mark; where a programme has removed it, only sentences that
 * nobody else writes count, and what begins with the sender's own name.
 */
function ownLine(text: string, sender: string, marked: boolean): MessageKind | undefined {
  if (!marked && !BEGINNINGS.has(text.slice(0, 4).toLowerCase()) && !text.startsWith(sender)) {
    return undefined;
  }
  if (text.length > LONGEST_OWN || text.includes('\n')) return undefined;
  const named = text.startsWith(`${sender} `) && text.length > sender.length + 1;
  const own = marked || named ? isSystem(text) : startsWithAny(lower(text), OWN_STARTS);
  if (!own) return undefined;
  return isCall(lower(text)) ? 'call' : 'system';
}

/** Whether a line is one of WhatsApp's own, by the listed beginnings, actions and ends. */
export function isSystem(line: string): boolean {
  const words = lower(line);
  const bare = words.endsWith('.') ? words.slice(0, -1) : words;
  if (markers.SYSTEM_WHOLE.includes(bare)) return true;
  if (startsWithAny(words, markers.SYSTEM_STARTS) || isCall(words)) return true;
  if (markers.SYSTEM_ENDS.some((end) => bare.endsWith(end))) return true;
  return hasAction(words);
}

/** Whether a line is a notice of WhatsApp's that begins as nobody's message and no name does. */
export function isNotice(line: string): boolean {
  const words = lower(line);
  return startsWithAny(words, markers.SYSTEM_STARTS) || isCall(words);
}

/** Whether the line tells what somebody did to the group (`Wati menambahkan Anda`). */
export function hasAction(line: string): boolean {
  const words = lower(line);
  return markers.SYSTEM_ACTIONS.some((action) => words.includes(action));
}

/** Whether an unlisted line could at all be one of WhatsApp's own. */
export function mayBeSystem(line: string): boolean {
  return lower(line)
    .split(/[\s.,:"“”]+/)
    .some((word) => markers.SYSTEM_HINTS.has(word));
}

function isCall(words: string): boolean {
  if (startsWithAny(words, markers.CALL_STARTS)) return true;
  // iOS: "Panggilan suara, 3 mnt", "Voice call, No answer".
  return markers.CALLS.some(
    (call) => words === call || words.startsWith(`${call}, `) || words.startsWith(`${call}. `),
  );
}

function attachmentOf(first: string, rest: string, body: string): Classified | undefined {
  const last = first.charCodeAt(first.length - 1);
  if (last === 0x29) {
    const suffix = markers.ATTACHED_SUFFIXES.find((end) => first.endsWith(end));
    if (suffix) return attached(first.slice(0, -suffix.length), rest);
  }
  if (body.charCodeAt(body.length - 1) === GREATER) {
    const prefix = markers.ATTACHED_PREFIXES.find((start) => body.includes(start));
    if (prefix) {
      const at = body.lastIndexOf(prefix);
      return attached(body.slice(at + prefix.length, -1), captionBefore(body.slice(0, at)));
    }
  }
  return omittedAtEnd(body);
}

/** iOS: `Undangan.pdf • ‎2 halaman ‎dokumen tidak disertakan`, `keterangan ‎gambar tidak disertakan`. */
function omittedAtEnd(body: string): Classified | undefined {
  const mark = body.lastIndexOf('\u200e');
  if (mark < 0 || body.length - mark > LONGEST_WHOLE) return undefined;
  const kind = WHOLE.get(lower(body.slice(mark)));
  if (kind !== 'media' && kind !== 'contact') return undefined;
  const before = body.slice(0, mark).trim();
  const bullet = before.indexOf(' • ');
  const named = bullet > 0 ? before.slice(0, bullet) : before;
  if (isFileName(named)) return { ...ofKind(kind, ''), attachment: named.trim() };
  return ofKind(kind, captionBefore(before));
}

/** Longer is no name of a file, but words that end like one. */
const LONGEST_NAME = 206;

function isFileName(text: string): boolean {
  const fits = text.length <= LONGEST_NAME && !text.includes('\n');
  return fits && /.\.[A-Za-z0-9]{2,5}$/.test(text);
}

function attached(name: string, caption: string): Classified {
  const attachment = cleanName(name);
  const kind = attachment.toLowerCase().endsWith('.vcf') ? 'contact' : 'media';
  return { kind, edited: false, text: caption.trim(), attachment };
}

/** What stands before iOS's attachment: a caption, or the document's name and number of pages. */
function captionBefore(before: string): string {
  const text = before.replace(MARK, '').trim();
  return text.includes(' • ') && !text.includes('\n') ? '' : text;
}

/** Question and options, one a line, without the labels; the counts of votes stay. */
function pollText(rest: string): string {
  const lines = rest.split('\n').map((line) => {
    const bare = line.replace(MARK, '').trim();
    const label = markers.POLL_OPTION.find((option) => bare.toLowerCase().startsWith(option));
    return label ? bare.slice(label.length) : bare;
  });
  return lines.filter((line) => line !== '').join('\n');
}

function withoutEdited(body: string): string | undefined {
  const open = body.lastIndexOf('<');
  if (open < 0 || body.length - open > 40) return undefined;
  if (!markers.EDITED.includes(lower(body.slice(open)))) return undefined;
  return trimBody(body.slice(0, open));
}

function ofKind(kind: MessageKind, text: string): Classified {
  return { kind, edited: false, text, attachment: '' };
}

function startsWithAny(words: string, starts: readonly string[]): boolean {
  return starts.some((start) => words.startsWith(start));
}

function lower(text: string): string {
  const plain = text.replace(MARK, '').toLowerCase().trim();
  return plain.includes('\u00a0') || plain.includes('\u202f')
    ? plain.replace(/[\u00a0\u202f]/g, ' ')
    : plain;
}

function isMark(code: number): boolean {
  if (code < 0x200b) return false;
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** Whether a direction mark stands before the first letter. */
function isMarked(body: string): boolean {
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    if (isMark(code)) return true;
    if (!isBlank(code)) return false;
  }
  return false;
}

/** Without the marks and blank space around it. */
function trimBody(body: string): string {
  let start = 0;
  let end = body.length;
  while (start < end && isBlank(body.charCodeAt(start))) start++;
  while (end > start && isBlank(body.charCodeAt(end - 1))) end--;
  return start === 0 && end === body.length ? body : body.slice(start, end);
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || isMark(code)
  );
}
