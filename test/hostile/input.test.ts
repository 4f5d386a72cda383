// Input that was made to do harm, by hand; what fuzzing finds by chance is in fuzz.test.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { main as audit } from '../../src/cli/asn-audit.ts';
import { main as compose } from '../../src/cli/asn-compose.ts';
import { main as lint } from '../../src/cli/asn-lint.ts';
import { main as log } from '../../src/cli/log/main.ts';
import { lint as lintText, settings } from '../../src/linter/index.ts';
import { parse, reading, zip } from '../chat/helpers.ts';
import { type Run, run, type World } from '../cli/world.ts';
import { folder } from '../temporary.ts';
import { bomb } from './generators.ts';
import { NOW, orderly, PROTOTYPE_NAMES, unpolluted } from './harness.ts';

let home: string;
const at = (...parts: string[]) => join(home, ...parts);
const world = (more: World = {}): World => ({
  cwd: home,
  env: { HOME: home, USER: 'rina' },
  ...more,
});

beforeEach(() => {
  home = folder();
});
afterEach(unpolluted);

const ANSWERS = {
  purpose: 'coordination',
  recipient: { title: 'Ibu', name: 'Ratna Wulandari' },
  sender: { name: 'Rina Lestari', position: 'Analis', agency: 'Dinas Sosial Kota Melati' },
  topic: 'jadwal penyaluran',
  links: ['https://dinsos.melati.go.id/jadwal'],
};

/** One way in for each parser of structured data. */
const doors: Readonly<Record<string, (text: string) => Promise<Run>>> = {
  'a configuration in YAML': (text) => {
    writeFileSync(at('a.yaml'), text);
    return run(lint, ['--config', 'a.yaml', '-'], world({ stdin: 'Mohon data yg baru.' }));
  },
  'a configuration in JSON': (text) => {
    writeFileSync(at('a.json'), text);
    return run(lint, ['--config', 'a.json', '-'], world({ stdin: 'Mohon data yg baru.' }));
  },
  answers: (text) =>
    run(compose, ['--no-config', '--print', '--answers', '-'], world({ stdin: text })),
  NDJSON: (text) => run(lint, ['--no-config', '--messages', 'ndjson'], world({ stdin: text })),
  'asn-log import': (text) => {
    writeFileSync(at('a.txt'), text);
    return run(log, ['import', 'a.txt'], world());
  },
};

