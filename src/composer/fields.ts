import { PURPOSES } from '../../rules/lexicon/templates.ts';
import type { Bilingual } from '../linter/contract.ts';
import type { AnswerPath } from './answers.ts';
import { GREETING_KINDS } from './salutation.ts';

/** How an answer is given. */
export type FieldKind = 'line' | 'text' | 'list' | 'links' | 'time' | 'yes' | 'moment' | 'zone';

/** One answer: its question, its option on the command line, its place in the file. */
export interface Field {
  readonly path: AnswerPath;
  /** Without dashes; an option for one of several stands for each of them. */
  readonly flag: string;
  readonly kind: FieldKind;
  /** Placeholder of its value. */
  readonly value: Bilingual;
  /** Its name in lists. */
  readonly label: Bilingual;
  readonly ask: Bilingual;
  readonly hint?: Bilingual;
  /** Answers that are usual; others are good as well. */
  readonly examples?: readonly string[];
}

/** A field as it is declared: what is left out is as in most of them. */
interface Declared extends Pick<Field, 'path' | 'value' | 'label' | 'hint' | 'examples'> {
  /** The path with dashes. */
  readonly flag?: string;
  /** One line. */
  readonly kind?: FieldKind;
  /** The label. */
  readonly ask?: Bilingual;
}

