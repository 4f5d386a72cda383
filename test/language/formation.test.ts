import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/language/formation/derive.ts';
import { lexicon } from '../../src/language/lexicon.ts';
import { candidates, isStandardWord } from '../../src/language/non-standard.ts';

/** Rule of formation → word>standard; no list holds these words, so that only the rule can find them. */
const FORMED: Record<string, string> = {
  'dropped vowels':
    'pngumuman>pengumuman kmpulkan>kumpulkan srtfikat>sertifikat jdwalnya>jadwalnya lngkapi>lengkapi pngajuanx>pengajuannya prsyratannya>persyaratannya tgglny>tanggalnya kpada>kepada',
  'dropped weak e': 'klurahan>kelurahan ktrampilan>keterampilan',
  'digit for reduplication':
    'rekan2>rekan-rekan berkas2nya>berkas-berkasnya bersama2>bersama-sama sebaik2nya>sebaik-baiknya kesana2>ke sana-sana setinggi2nya>setinggi-tingginya setuju2>setuju-setuju memilih2>memilih-milih mencari2>mencari-cari ketua2>ketua-ketua ditunda2>ditunda-tunda brkas2>berkas-berkas',
  'halves of a reduplication':
    'nunda-nunda>menunda-nunda maen-maen>main-main kdg-kdg>kadang-kadang nyatet-nyatet>mencatat-catat',
  'twins without their hyphen': 'suratsurat>surat-surat masingmasing>masing-masing',
  lengthening:
    'baiiik>baik yaaaa>ya siaaappp>siap tolooong>tolong bntarr>sebentar konsepp>konsep saaya>saya ijiiin>izin luruuss>lurus naah>nah mbakk>mbak',
  'nasal verbs':
    'njadwal>menjadwal ngejilid>menjilid nyoret>mencoret nyimak>menyimak ngontrol>mengontrol mbangun>membangun nolak>menolak neliti>meneliti ngevaluasi>mengevaluasi nghapus>menghapus ngesahkan>mengesahkan nggabung>bergabung merintah>memerintah mperiksa>memeriksa merlukan>memerlukan',
  'spoken -in':
    'tengokin>tengok ditengokin>ditengok mercayain>memercayai arsipin>arsipkan ngarsipin>mengarsipkan tugasin>tugaskan ndatangin>mendatangi diunggahin>diunggahkan tampilin>tampilkan diterbitin>diterbitkan didokumentasiin>didokumentasikan dipelajarin>dipelajari tampilinnya>tampilkannya nyebarin>menyebarkan',
  'spoken ke-':
    'kearsip>terarsip kevalidasi>tervalidasi kehambat>terhambat keganti>terganti kedaftar>terdaftar',
  'shortened -nya':
    'suratny>suratnya kntrny>kantornya dikirimny>dikirimnya alamatny>alamatnya berkasx>berkasnya srtny>suratnya jwbnny>jawabannya gimanany>bagaimananya suratqu>suratku',
  'one n for two': 'lampiranya>lampirannya penyampaianya>penyampaiannya dokumenya>dokumennya',
  'glued preposition':
    'dilaboratorium>di laboratorium kepolsek>ke polsek disanapun>di sana pun dibanyuwangi>di Banyuwangi kesemarang>ke Semarang darimanapun>dari mana pun darisitulah>dari situlah dariatas>dari atas ditempatmu>di tempatmu',
  'glued pun': 'suratpun>surat pun laporannyapun>laporannya pun',
  assimilation:
    'mempublikasi>memublikasi mensurati>menyurati pengkoordinasian>pengoordinasian mempidanakan>memidanakan mensegelnya>menyegelnya pentahapan>penahapan mengkait>mengait',
  'sounds of speech':
    'siapo>siapa bukak>buka sebrang>seberang krang>kurang qami>kami dengerlah>dengarlah kependem>terpendam pesenan>pesanan maenan>mainan temeni>temani',
  'spelling of loans':
    'sportifitas>sportivitas shubuh>subuh djadwal>jadwal soerat>surat tjontoh>contoh moelai>mulai tjatatan>catatan laporant>laporan dhuha>duha',
  'rows with affixes':
    'dipraktekkan>dipraktikkan keijinan>keizinan ngijinin>mengizinkan mengkoordinirnya>mengoordinasikannya kesimpen>tersimpan berresiko>berisiko legalisirin>legalisasikan',
  'glued negation':
    'gakbawa>tidak bawa gakbersedia>tidak bersedia ndaktau>tidak tahu gasesuai>tidak sesuai tdkada>tidak ada',
  'glued pairs': 'ituaja>itu saja iyasih>iya yangini>yang ini sayamau>saya mau ohya>oh ya',
  'glued words': 'suratmasuk>surat masuk balaikota>balai kota nomorsurat>nomor surat',
  laughter: 'hahahahaha>hahaha wkwkwkwkwk>hahaha hihihihi>hahaha wqwq>hahaha xixixi>hahaha',
  'a number and its unit': '25org>25 orang 30c>30 °C 3x>3 kali 10rb>10 ribu',
};

