import { COMPANIES, LEADING_POSITIONS, type Register } from '../../rules/lexicon/templates.ts';
import type { Recipient, Sender } from './answers.ts';
import { tidyLine } from './tidy.ts';

/** How a recipient is written to. */
export interface Form {
  /** Before a name: *Bapak*, *Rekan-rekan*. */
  readonly title: string;
  /** In place of *you*: *Bapak*, *rekan-rekan*. */
  readonly you: string;
}

const FORMS: readonly (readonly [keys: readonly string[], form: Form])[] = [
  [['bapak', 'pak', 'bpk', 'bp', 'bapa', 'tuan', 'tn'], { title: 'Bapak', you: 'Bapak' }],
  [['ibu', 'bu', 'nyonya', 'ny'], { title: 'Ibu', you: 'Ibu' }],
  [
    ['bapak/ibu', 'ibu/bapak', 'bapak-ibu', 'pak/bu', 'bpk/ibu'],
    { title: 'Bapak/Ibu', you: 'Bapak/Ibu' },
  ],
  [['bapak dan ibu', 'ibu dan bapak'], { title: 'Bapak dan Ibu', you: 'Bapak/Ibu' }],
  [['saudara', 'sdr'], { title: 'Saudara', you: 'Saudara' }],
  [['saudari', 'sdri'], { title: 'Saudari', you: 'Saudari' }],
  [
    ['saudara/saudari', 'saudara/i', 'sdr/sdri'],
    { title: 'Saudara/Saudari', you: 'Saudara/Saudari' },
  ],
  [['rekan-rekan', 'rekan', 'rekan2', 'kawan-kawan'], { title: 'Rekan-rekan', you: 'rekan-rekan' }],
  [['tim'], { title: 'Tim', you: 'Bapak/Ibu' }],
];

/** Where nothing says whether it is a man or a woman. */
export const NEUTRAL: Form = { title: 'Bapak/Ibu', you: 'Bapak/Ibu' };

function keyOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/ ?\/ ?/g, '/');
}

/** The form of a title; `undefined` for a title that no address is known for. */
export function formOf(title: string): Form | undefined {
  const key = keyOf(withoutYth(tidyLine(title)));
  return FORMS.find(([keys]) => keys.includes(key))?.[1];
}

function withoutYth(text: string): string {
  return text.replace(/^(?:kepada )?(?:yth\.? |yang terhormat )/i, '');
}

/** Titles that people write before a name although it has a field of its own. */
function withoutTitle(text: string, form: Form): string {
  const bare = withoutYth(tidyLine(text));
  const [head = '', ...rest] = bare.split(' ');
  return rest.length > 0 && formOf(head)?.title === form.title ? rest.join(' ') : bare;
}

export interface Person {
  readonly form: Form;
  readonly name: string;
  /** Position and agency as one name of an office. */
  readonly office: string;
}

/** A recipient in the words of an address. */
export function personOf(recipient: Recipient): Person {
  const title = tidyLine(recipient.title ?? '');
  const form =
    title === '' ? NEUTRAL : (formOf(title) ?? { ...NEUTRAL, title: `Bapak/Ibu ${title}` });
  const name = withoutTitle(recipient.name ?? '', form);
  const position = withoutTitle(recipient.position ?? '', form);
  const agency = tidyLine(recipient.agency ?? '');
  // an agency alone is written to through whoever leads it
  const leads = name === '' && position === '' && agency !== '' && !isGroup(form);
  return { form, name, office: joinNames(leads ? 'Pimpinan' : position, agency) };
}

function isGroup({ title }: Form): boolean {
  return title === 'Rekan-rekan' || title === 'Tim';
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word.toLowerCase() === b[i]!.toLowerCase());
}

/** How many words at the end of `a` are those at the beginning of `b`. */
function overlap(a: readonly string[], b: readonly string[]): number {
  for (let n = Math.min(a.length, b.length); n > 0; n -= 1) {
    if (same(a.slice(-n), b.slice(0, n))) return n;
  }
  return 0;
}

function holds(a: readonly string[], b: readonly string[]): boolean {
  return a.some((_, i) => same(a.slice(i, i + b.length), b));
}

/** Their title names the area that the agency is called after. */
const AREA_LEADERS = new Set(
  'camat lurah bupati gubernur walikota perbekel keuchik panewu'.split(' '),
);

/** *Kepala Dinas* + *Dinas Sosial Kota X* = *Kepala Dinas Sosial Kota X*: nothing is said twice. */
export function joinNames(a: string, b: string): string {
  const [left, right] = [a, b].map((text) => text.split(' ').filter(Boolean)) as [
    string[],
    string[],
  ];
  if (right.length === 0 || holds(left, right)) return a;
  if (left.length === 0) return b;
  // *Camat Lembah Hijau* of *Kecamatan Lembah Hijau*
  const leads = AREA_LEADERS.has(left[0]!.toLowerCase());
  if (leads && left.length > 1 && same(left.slice(1), right.slice(1))) return a;
  return [...left, ...right.slice(overlap(left, right))].join(' ');
}

export interface Self {
  readonly name: string;
  readonly position: string;
  /** Unit and agency. */
  readonly place: string;
  /** Position and place together: *Analis Kebijakan pada Bagian Umum …*. */
  readonly role: string;
}

function isLeading(position: string): boolean {
  const [head = ''] = position.toLowerCase().split(/[ .]/);
  return LEADING_POSITIONS.includes(head);
}

function roleOf(position: string, place: string, hasUnit: boolean): string {
  if (position === '') return '';
  const joined = joinNames(position, place);
  const merged = joined !== `${position} ${place}`;
  return merged || (isLeading(position) && !hasUnit) ? joined : `${position} pada ${place}`;
}

/** The sender in the words of an introduction. */
export function selfOf(sender: Sender): Self {
  const [name, position, unit, agency] = [
    sender.name,
    sender.position,
    sender.unit,
    sender.agency,
  ].map((text) => tidyLine(text ?? '').replace(/(?<![,;])[,;]+$/, '')) as [
    string,
    string,
    string,
    string,
  ];
  const place = joinNames(unit, agency);
  const role = roleOf(position, place, unit !== '');
  // *Kepala Subbagian Umum* names the unit already
  const said = unit !== '' && holds(position.split(' '), unit.split(' '));
  return { name, position, place: said && agency !== '' ? agency : place, role };
}

/**
 * How the recipient stands to the sender, as far as the answers tell: a company is a vendor, who is
 * called *Saudara* a subordinate, the head of something a superior, everybody else a peer.
 */
export function registerOf(recipient: Recipient): Register {
  const [company = ''] = (recipient.agency ?? '').trim().toLowerCase().split(/[ .]/);
  if (COMPANIES.includes(company)) return 'vendor';
  if (/^(?:saudar[ai]|sdri?)\b/i.test(recipient.title?.trim() ?? '')) return 'subordinate';
  const position = withoutTitle(recipient.position ?? '', formOf(recipient.title ?? '') ?? NEUTRAL);
  return isLeading(position) ? 'superior' : 'peer';
}
