import { lateGreeting } from '../../rules/greeting.ts';
import { partOfDay, resolveZone } from '../calendar/index.ts';
import { ownBook } from '../language/own-book.ts';
import type { Edit, Profile, Rule } from '../linter/contract.ts';
import { lintMessage } from '../linter/lint.ts';
import type { Settings } from '../linter/settings.ts';
import { parse } from '../message/parse.ts';
import { type Message, type Range, WordFlag } from '../message/types.ts';
import { type Structure, structure } from '../structure/index.ts';
import { type Form, formOf, NEUTRAL } from './people.ts';

/** The parts that can be inserted, by the rule that misses them. */
export type CompletedPart = 'greeting' | 'sender-identity' | 'closing-thanks';

export interface Completion {
  readonly output: string;
  /** What was inserted, in the order of the message. */
  readonly inserted: readonly CompletedPart[];
}

/** Handbook, step 4: thanks for the attention and the time given. */
const THANKS = 'Terima kasih atas perhatian dan waktu';

/**
 * Inserts the parts that a draft lacks and that are certain: the greeting by the time of sending, who
 * writes from the profile, the closing thanks. A rule that is switched off inserts nothing, nor does
 * a profile that does not know; what stands in the wrong place is left to the writer. Whatever is
 * inserted satisfies its rule. `complete(complete(x)) = complete(x)`.
 *
 * @throws RuleFailure as `lint`
 */
export function complete(text: string, rules: readonly Rule[], settings: Settings): Completion {
  const order = Object.keys(INSERTIONS) as CompletedPart[];
  const judges = rules.filter(({ id }) => JUDGES.has(id));
  const inserted = new Set<CompletedPart>();
  let output = text;
  // one part in its place may be what another one needs to find its own
  for (let before = ''; before !== output; ) {
    before = output;
    for (const part of order) {
      const next = completed(output, { part, judges, settings });
      if (next === undefined) continue;
      output = next;
      inserted.add(part);
    }
  }
  return { output, inserted: order.filter((part) => inserted.has(part)) };
}

/** The rules that say what is missing, and that everything stands where it belongs. */
const JUDGES = new Set(['greeting', 'sender-identity', 'closing-thanks', 'section-order']);

interface Task {
  readonly part: CompletedPart;
  readonly judges: readonly Rule[];
  readonly settings: Settings;
}

/** The draft with the part, or `undefined` where nothing is missing or the result would not pass. */
function completed(text: string, { part, judges, settings }: Task): string | undefined {
  const message = parse(text);
  const before = lintMessage(message, judges, settings, '').messages;
  const missing = before.find(({ ruleId }) => ruleId === part)?.messageId;
  if (missing === undefined) return undefined;
  const parts = structure(message, settings.vocabulary);
  // a greeting or a name alone has no matter that could be completed
  if (parts.opening.bodyStart >= message.words.length) return undefined;
  const edits = INSERTIONS[part]({ message, parts, settings, missing });
  if (edits.length === 0) return undefined;
  const output = apply(text, edits);
  const after = lintMessage(parse(output), judges, settings, '').messages;
  const known = new Set(before.map(({ ruleId }) => ruleId));
  known.delete(part);
  return after.every(({ ruleId }) => known.has(ruleId)) ? output : undefined;
}

interface Draft {
  readonly message: Message;
  readonly parts: Structure;
  readonly settings: Settings;
  /** The `messageId` that the rule reported. */
  readonly missing: string;
}

const INSERTIONS: Readonly<Record<CompletedPart, (draft: Draft) => Edit[]>> = {
  greeting: greetingEdits,
  'sender-identity': identityEdits,
  'closing-thanks': thanksEdits,
};

// --- The greeting

function greetingEdits({ message, parts, settings, missing }: Draft): Edit[] {
  const { opening } = parts;
  const own = ownBook(settings.vocabulary.phrases.greetings);
  if (missing !== 'missing' || lateGreeting(message, opening.bodyStart, own)) return [];
  const zone = resolveZone(settings.office.zone);
  const greeting = `Selamat ${partOfDay(settings.sentAt, zone, 0)[0]}`;
  const addressed = calledAt(message, parts);
  if (addressed !== undefined) return [insertion(addressed, `${greeting}, `)];
  const at = lineStart(message, opening.bodyStart);
  return [insertion(at, paragraph(`${greeting}, ${addressOf(message, parts).title}.`, message))];
}

/**
 * How the draft addresses its reader: as its opening does, else as it does all through. A draft that
 * has two forms, or none, may be for either.
 */
function addressOf(message: Message, { opening }: Structure): Form {
  if (opening.address) {
    const called = formsIn(message, (w) => inside(message, w, opening.address!));
    if (called.length > 0) return called.length === 1 ? called[0]! : NEUTRAL;
  }
  const forms = formsIn(message, (w) => isSpokenTo(message, w));
  return forms.length === 1 ? forms[0]! : NEUTRAL;
}

function inside({ words }: Message, w: number, [from, to]: Range): boolean {
  return words.start(w) >= from && words.end(w) <= to;
}

/** *waktu Ibu*, not *rapat bersama Ibu Bupati*, and no word that is seldom for the reader. */
function isSpokenTo({ words }: Message, w: number): boolean {
  const title = formOf(words.norm(w))?.title ?? '';
  const named =
    (words.flags(w + 1) & (WordFlag.Capitalised | WordFlag.AllCaps)) !== 0 &&
    (words.flags(w + 1) & (WordFlag.SentenceStart | WordFlag.BreakBefore)) === 0;
  const pair = formOf(words.norm(w + 1)) !== undefined;
  return SPOKEN_TO.has(title) && w + 1 <= words.length && (!named || pair);
}

