import { ownBook } from '../src/language/own-book.ts';
import { defineRule, type Finding } from '../src/linter/contract.ts';
import { problemWithoutOption } from '../src/structure/problems.ts';

export const solutionOptions = defineRule({
  id: 'solution-options',
  meta: {
    title: { id: 'Opsi solusi', en: 'Options for a problem' },
    description: {
      id: 'Pesan yang menyampaikan kendala untuk meminta bantuan membawa sekurang-kurangnya satu opsi penyelesaian.',
      en: 'A message that raises a problem to get help brings at least one option.',
    },
    severity: 'warning',
    fixable: false,
    source: {
      handbook: {
        id: 'Langkah 3, Ajukan Opsi Solusi: tidak sekadar melemparkan masalah mentah',
        en: 'Step 3, bring options: do not merely throw the raw problem over',
      },
      value: 'Adaptif',
      conduct: { id: 'Bertindak proaktif', en: 'Acts proactively' },
    },
    good: [
      {
        text: 'Kami menemui kendala unggah. Usul kami, berkas dikirim lewat surel. Mohon arahan Ibu.',
      },
    ],
    bad: [{ text: 'Kami menemui kendala unggah. Mohon arahan Ibu.', reports: ['missing'] }],
    options: {},
    messages: {
      missing: {
        id: 'Kendala disampaikan tanpa opsi solusi; tambahkan usul supaya penerima mudah memutuskan, misalnya "Kami mengusulkan …" atau "Apakah dapat jika …?"',
        en: 'A problem is raised without an option; add a proposal, for example "Kami mengusulkan …" or "Apakah dapat jika …?"',
      },
    },
  },
  *check(message, { vocabulary }): Iterable<Finding> {
    const found = problemWithoutOption(message, ownBook(vocabulary.phrases.options));
    if (found)
      yield {
        messageId: 'missing',
        range: [message.words.start(found[0]), message.words.end(found[1] - 1)],
      };
  },
});
