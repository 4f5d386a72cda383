import { parse } from '../message/parse.ts';
import type { Message, Range } from '../message/types.ts';
import type {
  Context,
  Finding,
  MessageText,
  Result,
  ResultMessage,
  Rule,
  Severity,
} from './contract.ts';
import { RuleFailure } from './failure.ts';
import { Positions } from './positions.ts';
import { optionsOf, type RuleSetting, type Settings } from './settings.ts';

/** ESLint's numbers, and 3 for information. */
const RANK: Readonly<Record<Severity, 1 | 2 | 3>> = { error: 2, warning: 1, info: 3 };

/**
 * Checks a draft by the rules.
 *
 * @param text the draft as decoded
 * @param rules the registry, in any order: the result does not depend on it
 * @param filePath only passed through to the result
 * @throws RuleFailure when a rule throws or reports something that cannot be
 */
export function lint(
  text: string,
  rules: readonly Rule[],
  settings: Settings,
  filePath = '<text>',
): Result {
  return lintMessage(parse(text), rules, settings, filePath);
}

/** `lint` for a message that is parsed already. */
export function lintMessage(
  message: Message,
  rules: readonly Rule[],
  settings: Settings,
  filePath: string,
): Result {
  const positions = new Positions(message.text);
  const messages: ResultMessage[] = [];
  for (const rule of rules) {
    const setting = settings.rules[rule.id];
    if (setting?.severity === 'off') continue;
    for (const finding of run(rule, message, contextFor(rule, settings))) {
      validate(rule, finding, message.text);
      messages.push(
        render({ rule, finding, setting, positions, text: message.text, lang: settings.lang }),
      );
    }
  }
  messages.sort(byPlace);
  return { filePath, messages, ...count(messages), source: message.text };
}

function contextFor(rule: Rule, settings: Settings): Context<never> {
  const { sentAt, office, urgent, profile, vocabulary, quota } = settings;
  const options = optionsOf(rule, settings.rules[rule.id]) as never;
  return { options, sentAt, office, urgent, profile, vocabulary, ...(quota && { quota }) };
}

function run(rule: Rule, message: Message, context: Context<never>): Finding[] {
  try {
    return [...rule.check(message, context)];
  } catch (error) {
    throw new RuleFailure(rule.id, error instanceof Error ? error.message : String(error), error);
  }
}

/** The engine polices the rules: what cannot be is the rule's failure, never a silent pass. */
function validate(rule: Rule, finding: Finding, text: string): void {
  const fail = (what: string) => {
    throw new RuleFailure(rule.id, what);
  };
  if (!Object.hasOwn(rule.meta.messages, finding.messageId))
    fail(`unknown messageId "${finding.messageId}"`);
  if (finding.fix && !rule.meta.fixable) fail('reported a fix but is not fixable');
  const edits = [finding, ...(finding.fix ? [finding.fix] : []), ...(finding.suggestions ?? [])];
  for (const { range } of edits) {
    if (!isRange(range, text)) fail(`bad range [${range.join(', ')}] in a text of ${text.length}`);
  }
}

function isRange([start, end]: Range, text: string): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start <= end &&
    end <= text.length
  );
}

interface Rendering {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly setting: RuleSetting | undefined;
  readonly positions: Positions;
  readonly text: string;
  readonly lang: 'id' | 'en';
}

function render({ rule, finding, setting, positions, text, lang }: Rendering): ResultMessage {
  const { messageId, range, fix, suggestions } = finding;
  const template = rule.meta.messages[messageId] as MessageText;
  const start = positions.at(range[0]);
  const end = positions.at(range[1]);
  return {
    ruleId: rule.id,
    messageId,
    severity: RANK[severityOf(rule, template, setting)],
    message: fill(template[lang], finding.data),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(fix && { fix: { range: fix.range, text: fix.text } }),
    ...(suggestions && {
      suggestions: suggestions.map((s) => ({
        desc: s.desc?.[lang] ?? describe(text.slice(...s.range), s.text, lang),
        fix: { range: s.range, text: s.text },
      })),
    }),
  };
}

function describe(from: string, to: string, lang: 'id' | 'en'): string {
  // a word goes with the blank beside it, which is not worth showing
  const gone = from.trim();
  if (to === '') return lang === 'id' ? `Hilangkan "${gone}".` : `Leave out "${gone}".`;
  return lang === 'id' ? `Tulis "${to}".` : `Write "${to}".`;
}

/** Information stays information; a chosen severity holds for the rest, else the message's own. */
function severityOf(rule: Rule, text: MessageText, setting: RuleSetting | undefined): Severity {
  if (text.severity === 'info') return 'info';
  if (setting?.chosen && setting.severity !== 'off') return setting.severity;
  return text.severity ?? rule.meta.severity;
}

/** Puts the finding's data into `{name}`; a name without data stays as it is. */
function fill(template: string, data: Finding['data']): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) =>
    data && Object.hasOwn(data, name) ? String(data[name]) : whole,
  );
}

/** In reading order; at one place by rule and message, so that the order of the registry is nothing. */
function byPlace(a: ResultMessage, b: ResultMessage): number {
  return (
    a.line - b.line ||
    a.column - b.column ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.messageId, b.messageId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function count(
  messages: readonly ResultMessage[],
): Omit<Result, 'filePath' | 'messages' | 'source'> {
  const number = (severity: number, fixable: boolean) =>
    messages.filter((m) => m.severity === severity && (!fixable || m.fix)).length;
  return {
    errorCount: number(2, false),
    warningCount: number(1, false),
    infoCount: number(3, false),
    fixableErrorCount: number(2, true),
    fixableWarningCount: number(1, true),
  };
}
