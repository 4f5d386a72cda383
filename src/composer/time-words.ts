import { lowerFirst, sentence, tidyLine, upperFirst } from './tidy.ts';

/** What an answer about time asks for. */
export interface TimeWords {
  /** A whole sentence of the person, a deadline for the answer, or a time to meet. */
  readonly kind: 'sentence' | 'deadline' | 'proposal';
  readonly text: string;
}

const ASKING = /^(?:apakah|kapan|mohon|sekiranya|kiranya|bolehkah|dapatkah|bila|apabila|jika)\b/i;
const DEADLINE =
  /^(?:paling lambat|paling lama|selambat-lambatnya|sebelum|hingga|sampai dengan|sampai|s\.d\.)\s/i;
/** A day, a date or an hour is reached by *pada*. */
const POINT =
  /^(?:hari (?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)|senin|selasa|rabu|kamis|jumat|sabtu|minggu|tanggal|pukul|\d{1,2} (?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des))/i;
const WAKTU = /^(?:meluangkan )?waktu(?:nya)?\s+/i;

/** Reads an answer about time; `undefined` for one that says nothing. */
export function timeWords(answer: string): TimeWords | undefined {
  const text = tidyLine(answer);
  if (text === '') return undefined;
  if (text.includes('?') || ASKING.test(text)) return { kind: 'sentence', text: sentence(text) };
  const bare = text.replace(/(?<![\s.,;:!])[\s.,;:!]+$/, '');
  if (DEADLINE.test(bare)) return { kind: 'deadline', text: lowerFirst(bare) };
  const time = bare.replace(WAKTU, '');
  // days keep their capital (EYD V I.F)
  return { kind: 'proposal', text: POINT.test(time) ? `pada ${withDay(time)}` : lowerFirst(time) };
}

const DAY = /^(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b/i;

function withDay(time: string): string {
  return DAY.test(time) ? upperFirst(time) : time[0]!.toLowerCase() + time.slice(1);
}
