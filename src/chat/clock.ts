import { dateOf, isoDate } from '../calendar/dates.ts';
import type { Zone } from '../calendar/zones.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Clocks change on a quarter of an hour at the most often. */
const QUARTER = HOUR / 4;
/** Day 0, 1 January 1970, was a Thursday. */
const THURSDAY = 3;

/** Month, weekday and hour of many moments in a row, by the clock of one zone. */
export class ChatClock {
  /** `YYYY-MM`. */
  month = '';
  /** 0 = Monday … 6 = Sunday. */
  weekday = 0;
  /** 0–23. */
  hour = 0;

  private readonly zone: Zone;
  private quarter = Number.NaN;
  private offset = 0;
  private day = Number.NaN;

  constructor(zone: Zone) {
    this.zone = zone;
  }

  /** @param instant milliseconds */
  set(instant: number): void {
    const quarter = Math.floor(instant / QUARTER);
    if (quarter !== this.quarter) {
      this.quarter = quarter;
      this.offset = this.zone.offset(instant);
    }
    const wall = instant + this.offset;
    const day = Math.floor(wall / DAY);
    this.hour = Math.floor((wall - day * DAY) / HOUR);
    if (day === this.day) return;
    this.day = day;
    this.weekday = (((day + THURSDAY) % 7) + 7) % 7;
    this.month = isoDate(dateOf(day * DAY)).slice(0, 7);
  }
}
