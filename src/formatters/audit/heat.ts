/** Steps of the heat map: 0 is none, 4 the most. */
export const STEPS = 4;

/** The largest count of each step, of counts up to `most`; a step may be empty. */
export function stepLimits(most: number): readonly number[] {
  return Array.from({ length: STEPS }, (_, i) => Math.ceil((most * (i + 1)) / STEPS));
}

/** The step of a count, 0–4. */
export function stepOf(count: number, limits: readonly number[]): number {
  return count === 0 ? 0 : limits.findIndex((limit) => count <= limit) + 1;
}

export interface Step {
  readonly step: number;
  readonly from: number;
  readonly to: number;
}

/** The steps that hold a count at all. */
export function stepsOf(limits: readonly number[]): Step[] {
  return limits
    .map((to, i) => ({ step: i + 1, from: (limits[i - 1] ?? 0) + 1, to }))
    .filter(({ from, to }) => from <= to);
}
