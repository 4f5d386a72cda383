import type { Bilingual } from '../linter/contract.ts';
import type { AnswerPath } from './answers.ts';

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
}

const WORDS = { id: 'teks', en: 'text' } as const;

/** Most characters of an answer in one line, and of one with several lines. */
export const MAX_LINE = 200;
export const MAX_TEXT = 2000;
/** Most links or options: beyond them a message is no message any more. */
export const MAX_ITEMS = 9;

export const FIELDS: readonly Field[] = [
  {
    path: 'purpose',
    flag: 'purpose',
    kind: 'line',
    value: { id: 'tujuan', en: 'purpose' },
    label: { id: 'Tujuan', en: 'Purpose' },
    ask: { id: 'Apa tujuan pesan ini?', en: 'What is the message for?' },
  },
  {
    path: 'recipient.title',
    flag: 'recipient-title',
    kind: 'line',
    value: { id: 'sapaan', en: 'title' },
    label: { id: 'Sapaan penerima', en: "Recipient's title" },
    ask: { id: 'Bagaimana penerima disapa?', en: 'How is the recipient addressed?' },
  },
  {
    path: 'recipient.name',
    flag: 'recipient-name',
    kind: 'line',
    value: { id: 'nama', en: 'name' },
    label: { id: 'Nama penerima', en: "Recipient's name" },
    ask: { id: 'Nama penerima', en: "Recipient's name" },
    hint: { id: 'boleh kosong bila jabatannya diisi', en: 'may be empty if the position is given' },
  },
  {
    path: 'recipient.position',
    flag: 'recipient-position',
    kind: 'line',
    value: { id: 'jabatan', en: 'position' },
    label: { id: 'Jabatan penerima', en: "Recipient's position" },
    ask: { id: 'Jabatan penerima', en: "Recipient's position" },
    hint: { id: 'misalnya Kepala Bidang Anggaran; boleh kosong', en: 'may be empty' },
  },
  {
    path: 'recipient.agency',
    flag: 'recipient-agency',
    kind: 'line',
    value: { id: 'instansi', en: 'agency' },
    label: { id: 'Instansi penerima', en: "Recipient's agency" },
    ask: { id: 'Instansi penerima', en: "Recipient's agency" },
    hint: { id: 'boleh kosong bila satu instansi', en: 'may be empty within one agency' },
  },
  {
    path: 'sender.name',
    flag: 'sender-name',
    kind: 'line',
    value: { id: 'nama', en: 'name' },
    label: { id: 'Nama Anda', en: 'Your name' },
    ask: { id: 'Nama lengkap Anda', en: 'Your full name' },
  },
  {
    path: 'sender.position',
    flag: 'sender-position',
    kind: 'line',
    value: { id: 'jabatan', en: 'position' },
    label: { id: 'Jabatan Anda', en: 'Your position' },
    ask: { id: 'Jabatan Anda', en: 'Your position' },
    hint: { id: 'misalnya Analis Kebijakan; boleh kosong', en: 'may be empty' },
  },
  {
    path: 'sender.unit',
    flag: 'sender-unit',
    kind: 'line',
    value: { id: 'unit', en: 'unit' },
    label: { id: 'Unit kerja Anda', en: 'Your unit' },
    ask: { id: 'Unit kerja Anda', en: 'Your unit' },
    hint: { id: 'misalnya Bagian Organisasi; boleh kosong', en: 'may be empty' },
  },
  {
    path: 'sender.agency',
    flag: 'sender-agency',
    kind: 'line',
    value: { id: 'instansi', en: 'agency' },
    label: { id: 'Instansi Anda', en: 'Your agency' },
    ask: { id: 'Instansi Anda', en: 'Your agency' },
    hint: { id: 'misalnya Dinas Sosial Kota Melati', en: 'such as Dinas Sosial Kota Melati' },
  },
  {
    path: 'greeting',
    flag: 'greeting',
    kind: 'line',
    value: { id: 'salam', en: 'greeting' },
    label: { id: 'Salam', en: 'Greeting' },
    ask: { id: 'Salam pembuka', en: 'Greeting' },
  },
  {
    path: 'topic',
    flag: 'topic',
    kind: 'line',
    value: WORDS,
    label: { id: 'Topik', en: 'Topic' },
    ask: { id: 'Topik', en: 'Topic' },
    hint: {
      id: 'pokok bahasan dalam beberapa kata, misalnya revisi DPA triwulan IV',
      en: 'the matter in a few words',
    },
  },
  {
    path: 'detail',
    flag: 'detail',
    kind: 'text',
    value: WORDS,
    label: { id: 'Rincian', en: 'Detail' },
    ask: { id: 'Rincian', en: 'Detail' },
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
    flag: 'problem',
    kind: 'line',
    value: WORDS,
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
    flag: 'availability',
    kind: 'time',
    value: { id: 'waktu', en: 'time' },
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
    flag: 'urgent',
    kind: 'yes',
    value: { id: '', en: '' },
    label: { id: 'Mendesak', en: 'Urgent' },
    ask: { id: 'Apakah ini keadaan darurat?', en: 'Is it an emergency?' },
  },
  {
    path: 'at',
    flag: 'at',
    kind: 'moment',
    value: { id: 'waktu', en: 'time' },
    label: { id: 'Waktu kirim', en: 'Time of sending' },
    ask: { id: 'Kapan pesan dikirim?', en: 'When is it sent?' },
    hint: {
      id: 'misalnya 09.00, 23 November 2026 pukul 09.00; kosong berarti jam kerja terdekat',
      en: 'empty: the next office hours',
    },
  },
  {
    path: 'zone',
    flag: 'zone',
    kind: 'zone',
    value: { id: 'zona', en: 'zone' },
    label: { id: 'Zona waktu', en: 'Time zone' },
    ask: { id: 'Zona waktu kantor Anda', en: "Your office's time zone" },
    hint: { id: 'WIB, WITA, WIT, atau nama IANA', en: 'WIB, WITA, WIT or an IANA name' },
  },
];

/** The field of a path. */
export function fieldAt(path: AnswerPath): Field {
  return FIELDS.find((field) => field.path === path)!;
}
