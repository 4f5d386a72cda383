/**
 * The words that WhatsApp itself writes into exports, Indonesian and English, Android and iOS; all
 * in lower case and without direction marks. Other languages of the phone: add them here.
 */

/** Whole messages that stand for something sent. A final full stop (iOS) does not count. */
export const DELETED: readonly string[] = [
  'pesan ini telah dihapus',
  'pesan ini dihapus',
  'anda telah menghapus pesan ini',
  'anda menghapus pesan ini',
  'this message was deleted',
  'you deleted this message',
];

/** Beginnings: the administrator's name follows. */
export const DELETED_BY_ADMIN: readonly string[] = [
  'pesan ini dihapus oleh admin',
  'pesan ini telah dihapus oleh admin',
  'anda menghapus pesan ini sebagai admin',
  'this message was deleted by admin',
  'you deleted this message as admin',
];

/** Whole messages; `null` is what Android writes for what it may not show. */
export const VIEW_ONCE: readonly string[] = [
  'null',
  '<pesan sekali lihat tidak disertakan>',
  'pesan sekali lihat tidak disertakan',
  'foto sekali lihat tidak disertakan',
  'video sekali lihat tidak disertakan',
  'pesan suara sekali lihat tidak disertakan',
  '<view once message omitted>',
  'view once message omitted',
  'view once photo omitted',
  'view once video omitted',
  'view once voice message omitted',
];

/** Beginnings of longer sentences about a view-once message. */
export const VIEW_ONCE_STARTS: readonly string[] = [
  'anda menerima pesan sekali lihat',
  'you received a view once',
];

export const WAITING_STARTS: readonly string[] = [
  'menunggu pesan ini.',
  'waiting for this message.',
];

export const MEDIA: readonly string[] = [
  '<media tidak disertakan>',
  '<media omitted>',
  ...[
    'gambar',
    'foto',
    'video',
    'audio',
    'pesan suara',
    'pesan video',
    'stiker',
    'gif',
    'dokumen',
    'media',
  ].map((noun) => `${noun} tidak disertakan`),
  ...[
    'image',
    'photo',
    'video',
    'audio',
    'voice message',
    'video note',
    'sticker',
    'gif',
    'document',
    'media',
  ].map((noun) => `${noun} omitted`),
];

export const CONTACT: readonly string[] = ['kartu kontak tidak disertakan', 'contact card omitted'];

/** Behind the file's name, at the end of the first line (Android). */
export const ATTACHED_SUFFIXES: readonly string[] = [' (file terlampir)', ' (file attached)'];

/** Before the file's name and `>`, at the end (iOS). */
export const ATTACHED_PREFIXES: readonly string[] = ['<terlampir: ', '<attached: '];

export const EDITED: readonly string[] = [
  '<pesan ini diedit>',
  '<pesan ini telah diedit>',
  '<this message was edited>',
];

/** The first line of a poll. */
export const POLL: readonly string[] = ['polling:', 'jajak pendapat:', 'poll:'];

/** Before an option of a poll. */
export const POLL_OPTION: readonly string[] = ['opsi: ', 'pilihan: ', 'option: '];

export const LOCATION_STARTS: readonly string[] = ['lokasi: http', 'location: http'];

export const LIVE_LOCATION: readonly string[] = [
  'lokasi terkini dibagikan',
  'live location shared',
];

export const CALL_STARTS: readonly string[] = [
  'panggilan suara tak terjawab',
  'panggilan video tak terjawab',
  'panggilan grup tak terjawab',
  'panggilan suara grup tak terjawab',
  'panggilan video grup tak terjawab',
  'panggilan tak terjawab',
  'telepon suara tak terjawab',
  'telepon video tak terjawab',
  'missed voice call',
  'missed video call',
  'missed group voice call',
  'missed group video call',
  'silenced voice call',
  'silenced video call',
];

/** Whole lines or, before `, 3 mnt` and the like, beginnings (iOS). */
export const CALLS: readonly string[] = [
  'panggilan suara',
  'panggilan video',
  'panggilan suara grup',
  'panggilan video grup',
  'telepon suara',
  'telepon video',
  'voice call',
  'video call',
  'group voice call',
  'group video call',
];

/** Beginnings of system lines that no person writes. */
export const SYSTEM_STARTS: readonly string[] = [
  'pesan dan panggilan terenkripsi secara end-to-end',
  'pesan dan panggilan dienkripsi secara end-to-end',
  'pesan dan telepon terenkripsi secara end-to-end',
  'pesan dan telepon dienkripsi secara end-to-end',
  'pesan ke chat ini dan telepon',
  'pesan yang dikirim ke grup ini',
  'pesan yang anda kirim ke chat ini',
  'kode keamanan anda dengan',
  'kode keamanan dengan',
  'pesan sementara dinyalakan',
  'pesan sementara dimatikan',
  'bisnis ini menggunakan layanan',
  'bisnis ini menggunakan',
  'anda menggunakan layanan',
  'bisnis ini kini terdaftar',
  'akun bisnis ini',
  'anda memblokir kontak ini',
  'anda membuka blokir kontak ini',
  'obrolan ini dengan akun bisnis',
  'chat ini dengan akun bisnis',
  'messages and calls are end-to-end encrypted',
  'messages to this group are',
  'messages to this chat and calls',
  'messages you send to this',
  'your security code with',
  'disappearing messages were',
  'this business uses',
  'this business is now',
  'this business works with',
  'this chat is with a business account',
  'you blocked this contact',
  'you unblocked this contact',
];

