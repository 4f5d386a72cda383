import { defineRule, type Finding } from '../src/linter/contract.ts';
import { countWords, sentenceLengths } from '../src/structure/length.ts';

export const conciseness = defineRule({
  id: 'conciseness',
  meta: {
    title: { id: 'Padat dan ringkas', en: 'Conciseness' },
    description: {
      id: 'Pesan paling panjang 120 kata dan setiap kalimat paling panjang 35 kata; tautan dan baris kutipan tidak dihitung.',
      en: 'At most 120 words, and at most 35 in a sentence; links and quoted lines do not count.',
    },
    severity: 'warning',
    fixable: false,
    source: {
      handbook: {
        id: 'Langkah 2: sampaikan poin utama secara padat, tanpa menyita waktu penerima',
        en: "Step 2: make the main point concisely, without taking the recipient's time",
      },
      value: 'Berorientasi Pelayanan',
      conduct: {
        id: 'Ramah, cekatan, solutif, dan dapat diandalkan',
        en: 'Friendly, prompt, helpful and reliable',
      },
    },
    good: [{ text: 'Mohon data pegawai sampai Jumat.' }],
    bad: [{ text: Array(36).fill('kata').join(' '), reports: ['long-sentence'] }],
    options: {
      maxWords: {
        type: 'integer',
        minimum: 1,
        default: 120,
        description: {
          id: 'Jumlah kata paling banyak dalam satu pesan.',
          en: 'Most words in a message.',
        },
      },
      maxSentenceWords: {
        type: 'integer',
        minimum: 1,
        default: 35,
        description: {
          id: 'Jumlah kata paling banyak dalam satu kalimat.',
          en: 'Most words in a sentence.',
        },
      },
    },
    messages: {
      'too-long': {
        id: 'Pesan berisi {count} kata, lebih dari {max}; ringkas pokoknya dan pindahkan rincian ke dokumen yang ditautkan.',
        en: 'The message has {count} words, more than {max}; keep the main point and move details to the linked document.',
      },
      'long-sentence': {
        id: 'Kalimat ini berisi {count} kata, lebih dari {max}; bagi menjadi beberapa kalimat supaya mudah dipahami.',
        en: 'This sentence has {count} words, more than {max}; split it so that it is easily understood.',
      },
    },
  },
  *check(message, { options }): Iterable<Finding> {
    const count = countWords(message);
    if (count > options.maxWords)
      yield { messageId: 'too-long', range: [0, 0], data: { count, max: options.maxWords } };
    for (const { sentence, words } of sentenceLengths(message)) {
      if (words <= options.maxSentenceWords) continue;
      const range = [message.sentences.start(sentence), message.sentences.end(sentence)] as const;
      yield {
        messageId: 'long-sentence',
        range,
        data: { count: words, max: options.maxSentenceWords },
      };
    }
  },
});
