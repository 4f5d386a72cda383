import { describe, expect, it } from 'vitest';
import { nonStandard } from '../../src/language/non-standard.ts';
import { NO_VOCABULARY } from '../../src/linter/settings.ts';
import { parse } from '../../src/message/parse.ts';
import { corrected, wording } from './report.ts';

/** Text → reports as `token>standard; …`. */
const REPORTED: [string, string][] = [
  ['Mhn data yg blm masuk.', 'Mhn>Mohon; yg>yang; blm>belum'],
  ['MOHON BERKAS YG BLM LENGKAP', 'YG>YANG; BLM>BELUM'],
  ['Rapat TDK jadi, peserta DGN undangan lama diberi tahu.', 'TDK>TIDAK; DGN>DENGAN'],
  ['Berkas *yg* lama ~sdh~ dicabut.', 'yg>yang; sdh>sudah'],
  ['Surat dr kecamatan sampai kemarin.', 'dr>dari'],
  ['Berkas akan di kirim hari ini.', 'di kirim>dikirim'],
  ['Formulir di lampirkan, mohon di isi.', 'di lampirkan>dilampirkan; di isi>diisi'],
  ['Berkas ada dirumah dinas dan diatas meja.', 'dirumah>di rumah; diatas>di atas'],
  ['Undangan untuk bapak2 dan ibu².', 'bapak2>bapak-bapak; ibu²>ibu-ibu'],
  ['Ibu2 dimohon hadir.', 'Ibu2>Ibu-ibu'],
  ['Tolong kirimin berkasnya, nanti kami yang ngerjain.', 'kirimin>kirimkan; ngerjain>mengerjakan'],
  ['𝗜𝗷𝗶𝗻 melapor, berkas 𝘆𝗴 lama.', '𝘆𝗴>yang; 𝗜𝗷𝗶𝗻>Izin'],
  ['Kok berkasnya belum masuk sih?', 'Kok>Mengapa; sih>'],
  ['Kegiatan tanggal 3 s/d 5 Mei.', 's/d>s.d.'],
  ['KERJASAMA antardaerah dibahas.', 'KERJASAMA>KERJA SAMA'],
  ['Siapapun boleh hadir.', 'Siapapun>Siapa pun'],
  ['Formulir di isi, lalu dikirim.', 'di isi>diisi'],
  ['Formulir sudah di isi', 'di isi>diisi'],
  [
    'Jalan di perbaiki dan di perluas, dana di anggarkan.',
    'di perbaiki>diperbaiki; di anggarkan>dianggarkan',
  ],
  ['Biaya nya mahal, nomor SK nya belum ada.', 'Biaya nya>Biayanya; SK nya>SK-nya'],
  ['Undangan u/ rapat.', 'u/>untuk'],
  ['MOHON PNGUMUMAN DIKIRIM', 'PNGUMUMAN>PENGUMUMAN'],
  ['Rapat DILABORATORIUM pagi.', 'DILABORATORIUM>DI LABORATORIUM'],
  ['Arsipin berkasnya, ya.', 'Arsipin>Arsipkan'],
  ['Pngumuman lelang sudah terbit.', 'Pngumuman>Pengumuman'],
  ['Brngkt pukul delapan.', 'Brngkt>Berangkat'],
  ['Baik, Pak. Data kami terima. Asw.', 'Asw>Assalamualaikum'],
  ['Ada pun berkasnya lengkap.', 'Ada pun>Adapun'],
  ['Kantornya d mana, lalu k sini lewat mana?', 'd mana>di mana; k sini>ke sini'],
  ['Panitia memeriksa kaki2 meja.', 'kaki2>kaki-kaki'],
  ['Berkas Ibu apa sudah bs?', 'bs>bisa'],
  // the voice of -in
  [
    'Kami mau daftarin peserta; tolong daftarin; sudah saya daftarin.',
    'daftarin>mendaftarkan; daftarin>daftarkan; daftarin>daftarkan',
  ],
  [
    'Untuk beresin arsip kami belum bisa siapinnya.',
    'beresin>membereskan; siapinnya>menyiapkannya',
  ],
  ['Kami akan dibantuin dan mau nanyain jadwal.', 'dibantuin>dibantu; nanyain>menanyakan'],
  ['Kami mau bantuin panitia.', 'bantuin>membantu'],
  ['Data belum bisa. Daftarin lagi, lalu kirimin.', 'Daftarin>Daftarkan; kirimin>kirimkan'],
  ['Sarannya perlu: tambahin data.', 'tambahin>tambahkan'],
  // elsewhere than before *lambat*, it rather means another word
  ['Berkas dikirim plg lambat besok, petugas sdh plg.', 'plg>paling; sdh>sudah; plg>pulang'],
  ['Dana 3 jt, kurang brp jt?', 'jt>juta; brp>berapa; jt>juta'],
  ['Lab kami dikunci krn suratsurat disitu.', 'krn>karena; suratsurat>surat-surat; disitu>di situ'],
];

