import {
  type Calendar,
  formatDate,
  formatMoment,
  officeCalendar,
  type Verdict,
} from '../src/calendar/index.ts';
import { emergencyWord } from '../src/language/emergency.ts';
import type { Bilingual, Context, Finding } from '../src/linter/contract.ts';
import { defineRule } from '../src/linter/contract.ts';
import type { Message, Range } from '../src/message/types.ts';
import { HOLIDAYS } from './lexicon/holidays.ts';

type Data = NonNullable<Finding['data']>;

/** The time belongs to the whole message, to no word of it. */
const WHOLE: Range = [0, 0];

/** Friday prayer: Perpres 21/2023 gives Friday a break of 90 minutes. */
const FRIDAY_BREAK = { weekday: 5, from: 11 * 60 + 30, to: 13 * 60 } as const;

/** Handbook, step 1: only in office hours, unless it is an emergency. */
export const sendTime = defineRule({
  id: 'send-time',
  meta: {
    title: { id: 'Waktu kirim', en: 'Time of sending' },
    description: {
      id: 'Pesan dikirim pada hari kerja (bukan akhir pekan, hari libur nasional, atau cuti bersama) dan jam kerja, menurut zona waktu kantor dan, bila diatur, zona penerima. Keadaan darurat yang disebut dalam pesan atau dengan --urgent dikecualikan.',
      en: 'A message is sent on a working day (no weekend, public holiday or joint leave) within office hours, by the clock of the office and, where configured, of the recipient. An emergency that the message or --urgent names is excepted.',
    },
    severity: 'error',
    fixable: false,
    source: {
      handbook: {
        id: 'Langkah 1: Perhatikan Waktu Pengiriman',
        en: 'Step 1: mind the time of sending',
      },
      law: 'Perpres 21/2023 tentang Hari Kerja dan Jam Kerja Instansi Pemerintah dan Pegawai ASN; SKB 3 Menteri tentang Hari Libur Nasional dan Cuti Bersama',
      value: 'Harmonis',
      conduct: {
        id: 'Membangun lingkungan kerja yang kondusif',
        en: 'Building a favourable working environment',
      },
    },
    good: [
      {
        at: '2026-11-24T08:00:00+07:00',
        text: 'Selamat pagi, Ibu Ratih. Saya Dimas dari Bagian Umum. Izin menyampaikan jadwal rapat: https://contoh.go.id/jadwal. Terima kasih.',
      },
    ],
    bad: [
      {
        at: '2026-11-23T16:01:00+07:00',
        text: 'Selamat sore, Ibu Ratih. Saya Dimas dari Bagian Umum. Izin menyampaikan jadwal rapat: https://contoh.go.id/jadwal. Terima kasih.',
        reports: ['outside-hours'],
      },
      {
        at: '2026-11-28T09:00:00+07:00',
        text: 'Selamat pagi, Ibu Ratih. Saya Dimas dari Bagian Umum. Perbaikan ini tidak mendesak: https://contoh.go.id/jadwal. Terima kasih.',
        reports: ['weekend'],
      },
      {
        at: '2026-12-25T09:00:00+07:00',
        text: 'Selamat pagi, Ibu Ratih. Saya Dimas dari Bagian Umum. Izin menyampaikan jadwal rapat: https://contoh.go.id/jadwal. Terima kasih.',
        reports: ['holiday'],
      },
      {
        at: '2026-11-28T21:00:00+07:00',
        text: 'Selamat malam, Bapak Kalaksa. Saya Dimas dari Pusdalops. Keadaan darurat: tanggul jebol, 40 warga perlu dievakuasi. Peta: https://contoh.go.id/peta. Terima kasih.',
        reports: ['urgent'],
      },
    ],
    options: {
      fridayBreak: {
        type: 'boolean',
        default: false,
        description: {
          id: 'ingatkan bila pesan dikirim pada istirahat Jumat (11.30–13.00)',
          en: 'remind of the Friday break (11.30–13.00)',
        },
      },
    },
    messages: {
      'outside-hours': {
        id: 'Pukul {time} di luar jam kerja{whose} ({hours}); {next}.',
        en: '{time} is outside the{whoseEn} office hours ({hours}); {nextEn}.',
      },
      weekend: {
        id: '{day}{whose} bukan hari kerja; {next}.',
        en: '{dayEn}{whoseEn} is no working day; {nextEn}.',
      },
      holiday: {
        id: '{day}{whose} {name}; {next}.',
        en: '{dayEn}{whoseEn} is {nameEn}; {nextEn}.',
      },
      urgent: {
        id: 'Keadaan darurat boleh disampaikan di luar jam kerja; catat dalam buku kendali dan susulkan lewat saluran resmi.',
        en: 'An emergency may be told outside office hours; record it in the logbook and follow up by an official channel.',
        severity: 'info',
      },
      'friday-break': {
        id: 'Pukul {time} termasuk istirahat Jumat (11.30–13.00); balasan mungkin tertunda.',
        en: '{time} falls into the Friday break (11.30–13.00); an answer may take longer.',
        severity: 'info',
      },
      'unknown-calendar': {
        id: 'Hari libur dan cuti bersama tahun {year} belum ada dalam kalender ini; hanya akhir pekan dan libur bertanggal tetap yang diperiksa.',
        en: 'Public holidays and joint leave of {year} are not in this calendar yet; only weekends and holidays of fixed date are checked.',
        severity: 'info',
      },
    },
  },
  *check(message, context) {
    const calendar = officeCalendar(context.office, HOLIDAYS);
    const verdict = calendar.judge(context.sentAt);
    if (verdict.open) {
      yield* remarks(verdict, context.options.fridayBreak);
      return;
    }
    const emergency = emergencyRange(message, context);
    if (emergency) {
      yield { messageId: 'urgent', range: emergency };
      return;
    }
    const slot = calendar.nextSlot(context.sentAt);
    const data = { ...describe(verdict, context), ...advice(calendar, slot) };
    yield { messageId: messageOf(verdict), range: WHOLE, data };
  },
});

