// Runs asn-compose from its source, for tests that need a process and a terminal of its own.
import { resolve } from 'node:path';
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  root: resolve(import.meta.dirname, '../..'),
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
});
const { main } = await server.ssrLoadModule('/src/cli/asn-compose.ts');
const { run } = await server.ssrLoadModule('/src/cli/process.ts');
await run(main);
await server.close();
