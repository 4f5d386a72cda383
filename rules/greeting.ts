import { partOfDay, resolveZone } from '../src/calendar/index.ts';
import { type OwnBook, ownBook } from '../src/language/own-book.ts';
import { squeeze } from '../src/language/phrases.ts';
import { defineRule, type Finding, type Suggestion } from '../src/linter/contract.ts';
import type { Message, Range } from '../src/message/types.ts';
import { type Greeting, greetingAt, structure } from '../src/structure/index.ts';

export const greeting = defineRule({
  id: 'greeting',
  meta: {
    title: { id: 'Salam pembuka', en: 'Opening greeting' },
    description: {
      id: 'Pesan dibuka dengan salam resmi (Selamat pagi, Assalamualaikum, Salam sejahtera, Om Swastyastu, Dengan hormat, …) dan sapaan hormat.',
      en: 'The message opens with a formal greeting (Selamat pagi, Assalamualaikum, Salam sejahtera, Om Swastyastu, Dengan hormat, …) and a respectful address.',
    },
    severity: 'error',
    fixable: false,
    source: {
      handbook: {
        id: 'Langkah 2, Bahasa Baku & Struktur Jelas; pesan ideal: salam pembuka dan salam hormat',
        en: 'Step 2, standard language and clear structure; the ideal message: greeting and respect',
      },
      law: 'UU 25/2009 Pasal 34',
      value: 'Berorientasi Pelayanan',
      conduct: {
        id: 'Ramah, cekatan, solutif, dan dapat diandalkan',
        en: 'Friendly, prompt, helpful and reliable',
      },
    },
    good: [
      { text: 'Selamat pagi, Ibu Kepala Bidang. Mohon data pegawai.' },
      {
        text: 'Yth. Bapak Sekretaris Dinas\n\nAssalamualaikum warahmatullahi wabarakatuh.\n\nMohon data pegawai.',
      },
      { text: 'Salam sejahtera, rekan-rekan. Mohon data pegawai.' },
    ],
    bad: [
      { text: 'Ibu Kepala Bidang, mohon data pegawai.', reports: ['missing'] },
      { text: 'Pagi Pak, mohon data pegawai.', reports: ['informal'] },
      { text: 'Selamat pagi. Mohon data pegawai.', reports: ['missing-address'] },
    ],
    options: {
      required: {
        type: 'boolean',
        default: true,
        description: {
          id: 'Apakah setiap pesan harus diawali salam dan sapaan. Dengan false hanya salam yang kurang resmi yang dilaporkan, untuk percakapan giliran demi giliran.',
          en: 'Whether every message must open with a greeting and an address. With false only an informal greeting is reported, for a conversation turn by turn.',
        },
      },
    },
    messages: {
      missing: {
        id: 'Salam pembuka belum ada; awali dengan "Selamat {time}" atau salam resmi lain supaya pesan terasa sopan.',
        en: 'There is no opening greeting; begin with "Selamat {time}" or another formal greeting.',
      },
      informal: {
        id: '"{token}" belum salam resmi; untuk pesan dinas tulis "{formal}".',
        en: '"{token}" is not a formal greeting; in an official message write "{formal}".',
      },
      'missing-address': {
        severity: 'warning',
        id: 'Salam belum menyapa siapa pun; tambahkan sapaan hormat, misalnya "{token}, Bapak/Ibu".',
        en: 'The greeting addresses nobody; add a respectful address, for example "{token}, Bapak/Ibu".',
      },
    },
  },
  *check(message, { office, options, sentAt, vocabulary }): Iterable<Finding> {
    const { opening } = structure(message, vocabulary);
    const time = partOfDay(sentAt, resolveZone(office.zone), 0)[0] ?? 'pagi';
    const formal = opening.greetings.find((g) => g.kind === 'formal');
    const shown = formal ?? opening.greetings[0];
    if (!shown) {
      const late = lateGreeting(message, opening.bodyStart, ownBook(vocabulary.phrases.greetings));
      const range = placeOfMissing(message, late);
      if (options.required) yield { messageId: 'missing', range, data: { time } };
      return;
    }
    const range: Range = [message.words.start(shown.start), message.words.end(shown.end - 1)];
    const token = message.text.slice(...range);
    if (!formal) {
      const better = formalFor(message, shown, time);
      const suggestions: Suggestion[] = [{ range, text: better }];
      yield { messageId: 'informal', range, data: { token, formal: better }, suggestions };
    } else if (options.required && !opening.address)
      yield { messageId: 'missing-address', range, data: { token } };
  },
});

/** How the salam begins, however it is clipped: *ass*, *aslmkm*, *samlekum*. */
const CLIPPED_SALAM = ['as', 'sal', 'sam', 'mikum', 'lekum'];

/** The times of day by what they begin with in full (*pagiii*, *malam2*) or clipped (*met pg*). */
const TIMES = [
  ['pagi', 'pagi', 'pg'],
  ['siang', 'siang', 'sg'],
  ['sore', 'sore', 'sr'],
  ['petang', 'petang'],
  ['malam', 'mal', 'ml'],
] as const;

/** The formal greeting nearest to an informal one: a time of day its time, the salam stays a salam. */
function formalFor({ words }: Message, { start, end, kind }: Greeting, time: string): string {
  const last = squeeze(words.norm(end - 1));
  const said = TIMES.find(([, ...heads]) => heads.some((head) => last.startsWith(head)));
  if (said) return `Selamat ${said[0]}`;
  const first = words.norm(start);
  const salam = kind === 'informal' && CLIPPED_SALAM.some((head) => first.startsWith(head));
  return salam ? 'Assalamualaikum warahmatullahi wabarakatuh' : `Selamat ${time}`;
}

/** A greeting that came too late is shown there (as `section-order` does); otherwise the beginning. */
function placeOfMissing(message: Message, late: Greeting | undefined): Range {
  return late ? [message.words.start(late.start), message.words.end(late.end - 1)] : [0, 0];
}

/** The one greeting of a single word that is no name besides. */
const SALAM = /alaiku?m/;

/** A formal greeting after the body has begun, at the head of a sentence. */
export function lateGreeting(
  message: Message,
  bodyStart: number,
  own?: OwnBook,
): Greeting | undefined {
  const { sentences } = message;
  for (let s = 0; s < sentences.length && s < 40; s += 1) {
    const first = sentences.firstWord(s);
    if (first <= bodyStart) continue;
    const found = greetingAt(message, first, own);
    if (
      found?.kind === 'formal' &&
      (found.end - found.start > 1 || SALAM.test(message.words.norm(first))) &&
      message.words.norm(first) !== 'salam' &&
      message.words.norm(first) !== 'dengan'
    )
      return found;
  }
  return undefined;
}
