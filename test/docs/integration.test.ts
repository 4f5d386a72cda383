import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { folder } from '../temporary.ts';
import { BUILT, ROOT, read } from './pages.ts';

const LINT = join(ROOT, 'dist', 'bin', 'asn-lint.js');
const AT = ['--no-config', '--at', '2026-11-23T09:00'];
const GOOD =
  'Selamat pagi, Ibu. Saya Wulan dari Dinas Kearsipan. Terkait jadwal, mohon data pada ' +
  'https://contoh.go.id/arsip. Apakah Ibu berkenan? Terima kasih atas waktu Ibu.';

interface Sent {
  readonly to: string;
  readonly text: string;
}

/** Starts the example's gateway; the office is open whenever the test runs. */
async function started(send: (message: Sent) => Promise<void>, rules: object = {}) {
  const path = join(ROOT, 'examples', 'gateway', 'gateway.mjs');
  const { createGateway } = await import(/* @vite-ignore */ path);
  const options = { rules: { 'send-time': 'off', 'greeting-time': 'off', ...rules } };
  const gateway = createGateway({ send, options });
  await new Promise<void>((ready) => gateway.listen(0, '127.0.0.1', ready));
  const { port } = gateway.address() as { port: number };
  const post = async (body: string | Buffer, method = 'POST', path = '/messages') => {
    const asked = httpRequest({ port, host: '127.0.0.1', method, path, agent: false });
    const answered = new Promise<{ status: number; body: Record<string, unknown> }>(
      (done, failed) => {
        asked.once('error', failed);
        asked.once('response', async (response) => {
          const chunks = await response.toArray();
          const answer = JSON.parse(Buffer.concat(chunks).toString());
          done({ status: response.statusCode!, body: answer });
        });
      },
    );
    asked.end(body);
    return answered;
  };
  const stop = () => new Promise((done) => gateway.close(done));
  return { port, post, stop };
}

