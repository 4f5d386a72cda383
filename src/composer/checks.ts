import type { Bilingual, Result, ResultMessage, Rule } from '../linter/contract.ts';
import { applyFixes } from '../linter/fix.ts';
import { lint } from '../linter/lint.ts';
import type { Settings } from '../linter/settings.ts';
import { type AnswerPath, type Answers, withAnswer } from './answers.ts';
import { type ComposeContext, compose } from './compose.ts';
import { fieldAt } from './fields.ts';

/** The linter as it will judge the finished message. */
export interface Linting {
  readonly rules: readonly Rule[];
  readonly settings: Settings;
}

/** What an answer's own words may break, whatever stands around them. */
const WORDING = new Set([
  'banned-abbreviations',
  'confidential-data',
  'conciseness',
  'link-safety',
  'placeholder',
  'standard-language',
  'tone',
]);

/** What else hangs on an answer: seen only in a whole message. */
const STRUCTURE: Partial<Record<AnswerPath, string>> = {
  'sender.name': 'sender-identity missing-name',
  'sender.agency': 'sender-identity missing-agency',
  topic: 'topic-link missing-topic',
  links: 'topic-link missing-link',
};

/** What the rules have to say about one answer. */
export interface Doubt {
  readonly text: string;
  readonly error: boolean;
}

export interface Checked {
  readonly doubts: readonly Doubt[];
  /** The answer put right, where that can be done. */
  readonly repaired?: string;
}

/** A message around an answer, so that the rules of structure can see it in its place. */
const SAMPLE: Answers = {
  purpose: 'coordination',
  recipient: { title: 'Bapak', name: 'Surya Pratama' },
  sender: { name: 'Ratna Lestari', agency: 'Dinas Sosial' },
  topic: 'rencana kerja tahunan',
  links: ['https://contoh.go.id/dokumen'],
};

/**
 * Judges one answer (one of them where there are several) by the rules of the finished message.
 *
 * @param value tidy text, not empty
 */
export function checkAnswer(
  path: AnswerPath,
  value: string,
  { linting, context }: { linting: Linting; context: ComposeContext },
): Checked {
  const wording = wordingOf(value, linting);
  const doubts = wording.map(({ message, severity }) => ({ text: message, error: severity === 2 }));
  const structure = structureOf(path, value, { linting, context });
  const named = nameProblem(path, value);
  const repaired = capitals(path, repair(value, wording));
  return {
    doubts: [
      ...doubts,
      ...structure,
      ...named.map((text) => ({ text: text[linting.settings.lang], error: false })),
    ],
    ...(repaired !== value && { repaired }),
  };
}

function wordingOf(value: string, { rules, settings }: Linting): readonly ResultMessage[] {
  const own = rules.filter((rule) => WORDING.has(rule.id));
  return lint(value, own, settings).messages.filter(
    ({ ruleId, messageId, severity }) => severity !== 3 && `${ruleId} ${messageId}` !== 'tone ping',
  );
}

function structureOf(
  path: AnswerPath,
  value: string,
  { linting, context }: { linting: Linting; context: ComposeContext },
): Doubt[] {
  const wanted = STRUCTURE[path];
  if (!wanted) return [];
  const list = fieldAt(path).kind === 'links';
  const answers = withAnswer(SAMPLE, path, list ? [value] : value);
  const { text } = compose(answers, context);
  const [ruleId, messageId] = wanted.split(' ');
  const found = lint(text, linting.rules, linting.settings).messages.find(
    (message) => message.ruleId === ruleId && message.messageId === messageId,
  );
  return found ? [{ text: found.message, error: found.severity === 2 }] : [];
}

/** Applies what is sure, and of what needs a choice the likeliest; what may go, goes. */
function repair(value: string, messages: readonly ResultMessage[]): string {
  const sure = messages.map((message) => {
    const fixes = (message.suggestions ?? []).map((suggestion) => suggestion.fix);
    const fix = message.fix ?? fixes.find(({ text }) => text === '') ?? fixes[0];
    return fix ? { ...message, fix } : message;
  });
  return applyFixes(value, sure).text;
}

const NAMES: readonly AnswerPath[] = [
  'recipient.name',
  'recipient.position',
  'recipient.agency',
  'sender.name',
  'sender.position',
  'sender.unit',
  'sender.agency',
];

const SMALL: Bilingual = {
  id: 'Nama orang, jabatan, dan instansi ditulis dengan huruf kapital pada awal setiap kata (EYD).',
  en: 'Names of people, positions and agencies begin with capitals.',
};

function nameProblem(path: AnswerPath, value: string): Bilingual[] {
  return NAMES.includes(path) &&
    path !== 'recipient.position' &&
    value === value.toLowerCase() &&
    /\p{Ll}{2}/u.test(value)
    ? [SMALL]
    : [];
}

/** These keep their small letter inside a name (EYD V I.F). */
const PARTICLES = new Set([
  'dan',
  'di',
  'ke',
  'dari',
  'pada',
  'untuk',
  'bin',
  'binti',
  'yang',
  'atas',
  'para',
  'se',
]);

function capitals(path: AnswerPath, value: string): string {
  if (nameProblem(path, value).length === 0) return value;
  return value
    .split(' ')
    .map((word, i) =>
      i > 0 && PARTICLES.has(word) ? word : word.replace(/^\p{Ll}/u, (c) => c.toUpperCase()),
    )
    .join(' ');
}

/** Judges a finished message. */
export function judge(text: string, { rules, settings }: Linting): Result {
  return lint(text, rules, settings, settings.lang === 'id' ? 'pesan' : 'message');
}
