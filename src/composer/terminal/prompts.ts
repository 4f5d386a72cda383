import {
  createPrompt,
  isBackspaceKey,
  isDownKey,
  isEnterKey,
  isUpKey,
  type KeypressEvent,
  useEffect,
  useKeypress,
  useRef,
  useState,
} from '@inquirer/core';
import {
  BACK,
  type Check,
  type Choice,
  type ChoiceQuestion,
  type LineQuestion,
  type LinesQuestion,
  type Reply,
} from './asker.ts';
import type { PromptTexts } from './texts.ts';

type Brush = (text: string) => string;

/** How a prompt looks. */
export interface Look {
  readonly texts: PromptTexts;
  readonly strong: Brush;
  readonly faint: Brush;
  readonly warn: Brush;
  readonly good: Brush;
  /** Marks the chosen line. */
  readonly pointer: string;
  /** Rows of a menu that fit. */
  readonly rows: number;
  /** Cells of a line. */
  readonly columns: number;
  /** Stands behind a question that was left for the one before. */
  readonly left: string;
}

interface Shared {
  readonly look: Look;
  /** Told whatever stands in the line, in case the person breaks off. */
  readonly onTyping: (text: string) => void;
}

interface Line {
  line: string;
  write(text: string): void;
  clearLine(direction: 0): void;
  on(event: 'close', listener: () => void): unknown;
}

/** Readline keeps its own line: what the prompt shows must stand there too. */
function replaceLine(rl: Line, text: string): void {
  rl.clearLine(0);
  rl.line = '';
  if (text !== '') rl.write(text);
}

/** Ctrl+D or a closed terminal ends the input without a key: breaking off, not hanging. */
function useClosing(done: (reply: { kind: 'leave' }) => void): void {
  useEffect((rl) => {
    (rl as unknown as Line).on('close', () => done({ kind: 'leave' }));
  }, []);
}

function isEscape(key: KeypressEvent): boolean {
  return key.name === 'escape';
}

function isTab(key: KeypressEvent): boolean {
  return key.name === 'tab';
}

function head(look: Look, message: string): string {
  return `${look.good('?')} ${look.strong(message)}`;
}

