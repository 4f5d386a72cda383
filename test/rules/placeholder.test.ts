import { describe } from 'vitest';
import { accepts, reports } from './tables.ts';

const RULE = 'placeholder';

describe('no blanks', () => {
  accepts(RULE, [
    'Debit A < B dan B > C pada grafik 2.',
    'Peringatan ke-XXX digelar besok.',
    'Rapat dimulai pukul 09.00 WIB [Revisi 2].',
    '*[URGENT]* Mohon data lelang.',
    '[UNDANGAN] Rapat hari Senin.',
    'Mohon data lelang...',
    'Mohon data lelang … kami tunggu.',
    'Lampiran XXX Peraturan Bupati.',
    'Bab XXX halaman 4.',
    'Nilai < 60 dan > 90 diperiksa kembali.',
    'Buka berkas_lelang_ikan.xlsx.',
    'Mohon data _lelang_ segera.',
    'Jalankan `git clone <alamat>` pada terminal.',
    'https://sagara.go.id/__berkas__/a',
    'Tanda (…) pada kutipan berarti dihilangkan.',
    'Bapak/Ibu dimohon hadir.',
    'Skor 10–20 [skala 1–100].',
    'Pasal 5 ayat (2) [dicabut].',
    'Rapat [daring pukul 9.',
    'Rapat [nama\nlain] besok.',
    'Nilai {{a+b}} dihitung.',
    '[x] sudah dikirim',
    '[.] sudah',
    'Kode {satu dua tiga empat lima} itu.',
    'Buka <sagara.go.id> ya.',
    'Nomor [nama saya dan nama atasan saya yang baru itu] ya.',
    'Sambutan .......... 08.20',
    'Honor ........ Rp 500.000\nTransportasi ........ Rp 150.000',
    'Kaus ukuran XXXL dan xxxl.',
    'Bab XX halaman 4.',
    'Berkas a___b itu.',
    '> Saya [Nama] dari …\nTemplat itu sudah kami isi.',
  ]);
});

describe('blanks left in', () => {
  reports(RULE, [
    ['found', 'Saya ⟦< nama >⟧ dari Dinas Perikanan.'],
    ['found', 'Saya ⟦[Nama]⟧ dari Dinas Perikanan.'],
    ['found', 'Saya ⟦[nama lengkap]⟧ dari Dinas Perikanan.'],
    ['found found', 'Saya ⟦[Nama]⟧ dari ⟦[Instansi]⟧.'],
    ['found', 'Saya Wulan dari ⟦<instansi>⟧.'],
    ['found', 'Terkait ⟦{topik}⟧, mohon data.'],
    ['found', 'Rapat dimulai pada hari ⟦____⟧ pukul 09.00.'],
    ['found', 'Nomor surat: ⟦..........⟧'],
    ['found', 'Anggaran sebesar Rp⟦XXX⟧.'],
    ['found', 'Nomor surat ⟦XXX⟧/DKP/2026.'],
    ['found', 'Rapat di Ruang ⟦XXX⟧ lantai 3.'],
    ['found', 'Kegiatan dimulai ⟦[jam/tanggal]⟧ di aula.'],
    ['found', 'Yth. Bapak/Ibu ⟦…⟧, mohon data.'],
    ['found', 'Mohon data paling lambat tanggal ⟦[tanggal]⟧.'],
    ['found', 'Yang terhormat ⟦{{nama_penerima}}⟧, mohon data.'],
    ['found', 'Tautan: ⟦[tautan]⟧'],
    ['found', 'Rapat pada tanggal ⟦........⟧ di aula.'],
    ['found', 'Kepada ⟦[[nama penerima]]⟧, mohon data.'],
    ['found', 'Nama: ⟦[...]⟧'],
    ['found', 'Nama: ⟦[___]⟧'],
    ['found', 'Nama: ⟦[xx]⟧'],
    ['found', 'Kepada ⟦{nama unit kerja}⟧, mohon data.'],
    ['found', 'Unit ⟦<kerja pemohon>⟧ mohon data.'],
    ['found', 'Nomor: ⟦........⟧ 12'],
    ['found', 'Nomor HP ⟦xxx⟧ ya.'],
    ['found', 'Anggaran Rp⟦XXX.XXX.XXX⟧, mohon data.'],
    ['found', 'Nomor surat ⟦XXX/XXX⟧/DKP/2026.'],
    ['found', 'Nama: ⟦_____⟧ jabatan'],
  ]);
});