/** What somebody did, behind their name; the rest of the line may hold anything, even a colon. */
export const SYSTEM_ACTIONS: readonly string[] = [
  ' membuat grup',
  ' membuat komunitas',
  ' menambahkan ',
  ' mengeluarkan ',
  ' bergabung menggunakan ',
  ' bergabung dengan tautan',
  ' bergabung dari komunitas',
  ' meminta bergabung',
  ' mengundang anda',
  ' mengubah nama grup',
  ' mengubah subjek',
  ' mengubah ikon grup',
  ' mengubah ikon',
  ' mengubah deskripsi grup',
  ' mengubah deskripsi',
  ' mengubah setelan grup',
  ' mengubah pengaturan grup',
  ' mengubah foto grup',
  ' menghapus deskripsi grup',
  ' menghapus ikon grup',
  ' menyematkan pesan',
  ' menyalakan pesan sementara',
  ' mematikan pesan sementara',
  ' mengubah pengatur waktu pesan',
  ' telah mengganti nomor telepon',
  ' mengganti nomor telepon',
  ' telah berganti ke nomor',
  ' kini menjadi kontak',
  ' sekarang menjadi kontak',
  ' kini admin',
  ' sekarang menjadi admin',
  ' sekarang admin',
  ' bukan lagi admin',
  ' memulai panggilan',
  ' created group',
  ' created this group',
  ' created the group',
  ' added ',
  ' removed ',
  ' joined using ',
  ' joined from the community',
  ' requested to join',
  ' changed the subject',
  ' changed the group name',
  ' changed this group',
  ' changed the group description',
  ' changed the description',
  ' deleted the group description',
  ' changed the settings',
  ' changed this group\u2019s',
  ' pinned a message',
  ' turned on disappearing',
  ' turned off disappearing',
  ' changed their phone number',
  ' changed to a new number',
  ' is now a contact',
  ' is a contact',
  " you're now an admin",
  ' is now an admin',
  ' is no longer an admin',
  ' started a call',
];

/** Behind a name, at the end of the line. */
export const SYSTEM_ENDS: readonly string[] = [
  ' keluar',
  ' keluar dari grup',
  ' telah keluar',
  ' bergabung',
  ' dikeluarkan',
  ' left',
  ' left the group',
  ' joined',
  ' was added',
  ' was removed',
];

/** Without a name before it. */
export const SYSTEM_WHOLE: readonly string[] = [
  'anda keluar',
  'anda dikeluarkan',
  'anda ditambahkan',
  'anda kini admin',
  'anda sekarang admin',
  'anda sekarang menjadi admin',
  'grup ini telah berakhir',
  'you left',
  'you were added',
  'you were removed',
  "you're now an admin",
  'you\u2019re now an admin',
];

/**
 * Words of which a system line that is not listed above has at least one. A line without any and
 * without a sender is part of a message (`25/11/26 09.00 - Registrasi peserta`).
 */
export const SYSTEM_HINTS: ReadonlySet<string> = new Set([
  'anda',
  'grup',
  'komunitas',
  'admin',
  'whatsapp',
  'kontak',
  'pesan',
  'panggilan',
  'telepon',
  'menambahkan',
  'mengundang',
  'bergabung',
  'keluar',
  'mengubah',
  'menghapus',
  'mengganti',
  'menyematkan',
  'dihapus',
  'terenkripsi',
  'dienkripsi',
  'keamanan',
  'nomor',
  'tautan',
  'undangan',
  'you',
  'group',
  'community',
  'contact',
  'message',
  'messages',
  'call',
  'calls',
  'added',
  'invited',
  'joined',
  'left',
  'changed',
  'removed',
  'deleted',
  'pinned',
  'encrypted',
  'security',
  'number',
  'link',
  'event',
  'acara',
]);

/** First words of the lines of an agenda, which would else look like senders. */
export const AGENDA_WORDS: ReadonlySet<string> = new Set([
  'acara',
  'apel',
  'arahan',
  'coffee',
  'diskusi',
  'doa',
  'evaluasi',
  'foto',
  'ishoma',
  'istirahat',
  'kegiatan',
  'kesimpulan',
  'laporan',
  'makan',
  'materi',
  'menyanyikan',
  'moderator',
  'narasumber',
  'notula',
  'paparan',
  'pembacaan',
  'pembagian',
  'pembukaan',
  'pemaparan',
  'pengarahan',
  'penutup',
  'penutupan',
  'penyampaian',
  'peninjauan',
  'persiapan',
  'presentasi',
  'ramah',
  'rapat',
  'registrasi',
  'rehat',
  's.d',
  's.d.',
  's/d',
  'sambutan',
  'sampai',
  'selesai',
  'sesi',
  'sholat',
  'salat',
  'tanya',
  'tempat',
  'waktu',
  'zoom',
  'agenda',
  'break',
  'closing',
  'discussion',
  'lunch',
  'opening',
  'remarks',
  'session',
  'until',
]);

/** What WhatsApp puts before the chat's name in the name of the exported file. */
export const TITLE_STARTS: readonly string[] = [
  'chat whatsapp dengan ',
  'obrolan whatsapp dengan ',
  'whatsapp chat with ',
  'whatsapp chat - ',
  'chat whatsapp - ',
];
