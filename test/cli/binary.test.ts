import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { folder } from '../temporary.ts';
import { WORKING } from './world.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const bin = (name: string) => join(DIST, 'bin', `${name}.js`);
const DRAFT = resolve(import.meta.dirname, '../../examples/draft.txt');
const AT = ['--no-config', '--at', WORKING];
const POSIX = process.platform !== 'win32';

function program(args: readonly string[], input: string | Buffer = '', name = 'asn-lint') {
  const env = { PATH: process.env.PATH };
  return spawnSync(process.execPath, [bin(name), ...args], { input, env, encoding: 'utf8' });
}

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [bin('asn-lint'), ...args]);
  const ended = new Promise<{ code: number | null; signal: string | null }>((done) =>
    child.on('close', (code, signal) => done({ code, signal })),
  );
  return { child, ended };
}

/** What `npm run build` wrote; the rest of the suite runs the sources. */
describe.skipIf(!existsSync(bin('asn-lint')))('the built programs', () => {
  it('check a file', () => {
    const { status, stdout, stderr } = program([...AT, DRAFT]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('asn-lint --fix');
  });

  it('check a plain file name, without any option', () => {
    expect(program([DRAFT])).toMatchObject({ status: 1, stderr: '' });
  });

  it('check and repair a pipe', () => {
    const { status, stdout } = program(
      [...AT, '--stdin', '--format', 'json'],
      'Mohon data yg baru',
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout)[0].messages.length).toBeGreaterThan(0);
    expect(program([...AT, '--fix'], 'Mohon data yg baru').stdout).toBe('Mohon data yang baru');
  });

  it('load what only some runs need', () => {
    expect(program(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(program(['--rules']).stdout).toContain('greeting');
    expect(program(['--explain', 'greeting']).stdout).toContain('Salam');
    expect(program(['--print-config']).stdout).toContain('zone');
    expect(program([...AT, '--rule', 'greeting: [warning, {}]', DRAFT]).status).toBe(1);
    expect(program([...AT, '--fix-dry-run', '--color', DRAFT]).stdout).toContain('\u001b[');
    for (const format of ['compact', 'github', 'ndjson', 'eslint-formatter-junit']) {
      expect(program([...AT, '--format', format, DRAFT])).toMatchObject({ status: 1, stderr: '' });
    }
    const line = `${JSON.stringify({ id: 1, text: 'yg', at: WORKING })}\n`;
    expect(program(['--messages', 'ndjson', '--no-config'], line).stdout).toMatch(/^{"id":1,/);
  });

  it('read a configuration', () => {
    const cwd = folder();
    writeFileSync(join(cwd, '.asnlintrc.yaml'), 'rules:\n  banned-abbreviations: off\n');
    writeFileSync(join(cwd, 'draft.txt'), readFileSync(DRAFT));
    const args = [bin('asn-lint'), '--format', 'json', 'draft.txt'];
    const { stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    expect(stdout).not.toContain('banned-abbreviations');
  });

  it.each(readdirSync(join(DIST, 'bin')).filter((name) => name.endsWith('.js')))(
    '%s says something, without a stack',
    (name) => {
      const { status, stdout, stderr } = program(['--help'], '', name.replace(/\.js$/, ''));
      expect([0, 2]).toContain(status);
      expect(stdout + stderr).not.toBe('');
      expect(stderr).not.toMatch(/\n\s+at /);
    },
  );

  it.runIf(existsSync('/dev/full'))('say that the disk is full', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [bin('asn-lint'), ...AT, DRAFT], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/ENOSPC/);
  });

  it.runIf(POSIX)('end quietly when the reader goes', () => {
    const json = `'${process.execPath}' '${bin('asn-lint')}' --no-config --format json -`;
    const shell = spawnSync('bash', ['-c', `yes yg | head -c 30000 | ${json} | head -c 1`], {
      encoding: 'utf8',
    });
    expect(shell).toMatchObject({ status: 0, stdout: '[', stderr: '' });
  });

  it.runIf(POSIX)('end with 130 when the user breaks off', async () => {
    const { child, ended } = start(['--stdin']);
    // it says that it waits: by then it listens
    await new Promise((heard) => child.stderr.once('data', heard));
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 130, signal: null });
  });

  it('keep the old draft when killed', async () => {
    const cwd = folder();
    const path = join(cwd, 'draft.txt');
    const before = 'Mohon data yg baru dikirim.\n'.repeat(2000);
    const after = before.replaceAll('yg', 'yang');
    for (const pause of [60, 140, 220, 300, 380, 460]) {
      writeFileSync(path, before);
      const { child, ended } = start([...AT, '--fix', path]);
      await sleep(pause);
      child.kill('SIGKILL');
      await ended;
      expect([before, after].includes(readFileSync(path, 'utf8'))).toBe(true);
    }
  });
});
