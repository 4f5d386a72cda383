import type { Bilingual } from '../linter/contract.ts';

/** Where a value stands inside a configuration: keys, and indexes of lists. */
export type Path = readonly (string | number)[];

/** One thing in a configuration that has to be put right. */
export interface Issue {
  readonly path: Path;
  /** One or two sentences; the suggestion is not part of it. */
  readonly text: Bilingual;
  /** The nearest valid name. */
  readonly suggestion?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
}

const SHOWN_ISSUES = 10;
const PLAIN_KEY = /^[\p{L}\p{N}$_-]+$/u;

/** `rules.greeting[1]`; keys that are no plain names stand in brackets and quotes. */
export function pathText(path: Path): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (!PLAIN_KEY.test(part)) text += `[${quoted(part)}]`;
    else text += text ? `.${part}` : part;
  }
  return text;
}

/** The text without what could move the cursor or hide letters, for names from foreign files. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '�');
}

/** A value as it may be shown in a sentence: short, one line, without passwords. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const masked = maskSecrets(text);
  return `"${printable(masked.length > 60 ? `${masked.slice(0, 57)}…` : masked)}"`;
}

/** Hides the password of an address (`postgres://name:••••@host/book`). */
export function maskSecrets(text: string): string {
  const scheme = text.indexOf('://');
  if (scheme < 0) return text;
  const masked = maskUserInfo(text, scheme + 3);
  return masked.replace(/([?&](?:password|pass|pwd|sslpassword|token|secret)=)[^&#]*/gi, '$1••••');
}

function maskUserInfo(text: string, start: number): string {
  const slash = text.indexOf('/', start);
  // a password may hold an unescaped slash or at sign: all before the last @ counts as user and password
  const at = text.lastIndexOf('@');
  if (at < start) return text;
  const colon = text.indexOf(':', start);
  if (colon < 0 || colon > at || (slash >= 0 && colon > slash)) return text;
  return `${text.slice(0, colon)}:••••${text.slice(at)}`;
}

function issueText(issue: Issue, lang: keyof Bilingual): string {
  const where = pathText(issue.path);
  const hint =
    issue.suggestion === undefined
      ? ''
      : lang === 'id'
        ? ` Mungkin maksudnya ${quoted(issue.suggestion)}.`
        : ` Did you mean ${quoted(issue.suggestion)}?`;
  return `${where ? `${where}: ` : ''}${issue.text[lang]}${hint}`;
}

function wholeText(file: string | undefined, issues: readonly Issue[], lang: keyof Bilingual) {
  const lines = issues.slice(0, SHOWN_ISSUES).map((issue) => {
    const line = issue.line === undefined ? '' : `:${issue.line}`;
    return `${file === undefined ? '' : `${printable(file)}${line}: `}${issueText(issue, lang)}`;
  });
  const rest = issues.length - SHOWN_ISSUES;
  if (rest > 0) lines.push(lang === 'id' ? `… dan ${rest} lagi.` : `… and ${rest} more.`);
  return lines.join('\n');
}

/**
 * A configuration that cannot be used: exit code 2, never a fall back to the defaults. `text` is all
 * that a person needs (file, line, path, sentence, suggestion), one line for each issue.
 */
export class ConfigError extends Error {
  readonly file: string | undefined;
  readonly issues: readonly Issue[];
  readonly text: Bilingual;

  constructor(file: string | undefined, issues: readonly Issue[], options?: ErrorOptions) {
    const text = { id: wholeText(file, issues, 'id'), en: wholeText(file, issues, 'en') };
    super(text.id, options);
    this.name = 'ConfigError';
    this.file = file;
    this.issues = issues;
    this.text = text;
  }

  /** Path of the first issue, `rules.greting`; empty where it is about the whole file. */
  get path(): string {
    return pathText(this.issues[0]?.path ?? []);
  }

  get line(): number | undefined {
    return this.issues[0]?.line;
  }

  get suggestion(): string | undefined {
    return this.issues[0]?.suggestion;
  }
}

/** A `ConfigError` about a file as a whole. */
export function fileError(
  file: string | undefined,
  text: Bilingual,
  more: { readonly line?: number; readonly cause?: unknown } = {},
): ConfigError {
  const issue = more.line === undefined ? { path: [], text } : { path: [], text, line: more.line };
  return new ConfigError(file, [issue], { cause: more.cause });
}
