import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/asn-compose.ts';
import { stateFolder } from '../../src/cli/compose/drafts.ts';
import { withProfileBlock } from '../../src/cli/compose/profile-file.ts';
import { qrText } from '../../src/cli/compose/qr.ts';
import { run, type World } from '../cli/world.ts';
import { folder } from '../temporary.ts';

const ANSWERS = {
  purpose: 'notice',
  recipient: { title: 'Ibu', name: 'Ratna Wulandari' },
  sender: { name: 'Rina Lestari', agency: 'Dinas Sosial Kota Melati' },
  topic: 'jadwal layanan keliling',
  links: ['https://dinsos.melati.go.id/jadwal'],
};

function compose(argv: readonly string[], world: World = {}) {
  const home = world.cwd ?? folder();
  return run(main, argv, { ...world, cwd: home, env: { HOME: home, ...world.env } });
}

const json = (more: object = {}) => JSON.stringify({ ...ANSWERS, ...more });

describe('without a terminal', () => {
  it('composes from JSON on standard input', async () => {
    const { code, out, err } = await compose(['--answers', '-', '--print'], { stdin: json() });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Selamat pagi, Ibu Ratna Wulandari\.\n\n/);
    expect(out).toContain('jadwal layanan keliling');
  });

  it('composes from YAML and from options alike', async () => {
    const yaml =
      'purpose: notice\nrecipient: {title: Ibu, name: Ratna Wulandari}\nsender:\n  name: Rina Lestari\n  agency: Dinas Sosial Kota Melati\ntopic: jadwal layanan keliling\nlinks: [https://dinsos.melati.go.id/jadwal]\n';
    const flags = [
      '--purpose',
      'notice',
      '--recipient-title',
      'Ibu',
      '--recipient-name',
      'Ratna Wulandari',
      '--sender-name',
      'Rina Lestari',
      '--sender-agency',
      'Dinas Sosial Kota Melati',
      '--topic',
      'jadwal layanan keliling',
      '--link',
      'https://dinsos.melati.go.id/jadwal',
    ];
    const [a, b, c] = await Promise.all([
      compose(['--answers', '-', '--print'], { stdin: json() }),
      compose(['--answers', '-', '--print'], { stdin: yaml }),
      compose(flags),
    ]);
    expect(b.out).toBe(a.out);
    expect(c.out).toBe(a.out);
  });

  it('names every missing answer', async () => {
    const { code, out, err } = await compose(['--print', '--purpose', 'invitation']);
    expect([code, out]).toEqual([2, '']);
    for (const path of ['recipient.name', 'sender.name', 'topic', 'links', 'detail'])
      expect(err).toContain(path);
  });

  it.each([
    [json({ recipint: {} }), 'Mungkin maksudnya "recipient"'],
    [json({ purpose: 'arisan' }), 'arisan'],
    [json({ urgent: 'ya' }), 'urgent'],
    [json({ at: 'kapan-kapan' }), 'kapan-kapan'],
    [json({ zone: 'WIC' }), 'WIC'],
    ['purpose: [', '<stdin>:'],
    ['', 'purpose'],
  ])('refuses %s', async (stdin, part) => {
    const { code, out, err } = await compose(['--answers', '-'], { stdin });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(part);
  });

  it('says how to go on where there is no terminal to ask at', async () => {
    const { code, err } = await compose([]);
    expect(code).toBe(2);
    expect(err).toContain('--answers');
  });

  it('holds back a message with errors, and hands it out by force', async () => {
    const stdin = json({ topic: 'kata sandi: Rahasia123' });
    const held = await compose(['--answers', '-'], { stdin });
    expect([held.code, held.out]).toEqual([1, '']);
    expect(held.err).not.toContain('Rahasia123');
    const forced = await compose(['--answers', '-', '--force'], { stdin });
    expect(forced.code).toBe(1);
    expect(forced.out).toContain('Rahasia123');
  });

  it('greets by the next office hours outside them, and says so', async () => {
    const world = { stdin: json(), now: '2026-11-22T20:00:00+07:00' };
    const { code, out, err } = await compose(['--answers', '-'], world);
    expect(code).toBe(0);
    expect(out).toMatch(/^Selamat pagi/);
    expect(err).toContain('Senin, 23 November 2026 pukul 08.00 WIB');
  });

  it('sends an emergency at once', async () => {
    const world = { stdin: json({ urgent: true }), now: '2026-11-22T20:00:00+07:00' };
    const { code, out } = await compose(['--answers', '-'], world);
    expect(code).toBe(0);
    expect(out).toMatch(/^Selamat malam[\s\S]*mendesak/);
  });

  it.each(['jawaban.yaml', 'jawaban.json'])('round-trips through %s', async (file) => {
    const cwd = folder();
    const first = await compose(['--answers', '-', '--save-answers', file], {
      cwd,
      stdin: json({ detail: 'Satu.\nDua.', at: '2026-11-24 10.00' }),
    });
    const second = await compose(['--answers', file, '--save-answers', `2-${file}`], { cwd });
    expect(second.out).toBe(first.out);
    expect(readFileSync(join(cwd, `2-${file}`), 'utf8')).toBe(
      readFileSync(join(cwd, file), 'utf8'),
    );
  });

  it('takes the sender from the profile', async () => {
    const home = folder();
    mkdirSync(join(home, '.config/asn-lint'), { recursive: true });
    writeFileSync(
      join(home, '.config/asn-lint/config.yaml'),
      'profile:\n  name: Andi Saputra\n  agency: Bappeda Kota Melati\n  greeting: islamic\n',
    );
    const { sender: _, ...rest } = ANSWERS;
    const { code, out } = await compose(['--answers', '-'], {
      cwd: home,
      env: { HOME: home },
      stdin: JSON.stringify(rest),
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^Assalamualaikum[\s\S]*Bappeda Kota Melati \(narahubung: Andi Saputra\)/);
  });
});

