import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sources } from '../../scripts/rooms.ts';
import { folder } from '../temporary.ts';
import { BUILT, ROOT } from './pages.ts';

const NETWORK = /^(node:)?(net|tls|http|https|http2|dgram|dns|dns\/promises|inspector|cluster)$/;

describe('no network', () => {
  it('in the sources, but for the server of a shared logbook', () => {
    const users = sources().filter(
      ({ imports, text }) =>
        imports.some(({ specifier }) => NETWORK.test(specifier)) ||
        /\bfetch\(|\bnew (?:WebSocket|XMLHttpRequest|EventSource)\b|\bsendBeacon\b/.test(text),
    );
    expect(users.map(({ path }) => path)).toEqual([]);
    const drivers = sources().filter(({ imports }) =>
      imports.some(({ specifier, typeOnly }) => specifier === 'pg' && !typeOnly),
    );
    expect(drivers.every(({ room }) => room === 'logbook')).toBe(true);
  });

  it.skipIf(!BUILT)('when a draft is checked, repaired and explained', () => {
    const home = folder();
    const guard = join(home, 'guard.cjs');
    writeFileSync(
      guard,
      `const stop = () => { process.exit(70); };
       for (const name of ['net', 'dgram', 'dns', 'http', 'https', 'tls', 'http2']) {
         const room = require(name);
         for (const key of ['connect', 'createConnection', 'createSocket', 'lookup', 'resolve', 'request', 'get'])
           if (room[key]) try { room[key] = stop; } catch {}
       }
       require('net').Socket.prototype.connect = stop;
       globalThis.fetch = stop;\n`,
    );
    const program = join(ROOT, 'dist', 'bin', 'asn-lint.js');
    const input = 'Mohon data yg ada di https://contoh.go.id/data dan http://bit.ly/data.';
    for (const args of [['-'], ['--fix'], ['--explain', 'link-safety'], ['--print-config']]) {
      const { status } = spawnSync(process.execPath, ['--require', guard, program, ...args], {
        input,
        cwd: home,
        env: { PATH: process.env.PATH, HOME: home },
      });
      expect([0, 1]).toContain(status);
    }
  });
});
