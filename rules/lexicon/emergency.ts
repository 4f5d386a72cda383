/**
 * The words by which a message says that its matter cannot wait, and those that take it back. The
 * cue alone decides nothing (RULES, `send-time`): *Rencana Tanggap Darurat*, *pintu darurat*,
 * *Belanja Keperluan Mendesak*, *Desa Siaga* and *Apotek Cito* are names of things. Written from
 * the usage of disaster agencies (Perka BNPB 3/2016, PP 21/2008), hospitals and regional budgets
 * (PP 12/2019: *keadaan darurat*, *keperluan mendesak*). Plain data: one space between words.
 */
export const EMERGENCY = {
  /** What the message may say of its matter. */
  cues: 'darurat mendesak urgen urgent cito siaga',

  /** Before a cue they make it weaker or stronger, and change nothing else. */
  degrees:
    'sangat amat sungguh terlalu begitu terlampau seberapa sekali cukup agak sedikit makin semakin kian benar-benar betul-betul sungguh-sungguh betul benar memang sifatnya bersifat berstatus tergolong termasuk masuk dianggap dinyatakan merupakan adalah ialah menjadi jadi terjadi timbul muncul ada lagi sedang masih sudah udah sdh telah tetap banget super sesuatu yang yg dalam kategori seperti sampai perlu dikatakan disebut berarti juga pula sedemikian sebegitu dipandang dinilai dirasa terasa tampak very',

  /** The states and matters of which a cue may be said. */
  states:
    'keadaan kondisi situasi status sifat hal masalah persoalan kasus perkara urusan kejadian peristiwa level tingkat suasana info informasi berita kabar laporan pesan panggilan pemberitahuan insiden musibah bencana darurat keperluan kebutuhan',

  /** Whose end the whole message hangs on. */
  stateSubjects: 'keadaan kondisi situasi status',

  /** What is done or needed at once; named alone they tell of the matter, inside a name they do not. */
  actions:
    'evakuasi operasi op tindakan pertolongan bantuan permintaan permohonan kebutuhan keperluan rujukan pasien korban transfusi darah sc pengungsian penyelamatan',

  /** What one does at once only where it is asked for: *mohon penanganan darurat*. */
  remedies: 'penanganan perbaikan pemadaman penutupan rapat intervensi',

  /** They ask for it. */
  needs:
    'perlu butuh mohon mhn minta tolong membutuhkan memerlukan meminta memohon dibutuhkan diperlukan',

  /** A name stands behind them. */
  prepositions: 'dari dr oleh kepada kpd ke di dan bersama dengan dgn untuk utk',

  /** Hospital matters that are *cito*. */
  medical:
    'pemeriksaan sectio crossmatch hasil resep order pesanan sampel spesimen scan rontgen foto laparotomi bedah prosedur kirim konsul',

  negators:
    'tidak tidaklah bukan bukanlah belum belumlah tak tiada tanpa kurang jangan non tdk tdak bkn blm gak gk nggak enggak ngga ga ndak kagak tidaknya bukannya',

  /** Conditions, suppositions and questions: they say nothing about the matter at hand. */
  conditions:
    'kalau kalo klo kl jika jk bila bl apabila bilamana jikalau andai andaikan andaikata seandainya sekiranya seumpama umpama umpamanya misal misalnya manakala kecuali selain apakah apkh entah asalkan walaupun meski meskipun berpotensi dikhawatirkan pasca pascabencana apa mana manakah adakah',

  /** Before a state they make it a report, not a name. */
  reports: 'laporan lapor info informasi berita kabar pesan pemberitahuan hal perihal',

  /** Close before a cue they compare it or put it in the past. */
  distances:
    'lebih seberapa sempat pernah dulu dahulu semula awalnya tadinya kemarin kmrn eks bekas mantan mungkin barangkali tampaknya bermaksud terkesan berniat hendak ingin mau',

  /** They give a reason: a condition before them is another clause's. */
  causes: 'karena krn sebab lantaran berhubung mengingat bahwa tetapi tapi namun sedangkan',

  /** Directly before a state they speak of cases to come. */
  occasions:
    'saat ketika waktu sewaktu kala hanya cuma khusus sebelum sampai hingga menunggu akan bisa dapat jangan',

  /** Opening a phrase they do the same: *dalam keadaan darurat, hubungi …*. */
  openingOccasions: 'dalam pada untuk utk bagi guna demi',

  /** The state is over, or was never there. */
  endings:
    'dicabut berakhir diakhiri selesai usai teratasi tertangani terkendali mereda dihentikan dibatalkan batal diabaikan tuntas keliru terselesaikan terpenuhi terjawab terlaksana',

  /** These end it only as something done: *sudah ditangani*. */
  doneEndings:
    'ditangani diatasi dipenuhi dijawab diselesaikan dipulihkan ditutup padam surut lewat lalu berlalu stabil aman normal kondusif reda pulih turun diturunkan menurun',

  done: 'sudah sdh udah telah tlh resmi dinyatakan kembali berhasil',

  /** Before a cue they take the call back. */
  retractions: 'abaikan hapus batalkan ralat mengabaikan membatalkan meralat cabut',

  /** Before an ending they turn it into something still to come. */
  pending:
    'belum blm tidak tdk bukan agar supaya spy sampai hingga sebelum harus hrs perlu mohon mhn segera semoga untuk utk jangan kapan bisa dapat harap tolong',

  /** Exercises are no emergencies. */
  drills: 'simulasi latihan gladi geladi gladian drill pelatihan ujicoba',

  /** Money, lists and labels: *Belanja Keperluan Mendesak*, *stempel Urgent*. */
  labels:
    'daftar data rekap rekapitulasi tabel kolom lembar kata istilah nama label cap stempel tanda tagar map folder menu fitur tombol kode grup kanal format formulir form templat template contoh kriteria kategori definisi tema judul spanduk baliho poster slogan semboyan moto dana anggaran belanja pengeluaran pembayaran pagu kas biaya uang honor insentif tunjangan cadangan akun rekening rka dpa dpal tentang soal',

  /** Documents, events and plans, and what one does about cases to come or past. */
  documents:
    'uji coba rencana rancangan konsep draf draft naskah dokumen berkas arsip surat sk skep se keputusan peraturan perda perbup perwal perka perpu perppu uu undang-undang pasal pedoman panduan juknis sop protap protokol prosedur standar modul materi paparan buku saku jadwal agenda undangan notula notulen rapat rakor pertemuan musyawarah musrenbang sosialisasi bimtek workshop lokakarya seminar webinar diklat kursus lomba apel upacara program kegiatan inovasi proyek pencabutan berakhirnya dicabutnya pengakhiran mencabut mengakhiri evaluasi pemulihan antisipasi mengantisipasi menghadapi menangani mencegah pencegahan penanganan penanggulangan pengelolaan manajemen kesiapan kesiapsiagaan mitigasi penyaluran penerima teori hukum kajian penelitian skripsi tesis',

  /** Places, people and things whose names hold *darurat* or *siaga*. */
  things:
    'aplikasi sistem peta jalur rute titik nomor kontak telepon hotline saluran layanan pelayanan pos posko pusat puskesmas klinik rumah rsud rs instalasi unit ruang ruangan bangsal kamar gedung bidang seksi subbidang subbagian bagian balai biro dinas badan direktorat komisi kantor tim regu satgas satuan tugas kelompok komunitas relawan petugas piket personel komando desa kampung kelurahan kecamatan rt rw sekolah smp sma madrasah taman jalan jl gang komplek perumahan ambulans ambulance mobil kendaraan bus kapal logistik stok alat peralatan perlengkapan tas kotak lampu genset listrik pompa pintu tangga rem alarm sirene jembatan tenda hunian dapur toilet lembaga yayasan forum',

  /** Who stands by, or scouts: *Pramuka Siaga*, *seluruh personel dalam kondisi siaga*. */
  standbyHeads:
    'siap warga masyarakat kader bidan suami pramuka golongan barung perindukan pesta pembina peserta kartu dokter perawat nakes pegawai asn anggota jaga petugas tim personel regu relawan satgas seluruh semua',

  /** Heads of shops and wards called *Cito*. */
  citoHeads:
    'apotek apotik optik toko pt cv ud hotel mal mall plaza bimbel tarif paket antrean antrian',

  /** Beside *siaga*: the level of an alert has been raised to it. */
  alertContext:
    'status level tingkat naik dinaikkan ditingkatkan meningkat berstatus menjadi jadi masuk memasuki ditetapkan dinyatakan kondisi keadaan situasi tahap tma menetapkan menyatakan',

  alertLevels: '1 2 3 i ii iii satu dua tiga merah oranye jingga kuning',

  /** A number before these counts things, not a level. */
  counted:
    'unit orang regu jam hari ambulans mobil tim personel petugas kapal perahu pos dokter perawat posko pleton buah',

  /** Who may be *dalam keadaan darurat*; of others it says when something is done. */
  sufferers:
    'kami saya kita mereka dia ia pasien korban warga penumpang pengungsi sedang masih kini sudah sdh berada tetap',

  lowering: 'turun diturunkan menurun menurunkan penurunan',

  rising: 'naik dinaikkan ditingkatkan meningkat menjadi',

  water: 'air sungai bendung bendungan waduk tma',

  /** What *siaga* may warn of when it opens a phrase. */
  hazards: 'banjir longsor gempa tsunami erupsi kebakaran rob puting badai',

  /** Who urges somebody: *mendesak* is their verb. */
  urgers:
    'warga masyarakat massa demonstran pedagang orang pihak lsm dprd dewan fraksi komisi mahasiswa serikat buruh wartawan media kami kita mereka saya aku ia dia beliau pengunjuk ormas aktivis tokoh pimpinan penyedia kontraktor rekanan terus ikut telah akan',

  /** Whom somebody urges. */
  urged:
    'kami kita mereka saya pemerintah pemkab pemkot pemprov dinas pihak bupati wali gubernur camat lurah kepala dprd perusahaan kontraktor penyedia panitia pengelola polisi menteri agar supaya spy',

  /** How a recipient is addressed or titled in haste: *bu kabid darurat ada kebakaran*. */
  addressees:
    'bapak ibu pak bu bpk dok dokter kak mas mbak bang komandan ndan bos pimpinan kepala kabid kadis kaban kabag kasi kasubbag kasubag kasubbid kapus kepsek camat lurah sekda sekcam sekdes sekdis sekretaris bupati wali direktur kalak kalaksa rekan rekan-rekan tim malam pagi siang sore petang izin ijin mohon mhn maaf halo assalamualaikum lapor melapor selamat',

  /** A person's name follows, or stands before: *Pak Cito*, *saya Cito*. */
  nameCues:
    'bapak ibu pak bu bpk mas mbak kak bang sdr sdri saudara saudari dr drg saya nama perkenalkan dengan aku ns ners',

  /** Words that no noun phrase runs across: prepositions, conjunctions, pronouns, requests. */
  phraseStoppers:
    'di ke dari dr pada kepada kpd oleh dengan dgn untuk utk bagi guna demi dalam dlm karena krn sebab akibat dan atau serta tetapi tapi namun sedangkan maka sehingga agar supaya yang yg ini itu tersebut tsb begini begitu demikian saya sy kami kita anda mereka ia dia beliau kini sekarang skrg saat tadi malam pagi siang sore besok hari ada adalah ialah merupakan sangat amat sungguh memang makin semakin kian sudah sdh udah telah tlh sedang sdg masih akan belum blm tidak tdk bukan juga pun lagi hanya harus hrs perlu butuh minta mohon mhn tolong izin ijin maaf bersifat sifatnya berstatus tergolong termasuk cukup agak mengalami membutuhkan memerlukan meminta memohon menyampaikan melaporkan melapor lapor mengajukan laporkan sampaikan kabarkan informasikan beritahukan nyatakan umumkan terjadi secara bahwa sejak hingga sampai benar-benar betul-betul terlalu apakah kalau kalo jika bila apabila',
} as const;
