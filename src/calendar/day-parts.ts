import { wallClock, type Zone } from './zones.ts';

export type DayPart = 'pagi' | 'siang' | 'sore' | 'malam';

const HALF_DAY = 12 * 60;

/** First and last minute of each part. */
const PARTS: readonly (readonly [part: DayPart, first: number, last: number])[] = [
  ['pagi', 0, 10 * 60 + 59],
  ['siang', 11 * 60, 14 * 60 + 59],
  ['sore', 15 * 60, 17 * 60 + 59],
  ['malam', 18 * 60, 23 * 60 + 59],
];

/**
 * The parts of the day that a greeting may name at `instant`: first the one by the clock, then the
 * neighbours within the grace. With 30 minutes *pagi* reaches from 23.30 to 11.29.
 *
 * @param graceMinutes whole minutes on either side, 0–180.
 */
export function partOfDay(instant: Date, zone: Zone, graceMinutes: number): readonly DayPart[] {
  const { hour, minute } = wallClock(instant, zone);
  const now = hour * 60 + minute;
  const distances = PARTS.map(([part, first, last]) => ({
    part,
    distance: Math.max(0, around(first - now), around(now - last)),
    inside: now >= first && now <= last,
  }));
  return distances
    .filter(({ inside, distance }) => inside || (distance > 0 && distance <= graceMinutes))
    .sort((a, b) => Number(b.inside) - Number(a.inside) || a.distance - b.distance)
    .map(({ part }) => part);
}

/** The signed distance on the clock's circle, -12 to +12 hours in minutes. */
function around(minutes: number): number {
  return ((((minutes + HALF_DAY) % (2 * HALF_DAY)) + 2 * HALF_DAY) % (2 * HALF_DAY)) - HALF_DAY;
}
