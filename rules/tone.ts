import { defineRule, type Finding } from '../src/linter/contract.ts';
import { doubledPunctuation, harshPhrases, isPing, shouted } from '../src/structure/manner.ts';

export const tone = defineRule({
  id: 'tone',
  meta: {
    title: { id: 'Nada pesan', en: 'Tone' },
    description: {
      id: 'Pesan tidak berteriak dengan huruf kapital, tidak memakai tanda seru atau tanya ganda, tidak memerintah atau menyalahkan, dan tidak hanya memanggil (P, Ping, salam saja).',
      en: 'The message does not shout in capitals, double its ! or ?, command or reproach, and is more than a call (P, Ping, a bare greeting).',
    },
    severity: 'warning',
    fixable: false,
    source: {
      handbook: {
        id: 'Langkah etika koordinasi: nilai keramahan dan kesopanan khas ASN tetap tercermin di ruang digital',
        en: 'Etiquette of coordination: the friendliness and courtesy of an ASN show in the digital room as well',
      },
      law: 'UU 25/2009 Pasal 34',
      value: 'Harmonis',
      conduct: {
        id: 'Menghargai setiap orang apa pun latar belakangnya',
        en: 'Respects everyone whatever their background',
      },
    },
    good: [{ text: 'Mohon laporan dikirim sebelum hari Jumat.' }],
    bad: [
      { text: 'MOHON SEGERA DIKIRIM HARI INI. Datanya masih kurang.', reports: ['shouting'] },
      { text: 'Apakah sudah selesai??', reports: ['punctuation'] },
      { text: 'Jangan ada alasan lagi, cepat kirim datanya.', reports: ['harsh'] },
      { text: 'Selamat pagi, Ibu Ratna.', reports: ['ping'] },
    ],
    options: {
      ping: {
        type: 'boolean',
        default: true,
        description: {
          id: 'Apakah pesan yang hanya memanggil atau hanya berisi salam dilaporkan. Dengan false salam saja diterima, untuk percakapan giliran demi giliran.',
          en: 'Whether a message that only calls, or only greets, is reported. With false a bare greeting is accepted, for a conversation turn by turn.',
        },
      },
    },
    messages: {
      shouting: {
        id: 'Huruf kapital berturut-turut terasa seperti berteriak; tulis dengan huruf biasa.',
        en: 'Words in capitals in a row read like shouting; write them in ordinary letters.',
      },
      punctuation: {
        id: 'Tanda "{token}" terasa mendesak; cukup satu tanda.',
        en: '"{token}" presses the reader; one mark is enough.',
      },
      harsh: {
        id: '"{token}" terasa memerintah atau menyalahkan; sampaikan sebagai permintaan, misalnya "Mohon kiranya …".',
        en: '"{token}" sounds like a command or a reproach; put it as a request, for example "Mohon kiranya …".',
      },
      ping: {
        id: 'Pesan ini hanya memanggil; sampaikan langsung keperluannya dalam satu pesan supaya penerima tidak menunggu.',
        en: 'This message only calls; tell the matter in the same message so that the recipient need not wait.',
      },
    },
  },
  *check(message, { options, vocabulary }): Iterable<Finding> {
    if (options.ping && isPing(message, vocabulary)) yield { messageId: 'ping', range: [0, 0] };
    for (const range of shouted(message, vocabulary)) yield { messageId: 'shouting', range };
    for (const range of doubledPunctuation(message)) {
      yield { messageId: 'punctuation', range, data: { token: message.text.slice(...range) } };
    }
    for (const range of harshPhrases(message)) {
      yield { messageId: 'harsh', range, data: { token: message.text.slice(...range) } };
    }
  },
});
