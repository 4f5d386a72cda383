import { blanksIn } from '../src/language/blanks.ts';
import { defineRule, type Finding } from '../src/linter/contract.ts';

export const placeholder = defineRule({
  id: 'placeholder',
  meta: {
    title: { id: 'Isian templat', en: 'Blanks of a template' },
    description: {
      id: 'Tidak ada isian templat yang tertinggal: [Nama], <instansi>, {topik}, ____, ......, XXX.',
      en: 'No blank of a template is left: [Nama], <instansi>, {topik}, ____, ......, XXX.',
    },
    severity: 'error',
    fixable: false,
    source: {
      handbook: {
        id: 'Contoh Format Pesan Ideal: setiap bagian diisi',
        en: 'The ideal message: every part is filled in',
      },
      value: 'Akuntabel',
      conduct: {
        id: 'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
        en: 'Works honestly, responsibly, carefully, with discipline and integrity',
      },
    },
    good: [{ text: 'Rapat dimulai pada hari Senin pukul 09.00 WIB [Revisi 2].' }],
    bad: [
      { text: 'Saya [Nama] dari Dinas Kesehatan.', reports: ['found'] },
      { text: 'Rapat dimulai pada hari ____ pukul 09.00 WIB.', reports: ['found'] },
    ],
    options: {},
    messages: {
      found: {
        id: 'Isian "{blank}" masih kosong; lengkapi sebelum pesan dikirim.',
        en: 'The blank "{blank}" is still empty; fill it in before sending.',
      },
    },
  },
  *check(message): Iterable<Finding> {
    for (const range of blanksIn(message)) {
      yield {
        messageId: 'found',
        range,
        data: { blank: message.text.slice(...range).slice(0, 40) },
      };
    }
  },
});
