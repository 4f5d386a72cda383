import type { Office } from '../linter/contract.ts';
import { DAY, dateOf, isoDate, MINUTE, utcOf } from './dates.ts';
import { type Almanac, type Day, dayKind } from './days.ts';
import { type OfficeHours, readOffice } from './office.ts';
import { type WallClock, wallClock, type Zone } from './zones.ts';

/** How far `nextSlot` looks ahead: beyond two years no day off explains an empty calendar. */
const HORIZON = 731 * DAY;

/** Whether a message may be sent at a moment, and if not, who is away and why. */
export interface Verdict {
  readonly open: boolean;
  /** What closes it; the day beats the hour, the sender's office the recipient's. */
  readonly reason?: 'day' | 'hours';
  readonly whose: 'office' | 'recipient';
  /** The day and the clock of `whose`. */
  readonly day: Day;
  readonly clock: WallClock;
  readonly zone: Zone;
}

/** An office's calendar: when it (and its recipient, where the zone is given) is at work. */
export interface Calendar {
  readonly hours: OfficeHours;
  /** @throws {RangeError} for an invalid `Date`. */
  judge(instant: Date): Verdict;
  /**
   * The first moment not before `instant` at which both are at work: `instant` itself, or a later
   * whole minute; undefined where there is none within two years, as between zones whose hours do
   * not overlap.
   */
  nextSlot(instant: Date): Date | undefined;
}

/**
 * The calendar of `office`, with the public holidays of `almanac`.
 *
 * @throws {OfficeError} where the office's settings contradict themselves.
 */
export function officeCalendar(office: Office, almanac: Almanac): Calendar {
  const hours = readOffice(office);
  const places: Place[] = [new Place('office', hours.zone, { hours, office, almanac })];
  if (hours.recipientZone && hours.recipientZone.id !== hours.zone.id) {
    places.push(new Place('recipient', hours.recipientZone, { hours, office, almanac }));
  }
  return {
    hours,
    judge(instant) {
      const verdicts = places.map((place) => place.judge(instant));
      return (
        verdicts.find(({ reason }) => reason === 'day') ??
        verdicts.find(({ reason }) => reason === 'hours') ??
        verdicts[0]!
      );
    },
    nextSlot: (instant) => nextCommon(places, instant),
  };
}

/** Each place in turn moves the moment to its own next opening until all agree on it. */
function nextCommon(places: readonly Place[], from: Date): Date | undefined {
  const end = from.getTime() + HORIZON;
  let instant = from.getTime();
  for (;;) {
    const closed = places.find((place) => !place.judge(new Date(instant)).open);
    if (!closed) return new Date(instant);
    const next = closed.nextOpening(instant, end);
    if (next === undefined) return undefined;
    instant = next;
  }
}

interface Rules {
  readonly hours: OfficeHours;
  readonly office: Office;
  readonly almanac: Almanac;
}

/** Where somebody works: the office's hours by the clocks of one zone. */
class Place {
  private readonly whose: Verdict['whose'];
  private readonly zone: Zone;
  private readonly rules: Rules;

  constructor(whose: Verdict['whose'], zone: Zone, rules: Rules) {
    this.whose = whose;
    this.zone = zone;
    this.rules = rules;
  }

  judge(instant: Date): Verdict {
    const { zone, whose, rules } = this;
    const clock = wallClock(instant, zone);
    const day = dayKind(clock, rules.office, rules.almanac);
    const minute = clock.hour * 60 + clock.minute;
    const atWork = minute >= rules.hours.opens && minute <= rules.hours.closes;
    const reason = day.kind !== 'working' ? 'day' : atWork ? undefined : 'hours';
    return { open: !reason, ...(reason && { reason }), whose, day, clock, zone };
  }

  /** The first whole minute after `instant` and before `end` at which this place is at work. */
  nextOpening(instant: number, end: number): number | undefined {
    const { office, almanac } = this.rules;
    const after = Math.floor(instant / MINUTE) * MINUTE + MINUTE;
    const today = utcOf(wallClock(new Date(instant), this.zone));
    for (let wall = today; wall < end + DAY; wall += DAY) {
      if (dayKind(dateOf(wall), office, almanac).kind !== 'working') continue;
      const opening = this.openingOn(wall, after);
      if (opening !== undefined) return opening < end ? opening : undefined;
    }
    return undefined;
  }

  /** The same within one working day, whose midnight is `wall`. */
  private openingOn(wall: number, after: number): number | undefined {
    const { zone, rules } = this;
    const offsets = [zone.offset(wall - DAY), zone.offset(wall + 2 * DAY)] as const;
    if (offsets[0] === offsets[1]) {
      const opens = wall + rules.hours.opens * MINUTE - offsets[0];
      const closes = wall + rules.hours.closes * MINUTE - offsets[0];
      const first = Math.max(opens, after);
      return first <= closes ? first : undefined;
    }
    return this.walk(wall, after);
  }

  // Around a day on which the clocks change, hours may be missing or come twice: by the minute.
  private walk(wall: number, after: number): number | undefined {
    const date = isoDate(dateOf(wall));
    const last = wall + 2 * DAY;
    for (let at = Math.max(wall - DAY, after); at < last; at += MINUTE) {
      const verdict = this.judge(new Date(at));
      if (verdict.open && isoDate(verdict.clock) === date) return at;
    }
    return undefined;
  }
}