const SPOKEN_TO = new Set(['Bapak', 'Ibu', 'Saudara', 'Saudari']);

/** The forms of address among the writer's own words, each once. */
function formsIn({ words }: Message, wanted: (word: number) => boolean): readonly Form[] {
  const forms = new Set<Form>();
  for (let w = 0; w < words.length; w += 1) {
    const own = (words.flags(w) & (WordFlag.Quoted | WordFlag.Protected)) === 0;
    const form = own && wanted(w) ? formOf(words.norm(w)) : undefined;
    if (form) forms.add(form);
  }
  return [...forms];
}

/** Where somebody is called at the head of a line: *Ibu Kepala Bidang, …*; no *Yth.* block. */
function calledAt(message: Message, { opening }: Structure): number | undefined {
  if (!opening.address) return undefined;
  const { words } = message;
  for (let w = 0; w < opening.bodyStart; w += 1) {
    if (words.start(w) !== opening.address[0]) continue;
    const heads = (words.flags(w) & WordFlag.LineStart) !== 0;
    return heads && /^(?:bapak|ibu|pak|bu|bpk|saudara|saudari|rekan)/.test(words.norm(w))
      ? lineStart(message, w)
      : undefined;
  }
  return undefined;
}

// --- Who writes

function identityEdits(draft: Draft): Edit[] {
  const { message, parts, settings, missing } = draft;
  const { profile } = settings;
  const home = [profile.unit, profile.agency].filter(Boolean).join(', ');
  if (profile.name === undefined || (home === '' && missing !== 'missing-name')) return [];
  if (missing === 'missing-agency') return agencyEdits(draft, home);
  const sentence =
    missing === 'missing-name' ? `aya ${profile.name}.` : introduction(profile, home);
  const b = parts.opening.bodyStart;
  const flags = message.words.flags(b);
  if (flags & WordFlag.LineStart) {
    return [insertion(lineStart(message, b), paragraph(`S${sentence}`, message))];
  }
  const at = pieceStart(message.text, message.words.start(b));
  if (flags & WordFlag.SentenceStart) return [insertion(at, `S${sentence} `)];
  // the sentence of the greeting runs on into the matter: the introduction ends it
  const before = message.words.end(b - 1);
  const paused = /\S/.test(message.text.slice(before, at));
  const introduced = paused ? insertion(at, `s${sentence} `) : insertion(before, `, s${sentence}`);
  return [introduced, ...capital(message, b)];
}

/** *Saya NAME, POSITION pada UNIT, AGENCY.* without its first letter. */
function introduction({ name, position }: Profile, home: string): string {
  return position === undefined
    ? `aya ${name} dari ${home}.`
    : `aya ${name}, ${position} pada ${home}.`;
}

/** The agency behind the sender's own name; another name than the profile's is another person. */
function agencyEdits({ message, parts, settings }: Draft, home: string): Edit[] {
  const { name } = parts.sender;
  if (!name || !sameName(message.text.slice(...name), settings.profile.name ?? '')) return [];
  const signed = parts.closing.signature.find(
    ([first, end]) =>
      message.words.start(first) <= name[0] && name[1] <= message.words.end(end - 1),
  );
  if (!signed) return [insertion(name[1], ` dari ${home}`)];
  const line = message.lines.ofWord(signed[0]);
  return [insertion(message.lines.end(line), `${lineEnd(message.text)}${home}`)];
}

/** *Rina* and *Rina Kusuma* are one person, *Rina* and *Rini* are not. */
function sameName(written: string, own: string): boolean {
  const words = own.toLowerCase().split(/[\s,.]+/);
  return written
    .toLowerCase()
    .split(/[\s,.]+/)
    .every((word) => words.includes(word));
}

function capital(message: Message, w: number): Edit[] {
  const start = message.words.start(w);
  const letter = message.text[start] ?? '';
  if (message.words.flags(w) & WordFlag.Protected || !/\p{Ll}/u.test(letter)) return [];
  return [{ range: [start, start + 1], text: letter.toUpperCase() }];
}

// --- The thanks

function thanksEdits({ message, parts, missing }: Draft): Edit[] {
  if (missing !== 'missing') return [];
  const { text } = message;
  const end = lineEnd(text);
  const thanks = `${THANKS} ${addressOf(message, parts).you}.`;
  const { bodyEnd } = parts.closing;
  if (bodyEnd < message.words.length) {
    const at = lineStart(message, bodyEnd);
    const gap = /\n\s{0,6}\n$/.test(text.slice(Math.max(0, at - 8), at)) ? '' : end;
    return [insertion(at, gap + paragraph(thanks, message))];
  }
  return [insertion(text.trimEnd().length, end + end + thanks)];
}

// --- Places

function insertion(at: number, text: string): Edit {
  return { range: [at, at], text };
}

/** At one place what replaces goes before what is put in front of it. */
function fromTheEnd(a: Edit, b: Edit): number {
  return b.range[0] - a.range[0] || b.range[1] - a.range[1];
}

function apply(text: string, edits: readonly Edit[]): string {
  let output = text;
  for (const { range, text: piece } of [...edits].sort(fromTheEnd)) {
    output = output.slice(0, range[0]) + piece + output.slice(range[1]);
  }
  return output;
}

function lineStart(message: Message, word: number): number {
  return message.lines.start(message.lines.ofWord(word));
}

/** Marks and brackets that open directly before a word belong to it. */
function pieceStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\s,;:]/.test(text[start - 1]!)) start -= 1;
  return start;
}

function paragraph(text: string, message: Message): string {
  const end = lineEnd(message.text);
  return text + end + end;
}

/** The line end that the draft uses. */
function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
