import type { Result, ResultMessage, Rule } from '../../src/linter/contract.ts';

interface Given {
  readonly rule: string;
  readonly id: string;
  readonly text: string;
  readonly severity?: 1 | 2 | 3;
  /** The words of the source that the finding is about; `''`: about the whole message. */
  readonly at?: string;
  readonly fix?: string;
  readonly suggestions?: readonly string[];
}

/** A result as the engine makes it: places from the words that the findings name. */
export function resultOf(filePath: string, source: string, given: readonly Given[]): Result {
  const messages = given.map((one) => messageOf(source, one));
  const of = (severity: number): number => messages.filter((m) => m.severity === severity).length;
  const fixable = (n: number): number => messages.filter((m) => m.severity === n && m.fix).length;
  return {
    filePath,
    messages,
    errorCount: of(2),
    warningCount: of(1),
    infoCount: of(3),
    fixableErrorCount: fixable(2),
    fixableWarningCount: fixable(1),
    source,
  };
}

function messageOf(source: string, given: Given): ResultMessage {
  const { rule, id, text, severity = 2, at = '', fix, suggestions } = given;
  const start = Math.max(0, source.indexOf(at));
  const end = start + at.length;
  return {
    ruleId: rule,
    messageId: id,
    severity,
    message: text,
    ...place(source, start, end),
    ...(fix === undefined ? {} : { fix: { range: [start, end] as const, text: fix } }),
    ...(suggestions === undefined
      ? {}
      : {
          suggestions: suggestions.map((one) => ({
            desc: `Tulis "${one}".`,
            fix: { range: [start, end] as const, text: one },
          })),
        }),
  };
}

function place(source: string, start: number, end: number) {
  const [line, column] = lineColumn(source, start);
  const [endLine, endColumn] = lineColumn(source, end);
  return { line, column, endLine, endColumn };
}

function lineColumn(source: string, offset: number): [number, number] {
  const lines = source.slice(0, offset).split('\n');
  return [lines.length, lines.at(-1)!.length + 1];
}

export const abbreviation = (token: string, expansion: string): Given => ({
  rule: 'banned-abbreviations',
  id: 'banned',
  at: token,
  text: `"${token}" adalah singkatan percakapan; tulis "${expansion}".`,
  fix: expansion,
});

export const noLink: Given = {
  rule: 'topic-link',
  id: 'missing-link',
  text: 'Belum ada tautan dokumen pendukung; tambahkan alamatnya (https://…).',
};

export const tooLate: Given = {
  rule: 'send-time',
  id: 'outside-hours',
  text: 'Pukul 17.32 WIB di luar jam kerja; kirim pada Selasa, 24 November 2026 pukul 08.00 WIB.',
};

export const SENT_AT = 'Senin, 23 November 2026 pukul 17.32 WIB';
export const NEXT_SLOT = 'Selasa, 24 November 2026 pukul 08.00 WIB';

/** A draft with most of what a person meets: missing parts, words to replace, a suggestion. */
export const DRAFT = resultOf(
  'draft.txt',
  [
    'Selamat sore Bapak Wira. Saya Laras dari Dinas Perikanan Kabupaten Teluk Ambar.',
    '',
    'Terkait data yg kmrn kami terima 🙏🏽, mohon dpt diperiksa dr bidang Bapak karena ada ' +
      'bbrp angka yang tidak sesuai dengan rekapitulasi triwulan ketiga, cepat balas ya!!',
    'Terima kasih atas waktu Bapak.',
  ].join('\n'),
  [
    noLink,
    tooLate,
    abbreviation('yg', 'yang'),
    abbreviation('kmrn', 'kemarin'),
    abbreviation('dpt', 'dapat'),
    { ...abbreviation('dr', 'dari'), fix: undefined, suggestions: ['dari', 'dr.'] },
    abbreviation('bbrp', 'beberapa'),
    {
      rule: 'tone',
      id: 'harsh',
      severity: 1,
      at: 'cepat balas ya',
      text: 'Ungkapan ini dapat terasa mendesak; coba "mohon berkenan menanggapi".',
    },
    {
      rule: 'tone',
      id: 'punctuation',
      severity: 1,
      at: '!!',
      text: 'Cukup satu tanda baca.',
      fix: '.',
    },
  ] as const,
);

export const CLEAN = resultOf('undangan.txt', 'Selamat pagi, Bapak Wira.', []);

/** A rule of our own invention with all that `--explain` shows. */
export const RULE = {
  id: 'conciseness',
  meta: {
    title: { id: 'Ringkas', en: 'Conciseness' },
    description: {
      id: 'Pesan paling banyak 120 kata dan kalimat paling banyak 35 kata; tautan dan baris kutipan tidak dihitung.',
      en: 'At most 120 words a message and 35 words a sentence; links and quoted lines do not count.',
    },
    severity: 'warning',
    fixable: false,
    source: {
      handbook: { id: 'Langkah 2: sampaikan pesan secara runut', en: 'Step 2: an orderly message' },
      law: 'UU 25/2009 Pasal 34',
      value: 'Berorientasi Pelayanan',
      conduct: {
        id: 'Ramah, cekatan, solutif, dan dapat diandalkan',
        en: 'Friendly, quick, helpful and reliable',
      },
    },
    good: [{ text: 'Selamat pagi, Ibu Sari.\nSaya Laras dari Dinas Perikanan.' }],
    bad: [
      {
        text: 'Selamat pagi, Ibu Sari, saya hendak menyampaikan bahwa …',
        at: '2026-11-23T09:00:00+07:00',
        reports: ['long-sentence'],
      },
    ],
    options: {
      maxWords: {
        type: 'integer',
        minimum: 1,
        default: 120,
        description: { id: 'Kata dalam satu pesan', en: 'Words in a message' },
      },
      ignore: {
        type: 'array',
        items: { type: 'string' },
        default: [],
        description: { id: 'Kata yang tidak dihitung', en: 'Words that do not count' },
      },
    },
    messages: {
      'too-long': {
        id: 'Pesan ini {words} kata; ringkas menjadi {max} kata.',
        en: 'This message has {words} words; shorten it to {max}.',
      },
      'long-sentence': {
        id: 'Kalimat ini {words} kata; bagi menjadi dua.',
        en: 'This sentence has {words} words; split it.',
        severity: 'info',
      },
    },
  },
  check: () => [],
} as const satisfies Rule;
