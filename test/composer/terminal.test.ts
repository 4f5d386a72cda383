import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { folder } from '../temporary.ts';

const SOURCE = join(import.meta.dirname, 'run-source.mjs');
const hasTmux = spawnSync('tmux', ['-V']).status === 0;

const SENDER = ['--sender-name', 'Rina Lestari', '--sender-agency', 'Dinas Sosial Kota Melati'];
const sockets: string[] = [];

afterEach(() => {
  for (const socket of sockets.splice(0)) spawnSync('tmux', ['-S', socket, 'kill-server']);
});

/** A real terminal of 80 by 24, in which somebody types. */
class Terminal {
  private readonly socket: string;

  constructor(home: string, args: readonly string[]) {
    this.socket = join(home, `${sockets.length}-${process.pid}.tmux`);
    sockets.push(this.socket);
    const quoted = [process.execPath, SOURCE, ...args].map((part) => `'${part}'`).join(' ');
    const command = `env -u XDG_STATE_HOME -u XDG_CONFIG_HOME HOME='${home}' LANG=C.UTF-8 ${quoted}; echo "KODE $?"; sleep 60`;
    this.tmux('new-session', '-d', '-x', '80', '-y', '24', command);
  }

  private tmux(...args: string[]): string {
    return execFileSync('tmux', ['-S', this.socket, ...args], { encoding: 'utf8' });
  }

  screen(): string {
    return this.tmux('capture-pane', '-p', '-S', '-100');
  }

  type(...keys: string[]): void {
    this.tmux('send-keys', ...keys);
  }

  /** Waits for a text at the end of the screen. */
  async shows(text: string): Promise<void> {
    for (let i = 0; i < 1200; i += 1) {
      if (this.screen().trimEnd().split('\n').slice(-22).join('\n').includes(text)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`never shown: ${text}\n${this.screen()}`);
  }

  /** Ends the program as a power cut would. */
  kill(): void {
    const shell = this.tmux('display-message', '-p', '#{pane_pid}').trim();
    const children = execFileSync('ps', ['-o', 'pid=', '--ppid', shell], { encoding: 'utf8' });
    const [pid = ''] = children.trim().split(/\s+/);
    process.kill(Number(pid), 'SIGKILL');
  }
}

function savedAnswers(home: string) {
  const place = join(home, '.local/state/asn-lint/drafts');
  const [file] = readdirSync(place).filter((name) => name.endsWith('.json'));
  return JSON.parse(readFileSync(join(place, file!), 'utf8')).answers;
}

describe.skipIf(!hasTmux)('in a real terminal (skipped where there is no tmux)', () => {
  it('keeps every answer through SIGKILL and goes on where it stopped', {
    timeout: 600_000,
  }, async () => {
    const home = folder();
    const first = new Terminal(home, SENDER);
    await first.shows('Apa tujuan pesan ini?');
    first.type('7', 'Enter');
    await first.shows('Bagaimana penerima disapa?');
    first.kill();
    await first.shows('KODE 137');
    expect(savedAnswers(home)).toMatchObject({ purpose: 'notice' });

    const second = new Terminal(home, ['--resume']);
    await second.shows('Bagaimana penerima disapa?');
    second.type('2', 'Enter');
    await second.shows('Nama penerima');
    second.type('Ratna Wulandari', 'Enter');
    await second.shows('Jabatan penerima');
    second.kill();
    await second.shows('KODE 137');
    expect(savedAnswers(home).recipient).toEqual({ title: 'Ibu', name: 'Ratna Wulandari' });

    const third = new Terminal(home, ['--resume', '--print']);
    await third.shows('Jabatan penerima');
    third.type('Enter');
    await third.shows('Instansi penerima');
    third.type('Enter');
    await third.shows('Salam pembuka');
    third.type('Enter');
    await third.shows('Topik');
    third.type('jadwal yg baru', 'Enter');
    await third.shows('Enter pakai: jadwal yang baru');
    third.type('Enter');
    await third.shows('Rincian');
    third.type('Enter');
    await third.shows('Tautan dokumen');
    third.type('https://dinsos.melati.go.id/jadwal', 'Enter');
    await third.shows('  https://dinsos');
    third.type('Enter');
    await third.shows('Kapan pesan dikirim?');
    third.type('Enter');
    await third.shows('Apa selanjutnya?');
    third.type('Enter');
    await third.shows('KODE 0');
    expect(third.screen()).toContain('jadwal yang baru');
    expect(readdirSync(join(home, '.local/state/asn-lint/drafts'))).toEqual([]);
  });

  it('asks on Ctrl+C, saves, and ends with 130', { timeout: 300_000 }, async () => {
    const home = folder();
    const terminal = new Terminal(home, SENDER);
    await terminal.shows('Apa tujuan pesan ini?');
    terminal.type('Enter');
    await terminal.shows('Bagaimana penerima disapa?');
    terminal.type('C-c');
    await terminal.shows('Berhenti dahulu?');
    terminal.type('Enter');
    await terminal.shows('KODE 130');
    expect(terminal.screen()).toContain('asn-compose --resume');
    expect(terminal.screen()).not.toMatch(/\bat .*\.ts:|Error/);
    expect(savedAnswers(home)).toMatchObject({ purpose: 'coordination' });
  });
});
