import type { OptionValues } from './command.ts';
import { Failure } from './failure.ts';
import { DEFAULT_MAX_SIZE, parseSize } from './size.ts';

/** The arguments of `asn-lint`, checked. */
export interface LintOptions {
  /** Files, folders and `-`. */
  readonly operands: readonly string[];
  readonly stdin: boolean;
  readonly clipboard: boolean;
  readonly messages: boolean;
  /** Bytes. */
  readonly maxSize: number;
  readonly at?: string;
  readonly zone?: string;
  readonly urgent: boolean;
  readonly reply: boolean;
  readonly fix: boolean;
  readonly fixDryRun: boolean;
  /** Insert what profile and clock make certain. */
  readonly complete: boolean;
  readonly format: string;
  readonly outputFile?: string;
  readonly score: boolean;
  /** Path or postgres URL of the logbook. */
  readonly logbook?: string;
  /** Write clean messages into the logbook. */
  readonly record: boolean;
  readonly quiet: boolean;
  /** Unlimited without the option. */
  readonly maxWarnings: number;
  readonly rule: readonly string[];
  readonly listRules: boolean;
  readonly explain?: string;
  readonly config?: string;
  readonly noConfig: boolean;
  readonly printConfig: boolean;
  readonly init: boolean;
  readonly lang?: 'id' | 'en';
  readonly color?: boolean;
}

function maxWarningsOf(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new Failure({
    id: '--max-warnings memerlukan bilangan bulat, misalnya --max-warnings 0.',
    en: '--max-warnings needs a whole number, such as --max-warnings 0.',
  });
}

function maxSizeOf(value: string | undefined): number {
  const size = value === undefined ? DEFAULT_MAX_SIZE : parseSize(value);
  if (size !== undefined && size > 0) return size;
  throw new Failure({
    id: '--max-size memerlukan ukuran, misalnya --max-size 10MB.',
    en: '--max-size needs a size, such as --max-size 10MB.',
  });
}

/** Formats with a place for the score. */
const SCORED = ['human', 'json', 'ndjson'];

function checkCombination(options: LintOptions): void {
  const { operands, stdin, clipboard, messages } = options;
  if (options.complete && !options.fix && !options.fixDryRun) {
    throw new Failure({
      id: '--complete melengkapi hasil perbaikan; pakai bersama --fix atau --fix-dry-run.',
      en: '--complete goes on where repairs end; use it with --fix or --fix-dry-run.',
    });
  }
  if (options.score && !SCORED.includes(options.format)) {
    throw new Failure({
      id: `--score tersedia untuk --format ${SCORED.join(', ')}.`,
      en: `--score is there for --format ${SCORED.join(', ')}.`,
    });
  }
  const sources = [operands.length > 0, stdin, clipboard, messages].filter(Boolean).length;
  if (sources > 1 && (clipboard || messages)) {
    const name = clipboard ? '--clipboard' : '--messages';
    throw new Failure({
      id: `${name} tidak dapat dipakai bersama sumber naskah lain; pilih salah satu.`,
      en: `${name} cannot be combined with another source of drafts; choose one.`,
    });
  }
}

/** @throws Failure for values that cannot be and for options that exclude each other */
export function lintOptions(operands: readonly string[], values: OptionValues): LintOptions {
  const text = (name: string) => values[name] as string | undefined;
  const on = (name: string) => values[name] === true;
  const config = values.config;
  const options: LintOptions = {
    operands,
    stdin: on('stdin'),
    clipboard: on('clipboard'),
    messages: text('messages') !== undefined,
    maxSize: maxSizeOf(text('maxSize')),
    at: text('at'),
    zone: text('zone'),
    urgent: on('urgent'),
    reply: on('reply'),
    fix: on('fix'),
    fixDryRun: on('fixDryRun'),
    complete: on('complete'),
    format: text('format') ?? 'human',
    outputFile: text('outputFile'),
    score: on('score'),
    logbook: text('logbook'),
    record: on('record'),
    quiet: on('quiet'),
    maxWarnings: maxWarningsOf(text('maxWarnings')),
    rule: (values.rule as readonly string[] | undefined) ?? [],
    listRules: on('rules'),
    explain: text('explain'),
    config: typeof config === 'string' ? config : undefined,
    noConfig: config === false,
    printConfig: on('printConfig'),
    init: on('init'),
    lang: text('lang') as LintOptions['lang'],
    color: values.color as boolean | undefined,
  };
  checkCombination(options);
  return options;
}
