import { type CalendarDate, DAY, MINUTE, utcOf, weekdayOf } from './dates.ts';
import { UnknownZoneError } from './errors.ts';

/** A time zone, by its rules for the distance from UTC. */
export interface Zone {
  /** IANA name, or `+07:00` for a fixed distance. */
  readonly id: string;
  /** What people in it call it: `WIB`, `WITA`, `WIT`; elsewhere the name. */
  readonly label: string;
  /** Distance from UTC in milliseconds (east is positive) at an instant in milliseconds. */
  offset(instant: number): number;
}

/** What clock and calendar on the wall show. */
export interface WallClock extends CalendarDate {
  /** 0–23. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
}

// Keppres 41/1987: three zones since 1 January 1988, none with summer time. Fixed offsets spare the
// common case the first Intl.DateTimeFormat, which costs more than a whole lint.
const INDONESIA: Readonly<Record<string, readonly [id: string, label: string, hours: number]>> = {
  wib: ['Asia/Jakarta', 'WIB', 7],
  wita: ['Asia/Makassar', 'WITA', 8],
  wit: ['Asia/Jayapura', 'WIT', 9],
  'asia/jakarta': ['Asia/Jakarta', 'WIB', 7],
  'asia/pontianak': ['Asia/Pontianak', 'WIB', 7],
  'asia/makassar': ['Asia/Makassar', 'WITA', 8],
  'asia/ujung_pandang': ['Asia/Makassar', 'WITA', 8],
  'asia/jayapura': ['Asia/Jayapura', 'WIT', 9],
};

/**
 * The zone of a name: `WIB`, `WITA`, `WIT`, an IANA name (in any case), `UTC` or a fixed distance
 * such as `+07:00`.
 *
 * @throws {UnknownZoneError} with the nearest valid names.
 */
export function resolveZone(name: string): Zone {
  const wanted = name.trim();
  const key = wanted.toLowerCase();
  const known = Object.hasOwn(INDONESIA, key) ? INDONESIA[key] : undefined;
  if (known) return fixedZone(known[0], known[1], known[2] * 60);
  const fixed = /^([+-])(\d\d):(\d\d)$/.exec(wanted);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3]);
    if (minutes > 18 * 60 || Number(fixed[3]) > 59) throw new UnknownZoneError(name, []);
    return fixedZone(wanted, `UTC${wanted}`, fixed[1] === '-' ? -minutes : minutes);
  }
  return namedZone(wanted);
}

function fixedZone(id: string, label: string, minutes: number): Zone {
  const offset = minutes * MINUTE;
  return { id, label, offset: () => offset };
}

/** Formatters are dear and names are few: a batch of messages shares them. */
const NAMED = new Map<string, Zone>();

// Straight on Intl, not through date-fns-tz: that builds a formatter while it loads, and its offset
// for an instant depends on the zone of the machine (tests hold ours against its formatter).
function namedZone(name: string): Zone {
  const cached = NAMED.get(name);
  if (cached) return cached;
  const format = formatterOf(name);
  if (!format) throw new UnknownZoneError(name, nearestZones(name));
  const id = format.resolvedOptions().timeZone;
  const label = id.toLowerCase() === name.toLowerCase() ? id : name;
  const offset = (instant: number) => readWall(format, instant) - floorSecond(instant);
  const zone: Zone = { id, label, offset };
  NAMED.set(name, zone);
  return zone;
}

function formatterOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!/^[A-Za-z]/.test(timeZone)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}

function readWall(format: Intl.DateTimeFormat, instant: number): number {
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = value;
  const year = part.era?.startsWith('B') ? 1 - Number(part.year) : Number(part.year);
  const date = { year, month: Number(part.month), day: Number(part.day) };
  return utcOf(date, Number(part.hour) * 60 + Number(part.minute)) + Number(part.second) * 1000;
}

function floorSecond(instant: number): number {
  return Math.floor(instant / 1000) * 1000;
}

/**
 * What the clock on a wall in `zone` shows at `instant`.
 *
 * @throws {RangeError} for an invalid `Date`.
 */
export function wallClock(instant: Date, zone: Zone): WallClock {
  const utc = instant.getTime();
  if (Number.isNaN(utc)) throw new RangeError('Invalid date');
  const wall = new Date(utc + zone.offset(utc));
  const date = {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
  };
  return {
    ...date,
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    weekday: weekdayOf(date),
  };
}

/**
 * The instant at which the clocks of `zone` show `wall` (milliseconds as `utcOf` gives them). An
 * hour that summer time leaves out is read with the distance before the change, hence shown an
 * hour later; one that comes twice is the first of the two.
 */
export function instantOf(wall: number, zone: Zone): number {
  const before = zone.offset(wall - DAY);
  const after = zone.offset(wall + DAY);
  const candidates = [wall - before, wall - after].sort((a, b) => a - b);
  return candidates.find((instant) => instant + zone.offset(instant) === wall) ?? wall - before;
}

/** At most three valid zone names that look like `name`. */
function nearestZones(name: string): string[] {
  const wanted = name.toLowerCase();
  const names = ['WIB', 'WITA', 'WIT', ...Intl.supportedValuesOf('timeZone')];
  return names
    .map((zone) => ({ zone, distance: zoneDistance(wanted, zone.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(1, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ zone }) => zone);
}

/** People often write the city alone, so that counts as well. */
function zoneDistance(wanted: string, zone: string): number {
  if (wanted.length > 40) return Number.POSITIVE_INFINITY;
  const city = zone.slice(zone.lastIndexOf('/') + 1);
  return Math.min(editDistance(wanted, zone), editDistance(wanted.replace(/ /g, '_'), city));
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}
