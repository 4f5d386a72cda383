import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/language/formation/derive.ts';
import { lexicon } from '../../src/language/lexicon.ts';
import { candidates, isStandardWord } from '../../src/language/non-standard.ts';

/** Rule of formation → word>standard; the words are ours, no list holds most of them. */
const FORMED: Record<string, string> = {
  'dropped vowels':
    'pngumuman>pengumuman kmpulkan>kumpulkan srtfikat>sertifikat jdwalnya>jadwalnya prmohonan>permohonan lngkapi>lengkapi',
  'dropped weak e': 'slalu>selalu stelah>setelah blum>belum',
  'digit for reduplication':
    'rekan2>rekan-rekan berkas2nya>berkas-berkasnya mudah2an>mudah-mudahan bersama2>bersama-sama kemana2>ke mana-mana sebaik2nya>sebaik-baiknya',
  lengthening: 'baiiik>baik yaaaa>ya siaaappp>siap tolooong>tolong',
  'nasal verbs':
    'ngumpulin>mengumpulkan ngirim>mengirim nulis>menulis nyusun>menyusun milih>memilih motong>memotong nyimpan>menyimpan ngecek>mengecek',
  'spoken -in': 'laporin>laporkan disiapin>disiapkan ditemenin>ditemani lengkapin>lengkapi',
  'spoken ke-': 'kehapus>terhapus kekirim>terkirim kekunci>terkunci',
  'shortened -nya': 'suratny>suratnya berkasx>berkasnya',
  'one n for two': 'lampiranya>lampirannya penyampaianya>penyampaiannya dokumenya>dokumennya',
  'glued preposition':
    'dikantor>di kantor diatas>di atas kedepan>ke depan dirumahnya>di rumahnya darimana>dari mana didesa>di desa',
  'glued pun': 'siapapun>siapa pun sedikitpun>sedikit pun sayapun>saya pun',
  assimilation:
    'mengkonfirmasi>mengonfirmasi mempengaruhi>memengaruhi mentaati>menaati mensukseskan>menyukseskan mengkoordinasikan>mengoordinasikan mempesona>memesona',
  'sounds of speech':
    'malem>malam denger>dengar inget>ingat maen>main belom>belum kemaren>kemarin ilang>hilang laen>lain',
  'spelling of loans': 'efektifitas>efektivitas kreatifitas>kreativitas sportifitas>sportivitas',
  'rows with affixes': 'mengijinkan>mengizinkan perijinan>perizinan dipraktekkan>dipraktikkan',
  'glued negation': 'gabisa>tidak bisa gakmau>tidak mau',
};

const GOOD = `
selain kemarin mungkin izin yakin disiplin pimpin rutin poin vaksin terjalin ngeri nyata nyaman nyaris nyanyi
keluar kepada kemari kedua ketiga maupun walaupun bagaimanapun dimaksud diatasi didalami kebun kepala ketua
mengkritik memproses mempunyai memperoleh memperhatikan mengkaji kertas lembar resep merek tegel sumber
satelit berlian kedelai label panel hotel sampel tunai pulau sungai mulai danau risau aktif positif sifat
rapat alamat email online kompleks indeks teks matriks massa klik drone startup saat maaf taat pemanfaatan
harganya tanya hanya bertanya namanya usahanya biayanya rencananya kelurahan kenegaraan kelautan kepulauan keuangan keamanan kesehatan dikantongi dirumahkan disekolahkan
`
  .trim()
  .split(/\s+/);

describe.each(Object.entries(FORMED))('%s', (_, pairs) => {
  it.each(pairs.split(/ (?=\S+>)/).map((pair) => pair.split('>')))('%s → %s', (word, standard) => {
    expect(candidates(word ?? '')[0]).toBe(standard);
  });
});

describe('good words', () => {
  it.each(GOOD)('%s is left alone', (word) => {
    expect(candidates(word)).toEqual([]);
  });
});

describe('what the rules propose', () => {
  const formed = Object.values(FORMED)
    .join(' ')
    .split(/ (?=\S+>)/)
    .map((pair) => pair.split('>')[0] ?? '');

  it('is standard and is not reported again', () => {
    for (const word of formed) {
      for (const form of candidates(word)) {
        for (const part of form.split(' ')) {
          expect(isStandardWord(part), `${word} → ${form}`).toBe(true);
          expect(derive(part), `${word} → ${form}`).toBeUndefined();
        }
      }
    }
  });

  it('never touches a word of the list', () => {
    const words = lexicon.frequentWords().map(({ word }) => word);
    for (const word of words) expect(derive(word), word).toBeUndefined();
  });

  it('holds for any letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9'-]{0,14}$/), (word) => {
        const found = derive(word);
        if (!found) return;
        expect(found.candidates.length).toBeGreaterThan(0);
        expect(found.candidates).not.toContain(word);
      }),
      { numRuns: 2000 },
    );
  });
});
