import { describe } from 'vitest';
import { accepts, reports } from './tables.ts';

const RULE = 'solution-options';

describe('a problem with an option', () => {
  accepts(RULE, [
    'Kami mengalami kendala unggah. Usul kami, berkas dikirim lewat surel. Mohon arahan Ibu.',
    'Data tidak dapat disimpan. Sebagai alternatif, kami kirim dalam XLSX. Mohon petunjuk.',
    'Ada gangguan jaringan. Apakah dapat jika batas waktu mundur satu hari? Mohon arahan.',
    'Terjadi galat pada menu cetak. Opsi: (a) cetak manual, atau (b) tunda. Mohon arahan Bapak.',
    'Anggaran terhambat. Kami mengusulkan pergeseran antarbelanja. Mohon arahan.',
    'Akun kami tidak bisa masuk. Bagaimana jika kami memakai akun cadangan? Mohon bantuan.',
    'Ada masalah pada kuota. Solusi kami, peserta dibagi dua gelombang. Mohon arahan.',
    'Pencairan gagal. Kami berencana mengajukan ulang hari Senin. Mohon petunjuk Ibu.',
  ]);
});

describe('no problem, or no help is asked', () => {
  accepts(RULE, [
    'Pelaksanaan lelang berjalan tanpa kendala. Mohon arahan selanjutnya.',
    'Tidak ada kendala di lapangan. Mohon petunjuk untuk tahap berikutnya.',
    'Apabila ada kendala, silakan menghubungi kami. Mohon bantuan Bapak menyebarkannya.',
    'Kendala jaringan sudah teratasi. Terima kasih atas bantuannya.',
    'Kami tidak dapat hadir besok. Mohon arahan siapa yang mewakili.',
    'Laporan kendala triwulan III sudah kami unggah.',
    'Perihal bimtek penyelesaian masalah aset, jadwal terlampir.',
    'Nelayan gagal melaut sepekan dan telah menerima bantuan beras.',
    'Mohon dicek kembali daftar kursi rusak ringan pada lampiran.',
    'Mohon bantuan mengisi rekapitulasi kendaraan rusak berat tahun ini.',
    'Mohon data Penyandang Masalah Kesejahteraan Sosial. Mohon bantuan Ibu.',
    'Mohon arahan mengenai jadwal lelang.',
    'Peladen mengalami gangguan sejak pagi dan sedang diperbaiki.',
    'Rapat Koordinasi Penyelesaian Hambatan dimulai pukul 09.00. Mohon bantuan konsumsi.',
    'Rencana kami bulan depan:\n- mengganti jaring rusak;\n- menambah kolam.\nTerima kasih atas bimbingan Ibu.',
    'Kami mendata kapal rusak di dermaga. Terima kasih atas bimbingan Ibu selama ini.',
    'Mohon perhatian, besok ada gangguan listrik pukul 10.00.',
    '> Kami mengalami kendala. Mohon bantuan.\nBaik, kami periksa.',
    'Beliau bertanya "apa kendalanya?". Mohon arahan.',
    'Jika gagal masuk, ulangi setelah satu jam. Mohon bantuan menyebarkan petunjuk ini.',
  ]);
});

describe('a bare problem', () => {
  reports(RULE, [
    ['missing', 'Kami menemui ⟦kendala⟧ saat mengunggah data. Mohon arahan Ibu.'],
    ['missing', 'Ada ⟦masalah⟧ pada akun kami. Mohon bantuan.'],
    ['missing', 'Data ⟦tidak⟧ dapat disimpan sejak pagi. Mohon petunjuk Bapak.'],
    ['missing', 'Pak, aplikasi ⟦error⟧. Bagaimana?'],
    ['missing', 'Daftar hadir ⟦rusak⟧, mohon bantuan Bapak.'],
    ['missing', 'Mohon bantuan penanganan ⟦gangguan⟧ jaringan.'],
    ['missing', 'Printer ⟦rusak⟧, kami belum mendapat bantuan.'],
    ['missing', 'Bu, data ⟦rusak⟧ setelah listrik padam. Mohon bantuan.'],
    ['missing', 'pak data ⟦blm⟧ bs dikirim, mohon bantuannya'],
    ['missing', 'Pencairan ⟦terhambat⟧. Mohon solusi dari Ibu.'],
    ['missing', 'Akun saya ⟦tidak⟧ bisa masuk. Mohon dibantu.'],
    ['missing', 'Jaringan mengalami ⟦gangguan⟧. Mohon segera diperbaiki.'],
    ['missing', 'Kami ⟦kesulitan⟧ membuka berkas. Apakah Ibu punya opsi lain?'],
    ['missing', 'Verifikasi ⟦gagal⟧ terus. Kami belum menemukan solusinya, mohon bantuan.'],
    ['missing', 'Mengapa menu cetak ⟦tidak⟧ berfungsi? Mohon penjelasan.'],
    ['missing', 'Terjadi ⟦gangguan⟧ air sejak Senin. Mohon perhatian Ibu.'],
    ['missing', 'Jembatan ⟦rusak⟧ berat. Mohon perhatian dan tindak lanjut Bapak. Terima kasih.'],
    ['missing', 'Printer ⟦rusak⟧. Tolong dibantu, Pak.'],
  ]);
});

describe('the agency’s own way of proposing', () => {
  const phrases = { greetings: [], thanks: [], availability: [], options: ['jalan keluar kami'] };
  const vocabulary = { allowed: new Set<string>(), banned: new Map(), agencies: [], phrases };
  accepts(RULE, ['Ada kendala unggah. Jalan keluar kami, berkas diantar. Mohon arahan.'], {
    vocabulary,
  });
});
