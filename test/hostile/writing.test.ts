// Files that are written: what stands there already, and what a full disk does.
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main as audit } from '../../src/cli/asn-audit.ts';
import { main as compose } from '../../src/cli/asn-compose.ts';
import { main as lint } from '../../src/cli/asn-lint.ts';
import { Drafts } from '../../src/cli/compose/drafts.ts';
import { main as log } from '../../src/cli/log/main.ts';
import { rememberCount } from '../../src/logbook/quota-file.ts';
import { CHAT, FILE, ME } from '../audit/helpers.ts';
import { type Run, run } from '../cli/world.ts';
import { folder } from '../temporary.ts';

const POSIX = process.platform !== 'win32';
const FULL = existsSync('/dev/full');

let home: string;
const at = (...parts: string[]) => join(home, ...parts);
const env = () => ({ HOME: home, USER: 'rina', XDG_STATE_HOME: '', XDG_DATA_HOME: '' });

beforeEach(() => {
  home = folder();
});

const writers: Readonly<Record<string, (target: string) => Promise<Run>>> = {
  'asn-lint --output-file': (target) =>
    run(lint, ['--no-config', '--output-file', target], { stdin: 'yg', cwd: home }),
  'asn-audit --html': (target) => {
    writeFileSync(at(FILE), CHAT);
    return run(audit, ['--no-config', '--me', ME, '--html', target, FILE], { cwd: home });
  },
  'asn-compose --save-answers': (target) =>
    run(
      compose,
      ['--no-config', '--answers', '-', '--print', '--force', '--save-answers', target],
      {
        stdin: ANSWERS,
        cwd: home,
        env: env(),
      },
    ),
  'asn-log export --force': async (target) => {
    await run(log, ['add', '--to', 'Ibu Sari'], { cwd: home, env: env() });
    return run(log, ['export', '--force', '-o', target], { cwd: home, env: env() });
  },
  'asn-log backup --force': async (target) => {
    await run(log, ['add', '--to', 'Ibu Sari'], { cwd: home, env: env() });
    return run(log, ['backup', '--force', target], { cwd: home, env: env() });
  },
};

const ANSWERS = JSON.stringify({
  purpose: 'coordination',
  recipient: { title: 'Ibu', name: 'Ratna Wulandari' },
  sender: { name: 'Rina Lestari', position: 'Analis', agency: 'Dinas Sosial Kota Melati' },
  topic: 'jadwal penyaluran',
  links: ['https://dinsos.melati.go.id/jadwal'],
});

/** A process that reads a pipe; without one, writing to a pipe waits for ever. */
function reader(pipe: string) {
  const child = spawn('cat', [pipe], { stdio: ['ignore', 'ignore', 'ignore'] });
  readers.push(child);
  return child;
}
const readers: ReturnType<typeof spawn>[] = [];
afterEach(() => {
  for (const child of readers.splice(0)) child.kill();
});

