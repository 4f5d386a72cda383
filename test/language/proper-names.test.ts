import { describe, expect, it } from 'vitest';
import { wording } from './report.ts';

describe('a proper name keeps its own spelling', () => {
  it.each([
    'Kami tiba di Kecamatan Bareng pagi ini.',
    'Rehabilitasi Bendungan Bener dimulai.',
    'Banjir di tepi Sungai Elo surut.',
    'Peneliti Institut Teknologi Sepuluh Nopember hadir.',
    'Lomba lari di Stadion Gelora 10 Nopember ramai.',
    'Artikel itu dimuat harian Analisa.',
    'Mesjid Raya Sagara dan Apotik Sehat berdekatan.',
    'Lobang Jepang ditutup sementara.',
    'Tau Ntaa Vana adalah komunitas adat.',
    'Dong Ha merupakan kota kembar.',
  ])('%s', (text) => expect(wording(text)).toEqual([]));

  it.each([
    ['Kami tiba bareng Camat.', 'bareng>bersama'],
    ['Udah tiba, Pak?', 'Udah>Sudah'],
    ['Kalo Warsito adalah ketua, rapat jadi.', 'Kalo>Kalau'],
    ['Gimana Kecamatan Sagara?', 'Gimana>Bagaimana'],
    ['Acara di Hotel Mawar 10 Nopember 2026.', 'Nopember>November'],
    ['Rapat tanggal 10 Nopember.', 'Nopember>November'],
    ['Mesjid itu dibangun warga.', 'Mesjid>Masjid'],
    ['Apotik buka pukul delapan.', 'Apotik>Apotek'],
    ['Kegiatan di Kota dan Propinsi sudah selesai.', 'Propinsi>Provinsi'],
    ['Ijin Bapak, kami terlambat.', 'Ijin>Izin'],
  ])('%s', (text, expected) => expect(wording(text).join('; ')).toBe(expected));
});
