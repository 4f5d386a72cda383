import type { Asker, Lang, Reply } from './asker.ts';
import { choicePrompt, type Look, linePrompt, linesPrompt } from './prompts.ts';
import { PROMPT_TEXTS } from './texts.ts';

type Streams = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
};

export interface RichOptions extends Streams {
  readonly lang: Lang;
  readonly color: boolean;
  readonly unicode: boolean;
  readonly rows?: number | undefined;
  readonly columns?: number | undefined;
}

/** Terminals then mark where a paste begins and ends. */
const PASTE_MARKS = { on: '\u001b[?2004h', off: '\u001b[?2004l' };

function lookOf({ lang, color, unicode, rows = 24, columns = 80 }: RichOptions): Look {
  const paint = (code: number) => (text: string) =>
    color && text !== ''
      ? `\u001b[${code}m${text}\u001b[${code === 1 || code === 2 ? 22 : 39}m`
      : text;
  return {
    texts: PROMPT_TEXTS[lang],
    strong: paint(1),
    faint: paint(2),
    warn: paint(33),
    good: paint(36),
    pointer: unicode ? '❯' : '>',
    rows: Math.max(5, Math.min(12, rows - 6)),
    columns: Math.max(20, columns),
    left: unicode ? '←' : '<',
  };
}

/** Inquirer's word for Ctrl+C, or its for a signal from outside. */
function brokeOff(error: unknown): boolean {
  const name = (error as Error | null)?.name;
  return name === 'ExitPromptError' || name === 'AbortPromptError';
}

/** Asks by Inquirer's prompts, which redraw the question as the answer changes. */
export function richAsker(options: RichOptions): Asker {
  const { input, output } = options;
  const look = lookOf(options);
  const write = (text: string) =>
    new Promise<void>((resolve) => output.write(text, () => resolve()));
  output.write(PASTE_MARKS.on);
  const ask = async <T, Q>(
    prompt: (
      config: Q & { look: Look; onTyping: (text: string) => void },
      streams: Streams,
    ) => Promise<Reply<T>>,
    question: Q,
  ): Promise<Reply<T>> => {
    let pending = '';
    const onTyping = (text: string): void => {
      pending = text;
    };
    const left = (): Reply<T> => ({ kind: 'leave', ...(pending && { pending }) });
    try {
      const reply = await prompt({ ...question, look, onTyping }, { input, output });
      return reply.kind === 'leave' ? { ...left(), ...reply } : reply;
    } catch (error) {
      if (brokeOff(error)) return left();
      throw error;
    }
  };
  return {
    choose: (question) => ask(choicePrompt, question),
    line: (question) => ask(linePrompt, question),
    lines: (question) => ask(linesPrompt, question),
    say: (text) => write(`${text}\n`),
    close: () => void output.write(PASTE_MARKS.off),
  };
}