describe('handing out', () => {
  it('writes a file', async () => {
    const cwd = folder();
    const { code, out } = await compose(['--answers', '-', '--output', 'pesan.txt'], {
      cwd,
      stdin: json(),
    });
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(join(cwd, 'pesan.txt'), 'utf8')).toMatch(/^Selamat pagi[\s\S]*\n$/);
  });

  it('copies, or shows the text where there is no clipboard', async () => {
    const copied: string[] = [];
    const clipboard = {
      read: async () => '',
      write: async (text: string) => void copied.push(text),
    };
    const { out } = await compose(['--answers', '-', '--copy'], { stdin: json(), clipboard });
    expect([out, copied.length]).toEqual(['', 1]);
    const broken = {
      read: async () => '',
      write: async () => Promise.reject(new Error('no display')),
    };
    const shown = await compose(['--answers', '-', '--copy'], { stdin: json(), clipboard: broken });
    expect(shown.code).toBe(0);
    expect(shown.out).toBe(`${copied[0]}\n`);
  });

  it('makes a link to a number', async () => {
    const { out } = await compose(['--answers', '-', '--wa', '0812-3456-7890'], { stdin: json() });
    const url = new URL(out.trim());
    expect(url.href).toMatch(/^https:\/\/wa\.me\/6281234567890\?text=/);
    expect(url.searchParams.get('text')).toContain('Ratna Wulandari');
  });

  it('shows a code, and says so where it cannot', async () => {
    const { out } = await compose(['--answers', '-', '--qr'], { stdin: json() });
    expect(out.split('\n').length).toBeGreaterThan(30);
    const long = { detail: `${'Rincian kegiatan disampaikan di sini. '.repeat(50)}` };
    const tooLong = await compose(['--answers', '-', '--qr'], { stdin: json(long) });
    expect(tooLong.err).toContain('terlalu panjang');
    expect(tooLong.out).toContain('Rincian kegiatan');
    const narrow = await compose(['--answers', '-', '--qr'], {
      stdin: json(),
      stdoutTTY: true,
      columns: 40,
    });
    expect(narrow.err).toContain('kolom');
  });

  it('refuses what is no number', async () => {
    const { code, err } = await compose(['--answers', '-', '--wa', '12'], { stdin: json() });
    expect(code).toBe(2);
    expect(err).toContain('081234567890');
  });

  it('records in the logbook', async () => {
    const cwd = folder();
    const { code, err } = await compose(['--answers', '-', '--record', '--logbook', 'buku.db'], {
      cwd,
      stdin: json(),
    });
    expect([code, err]).toEqual([0, expect.stringContaining('koordinasi ke-1 dari 20')]);
    expect(existsSync(join(cwd, 'buku.db'))).toBe(true);
  });
});

