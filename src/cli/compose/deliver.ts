import { resolve } from 'node:path';
import { type Answers, MAX_LINK, waLink } from '../../composer/index.ts';
import type { Sending } from '../../composer/terminal/wizard.ts';
import { sanitize } from '../../formatters/index.ts';
import type { Bilingual, Result } from '../../linter/contract.ts';
import { clipboardOf } from '../clipboard.ts';
import { Failure } from '../failure.ts';
import { note } from '../note.ts';
import type { Session } from '../program.ts';
import { writeReport } from '../replace-file.ts';
import { wantsColor } from '../terminal.ts';
import type { ComposeOptions } from './options.ts';

/** Where a message goes. */
export type Outlets = Pick<
  ComposeOptions,
  | 'print'
  | 'output'
  | 'copy'
  | 'number'
  | 'qr'
  | 'record'
  | 'color'
  | 'logbook'
  | 'person'
  | 'config'
  | 'noConfig'
>;

/** A finished message on its way out. */
export interface Parcel {
  readonly text: string;
  readonly answers: Answers;
  readonly sending: Sending;
  readonly result: Result;
}

/** Asks the terminal itself to copy (OSC 52): works over SSH where the terminal allows it. */
function terminalCopy(text: string): string {
  return `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;
}

/** @returns whether the text is in the clipboard for sure */
async function copy(text: string, session: Session): Promise<boolean> {
  try {
    await clipboardOf(session.io).write(text);
    await note(
      {
        id: 'Pesan sudah disalin; tempelkan di WhatsApp.',
        en: 'The message is copied; paste it into WhatsApp.',
      },
      session,
    );
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (session.io.stderr.isTTY) await session.err.write(terminalCopy(text));
    await note(
      {
        id: 'Papan klip tidak dapat dipakai di sini; pesan ditampilkan untuk disalin sendiri.',
        en: 'The clipboard cannot be used here; the message is shown for you to copy.',
      },
      session,
    );
    return false;
  }
}

function tooLong(length: number): Bilingual {
  return {
    id: `Pesan terlalu panjang untuk tautan WhatsApp (${length} dari paling banyak ${MAX_LINK} huruf sesudah dikodekan); pakai --copy.`,
    en: `The message is too long for a WhatsApp link (${length} of at most ${MAX_LINK} characters when encoded); use --copy.`,
  };
}

async function showQr(link: string, outlets: Outlets, session: Session): Promise<boolean> {
  const { qrText } = await import('./qr.ts');
  const { stdout, env } = session.io;
  const qr = qrText(link, wantsColor(outlets.color, stdout, env));
  const room = stdout.isTTY ? (stdout.columns ?? 80) : Number.POSITIVE_INFINITY;
  if (qr && qr.columns <= room) {
    await session.out.write(`${qr.lines.join('\n')}\n`);
    await note(
      {
        id: 'Pindai dengan ponsel; pesan sudah tertulis di WhatsApp.',
        en: 'Scan it with the phone; the message stands in WhatsApp.',
      },
      session,
    );
    return true;
  }
  const wide = qr?.columns ?? 0;
  await note(
    wide > 0
      ? {
          id: `Kode QR memerlukan jendela selebar ${wide} kolom (sekarang ${room}); lebarkan jendela atau kecilkan hurufnya, lalu ulangi.`,
          en: `The QR code needs a window of ${wide} columns (now ${room}); widen it or make its letters smaller, then try again.`,
        }
      : {
          id: 'Pesan terlalu panjang untuk kode QR; pakai --copy.',
          en: 'The message is too long for a QR code; use --copy.',
        },
    session,
  );
  return false;
}

/** The message as a link and a code; nobody's secrets in an address, which is logged on its way. */
async function link(parcel: Parcel, outlets: Outlets, session: Session): Promise<boolean> {
  if (parcel.result.messages.some(({ ruleId }) => ruleId === 'confidential-data')) {
    await note(
      {
        id: 'Pesan memuat data rahasia; tautan tidak dibuat.',
        en: 'The message holds confidential data; no link is made.',
      },
      session,
    );
    return false;
  }
  const href = waLink(parcel.text, outlets.number);
  if (href.length > MAX_LINK) {
    await note(tooLong(href.length), session);
    return false;
  }
  const shown = outlets.qr && (await showQr(href, outlets, session));
  if (outlets.number !== undefined || !shown) await session.out.write(`${href}\n`);
  return true;
}

function recipientName({ recipient = {} }: Answers): string {
  return [recipient.title, recipient.name ?? recipient.position].filter(Boolean).join(' ');
}

async function putOnRecord(parcel: Parcel, outlets: Outlets, session: Session): Promise<void> {
  const { record } = await import('../../logbook/record.ts');
  const { setUp } = await import('../log/settings.ts');
  const { logbook, person, config, noConfig } = outlets;
  const values = { logbook, person, config: noConfig ? false : config };
  const { context } = await setUp(values, session);
  const { answers, sending, text } = parcel;
  const { begins, count, limit } = await record(context, {
    text,
    recipient: recipientName(answers),
    agency: answers.recipient?.agency,
    topic: answers.topic,
    links: answers.links,
    sentAt: sending.context.sentAt,
    urgent: answers.urgent === true,
  });
  await note(
    begins
      ? {
          id: `Tercatat di buku kendali: koordinasi ke-${count} dari ${limit} bulan ini.`,
          en: `Recorded in the logbook: coordination ${count} of ${limit} this month.`,
        }
      : {
          id: `Tercatat di buku kendali sebagai lanjutan percakapan; hitungan bulan ini tetap ${count} dari ${limit}.`,
          en: `Recorded in the logbook as part of a conversation; this month stays at ${count} of ${limit}.`,
        },
    session,
  );
}

/**
 * Hands a message out by all the ways that were asked for; without any, to standard output.
 * @throws Failure where a file cannot be written; LogbookError
 */
export async function handOut(parcel: Parcel, outlets: Outlets, session: Session): Promise<void> {
  const { output, copy: wantsCopy, number, qr, record } = outlets;
  if (output !== undefined) {
    writeReport(output, resolve(session.io.cwd, output), `${parcel.text}\n`);
    await note(
      {
        id: `Pesan ditulis ke ${sanitize(output)}.`,
        en: `The message is written to ${sanitize(output)}.`,
      },
      session,
    );
  }
  const linked = number !== undefined || qr;
  const delivered = [
    output !== undefined,
    wantsCopy && (await copy(parcel.text, session)),
    linked && (await link(parcel, outlets, session)),
  ];
  if (outlets.print || !delivered.includes(true)) await session.out.write(`${parcel.text}\n`);
  if (record) await putOnRecord(parcel, outlets, session);
}
