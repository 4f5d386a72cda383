import { createInterface, type Interface } from 'node:readline';
import {
  type Asker,
  BACK,
  type Check,
  type ChoiceQuestion,
  type Lang,
  type LineQuestion,
  type LinesQuestion,
  type Reply,
} from './asker.ts';
import { PROMPT_TEXTS } from './texts.ts';

export interface PlainOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly lang: Lang;
}

/** Typed to empty an answer that has a value, and to keep what a rule doubts. */
const ERASE = '-';
const KEEP = '=';

/**
 * Asks one question a line and never redraws: for screen readers, old consoles, slow lines and
 * terminals that Node.js does not know as such.
 */
export function plainAsker(options: PlainOptions): Asker {
  return new PlainAsker(options);
}

class PlainAsker implements Asker {
  private readonly options: PlainOptions;
  private readonly reader: Interface;
  private readonly waiting: string[] = [];
  private wake: (() => void) | undefined;
  private over = false;
  private broken = false;

  constructor(options: PlainOptions) {
    this.options = options;
    this.reader = createInterface({ input: options.input, terminal: false });
    this.reader.on('line', (line) => {
      this.waiting.push(line);
      this.wake?.();
    });
    this.reader.on('close', () => {
      this.over = true;
      this.wake?.();
    });
    process.on('SIGINT', this.interrupt);
  }

  private readonly interrupt = (): void => {
    this.broken = true;
    this.wake?.();
  };

  close(): void {
    process.removeListener('SIGINT', this.interrupt);
    this.reader.close();
  }

  private get texts() {
    return PROMPT_TEXTS[this.options.lang];
  }

  say(text: string): Promise<void> {
    return new Promise((resolve) => this.options.output.write(`${text}\n`, () => resolve()));
  }

  /** The next line; `undefined` at the end of input or on Ctrl+C. */
  private async next(prompt: string): Promise<string | undefined> {
    this.options.output.write(`${prompt} `);
    while (this.waiting.length === 0 && !this.over && !this.broken) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    if (this.broken) {
      this.broken = false;
      this.options.output.write('\n');
      return undefined;
    }
    return this.waiting.shift();
  }

  async choose({ message, choices, initial }: ChoiceQuestion): Promise<Reply<string>> {
    const { texts } = this;
    const lines = choices.map(
      ({ name, hint }, i) => `  ${i + 1}. ${name}${hint ? ` – ${hint}` : ''}`,
    );
    await this.say([message, ...lines].join('\n'));
    const at = choices.findIndex(({ value }) => value === initial);
    const standing = at < 0 ? '' : ` [${at + 1}]`;
    for (;;) {
      const line = (await this.next(`${texts.plainChoice}${standing}:`))?.trim();
      if (line === undefined) return { kind: 'leave' };
      if (line === BACK) return { kind: 'back' };
      const chosen = line === '' ? choices[at] : byNumber(choices, line);
      if (chosen) return { kind: 'answer', value: chosen.value };
      await this.say(texts.plainUnknown);
    }
  }

  async line(question: LineQuestion): Promise<Reply<string>> {
    const { message, hint, initial } = question;
    const { texts } = this;
    const standing = initial ? ` [${initial}; ${texts.plainKeep}]` : '';
    for (;;) {
      const typed = await this.next(`${message}${hint ? ` (${hint})` : ''}${standing}:`);
      if (typed === undefined) return { kind: 'leave' };
      const line = typed.trim();
      if (line === BACK) return { kind: 'back' };
      const value = line === '' ? (initial ?? '') : line === ERASE ? '' : line;
      const settled = await this.settle(value, question.check);
      if (settled) return settled;
    }
  }

  /** Shows what the rules say; `undefined` where the question is to be asked again. */
  private async settle(
    value: string,
    check: (value: string) => Check,
  ): Promise<Reply<string> | undefined> {
    const { problem, doubts = [], repaired } = check(value);
    if (problem) {
      await this.say(problem);
      return undefined;
    }
    if (doubts.length === 0) return { kind: 'answer', value };
    await this.say(doubts.map((doubt) => `! ${doubt}`).join('\n'));
    const { texts } = this;
    const way = repaired === undefined ? texts.plainAgain : texts.plainRepair(repaired);
    const typed = (await this.next(way))?.trim();
    if (typed === undefined) return { kind: 'leave', pending: value };
    if (typed === BACK) return { kind: 'back' };
    if (typed === '') return { kind: 'answer', value: repaired ?? value };
    return typed === KEEP ? { kind: 'answer', value } : this.settle(typed, check);
  }

  private async introduce({ message, hint, initial = [] }: LinesQuestion): Promise<void> {
    const { texts } = this;
    await this.say(`${message}${hint ? ` (${hint})` : ''}. ${texts.plainLines}`);
    if (initial.length === 0) return;
    const ways = `[${texts.plainKeep}] ${texts.plainErase}`;
    await this.say([...initial.map((line) => `  ${line}`), ways].join('\n'));
  }

  async lines(question: LinesQuestion): Promise<Reply<readonly string[]>> {
    const { initial = [], check } = question;
    await this.introduce(question);
    const lines: string[] = [];
    for (;;) {
      const typed = (await this.next(`${lines.length + 1}:`))?.trim();
      if (typed === undefined) return { kind: 'leave', pending: lines.join('\n') };
      if (typed === BACK) return { kind: 'back' };
      const erased = typed === ERASE && lines.length === 0;
      const standing = lines.length > 0 || erased ? lines : initial;
      const reply =
        typed === '' || erased
          ? await this.finish(standing, check)
          : await this.add(typed, lines, check);
      if (reply) return reply;
    }
  }

  private async finish(
    value: readonly string[],
    check: (value: string) => Check,
  ): Promise<Reply<readonly string[]> | undefined> {
    const { problem } = check(value.join('\n'));
    if (!problem) return { kind: 'answer', value };
    await this.say(problem);
    return undefined;
  }

  /** Adds a line that the rules accept or the person keeps; a reply where it is broken off. */
  private async add(
    typed: string,
    lines: string[],
    check: (value: string) => Check,
  ): Promise<Reply<never> | undefined> {
    const reply = await this.settle(typed, check);
    if (reply?.kind === 'leave') return { ...reply, pending: [...lines, typed].join('\n') };
    if (reply?.kind === 'back') return reply;
    if (reply) lines.push(reply.value);
    return undefined;
  }
}

function byNumber(choices: ChoiceQuestion['choices'], line: string) {
  const number = /^\d{1,2}$/.test(line) ? Number(line) : 0;
  const typed = line.toLowerCase();
  return (
    choices[number - 1] ??
    choices.find(({ value, name }) => [value, name.toLowerCase()].includes(typed))
  );
}
