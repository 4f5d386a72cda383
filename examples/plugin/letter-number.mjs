// An agency's own rule: letters are named by their number, so that the recipient finds them in the
// archive. A plugin is plain JavaScript that exports rule objects; it needs no package of ours.

/** Words behind which a number is expected. */
const LETTERS = new Set(['surat', 'nota']);
/** *surat tugas nomor 12*: the number stands within so many words. */
const REACH = 6;

/** @type {import('asn-lint').Rule} */
export const letterNumber = {
  // agency/rule, so that it never collides with another agency's
  id: 'contoh/letter-number',
  meta: {
    title: { id: 'Nomor surat', en: 'Number of the letter' },
    description: {
      id: 'Surat atau nota dinas yang dirujuk disebut dengan nomornya.',
      en: 'A letter or nota dinas that is referred to is named by its number.',
    },
    severity: 'warning',
    fixable: false,
    source: {
      handbook: {
        id: 'Langkah 2: sampaikan poin utama secara padat dan jelas',
        en: 'Step 2: make the main point concisely and clearly',
      },
      value: 'Akuntabel',
      conduct: {
        id: 'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
        en: 'Works honestly, responsibly, carefully, with discipline and integrity',
      },
    },
    good: [{ text: 'Menindaklanjuti surat Sekretaris nomor 045/112, mohon data pegawai.' }],
    bad: [
      {
        text: 'Menindaklanjuti surat Sekretaris kemarin, mohon data pegawai.',
        reports: ['missing-number'],
      },
    ],
    options: {
      words: {
        type: 'array',
        items: { type: 'string' },
        default: ['menindaklanjuti', 'berdasarkan', 'sesuai'],
        description: {
          id: 'Kata perujuk; hanya surat di belakangnya yang diperiksa.',
          en: 'Words of reference; only a letter behind one of them is checked.',
        },
      },
    },
    messages: {
      'missing-number': {
        id: 'Nomor {letter} belum disebut; tambahkan supaya penerima mudah mencarinya dalam arsip.',
        en: 'The number of the {letter} is missing; add it, so that the recipient finds it.',
      },
    },
    url: 'https://contoh.go.id/pedoman-pesan#nomor-surat',
  },

  /** `message` holds words, sentences and links with their places; `options` the settings. */
  *check(message, { options }) {
    const { words, sentences } = message;
    const cues = new Set(options.words);
    for (let w = 1; w < words.length; w += 1) {
      if (!LETTERS.has(words.norm(w)) || !cues.has(words.norm(w - 1))) continue;
      const end = Math.min(sentences.endWord(sentences.ofWord(w)), w + REACH);
      if (hasNumber(words, w + 1, end)) continue;
      yield {
        messageId: 'missing-number',
        range: [words.start(w), words.end(w)],
        data: { letter: words.raw(w) },
      };
    }
  },
};

function hasNumber(words, from, to) {
  for (let w = from; w < to; w += 1) if (/\d/.test(words.norm(w))) return true;
  return false;
}

export default [letterNumber];
