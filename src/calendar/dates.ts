/** A day of the (proleptic) Gregorian calendar. */
export interface CalendarDate {
  readonly year: number;
  /** 1 = January … 12 = December. */
  readonly month: number;
  readonly day: number;
}

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** Milliseconds of a wall clock's reading as if it were UTC. Years below 100 are those years. */
export function utcOf(date: CalendarDate, minutes = 0): number {
  const time = new Date(0);
  time.setUTCFullYear(date.year, date.month - 1, date.day);
  return time.getTime() + minutes * MINUTE;
}

/** The day that `utcOf` turned into milliseconds. */
export function dateOf(utc: number): CalendarDate {
  const time = new Date(utc);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}

/** Whether the day exists: no 30 February, no 29 February outside leap years. */
export function exists(date: CalendarDate): boolean {
  const real = dateOf(utcOf(date));
  return real.year === date.year && real.month === date.month && real.day === date.day;
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekdayOf(date: CalendarDate): number {
  return new Date(utcOf(date)).getUTCDay() || 7;
}

export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** `YYYY-MM-DD`. */
export function isoDate(date: CalendarDate): string {
  return `${pad(date.year, 4)}-${monthDay(date)}`;
}

/** `MM-DD`. */
export function monthDay(date: CalendarDate): string {
  return `${pad(date.month)}-${pad(date.day)}`;
}

/** `YYYY-MM-DD` → the day; undefined where it is written otherwise or does not exist. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return exists(date) ? date : undefined;
}