/** Breaks lines between words: the terminal would break them anywhere. */
function wrapped(text: string, columns: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length < columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** Below the question: what it wants, or what the rules say and which key does what. */
function below(
  look: Look,
  check: Check | undefined,
  { hint, keys }: { hint?: string | undefined; keys: string },
): string {
  const faint = (text: string) => look.faint(wrapped(text, look.columns));
  const warn = (text: string) => look.warn(wrapped(text, look.columns));
  if (!check) return [...(hint ? [faint(hint)] : []), faint(keys)].join('\n');
  const { problem, doubts = [], repaired } = check;
  if (problem) return warn(problem);
  const { texts } = look;
  const ways = repaired === undefined ? [texts.again] : [texts.repair(repaired), texts.keep];
  return [...doubts.map((doubt) => warn(`! ${doubt}`)), ...ways.map(faint)].join('\n');
}

function needsLook(check: Check): boolean {
  return Boolean(check.problem) || (check.doubts?.length ?? 0) > 0;
}

/** One line, judged as soon as it is given; what is doubtful is put right by one key. */
export const linePrompt = createPrompt<Reply<string>, LineQuestion & Shared>((config, done) => {
  const { look, message, hint, initial = '', onTyping } = config;
  const [value, setValue] = useState('');
  const [check, setCheck] = useState<Check>();
  const [given, setGiven] = useState<string>();
  const [left, setLeft] = useState(false);
  const leave = (reply: Reply<string>): void => {
    setLeft(true);
    done(reply);
  };
  const settle = (text: string): void => {
    setGiven(text);
    done({ kind: 'answer', value: text });
  };
  useClosing(done);
  useEffect((rl) => {
    if (initial === '') return;
    rl.write(initial);
    setValue(initial);
    onTyping(initial);
  }, []);
  useKeypress((key, rl) => {
    const line = rl as unknown as Line;
    if (isEscape(key)) return leave({ kind: 'leave', pending: value });
    if (isTab(key)) {
      if (check && !check.problem) settle(value);
      else replaceLine(line, value);
      return;
    }
    if (!isEnterKey(key)) {
      setValue(line.line);
      onTyping(line.line);
      if (check) setCheck(undefined);
      return;
    }
    if (value.trim() === BACK) return leave({ kind: 'back' });
    if (check && !check.problem) return settle(check.repaired ?? value);
    const found = config.check(value);
    if (!needsLook(found)) return settle(value);
    // Enter has emptied readline's line
    replaceLine(line, value);
    setCheck(found);
  });
  const asked = head(look, message);
  if (left) return `${asked} ${look.faint(look.left)}`;
  if (given !== undefined) return `${asked} ${given || look.faint(look.texts.cleared)}`;
  return [`${asked} ${value}`, below(look, check, { hint, keys: look.texts.line })];
});

/** Several lines; pasted ones too, whose empty lines are no end where the terminal marks a paste. */
export const linesPrompt = createPrompt<Reply<readonly string[]>, LinesQuestion & Shared>(
  (config, done) => {
    const { look, message, hint, onTyping } = config;
    const [lines, setLines] = useState<readonly string[]>(config.initial ?? []);
    const [value, setValue] = useState('');
    const [check, setCheck] = useState<Check>();
    const [over, setOver] = useState<'given' | 'left'>();
    const leave = (reply: Reply<readonly string[]>): void => {
      setOver('left');
      done(reply);
    };
    const pasting = useRef(false);
    const show = (now: readonly string[], current: string): void => {
      setLines(now);
      setValue(current);
      setCheck(undefined);
      onTyping([...now, current].join('\n'));
    };
    const finish = (now: readonly string[]): void => {
      setLines(now);
      setOver('given');
      done({ kind: 'answer', value: now });
    };
    useClosing(done);
    const onEnter = (line: Line) => {
      if (pasting.current) return show([...lines, value], '');
      if (value.trim() === BACK) return leave({ kind: 'back' });
      if (check && !check.problem) {
        line.line = '';
        return show([...lines, check.repaired ?? value], '');
      }
      const found = value === '' ? config.check(lines.join('\n')) : config.check(value);
      if (value === '' && !found.problem) return finish(lines);
      if (!needsLook(found)) return show([...lines, value], '');
      replaceLine(line, value);
      setCheck(found);
    };
    const onText = (line: Line): void => {
      setValue(line.line);
      if (check) setCheck(undefined);
      onTyping([...lines, line.line].join('\n'));
    };
    /** Backspace at the beginning of a line leads into the line above. */
    const onEmptied = (line: Line): void => {
      replaceLine(line, lines.at(-1)!);
      show(lines.slice(0, -1), lines.at(-1)!);
    };
    useKeypress((key, rl) => {
      const line = rl as unknown as Line;
      if (key.name === 'paste-start' || key.name === 'paste-end') {
        pasting.current = key.name === 'paste-start';
        return;
      }
      if (isEscape(key)) return leave({ kind: 'leave', pending: [...lines, value].join('\n') });
      if (isEnterKey(key)) return onEnter(line);
      if (isTab(key) && check && !check.problem) {
        replaceLine(line, '');
        return show([...lines, value], '');
      }
      const emptied = isBackspaceKey(key) && value === '' && line.line === '';
      return emptied && lines.length > 0 ? onEmptied(line) : onText(line);
    });
    const body = lines.map((line) => `  ${line}`);
    const asked = head(look, message);
    if (over === 'left') return `${asked} ${look.faint(look.left)}`;
    const empty = lines.length === 0 ? [look.faint(`  ${look.texts.cleared}`)] : [];
    if (over) return [asked, ...body, ...empty].join('\n');
    const keys = below(look, check, { hint, keys: look.texts.lines });
    return [[asked, ...body, `${look.faint(look.pointer)} ${value}`].join('\n'), keys];
  },
);

/** First letter or number of a choice, or the arrows. */
function moved(key: KeypressEvent, at: number, choices: readonly Choice[]): number {
  const last = choices.length - 1;
  if (isUpKey(key)) return at === 0 ? last : at - 1;
  if (isDownKey(key)) return at === last ? 0 : at + 1;
  if (key.name === 'home' || key.name === 'pageup') return 0;
  if (key.name === 'end' || key.name === 'pagedown') return last;
  const typed = (key as { sequence?: string }).sequence ?? key.name ?? '';
  if (/^[1-9]$/.test(typed)) return Math.min(Number(typed) - 1, last);
  const letter = typed.toLowerCase();
  if (!/^\p{L}$/u.test(letter)) return at;
  const order = [...choices.keys()].map((i) => (at + 1 + i) % choices.length);
  return order.find((i) => choices[i]!.name.toLowerCase().startsWith(letter)) ?? at;
}

/** A menu. */
export const choicePrompt = createPrompt<Reply<string>, ChoiceQuestion & Shared>((config, done) => {
  const { look, message, choices, initial } = config;
  const [at, setAt] = useState(
    Math.max(
      0,
      choices.findIndex(({ value }) => value === initial),
    ),
  );
  const [over, setOver] = useState<'given' | 'left'>();
  const leave = (reply: Reply<string>): void => {
    setOver('left');
    done(reply);
  };
  useClosing(done);
  useKeypress((key, rl) => {
    const line = rl as unknown as Line;
    const typed = (key as { sequence?: string }).sequence ?? key.name;
    replaceLine(line, '');
    if (isEscape(key)) return leave({ kind: 'leave' });
    if (typed === BACK || key.name === 'left') return leave({ kind: 'back' });
    if (!isEnterKey(key)) return setAt(moved(key, at, choices));
    setOver('given');
    done({ kind: 'answer', value: choices[at]!.value });
  });
  const asked = head(look, message);
  if (over === 'left') return `${asked} ${look.faint(look.left)}`;
  if (over) return `${asked} ${choices[at]!.name}`;
  const first = Math.max(0, Math.min(at - Math.floor(look.rows / 2), choices.length - look.rows));
  const shown = choices.slice(first, first + look.rows).map((choice, i) => {
    const chosen = first + i === at;
    const name = `${first + i + 1}. ${choice.name}`;
    const fits = name.length + (choice.hint ?? '').length + 5 < look.columns;
    const hintText = choice.hint && fits ? look.faint(` – ${choice.hint}`) : '';
    return chosen
      ? `${look.good(look.pointer)} ${look.strong(name)}${hintText}`
      : `  ${name}${hintText}`;
  });
  const more = choices.length > look.rows ? [look.faint(`  … ${choices.length}`)] : [];
  return [
    [asked, ...shown, ...more].join('\n'),
    look.faint(wrapped(look.texts.choice, look.columns)),
  ];
});
