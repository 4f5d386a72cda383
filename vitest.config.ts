import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // the suite must not depend on the machine it runs on
    env: { TZ: 'Pacific/Auckland', NO_COLOR: '', FORCE_COLOR: undefined },
    testTimeout: 20_000,
  },
});
