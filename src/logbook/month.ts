import { dateOf, isoDate, utcOf } from '../calendar/dates.ts';
import { instantOf, type Zone } from '../calendar/zones.ts';

const MINUTE = 60_000;

/** `YYYY-MM-DD` of a moment (milliseconds) on the zone's clock. */
export function dayOf(at: number, zone: Zone): string {
  return isoDate(dateOf(at + zone.offset(at)));
}

/** `YYYY-MM` of a moment (milliseconds) on the zone's clock. */
export function monthOf(at: number, zone: Zone): string {
  return dayOf(at, zone).slice(0, -3);
}

/** The month `n` months later; earlier where negative. */
export function addMonths(month: string, n: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const months = year * 12 + number - 1 + n;
  const index = months % 12;
  return `${String((months - index) / 12).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`;
}

function firstMoment(month: string, zone: Zone): number {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return instantOf(utcOf({ year, month: number, day: 1 }), zone);
}

/** First moment of a month `YYYY-MM` and of the one after it, in milliseconds. */
export function monthRange(month: string, zone: Zone): readonly [start: number, end: number] {
  return [firstMoment(month, zone), firstMoment(addMonths(month, 1), zone)];
}

/** ISO 8601 with the zone's distance, `2026-11-23T09:15:00+07:00`: the moment and the clock seen. */
export function isoIn(at: number, zone: Zone): string {
  const ahead = zone.offset(at);
  const minutes = Math.round(Math.abs(ahead) / MINUTE);
  const two = (n: number): string => String(n).padStart(2, '0');
  const wall = new Date(at + ahead).toISOString().replace(/(\.000)?Z$/, '');
  const distance = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${wall}${ahead < 0 ? '-' : '+'}${distance}`;
}
