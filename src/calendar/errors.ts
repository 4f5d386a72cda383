import type { Bilingual } from '../linter/contract.ts';

/** What a person wrote about zones, moments or office hours cannot be understood. */
export class CalendarError extends Error {
  /** The same text in the two languages of the tool; `message` is the Indonesian one. */
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.id);
    this.name = 'CalendarError';
    this.text = text;
  }
}

/** A time zone that nobody knows. */
export class UnknownZoneError extends CalendarError {
  readonly zone: string;
  /** Valid names that look most like it, the likeliest first; may be empty. */
  readonly nearest: readonly string[];

  constructor(zone: string, nearest: readonly string[]) {
    const id = nearest.length ? ` Mungkin maksudnya: ${nearest.join(', ')}.` : '';
    const shown = zone.length > 40 ? `${zone.slice(0, 40)}…` : zone;
    const en = nearest.length ? ` Did you mean ${nearest.join(', ')}?` : '';
    super({
      id: `Zona waktu "${shown}" tidak dikenal; pakai WIB, WITA, WIT, atau nama IANA seperti Asia/Jakarta.${id}`,
      en: `Unknown time zone "${shown}"; use WIB, WITA, WIT or an IANA name such as Asia/Jakarta.${en}`,
    });
    this.name = 'UnknownZoneError';
    this.zone = zone;
    this.nearest = nearest;
  }
}

/** A moment of sending that cannot be read. */
export class MomentError extends CalendarError {
  readonly input: string;

  constructor(input: string, text: Bilingual) {
    super(text);
    this.name = 'MomentError';
    this.input = input;
  }
}

/** A problem in the office's settings, at its path inside them. */
export interface OfficeProblem {
  /** `opens`, `workdays`, `holidays.2026-02-30`, `workingHolidays[0]`, … */
  readonly path: string;
  readonly text: Bilingual;
  /** Valid values that look most like the wrong one, for zones. */
  readonly nearest?: readonly string[];
}

/** Office hours or days that contradict themselves. */
export class OfficeError extends CalendarError {
  readonly problems: readonly OfficeProblem[];

  constructor(problems: readonly OfficeProblem[]) {
    super({
      id: problems.map((problem) => `${problem.path}: ${problem.text.id}`).join('\n'),
      en: problems.map((problem) => `${problem.path}: ${problem.text.en}`).join('\n'),
    });
    this.name = 'OfficeError';
    this.problems = problems;
  }
}