describe.each(Object.entries(doors))('%s', (_, enter) => {
  it.each([
    ['a hundred thousand lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['a hundred thousand objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['a hundred thousand lists without end', '['.repeat(100_000)],
    ['a bomb of aliases', bomb(12)],
    ['a bomb where words are expected', `words:\n  allowed: [a]\n${bomb(12)}`],
    [
      'halves of characters',
      '{"text":"\\ud83d","topic":"\\udc4d","words":{"allowed":["\\ud83d"]}}',
    ],
    ['bytes that are no text', '\ufffd\0\u0001\u009b'],
    ['a number beyond numbers', '{"id":1e309,"at":1e309,"text":"yg","rules":{"tone":1e309}}'],
    ['a number beyond whole numbers', '{"id":99999999999999999999,"text":"yg","limit":-1e21}'],
    ['nothing', ''],
  ])('takes %s for text or an error', async (_, text) => {
    orderly(await enter(text));
  });

  it.each(PROTOTYPE_NAMES.map((name) => [name]))('reaches no prototype by %s', async (name) => {
    const evil = `{"${name}":{"polluted":true,"toString":1},"words":{"${name}":{"polluted":true}},
      "rules":{"${name}":"error"},"recipient":{"${name}":{"polluted":true}},"text":"yg","zone":"${name}"}`;
    orderly(await enter(evil.replaceAll('\n', ' ')));
  });
});

/** What a terminal would obey, in all its kinds. */
const EVIL = '\u001b[2J\u001b]0;x\u0007\u009b31m\u202eab\u2066c\r\u0008';

describe('a terminal obeys nothing', () => {
  it.each<[string, () => Promise<Run>]>([
    ['of a draft', () => run(lint, ['--no-config', '-'], world({ stdin: `yg ${EVIL} tdk` }))],
    ['of a missing file', () => run(lint, ['--no-config', `${EVIL}.txt`], world())],
    [
      'of a file name',
      () => {
        const name = `${EVIL}.txt`;
        writeFileSync(at(name), 'yg');
        return run(lint, ['--no-config', name], world());
      },
    ],
    ['of an option', () => run(lint, [`--${EVIL}`], world())],
    ['of a format', () => run(lint, ['--no-config', '--format', EVIL, '-'], world())],
    ['of a moment', () => run(lint, ['--no-config', '--at', EVIL, '-'], world())],
    ['of a zone', () => run(lint, ['--no-config', '--zone', EVIL, '-'], world())],
    ['of a rule', () => run(lint, ['--no-config', '--rule', `${EVIL}: off`, '-'], world())],
    ['of a rule to explain', () => run(lint, ['--no-config', '--explain', EVIL], world())],
    ['of a configuration', () => doors['a configuration in YAML']!(`"${EVIL}": 1\n`)],
    ['of its values', () => doors['a configuration in YAML']!(`lang: ${JSON.stringify(EVIL)}\n`)],
    ['of a missing configuration', () => run(lint, ['--config', `${EVIL}.yaml`, '-'], world())],
    [
      'of answers',
      () => doors.answers!(JSON.stringify({ ...ANSWERS, topic: EVIL, [EVIL]: 1, zone: EVIL })),
    ],
    ['of a purpose', () => run(compose, ['--no-config', '--purpose', EVIL, '--print'], world())],
    ['of NDJSON', () => doors.NDJSON!(JSON.stringify({ id: EVIL, text: EVIL, zone: EVIL }))],
    ['of a command', () => run(log, [EVIL], world())],
    ['of a logbook', () => run(log, ['list', '--logbook', `${EVIL}/a.db`], world())],
    ['of a folder as logbook', () => run(log, ['list', '--logbook', `${made()}`], world())],
    ['of an address', () => run(log, ['list', '--logbook', `foo://${EVIL}`], world())],
    ['of a backup', () => run(log, ['backup', made()], world())],
    ['of a month', () => run(log, ['list', '--month', EVIL], world())],
    ['of a search', () => run(log, ['list', '--search', EVIL], world())],
    ['of a sender', () => run(audit, ['--no-config', chat(`A${EVIL}`)], world())],
    ['of the one who asks', () => run(audit, ['--no-config', '--me', EVIL, chat('A')], world())],
    ['of the other one', () => run(audit, ['--no-config', '--me', 'A', chat('A', EVIL)], world())],
    ['of an export', () => run(audit, ['--no-config', '--me', 'A', `${EVIL}.zip`], world())],
  ])('%s', async (_, start) => {
    orderly(await start());
  });

  it('of an entry, however it is shown', async () => {
    for (const option of ['--to', '--topic', '--agency', '--link', '--person']) {
      const rest = option === '--to' ? [] : ['--to', 'Ibu Sari'];
      orderly(await run(log, ['add', ...rest, option, `A${EVIL}`], world()));
    }
    for (const argv of [
      ['list'],
      ['show', '1'],
      ['show', '2'],
      ['status', '--everyone'],
      ['undo'],
    ]) {
      orderly(await run(log, argv, world()));
      orderly(await run(log, [...argv, '--format', 'json'], world()));
    }
    for (const format of ['csv', 'json'])
      orderly(await run(log, ['export', '--format', format], world()));
  });
});

function made(): string {
  mkdirSync(at(EVIL));
  return EVIL;
}

/** A chat of two, on disk. */
function chat(me: string, other = 'Bu Wati'): string {
  const lines = [
    `02/11/26 09.00 - ${me}: Selamat pagi, Bu ${EVIL}`,
    `02/11/26 09.40 - ${other}: Ya`,
  ];
  writeFileSync(at('chat.txt'), lines.join('\n'));
  return 'chat.txt';
}

const TEXT = Buffer.from('02/11/26 08.00 - Tirta: a\n02/11/26 08.01 - Galuh: b\n');

describe('a zip', () => {
  const problem = (bytes: Uint8Array) =>
    parse(bytes).then(
      () => 'read',
      (error: { problem?: string; code?: string }) => error.problem ?? error.code ?? String(error),
    );

  it('with a wrong checksum is damaged', async () => {
    const bytes = zip([{ name: '_chat.txt', data: TEXT, method: 0 }]);
    const at = bytes.indexOf('Tirta');
    bytes[at] = 0x50;
    expect(await problem(bytes)).toBe('zip-damaged');
  });

  it('that holds more than it says is damaged', async () => {
    expect(await problem(zip([{ name: '_chat.txt', data: TEXT, size: 10 }]))).toBe('zip-damaged');
  });

  it('of files that are harmless one by one is a bomb', async () => {
    const data = Buffer.alloc(30 * 2 ** 20, TEXT);
    const names = Array.from({ length: 5 }, (_, i) => `WhatsApp Chat - ${i}.txt`);
    const bytes = zip(names.map((name) => ({ name, data })));
    expect(bytes.length).toBeLessThan(2 ** 20);
    expect(await problem(bytes)).toBe('zip-too-large');
  });

  it('cut off anywhere is damaged or none', async () => {
    const bytes = zip([{ name: '_chat.txt', data: TEXT }]);
    for (let end = 1; end < bytes.length; end += 1) {
      expect(await problem(bytes.subarray(0, end))).not.toBe('read');
    }
  });

  it('names files, and writes none', async () => {
    const names = ['../../../tmp/_chat.txt', '/etc/_chat.txt', 'C:\\_chat.txt'];
    for (const name of names) {
      const read = reading(zip([{ name, data: TEXT }]), { name: 'a.zip' });
      for await (const message of read) expect(message.text).toMatch(/^[ab]$/);
    }
  });

  it('may be a link: its target is read as text, and not followed', async () => {
    const bytes = zip([{ name: '_chat.txt', data: Buffer.from('/etc/passwd'), method: 0 }]);
    // the mode of a symbolic link, as Unix stores it in the directory
    const directory = bytes.lastIndexOf('PK\x01\x02');
    bytes[directory + 5] = 3;
    bytes.writeUInt32LE(0o120777 * 65_536, directory + 38);
    expect(await problem(bytes)).not.toBe('read');
  });
});

describe('size', () => {
  it('of one line is no matter', async () => {
    const line = `Mohon data yg baru ${'kata '.repeat(400_000)}`;
    expect(lintText(line, rules, settings(NOW)).messages.length).toBeGreaterThan(0);
  });

  it('of a report is no matter: a hundred thousand findings', async () => {
    const stdin = 'yg tdk\n'.repeat(50_000);
    const result = await run(lint, ['--no-config', '-'], world({ stdin }));
    orderly(result);
    expect(result.code).toBe(1);
    expect(result.out.length).toBeLessThan(200_000);
  });
});

describe('a clock that jumps', () => {
  const MOMENTS = ['1970-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '9999-12-31T23:59:59Z'];

  it.each(MOMENTS)('%s', async (now) => {
    const then = world({ now });
    orderly(await run(lint, ['--no-config', '-'], { ...then, stdin: 'Selamat pagi, Bapak.' }));
    orderly(await run(log, ['add', '--to', 'Ibu Sari'], then));
    const argv = ['--no-config', '--print', '--answers', '-'];
    orderly(await run(compose, argv, { ...then, stdin: JSON.stringify(ANSWERS) }));
    orderly(await run(audit, ['--no-config', '--me', 'A', chat('A')], then));
    for (const name of ['list', 'status', 'stats', 'undo']) orderly(await run(log, [name], then));
  });

  it('backwards between two entries', async () => {
    await run(log, ['add', '--to', 'Ibu Sari'], world({ now: '2026-11-23T09:00:00+07:00' }));
    const before = world({ now: '2001-01-01T00:00:00Z' });
    for (const argv of [
      ['add', '--to', 'Pak Budi'],
      ['status'],
      ['list'],
      ['close', '1'],
      ['undo'],
    ]) {
      const result = await run(log, argv, before);
      orderly(result);
      expect(result.code).toBe(0);
    }
  });
});
