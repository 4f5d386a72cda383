import fc from 'fast-check';
import { describe, it } from 'vitest';
import { TARGETS } from './targets.ts';

/** The same throws in every run of the tests; scripts/fuzz.mjs goes on from other seeds. */
const SEED = 20_261_123;

describe('whatever is thrown at it, in order', () => {
  it.each(TARGETS.map((target) => [target.name, target] as const))(
    '%s',
    async (_, { property, runs }) => {
      await fc.assert(property(), { seed: SEED, numRuns: runs });
    },
    60_000,
  );
});
