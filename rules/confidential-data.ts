import type { SecretKind } from '../src/language/secrets.ts';
import { secretsIn } from '../src/language/secrets.ts';
import { type Bilingual, defineRule, type Finding } from '../src/linter/contract.ts';

const NAMES: Readonly<Record<SecretKind, Bilingual>> = {
  nik: { id: 'NIK', en: 'a NIK' },
  kk: { id: 'nomor KK', en: 'a family card number' },
  card: { id: 'nomor kartu', en: 'a card number' },
  password: { id: 'kata sandi', en: 'a password' },
  code: { id: 'kode rahasia (OTP/PIN)', en: 'a secret code (OTP/PIN)' },
  marking: {
    id: 'dokumen bertanda rahasia atau terbatas',
    en: 'a document marked secret or restricted',
  },
};

export const confidentialData = defineRule({
  id: 'confidential-data',
  meta: {
    title: { id: 'Data rahasia', en: 'Confidential data' },
    description: {
      id: 'Pesan tidak memuat NIK, nomor KK, nomor kartu bank, kata sandi, OTP, PIN, atau dokumen bertanda RAHASIA/TERBATAS. NIP dalam tanda tangan, telepon kantor, dan nomor surat diterima.',
      en: 'The message holds no NIK, family card or bank card number, password, OTP, PIN, or document marked RAHASIA/TERBATAS. A NIP in a signature, an office phone and a letter number are fine.',
    },
    severity: 'error',
    fixable: false,
    source: {
      law: 'UU 27/2022 tentang Pelindungan Data Pribadi; UU 20/2023 tentang ASN',
      value: 'Loyal',
      conduct: {
        id: 'Menjaga rahasia jabatan dan negara',
        en: 'Keeps the secrets of office and state',
      },
    },
    good: [{ text: 'Mohon pengecekan data warga sesuai surat pengantar.' }],
    bad: [
      { text: 'Mohon dicek NIK 3399014107900012.', reports: ['found'] },
      { text: 'Kata sandi: Melati#26', reports: ['found'] },
    ],
    options: {},
    messages: {
      found: {
        id: 'Pesan memuat {kind}; hapus dari pesan dan sampaikan lewat saluran resmi yang aman.',
        en: 'The message holds {kindEn}; remove it and hand it over through a secure official channel.',
      },
    },
  },
  *check(message): Iterable<Finding> {
    for (const { kind, range } of secretsIn(message)) {
      yield { messageId: 'found', range, data: { kind: NAMES[kind].id, kindEn: NAMES[kind].en } };
    }
  },
});
