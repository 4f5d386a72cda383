import type { Zone } from '../calendar/zones.ts';
import { addMonths, monthOf } from './month.ts';
import type { Sample } from './overview.ts';

/** A month in figures; shares and averages are `null` where there is nothing to take them of. */
export interface MonthStats {
  readonly month: string;
  /** Coordinations that count. */
  readonly count: number;
  readonly limit: number;
  /** My messages on record, reminders included. */
  readonly messages: number;
  /** Share of them sent within office hours or as an emergency, 0–1. */
  readonly withinHours: number | null;
  /** Average score, 0–100. */
  readonly score: number | null;
  /** Share of coordinations that have an outcome, 0–1. */
  readonly settled: number | null;
  /** Median time to an answer in minutes, where answers were noted. */
  readonly medianMinutes: number | null;
}

export interface StatsRequest {
  readonly months: number;
  /** The last month shown, `YYYY-MM`. */
  readonly until: string;
  readonly zone: Zone;
  readonly limit: number;
  /** Whether the office was at work at that moment (milliseconds). */
  readonly atWork: (at: number) => boolean;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
}

function average(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  return Math.round((numbers.reduce((a, b) => a + b, 0) / numbers.length) * 10) / 10;
}

function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const low = sorted[sorted.length % 2 === 0 ? middle - 1 : middle]!;
  return Math.round((low + sorted[middle]!) / 2);
}

function statsOf(month: string, samples: readonly Sample[], request: StatsRequest): MonthStats {
  const mine = samples.filter((s) => s.mine);
  const begun = mine.filter((s) => s.begins);
  const answered = mine.filter((s) => s.answeredAt !== null);
  return {
    month,
    count: begun.length,
    limit: request.limit,
    messages: mine.length,
    withinHours: share(
      mine.filter((s) => s.urgent || request.atWork(s.sentAt)).length,
      mine.length,
    ),
    score: average(mine.flatMap((s) => (s.score === null ? [] : [s.score]))),
    settled: share(begun.filter((s) => s.status !== 'awaiting').length, begun.length),
    medianMinutes: median(answered.map((s) => (s.answeredAt! - s.sentAt) / 60_000)),
  };
}

/** Months side by side, the oldest first, empty ones included. */
export function monthly(samples: readonly Sample[], request: StatsRequest): readonly MonthStats[] {
  const groups = new Map<string, Sample[]>();
  for (const sample of samples) {
    const month = monthOf(sample.sentAt, request.zone);
    const group = groups.get(month);
    if (group) group.push(sample);
    else groups.set(month, [sample]);
  }
  return Array.from({ length: request.months }, (_, i) => {
    const month = addMonths(request.until, i - request.months + 1);
    return statsOf(month, groups.get(month) ?? [], request);
  });
}
