import type { Rule, SeveritySetting } from '../linter/contract.ts';
import type { RuleViewOptions } from './options.ts';
import { sanitize } from './sanitize.ts';
import { openScreen, type Screen, say } from './screen.ts';
import { SEVERITIES, TEXTS } from './texts.ts';
import { wrap } from './wrap.ts';

const INDENT = '  ';
const GAP = '  ';
const FIXABLE = '*';
/** Cells below which a title has its own line under the rule's id. */
const TITLE_ROOM = 20;

/** All rules, one a line: severity, id, whether its findings can be fixed, title. */
export async function formatRules(
  registry: readonly Rule[],
  options: RuleViewOptions = {},
): Promise<string> {
  const lang = options.lang ?? 'id';
  const screen = await openScreen(
    options,
    registry.map((rule) => rule.meta.title[lang]),
  );
  const settings = registry.map(({ id, meta }) => options.severities?.[id] ?? meta.severity);
  const names = settings.map((setting) => settingName(setting, screen));
  const nameWidth = Math.max(0, ...names.map((name) => name.length));
  const idWidth = Math.max(0, ...registry.map(({ id }) => id.length)) + FIXABLE.length;
  const lines = registry.flatMap((rule, i) => {
    const head = `${INDENT}${names[i]!.padEnd(nameWidth)}${GAP}`;
    const id = sanitize(rule.id) + (rule.meta.fixable ? FIXABLE : '');
    return row({ head, id, idWidth, title: rule.meta.title[lang] }, settings[i]!, screen);
  });
  const { width, gauge, paint } = screen;
  const isFixable = registry.some(({ meta }) => meta.fixable);
  const legend = isFixable
    ? wrap(`${FIXABLE} ${say(screen, TEXTS.fixable)}`, width - 2, gauge)
    : [];
  const more = say(screen, TEXTS.moreAbout, { command: 'asn-lint --explain ID' });
  const notes = [...legend, ...wrap(more, width - 2, gauge)];
  return `${[...lines, '', ...notes.map((line) => paint.faint(INDENT + line))].join('\n')}\n`;
}

function settingName(setting: SeveritySetting, screen: Screen): string {
  return setting === 'off' ? say(screen, TEXTS.switchedOff) : say(screen, SEVERITIES[setting]);
}

interface Row {
  readonly head: string;
  readonly id: string;
  readonly idWidth: number;
  readonly title: string;
}

function row({ head, id, idWidth, title }: Row, setting: SeveritySetting, screen: Screen) {
  const { paint, width, gauge } = screen;
  const brush = setting === 'off' ? paint.faint : paint[setting];
  const hang = head.length + idWidth + GAP.length;
  if (width - hang < TITLE_ROOM) {
    const under = INDENT.repeat(2);
    const lines = wrap(title, width - under.length, gauge);
    return [brush(head) + paint.strong(id), ...lines.map((line) => under + line)];
  }
  const [first = '', ...more] = wrap(title, width - hang, gauge);
  const start = brush(head) + paint.strong(id.padEnd(idWidth)) + GAP + first;
  return [start, ...more.map((line) => ' '.repeat(hang) + line)];
}
