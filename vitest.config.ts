import { defineConfig } from 'vitest/config';

/** Folders of tests that touch no process, environment or file of their own: one worker loads the code once. */
const SHARED = [
  'calendar',
  'chat',
  'config',
  'formatters',
  'language',
  'linter',
  'message',
  'rules',
  'structure',
].map((folder) => `test/${folder}/**/*.test.ts`);

const test = {
  // the suite must not depend on the machine it runs on
  env: { TZ: 'Pacific/Auckland', NO_COLOR: '', FORCE_COLOR: undefined },
  // ends what hangs; no measure of speed: a loaded machine may be ten times slower
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    // the core; `npm run coverage` asks for it
    coverage: {
      provider: 'v8',
      reporter: ['text'],
      include: ['src/{message,linter,language,structure,calendar,composer}/**/*.ts', 'rules/*.ts'],
      thresholds: { branches: 95 },
    },
    projects: [
      { test: { ...test, name: 'core', include: SHARED, isolate: false } },
      { test: { ...test, name: 'programs', include: ['test/**/*.test.ts'], exclude: SHARED } },
    ],
  },
});
