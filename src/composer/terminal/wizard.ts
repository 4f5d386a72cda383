import type { Register } from '../../../rules/lexicon/templates.ts';
import { UnknownZoneError } from '../../calendar/errors.ts';
import { MomentError, parseMoment } from '../../calendar/index.ts';
import { resolveZone } from '../../calendar/zones.ts';
import type { Result } from '../../linter/contract.ts';
import {
  type AnswerPath,
  type Answers,
  type AnswerValue,
  answerAt,
  withAnswer,
} from '../answers.ts';
import { checkAnswer, type Linting } from '../checks.ts';
import type { ComposeContext } from '../compose.ts';
import { FIELDS, fieldAt, MAX_ITEMS, MAX_LINE, MAX_TEXT } from '../fields.ts';
import { type Around, isAsked, isNeeded } from '../needs.ts';
import { tidyLine, tidyText } from '../tidy.ts';
import type { Asker, Check, Choice, Lang, Reply } from './asker.ts';
import { choicesFor, OTHER } from './choices.ts';
import { review } from './review.ts';

/** All that a conversation has yielded so far: what is saved after every answer. */
export interface DraftState {
  readonly answers: Answers;
  /** Questions that have been answered or passed over. */
  readonly done: readonly AnswerPath[];
  readonly register?: Register;
  readonly wording?: number;
  /** The message as the person has rewritten it. */
  readonly text?: string;
  /** What stood in the line when the person broke off. */
  readonly pending?: { readonly path: AnswerPath; readonly text: string };
}

/** A recipient of an earlier message. */
export interface Known {
  readonly title?: string;
  readonly name: string;
  readonly agency?: string;
}

/** The moment of sending, and how the linter will judge the message then. */
export interface Sending {
  readonly context: ComposeContext;
  readonly linting: Linting;
  /** «Senin, 23 November 2026 pukul 09.00 WIB». */
  readonly moment: string;
}

/** The world of the wizard: what only the program around it can do. */
export interface Hands {
  readonly lang: Lang;
  /** Keeps the state for `--resume`: the answer must survive whatever happens next. */
  save(state: DraftState): void;
  /** Removes what was saved. */
  discard(): void;
  /** The situation for these answers; `urgent` and `at` are among them. */
  sending(state: DraftState): Sending;
  readonly templates: ReadonlyMap<string, string>;
  /** Earlier recipients, the latest first. */
  recent(): Promise<readonly Known[]>;
  /** The message as WhatsApp shows it, and its verdict. */
  view(text: string, result: Result, moment: string): Promise<string>;
  /** The person's editor; `undefined` where none is set up. */
  readonly edit?: (text: string) => Promise<string>;
  /** Hands the message out; says what it did. */
  deliver(text: string, state: DraftState): Promise<boolean>;
  /** Why a moment is no time to send, and the next one that is; `undefined` within office hours. */
  closed(
    at: string,
    state: DraftState,
  ): { readonly why: string; readonly next: string } | undefined;
  /** Keeps the sender's answers as the profile. */
  saveProfile?: (state: DraftState) => Promise<string>;
}

/** The person broke off; what there is has been saved, or thrown away at their word. */
export class Left extends Error {
  readonly kept: boolean;

  constructor(kept: boolean) {
    super('left');
    this.name = 'Left';
    this.kept = kept;
  }
}

/** Composes a message in a conversation. Throws Left. */
export async function runWizard(asker: Asker, hands: Hands, start: DraftState): Promise<void> {
  const wizard = new Wizard(asker, hands, start);
  await wizard.questions();
  await review(wizard);
}

export class Wizard {
  readonly asker: Asker;
  readonly hands: Hands;
  state: DraftState;
  /** Questions of this conversation in the order they were asked, for going back. */
  private readonly asked: AnswerPath[] = [];

  constructor(asker: Asker, hands: Hands, start: DraftState) {
    this.asker = asker;
    this.hands = hands;
    this.state = start;
  }

  say(id: string, en: string): Promise<void> {
    return this.asker.say(this.hands.lang === 'id' ? id : en);
  }

  text(id: string, en: string): string {
    return this.hands.lang === 'id' ? id : en;
  }

  change(change: Partial<DraftState>): void {
    const { pending: _, ...state } = this.state;
    this.state = { ...state, ...change };
    this.hands.save(this.state);
  }

  around(): Around {
    return { linting: this.hands.sending(this.state).linting, templates: this.hands.templates };
  }

  /** Asks what has not been asked yet, one question after the other. */
  async questions(): Promise<void> {
    for (;;) {
      const path = this.nextPath();
      if (path === undefined) return;
      const went = await this.ask(path);
      if (went === 'back') this.stepBack();
      else if (this.asked.at(-1) !== path) this.asked.push(path);
    }
  }

  private nextPath(): AnswerPath | undefined {
    const around = this.around();
    return FIELDS.map(({ path }) => path).find(
      (path) => !this.state.done.includes(path) && this.isOpen(path, around),
    );
  }

