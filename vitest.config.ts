import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** What listens to the terminal of its process, or counts what is made while the code is loaded, wants a worker of its own. */
const ALONE = [
  'test/composer/terminal.test.ts',
  'test/composer/wizard.test.ts',
  'test/hostile/regexes.test.ts',
];

const test = {
  // the suite must not depend on the machine it runs on
  env: { TZ: 'Pacific/Auckland', NO_COLOR: '', FORCE_COLOR: undefined },
  // ends what hangs; no measure of speed: a loaded machine may be ten times slower
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

/** All tests but those that match. */
export function testsWithout(leftOut: readonly string[]): ViteUserConfig {
  return defineConfig({
    test: {
      globalSetup: 'test/temporary.ts',
      // the core; `npm run coverage` asks for it
      coverage: {
        provider: 'v8',
        reporter: ['text'],
        include: [
          'src/{message,linter,language,structure,calendar,composer}/**/*.ts',
          'rules/*.ts',
        ],
        thresholds: { branches: 95 },
      },
      projects: [
        // one worker loads the code once for all of them
        {
          test: {
            ...test,
            name: 'together',
            include: ['test/**/*.test.ts'],
            exclude: [...ALONE, ...leftOut],
            isolate: false,
          },
        },
        { test: { ...test, name: 'alone', include: ALONE, exclude: [...leftOut] } },
      ],
    },
  });
}

export default testsWithout([]);
