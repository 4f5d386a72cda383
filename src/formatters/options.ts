import type { SeveritySetting } from '../linter/contract.ts';
import type { MessageScore } from '../linter/score.ts';

/** The languages of the tool. */
export type Lang = 'id' | 'en';

/** How and how wide to write for a person. The caller decides: nothing here reads the environment. */
export interface ScreenOptions {
  /** Default `id`. */
  readonly lang?: Lang;
  /** Width of the terminal in cells, default 80; less than 20 counts as 20. */
  readonly columns?: number;
  /** Default false: no escape sequence at all. */
  readonly color?: boolean;
  /** Default true; false for terminals that show only ASCII. */
  readonly unicode?: boolean;
}

/** What a formatter is told besides the results. */
export interface ReportOptions extends ScreenOptions {
  /** File names are shown relative to this folder. */
  readonly cwd?: string;
  /** The moment of sending as people read it: «Senin, 23 November 2026 pukul 17.32 WIB». */
  readonly sentAt?: string;
  /** The next moment at which the message may be sent, written the same way. */
  readonly nextSlot?: string;
  /** The rules that are switched on; default: the six core rules. */
  readonly rules?: readonly string[];
  /** The command that repairs what can be repaired; default `asn-lint --fix <file…>`. */
  readonly fixCommand?: string;
  /** How many edits `--fix` has just applied. */
  readonly fixed?: number;
  /** Rule id → the page that explains it; findings for machines carry it as `url`. */
  readonly ruleUrls?: Readonly<Record<string, string>>;
  /** A score for each result, in the order of the results; shown by human, json and ndjson. */
  readonly scores?: readonly MessageScore[];
  /** Most findings shown for each file, default 50; all are counted. */
  readonly maxFindings?: number;
}

/** Options of the list of rules and of `--explain`. */
export interface RuleViewOptions extends ScreenOptions {
  /** Severities that the configuration changed, by rule id. */
  readonly severities?: Readonly<Record<string, SeveritySetting>>;
  /** The values in force of the explained rule's options, shown beside their defaults. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Writes an ISO 8601 moment for people. */
  readonly formatTime?: (iso: string) => string;
}