/** Nothing stands against sending; what is worth knowing all the same. */
function* remarks({ day, clock, zone }: Verdict, fridayBreak: boolean): Generator<Finding> {
  if (!day.known) {
    yield { messageId: 'unknown-calendar', range: WHOLE, data: { year: clock.year } };
  }
  const minute = clock.hour * 60 + clock.minute;
  const { weekday, from, to } = FRIDAY_BREAK;
  if (fridayBreak && clock.weekday === weekday && minute >= from && minute < to) {
    yield { messageId: 'friday-break', range: WHOLE, data: { time: timeOf(clock, zone.label) } };
  }
}

function emergencyRange(message: Message, { urgent }: Context<unknown>): Range | undefined {
  const word = emergencyWord(message);
  if (word !== undefined) return [message.words.start(word), message.words.end(word)];
  return urgent ? WHOLE : undefined;
}

function messageOf({ reason, day }: Verdict): string {
  if (reason === 'hours') return 'outside-hours';
  return day.kind === 'weekend' ? 'weekend' : 'holiday';
}

function describe({ day, clock, zone, whose, reason }: Verdict, context: Context<unknown>): Data {
  const place = reason === 'hours' ? HOURS_OF[whose] : DAY_OF[whose];
  const name = nameOf(day);
  return {
    time: timeOf(clock, zone.label),
    hours: `${context.office.opens}–${context.office.closes}`,
    day: formatDate(context.sentAt, zone),
    dayEn: formatDate(context.sentAt, zone, 'en'),
    whose: place.id,
    whoseEn: place.en,
    name: name.id,
    nameEn: name.en,
  };
}

const HOURS_OF: Readonly<Record<Verdict['whose'], Bilingual>> = {
  office: { id: '', en: '' },
  recipient: { id: ' penerima', en: " recipient's" },
};

const DAY_OF: Readonly<Record<Verdict['whose'], Bilingual>> = {
  office: { id: '', en: '' },
  recipient: { id: ' di tempat penerima', en: " at the recipient's place" },
};

function nameOf(day: Verdict['day']): Bilingual {
  switch (day.kind) {
    case 'ownHoliday':
      return {
        id: `hari libur instansi (${day.name})`,
        en: `a day off of the agency (${day.name})`,
      };
    case 'holiday': {
      const { id, en } = day.name;
      if (day.joint) return day.name;
      return { id: `hari libur nasional (${id})`, en: `a public holiday (${en})` };
    }
    default:
      return { id: '', en: '' };
  }
}

/** The next slot by the sender's own clock, or why there is none. */
function advice({ hours, judge }: Calendar, slot: Date | undefined): Data {
  if (!slot) {
    return {
      next: 'jam kerja bersama tidak ditemukan, periksa jam, hari libur, dan zona penerima dalam konfigurasi',
      nextEn:
        "no common hours were found, check hours, days off and the recipient's zone in the configuration",
    };
  }
  const { day, clock } = judge(slot);
  const note = day.known ? '' : ` (hari libur ${clock.year} belum diketahui)`;
  const noteEn = day.known ? '' : ` (holidays of ${clock.year} not known yet)`;
  return {
    next: `kirim ${formatMoment(slot, hours.zone)}${note}`,
    nextEn: `send it on ${formatMoment(slot, hours.zone, 'en')}${noteEn}`,
  };
}

function timeOf({ hour, minute }: Verdict['clock'], zone: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(hour)}.${two(minute)} ${zone}`;
}
