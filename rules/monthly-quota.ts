import { defineRule } from '../src/linter/contract.ts';

/** Handbook, *Indikator keberhasilan*: up to 20 conversations a month, beyond that the official ways. */
export const monthlyQuota = defineRule({
  id: 'monthly-quota',
  meta: {
    title: { id: 'Batas koordinasi bulanan', en: 'Monthly limit of coordinations' },
    description: {
      id: 'Paling banyak 20 koordinasi melalui WhatsApp dalam satu bulan, dihitung dari buku kendali (asn-log); selebihnya melalui nota dinas, surat resmi, atau rapat koordinasi. Diperiksa hanya bila buku kendali ada.',
      en: 'At most 20 coordinations by WhatsApp in a month, counted from the logbook (asn-log); beyond that nota dinas, official letter or coordination meeting. Checked only where a logbook is kept.',
    },
    severity: 'error',
    fixable: false,
    source: {
      handbook: {
        id: 'Batasan Kontrol Bulanan; Indikator Keberhasilan',
        en: 'Monthly limit; indicators of success',
      },
      value: 'Akuntabel',
      conduct: {
        id: 'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
        en: 'Carrying out duties honestly, responsibly, carefully, with discipline and integrity',
      },
    },
    good: [
      {
        recorded: 3,
        text: 'Selamat pagi, Ibu. Saya Rina dari Bagian Umum. Izin menyampaikan jadwal rapat: https://contoh.go.id/jadwal. Terima kasih.',
      },
    ],
    bad: [
      {
        recorded: 20,
        text: 'Selamat pagi, Ibu. Saya Rina dari Bagian Umum. Izin menyampaikan jadwal rapat: https://contoh.go.id/jadwal. Terima kasih.',
        reports: ['exceeded'],
      },
      {
        recorded: 16,
        text: 'Selamat pagi, Ibu. Saya Rina dari Bagian Umum. Izin mengingatkan mengenai daftar hadir: https://contoh.go.id/hadir. Terima kasih.',
        reports: ['near'],
      },
    ],
    options: {
      limit: {
        type: 'integer',
        minimum: 1,
        maximum: 1000,
        default: 20,
        description: {
          id: 'batas koordinasi dalam satu bulan, juga untuk asn-log',
          en: 'limit of coordinations in a month, for asn-log too',
        },
      },
      warnLast: {
        type: 'integer',
        minimum: 0,
        maximum: 1000,
        default: 4,
        description: {
          id: 'berapa koordinasi terakhir sebelum batas yang diberi peringatan (4: sejak yang ke-17 dari 20)',
          en: 'how many of the last ones before the limit are warned of (4: from the 17th of 20)',
        },
      },
      silenceHours: {
        type: 'integer',
        minimum: 1,
        maximum: 168,
        default: 8,
        description: {
          id: 'pesan sesudah sekian jam tanpa percakapan terhitung koordinasi baru, juga untuk asn-log',
          en: 'a message after so many hours of silence is a new coordination, for asn-log too',
        },
      },
    },
    messages: {
      exceeded: {
        id: 'Pesan ini menjadi koordinasi ke-{number} bulan ini, melebihi batas {limit}. Gunakan saluran resmi: nota dinas (dalam satu instansi), surat resmi (ke instansi lain), atau rapat koordinasi (bila perlu pembahasan bersama). Nota dinas memuat Yth., Dari, Hal, lalu dasar, isi, dan penutup.',
        en: 'This message is coordination number {number} of the month, beyond the limit of {limit}. Use an official channel: nota dinas (within one agency), official letter (to another agency) or coordination meeting (to discuss together). A nota dinas has Yth., Dari, Hal, then grounds, matter and closing.',
      },
      near: {
        id: 'Pesan ini menjadi koordinasi ke-{number} dari {limit} bulan ini. Siapkan saluran resmi untuk berikutnya: nota dinas, surat resmi, atau rapat koordinasi.',
        en: 'This message is coordination number {number} of {limit} this month. Prepare an official channel for the next ones: nota dinas, official letter or coordination meeting.',
        severity: 'warning',
      },
    },
  },
  *check(_message, { quota, options }) {
    if (!quota) return;
    // the logbook holds what has been sent; the message at hand comes next
    const number = quota.count + 1;
    const data = { number, limit: quota.limit };
    if (number > quota.limit) yield { messageId: 'exceeded', range: [0, 0], data };
    else if (number > quota.limit - options.warnLast)
      yield { messageId: 'near', range: [0, 0], data };
  },
});