  /** An emergency matters only where office hours would forbid; the profile knows the zone. */
  private isOpen(path: AnswerPath, around: Around): boolean {
    const { answers } = this.state;
    if (path === 'zone') return false;
    if (path !== 'urgent') return isAsked(path, answers, around);
    return answers.at !== undefined && this.hands.closed(answers.at, this.state) !== undefined;
  }

  private stepBack(): void {
    const path = this.asked.pop();
    if (path === undefined) return;
    this.change({ done: this.state.done.filter((one) => one !== path) });
  }

  /** Puts one question; the answer is saved before anything else happens. */
  async ask(path: AnswerPath): Promise<'answered' | 'back'> {
    for (;;) {
      const reply = await this.put(path);
      if (reply.kind === 'answer') {
        this.take(path, reply.value);
        return 'answered';
      }
      if (reply.kind === 'back') return 'back';
      if (reply.pending) this.change({ pending: { path, text: reply.pending } });
      if ((await this.leaving()) === 'back') return 'back';
    }
  }

  private take(path: AnswerPath, value: AnswerValue): void {
    const { text: _, ...state } = this.state;
    const answers = withAnswer(state.answers, path, value);
    this.state = { ...state, done: [...new Set([...state.done, path])] };
    this.change({ answers });
  }

  /** Asked on Ctrl+C and Esc: to go on, a step back, to stop with or without the draft. */
  async leaving(): Promise<'on' | 'back'> {
    const choices: Choice[] = [
      { value: 'save', name: this.text('Simpan dan keluar', 'Save and quit') },
      { value: 'on', name: this.text('Lanjutkan', 'Go on') },
      { value: 'back', name: this.text('Kembali satu pertanyaan', 'Back one question') },
      { value: 'drop', name: this.text('Hapus draf dan keluar', 'Delete the draft and quit') },
    ];
    const message = this.text('Berhenti dahulu?', 'Stop for now?');
    const reply = await this.asker.choose({ message, choices, initial: 'save' });
    if (reply.kind === 'back') return 'on';
    const chosen = reply.kind === 'answer' ? reply.value : 'save';
    if (chosen === 'on' || chosen === 'back') return chosen;
    if (chosen === 'drop') this.hands.discard();
    throw new Left(chosen === 'save');
  }

  private async put(path: AnswerPath): Promise<Reply<AnswerValue>> {
    const { kind } = fieldAt(path);
    if (path === 'recipient.title') {
      const known = await this.putKnown();
      if (known) return known;
    }
    const choices = choicesFor(path, this.state.answers, {
      lang: this.hands.lang,
      templates: [...this.hands.templates.keys()],
    });
    if (choices) return this.putChoices(path, choices);
    if (kind === 'text' || kind === 'links' || kind === 'list') return this.putLines(path);
    return this.putLine(path);
  }

  /** Whom one has written to before need not be typed again. */
  private async putKnown(): Promise<Reply<AnswerValue> | undefined> {
    const known = await this.hands.recent();
    if (known.length === 0 || answerAt(this.state.answers, 'recipient.name')) return undefined;
    const choices = known.map(({ title, name, agency }, i) => ({
      value: String(i),
      name: [title, name].filter(Boolean).join(' '),
      ...(agency && { hint: agency }),
    }));
    const other = { value: OTHER, name: this.text('Penerima lain', 'Somebody else') };
    const message = this.text('Kepada siapa?', 'To whom?');
    const reply = await this.asker.choose({ message, choices: [...choices, other], initial: '0' });
    if (reply.kind !== 'answer' || reply.value === OTHER)
      return reply.kind === 'answer' ? undefined : reply;
    const { title, name, agency } = known[Number(reply.value)]!;
    let { answers } = this.state;
    answers = withAnswer(answers, 'recipient.name', name);
    answers = withAnswer(answers, 'recipient.agency', agency);
    const rest = ['recipient.name', 'recipient.position', 'recipient.agency'] as const;
    this.state = { ...this.state, answers, done: [...this.state.done, ...rest] };
    return title === undefined ? undefined : { kind: 'answer', value: title };
  }

  private async putChoices(
    path: AnswerPath,
    choices: readonly Choice[],
  ): Promise<Reply<AnswerValue>> {
    const { ask } = fieldAt(path);
    const before = String(answerAt(this.state.answers, path) ?? '');
    const initial = choices.some(({ value }) => value === before) ? before : undefined;
    const message = ask[this.hands.lang];
    const reply = await this.asker.choose({
      message,
      choices,
      initial: initial ?? (before === '' ? choices[0]!.value : OTHER),
    });
    if (reply.kind !== 'answer' || reply.value !== OTHER) return yesOrNo(path, reply);
    const typed = await this.putLine(path);
    // back from the line leads to the choices again
    return typed.kind === 'back' ? this.putChoices(path, choices) : typed;
  }

  private initialOf(path: AnswerPath): string | undefined {
    const { pending, answers } = this.state;
    if (pending?.path === path) return pending.text;
    const value = answerAt(answers, path);
    return typeof value === 'string' ? value : undefined;
  }

