import { describe, expect, it } from 'vitest';
import { bannedAbbreviations } from '../../rules/banned-abbreviations.ts';
import { standardLanguage } from '../../rules/standard-language.ts';
import type { Context, Finding } from '../../src/linter/contract.ts';
import { NO_VOCABULARY } from '../../src/linter/settings.ts';
import { parse } from '../../src/message/parse.ts';
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

const RULES = [bannedAbbreviations, standardLanguage];

function findingsOf(text: string): Finding[] {
  const context = { vocabulary: NO_VOCABULARY, options: { prose: 'full' } };
  return RULES.flatMap((rule) => [
    ...rule.check(parse(text), context as unknown as Context<never>),
  ]);
}

describe('why a form is wrong follows from what is shown', () => {
  const TOGETHER = 'seharusnya ditulis serangkai';
  it.each([
    ['Bantuan pasca banjir sudah tiba.', 'pascabanjir', TOGETHER],
    ['Bus antar provinsi berhenti di sini.', 'antarprovinsi', TOGETHER],
    ['Akun itu non aktif.', 'nonaktif', TOGETHER],
    ['Forum multi sektor dibuka.', 'multisektor', TOGETHER],
    ['Zona anti korupsi dicanangkan.', 'antikorupsi', TOGETHER],
    ['Penyandang tuna rungu hadir.', 'tunarungu', TOGETHER],
    ['Kami hadir walau pun hujan.', 'walaupun', TOGETHER],
    ['Kami hadir meski pun hujan.', 'meskipun', TOGETHER],
    ['Bantuan pasca-bencana sudah tiba.', 'pascabencana', TOGETHER],
    ['Pegawai non ASN didata.', 'non-ASN', 'seharusnya ditulis dengan tanda hubung'],
    ['Lurah se Kota Sagara hadir.', 'se-Kota', 'seharusnya ditulis dengan tanda hubung'],
    ['Minggu ke2 kosong.', 'ke-2', 'seharusnya ditulis dengan tanda hubung'],
    ['Kerjasama itu berlanjut.', 'Kerja sama', 'seharusnya ditulis terpisah'],
    ['Berkas tersebar dimana2.', 'di mana-mana', 'seharusnya ditulis terpisah'],
    ['Berkas di masukan ke map.', 'dimasukkan', TOGETHER],
  ])('%s', (text, form, why) => {
    const [found] = findingsOf(text);
    expect(found?.fix?.text ?? found?.suggestions?.[0]?.text).toBe(form);
    expect(found?.data).toMatchObject({ whyId: why });
    expect(found?.data?.insteadId).toContain(`"${form}"`);
  });
});

describe('what is not certain is offered, not repaired', () => {
  it.each([
    'Km dari Dinsos mengantar berkas.',
    'Saya tunggu km di lobi.',
    'Kalau perlu, japri saya.',
    'Tolong serahkan ke2 berkas itu.',
    'Apel besok d lapangan.',
  ])('%s', (text) => {
    const [found] = findingsOf(text);
    expect(found?.fix).toBeUndefined();
    expect(found?.suggestions).not.toHaveLength(0);
  });

  it.each([
    ['Juara ke2 dan ke3 sudah diumumkan.', ['ke-2', 'ke-3']],
    ['Sepatu 20 psg sudah dibagikan.', ['pasang']],
    ['Datanya d kirim k surel.', ['dikirim', 'ke surel']],
    ['Org2 nya sudah hadir.', ['Orang-orangnya']],
  ])('but: %s', (text, forms) => {
    expect(findingsOf(text).map(({ fix }) => fix?.text)).toEqual(forms);
  });
});

describe('a loose di before a noun that is a verb as well', () => {
  const verbAt = (text: string) => findingsOf(text).map(({ fix }) => fix?.text ?? 'offered');
  it.each([
    ['Draf perlu di revisi segera.', ['direvisi']],
    ['Draf perlu di revisi bagian hukum.', ['offered']],
    ['Draf di revisi oleh bagian hukum.', ['direvisi']],
    ['Draf di revisi kembali.', ['offered']],
    ['Draf di revisi.', ['offered']],
    ['Angka di rekap dan di surat berbeda.', []],
    ['Keterlambatan terjadi di verifikasi.', []],
    ['Beliau bertugas di mutasi.', []],
    ['Catatan ada di revisi kedua.', []],
    ['Proses di evakuasi banjir berat.', []],
  ])('%s', (text, found) => expect(verbAt(text)).toEqual(found));
});
