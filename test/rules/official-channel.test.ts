import { describe } from 'vitest';
import { accepts, reports } from './tables.ts';

const RULE = 'official-channel';

describe('matters of a chat', () => {
  accepts(RULE, [
    'Mohon data lelang ikan.',
    'Mohon persetujuan jadwal rapat.',
    'Nota dinas permohonan persetujuan anggaran sudah kami kirim.',
    'Mohon koreksi atas realisasi anggaran triwulan III.',
    'Materi sosialisasi tentang sanksi disiplin sudah kami unggah.',
    'Mohon data mutasi barang persediaan.',
    'Mohon mutasi rekening bulan Oktober.',
    'Layanan mutasi pegawai dibuka pukul 08.00.',
    'Bidang Mutasi BKPSDM mengundang Bapak/Ibu.',
    'Rapat Keputusan Bersama dimulai pukul 09.00.',
    'SK Pengangkatan sudah kami terima.',
    'Kontrak pengadaan benih sudah ditandatangani.',
    '> Mohon persetujuan anggaran\nBaik, mohon dikirim melalui nota dinas.',
    'Beliau menulis "mohon persetujuan anggaran".',
    'Sampai saat ini belum ada putusan pengadilan.',
  ]);
});

describe('matters of record', () => {
  reports(RULE, [
    ['suggest', 'Mohon persetujuan ⟦anggaran⟧ perjalanan dinas.'],
    ['suggest', 'Mohon Bapak menyetujui ⟦kontrak⟧ pengadaan benih.'],
    ['suggest', 'Kami mengusulkan ⟦mutasi⟧ dua staf ke bidang lain.'],
    ['suggest', 'Kami mengusulkan ⟦sanksi⟧ bagi rekanan yang terlambat.'],
    ['suggest', 'Mohon ⟦keputusan⟧ Ibu tentang lokasi lelang.'],
    ['suggest', 'Apakah ⟦perjanjian⟧ kerja sama itu disetujui?'],
    ['suggest', 'mohon acc ⟦anggaran⟧ rapat besok pak'],
    ['suggest', 'Kami mohon ⟦pemberhentian⟧ tenaga kontrak a.n. Yudha.'],
    ['suggest', 'Mohon persetujuan ⟦hibah⟧ kapal kepada kelompok nelayan.'],
    ['suggest', 'Mohon diputuskan ⟦pemenang⟧ pengadaan benih.'],
  ]);
});
