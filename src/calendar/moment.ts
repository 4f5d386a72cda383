import type { Bilingual } from '../linter/contract.ts';
import { type CalendarDate, exists, isoDate, utcOf, weekdayOf } from './dates.ts';
import { MomentError } from './errors.ts';
import { type Language, MONTHS, WEEKDAYS } from './format.ts';
import { instantOf, resolveZone, wallClock, type Zone } from './zones.ts';

const ACCEPTED: Bilingual = {
  id: 'tulis misalnya 2026-11-23T15:30+07:00, 2026-11-23 15.30, 23/11/2026 15.30 WITA, 23 November 2026 pukul 15.30, atau 15.30 (hari ini)',
  en: 'write for example 2026-11-23T15:30+07:00, 2026-11-23 15.30, 23/11/2026 15.30 WITA, 23 November 2026 at 15.30, or 15.30 (today)',
};

/** Nobody types a moment longer than this; keeps error texts short. */
const LONGEST = 80;

/** What a terminal would obey, or hide: an error shows what was written. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
/** The time at the end, a zone behind it perhaps. */
const CLOCK =
  /(\d{1,2})[.:](\d\d)(?:[.:](\d\d)(?:[.,](\d{1,9}))?)? ?([A-Za-z]{1,4}|[+-]\d\d(?::?\d\d)?)?$/;
/** From the last digit of the day to the time. */
const JOINED = /\d(?:,? (?:pukul |jam |at )?|[Tt])$/;

export interface MomentBase {
  /** Holds where the text names no zone of its own. */
  readonly zone: Zone;
  /** Whose day a time alone belongs to. */
  readonly now: Date;
}

/**
 * The instant that a person wrote: ISO 8601 with an offset, with `Z` or without; date and time with
 * a dot or a colon; `23/11/2026 15.30`; the long form that `formatMoment` writes; a time alone,
 * today. `WIB`, `WITA` or `WIT` may follow.
 *
 * @throws {MomentError} that says what is accepted.
 */
export function parseMoment(text: string, base: MomentBase): Date {
  const input = text.trim().replace(/\s+/g, ' ').replace(UNSEEN, '\ufffd');
  if (input.length > LONGEST) throw notUnderstood(`${input.slice(0, LONGEST)}…`);
  const match = CLOCK.exec(input);
  if (!match) throw notUnderstood(input);
  const [, hour, minute, second = '0', fraction = '0', place] = match;
  const day = dayBefore(input.slice(0, match.index), input);
  const zone = place === undefined ? base.zone : zoneOf(place, input);
  const date = day === undefined ? wallClock(base.now, zone) : parseDay(day, input);
  const milliseconds = Math.floor(Number(`0.${fraction}`) * 1000);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    throw new MomentError(input, {
      id: `Pukul dalam "${input}" tidak ada; jam 00–23, menit dan detik 00–59.`,
      en: `There is no such time as in "${input}"; hours 00–23, minutes and seconds 00–59.`,
    });
  }
  const wall = utcOf(date, Number(hour) * 60 + Number(minute)) + Number(second) * 1000;
  return new Date(instantOf(wall + milliseconds, zone));
}

/** What stands before the time, without what joins the two; nothing means today. */
function dayBefore(text: string, input: string): string | undefined {
  if (text === '') return undefined;
  const end = text.search(JOINED);
  if (end < 0) throw notUnderstood(input);
  return text.slice(0, end + 1);
}

function zoneOf(place: string, input: string): Zone {
  if (/^(?:Z|UTC|GMT)$/i.test(place)) return resolveZone('+00:00');
  if (/^(?:WIB|WITA|WIT)$/i.test(place)) return resolveZone(place);
  const offset = /^([+-]\d\d):?(\d\d)?$/.exec(place);
  if (!offset) throw notUnderstood(input);
  return resolveZone(`${offset[1]}:${offset[2] ?? '00'}`);
}

function parseDay(text: string, input: string): CalendarDate {
  const named = /^(?:([A-Za-z']{3,9}), ?)?(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})$/.exec(text);
  const date = named ? namedDay(named, input) : numericDay(text, input);
  if (!exists(date) || date.year < 1) {
    throw new MomentError(input, {
      id: `Tanggal dalam "${input}" tidak ada di kalender.`,
      en: `There is no such date as in "${input}".`,
    });
  }
  if (named?.[1]) checkWeekday(named[1], date, input);
  return date;
}

function numericDay(text: string, input: string): CalendarDate {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const local = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (local) return { year: Number(local[4]), month: Number(local[3]), day: Number(local[1]) };
  throw notUnderstood(input);
}

function namedDay(match: RegExpExecArray, input: string): CalendarDate {
  const month = indexOfName(MONTHS, match[3]!);
  if (month < 0) throw notUnderstood(input);
  return { year: Number(match[4]), month: month + 1, day: Number(match[2]) };
}

/** A day of the week that contradicts the date is a slip in one of the two: say so, do not guess. */
function checkWeekday(name: string, date: CalendarDate, input: string): void {
  const given = indexOfName(WEEKDAYS, name.replace("'", ''));
  const real = weekdayOf(date) - 1;
  if (given < 0) throw notUnderstood(input);
  if (given === real) return;
  throw new MomentError(input, {
    id: `Hari dan tanggal dalam "${input}" tidak cocok: ${isoDate(date)} adalah hari ${WEEKDAYS.id[real]}.`,
    en: `Day and date in "${input}" disagree: ${isoDate(date)} is a ${WEEKDAYS.en[real]}.`,
  });
}

function indexOfName(names: Readonly<Record<Language, readonly string[]>>, name: string): number {
  const wanted = name.toLowerCase();
  const same = (candidate: string) =>
    candidate.toLowerCase() === wanted || candidate.slice(0, 3).toLowerCase() === wanted;
  const found = names.id.findIndex(same);
  return found < 0 ? names.en.findIndex(same) : found;
}

function notUnderstood(input: string): MomentError {
  return new MomentError(input, {
    id: `Waktu "${input}" belum dapat dibaca; ${ACCEPTED.id}.`,
    en: `Cannot read the time "${input}"; ${ACCEPTED.en}.`,
  });
}
