import { describe } from 'vitest';
import { accepts, reports } from './tables.ts';

const RULE = 'tone';

describe('an ordinary voice', () => {
  accepts(RULE, [
    'Mohon laporan lelang dikirim sebelum hari Jumat.',
    'Selamat pagi, Ibu. Mohon data lelang.',
    'Apakah laporan sudah selesai?',
    'Selamat atas penghargaannya!',
    'Kami mohon maaf atas keterlambatan ini.',
    'Mengapa data bulan Juli lebih kecil?',
  ]);
});

describe('capitals that do not shout', () => {
  accepts(RULE, [
    'Mohon data SPPD, SPJ, DPA, RKA, dan LAKIP.',
    'Rapat BPKAD BKPSDM BAPPEDA BPBD BNNK pukul 09.00.',
    '*UNDANGAN RAPAT KOORDINASI LELANG IKAN*\n\nSelamat pagi, Bapak/Ibu. Kami mengundang Bapak/Ibu.',
    'JADWAL LELANG IKAN TAHUN 2026\n\nKami sampaikan jadwal terlampir.',
    'Mohon dikirim SEGERA.',
    'Mohon dikirim PALING LAMBAT hari Jumat.',
    'Beliau menulis "MOHON SEGERA DIKIRIM HARI INI".',
    '> MOHON SEGERA DIKIRIM HARI INI\nBaik, kami kirim.',
    'Kelas VII, VIII, dan IX masuk pukul 07.00.',
    'Peserta dari PT ANEKA TIRTA SAGARA sudah terdaftar.',
    'Saya INDAH PERMATA SARI dari Dinas Perikanan.',
    'Bapak/Ibu, *PETUNJUK TEKNIS LELANG IKAN* sudah terbit.',
    'Bapak/Ibu, *PEDOMAN PENYUSUNAN LAPORAN LELANG* dapat diunduh.',
    'Yth. Ibu INDAH PERMATA SARI\n\nMohon data lelang.',
  ]);
});

describe('shouting', () => {
  reports(RULE, [
    ['shouting', '⟦MOHON SEGERA DIKIRIM HARI INI⟧.'],
    ['shouting', 'Pak, ⟦DATA HARUS MASUK⟧ hari ini.'],
    ['shouting', '⟦MOHON DATA YG BLM MASUK⟧'],
    ['shouting', '*⟦TOLONG KIRIM LAPORAN⟧*, Pak.'],
    ['shouting', 'Pak, *⟦LAPORAN HARUS MASUK SEGERA⟧* hari ini.'],
    ['shouting', 'Pak, *⟦DATA LELANG SALAH SEMUA⟧*.'],
    ['shouting', 'Pak, ⟦PEDOMAN LELANG BELUM DIBACA⟧.'],
    ['shouting', '⟦ＭＯＨＯＮ　ＳＥＧＥＲＡ　ＤＩＫＩＲＩＭ⟧, Pak.'],
    ['shouting shouting', '⟦MOHON SEGERA DIKIRIM⟧. Rapat pukul 09.00. ⟦JANGAN SAMPAI TERLAMBAT⟧.'],
    ['shouting', '⟦LAPORAN BPKAD BELUM LENGKAP⟧, Pak.'],
  ]);
});

describe('punctuation', () => {
  accepts(RULE, [
    'Berkas tersimpan di https://sagara.go.id/cari??q=ikan',
    'Beliau bertanya "benarkah??" kepada kami.',
    '> Sudah selesai??\nSudah, Pak.',
    'Jalankan `a !! b` pada terminal.',
  ]);
  reports(RULE, [
    ['punctuation', 'Apakah laporan sudah selesai⟦??⟧'],
    ['punctuation', 'Mohon segera dikirim⟦!!!⟧ Terima kasih.'],
    ['punctuation', 'Sudah dikirim⟦?!⟧'],
    ['punctuation punctuation', 'Sudah⟦??⟧ Kapan⟦!!⟧'],
  ]);
});

describe('commands and reproach', () => {
  accepts(RULE, [
    'Mohon kiranya dibalas sebelum pukul 15.00.',
    'Mohon tidak lupa membawa materai.',
    'Balasan yang cepat dari Ibu sangat kami hargai.',
    'Data yang belum masuk akan kami hubungi kembali.',
    'Beliau berkata "cepat balas" kepada kami.',
    '> Cepat kirim datanya\nSudah kami kirim, Pak.',
    'Apakah berkas sudah diterima?',
  ]);
  reports(RULE, [
    ['harsh', 'Pak, ⟦cepat balas⟧.'],
    ['harsh', '⟦Jangan lupa ya⟧, laporannya.'],
    ['harsh', '⟦Kok belum⟧ dibalas, Bu?'],
    ['harsh', 'Laporan ⟦harus sekarang⟧ juga dikirim.'],
    ['harsh', '⟦Kenapa belum⟧ dikirim?'],
    ['harsh', 'Saya ⟦sudah berkali-kali⟧ mengingatkan.'],
    ['harsh', '⟦Cepat kirim⟧ datanya, Pak.'],
    ['harsh', '⟦jgn diabaikan⟧ pesan ini'],
    ['harsh', 'Datanya ⟦belum juga dikirim⟧, Bu.'],
    ['harsh', '⟦Segera balas⟧, Bu.'],
    ['harsh', '⟦Jangan banyak alasan⟧, Pak.'],
  ]);
});

describe('a message that only calls', () => {
  reports(RULE, [
    ['ping', '⟦⟧P'],
    ['ping', '⟦⟧Ping'],
    ['ping', '⟦⟧Pak'],
    ['ping', '⟦⟧Bu Wulan'],
    ['ping', '⟦⟧Selamat pagi'],
    ['ping', '⟦⟧Selamat pagi, Ibu Camat.'],
    ['ping', '⟦⟧Selamat pagi, rekan-rekan pengelola kepegawaian.'],
    ['ping', '⟦⟧[URGENT] Selamat pagi, Pak'],
    ['ping', '⟦⟧Assalamualaikum, Pak 🙏'],
    ['ping', '⟦⟧Wulan?'],
    ['ping punctuation', '⟦⟧Halo, Pak⟦??⟧'],
  ]);
  accepts(RULE, [
    'Bapak Camat berhalangan.',
    'Saudari Wulan terpilih sebagai ketua.',
    '',
    '🙏',
    'Baik, Pak.',
    'Selamat pagi, Pak. Mohon izin.',
    'https://sagara.go.id/a',
    '*UNDANGAN LELANG IKAN*\n\nSelamat pagi, Bapak/Ibu.',
    'Selamat pagi, Bapak. Selamat atas pelantikan Bapak.',
    'Peserta dari PT Sagara Tirta hadir.',
    'Bapak Kepala Dinas tiba.',
  ]);
  accepts(RULE, ['Selamat pagi', 'Selamat pagi, Bapak/Ibu.'], { options: { ping: false } });
});
