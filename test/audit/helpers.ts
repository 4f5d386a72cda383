import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/asn-audit.ts';
import { type Run, run, type World } from '../cli/world.ts';

/** Invented people of an invented office. */
export const ME = 'Sekar Maheswari';
export const PARTNER = 'Pak Damar Wicaksono';

export const IDEAL =
  'Selamat pagi, Bapak. Saya Sekar Maheswari dari Bagian Keuangan Kecamatan Sukarasa. Izin berkoordinasi terkait revisi anggaran: https://contoh.go.id/revisi. Apakah Bapak berkenan meluangkan waktu hari ini? Terima kasih atas waktu Bapak.';

/** `23/11/26 09.15 - Name: text` as Android writes it; November 2026 begins on a Sunday. */
export function line(moment: string, sender: string, text: string): string {
  return `${moment} - ${sender}: ${text}`;
}

/** A month with one ideal opening, one poor one at night, an answer after two days. */
export const CHAT = [
  '02/11/26 08.55 - Pesan dan panggilan terenkripsi secara end-to-end.',
  line('02/11/26 09.00', ME, IDEAL),
  line('02/11/26 09.40', PARTNER, 'Selamat pagi, Bu. Silakan pukul 13.00.'),
  line('02/11/26 09.42', ME, 'Siap, Pak.'),
  line('09/11/26 20.30', ME, 'Pak, mau tanya data yg kmrn dmn ya? Mksh'),
  line('09/11/26 21.00', PARTNER, 'Nanti saya kirim.'),
  line('16/11/26 10.00', PARTNER, 'Selamat pagi, Bu. Apakah laporannya sudah selesai?'),
  line('18/11/26 11.00', ME, 'Selamat pagi, Bapak. Laporan sudah kami kirim. Terima kasih.'),
  line('18/11/26 11.05', PARTNER, '<Media tidak disertakan>'),
  line('18/11/26 11.06', PARTNER, 'Pesan ini telah dihapus'),
].join('\n');

export const FILE = `Chat WhatsApp dengan ${PARTNER}.txt`;

/** Puts a chat into a folder and gives its path. */
export function put(folder: string, text: string | Uint8Array, name = FILE): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** `asn-audit` without the configuration of whoever runs the tests. */
export function audit(argv: readonly string[], world: World = {}): Promise<Run> {
  return run(main, ['--no-config', ...argv], world);
}
