import type { Phrase, Register } from '../../rules/lexicon/templates.ts';

/** A piece of the text; `answer` names whose words it holds where they are the person's own. */
export interface Segment {
  readonly text: string;
  readonly answer?: string;
}

/** Values of slots; one that is missing bars the phrases that need it. */
export type Slots = Readonly<Record<string, Segment | undefined>>;

/** A number from a text, the same everywhere (FNV-1a, 32 bits). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return (value ^ (value >>> 15)) >>> 0;
}

export interface Choosing {
  readonly register: Register;
  /** Which wording; each number gives one of those that there are. */
  readonly wording: number;
  /** Of which part: parts vary independently. */
  readonly part: string;
}

/** One of the phrases that suit the register and whose slots are filled. */
export function choose(
  phrases: readonly Phrase[],
  slots: Slots,
  { register, wording, part }: Choosing,
): Phrase | undefined {
  const usable = phrases.filter((phrase) => slotsOf(phrase.text).every((name) => slots[name]));
  const own = usable.filter((phrase) => phrase.to?.includes(register));
  const fitting = own.length > 0 ? own : usable.filter((phrase) => !phrase.to);
  return fitting[hash(`${part} ${wording}`) % fitting.length];
}

const SLOT = /\{([^{}\n]{1,40})\}/g;

/** The names of the slots in a phrase. */
export function slotsOf(text: string): string[] {
  return [...text.matchAll(SLOT)].map((match) => match[1]!);
}

/** The phrase with its slots filled; what is filled in is not read for slots again. */
export function fill(text: string, slots: Slots): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const match of text.matchAll(SLOT)) {
    segments.push({ text: text.slice(at, match.index) }, slots[match[1]!] ?? { text: '' });
    at = match.index + match[0].length;
  }
  segments.push({ text: text.slice(at) });
  return segments.filter((segment) => segment.text !== '');
}
