import { parseMoment, resolveZone } from '../calendar/index.ts';
import { machineResult, type ReportOptions } from '../formatters/index.ts';
import { escapeJson } from '../formatters/sanitize.ts';
import type { Bilingual } from '../linter/contract.ts';
import { lint, type Result, type Settings, score } from '../linter/index.ts';
import { completing, type Linting, repair } from './check.ts';
import { PATIENCE } from './collect.ts';
import { ExitCode } from './exit-codes.ts';
import { Cancelled, Failure } from './failure.ts';
import type { LintOptions } from './lint-options.ts';
import { type InputLine, LineSplitter } from './ndjson.ts';
import type { Session } from './program.ts';
import { ruleUrlsOf } from './report.ts';
import type { Setup } from './setup.ts';

type Id = string | number | null;

/** One line of standard input. */
interface Request {
  readonly id: Id;
  readonly text: string;
  readonly at?: string;
  readonly zone?: string;
}

/** What a line cannot be, in both languages. */
class BadLine extends Error {
  readonly text: Bilingual;
  readonly id: Id;

  constructor(text: Bilingual, id: Id = null) {
    super(text.en);
    this.text = text;
    this.id = id;
  }
}

function idOf(value: unknown): Id {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function parsedJson(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadLine({ id: 'bukan JSON yang sah', en: 'not valid JSON' });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new BadLine({ id: 'bukan objek {"id","text"}', en: 'not an object {"id","text"}' });
}

function requestOf(line: InputLine): Request {
  if (line.tooLong) {
    throw new BadLine({
      id: 'terlalu panjang; ubah batas dengan --max-size bila memang perlu',
      en: 'too long; change the limit with --max-size if you need to',
    });
  }
  const { id: rawId, text, at, zone } = parsedJson(line.text);
  const id = idOf(rawId);
  if (typeof text !== 'string') {
    throw new BadLine({ id: '"text" harus berupa teks', en: '"text" must be a string' }, id);
  }
  for (const [name, value] of Object.entries({ at, zone })) {
    if (value === undefined || value === null || typeof value === 'string') continue;
    throw new BadLine({ id: `"${name}" harus berupa teks`, en: `"${name}" must be a string` }, id);
  }
  return {
    id,
    text,
    at: (at as string | null) ?? undefined,
    zone: (zone as string | null) ?? undefined,
  };
}

/** The settings of one message: its own zone and moment over those of the run. */
function settingsFor({ id, at, zone }: Request, base: Settings, now: Date): Settings {
  try {
    const office = zone === undefined ? base.office : { ...base.office, zone };
    const resolved = resolveZone(office.zone);
    return {
      ...base,
      office,
      sentAt: at === undefined ? now : parseMoment(at, { zone: resolved, now }),
    };
  } catch (error) {
    const text = (error as { text?: Bilingual }).text;
    throw text ? new BadLine(text, id) : error;
  }
}

function withoutSource({ source, filePath, ...result }: Result): object {
  return result;
}

/** One line that a terminal shows as it is, whatever the message held. */
function jsonLine(result: object): string {
  return `${escapeJson(JSON.stringify(result))}\n`;
}

/** Lints a stream of messages, one result a line as it goes; holds one line in memory. */
class Batch {
  errors = 0;
  warnings = 0;
  internal = false;
  readonly #options: LintOptions;
  readonly #setup: Setup;
  readonly #session: Session;
  readonly #complete: Linting['complete'];
  readonly #report: ReportOptions;

  constructor(options: LintOptions, setup: Setup, session: Session & Pick<Linting, 'complete'>) {
    this.#options = options;
    this.#setup = setup;
    this.#session = session;
    this.#complete = session.complete;
    this.#report = { ruleUrls: ruleUrlsOf(setup.loaded.rules) };
  }

  /** The result of one line, as JSON with its line end. */
  answer(line: InputLine): string {
    let id: Id = null;
    try {
      const request = requestOf(line);
      id = request.id;
      return jsonLine(this.#check(request));
    } catch (error) {
      return jsonLine(this.#refusal(error, id, line.number));
    }
  }

  #check(request: Request): object {
    const { settings, loaded } = this.#setup;
    const now = this.#options.at === undefined ? this.#session.io.now() : settings.sentAt;
    const own = settingsFor(request, settings, now);
    const { id, text } = request;
    if (!this.#options.fix) return { id, ...this.#counted(lint(text, loaded.rules, own)) };
    const linting = { rules: loaded.rules, settings: own, complete: this.#complete };
    const { output, result } = repair(text, linting);
    return { id, output, ...this.#counted(result) };
  }

  #counted(result: Result): object {
    this.errors += result.errorCount;
    this.warnings += result.warningCount;
    const { quiet } = this.#options;
    const shown = quiet
      ? {
          ...result,
          messages: result.messages.filter((m) => m.severity === 2),
          warningCount: 0,
          infoCount: 0,
          fixableWarningCount: 0,
        }
      : result;
    const { rules } = this.#setup.loaded;
    const rating = this.#options.score ? score(result, rules) : undefined;
    return withoutSource(machineResult(shown, this.#report, rating) as Result);
  }

  /** ESLint's shape of a fatal message; the line is that of the input. */
  #refusal(error: unknown, id: Id, line: number): object {
    this.errors += 1;
    const { lang } = this.#session;
    const bad = error instanceof BadLine ? error : undefined;
    if (!bad) this.internal = true;
    const reason = bad?.text[lang] ?? (error instanceof Error ? error.message : String(error));
    const message = lang === 'id' ? `Baris ${line}: ${reason}` : `Line ${line}: ${reason}`;
    return {
      id: bad?.id ?? id,
      line,
      error: message,
      messages: [{ ruleId: null, fatal: true, severity: 2, message, line, column: 1 }],
      errorCount: 1,
      warningCount: 0,
      infoCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
    };
  }
}

const WAITING: Bilingual = {
  id: 'Menunggu pesan dari masukan standar, satu objek JSON {"id","text"} per baris.',
  en: 'Waiting for messages on standard input, one JSON object {"id","text"} a line.',
};

/** Results are handed on at the latest when so many characters have gathered. */
const FLUSH = 1 << 16;

function checkUsage(options: LintOptions): void {
  const unfit = options.outputFile !== undefined ? '--output-file' : '--format';
  if (options.outputFile === undefined && ['human', 'json', 'ndjson'].includes(options.format)) {
    return;
  }
  throw new Failure({
    id: `${unfit} tidak dapat dipakai bersama --messages: hasilnya selalu satu JSON per baris di keluaran standar.`,
    en: `${unfit} cannot be combined with --messages: results are always one JSON a line on standard output.`,
  });
}

interface Pumping extends Session {
  readonly onData: () => void;
}

async function pump(batch: Batch, options: LintOptions, session: Pumping): Promise<void> {
  const { io, out } = session;
  const splitter = new LineSplitter(options.maxSize);
  const answers = async (lines: readonly InputLine[]): Promise<void> => {
    let text = '';
    for (const line of lines) {
      text += batch.answer(line);
      if (text.length < FLUSH) continue;
      await out.write(text);
      text = '';
    }
    await out.write(text);
  };
  for await (const chunk of io.stdin) {
    session.onData();
    await answers(splitter.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
    if (out.closed) return;
  }
  await answers(splitter.end());
}

/**
 * `--messages ndjson`: one result for each line of standard input, written before the next piece of
 * input is read, so that a slow reader slows the writer and memory stays flat.
 *
 * @returns 0, 1 for errors among the results, 2 where a rule failed
 * @throws Failure for options that do not go with it, Cancelled
 */
export async function lintStream(
  options: LintOptions,
  setup: Setup,
  session: Session,
): Promise<number> {
  checkUsage(options);
  const { io, err } = session;
  const batch = new Batch(options, setup, { ...session, ...(await completing(options)) });
  const stop = (): void => void io.stdin.destroy();
  io.signal?.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(
    () => void err.write(`${WAITING[session.lang]}\n`),
    io.patience ?? PATIENCE,
  );
  try {
    await pump(batch, options, { ...session, onData: () => clearTimeout(timer) });
  } catch (error) {
    throw io.signal?.aborted ? new Cancelled() : error;
  } finally {
    clearTimeout(timer);
    io.signal?.removeEventListener('abort', stop);
  }
  if (io.signal?.aborted) throw new Cancelled();
  if (batch.internal) return ExitCode.failed;
  const tooMany = batch.warnings > options.maxWarnings;
  return batch.errors > 0 || tooMany ? ExitCode.findings : ExitCode.clean;
}
