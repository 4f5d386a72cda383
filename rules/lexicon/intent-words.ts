/**
 * Words by which a message asks for time, raises a problem, brings options, presses or decides. Own
 * knowledge of office Indonesian; chat shortenings stand beside their full forms.
 */

/** Asking whether the recipient can: any of these settles `availability`. */
export const ASKS_LEAVE = [
  'berkenan',
  'berkenankah',
  'bersedia',
  'bersediakah',
  'kesediaan',
  'kesediaannya',
  'sekiranya',
  'kiranya',
  'kapan',
  'kpn',
  'kapankah',
  'bolehkah',
  'dapatkah',
  'bisakah',
  'sempatkah',
  'apakah [bapak|ibu|bapak/ibu|pak|bu|saudara|kami|saya|sy] [ibu] ada|dapat|bisa|boleh|berkenan|bersedia|sempat|memungkinkan|luang|longgar|bs|dpt',
  'boleh saya|kami|sy|minta|meminta|kah',
  'ada waktu',
  'punya waktu',
  'waktu luang',
  'mohon waktu|waktunya',
  'minta waktu|waktunya',
  'memohon waktu',
  'meminta waktu',
  'mohon dijadwalkan',
  'mohon kesempatan',
  'mohon jadwal',
  'menyesuaikan waktu|jadwal',
  'bila|jika|apabila|kalau|klo|kalo|jikalau [bapak|ibu|pak|bu] berkenan|bersedia|sempat|luang|longgar|senggang|memungkinkan',
  'tidak keberatan|berhalangan',
  'di sela',
  'meluangkan waktu',
  'luangkan waktu',
  'waktu yang tepat|longgar',
] as const;

/** Meeting, calling, consulting: what takes the recipient's time. */
export const MEETING_WORDS =
  'berkonsultasi konsultasi berdiskusi diskusi bertemu ketemu berjumpa menghadap menemui menelepon menelpon nelpon nelepon telepon telpon telp telfon rapatkan bertamu berkunjung mendatangi membahas membicarakan bahas bicarakan audiensi beraudiensi wawancara mewawancarai sowan vidcall';

/** Nouns that make the word before or behind no meeting to come. */
export const NO_MEETING =
  'kemarin kmrn lalu tadi nomor no notula notulen hasil ringkasan rangkuman laporan publik menerima sudah telah sdh setelah usai peserta materi bahan ruang layanan jam loket tidak tdk tanpa perlu gunakan silakan silahkan';

/** Nouns and predicates of a problem. */
export const PROBLEM_WORDS =
  'kendala kendalanya masalah masalahnya permasalahan hambatan hambatannya kesulitan gangguan terkendala terhambat gagal galat error eror macet bermasalah ditolak menolak mati kesusahan kerusakan rusak ngadat ngehang hang';

/** Behind *tidak/belum*: not working. */
export const CANNOT =
  'dapat bisa bs dpt mau berhasil berfungsi muncul terbaca tampil terbuka jalan menyala sinkron';

/** What one cannot do without raising a problem: being absent. */
export const ABSENCE =
  'hadir menghadiri ikut mengikuti datang bergabung masuk ditunda diwakilkan dipastikan dihindari menyampaikan mengucapkan berhenti';

/** What a thing is that fails: behind a verb of handling the trouble is being dealt with. */
export const BROKEN = 'rusak mati macet bermasalah';
export const HANDLING =
  'memilah mengganti memperbaiki menarik mendata menghapus menginventarisasi memusnahkan mencatat memisahkan mengumpulkan menukar membuang menyingkirkan mengidentifikasi menyortir memindahkan membenahi menambal merapikan memotret menghitung';
/** What lists broken things; a word for them stands between: *daftar barang rusak*, but *data rusak*. */
export const RECORDS =
  'daftar data rekap rekapitulasi jumlah kategori rincian inventaris inventarisasi penghapusan pendataan kondisi foto dokumentasi pemusnahan';

/** Behind *mohon*: something shall be done about it; *perhatian* only from a person addressed. */
export const ACTION = 'penanganan penanganannya tindak ditindaklanjuti perbaikan perbaikannya';
export const ATTENTION = 'perhatian perhatiannya atensi';

/** A condition, a denial or an end of the trouble. */
export const CONDITIONS =
  'apabila bila jika kalau klo kalo seandainya jikalau andai sekiranya bilamana';
