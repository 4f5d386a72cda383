import { type DayPart, formatTime, partOfDay, resolveZone } from '../src/calendar/index.ts';
import { timeGreeting } from '../src/language/time-greeting.ts';
import { defineRule } from '../src/linter/contract.ts';

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
        id: '"{greeting}" kurang sesuai pada pukul {time} ({part}: {hours}); tulis "Selamat {part}".',
        en: '"{greeting}" does not fit {time} ({part}: {hours}); write "Selamat {part}".',
      },
    },
  },
  *check(message, { sentAt, office, options }) {
    const greeting = timeGreeting(message);
    if (!greeting) return;
    const zone = resolveZone(office.zone);
    const fitting = partOfDay(sentAt, zone, options.grace);
    const part = fitting[0]!;
    if (greeting.parts.some((named) => fitting.includes(named as DayPart))) return;
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
      },
      suggestions: [{ range: place, text: inCaseOf(words.raw(greeting.first), part) }],
    };
  },
});

/** PAGI → SIANG, Pagi → Siang, pagi → siang. */
function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  const capital = model[0] !== model[0]?.toLowerCase();
  return capital ? word[0]!.toUpperCase() + word.slice(1) : word;
}
