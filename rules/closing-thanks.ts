import { defineRule, type Finding } from '../src/linter/contract.ts';
import type { Message, Range } from '../src/message/types.ts';
import { isForEarlier } from '../src/structure/earlier.ts';
import { type Structure, structure, type Thanks } from '../src/structure/index.ts';

export const closingThanks = defineRule({
  id: 'closing-thanks',
  meta: {
    title: { id: 'Penutup', en: 'Closing' },
    description: {
      id: 'Pesan ditutup dengan terima kasih yang resmi dalam paragraf terakhir atau tiga kalimat terakhir.',
      en: 'The message closes with formal thanks in its last paragraph or its last three sentences.',
    },
    severity: 'error',
    fixable: false,
    source: {
      handbook: {
        id: 'Langkah 4, Apresiasi Penutup: akhiri dengan ucapan terima kasih atas waktu yang diluangkan',
        en: 'Step 4, appreciation: close with thanks for the time given',
      },
      value: 'Harmonis',
      conduct: {
        id: 'Menghargai setiap orang apa pun latar belakangnya',
        en: 'Respects everyone whatever their background',
      },
    },
    good: [{ text: 'Mohon data pegawai. Terima kasih atas waktu Bapak.' }],
    bad: [
      { text: 'Mohon data pegawai.', reports: ['missing'] },
      { text: 'Mohon data pegawai. Makasih, Pak.', reports: ['informal'] },
    ],
    options: {
      required: {
        type: 'boolean',
        default: true,
        description: {
          id: 'Apakah setiap pesan harus ditutup dengan terima kasih. Dengan false hanya ucapan yang kurang resmi yang dilaporkan, untuk percakapan giliran demi giliran.',
          en: 'Whether every message must close with thanks. With false only informal thanks are reported, for a conversation turn by turn.',
        },
      },
    },
    messages: {
      missing: {
        id: 'Ucapan terima kasih di akhir belum ada; tutup dengan, misalnya, "Terima kasih atas waktu Bapak/Ibu."',
        en: 'There is no thanks at the end; close with, for example, "Terima kasih atas waktu Bapak/Ibu."',
      },
      informal: {
        id: '"{token}" terlalu santai untuk pesan dinas; tulis "Terima kasih".',
        en: '"{token}" is too casual for an official message; write "Terima kasih".',
      },
    },
  },
  *check(message, { options, vocabulary }): Iterable<Finding> {
    const parts = structure(message, vocabulary);
    const closing = parts.closing.thanks.filter((t) => closes(message, parts, t));
    if (closing.some((t) => t.kind === 'formal')) return;
    const informal = closing.at(-1);
    if (!informal) {
      if (options.required) yield { messageId: 'missing', range: placeOfMissing(message, parts) };
      return;
    }
    const range: Range = [message.words.start(informal.start), message.words.end(informal.end - 1)];
    yield {
      messageId: 'informal',
      range,
      data: { token: message.text.slice(...range) },
      suggestions: [{ range, text: 'Terima kasih' }],
    };
  },
});

/** How many sentences before the signature count as the end. */
const LAST_SENTENCES = 3;

/** In the last paragraph or the last three sentences before the signature, and not in the opening. */
export function closes(message: Message, parts: Structure, thanks: Thanks): boolean {
  const { bodyEnd } = parts.closing;
  const { sentences, paragraphs } = message;
  const sentence = sentences.ofWord(thanks.start);
  const last = sentences.ofWord(bodyEnd - 1);
  const lastParagraph = paragraphs.ofWord(bodyEnd - 1);
  const inLast =
    sentence > last - LAST_SENTENCES || paragraphs.ofWord(thanks.start) === lastParagraph;
  // A greeting, the thanks and a single word of farewell are still a closing.
  const goesOn = bodyEnd - sentences.endWord(sentence) > 4;
  return inLast && !(goesOn && opensMatter(message, parts, thanks));
}

/**
 * Thanks with the matter to come: in the first sentence behind the greeting, or for an earlier answer
 * behind the introduction.
 */
function opensMatter(message: Message, { opening, topicAt }: Structure, thanks: Thanks): boolean {
  const { sentences } = message;
  const first = sentences.ofWord(opening.bodyStart);
  if (sentences.ofWord(thanks.start) <= first) return true;
  return topicAt > thanks.start && isForEarlier(message, thanks);
}

/** A formal thanks that came too early is shown there; otherwise the end of the body. */
function placeOfMissing(message: Message, { closing, opening }: Structure): Range {
  const early = closing.thanks.find((t) => t.kind === 'formal' && t.start > opening.bodyStart);
  if (early) return [message.words.start(early.start), message.words.end(early.end - 1)];
  return [message.text.length, message.text.length];
}
