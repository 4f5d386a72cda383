// Runs bin/asn-compose.ts from its source, for tests that need a process and a terminal of its own.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');
await runnerImport(resolve(root, 'bin/asn-compose.ts'), {
  configFile: false,
  logLevel: 'error',
  root,
});
