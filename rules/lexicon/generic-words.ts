/**
 * Words that say nothing of the matter: function words, courtesy, contact, time. A message of only
 * such words has no topic (*Apakah Bapak ada waktu?*, *Saya ingin berkonsultasi*).
 */
export const GENERIC_WORDS =
  // function words
  'yang yg di ke dari dr dan atau dengan dgn dg untuk utk pada pd dalam dlm oleh bagi buat kepada kpd tentang mengenai terkait perihal hal sehubungan ' +
  'karena krn agar supaya jika kalau klo kalo bila apabila bahwa ini itu tersebut tsb adalah ialah juga jg saja aja lagi lg sudah sdh udah telah belum blm akan masih msh ' +
  'tidak tdk gak ga nggak bukan ada dapat dpt bisa bs boleh bolehkah bisakah dapatkah harus perlu ingin pengen mau hendak bermaksud sedang lebih sangat sekali sebentar sejenak sedikit ' +
  'beberapa suatu satu sesuatu apa apakah siapa kapan kpn bagaimana gimana gmn mengapa kenapa mana dimana kiranya sekiranya kira-kira nih sih ya yaa yah kok dong deh kan lho loh nggih njih ' +
  // persons and address
  'saya sy aku kami kita anda beliau dia bapak ibu pak bu bapa mas mbak mba kak bang saudara sdr yth rekan rekan-rekan semua semuanya sekalian bapak-bapak ibu-ibu komandan ndan ' +
  // courtesy and contact
  'mohon mhn mohonkan izin ijin maaf mengganggu ganggu tolong tlg harap permisi perkenankan perkenalkan berkenan bersedia sempat luang meluangkan waktu waktunya kesediaan kesediaannya kesibukan kesempatan ' +
  'kesempatannya bertanya tanya nanya menanyakan bertemu ketemu jumpa berjumpa temui menemui menghadap ngobrol bicara berbicara berdiskusi diskusi konsultasi berkonsultasi koordinasi berkoordinasi menghubungi hubungi ' +
  'dihubungi mendesak selamat menelepon telepon telpon nelpon telp sampaikan menyampaikan disampaikan bantuan bantuannya bantu dibantu arahan arahannya petunjuk petunjuknya minta meminta penting kantor ruangan tempat datang ' +
  'jawaban balasan respons tanggapan kabar kabarnya info terima diterima menerima kirim dikirim kirimkan mengirim siap baik oke ok sip noted laksanakan hadir sehat semoga salam demikian sekian atas perhatian perhatiannya ' +
  'tautan tautannya link linknya terlampir berikut silakan disini di sini lihat dilihat cek klik buka dibuka keperluan urusan perihalnya ' +
  // time
  'hari pagi siang sore malam besok bsk nanti tadi td kemarin kmrn sekarang skrg senin selasa rabu kamis jumat sabtu minggu pekan jam pukul wib wita wit segera sgr menit depan lusa setelah sebelum selesai';
