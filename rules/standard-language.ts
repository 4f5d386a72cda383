import { isDecided } from '../src/language/agency-words.ts';
import { nonStandard } from '../src/language/non-standard.ts';
import { isChatKind, isProse } from '../src/language/register.ts';
import { isElsewhere } from '../src/language/territory.ts';
import { wordingFinding } from '../src/language/wording.ts';
import { defineRule } from '../src/linter/contract.ts';

export const standardLanguage = defineRule({
  id: 'standard-language',
  meta: {
    title: { id: 'Bahasa baku', en: 'Standard language' },
    description: {
      id: 'Kata cakapan, ejaan tidak baku, kata depan yang dirangkai, awalan yang dipisah, kata ulang dengan angka, dan huruf yang dipanjangkan diganti dengan bentuk baku.',
      en: 'Spoken words, non-standard spellings, glued prepositions, split prefixes, digit reduplication and lengthened letters give way to the standard form.',
    },
    severity: 'warning',
    fixable: true,
    source: {
      handbook: {
        id: 'Kriteria pesan ideal: menggunakan bahasa baku',
        en: 'The ideal message: uses standard language',
      },
      law: 'EYD Edisi V; KBBI VI',
      value: 'Harmonis',
      conduct: {
        id: 'Menghargai setiap orang apa pun latar belakangnya',
        en: 'Respecting everyone whatever their background',
      },
    },
    good: [{ text: 'Silakan ibu-ibu mengirimkan berkas yang belum ditandatangani ke kantor.' }],
    bad: [
      {
        text: 'Silahkan ibu2 kirimin berkasnya.',
        reports: ['nonstandard', 'nonstandard', 'nonstandard'],
      },
      {
        text: 'Berkas akan di kirim dan disimpan dirumah dinas.',
        reports: ['nonstandard', 'nonstandard'],
      },
    ],
    options: {
      prose: {
        enum: ['light', 'full'],
        default: 'light',
        description: {
          id: 'Untuk teks panjang yang tidak menyapa siapa pun (artikel, laporan): "light" hanya melaporkan bentuk percakapan, "full" melaporkan semuanya.',
          en: 'For a long text that speaks to nobody (an article, a report): "light" reports only forms of chat, "full" everything.',
        },
      },
    },
    messages: {
      nonstandard: {
        id: '"{word}" {whyId}; {insteadId}.',
        en: '"{word}" {whyEn}; {insteadEn}.',
      },
    },
  },
  *check(message, { vocabulary, options }) {
    const light = options.prose === 'light' && isProse(message);
    for (const found of nonStandard(message)) {
      if (found.kind === 'abbreviation' || !isElsewhere(message, found)) continue;
      if (light && !isChatKind(found.kind)) continue;
      if (isDecided(message, found, vocabulary)) continue;
      yield wordingFinding(message, found, 'nonstandard');
    }
  },
});