  /** What a hint allows (*boleh kosong*) does not hold for an answer that is needed. */
  private hintOf(path: AnswerPath): string | undefined {
    const hint = fieldAt(path).hint?.[this.hands.lang];
    const lenient = hint !== undefined && /\b(?:boleh kosong|may be empty)\b/.test(hint);
    if (!lenient || !isNeeded(path, this.state.answers, this.around())) return hint;
    return path === 'recipient.name' ? hint : undefined;
  }

  private async putLine(path: AnswerPath): Promise<Reply<AnswerValue>> {
    const { ask } = fieldAt(path);
    const { lang } = this.hands;
    const reply = await this.asker.line({
      message: ask[lang],
      hint: this.hintOf(path),
      initial: this.initialOf(path),
      check: (value) => this.check(path, tidyLine(value)),
    });
    return reply.kind === 'answer' ? { kind: 'answer', value: tidyLine(reply.value) } : reply;
  }

  private async putLines(path: AnswerPath): Promise<Reply<AnswerValue>> {
    const { ask, kind } = fieldAt(path);
    const { lang } = this.hands;
    const value = answerAt(this.state.answers, path);
    const pending = this.state.pending?.path === path ? this.state.pending.text : undefined;
    const before = pending ?? (typeof value === 'string' ? value : undefined);
    const initial = before?.split('\n') ?? (Array.isArray(value) ? (value as string[]) : undefined);
    const reply = await this.asker.lines({
      message: ask[lang],
      hint: this.hintOf(path),
      initial,
      check: (text) => this.check(path, tidyText(text)),
    });
    if (reply.kind !== 'answer') return reply;
    const lines = reply.value.map(tidyLine);
    return kind === 'text'
      ? { kind: 'answer', value: tidyText(lines.join('\n')) }
      : { kind: 'answer', value: lines.filter((line) => line !== '').slice(0, MAX_ITEMS) };
  }

  /** The rules' word on one answer, at once. */
  check(path: AnswerPath, value: string): Check {
    const { kind, label } = fieldAt(path);
    if (value === '') {
      // whom the message is for may still be told by position or agency
      if (path === 'recipient.name' || path === 'sender.agency') return this.checkEmpty(path);
      if (!isNeeded(path, this.state.answers, this.around())) return {};
      const name = label[this.hands.lang];
      return { problem: this.text(`${name} perlu diisi.`, `${name} is needed.`) };
    }
    const most = kind === 'text' ? MAX_TEXT : MAX_LINE;
    if (value.length > most) {
      return {
        problem: this.text(
          `Terlalu panjang (${value.length} huruf, paling banyak ${most}); pindahkan rincian ke dokumen yang ditautkan.`,
          `Too long (${value.length} characters, at most ${most}); move details to the linked document.`,
        ),
      };
    }
    return kind === 'moment' ? this.checkMoment(value) : this.checkWords(path, value);
  }

  private checkEmpty(path: AnswerPath): Check {
    const { answers, done } = this.state;
    const known =
      path === 'sender.agency' ? answers.sender?.unit : !done.includes('recipient.agency');
    if (known || !isNeeded(path, answers, this.around())) return {};
    return { problem: this.text('Isian ini diperlukan.', 'This is needed.') };
  }

  private checkMoment(value: string): Check {
    const { zone, sentAt } = this.hands.sending(this.state).context;
    try {
      parseMoment(value, { zone, now: sentAt });
      const closed = this.hands.closed(value, this.state);
      return closed ? { doubts: [closed.why], repaired: closed.next } : {};
    } catch (error) {
      if (error instanceof MomentError) return { problem: error.text[this.hands.lang] };
      throw error;
    }
  }

  private checkWords(path: AnswerPath, value: string): Check {
    if (path === 'zone') {
      try {
        resolveZone(value);
        return {};
      } catch (error) {
        if (error instanceof UnknownZoneError) return { problem: error.text[this.hands.lang] };
        throw error;
      }
    }
    const { kind } = fieldAt(path);
    const bare = kind === 'links' && !value.includes('\n') ? withScheme(value) : value;
    const checked = checkAnswer(path, bare, this.hands.sending(this.state));
    const repaired = checked.repaired ?? (bare === value ? undefined : bare);
    const doubts = checked.doubts.map(({ text }) => text);
    if (bare !== value) {
      doubts.push(this.text('Tautan perlu alamat lengkap.', 'A link needs its whole address.'));
    }
    return { doubts, ...(repaired !== undefined && { repaired }) };
  }
}

/** `drive.google.com/…` is meant as `https://drive.google.com/…`. */
function withScheme(link: string): string {
  return /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/i.test(link) ? `https://${link}` : link;
}

function yesOrNo(path: AnswerPath, reply: Reply<string>): Reply<AnswerValue> {
  if (reply.kind !== 'answer') return reply;
  if (path === 'urgent') return { kind: 'answer', value: reply.value === 'true' };
  return reply;
}
