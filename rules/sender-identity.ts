import { defineRule, type Finding } from '../src/linter/contract.ts';
import { structure } from '../src/structure/index.ts';

export const senderIdentity = defineRule({
  id: 'sender-identity',
  meta: {
    title: { id: 'Identitas dan instansi', en: 'Sender and agency' },
    description: {
      id: 'Pengirim menyebut nama dan instansi atau unit kerjanya, di awal pesan atau dalam tanda tangan.',
      en: 'The sender tells their name and their agency or unit, in the opening or in the signature.',
    },
    severity: 'error',
    fixable: false,
    source: {
      handbook: {
        id: 'Langkah 2, Bahasa Baku & Struktur Jelas: perkenalkan identitas diri dan satuan kerja',
        en: 'Step 2, standard language and clear structure: introduce yourself and your unit',
      },
      law: 'UU 25/2009 Pasal 34',
      value: 'Akuntabel',
      conduct: {
        id: 'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
        en: 'Works honestly, responsibly, carefully, with discipline and integrity',
      },
    },
    good: [
      { text: 'Selamat pagi, Ibu. Saya Ratna Puspita dari Dinas Kesehatan Kabupaten Melati.' },
      { text: 'Terima kasih.\n\nRatna Puspita\nDinas Kesehatan Kabupaten Melati' },
    ],
    bad: [
      { text: 'Selamat pagi, Ibu. Mohon data imunisasi.', reports: ['missing'] },
      { text: 'Selamat pagi, Ibu. Kami dari Dinas Kesehatan.', reports: ['missing-name'] },
      { text: 'Selamat pagi, Ibu. Saya Ratna Puspita.', reports: ['missing-agency'] },
    ],
    options: {},
    messages: {
      missing: {
        id: 'Pengirim belum memperkenalkan diri; tulis nama dan instansi, misalnya "Saya {name} dari {agency}".',
        en: 'The sender is not introduced; write name and agency, for example "Saya {name} dari {agency}".',
      },
      'missing-name': {
        id: 'Nama pengirim belum ada supaya penerima tahu siapa yang menghubungi; tambahkan, misalnya "Saya {name} dari …".',
        en: 'The sender\'s name is missing; add it, for example "Saya {name} dari …".',
      },
      'missing-agency': {
        id: 'Instansi pengirim belum disebut; tambahkan setelah nama, misalnya "dari {agency}".',
        en: 'The sender\'s agency is missing; add it after the name, for example "dari {agency}".',
      },
    },
  },
  *check(message, { profile, vocabulary }): Iterable<Finding> {
    const { sender } = structure(message, vocabulary);
    const data = {
      name: profile.name ?? '[nama Anda]',
      agency: [profile.unit, profile.agency].filter(Boolean).join(' ') || '[instansi Anda]',
    };
    if (!sender.name && !sender.agency) yield { messageId: 'missing', range: [0, 0], data };
    else if (!sender.name) yield { messageId: 'missing-name', range: sender.agency!, data };
    else if (!sender.agency) yield { messageId: 'missing-agency', range: sender.name, data };
  },
});
