import type { Example, OptionSchema, Rule } from '../linter/contract.ts';
import { optionKind, optionValue } from './option-text.ts';
import type { RuleViewOptions } from './options.ts';
import { sanitize } from './sanitize.ts';
import { openScreen, type Screen, say } from './screen.ts';
import { fill, SEVERITIES, TEXTS } from './texts.ts';
import { wrap } from './wrap.ts';

const INDENT = '  ';
const GAP = '  ';
/** Cells below which a definition stands under its term. */
const DEFINITION_ROOM = 20;

/**
 * A rule explained: what it asks, what it rests on (handbook, law, value and conduct), examples
 * from less to more suitable, options with their defaults, its messages.
 */
export async function explainRule(rule: Rule, options: RuleViewOptions = {}): Promise<string> {
  const screen = await openScreen(options, [JSON.stringify(rule.meta)]);
  const sections = [
    heading(rule, screen, options),
    wrap(say(screen, rule.meta.description), screen.width, screen.gauge),
    section(say(screen, TEXTS.basis), drawSource(rule, screen), screen),
    section(say(screen, TEXTS.examples), drawExamples(rule, screen, options), screen),
    section(say(screen, TEXTS.options), drawOptions(rule, screen, options), screen),
    section(say(screen, TEXTS.messages), drawMessages(rule, screen), screen),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function heading({ id, meta }: Rule, screen: Screen, { severities }: RuleViewOptions): string[] {
  const { paint, glyphs, width, gauge } = screen;
  const title = `${sanitize(id)} ${glyphs.dot} ${say(screen, meta.title)}`;
  const setting = severities?.[id] ?? meta.severity;
  const severity = say(screen, setting === 'off' ? TEXTS.switchedOff : SEVERITIES[setting]);
  const marks = meta.fixable ? `${severity} ${glyphs.dot} ${say(screen, TEXTS.fixable)}` : severity;
  return [
    ...wrap(title, width, gauge).map(paint.strong),
    ...wrap(marks, width, gauge).map(setting === 'off' ? paint.faint : paint[setting]),
  ];
}

function section(title: string, lines: readonly string[], { paint }: Screen): string[] {
  return [paint.strong(title), ...lines];
}

type Definition = readonly [term: string, text: string];

/** Terms in one column, what they mean in the next; below each other where that is too narrow. */
function define(definitions: readonly Definition[], screen: Screen): string[] {
  const { gauge, width, paint } = screen;
  const termWidth = Math.max(0, ...definitions.map(([term]) => gauge.width(term)));
  const hang = INDENT.length + termWidth + GAP.length;
  if (width - hang < DEFINITION_ROOM) {
    const under = INDENT.repeat(2);
    return definitions.flatMap(([term, text]) => [
      INDENT + paint.faint(term),
      ...wrap(text, width - under.length, gauge).map((line) => under + line),
    ]);
  }
  return definitions.flatMap(([term, text]) => {
    const pad = ' '.repeat(termWidth - gauge.width(term));
    return wrap(text, width - hang, gauge).map((line, i) => {
      return i === 0 ? INDENT + paint.faint(term) + pad + GAP + line : ' '.repeat(hang) + line;
    });
  });
}

function drawSource({ meta }: Rule, screen: Screen): string[] {
  const { handbook, law, value, conduct } = meta.source;
  const definitions: Definition[] = [];
  if (handbook !== undefined)
    definitions.push([say(screen, TEXTS.handbook), say(screen, handbook)]);
  if (law !== undefined) definitions.push([say(screen, TEXTS.law), law]);
  definitions.push([say(screen, TEXTS.value), `BerAKHLAK: ${value}`]);
  definitions.push([say(screen, TEXTS.conduct), say(screen, conduct)]);
  return define(definitions, screen);
}

function drawExamples({ meta }: Rule, screen: Screen, options: RuleViewOptions): string[] {
  const { paint, glyphs } = screen;
  const bad = meta.bad.flatMap((example) => {
    return drawExample(example, { mark: paint.error(glyphs.error), screen, options });
  });
  const good = meta.good.flatMap((example) => {
    return drawExample(example, { mark: paint.good(glyphs.good), screen, options });
  });
  return bad.length > 0 && good.length > 0 ? [...bad, '', ...good] : [...bad, ...good];
}

interface ExampleFrame {
  readonly mark: string;
  readonly screen: Screen;
  readonly options: RuleViewOptions;
}

function drawExample(example: Example, { mark, screen, options }: ExampleFrame): string[] {
  const { gauge, width, paint } = screen;
  const hang = INDENT.repeat(2);
  const text = example.text
    .split(/\r?\n/u)
    .flatMap((line) => wrap(sanitize(line), width - hang.length, gauge));
  if (example.at !== undefined) {
    const time = options.formatTime?.(example.at) ?? example.at;
    const note = say(screen, TEXTS.sent, { time });
    text.push(...wrap(note, width - hang.length, gauge).map(paint.faint));
  }
  if (example.recorded !== undefined) {
    const note = say(screen, TEXTS.numbered, { number: String(example.recorded + 1) });
    text.push(...wrap(note, width - hang.length, gauge).map(paint.faint));
  }
  return text.map((line, i) => (i === 0 ? `${INDENT}${mark} ` : hang) + line);
}

function drawOptions({ meta }: Rule, screen: Screen, options: RuleViewOptions): string[] {
  const entries = Object.entries(meta.options);
  if (entries.length === 0) {
    const none = say(screen, TEXTS.noOptions);
    return wrap(none, screen.width - 2, screen.gauge).map((line) => INDENT + line);
  }
  return define(
    entries.map(([name, option]) => [name, optionText(option, screen, options.options?.[name])]),
    screen,
  );
}

function optionText(option: OptionSchema, screen: Screen, current: unknown): string {
  const { lang } = screen;
  const standard = optionValue(option.default, lang);
  const facts = [optionKind(option, lang), say(screen, TEXTS.defaultValue, { value: standard })];
  const now = current === undefined ? standard : sanitize(optionValue(current, lang));
  if (now !== standard) facts.push(say(screen, TEXTS.currentValue, { value: now }));
  return `${say(screen, option.description)} (${facts.join('; ')})`;
}

/** The texts of the rule; places for data show as `…`. */
function drawMessages({ meta }: Rule, screen: Screen): string[] {
  const definitions = Object.entries(meta.messages).map(([id, text]): Definition => {
    const severity = text.severity ?? meta.severity;
    const note = severity === meta.severity ? '' : ` (${say(screen, SEVERITIES[severity])})`;
    return [id, openPlaces(say(screen, text), screen.glyphs.ellipsis) + note];
  });
  return define(definitions, screen);
}

/** A message without data: `{token}` becomes an ellipsis. */
export function openPlaces(text: string, ellipsis: string): string {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, ellipsis]);
  return fill(text, Object.fromEntries(names));
}
