import {
  type DayPart,
  formatMoment,
  formatTime,
  officeCalendar,
  partOfDay,
  resolveZone,
  type Zone,
} from '../src/calendar/index.ts';
import { emergencyWord } from '../src/language/emergency.ts';
import { timeGreeting } from '../src/language/time-greeting.ts';
import { type Bilingual, type Context, defineRule } from '../src/linter/contract.ts';
import type { Message } from '../src/message/types.ts';
import { HOLIDAYS } from './lexicon/holidays.ts';

const HOURS: Readonly<Record<DayPart, string>> = {
  pagi: '00.00–10.59',
  siang: '11.00–14.59',
  sore: '15.00–17.59',
  malam: '18.00–23.59',
};

/** A greeting by the time of day fits the time at which it is sent. */
export const greetingTime = defineRule({
  id: 'greeting-time',
  meta: {
    title: { id: 'Salam sesuai waktu', en: 'Greeting and time of day' },
    description: {
      id: 'Selamat pagi (00.00–10.59), siang (11.00–14.59), sore (15.00–17.59), atau malam (18.00–23.59) sesuai dengan waktu kirim, dengan kelonggaran setengah jam.',
      en: 'Selamat pagi (00.00–10.59), siang (11.00–14.59), sore (15.00–17.59) or malam (18.00–23.59) fits the time of sending, with half an hour of grace.',
    },
    severity: 'warning',
    fixable: false,
    source: {
      handbook: {
        id: 'Langkah 2: Bahasa Baku & Struktur Jelas (salam pembuka yang sopan)',
        en: 'Step 2: standard language and clear structure (a polite greeting)',
      },
      value: 'Berorientasi Pelayanan',
      conduct: {
        id: 'Ramah, cekatan, solutif, dan dapat diandalkan',
        en: 'Friendly, prompt, ready with solutions and reliable',
      },
    },
    good: [
      {
        at: '2026-11-24T11:20:00+07:00',
        text: 'Selamat pagi, Ibu Ratih. Saya Dimas dari Bagian Umum. Izin menyampaikan jadwal rapat: https://contoh.go.id/jadwal. Terima kasih.',
      },
    ],
    bad: [
      {
        at: '2026-11-24T13:30:00+07:00',
        text: 'Selamat pagi, Ibu Ratih. Saya Dimas dari Bagian Umum. Izin menyampaikan jadwal rapat: https://contoh.go.id/jadwal. Terima kasih.',
        reports: ['mismatch'],
      },
    ],
    options: {
      grace: {
        type: 'integer',
        minimum: 0,
        maximum: 180,
        default: 30,
        description: {
          id: 'kelonggaran dalam menit sebelum dan sesudah batas waktunya',
          en: 'grace in minutes before and after its hours',
        },
      },
    },
    messages: {
      mismatch: {
        id: '"{greeting}" kurang sesuai pada pukul {time} ({part}: {hours}); tulis "Selamat {right}"{when}.',
        en: '"{greeting}" does not fit {time} ({part}: {hours}); write "Selamat {right}"{whenEn}.',
      },
    },
  },
  *check(message, context) {
    const { sentAt, office, options } = context;
    const greeting = timeGreeting(message);
    if (!greeting) return;
    const zone = resolveZone(office.zone);
    const fitting = partOfDay(sentAt, zone, options.grace);
    const part = fitting[0]!;
    const fits = (parts: readonly DayPart[]) =>
      greeting.parts.some((named) => parts.includes(named as DayPart));
    if (fits(fitting)) return;
    const slot = slotInstead(message, context);
    const later = slot && partOfDay(slot, zone, options.grace);
    const right = later && !fits(later) ? later[0] : undefined;
    const when = timeOfSending(slot && { slot, zone, fits: right === undefined });
    const { words, text } = message;
    const range = [words.start(greeting.start), words.end(greeting.last)] as const;
    const place = [words.start(greeting.first), range[1]] as const;
    yield {
      messageId: 'mismatch',
      range,
      data: {
        greeting: text.slice(...range),
        time: `${formatTime(sentAt, zone)} ${zone.label}`,
        part,
        hours: HOURS[part],
        right: right ?? part,
        when: when.id,
        whenEn: when.en,
      },
      suggestions: [...new Set([right ?? part, part])].map((word) => ({
        range: place,
        text: inCaseOf(words.raw(greeting.first), word),
      })),
    };
  },
});

/** When the message will be sent instead, where now is no time for it and nothing is urgent. */
function slotInstead(message: Message, { sentAt, office, urgent }: Context): Date | undefined {
  const calendar = officeCalendar(office, HOLIDAYS);
  if (calendar.judge(sentAt).open || urgent || emergencyWord(message) !== undefined)
    return undefined;
  return calendar.nextSlot(sentAt);
}

/**
 * Outside office hours `send-time` says to wait: the advice is for the moment at which the message
 * will be sent then, when the greeting may fit as it is.
 */
function timeOfSending(then?: { slot: Date; zone: Zone; fits: boolean }): Bilingual {
  if (!then) return { id: '', en: '' };
  const { slot, zone, fits } = then;
  const [id, en] = [formatMoment(slot, zone), formatMoment(slot, zone, 'en')];
  return fits
    ? { id: `, kecuali bila dikirim ${id}`, en: `, unless it is sent on ${en}` }
    : { id: ` bila dikirim ${id}`, en: ` when it is sent on ${en}` };
}

/** PAGI → SIANG, Pagi → Siang, pagi → siang. */
function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  const [initial = ''] = model;
  return initial !== initial.toLowerCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}
