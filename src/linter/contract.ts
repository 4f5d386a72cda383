import type { Message, Range } from '../message/types.ts';

/** One text in the two languages of the tool. `{name}` takes the finding's `data.name`. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

export type Severity = 'error' | 'warning' | 'info';
export type SeveritySetting = Severity | 'off';

/** The seven values of SE Menteri PANRB 20/2021. */
export type Value =
  | 'Berorientasi Pelayanan'
  | 'Akuntabel'
  | 'Kompeten'
  | 'Harmonis'
  | 'Loyal'
  | 'Adaptif'
  | 'Kolaboratif';

/** What a rule rests on; shown by `--explain` and on the rule's page. */
export interface Source {
  /** Step or section of *Buku Saku ASN Berorientasi Pelayanan*. */
  readonly handbook?: Bilingual;
  /** Law or standard, named as Indonesians cite it. */
  readonly law?: string;
  readonly value: Value;
  /** The conduct of that value that the rule serves. */
  readonly conduct: Bilingual;
}

/** An option of a rule, a subset of JSON Schema with its default. */
export type OptionSchema =
  | {
      readonly type: 'integer';
      readonly minimum?: number;
      readonly maximum?: number;
      readonly default: number;
      readonly description: Bilingual;
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: Bilingual }
  | { readonly type: 'string'; readonly default: string; readonly description: Bilingual }
  | { readonly enum: readonly string[]; readonly default: string; readonly description: Bilingual }
  | {
      readonly type: 'array';
      readonly items: { readonly type: 'string' };
      readonly default: readonly string[];
      readonly description: Bilingual;
    };

export type OptionSchemas = Readonly<Record<string, OptionSchema>>;

/** The values that a rule's `check` sees for its option schemas. */
export type OptionsOf<S extends OptionSchemas> = {
  readonly [K in keyof S]: S[K] extends { readonly enum: readonly (infer E)[] }
    ? E
    : S[K] extends { readonly type: 'integer' }
      ? number
      : S[K] extends { readonly type: 'boolean' }
        ? boolean
        : S[K] extends { readonly type: 'array' }
          ? readonly string[]
          : string;
};

/** Replaces the text of `range` (empty: inserts) by `text`. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** An edit that needs a person's judgement. */
export interface Suggestion extends Edit {
  /** What the edit does; default: write `text`. */
  readonly desc?: Bilingual;
}

/** What a rule reports. The text is rendered from the rule's catalogue. */
export interface Finding {
  readonly messageId: string;
  readonly range: Range;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Never changes the meaning; may be applied unseen. */
  readonly fix?: Edit;
  /** In order of likelihood. */
  readonly suggestions?: readonly Suggestion[];
}

/** A message of a rule's catalogue. */
export interface MessageText extends Bilingual {
  /** Where this one differs from the rule's severity. */
  readonly severity?: Severity;
}

export interface Example {
  readonly text: string;
  /** The moment of sending where it matters, ISO 8601 with offset. */
  readonly at?: string;
  /** Coordinations of the month that the logbook holds already, where that matters. */
  readonly recorded?: number;
  /** Only for bad examples: the `messageId`s that it earns. */
  readonly reports?: readonly string[];
}

export interface RuleMeta<S extends OptionSchemas = OptionSchemas> {
  readonly title: Bilingual;
  /** What it accepts and reports, one or two sentences. */
  readonly description: Bilingual;
  readonly severity: Severity;
  readonly fixable: boolean;
  readonly source: Source;
  readonly good: readonly Example[];
  readonly bad: readonly Example[];
  readonly options: S;
  readonly messages: Readonly<Record<string, MessageText>>;
  /** Where a plugin explains its rule; the built-in rules have their page in `docs/rules`. */
  readonly url?: string;
}

/** The sender as the configuration knows them. */
export interface Profile {
  readonly name?: string;
  readonly position?: string;
  readonly unit?: string;
  readonly agency?: string;
  /** `WIB`, `WITA`, `WIT` or an IANA name. */
  readonly zone?: string;
}

/** Office hours and the agency's own days. */
export interface Office {
  /** `WIB`, `WITA`, `WIT` or an IANA name. */
  readonly zone: string;
  /** Where the recipient works; both must be at work. */
  readonly recipientZone?: string;
  /** `HH.mm`, inclusive to the minute. */
  readonly opens: string;
  readonly closes: string;
  /** 1 = Monday … 7 = Sunday. */
  readonly workdays: readonly number[];
  /** The agency's own days off: `YYYY-MM-DD` → name. */
  readonly holidays: Readonly<Record<string, string>>;
  /** National days off on which this agency works, `YYYY-MM-DD`. */
  readonly workingHolidays: readonly string[];
}

/** Phrases of an agency that the rules of structure accept besides those they know. */
export interface Phrases {
  /** Formal greetings. */
  readonly greetings: readonly string[];
  /** Closing thanks. */
  readonly thanks: readonly string[];
  /** Ways to ask whether the recipient has time. */
  readonly availability: readonly string[];
  /** What begins a proposed solution. */
  readonly options: readonly string[];
}

/** An agency's own vocabulary, from the configuration. Words are in lower case. */
export interface Vocabulary {
  /** Never reported by the rules of wording. */
  readonly allowed: ReadonlySet<string>;
  /** Reported although the language has them: word → what to write instead. */
  readonly banned: ReadonlyMap<string, string>;
  /** Names of agencies and units besides the built-in list, in any case. */
  readonly agencies: readonly string[];
  readonly phrases: Phrases;
}

/** The month's coordinations as the logbook counts them. */
export interface Quota {
  /** `YYYY-MM` in the office's zone. */
  readonly month: string;
  /** Coordinations already recorded. */
  readonly count: number;
  readonly limit: number;
}

/** All that a rule may know besides the message: no clock, file or environment. */
export interface Context<O = unknown> {
  readonly options: O;
  /** The moment of sending. */
  readonly sentAt: Date;
  readonly office: Office;
  /** The user says that it is an emergency. */
  readonly urgent: boolean;
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
  /** Absent where no logbook is kept. */
  readonly quota?: Quota;
}

/** One thing that a good message does or avoids. */
export interface Rule<S extends OptionSchemas = OptionSchemas> {
  readonly id: string;
  readonly meta: RuleMeta<S>;
  check(message: Message, context: Context<OptionsOf<S>>): Iterable<Finding>;
}

/** Gives `check` the types of the rule's own options. */
export function defineRule<const S extends OptionSchemas>(rule: Rule<S>): Rule {
  return rule as unknown as Rule;
}

/** ESLint's result shape; `severity` 2 error, 1 warning, 3 info. Lines and columns start at 1. */
export interface ResultMessage {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: 1 | 2 | 3;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fix?: { readonly range: Range; readonly text: string };
  readonly suggestions?: readonly {
    readonly desc: string;
    readonly fix: { readonly range: Range; readonly text: string };
  }[];
}

export interface Result {
  readonly filePath: string;
  readonly messages: readonly ResultMessage[];
  readonly errorCount: number;
  readonly warningCount: number;
  readonly infoCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  readonly source?: string;
}
