import type { Presets } from '../src/config/preset.ts';

/** What `extends: asn-lint:…` chooses from. */
export const presets: Presets = {
  recommended: {
    description: {
      id: 'Bawaan: setiap aturan pada tingkatnya sendiri.',
      en: 'The default: every rule at its own severity.',
    },
    all: 'default',
    rules: {},
  },
  strict: {
    description: {
      id: 'Untuk instansi yang ingin semua temuan menjadi galat.',
      en: 'For an agency that wants everything as errors.',
    },
    all: 'error',
    rules: {},
  },
  // An answer in a running conversation: the person and the matter are known already. Courtesy,
  // standard language, hours and confidentiality stay.
  reply: {
    description: {
      id: 'Balasan dalam percakapan yang sedang berjalan: tanpa identitas, topik, dan tautan.',
      en: 'An answer in a running conversation: no identity, topic or link asked.',
    },
    rules: {
      'sender-identity': 'off',
      'topic-link': 'off',
      availability: 'off',
      'solution-options': 'off',
      'section-order': 'off',
      'monthly-quota': 'off',
    },
  },
  // A service counter answers a citizen turn by turn: greeting, offer of help, plain words, what
  // happens next and when, thanks, spread over the conversation (responsive service, value
  // "Berorientasi Pelayanan"). No single turn has all the parts of a coordination between offices,
  // and "Selamat pagi" alone is a turn; but a greeting or thanks that is given is a formal one.
  'public-service': {
    description: {
      id: 'Jawaban loket layanan kepada masyarakat, giliran demi giliran.',
      en: "A service counter's answers to a citizen, turn by turn.",
    },
    rules: {
      'sender-identity': 'off',
      'topic-link': 'off',
      availability: 'off',
      'solution-options': 'off',
      'section-order': 'off',
      'official-channel': 'off',
      'monthly-quota': 'off',
    },
    options: {
      greeting: { required: false },
      'closing-thanks': { required: false },
      tone: { ping: false },
      // plain words for a citizen: shorter sentences than between offices
      conciseness: { maxSentenceWords: 25 },
    },
  },
};
