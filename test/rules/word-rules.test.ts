import { describe } from 'vitest';
import { NO_VOCABULARY } from '../../src/linter/settings.ts';
import { accepts, reports } from './tables.ts';

/** What the two rules of wording say at all: `test/language`. Here: what they leave to others. */
describe('what the agency allows', () => {
  const vocabulary = { ...NO_VOCABULARY, allowed: new Set(['yg', 'aja']) };
  accepts('banned-abbreviations', ['Mohon data yg lama.'], { vocabulary });
  reports('banned-abbreviations', [['banned', 'Mohon data yg ⟦blm⟧ masuk.']], { vocabulary });
  accepts('standard-language', ['Mohon data lama aja.'], { vocabulary });
  reports('standard-language', [['nonstandard', 'Data lama aja ⟦udah⟧ cukup.']], { vocabulary });
});

describe('what is somebody else’s, or no language', () => {
  const accepted = [
    'Ketik `yg`, lalu pilih (`tdk`).',
    `Beliau menulis "${'*satu* '.repeat(12)} yg lama" kemarin.`,
  ];
  accepts('banned-abbreviations', accepted);
  reports('banned-abbreviations', [
    ['banned', 'Hari Jum`at ini data ⟦yg⟧ lama, Jum`at depan habis.'],
  ]);
});

describe('an article that speaks to nobody', () => {
  const tide = 'Air laut naik pada saat bulan purnama dan turun kembali pada pagi hari. ';
  const article = tide.repeat(20);
  const full = { options: { prose: 'full' } };
  const chat = `${article}Nelayan ⟦udah⟧ pulang.`;
  accepts('standard-language', [`${article}Ikan dijual dirumah.`]);
  reports('standard-language', [['nonstandard', chat]]);
  reports('standard-language', [['nonstandard', `${article}Ikan dijual ⟦dirumah⟧.`]], full);
  reports('standard-language', [['nonstandard', 'Ikan dijual ⟦dirumah⟧.']]);
});
