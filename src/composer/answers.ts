/** Whom the message is for. */
export interface Recipient {
  /** *Bapak*, *Ibu*, *Saudara*, *Rekan-rekan* … */
  readonly title?: string;
  readonly name?: string;
  readonly position?: string;
  readonly agency?: string;
}

/** Who writes. */
export interface Sender {
  readonly name?: string;
  readonly position?: string;
  readonly unit?: string;
  readonly agency?: string;
}

/** What only the person knows; the file of `--answers` holds exactly this. */
export interface Answers {
  /** Id of a purpose, or the name of one of the agency's own templates. */
  readonly purpose?: string;
  readonly recipient?: Recipient;
  readonly sender?: Sender;
  /** `time`, `islamic`, `interfaith`, `regional`, or the greeting itself. */
  readonly greeting?: string;
  readonly topic?: string;
  /** One or several lines. */
  readonly detail?: string;
  readonly links?: readonly string[];
  readonly problem?: string;
  readonly options?: readonly string[];
  /** A time, a deadline or a question; `true` asks for any time, `false` asks for none. */
  readonly availability?: string | boolean;
  readonly urgent?: boolean;
  /** Moment of sending, as `parseMoment` reads it. */
  readonly at?: string;
  /** `WIB`, `WITA`, `WIT` or an IANA name. */
  readonly zone?: string;
}

/** Every answer by its path in the file, in the order of asking. */
export const ANSWER_PATHS = [
  'purpose',
  'recipient.title',
  'recipient.name',
  'recipient.position',
  'recipient.agency',
  'sender.name',
  'sender.position',
  'sender.unit',
  'sender.agency',
  'greeting',
  'topic',
  'detail',
  'links',
  'problem',
  'options',
  'availability',
  'urgent',
  'at',
  'zone',
] as const;

export type AnswerPath = (typeof ANSWER_PATHS)[number];
export type AnswerValue = string | boolean | readonly string[] | undefined;

/** The answer at a path. */
export function answerAt(answers: Answers, path: AnswerPath): AnswerValue {
  const [head, tail] = path.split('.') as [keyof Answers, string | undefined];
  const value = answers[head];
  if (tail === undefined) return value as AnswerValue;
  return (value as Readonly<Record<string, string>> | undefined)?.[tail];
}

/** The answers with one of them changed; an empty one is left out. */
export function withAnswer(answers: Answers, path: AnswerPath, value: AnswerValue): Answers {
  const [head, tail] = path.split('.') as [keyof Answers, string | undefined];
  const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  const group = answers[head] as Readonly<Record<string, unknown>> | undefined;
  const next = tail === undefined ? value : changed(group ?? {}, tail, empty ? undefined : value);
  const gone = tail === undefined ? empty : Object.keys(next as object).length === 0;
  return inOrder(
    changed(answers as Readonly<Record<string, unknown>>, head, gone ? undefined : next),
  );
}

function changed(
  record: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const { [key]: _, ...others } = record;
  return value === undefined ? others : { ...others, [key]: value };
}

/** Keys in the order of asking, so that a saved file reads like the conversation. */
function inOrder(record: Readonly<Record<string, unknown>>): Answers {
  const heads = [...new Set(ANSWER_PATHS.map((path) => path.split('.')[0]!))];
  const known = heads.filter((key) => record[key] !== undefined);
  return Object.fromEntries(known.map((key) => [key, sorted(key, record[key])])) as Answers;
}

function sorted(head: string, value: unknown): unknown {
  if (typeof value !== 'object' || Array.isArray(value) || value === null) return value;
  const group = value as Readonly<Record<string, unknown>>;
  const tails = ANSWER_PATHS.filter((path) => path.startsWith(`${head}.`)).map(
    (path) => path.split('.')[1]!,
  );
  return Object.fromEntries(
    tails.filter((tail) => group[tail] !== undefined).map((tail) => [tail, group[tail]]),
  );
}
