import type { Bilingual } from '../../linter/contract.ts';
import type { Lang } from '../options.ts';
import { digits } from '../texts.ts';
import type { AuditReport, ReportMonth } from './types.ts';

/** Every text of the audit's reports, so that a test can lint them with our own rules. */
export const AUDIT_TEXTS = {
  title: { id: 'Audit percakapan WhatsApp', en: 'Audit of WhatsApp chats' },
  summary: { id: 'Ringkasan', en: 'Summary' },
  chats: { id: '{n} percakapan', en: '{n} chats' },
  oneChat: { id: '1 percakapan', en: '1 chat' },
  messages: { id: 'Pesan', en: 'Messages' },
  messagesOf: { id: '{n}, dari Anda {mine}', en: '{n}, of them yours {mine}' },
  coordinations: { id: 'Koordinasi', en: 'Coordinations' },
  coordinationsOf: {
    id: '{n} dalam {months} bulan, batas {limit} sebulan',
    en: '{n} in {months} months, limit {limit} a month',
  },
  score: { id: 'Nilai rata-rata', en: 'Mean score' },
  scoreOf: { id: '{n} dari 100 ({judged} pesan dinilai)', en: '{n} of 100 ({judged} judged)' },
  noScore: { id: 'belum ada pesan yang dinilai', en: 'no message to judge yet' },
  outside: { id: 'Di luar jam kerja', en: 'Outside office hours' },
  outsideOf: { id: '{n} dari {mine} pesan Anda ({share})', en: '{n} of your {mine} ({share})' },
  responses: { id: 'Jawaban Anda', en: 'Your answers' },
  replies: { id: 'Jawaban mereka', en: 'Their replies' },
  timesOf: {
    id: 'median {median}, {late} kali lebih dari 1×24 jam ({n} jawaban)',
    en: 'median {median}, {late}× more than 24 hours ({n} answers)',
  },
  noTimes: { id: 'tidak ada', en: 'none' },
  nothing: {
    id: 'Tidak ada pesan dalam jangka waktu ini.',
    en: 'There is no message in this period.',
  },
  noMine: {
    id: 'Tidak ada pesan Anda dalam jangka waktu ini.',
    en: 'There is no message of yours in this period.',
  },

  months: {
    id: 'Koordinasi setiap bulan, batas {limit}',
    en: 'Coordinations by month, limit {limit}',
  },
  beyond: { id: 'lebih {n}', en: '{n} over' },
  channels: {
    id: 'Melebihi batas: gunakan nota dinas, surat resmi, atau rapat koordinasi untuk selebihnya.',
    en: 'Beyond the limit: use nota dinas, official letter or coordination meeting for the rest.',
  },
  hours: { id: 'Waktu kirim pesan Anda', en: 'When you send' },
  hoursNote: {
    id: 'Jam kerja {hours} {zone} ditandai {mark}.',
    en: 'Office hours {hours} {zone} are marked {mark}.',
  },
  legend: { id: 'pesan', en: 'messages' },
  findings: { id: 'Temuan tersering', en: 'Commonest findings' },
  findingOf: { id: '{n} temuan dalam {messages} pesan', en: '{n} in {messages} messages' },
  quotaOf: { id: '{n} koordinasi melebihi batas', en: '{n} coordinations beyond the limit' },
  noFindings: {
    id: 'Tidak ada temuan: semua pesan Anda sudah baik.',
    en: 'No findings: all your messages are fine.',
  },
  sentAt: { id: 'Dikirim {time}', en: 'Sent {time}' },
  repair: { id: 'Menjadi: {text}', en: 'Better: {text}' },
  times: { id: 'Waktu tanggap', en: 'Response times' },
  waited: {
    id: 'Menunggu jawaban Anda lebih dari 1×24 jam',
    en: 'Waited for your answer for more than 24 hours',
  },
  waitedOf: { id: '{n} kali, paling lama {longest}', en: '{n}×, at most {longest}' },
  waiting: { id: 'Masih menunggu jawaban Anda', en: 'Still waiting for your answer' },
  since: { id: 'sejak {time} ({waited})', en: 'since {time} ({waited})' },
  more: { id: 'dan {n} lainnya', en: 'and {n} more' },
  trend: { id: 'Perkembangan', en: 'Trend' },
  trendHead: { id: 'bulan', en: 'month' },
  trendScore: { id: 'nilai', en: 'score' },
  trendOutside: { id: 'luar jam', en: 'outside' },
  trendMine: { id: 'pesan Anda', en: 'yours' },
  better: { id: '{what} membaik, dari {from} ke {to}.', en: '{what} better, from {from} to {to}.' },
  worse: { id: '{what} menurun, dari {from} ke {to}.', en: '{what} worse, from {from} to {to}.' },
  same: { id: '{what} tetap pada {to}.', en: '{what} unchanged at {to}.' },
  whatScore: { id: 'Nilai rata-rata', en: 'The mean score is' },
  whatOutside: {
    id: 'Kiriman pada jam kerja',
    en: 'Sending within office hours is',
  },
  tooShort: {
    id: 'Perkembangan terlihat setelah ada pesan dari dua bulan atau lebih.',
    en: 'A trend shows once there are messages of two months or more.',
  },
  notes: { id: 'Catatan pembacaan', en: 'Notes on reading' },
  skipped: {
    id: '{n} baris tidak terbaca dan dilewati:',
    en: '{n} lines could not be read and were skipped:',
  },
  skippedAt: { id: '{file} baris {line}: {reason}', en: '{file} line {line}: {reason}' },
  duplicates: {
    id: '{n} pesan ada di beberapa berkas dan dihitung satu kali.',
    en: '{n} messages stood in several files and count once.',
  },
  guessed: {
    id: 'Urutan tanggal di {file} tidak tampak dari isinya; dibaca hari dahulu kecuali diubah dengan --date-order.',
    en: 'The order of dates in {file} does not show; read day first unless --date-order says otherwise.',
  },
  stopped: {
    id: 'Pembacaan dihentikan: angka di sini hanya dari bagian yang sudah terbaca.',
    en: 'Reading was stopped: the figures cover only what was read so far.',
  },
  explain: { id: 'Alasan dan contoh: {command}', en: 'Reasons and examples: {command}' },
} as const satisfies Record<string, Bilingual>;