export const DENIALS = 'tidak tdk tanpa bukan belum blm tiada nihil minim bebas';
export const SOLVED =
  'selesai teratasi tertangani diatasi diselesaikan diperbaiki perbaiki mengatasi pulih normal tuntas beres terselesaikan ditangani berakhir';

/** Wanting help with it. */
export const WANTS_HELP =
  'bantuan bantuannya bantu dibantu petunjuk petunjuknya arahan arahannya solusi solusinya penyelesaian saran masukan pendapat konsultasi berkonsultasi bagaimana bgmn gimana gmn gmana kenapa mengapa knp mendesak urgent urgen darurat cito penyebabnya pencerahan tolong tlg pendampingan bimbingan dibetulkan';

/** Bringing a way out. */
export const OPTION_WORDS =
  'opsi opsinya pilihan pilihannya alternatif alternatifnya usul usulan usulnya usulkan mengusulkan diusulkan menawarkan tawarkan sarankan menyarankan berencana rencananya';

/** Commands and reproach. */
export const HARSH = [
  'cepat|cpt|cepetan|buruan|lekas balas|kirim|jawab|kerjakan|selesaikan|kirimkan|respon|respons|datang|kumpulkan|dikirim|dibalas|isi|diisi|setor',
  'segera|sgr balas|jawab',
  'jangan|jgn lupa ya|yaa|yah|lho|loh',
  'sekarang juga|jg',
  'skrg juga|jg',
  'detik ini juga',
  'hari ini juga harus',
  'kok belum|blm|tidak|tdk|gak|nggak|ga|lama|lambat|susah|begini|gini|bisa|malah',
  'kenapa|mengapa|knp|ngapain belum|blm|lama|lambat|tidak|tdk|telat|terlambat',
  'jangan|jgn banyak|banyak-banyak alasan',
  'banyak alasan',
  'jangan|jgn diabaikan|diabaikan|menunggu|tunda-tunda|ditunda-tunda|malas|lelet|lama-lama|lambat|telat|bikin|main-main|seenaknya',
  'jangan|jgn ada yang|yg',
  'jangan sampai saya',
  'belum|blm juga|jg masuk|dibalas|dikirim|mengirim|membalas|menjawab|menyerahkan|mengumpulkan|datang|selesai|diserahkan|direspons|respon|diisi|mengisi|ada|beres|terima',
  'sudah|sdh|udah berkali-kali',
  'sudah|sdh|udah dua|tiga|empat|lima|2|3|4|5 kali diminta|diingatkan|ditanya|ditagih|disuruh|saya',
  'harus sekarang',
  'pokoknya',
  'seenaknya',
  'masa begitu|begini|gitu|gini|belum|tidak|gak|nggak|ga',
  'gimana|gmn|bagaimana sih',
  'lama sekali|banget',
  'lelet',
  'tidak becus',
  'awas kalau|jika',
  'wajib segera',
  'saya tunggu sekarang',
  'salah anda|bapak|ibu sendiri',
  'terserah',
  'tolong dong',
  'mana laporannya|datanya|berkasnya|jawabannya',
] as const;

/** Words of approval that a chat should not give. */
export const APPROVAL =
  'menyepakati sepakati disepakati kesepakatan persetujuan disetujui menyetujui setuju setujui acc approval menunjuk penunjukan diputuskan memutuskan keputusan putusan';
export const PROPOSAL =
  'usul usulan mengusulkan mengajukan ajukan usulkan mohon memohon meminta minta permohonan pengajuan mhn menjatuhkan dijatuhi';
export const APPROVED_MATTERS =
  'anggaran anggarannya kontrak kontraknya perjanjian adendum addendum mutasi dimutasi memutasi sanksi pengadaan hibah pergeseran lelang pemenang revisi dpa pemberhentian pengangkatan hukuman pinjam pelepasan';
export const PROPOSED_MATTERS =
  'sanksi sanksinya hukuman mutasi dimutasi memutasi pemindahan pemberhentian diberhentikan pemecatan skorsing demosi rotasi';
/** Behind *mutasi*: bookkeeping, not people. */
export const NOT_TRANSFER =
  'rekening barang persediaan kas bank stok aset saldo data giro kendaraan tanah pada siswa penduduk dan';
