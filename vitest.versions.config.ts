import { testsWithout } from './vitest.config.ts';

/**
 * On further versions of Node.js. One is enough for the documentation, the page in a browser, hostile
 * input, random texts, what the shells complete, and many processes at one book.
 */
export default testsWithout([
  'test/docs/**/*.test.ts',
  'test/audit/page.test.ts',
  'test/hostile/**/*.test.ts',
  'test/**/*propert*.test.ts',
  'test/cli/completion.test.ts',
  'test/logbook/processes.test.ts',
]);
