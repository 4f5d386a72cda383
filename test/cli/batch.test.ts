import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/asn-lint.ts';
import { folder } from '../temporary.ts';
import { run, Sink } from './world.ts';

const AT = '2026-11-24T10:00:00+07:00';
const BATCH = ['--messages', 'ndjson', '--no-config'];
const GOOD =
  'Selamat pagi, Ibu Laras. Saya Yoga Pradipta dari Bagian Umum Setda Kota Bahari. Terkait jadwal rapat, mohon diperiksa di https://setda.bahari.go.id/jadwal/rapat. Terima kasih.';

function lines(...messages: unknown[]): string {
  return messages.map((m) => `${typeof m === 'string' ? m : JSON.stringify(m)}\n`).join('');
}

async function batch(stdin: string | Uint8Array, ...args: string[]) {
  const result = await run(main, [...BATCH, ...args], { stdin, cwd: folder() });
  const results = result.out.split('\n').slice(0, -1);
  return { ...result, results: results.map((line) => JSON.parse(line)) };
}

describe('--messages ndjson', () => {
  it('gives one result a line, in order', async () => {
    const bad = { id: 'b', text: 'Mhn data yg kemarin', at: AT };
    const { code, results } = await batch(lines({ id: 7, text: GOOD, at: AT }, bad));
    expect(code).toBe(1);
    expect(results.map((r) => r.id)).toEqual([7, 'b']);
    expect(results[0]).toMatchObject({ messages: [], errorCount: 0 });
    expect(results[1].errorCount).toBeGreaterThan(2);
    expect(results[1]).not.toHaveProperty('source');
  });

  it('takes moment and zone from each line', async () => {
    const text = GOOD;
    const { results } = await batch(
      lines(
        { id: 1, text, at: '2026-11-24T16:30' },
        { id: 2, text, at: '2026-11-24T16:30', zone: 'WITA' },
        { id: 3, text, at: '2026-11-24T08:30:00Z', zone: 'WIB' },
        { id: 4, text, at: '2026-11-24T08:30:00Z', zone: 'WIT' },
        { id: 5, text, at: null, zone: null },
      ),
      '--at',
      AT,
    );
    expect(results.map((r) => r.errorCount)).toEqual([1, 1, 0, 1, 0]);
  });

  it('answers a bad line with its number and goes on', async () => {
    const { code, results, err } = await batch(
      lines(
        { id: 1, text: GOOD, at: AT },
        '{"id": 2, "text": ',
        '[1]',
        'null',
        { id: 5 },
        { id: 6, text: GOOD, at: 'besok' },
        { id: 7, text: GOOD, zone: 'Mars/Olympus' },
        { id: 8, text: GOOD, at: 5 },
        '',
        { id: 10, text: GOOD, at: AT },
      ),
    );
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(results.map((r) => [r.id, r.line])).toEqual([
      [1, undefined],
      [null, 2],
      [null, 3],
      [null, 4],
      [5, 5],
      [6, 6],
      [7, 7],
      [8, 8],
      [10, undefined],
    ]);
    expect(results[1]).toMatchObject({
      errorCount: 1,
      messages: [{ ruleId: null, fatal: true, severity: 2, line: 2 }],
    });
    expect(results[1].error).toMatch(/^Baris 2: /);
  });

  it('passes over a line that is too long', async () => {
    const long = { id: 1, text: 'panjang '.repeat(1000), at: AT };
    const { results } = await batch(
      lines(long, { id: 2, text: GOOD, at: AT }),
      '--max-size',
      '2KB',
    );
    expect(results.map((r) => [r.id, r.errorCount])).toEqual([
      [null, 1],
      [2, 0],
    ]);
  });

  it.each([
    ['CRLF', lines({ id: 1, text: GOOD, at: AT }).replace('\n', '\r\n')],
    ['a byte order mark', `\ufeff${lines({ id: 1, text: GOOD, at: AT })}`],
    ['no final line end', lines({ id: 1, text: GOOD, at: AT }).trimEnd()],
  ])('reads %s', async (_, stdin) => {
    expect(await batch(stdin)).toMatchObject({ code: 0, results: [{ id: 1, errorCount: 0 }] });
  });

  it('says nothing about nothing', async () => {
    expect(await batch('')).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('repairs with --fix', async () => {
    const { results } = await batch(
      lines({ id: 1, text: GOOD.replace('mohon', 'mhn'), at: AT }),
      '--fix',
    );
    expect(results).toMatchObject([{ id: 1, output: GOOD, errorCount: 0 }]);
  });

  it('answers each message before the next one comes', async () => {
    const stdin = new PassThrough();
    const stdout = new PassThrough();
    const running = run(main, BATCH, { stdin, stdout, cwd: folder() });
    for (const id of [1, 2, 3]) {
      stdin.write(lines({ id, text: GOOD, at: AT }));
      const [answer] = await new Promise<Buffer[]>((resolve) =>
        stdout.once('data', (d) => resolve([d])),
      );
      expect(JSON.parse(String(answer)).id).toBe(id);
    }
    stdin.end();
    expect((await running).code).toBe(0);
  });

  it('reads no faster than its results are taken', async () => {
    let read = 0;
    const source = Readable.from(
      (function* () {
        for (; read < 400; read += 1) yield Buffer.from(lines({ id: read, text: GOOD, at: AT }));
      })(),
      { objectMode: false, highWaterMark: 1 },
    );
    let release = () => {};
    const slow = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        release = done;
      },
    });
    const running = run(main, BATCH, { stdin: source, stdout: slow, cwd: folder() });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(read).toBeLessThan(20);
    const timer = setInterval(() => release(), 0);
    expect((await running).code).toBe(0);
    clearInterval(timer);
    expect(read).toBe(400);
  });

  it('ends quietly when the reader has gone', async () => {
    const gone = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('broken pipe'), { code: 'EPIPE' }));
      },
    });
    const stdin = Readable.from(
      Array.from({ length: 50 }, (_, id) => Buffer.from(lines({ id, text: GOOD, at: AT }))),
    );
    const result = await run(main, BATCH, { stdin, stdout: gone, cwd: folder() });
    expect(result).toMatchObject({ code: 0, err: '' });
  });

  it('ends with 130 when the user breaks off', async () => {
    const controller = new AbortController();
    const stdin = new PassThrough();
    const stdout = new Sink();
    const { signal } = controller;
    const running = run(main, BATCH, { stdin, stdout, signal, cwd: folder() });
    stdin.write(lines({ id: 1, text: GOOD, at: AT }));
    await stdout.shows('}\n');
    controller.abort();
    expect((await running).code).toBe(130);
    expect(JSON.parse(stdout.text)).toMatchObject({ id: 1 });
  });

  it('tells what it waits for', async () => {
    const stdin = new PassThrough();
    const stderr = new Sink();
    const running = run(main, BATCH, { stdin, stderr, patience: 10, cwd: folder() });
    await stderr.shows('Menunggu pesan');
    stdin.end();
    expect((await running).code).toBe(0);
  });

  it.each([[['--format', 'compact']], [['--output-file', 'x.ndjson']]])(
    'does not go with %j',
    async (args) => {
      expect(await batch('', ...args)).toMatchObject({ code: 2, out: '' });
    },
  );
});
