import { defineRule, type Finding } from '../src/linter/contract.ts';
import { chatDecision } from '../src/structure/decisions.ts';

export const officialChannel = defineRule({
  id: 'official-channel',
  meta: {
    title: { id: 'Saluran resmi', en: 'Official channel' },
    description: {
      id: 'Persetujuan anggaran, sanksi, keputusan, perjanjian, kontrak pengadaan, dan mutasi memerlukan naskah resmi.',
      en: 'Approval of a budget, a sanction, a decision, an agreement, a procurement contract and a transfer need a formal record.',
    },
    severity: 'info',
    fixable: false,
    source: {
      handbook: {
        id: 'Dokumentasi Resmi Instansi: pengalihan diskusi kompleks ke jalur resmi jika memerlukan legalitas formal',
        en: 'Official record: complex matters that need formal legality move to the official channel',
      },
      law: 'Peraturan ANRI 5/2021 tentang Pedoman Umum Tata Naskah Dinas',
      value: 'Akuntabel',
      conduct: {
        id: 'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
        en: 'Works honestly, responsibly, carefully, with discipline and integrity',
      },
    },
    good: [{ text: 'Nota dinas permohonan persetujuan anggaran sudah kami kirim.' }],
    bad: [{ text: 'Mohon persetujuan anggaran perjalanan dinas.', reports: ['suggest'] }],
    options: {},
    messages: {
      suggest: {
        id: 'Perkara "{token}" memerlukan naskah resmi; sampaikan lewat nota dinas, surat resmi, atau rapat koordinasi.',
        en: 'A matter such as "{token}" needs a formal record; use a nota dinas, an official letter or a coordination meeting.',
      },
    },
  },
  *check(message): Iterable<Finding> {
    const found = chatDecision(message);
    if (!found) return;
    const range = [message.words.start(found[0]), message.words.end(found[1] - 1)] as const;
    yield { messageId: 'suggest', range, data: { token: message.text.slice(...range) } };
  },
});
