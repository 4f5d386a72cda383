import { ownBook } from '../src/language/own-book.ts';
import { defineRule, type Finding } from '../src/linter/contract.ts';
import { type Message, type Range, WordFlag } from '../src/message/types.ts';
import { isCapital } from '../src/structure/cursor.ts';
import { isForEarlier } from '../src/structure/earlier.ts';
import {
  type Opening,
  type Structure,
  structure,
  type Thanks,
  topicAt,
} from '../src/structure/index.ts';
import { closes } from './closing-thanks.ts';
import { lateGreeting } from './greeting.ts';

export const sectionOrder = defineRule({
  id: 'section-order',
  meta: {
    title: { id: 'Urutan pesan', en: 'Order of the parts' },
    description: {
      id: 'Bagian pesan tersusun runut: salam, identitas, topik, penutup. Tanda tangan di akhir pesan diterima.',
      en: 'The parts stand in order: greeting, identity, topic, closing. A signature at the end is in order.',
    },
    severity: 'warning',
    fixable: false,
    source: {
      handbook: {
        id: 'Contoh Format Pesan Ideal: pesan tersusun secara runut',
        en: 'The ideal message: its parts stand in order',
      },
      value: 'Kompeten',
      conduct: {
        id: 'Melaksanakan tugas dengan kualitas terbaik',
        en: 'Does the work at its best quality',
      },
    },
    good: [
      {
        text: 'Selamat pagi, Ibu. Saya Ratna dari Dinas Kesehatan. Mohon data imunisasi. Terima kasih.',
      },
    ],
    bad: [
      {
        text: 'Selamat pagi, Ibu. Mohon data imunisasi. Saya Ratna dari Dinas Kesehatan. Terima kasih.',
        reports: ['misplaced'],
      },
    ],
    options: {},
    messages: {
      misplaced: {
        id: '{part} sebaiknya berdiri {place} supaya pesan runut: salam, identitas, topik, penutup.',
        en: '{partEn} should stand {placeEn}, so that the message is in order: greeting, identity, topic, closing.',
      },
    },
  },
  *check(message, { vocabulary }): Iterable<Finding> {
    const parts = structure(message, vocabulary);
    const greeting = lateGreeting(
      message,
      parts.opening.bodyStart,
      ownBook(vocabulary.phrases.greetings),
    );
    if (greeting && !parts.opening.greetings.some((g) => g.kind === 'formal'))
      yield misplaced(words(message, greeting), GREETING);
    const identity = lateIdentity(message, parts);
    if (identity) yield misplaced(identity, IDENTITY);
    const thanks = misplacedThanks(message, parts);
    if (thanks) yield misplaced(words(message, thanks), THANKS);
  },
});

const GREETING = {
  part: 'Salam',
  place: 'di awal pesan',
  partEn: 'The greeting',
  placeEn: 'at the beginning',
};
const IDENTITY = {
  part: 'Perkenalan',
  place: 'sebelum pokok bahasan',
  partEn: 'The introduction',
  placeEn: 'before the matter',
};
const THANKS = {
  part: 'Ucapan terima kasih',
  place: 'di akhir, sebelum tanda tangan',
  partEn: 'The thanks',
  placeEn: 'at the end, before the signature',
};

function misplaced(range: Range, data: Record<string, string>): Finding {
  return { messageId: 'misplaced', range, data };
}

function words(message: Message, { start, end }: { start: number; end: number }): Range {
  return [message.words.start(start), message.words.end(end - 1)];
}

/** An introduction in a later sentence than the first word of the matter; labelled lines are a form. */
function lateIdentity(message: Message, parts: Structure): Range | undefined {
  const { sender } = parts;
  const { introducedAt, labelled } = sender;
  if (introducedAt === undefined || labelled) return undefined;
  const matter = topicAt(message, parts, matterStart(message, parts.opening));
  const { sentences } = message;
  if (matter < 0 || sentences.ofWord(matter) >= sentences.ofWord(introducedAt)) return undefined;
  return [
    message.words.start(introducedAt),
    message.words.end(Math.max(introducedAt, (sender.introducedTo ?? 0) - 1)),
  ];
}

/**
 * Behind an address without a pause the rest of its clause still names the addressee, and so do the
 * capitals between a greeting and the end of its sentence.
 */
function matterStart(message: Message, { greetings, bodyStart }: Opening): number {
  let w = bodyStart;
  const greeting = greetings.at(-1);
  if (greeting && w === greeting.end) {
    while (isCapital(message, w) && !(message.words.flags(w) & WordFlag.SentenceStart)) w += 1;
    const closed = w >= message.words.length || message.words.flags(w) & WordFlag.SentenceStart;
    if (!closed || w > bodyStart + 2) w = bodyStart;
  }
  while (w < message.words.length && !isPause(message, w)) w += 1;
  return w;
}

function isPause(message: Message, w: number): boolean {
  return (
    (message.words.flags(w) &
      (WordFlag.BreakBefore | WordFlag.SentenceStart | WordFlag.LineStart)) !==
    0
  );
}

/** Thanks before the matter, or after the signature; thanks for an earlier answer are in order. */
function misplacedThanks(message: Message, parts: Structure): Thanks | undefined {
  const { closing, topicAt: matter, opening } = parts;
  const formal = closing.thanks.filter((t) => t.kind === 'formal');
  const after = formal.find((t) => closing.signature.some(([first]) => first < t.start));
  const proper = formal.some((t) => t !== after && closes(message, parts, t) && t.start > matter);
  if (proper) return undefined;
  if (after) return after;
  return formal.find(
    (t) => (t.start < matter || t.start < opening.bodyStart) && !isForEarlier(message, t),
  );
}
