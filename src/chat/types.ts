import type { Bilingual } from '../linter/contract.ts';

/**
 * What stands in a line of an export. `call` and `system` are WhatsApp's own lines, all others are
 * something that a person sent (`isSent`).
 */
export type MessageKind =
  | 'text'
  | 'media'
  | 'view-once'
  | 'contact'
  | 'location'
  | 'poll'
  | 'deleted'
  /** "Menunggu pesan ini": sent, but never decrypted on the exporting phone. */
  | 'waiting'
  | 'call'
  | 'system';

/** One message of an export. */
export interface ChatMessage {
  /** Which chat: 0, 1, …, in the order in which `readExports` tells them apart. */
  readonly chat: number;
  /** Which of the given files: 0, 1, … */
  readonly file: number;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  /** Milliseconds as if the phone's clock on the wall showed UTC; whole minutes without seconds. */
  readonly wall: number;
  /** Milliseconds since 1970-01-01T00:00Z, the wall clock read in the zone of the phone. */
  readonly instant: number;
  /** The name as one reads it: no `~`, no marks, plain spaces; `''` for system lines. */
  readonly sender: string;
  readonly kind: MessageKind;
  readonly edited: boolean;
  /**
   * What the person wrote, `\n` between lines: the caption of media, question and options of a
   * poll, the address of a place; `''` where nothing is left. System lines keep their whole text.
   */
  readonly text: string;
  /** Name of the attached file where the export tells it. */
  readonly attachment: string;
}

/** Whether a person sent it: media, polls and deleted messages too, system lines and calls not. */
export function isSent(message: ChatMessage): boolean {
  return message.kind !== 'system' && message.kind !== 'call';
}

export type SkipReason =
  /** Lines before the first message: the rest of one that the file does not hold. */
  | 'before-first-message'
  /** Has the form of a message, but its date or time exists in no calendar. */
  | 'impossible-date'
  /** Longer than any message can be; its first part is kept. */
  | 'too-long'
  /** Binary rubbish in the middle of the file. */
  | 'damaged'
  /** The last line breaks off inside date or time. */
  | 'cut-off';

/** A line that could not be read. */
export interface Skipped {
  readonly file: number;
  /** From 1. */
  readonly line: number;
  readonly reason: SkipReason;
}

export type DateOrder = 'day-first' | 'month-first' | 'year-first';

/** How this phone writes its exports. */
export interface Dialect {
  readonly platform: 'android' | 'ios';
  readonly dateOrder: DateOrder;
  /** The file shows no day after the 12th, so that the order is a guess (`dateOrder` settles it). */
  readonly orderGuessed: boolean;
  readonly hours: 12 | 24;
  readonly seconds: boolean;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

export type ChatErrorCode =
  | 'unreadable'
  | 'empty'
  | 'not-an-export'
  | 'zip-damaged'
  | 'zip-encrypted'
  | 'zip-unsupported'
  | 'zip-without-chat'
  | 'zip-too-large';

/** A source that is no export, or cannot be read at all. The only error that reading throws. */
export class ChatError extends Error {
  readonly code: ChatErrorCode;
  /** Name of the source as given. */
  readonly source: string;
  /** The same sentence in the two languages of the tool; `message` is the Indonesian one. */
  readonly text: Bilingual;

  constructor(code: ChatErrorCode, source: string, text: Bilingual) {
    super(text.id);
    this.name = 'ChatError';
    this.code = code;
    this.source = source;
    this.text = text;
  }
}
