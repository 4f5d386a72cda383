import { defineConfig } from 'vitest/config';

/** The tests that run on every mutant (scripts/mutation.mjs): those of its room, without the slow properties. */
export default defineConfig({
  test: {
    globalSetup: 'test/temporary.ts',
    include: [`test/${process.env.ROOM}/**/*.test.ts`],
    exclude: ['**/properties.test.ts'],
    env: { TZ: 'Pacific/Auckland' },
    isolate: false,
  },
});
