import { waNumber } from '../../composer/index.ts';
import type { Asker, Lang } from '../../composer/terminal/asker.ts';
import type { ComposeOptions } from './options.ts';

type Chosen = Partial<Pick<ComposeOptions, 'print' | 'copy' | 'number' | 'qr' | 'output'>>;

/** How the message shall leave, or a step back to the review. */
export type Answered = Chosen | 'back';

function say(lang: Lang, id: string, en: string): string {
  return lang === 'id' ? id : en;
}

/** Asks where the message goes, unless the options say so. */
export async function chooseOutlets(
  options: ComposeOptions,
  asker: Asker,
  lang: Lang,
): Promise<Answered> {
  const { copy, number, qr, output, print } = options;
  if (copy || qr || print || number !== undefined || output !== undefined) return {};
  const reply = await asker.choose({
    message: say(lang, 'Bagaimana pesan diserahkan?', 'How shall it be handed out?'),
    choices: [
      { value: 'copy', name: say(lang, 'Salin ke papan klip', 'Copy to the clipboard') },
      {
        value: 'wa',
        name: say(lang, 'Tautan WhatsApp ke sebuah nomor', 'A WhatsApp link to a number'),
      },
      { value: 'qr', name: say(lang, 'Kode QR untuk ponsel', 'A QR code for the phone') },
      { value: 'print', name: say(lang, 'Tampilkan di layar', 'Show it on the screen') },
    ],
    initial: 'copy',
  });
  if (reply.kind !== 'answer') return 'back';
  if (reply.value === 'copy') return { copy: true };
  if (reply.value === 'print') return { print: true };
  return askNumber(reply.value === 'qr', asker, lang);
}

async function askNumber(qr: boolean, asker: Asker, lang: Lang): Promise<Answered> {
  const reply = await asker.line({
    message: say(lang, 'Nomor WhatsApp penerima', "The recipient's WhatsApp number"),
    hint: qr
      ? say(
          lang,
          '08… atau +62…; kosong = pilih penerima di ponsel',
          '08… or +62…; empty = choose on the phone',
        )
      : say(lang, '08… atau +62…', '08… or +62…'),
    check: (value) =>
      (qr && value.trim() === '') || waNumber(value)
        ? {}
        : {
            problem: say(
              lang,
              'Itu bukan nomor telepon; tulis misalnya 081234567890.',
              'That is no phone number; write for example 081234567890.',
            ),
          },
  });
  if (reply.kind !== 'answer') return 'back';
  const number = waNumber(reply.value);
  return { qr, ...(number !== undefined && { number }) };
}
