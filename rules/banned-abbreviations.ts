import { agencyWords, isDecided } from '../src/language/agency-words.ts';
import { nonStandard } from '../src/language/non-standard.ts';
import { isElsewhere } from '../src/language/territory.ts';
import { wordingFinding } from '../src/language/wording.ts';
import { defineRule } from '../src/linter/contract.ts';

export const bannedAbbreviations = defineRule({
  id: 'banned-abbreviations',
  meta: {
    title: { id: 'Tanpa singkatan percakapan', en: 'No shortenings of chat' },
    description: {
      id: 'Pesan dinas ditulis tanpa singkatan percakapan seperti "yg", "tdk", atau "dmn". Singkatan dan akronim resmi (a.n., dkk., NIP, APBD) tidak dilaporkan.',
      en: 'An official message is written without shortenings of chat such as "yg", "tdk" or "dmn". Formal abbreviations and acronyms (a.n., dkk., NIP, APBD) are never reported.',
    },
    severity: 'error',
    fixable: true,
    source: {
      handbook: {
        id: 'Kriteria pesan ideal: bahasa baku, tanpa singkatan "yg", "tdk", "dmn"',
        en: 'The ideal message: standard language, none of yg, tdk, dmn',
      },
      law: 'EYD Edisi V, Singkatan dan Akronim',
      value: 'Berorientasi Pelayanan',
      conduct: {
        id: 'Ramah, cekatan, solutif, dan dapat diandalkan',
        en: 'Friendly, deft, helpful and reliable',
      },
    },
    good: [{ text: 'Mohon izin, data yang diminta belum kami terima dari Dinas Kesehatan.' }],
    bad: [
      { text: 'Mohon izin, data yg diminta blm kami terima.', reports: ['banned', 'banned'] },
      { text: 'Berkas TDK lengkap, mohon diperiksa kembali.', reports: ['banned'] },
    ],
    options: {},
    messages: {
      banned: {
        id: '"{word}" {whyId} yang dapat menyulitkan pembaca; {insteadId}.',
        en: '"{word}" {whyEn}, which makes readers stumble; {insteadEn}.',
      },
      agency: {
        id: '"{word}" tidak dipakai menurut daftar instansi; tulis "{standard}".',
        en: '"{word}" is not used by the agency\'s own list; write "{standard}".',
      },
    },
  },
  *check(message, { vocabulary }) {
    for (const found of nonStandard(message)) {
      if (found.kind !== 'abbreviation' || !isElsewhere(message, found)) continue;
      if (isDecided(message, found, vocabulary)) continue;
      yield wordingFinding(message, found, 'banned');
    }
    yield* agencyWords(message, vocabulary);
  },
});
