import { defineRule, type Finding } from '../src/linter/contract.ts';
import type { Message } from '../src/message/types.ts';
import { structure } from '../src/structure/index.ts';

export const topicLink = defineRule({
  id: 'topic-link',
  meta: {
    title: { id: 'Topik dan tautan', en: 'Topic and link' },
    description: {
      id: 'Pesan menyebut pokok bahasannya dan menyertakan tautan dokumen pendukung. Surel, nomor telepon, wa.me, nama berkas, dan alamat tanpa halaman bukan tautan dokumen.',
      en: 'The message tells its matter and carries a link to the supporting document. E-mail addresses, phone numbers, wa.me, file names and bare hosts are no links to a document.',
    },
    severity: 'error',
    fixable: false,
    source: {
      handbook: {
        id: 'Pesan ideal: topik bahasan dan tautan dokumen pendukung',
        en: 'The ideal message: topic and link to the supporting document',
      },
      value: 'Kompeten',
      conduct: {
        id: 'Melaksanakan tugas dengan kualitas terbaik',
        en: 'Does the work at its best quality',
      },
    },
    good: [{ text: 'Mohon koreksi atas data stunting pada https://dinkes.melati.go.id/stunting.' }],
    bad: [
      {
        text: 'Apakah Bapak ada waktu? https://dinkes.melati.go.id/stunting',
        reports: ['missing-topic'],
      },
      { text: 'Mohon koreksi atas data stunting, berkas terlampir.', reports: ['missing-link'] },
    ],
    options: {
      attachments: {
        enum: ['reject', 'accept'],
        default: 'reject',
        description: {
          id: 'Apakah "terlampir" menggantikan tautan: "reject" (tidak) atau "accept" (ya).',
          en: 'Whether "terlampir" (attached) replaces the link: "reject" or "accept".',
        },
      },
    },
    messages: {
      'missing-topic': {
        id: 'Pokok bahasan belum jelas; sebutkan perihalnya, misalnya "terkait data stunting triwulan III".',
        en: 'It is not clear what the message is about; name the matter, for example "terkait data stunting triwulan III".',
      },
      'missing-link': {
        id: 'Tautan dokumen pendukung belum ada; tambahkan alamatnya (https://…) supaya penerima dapat langsung membukanya.',
        en: 'There is no link to a supporting document; add its address (https://…).',
      },
    },
  },
  *check(message, { options, vocabulary }): Iterable<Finding> {
    const { topicAt } = structure(message, vocabulary);
    if (topicAt < 0) yield { messageId: 'missing-topic', range: [0, 0] };
    const linked = message.links.some((link) => link.kind === 'url' && !link.quoted);
    const attached = options.attachments === 'accept' && hasAttachment(message);
    if (!linked && !attached) yield { messageId: 'missing-link', range: [0, 0] };
  },
});

const ATTACHED = new Set([
  'terlampir',
  'dilampirkan',
  'lampirkan',
  'lampiran',
  'lampirannya',
  'melampirkan',
]);

function hasAttachment(message: Message): boolean {
  const { words } = message;
  for (let w = 0; w < words.length; w += 1) if (ATTACHED.has(words.norm(w))) return true;
  return message.spans.some((span) => span.kind === 'file');
}
