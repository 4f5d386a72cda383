import { expect } from 'vitest';

const TIMES = 8;
const ROUNDS = 5;

/** Milliseconds of processor time: waiting for a busy machine does not count. */
async function cost<T>(work: (input: T) => unknown, input: T): Promise<number> {
  const before = process.cpuUsage();
  await work(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Eight times the text may take 23 times as long (8 to the power of 1.5; a square would be 64), in one
 * of several rounds: a ratio of two sizes, no measure of the machine.
 */
export async function expectLinear<T>(
  make: (size: number) => T,
  work: (input: T) => unknown,
  size: number,
): Promise<void> {
  const [small, large] = [make(size), make(size * TIMES)];
  const rounds: { took: number; bound: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // and a millisecond for what the clock cannot see
    const bound = (1 + (await cost(work, small))) * TIMES ** 1.5;
    const took = await cost(work, large);
    if (took < bound) return;
    rounds.push({ took, bound });
  }
  expect.fail(`${TIMES} times the text took ${JSON.stringify(rounds)} ms`);
}
