import { describe } from 'vitest';
import { accepts, reports } from './tables.ts';

const RULE = 'availability';

describe('the recipient is asked first', () => {
  accepts(RULE, [
    'Apakah Ibu berkenan berdiskusi dengan kami pada hari Rabu?',
    'Sekiranya Bapak ada waktu, kami ingin berkonsultasi mengenai lelang ikan.',
    'Mohon kesediaan waktu Ibu untuk berdiskusi.',
    'Kapan kiranya saya dapat menghadap Bapak?',
    'Bolehkah saya menelepon Ibu sore ini?',
    'Saya ingin berkonsultasi, Bu. Apakah Ibu ada waktu besok?',
    'Kami berencana berkunjung ke kantor Bapak. Mohon dijadwalkan.',
    'Apabila Bapak berkenan, kami akan datang ke ruang Bapak.',
    'Bila Ibu tidak berhalangan, kami ingin menghadap untuk membahas lelang.',
    'bisa saya telp ibu nanti sore?',
    'Saya minta waktu Ibu sebentar untuk berdiskusi.',
    'Bila Ibu sempat, saya ingin bertemu.',
    'Di sela kesibukan Bapak, kami mohon bertemu.',
  ]);
});

describe('no time is asked for', () => {
  accepts(RULE, [
    'Mohon data lelang dikirim hari Rabu.',
    'Kami sampaikan hasil diskusi kemarin.',
    'Nomor telepon kantor kami 0361-700100.',
    'Rapat kemarin membahas lelang ikan.',
    'Tadi saya menelepon Ibu dan belum tersambung.',
    'Silakan hubungi layanan konsultasi pada jam kerja.',
    'Notula diskusi terlampir.',
    'Kami menemui kendala saat mengunggah data.',
    'Petugas kami mendatangi lokasi lelang kemarin.',
    'Kami akan mendatangi lokasi lelang bersama nelayan.',
    'Peserta diskusi publik berjumlah 40 orang.',
    'Terima kasih atas diskusinya.',
    'Kami mengingatkan batas pengumpulan pada hari Jumat.',
    'Beliau menulis "saya akan menelepon Ibu".',
    '> Saya akan menelepon Bapak\nBaik, kami tunggu.',
    'Materi Rapat Konsultasi Publik sudah kami unggah.',
  ]);
});

describe('an announced call or visit, a wish for time', () => {
  reports(RULE, [
    ['missing', 'Nanti pukul 13.00 saya akan ⟦menelepon⟧ Ibu.'],
    ['missing', 'Besok kami ⟦ke ruang Bapak⟧ pukul 10.00.'],
    ['missing', 'Kami perlu ⟦berdiskusi⟧ dengan Ibu sore ini mengenai lelang.'],
    ['missing', 'Lusa pukul 09.00 saya datang ⟦ke madrasah Ibu⟧ untuk supervisi.'],
    ['missing', 'Saya ingin ⟦berkonsultasi⟧ mengenai lelang ikan.'],
    ['missing', 'Kami mau ⟦berdiskusi⟧ tentang lelang ikan hari ini.'],
    ['missing', 'saya mau ⟦ketemu⟧ bapak siang ini'],
    ['missing', 'Siang ini saya akan ⟦menghadap⟧ Bapak untuk tanda tangan.'],
    ['missing', 'Saya akan ⟦menemui⟧ Ibu Camat di kantor.'],
    ['missing', 'Mari kita ⟦bertemu⟧ di aula pukul 14.00, Pak.'],
    ['missing', 'Kami memerlukan ⟦waktu Bapak⟧ satu jam untuk lelang ikan.'],
    ['missing', 'Nanti saya ⟦panggilan video⟧ dengan Ibu pukul 09.00.'],
    ['missing', 'Saya datang ⟦ke kantor Ibu⟧ besok pagi.'],
  ]);
});

describe('the agency’s own way of asking', () => {
  const phrases = { greetings: [], thanks: [], availability: ['mohon slot'], options: [] };
  const vocabulary = { allowed: new Set<string>(), banned: new Map(), agencies: [], phrases };
  accepts(RULE, ['Mohon slot. Saya ingin berkonsultasi mengenai lelang.'], { vocabulary });
});
