import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { formatters } from '../../src/formatters/index.ts';
import { lint, settings } from '../../src/linter/index.ts';
import { accepts, reports } from './tables.ts';

const RULE = 'confidential-data';

describe('what may be told', () => {
  accepts(RULE, [
    'Kontak reset password email: 0812-3456-7890',
    'Helpdesk lupa kata sandi akun SIPD: 0262-123456',
    'Kebijakan kata sandi pengguna: Perbup12/2026',
    'Pembaruan kata sandi akun SIPD: 24/11/2026',
    'Cakupan PIN Polio putaran 2: 8417 balita.',
    'Kata sandi akun SIPD adalah rahasia.',
    'Kata sandi aplikasi dapat diubah melalui tautan: contoh.go.id/a1',
    'Mohon data warga sesuai surat pengantar.',
    'Mohon membawa NIK dan nomor KK masing-masing.',
    'Terima kasih.\n\nWulan Handayani\nNIP 19900514 201503 2 001',
    'NIP 199005142015032001',
    'Telepon kantor (0361) 700100.',
    'Narahubung 081200000001 atau +62 812-0000-0001.',
    'Surat nomor 523.11/0045/DKP/2026 tanggal 3 November 2026.',
    'Rekening bendahara 0021-01-000123-30-4.',
    'Pagu anggaran Rp1.250.000.000.000.',
    'Kode billing 820261100012345 untuk PNBP.',
    // sixteen digits that are no date of birth, no region, no card
    'Nomor transaksi 9999999999999999.',
    'Barang bernomor 1234 5678 9012 3456.',
    'Nomor SPM 0000000000000000.',
    'Kata sandi akan kami sampaikan secara terpisah.',
    'Mohon tidak memberikan OTP kepada siapa pun.',
    'Ganti kata sandi Anda setiap tiga bulan.',
    'PIN sudah kami atur ulang.',
    'Dokumen ini tidak bersifat rahasia.',
    'Menjaga rahasia jabatan adalah kewajiban kita.',
    'Peserta terbatas 30 orang.',
    '> RAHASIA\nMohon tidak meneruskan pesan itu.',
    'NIK 3399********0003 sudah terdaftar.',
    'Batas OTP 5 menit.',
    'Kode OTP dikirim sesuai surat nomor 120345, mohon maklum.',
    'Layanan OTP menelan biaya 120345 rupiah.',
    'Batas OTP 120 240 360 detik menurut penyedia.',
    'Kata sandi paling sedikit 8 karakter.',
    'Resi JNE 1234567890123456.',
    // a card's check digit alone proves nothing: no label, not in four groups of four
    'Kode 4111111111111111 dicatat.',
    'Kode 41111 111 1111 1111 dicatat.',
    'Kode 4111111 111111111 dicatat.',
    'Kata sandi\nIkan2026 dipakai untuk contoh.',
    'Kata sandi:',
    'Kata sandi: ...',
    'Kata sandi: https://sagara.go.id/s4ndi',
    'Password: ab1',
    'Password: ********',
    'Password: 09.30',
    'Masukkan OTP. Nomor antrean: 4819.',
    'PIN loket: 12',
    'RAHASIA negara wajib dijaga.',
    'Nota dinas ini [RAHASIA] ya.',
  ]);
});

describe('what must not be told', () => {
  reports(RULE, [
    ['found', 'Kata sandi akun SIPD adalah ⟦Melati2026⟧.'],
    ['found', 'Kata sandi admin aplikasi kami: ⟦Melati2026⟧'],
    ['found', 'Mohon dicek NIK ⟦3399015405900003⟧.'],
    ['found', 'NIK: ⟦3399 0154 0590 0003⟧'],
    ['found', 'Atas nama Wulan, ⟦3399015405900003⟧, belum terdaftar.'],
    ['found', 'No. KK ⟦3399011203150008⟧'],
    ['found', 'Kartu ⟦4111 1111 1111 1111⟧ masih berlaku.'],
    ['found', 'Kartu ⟦5500-0000-0000-0004⟧'],
    ['found', 'Kata sandi: ⟦Ikan#2026⟧'],
    ['found', 'Password ⟦Ikan#2026⟧, jangan disebar.'],
    ['found', 'user wulan pass: ⟦ikan2026⟧'],
    ['found', 'OTP ⟦481920⟧'],
    ['found', 'Kode OTP Anda adalah ⟦481920⟧.'],
    ['found', 'Kode OTP yang masuk ke telepon kantor ⟦770143⟧, mohon dimasukkan.'],
    ['found', 'Kode OTP barusan masuk, yaitu ⟦902 417⟧.'],
    ['found', 'PIN: ⟦2468⟧'],
    ['found', '⟦RAHASIA⟧\n\nNota dinas perihal pemeriksaan.'],
    ['found', '> NIK saya ⟦3399015405900003⟧\nBaik, kami periksa.'],
    ['found', 'Beliau menulis "NIK saya ⟦3399015405900003⟧".'],
    ['found', 'Kata sandi "⟦Ikan#2026⟧" berlaku hari ini.'],
    ['found', 'PIN diganti menjadi ⟦2468⟧.'],
    ['found', 'Kode verifikasi: ⟦481920⟧'],
    ['found found', 'NIK ⟦3399015405900003⟧ dan ⟦3399011708850004⟧'],
    ['found', 'NIK ⟦9999999999999999⟧ belum aktif.'],
    ['found', 'Bayar lewat ⟦4111 1111 1111 1111⟧ saja.'],
    ['found', 'Password akun baru adalah ⟦Ikan#2026⟧.'],
    ['found', 'Kata sandi sementara: ⟦Ikan#2026⟧'],
    ['found', 'Kata sandinya menjadi ⟦123456⟧.'],
    ['found', 'Kata sandi:\n⟦Ikan#2026⟧'],
    ['found', 'Password: ⟦48120391⟧'],
    ['found', 'CVV kartu: ⟦123⟧'],
    ['found', 'Sifat: ⟦Rahasia⟧'],
    ['found', 'Sifat surat ⟦terbatas⟧'],
    ['found', 'SANGAT ⟦RAHASIA⟧'],
    ['found', '[⟦RAHASIA⟧] Nota dinas'],
    ['found', '[SANGAT ⟦RAHASIA⟧] Nota dinas'],
    ['found', 'NIK ３３９９０１５４０５９００００３'.replace(/(３.*)/, '⟦$1⟧')],
  ]);
});

describe('what is found is written nowhere', () => {
  const secret = '3399015405900003';
  const result = lint(`NIK ${secret}, data yg lama`, rules, settings(new Date(0)));

  test.each(Object.keys(formatters) as (keyof typeof formatters)[])('%s', async (name) => {
    const text = await (await formatters[name]())([result], { lang: 'id' });
    expect(text).not.toContain(secret);
  });

  test('not in the messages either', () => {
    expect(JSON.stringify(result.messages)).not.toContain(secret);
  });
});