/** Twins that look the same and are in order. */
const LEFT_ALONE: [string, string][] = [
  ['link', 'Unduh di https://contoh.go.id/yg-tdk/utk.pdf atau s.id/blm.'],
  ['e-mail', 'Kirim ke yg.tdk@contoh.go.id.'],
  ['file name', 'Berkas data_yg_blm.xlsx sudah kami terima.'],
  ['mention and hashtag', 'Terima kasih @yg_tdk #gakpapa'],
  ['an acronym of the same letters', 'Data PLG dan JT dipadankan.'],
  ['square feet', 'Luas gudang 300 kaki² dan taman 5 m².'],
  ['letters of a list', 'Ruang a, b, c, d mengikuti denah; lampiran k kosong.'],
  ['letters that name', 'Vitamin k dalam darah, huruf d dalam Pasal 5, dan kelas 7 d sini saja.'],
  ['cattle', 'Impor sapi bakalan sebanyak 500 ekor.'],
  ['gross tonnage', 'Kapal di bawah 5 gt, penyedia ud. Sumber Makmur, dan 3 ap baru.'],
  ['an abbreviation in brackets', 'Unit bank sampah (bs).'],
  ['square feet behind a number', 'Luas bangunan 3 kaki2.'],
  ['a deer', 'Populasi muncak bertambah.'],
  ['code', 'Perintah `yg tdk` dijalankan.'],
  ['quoted line', '> yg blm kirim tlg segera\nPesan di atas sudah kami tindak lanjuti.'],
  ['quotation', 'Spanduk itu berbunyi “yg tdk hadir rugi”.'],
  ['acronyms', 'Rapat BPKAD, DPMPTSP, SKPD, dan RSUD membahas APBD, SPJ, NPHD, serta DAK.'],
  ['a firm', 'Pengadaan oleh PT YG Sentosa dan CV TDK Makmur.'],
  ['a plate number', 'Mobil dinas H 1745 YG dan DR 7012 SY diservis.'],
  [
    'formal abbreviations',
    'Yth. Bpk. Camat, u.p. Sekretaris; a.n. Kepala Dinas, dkk., dll., dst., s.d., d.a. Jl. Melati No. 4.',
  ],
  ['degrees', 'Drs. Warsito, M.M., dr. Ratih, Sp.A., dan Ir. Gunadi, S.T.'],
  ['units', 'Jarak 12 km, berat 5 kg, luas 30 m2, volume 2 l, suhu 27 °C.'],
  ['names', 'Perkenalkan, saya Ngurah Sampurno dan rekan saya Slamet Denger dari Bappeda.'],
  ['names in lower case', 'pak slamet dan bu anggep sudah hadir'],
  ['list letters', 'Agenda:\nd. Pembukaan\ng) Penutup'],
  ['a foreign term', 'Rapat _meeting yang dijadwal_ ulang.'],
  ['office English', 'Link zoom, password, dan file presentasi dikirim via email oleh host.'],
  ['nouns behind di', 'Tata tertib ada di isi surat dan di pesan kami kemarin, lihat di lampiran.'],
  ['place behind di', 'Kami menunggu di depan kantor, di atas tangga, di kanan pintu.'],
  [
    'compounds by prefix and suffix',
    'Dokumen ditandatangani, ditindaklanjuti, dan dipertanggungjawabkan.',
  ],
  ['verbs on -i', 'Masalah itu diatasi, didalami, dan dihadapi.'],
  ['nouns in ke-an', 'Kelautan, kepulauan, kenegaraan, dan keluaran kegiatan.'],
  ['twelve glued pun', 'Walaupun, meskipun, maupun, adapun, kalaupun, bagaimanapun tetap hadir.'],
  ['reduplication', 'Rekan-rekan, ibu-ibu, mudah-mudahan, tolong-menolong.'],
  ['a loose di at the end', 'Berkas ada di'],
  ['another line', 'Berkas akan di\nkirim hari ini.'],
  ['a gap for a word to be filled in', 'Berkas akan di     kirim.'],
  ['nya without a word before it', 'nya ada'],
  ['nya of a name, a quotation, a verb', 'Kami ke Sagara nya, "biaya" nya, kirim nya.'],
  ['nya with a capital, or behind a word that has it', 'Berkas Nya lengkap, datanya nya juga.'],
  ['nya behind a word that takes none', 'Besok itu nya ada, zxqw nya juga.'],
  ['a spoken word as a term', 'Judul lagunya _gimana_.'],
  ['a guess in capitals', 'Surat PNGUMUMAN dikirim.'],
  ['a guess before a name', 'Arsipin Warsito hadir. Pngumuman Warsito hadir.'],
  ['codes', 'Ruang B2, lantai 3A, surat 800/12-BKD/2026, tahap2.'],
];

