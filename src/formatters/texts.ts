import type { Bilingual, Severity } from '../linter/contract.ts';
import type { Lang } from './options.ts';

// Every text that this room writes for people, so that a test can lint them with our own rules.

/** The points of the ideal message, in the order of the handbook's section on it. */
export const CHECKLIST: readonly { readonly rule: string; readonly label: Bilingual }[] = [
  { rule: 'greeting', label: { id: 'Salam pembuka', en: 'Greeting' } },
  { rule: 'sender-identity', label: { id: 'Identitas dan instansi', en: 'Sender and agency' } },
  { rule: 'topic-link', label: { id: 'Topik dan tautan', en: 'Topic and link' } },
  { rule: 'closing-thanks', label: { id: 'Penutup', en: 'Closing thanks' } },
  { rule: 'banned-abbreviations', label: { id: 'Singkatan', en: 'Abbreviations' } },
  { rule: 'send-time', label: { id: 'Waktu kirim', en: 'Time of sending' } },
];

export const TEXTS = {
  others: { id: 'Lainnya', en: 'Others' },
  stdin: { id: 'masukan standar', en: 'standard input' },
  clipboard: { id: 'papan klip', en: 'clipboard' },

  suggestion: { id: 'Saran: {text}', en: 'Suggestion: {text}' },
  insertion: { id: 'tambahkan "{text}"', en: 'add "{text}"' },
  removal: { id: 'hapus "{text}"', en: 'remove "{text}"' },
  hidden: {
    id: '… dan {n} temuan lain; lihat semua dengan --format json.',
    en: '… and {n} more; see all with --format json.',
  },

  ready: { id: 'Pesan siap dikirim.', en: 'The message is ready to send.' },
  readyLater: {
    id: 'Isi pesan sudah baik. Silakan kirim pada {slot}.',
    en: 'The message itself is fine. Please send it on {slot}.',
  },
  warningsOnly: {
    id: 'Pesan boleh dikirim, dan akan lebih baik jika dirapikan dahulu.',
    en: 'The message may be sent, and would be better for a little polish.',
  },
  repairByHand: {
    id: 'Silakan lengkapi pesannya, lalu periksa sekali lagi.',
    en: 'Please complete the message, then check it once more.',
  },
  repairAll: {
    id: 'Semuanya dapat diperbaiki otomatis: {command}',
    en: 'All of them can be fixed automatically: {command}',
  },
  repairOnly: {
    id: 'Dapat diperbaiki otomatis: {command}',
    en: 'It can be fixed automatically: {command}',
  },
  repairSome: {
    id: '{count} dapat diperbaiki otomatis: {command}',
    en: '{count} can be fixed automatically: {command}',
  },
  explain: { id: 'Alasan dan contoh: {command}', en: 'Reasons and examples: {command}' },
  explainMore: {
    id: 'Alasan dan contoh: {command} (atau {others})',
    en: 'Reasons and examples: {command} (or {others})',
  },
  fileReady: { id: 'siap dikirim', en: 'ready to send' },
  filesReady: {
    id: '{ready} dari {all} pesan siap dikirim.',
    en: '{ready} of {all} messages are ready to send.',
  },
  allReady: { id: 'Semua pesan siap dikirim.', en: 'All messages are ready to send.' },
  noMessages: { id: 'Tidak ada pesan yang diperiksa.', en: 'There was no message to check.' },

  fixable: { id: 'dapat diperbaiki otomatis', en: 'can be fixed automatically' },
  switchedOff: { id: 'dimatikan', en: 'off' },
  moreAbout: { id: 'Alasan dan contoh sebuah aturan: {command}', en: 'About one rule: {command}' },
  basis: { id: 'Dasar', en: 'Why' },
  handbook: { id: 'Buku saku', en: 'Handbook' },
  law: { id: 'Peraturan', en: 'Law' },
  value: { id: 'Nilai', en: 'Value' },
  conduct: { id: 'Perilaku', en: 'Conduct' },
  examples: { id: 'Contoh', en: 'Examples' },
  badExample: { id: 'Kurang tepat', en: 'To improve' },
  goodExample: { id: 'Baik', en: 'Good' },
  sent: { id: 'Dikirim {time}', en: 'Sent {time}' },
  numbered: {
    id: 'Koordinasi ke-{number} dalam bulan ini',
    en: 'Coordination number {number} of the month',
  },
  options: { id: 'Pilihan', en: 'Options' },
  noOptions: { id: 'Aturan ini tidak memiliki pilihan.', en: 'This rule has no options.' },
  optionName: { id: 'Nama', en: 'Name' },
  optionKind: { id: 'Isi', en: 'Kind' },
  optionDefault: { id: 'Bawaan', en: 'Default' },
  optionMeaning: { id: 'Arti', en: 'Meaning' },
  defaultValue: { id: 'bawaan {value}', en: 'default {value}' },
  currentValue: { id: 'sekarang {value}', en: 'now {value}' },
  messages: { id: 'Pesan', en: 'Messages' },
  integer: { id: 'bilangan bulat', en: 'whole number' },
  atLeast: { id: 'paling sedikit {n}', en: 'at least {n}' },
  atMost: { id: 'paling banyak {n}', en: 'at most {n}' },
  boolean: { id: 'true atau false', en: 'true or false' },
  string: { id: 'teks', en: 'text' },
  array: { id: 'daftar teks', en: 'list of texts' },
  oneOf: { id: 'salah satu dari {values}', en: 'one of {values}' },
  emptyValue: { id: 'kosong', en: 'empty' },
  score: { id: 'Nilai {score} dari {of}', en: 'Score {score} of {of}' },
} as const satisfies Record<string, Bilingual>;