/** A row of a table holds these, because they are so usual. */
const LISTED: Record<string, string> = {
  'dropped vowels': 'prmohonan>permohonan slalu>selalu stelah>setelah blum>belum',
  'digit for reduplication': 'mudah2an>mudah-mudahan kemana2>ke mana-mana seolah2>seolah-olah',
  'nasal verbs':
    'ngumpulin>mengumpulkan ngirim>mengirim nulis>menulis nyusun>menyusun milih>memilih motong>memotong nyimpan>menyimpan ngecek>mengecek ngaji>mengaji',
  'spoken affixes':
    'laporin>laporkan disiapin>disiapkan ditemenin>ditemani lengkapin>lengkapi kehapus>terhapus kekirim>terkirim kekunci>terkunci',
  'glued words':
    'dikantor>di kantor diatas>di atas kedepan>ke depan darimana>dari mana dirumahnya>di rumahnya sedikitpun>sedikit pun didesa>di desa siapapun>siapa pun sayapun>saya pun',
  assimilation:
    'mengkonfirmasi>mengonfirmasi mempengaruhi>memengaruhi mentaati>menaati mensukseskan>menyukseskan mengkoordinasikan>mengoordinasikan mempesona>memesona',
  'sounds of speech':
    'maen>main laen>lain malem>malam denger>dengar inget>ingat belom>belum kemaren>kemarin ilang>hilang',
  'spelling of loans': 'efektifitas>efektivitas kreatifitas>kreativitas',
  'rows with affixes': 'perijinan>perizinan mengijinkan>mengizinkan',
  'glued negation': 'gabisa>tidak bisa gakmau>tidak mau',
};

const GOOD = `
selain kemarin mungkin izin yakin disiplin pimpin rutin poin vaksin terjalin ngeri nyata nyaman nyaris nyanyi
serumpun berapa ampun himpunan mengecekan akupun gamenarik ok2 sih-sih letha pns tapinya dong-dong sihnya pengkinian kecapekan ngape 40c 5c 12345k makasih-makasih sdh-sudah
nabung-menabung keluar kepada kemari kedua ketiga maupun walaupun bagaimanapun dimaksud diatasi didalami kebun kepala ketua
mengkritik memproses mempunyai memperoleh memperhatikan mengkaji kertas lembar resep merek tegel sumber
satelit berlian kedelai label panel hotel sampel tunai pulau sungai mulai danau risau aktif positif sifat
rapat alamat email online kompleks indeks teks matriks massa klik drone startup saat maaf taat pemanfaatan
harganya tanya hanya bertanya namanya usahanya biayanya rencananya kelurahan kenegaraan kelautan kepulauan keuangan keamanan kesehatan dikantongi dirumahkan disekolahkan
`
  .trim()
  .split(/\s+/);

const pairsOf = (pairs: string) =>
  pairs.split(/ (?=\S+>)/).map((pair) => pair.split('>') as [word: string, standard: string]);

describe.each(Object.entries(FORMED))('by rule, %s', (_, pairs) => {
  it.each(pairsOf(pairs))('%s → %s', (word, standard) => {
    expect(lexicon.entry(word), `${word} has a row`).toBeUndefined();
    expect(candidates(word)[0]).toBe(standard);
  });
});

describe.each(Object.entries(LISTED))('by row, %s', (_, pairs) => {
  it.each(pairsOf(pairs))('%s → %s', (word, standard) => {
    expect(lexicon.entry(word)).toBeDefined();
    expect(candidates(word)[0]).toBe(standard);
  });
});

describe('good words', () => {
  it.each(GOOD)('%s is left alone', (word) => {
    expect(candidates(word)).toEqual([]);
  });
});

describe('what the rules propose', () => {
  const formed = [FORMED, LISTED]
    .flatMap((table) => Object.values(table).flatMap(pairsOf))
    .map(([word]) => word);

  it('is standard and is not reported again', () => {
    for (const word of formed) {
      for (const form of candidates(word)) {
        for (const part of form.toLowerCase().split(' ')) {
          const known =
            isStandardWord(part) ||
            lexicon.known(part) !== '' ||
            lexicon.entry(part)?.judgement === 'silent';
          expect(known || !/^[a-z]/.test(part), `${word} → ${form}`).toBe(true);
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