describe.skipIf(!BUILT)('examples/gateway (after npm run build)', () => {
  it('sends what has no error and answers the rest with what to change', async () => {
    const sent: Sent[] = [];
    const { post, stop } = await started(async (message) => void sent.push(message));
    const accepted = await post(JSON.stringify({ to: '628', text: GOOD }));
    expect(accepted).toMatchObject({ status: 202, body: { sent: true } });
    const text = GOOD.replace('jadwal', 'jadwal yg baru');
    const refused = await post(JSON.stringify({ to: '628', text }));
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      findings: [{ rule: 'banned-abbreviations', severity: 'error', line: 1 }],
      repaired: text.replace('yg', 'yang'),
    });
    expect(sent).toEqual([{ to: '628', text: GOOD }]);
    await stop();
  });

  it.each([
    ['not JSON', 'Selamat pagi', 400],
    ['no message', '{"to": "628"}', 400],
    ['nothing', 'null', 400],
    ['not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 400],
    ['too large', Buffer.alloc(600 * 1024, 0x20), 413],
  ])('refuses %s', async (_, body, status) => {
    const { post, stop } = await started(async () => {});
    expect((await post(body)).status).toBe(status);
    await stop();
  });

  it('has one door', async () => {
    const { post, stop } = await started(async () => {});
    expect((await post('', 'GET')).status).toBe(405);
    expect((await post('{}', 'POST', '/')).status).toBe(404);
    await stop();
  });

  it('says so when sending or checking fails, and outlives who hangs up', async () => {
    const { port, post, stop } = await started(async () => {
      throw new Error('no line');
    });
    expect((await post(JSON.stringify({ to: '628', text: GOOD }))).status).toBe(502);
    const caller = connect(port, '127.0.0.1');
    await new Promise((done) => caller.once('connect', done));
    caller.write('POST /messages HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{');
    caller.destroy();
    expect((await post('null')).status).toBe(400);
    await stop();
    const broken = await started(async () => {}, { 'no-such-rule': 'off' });
    expect((await broken.post(JSON.stringify({ to: '628', text: GOOD }))).status).toBe(500);
    await broken.stop();
  });

  it('listens on this machine alone', async () => {
    const child = spawn(process.execPath, [join(ROOT, 'examples', 'gateway', 'gateway.mjs')], {
      env: { PATH: process.env.PATH, PORT: '0' },
    });
    const ended = new Promise((done) => child.once('close', done));
    const line = await new Promise((heard) =>
      child.stdout.once('data', (data) => heard(`${data}`)),
    );
    expect(line).toMatch(/^listening on 127\.0\.0\.1:\d+\n$/);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

describe.skipIf(!BUILT || process.platform === 'win32')('examples/github-action', () => {
  const { jobs } = load(read('examples/github-action/asn-lint.yml')) as {
    jobs: { messages: { steps: readonly { name?: string; run?: string }[] } };
  };
  const commands = jobs.messages.steps.flatMap(({ run = '' }) =>
    run.startsWith('npx asn-lint') ? [run] : [],
  );

  /** The repository that the workflow runs in, and its `npx`. */
  function repository(): string {
    const cwd = folder();
    cpSync(join(ROOT, 'examples', 'github-action'), cwd, { recursive: true });
    mkdirSync(join(cwd, 'bin'));
    writeFileSync(join(cwd, 'bin', 'npx'), '#!/bin/sh\nexec "$@"\n', { mode: 0o755 });
    symlinkSync(LINT, join(cwd, 'bin', 'asn-lint'));
    return cwd;
  }

  function step(command: string, cwd: string) {
    const env = { PATH: `${join(cwd, 'bin')}${delimiter}${process.env.PATH}`, HOME: cwd };
    return spawnSync('bash', ['-ec', command], { cwd, env, encoding: 'utf8' });
  }

  it('passes templates with blanks', () => {
    const cwd = repository();
    expect(commands).toHaveLength(2);
    for (const command of commands) {
      expect(step(command, cwd)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    }
  });

  it('puts findings beside their lines, and into SARIF', () => {
    const cwd = repository();
    const template = join(cwd, 'templates', 'undangan.txt');
    writeFileSync(template, readFileSync(template, 'utf8').replace('dalam rapat', 'dlm rapat'));
    const [annotate, sarif] = commands.map((command) => step(command, cwd));
    expect(annotate!.status).toBe(1);
    expect(annotate!.stdout).toMatch(
      /^::error file=templates\/undangan\.txt,line=3,col=\d+,endLine=3,endColumn=\d+,title=banned-abbreviations::/,
    );
    expect(sarif).toMatchObject({ status: 0, stderr: '' });
    const { runs } = JSON.parse(readFileSync(join(cwd, 'asn-lint.sarif'), 'utf8'));
    expect(runs[0].results).toMatchObject([{ ruleId: 'banned-abbreviations', level: 'error' }]);
  });

  it('fails where the linter could not run', () => {
    const cwd = repository();
    writeFileSync(join(cwd, '.asnlintrc.yaml'), 'rules: { no-such-rule: off }\n');
    for (const command of commands) expect(step(command, cwd).status).not.toBe(0);
  });
});

describe.skipIf(!BUILT)('examples/editor', () => {
  const DRAFT = 'Selamat pagi, Bu 😀. Mohon data yg baru (lampiran).\nTerima kasih.\n';

  function drafted(): string {
    const cwd = folder();
    writeFileSync(join(cwd, 'naskah: baru.txt'), DRAFT);
    return cwd;
  }

  it('VS Code’s problem matcher reads every line of the report', () => {
    const { tasks } = JSON.parse(read('examples/editor/.vscode/tasks.json'));
    const { args, problemMatcher } = tasks[0];
    const { regexp, ...groups } = problemMatcher.pattern;
    const cwd = drafted();
    const given = args.map((arg: string) => arg.replace(/^\$\{file\}$/, 'naskah: baru.txt'));
    const { stdout } = spawnSync(process.execPath, [LINT, ...AT, ...given], {
      cwd,
      encoding: 'utf8',
    });
    const lines = stdout.split('\n').filter((line) => line.includes(' - '));
    const found = lines.map((line) => {
      const match = new RegExp(regexp).exec(line);
      return Object.fromEntries(
        Object.entries(groups).map(([name, group]) => [name, match?.[group as number]]),
      );
    });
    const json = spawnSync(process.execPath, [LINT, ...AT, '-f', 'json', 'naskah: baru.txt'], {
      cwd,
      encoding: 'utf8',
    });
    const [{ messages }] = JSON.parse(json.stdout);
    const severities: Record<number, string> = { 1: 'Warning', 2: 'Error', 3: 'Info' };
    expect(messages.length).toBeGreaterThan(2);
    expect(found).toEqual(
      messages.map((m: { [key: string]: number | string }) => ({
        file: 'naskah: baru.txt',
        line: String(m.line),
        column: String(m.column),
        severity: severities[m.severity as number],
        message: m.message,
        code: m.ruleId,
      })),
    );
  });

  const hasVim = spawnSync('vim', ['--version'], { encoding: 'utf8' }).stdout?.includes(
    '+quickfix',
  );

  it.skipIf(!hasVim)('Vim lists the findings', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'naskah baru.txt'), DRAFT);
    symlinkSync(LINT, join(cwd, 'asn-lint'));
    writeFileSync(
      join(cwd, 'run.vim'),
      `set rtp^=${join(ROOT, 'examples', 'editor', 'vim')}
compiler asnlint
silent make
call writefile(map(getqflist(), {_, q -> join([bufname(q.bufnr), q.lnum, q.col, q.type, q.text], '|')}), 'found')
qall!\n`,
    );
    const env = { PATH: `${cwd}${delimiter}${process.env.PATH}`, HOME: cwd, LANG: 'C.UTF-8' };
    const args = ['-Nu', 'NONE', '-es', '-S', 'run.vim', 'naskah baru.txt'];
    spawnSync('vim', args, { cwd, env, timeout: 15_000 });
    const found = readFileSync(join(cwd, 'found'), 'utf8').trimEnd().split('\n');
    const column = DRAFT.indexOf('yg') + 1;
    const abbreviation = found.find((line) => line.endsWith('(banned-abbreviations)'));
    expect(abbreviation).toMatch(new RegExp(`^naskah baru\\.txt\\|1\\|${column}\\|E\\|"yg"`));
    expect(found.every((line) => /^naskah baru\.txt\|\d+\|\d+\|[EWI]\|/.test(line))).toBe(true);
  });
});