export type AuditText = keyof typeof AUDIT_TEXTS;

const MONTH_NAMES: Readonly<Record<Lang, string>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  en: 'January February March April May June July August September October November December',
};
const DAY_NAMES: Readonly<Record<Lang, string>> = {
  id: 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
};

/** «November 2026» of `2026-11`. */
export function monthName(month: string, lang: Lang): string {
  const [year, number] = month.split('-');
  return `${MONTH_NAMES[lang].split(' ')[Number(number) - 1]} ${year}`;
}

/** «Nov 2026». */
export function shortMonth(month: string, lang: Lang): string {
  return monthName(month, lang).replace(/^(\S{3})\S*/, '$1');
}

/** Monday first. */
export function dayNames(lang: Lang): readonly string[] {
  return DAY_NAMES[lang].split(' ');
}

/** One decimal at the most: `71,3` in Indonesian. */
export function decimal(value: number, lang: Lang): string {
  const rounded = Math.round(value * 10) / 10;
  const whole = Math.trunc(rounded);
  const tenth = Math.round(Math.abs(rounded - whole) * 10);
  const text = digits(Math.abs(whole), lang);
  const sign = rounded < 0 ? '-' : '';
  return tenth === 0 ? sign + text : `${sign}${text}${lang === 'id' ? ',' : '.'}${tenth}`;
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${Math.round((part / whole) * 100)} %`;
}

/** «35 menit», «5 jam», «2 hari 3 jam». */
export function duration(minutes: number, lang: Lang): string {
  const [minute, hour, day] = lang === 'id' ? ['menit', 'jam', 'hari'] : ['min', 'h', 'd'];
  if (minutes < 100) return `${Math.round(minutes)} ${minute}`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return `${hours} ${hour}`;
  const rest = hours % 24;
  return `${digits(Math.floor(hours / 24), lang)} ${day}${rest > 0 ? ` ${rest} ${hour}` : ''}`;
}

/** How two stretches of months compare; the share of hours is that within office hours. */
export interface Trend {
  readonly score?: readonly [before: number, after: number];
  readonly withinHours?: readonly [before: number, after: number];
}

const MOST_COMPARED = 3;

/** The last months (three at the most) beside as many before them; nothing of fewer than two. */
export function trendOf({ months }: Pick<AuditReport, 'months'>): Trend {
  const mine = months.filter((month) => month.mine > 0);
  const size = Math.min(MOST_COMPARED, Math.floor(mine.length / 2));
  if (size === 0) return {};
  const after = mine.slice(-size);
  const before = mine.slice(-2 * size, -size);
  const [scoreBefore, scoreAfter] = [meanScore(before), meanScore(after)];
  return {
    ...(scoreBefore !== undefined &&
      scoreAfter !== undefined && { score: [scoreBefore, scoreAfter] as const }),
    withinHours: [within(before), within(after)],
  };
}

function meanScore(months: readonly ReportMonth[]): number | undefined {
  const judged = months.reduce((sum, month) => sum + month.judged, 0);
  if (judged === 0) return undefined;
  return months.reduce((sum, { score, judged: n }) => sum + (score ?? 0) * n, 0) / judged;
}

function within(months: readonly ReportMonth[]): number {
  const mine = months.reduce((sum, month) => sum + month.mine, 0);
  const outside = months.reduce((sum, month) => sum + month.outsideHours, 0);
  return (mine - outside) / mine;
}