describe('reported', () => {
  it.each(REPORTED)('%s', (text, expected) => {
    expect(wording(text).join('; ')).toBe(expected);
  });
});

describe('left alone', () => {
  it.each(LEFT_ALONE)('%s', (_, text) => {
    expect(wording(text)).toEqual([]);
  });
});

describe('vocabulary of the agency', () => {
  const vocabulary = (allowed: string[], banned: [string, string][] = []) => ({
    vocabulary: { ...NO_VOCABULARY, allowed: new Set(allowed), banned: new Map(banned) },
  });

  it('allows its own words', () => {
    expect(wording('Berkas yg lama.', vocabulary(['yg']))).toEqual([]);
  });

  it('bans its own words once, as it says', () => {
    expect(wording('Kirim ke grup kenapa.', vocabulary([], [['grup', 'kanal resmi']]))).toEqual([
      'grup>kanal resmi',
    ]);
    expect(wording('Berkas gimana.', vocabulary([], [['gimana', 'bagaimanakah']]))).toEqual([
      'gimana>bagaimanakah',
    ]);
  });
});

describe('prose that speaks to nobody', () => {
  const article = `${'Sungai itu mengalir dari pegunungan menuju muara yang luas. '.repeat(30)}Pabrik didirikan didaerah hulu yg subur.`;

  it('reports chat alone by default, everything on demand', () => {
    expect(wording(article)).toEqual(['yg>yang']);
    expect(wording(article, { options: { prose: 'full' } })).toEqual([
      'yg>yang',
      'didaerah>di daerah',
    ]);
  });

  it('is no message', () => {
    expect(
      wording(
        `Yth. Bapak Camat, mohon izin. ${article} Terima kasih, Pak.`.replace(
          'muara',
          'kantor kami, Pak,',
        ),
      ),
    ).toContain('yg>yang');
  });
});

describe('nonStandard', () => {
  it('is found once per message', () => {
    const message = parse('Berkas yg lama.');
    expect(nonStandard(message)).toBe(nonStandard(message));
  });

  it('comes in order without overlaps', () => {
    const found = nonStandard(parse('Yg di kirim kmrn sdh kami ngecek, trm ksh, ibu2 dirumah.'));
    for (let i = 1; i < found.length; i += 1)
      expect(found[i]!.firstWord).toBeGreaterThanOrEqual(found[i - 1]!.endWord);
  });
});

describe('corrections', () => {
  it.each(REPORTED.map(([text]) => text))('leave nothing certain behind: %s', (text) => {
    const once = corrected(text);
    expect(corrected(once)).toBe(once);
  });
});