describe('plain conversation', () => {
  const ANSWERED = [
    '7',
    '2',
    'Ratna Wulandari',
    '',
    '',
    '1',
    'jadwal yg baru',
    '',
    '',
    'https://a.go.id/b',
    '',
    '',
    '1',
  ];
  const flags = [
    '--plain',
    '--print',
    '--sender-name',
    'Rina Lestari',
    '--sender-agency',
    'Dinas Sosial Kota Melati',
  ];

  it('asks one question a line and never redraws', async () => {
    const { code, out, err } = await compose(
      flags.filter((flag) => flag !== '--print'),
      { stdin: `${ANSWERED.join('\n')}\n4\n` },
    );
    expect(err).not.toContain('\u001b');
    expect(err).toContain('Enter = pakai: jadwal yang baru');
    expect(out).toContain('jadwal yang baru');
    expect(code).toBe(0);
  });

  it('keeps the draft when the input ends', async () => {
    const cwd = folder();
    const args = flags.filter((flag) => flag !== '--print');
    const { code, err } = await compose(args, { cwd, stdin: '7\n2\nRatna Wulandari\n' });
    expect(code).toBe(130);
    expect(err).toContain('asn-compose --resume');
    const list = await compose(['--drafts'], { cwd });
    expect(list.out).toContain('Ibu Ratna Wulandari');
  });
});

describe('places', () => {
  it.each([
    ['linux', { HOME: '/home/rina' }, '/home/rina/.local/state/asn-lint'],
    ['linux', { HOME: '/home/rina', XDG_STATE_HOME: '/state' }, '/state/asn-lint'],
    ['linux', { HOME: '/home/rina', XDG_STATE_HOME: 'state' }, '/home/rina/.local/state/asn-lint'],
    ['darwin', { HOME: '/Users/rina' }, '/Users/rina/Library/Application Support/asn-lint'],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\rina\\AppData\\Local' },
      'C:\\Users\\rina\\AppData\\Local\\asn-lint',
    ],
    ['linux', {}, undefined],
  ] as const)('on %s %j drafts are in %s', (platform, env, path) => {
    expect(stateFolder({ env, platform })).toBe(path);
  });

  it('keeps everything else in the configuration', () => {
    const before =
      '# saya\nprofile: # lama\n  name: A\n\n  unit: B\n\n# kantor\noffice:\n  zone: WITA\n';
    expect(withProfileBlock(before, 'profile:\n  name: C\n')).toBe(
      '# saya\nprofile:\n  name: C\n\n# kantor\noffice:\n  zone: WITA\n',
    );
    expect(withProfileBlock('', 'profile:\n  name: C\n')).toBe('profile:\n  name: C\n');
    expect(withProfileBlock('lang: id\n', 'profile:\n  name: C\n')).toBe(
      'lang: id\n\nprofile:\n  name: C\n',
    );
  });
});

describe('a QR code', () => {
  it('is as wide as it says, with its quiet zone', () => {
    const { lines, columns } = qrText('https://wa.me/6281234567890?text=Selamat%20pagi', false)!;
    expect(lines.every((line) => line.length === columns)).toBe(true);
    expect(lines[0]).toBe('█'.repeat(columns));
    expect(qrText('x'.repeat(4000), false)).toBeUndefined();
  });
});
