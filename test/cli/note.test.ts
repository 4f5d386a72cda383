import { describe, expect, it } from 'vitest';
import { note } from '../../src/cli/note.ts';
import { program } from '../../src/cli/program.ts';
import { run } from './world.ts';

const told = async (text: string, columns?: number): Promise<string> => {
  const main = program(async (session) => {
    await note({ id: text, en: '' }, session);
    return 0;
  });
  return (await run(main, [], { columns })).err;
};

describe('a note', () => {
  it.each([
    ['stays as it is where it fits', 'Draf tidak disimpan.', 'Draf tidak disimpan.\n'],
    [
      'breaks at spaces',
      'Buku kendali: 40 koordinasi dicatat, 0 sudah ada.',
      'Buku kendali: 40 koordinasi dicatat, 0\nsudah ada.\n',
    ],
    [
      'keeps its lines and their indents',
      'Pilih salah satu:\n  Ibu Kepala Bagian Umum dan Kepegawaian Daerah\n  Ibu Sari',
      'Pilih salah satu:\n  Ibu Kepala Bagian Umum dan Kepegawaian\n  Daerah\n  Ibu Sari\n',
    ],
    [
      'does not break a path',
      'Berkas /home/rina/Dokumen/koordinasi-bulanan/laporan.html tidak ditemukan.',
      'Berkas\n/home/rina/Dokumen/koordinasi-bulanan/laporan.html\ntidak ditemukan.\n',
    ],
    [
      'breaks what stands beside a path that is too long',
      'Berkas /home/rina/Dokumen/koordinasi-bulanan/laporan.html tidak ditemukan; periksa nama dan foldernya.',
      'Berkas\n/home/rina/Dokumen/koordinasi-bulanan/laporan.html\ntidak ditemukan; periksa nama dan\nfoldernya.\n',
    ],
  ])('%s', async (_, text, shown) => {
    expect(await told(text, 40)).toBe(shown);
  });

  it('is one line where no terminal is', async () => {
    const text = 'Sekarang di luar jam kerja; pesan disusun untuk Senin pukul 08.00 WIB.'.repeat(3);
    expect(await told(text)).toBe(`${text}\n`);
  });

  it('says a failure the same way', async () => {
    const main = program(async () => {
      throw new Error('Kata demi kata yang cukup panjang untuk dua baris');
    });
    const { code, err } = await run(main, [], { columns: 40 });
    expect(code).toBe(2);
    expect(Math.max(...err.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });
});