describe.skipIf(!POSIX).each(Object.entries(writers))('%s', (_, write) => {
  it('puts no file in the place of a pipe', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    reader(at('pipe'));
    reader(at('pipe'));
    const { code, err } = await write(at('pipe'));
    expect([0, 1, 2]).toContain(code);
    expect(err).not.toContain('Kegagalan di dalam program');
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
  });

  it('puts no file in the place of a folder', async () => {
    mkdirSync(at('isi'));
    writeFileSync(at('isi', 'a.txt'), 'a');
    const { code, err } = await write(at('isi'));
    expect(code).toBe(2);
    expect(err.trim().split('\n').at(-1)).toMatch(/isi/);
    expect(readdirSync(at('isi'))).toEqual(['a.txt']);
  });

  it('leaves nothing beside a file that cannot be written', async () => {
    writeFileSync(at('berkas'), 'a');
    const { code } = await write(at('berkas', 'x.txt'));
    expect(code).toBe(2);
    expect(readdirSync(home).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe.skipIf(!FULL)('a full disk', () => {
  it.each(Object.entries(writers))('is said by %s, and the device stays', async (_, write) => {
    symlinkSync('/dev/full', at('penuh'));
    const { code, err } = await write(at('penuh'));
    expect(code).toBe(2);
    expect(err).not.toContain('Kegagalan di dalam program');
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});

describe.skipIf(!POSIX)('a link where a file is to be written', () => {
  it('is followed by --fix, and stays a link', async () => {
    writeFileSync(at('asli.txt'), 'Mohon data yg baru.');
    symlinkSync(at('asli.txt'), at('taut.txt'));
    await run(lint, ['--no-config', '--fix', at('taut.txt')], { cwd: home });
    expect(lstatSync(at('taut.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('asli.txt'), 'utf8')).toContain('yang');
  });

  it('is not followed for the unfinished file beside it', async () => {
    writeFileSync(at('korban'), 'utuh');
    writeFileSync(at('naskah.txt'), 'Mohon data yg baru.');
    symlinkSync(at('korban'), at(`.naskah.txt.${process.pid}.tmp`));
    await run(lint, ['--no-config', '--fix', at('naskah.txt')], { cwd: home });
    expect(readFileSync(at('korban'), 'utf8')).toBe('utuh');
    expect(readFileSync(at('naskah.txt'), 'utf8')).toContain('yang');
  });

  it('is not followed by a draft of asn-compose', () => {
    const drafts = new Drafts(home, () => new Date());
    writeFileSync(at('korban'), 'utuh');
    mkdirSync(at('drafts'));
    symlinkSync(at('korban'), at('drafts', `a.json.${process.pid}.tmp`));
    drafts.save('a', { answers: {}, done: [] });
    expect(readFileSync(at('korban'), 'utf8')).toBe('utuh');
    expect(drafts.list()).toHaveLength(1);
  });

  it('is not followed by the count beside a logbook', () => {
    writeFileSync(at('korban'), 'utuh');
    symlinkSync(at('korban'), at('buku.db.quota'));
    rememberCount(at('buku.db'), '1 2 3 4', { key: 'a', count: 1 });
    expect(readFileSync(at('korban'), 'utf8')).toBe('utuh');
  });

  it('is not waited for where it is a pipe', async () => {
    execFileSync('mkfifo', [at('buku.db.quota')]);
    const argv = ['add', '--to', 'Ibu Sari', '--logbook', at('buku.db')];
    const added = run(log, argv, { cwd: home, env: env() });
    expect(await Promise.race([added.then(({ code }) => code), sleep(15_000)])).toBe(0);
    const checked = run(lint, ['--logbook', at('buku.db'), '-'], { stdin: 'yg', env: env() });
    expect(await Promise.race([checked.then(({ code }) => code), sleep(15_000)])).toBe(1);
  });
});

describe.skipIf(!POSIX)('a name that an unfinished file left behind', () => {
  it('does not stand in the way of the next writing', async () => {
    for (const name of [`.naskah.txt.${process.pid}.tmp`, `hasil.json.${process.pid}.tmp`]) {
      writeFileSync(at(name), 'sisa');
    }
    writeFileSync(at('naskah.txt'), 'Mohon data yg baru.');
    await run(lint, ['--no-config', '--fix', at('naskah.txt')], { cwd: home });
    expect(readFileSync(at('naskah.txt'), 'utf8')).toContain('yang');
    await run(log, ['add', '--to', 'Ibu Sari'], { cwd: home, env: env() });
    const argv = ['export', '-o', 'hasil.json'];
    expect((await run(log, argv, { cwd: home, env: env() })).code).toBe(0);
  });
});

describe.skipIf(!existsSync('/dev/zero'))('a device without end', () => {
  it.each<[string, () => Promise<Run>]>([
    ['asn-log add', () => run(log, ['add', '/dev/zero'], { cwd: home, env: env() })],
    [
      'asn-compose --answers',
      () => run(compose, ['--no-config', '--answers', '/dev/zero'], { cwd: home, env: env() }),
    ],
    ['--config', () => run(lint, ['--config', '/dev/zero', '-'], { stdin: 'yg', cwd: home })],
    ['--logbook', () => run(log, ['list', '--logbook', '/dev/zero'], { cwd: home, env: env() })],
    ['asn-audit', () => run(audit, ['--no-config', '--me', ME, '/dev/zero'], { cwd: home })],
  ])('is refused by %s', async (_, start) => {
    const { code, err } = await start();
    expect(code).toBe(2);
    expect(err).not.toContain('Kegagalan di dalam program');
    // an option that only asn-lint has
    expect(err).not.toContain('--max-size');
  });
});

describe('a file beyond the limit', () => {
  it.each<[string, number, string, () => Promise<Run>]>([
    [
      'asn-log import',
      513,
      'batasnya 512 MiB. Ekspor per bulan',
      () => run(log, ['import', 'besar'], { cwd: home, env: env() }),
    ],
    [
      'asn-log add',
      65,
      'batasnya 64 MiB. Periksa',
      () => run(log, ['add', 'besar'], { cwd: home, env: env() }),
    ],
    [
      'asn-compose',
      65,
      'batasnya 64 MiB. Periksa',
      () => run(compose, ['--no-config', '--answers', 'besar'], { cwd: home, env: env() }),
    ],
    [
      'asn-lint',
      65,
      'batasnya 64 MiB. Ubah batas dengan --max-size',
      () => run(lint, ['--no-config', 'besar'], { cwd: home }),
    ],
  ])('is refused by %s with what to do', async (_, mebibytes, sentence, start) => {
    writeFileSync(at('besar'), '');
    truncateSync(at('besar'), mebibytes * 1024 ** 2);
    const { code, err } = await start();
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
