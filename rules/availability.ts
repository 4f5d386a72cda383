import { ownBook } from '../src/language/own-book.ts';
import { defineRule, type Finding } from '../src/linter/contract.ts';
import { unaskedMeeting } from '../src/structure/requests.ts';

export const availability = defineRule({
  id: 'availability',
  meta: {
    title: { id: 'Kesediaan waktu', en: 'Availability' },
    description: {
      id: 'Pesan yang meminta waktu penerima (bertemu, berdiskusi, menelepon, berkonsultasi) lebih dahulu menanyakan kesediaannya.',
      en: "A message that asks for the recipient's time (a meeting, a discussion, a call, a consultation) first asks whether they can.",
    },
    severity: 'warning',
    fixable: false,
    source: {
      handbook: {
        id: 'Langkah 3, Konfirmasi Ketersediaan: tanyakan terlebih dahulu kesediaan waktu penerima pesan',
        en: 'Step 3, confirm availability: first ask whether the recipient has time',
      },
      value: 'Harmonis',
      conduct: {
        id: 'Membangun lingkungan kerja yang kondusif',
        en: 'Builds a favourable working environment',
      },
    },
    good: [{ text: 'Apakah Ibu berkenan berdiskusi dengan kami pada hari Kamis?' }],
    bad: [{ text: 'Nanti pukul 13.00 saya ke ruang Ibu untuk berdiskusi.', reports: ['missing'] }],
    options: {},
    messages: {
      missing: {
        id: 'Kesediaan waktu penerima belum ditanyakan; tambahkan, misalnya, "Apakah Bapak/Ibu berkenan?" atau "Kapan kiranya Bapak/Ibu ada waktu?"',
        en: 'The recipient was not asked whether they have time; add, for example, "Apakah Bapak/Ibu berkenan?" or "Kapan kiranya Bapak/Ibu ada waktu?"',
      },
    },
  },
  *check(message, { vocabulary }): Iterable<Finding> {
    const found = unaskedMeeting(message, ownBook(vocabulary.phrases.availability));
    if (found)
      yield {
        messageId: 'missing',
        range: [message.words.start(found[0]), message.words.end(found[1] - 1)],
      };
  },
});