/** Texts with a number; English has a form for one. */
export const COUNTS = {
  error: { id: '{n} galat', one: '{n} error', en: '{n} errors' },
  warning: { id: '{n} peringatan', one: '{n} warning', en: '{n} warnings' },
  info: { id: '{n} catatan', one: '{n} note', en: '{n} notes' },
  messages: { id: '{n} pesan', one: '{n} message', en: '{n} messages' },
  fixed: {
    id: '{n} perbaikan telah diterapkan.',
    one: '{n} fix has been applied.',
    en: '{n} fixes have been applied.',
  },
} as const satisfies Record<string, Bilingual & { readonly one: string }>;

export const SEVERITIES: Readonly<Record<Severity, Bilingual>> = {
  error: { id: 'galat', en: 'error' },
  warning: { id: 'peringatan', en: 'warning' },
  info: { id: 'catatan', en: 'note' },
};

const NUMBER_WORDS: Readonly<Record<Lang, string>> = {
  id: 'Nol Satu Dua Tiga Empat Lima Enam Tujuh Delapan Sembilan Sepuluh',
  en: 'None One Two Three Four Five Six Seven Eight Nine Ten',
};

/** Puts the data into the text's `{places}`. */
export function fill(text: string, data: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(data[name] ?? place));
}

/** A number with a text: `2 galat`, `1 error`. */
export function count(key: keyof typeof COUNTS, n: number, lang: Lang): string {
  const forms = COUNTS[key];
  const form = lang === 'en' && n === 1 ? forms.one : forms[lang];
  return fill(form, { n: digits(n, lang) });
}

/** Thousands in groups: `1.234` in Indonesian (EYD V), `1,234` in English. */
export function digits(n: number, lang: Lang): string {
  const groups: string[] = [];
  let rest = String(n);
  for (; rest.length > 3; rest = rest.slice(0, -3)) groups.unshift(rest.slice(-3));
  return [rest, ...groups].join(lang === 'id' ? '.' : ',');
}

/** The number that opens a sentence: in words up to ten. */
export function numberWord(n: number, lang: Lang): string {
  return NUMBER_WORDS[lang].split(' ')[n] ?? digits(n, lang);
}
