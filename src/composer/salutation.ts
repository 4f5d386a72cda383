import {
  GREETINGS,
  REGIONAL_GREETINGS,
  type RegionalGreeting,
  type Register,
} from '../../rules/lexicon/templates.ts';
import { partOfDay } from '../calendar/day-parts.ts';
import type { Zone } from '../calendar/zones.ts';
import type { Answers } from './answers.ts';
import { personOf } from './people.ts';
import type { Segment } from './phrases.ts';
import { lowerFirst, tidyLine, upperFirst } from './tidy.ts';

export const GREETING_KINDS = ['time', 'islamic', 'interfaith', 'regional'] as const;
export type GreetingKind = (typeof GREETING_KINDS)[number];

const KIND_NAMES: Readonly<Record<string, GreetingKind>> = {
  time: 'time',
  waktu: 'time',
  formal: 'time',
  umum: 'time',
  islamic: 'islamic',
  islam: 'islamic',
  islami: 'islamic',
  muslim: 'islamic',
  interfaith: 'interfaith',
  lintasagama: 'interfaith',
  regional: 'regional',
  daerah: 'regional',
};

/** Which kind of greeting an answer names; `undefined` where it is the greeting itself. */
export function greetingKind(answer: string): GreetingKind | undefined {
  const key = answer.toLowerCase().replace(/[^a-z]/g, '');
  if (Object.hasOwn(KIND_NAMES, key)) return KIND_NAMES[key];
  if (/^selamat(?:pagi|siang|sore|petang|malam)$/.test(key)) return 'time';
  return /^ass?alamm?u?'?alaikum/.test(key) ? 'islamic' : undefined;
}

/** The regional greeting that a text is. */
export function regionalGreeting(text: string): RegionalGreeting | undefined {
  const key = (value: string) => value.toLowerCase().replace(/[^a-z]/g, '');
  return REGIONAL_GREETINGS.find((greeting) => key(greeting.text) === key(text));
}

/** The greeting of the region that the sender's or the recipient's agency lies in. */
export function greetingOfRegion(answers: Answers): RegionalGreeting | undefined {
  const names = [answers.recipient?.agency, answers.sender?.agency, answers.sender?.unit];
  for (const name of names) {
    const words = new Set((name ?? '').toLowerCase().split(/[^a-z]+/));
    const found = REGIONAL_GREETINGS.find(({ places }) => places.some((place) => words.has(place)));
    if (found) return found;
  }
  return undefined;
}

interface Said {
  readonly text: string;
  readonly farewell?: string;
  /** Long enough to stand on a line of its own. */
  readonly long?: boolean;
}

export interface Moment {
  readonly sentAt: Date;
  readonly zone: Zone;
}

function said(answers: Answers, { sentAt, zone }: Moment): Said {
  const part = partOfDay(sentAt, zone, 0)[0] ?? 'pagi';
  const byTime = `Selamat ${part}`;
  const answer = tidyLine(answers.greeting ?? 'time').replace(/(?<![\s.,!])[\s.,!]+$/, '');
  const kind = greetingKind(answer);
  if (kind === 'islamic') return GREETINGS.islamic;
  if (kind === 'interfaith') return { ...GREETINGS.interfaith, long: true };
  if (kind === 'time' || answer === '') return { text: byTime };
  const regional = kind === 'regional' ? greetingOfRegion(answers) : regionalGreeting(answer);
  if (!regional) return { text: kind === 'regional' ? byTime : upperFirst(answer) };
  const { text, formal, farewell } = regional;
  return { text: formal ? text : `${text}, ${lowerFirst(byTime)}`, ...(farewell && { farewell }) };
}

/** The opening: its paragraphs, and the farewell that answers the greeting at the end. */
export interface Salutation {
  readonly paragraphs: readonly (readonly Segment[])[];
  readonly farewell?: string;
}

/**
 * Greeting and address. A superior is addressed by their office on a line of its own, as letters do
 * (tata naskah dinas), and greeted by name; behind a long formula the address gets a line as well.
 */
export function salutation(answers: Answers, moment: Moment, register: Register): Salutation {
  const { text, farewell, long } = said(answers, moment);
  const { form, name, office } = personOf(answers.recipient ?? {});
  const end = farewell === undefined ? {} : { farewell };
  const superior = register === 'superior' && office !== '';
  const called = `${form.title} ${name || office || 'Pimpinan'}`.trim();
  if (long) {
    const whom = superior ? `${form.title} ${office}` : called;
    return { paragraphs: [[{ text: `${text}.` }], [addressed(`Yth. ${whom},`)]], ...end };
  }
  const greeting = [{ text: `${text}, ` }, addressed(stop(called))];
  const byOffice = superior && name !== '' ? [[addressed(`Yth. ${form.title} ${office}`)]] : [];
  return { paragraphs: [...byOffice, greeting], ...end };
}

/** One full stop, also behind a name that ends with one. */
function stop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function addressed(text: string): Segment {
  return { text, answer: 'recipient' };
}