const VALUES = {
  agency: { id: 'instansi', en: 'agency' },
  name: { id: 'nama', en: 'name' },
  position: { id: 'jabatan', en: 'position' },
  text: { id: 'teks', en: 'text' },
  time: { id: 'waktu', en: 'time' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Most characters of an answer in one line, and of one with several lines. */
export const MAX_LINE = 200;
export const MAX_TEXT = 2000;
/** Most links or options: beyond them a message is no message any more. */
export const MAX_ITEMS = 9;

const DECLARED: readonly Declared[] = [
  {
    path: 'purpose',
    value: { id: 'tujuan', en: 'purpose' },
    label: { id: 'Tujuan', en: 'Purpose' },
    ask: { id: 'Apa tujuan pesan ini?', en: 'What is the message for?' },
    examples: PURPOSES.map(({ id }) => id),
  },
  {
    path: 'recipient.title',
    value: { id: 'sapaan', en: 'title' },
    label: { id: 'Sapaan penerima', en: "Recipient's title" },
    ask: { id: 'Bagaimana penerima disapa?', en: 'How is the recipient addressed?' },
    examples: ['Bapak', 'Ibu', 'Bapak/Ibu', 'Saudara', 'Saudari', 'Rekan-rekan'],
  },
  {
    path: 'recipient.name',
    value: VALUES.name,
    label: { id: 'Nama penerima', en: "Recipient's name" },
    hint: { id: 'boleh kosong bila jabatannya diisi', en: 'may be empty if the position is given' },
  },
  {
    path: 'recipient.position',
    value: VALUES.position,
    label: { id: 'Jabatan penerima', en: "Recipient's position" },
    hint: { id: 'misalnya Kepala Bidang Anggaran; boleh kosong', en: 'may be empty' },
  },
  {
    path: 'recipient.agency',
    value: VALUES.agency,
    label: { id: 'Instansi penerima', en: "Recipient's agency" },
    hint: { id: 'boleh kosong bila satu instansi', en: 'may be empty within one agency' },
  },
  {
    path: 'sender.name',
    value: VALUES.name,
    label: { id: 'Nama Anda', en: 'Your name' },
    ask: { id: 'Nama lengkap Anda', en: 'Your full name' },
  },
  {
    path: 'sender.position',
    value: VALUES.position,
    label: { id: 'Jabatan Anda', en: 'Your position' },
    hint: { id: 'misalnya Analis Kebijakan; boleh kosong', en: 'may be empty' },
  },
  {
    path: 'sender.unit',
    value: { id: 'unit', en: 'unit' },
    label: { id: 'Unit kerja Anda', en: 'Your unit' },
    hint: { id: 'misalnya Bagian Organisasi; boleh kosong', en: 'may be empty' },
  },
  {
    path: 'sender.agency',
    value: VALUES.agency,
    label: { id: 'Instansi Anda', en: 'Your agency' },
    hint: { id: 'misalnya Dinas Sosial Kota Melati', en: 'such as Dinas Sosial Kota Melati' },
  },
  {
    path: 'greeting',
    value: { id: 'salam', en: 'greeting' },
    label: { id: 'Salam', en: 'Greeting' },
    ask: { id: 'Salam pembuka', en: 'Greeting' },
    examples: GREETING_KINDS,
  },
  {
    path: 'topic',
    value: VALUES.text,
    label: { id: 'Topik', en: 'Topic' },
    hint: {
      id: 'pokok bahasan dalam beberapa kata, misalnya revisi DPA triwulan IV',
      en: 'the matter in a few words',
    },
  },
  {
    path: 'detail',
    kind: 'text',
    value: VALUES.text,
    label: { id: 'Rincian', en: 'Detail' },
    hint: { id: 'boleh beberapa baris, boleh kosong', en: 'several lines, may be empty' },
  },
  {
    path: 'links',
    flag: 'link',
    kind: 'links',
    value: { id: 'alamat', en: 'address' },
    label: { id: 'Tautan', en: 'Links' },
    ask: { id: 'Tautan dokumen pendukung', en: 'Links to the documents' },
    hint: { id: 'satu per baris', en: 'one a line' },
  },
  {
    path: 'problem',
    value: VALUES.text,
    label: { id: 'Kendala', en: 'Problem' },
    ask: { id: 'Kendala yang dihadapi', en: 'The problem' },
    hint: { id: 'boleh kosong bila tidak ada', en: 'may be empty if there is none' },
  },
  {
    path: 'options',
    flag: 'option',
    kind: 'list',
    value: { id: 'opsi', en: 'option' },
    label: { id: 'Opsi solusi', en: 'Options' },
    ask: { id: 'Opsi solusi yang diusulkan', en: 'Options that you propose' },
    hint: { id: 'satu per baris, paling sedikit satu', en: 'one a line, at least one' },
  },
  {
    path: 'availability',
    kind: 'time',
    value: VALUES.time,
    label: { id: 'Waktu yang diminta', en: 'Time asked for' },
    ask: {
      id: 'Waktu yang diminta dari penerima, atau batas waktu tanggapan',
      en: "The recipient's time that you ask for, or when you need an answer",
    },
    hint: {
      id: 'misalnya 15 menit pada Kamis, 26 November 2026, atau paling lambat Jumat; boleh kosong',
      en: 'may be empty',
    },
  },
  {
    path: 'urgent',
    kind: 'yes',
    value: { id: '', en: '' },
    label: { id: 'Mendesak', en: 'Urgent' },
    ask: { id: 'Apakah ini keadaan darurat?', en: 'Is it an emergency?' },
  },
  {
    path: 'at',
    kind: 'moment',
    value: VALUES.time,
    label: { id: 'Waktu kirim', en: 'Time of sending' },
    ask: { id: 'Kapan pesan dikirim?', en: 'When is it sent?' },
    hint: {
      id: 'misalnya 09.00, 23 November 2026 pukul 09.00; kosong berarti jam kerja terdekat',
      en: 'empty: the next office hours',
    },
    examples: ['2026-11-23T09:00+07:00', '23 November 2026 pukul 09.00'],
  },
  {
    path: 'zone',
    kind: 'zone',
    value: { id: 'zona', en: 'zone' },
    label: { id: 'Zona waktu', en: 'Time zone' },
    ask: { id: 'Zona waktu kantor Anda', en: "Your office's time zone" },
    hint: { id: 'WIB, WITA, WIT, atau nama IANA', en: 'WIB, WITA, WIT or an IANA name' },
    examples: ['WIB', 'WITA', 'WIT'],
  },
];

export const FIELDS: readonly Field[] = DECLARED.map((declared) => ({
  flag: declared.path.replace('.', '-'),
  kind: 'line',
  ask: declared.label,
  ...declared,
}));

/** The field of a path. */
export function fieldAt(path: AnswerPath): Field {
  return FIELDS.find((field) => field.path === path)!;
}
