import { rules } from '../rules/index.ts';
import { presets } from '../rules/presets.ts';
import { type Group, SETTINGS, type Setting } from '../src/config/declaration.ts';
import { configSchema } from '../src/config/json-schema.ts';
import type { OptionSchema } from '../src/linter/contract.ts';

/** Generated files; the tables of the page stand between its markers. */
export const SCHEMA_FILE = 'schema/config.schema.json';
export const PAGE = 'docs/configuration.md';

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function kindOf(setting: Setting): string {
  switch (setting.type) {
    case 'string':
      return { path: 'file or address', line: 'text' }[setting.format as string] ?? setting.format;
    case 'enum':
      return setting.values.map(code).join(', ');
    case 'integer':
      return `${setting.minimum}–${setting.maximum}`;
    case 'map':
      return `${kindOf(setting.keys)} → ${kindOf(setting.values)}`;
    case 'list':
      return `${setting.single ? `${kindOf(setting.items)}, or a ` : ''}list of ${kindOf(setting.items)}`;
    default:
      return 'see below';
  }
}

/** What happens where two files hold the setting. */
function mergeOf(setting: Setting, name: string): string {
  if (name === 'extends' || name === 'plugins' || name === '$schema') return 'of that file alone';
  if (setting.type === 'rules') return 'rule by rule, option by option';
  if (setting.type === 'map') return 'entry by entry';
  return setting.type === 'list' && setting.merge === 'union' ? 'added together' : 'replaced';
}

function settingRows(group: Group, path: string): string[][] {
  return Object.entries(group.properties).flatMap(([name, setting]) => {
    if (setting.type === 'group') return settingRows(setting, `${path}${name}.`);
    const initial =
      'default' in setting && setting.default !== undefined ? code(setting.default) : '';
    const { en } = setting.description;
    return [[code(path + name), kindOf(setting), initial, mergeOf(setting, name), en]];
  });
}

function optionKind(option: OptionSchema): string {
  if ('enum' in option) return option.enum.map(code).join(', ');
  if (option.type === 'array') return 'list of text';
  if (option.type !== 'integer') return option.type === 'string' ? 'text' : option.type;
  const { minimum, maximum } = option;
  if (minimum === undefined && maximum === undefined) return 'integer';
  return maximum === undefined ? `integer from ${minimum}` : `integer ${minimum ?? '…'}–${maximum}`;
}

function ruleRows(): string[][] {
  return rules.flatMap(({ id, meta }) => {
    const options = Object.entries(meta.options);
    const rows = options.map(([name, option]) => [
      code(name),
      optionKind(option),
      code(option.default),
      option.description.en,
    ]);
    const [first = ['', '', '', ''], ...others] = rows;
    return [[code(id), meta.severity, ...first], ...others.map((row) => ['', '', ...row])];
  });
}

function presetRows(): string[][] {
  return Object.entries(presets).map(
    ([name, { description, all, rules: chosen, options = {} }]) => {
      const set = Object.entries(options).map(([id, values]) => {
        const pairs = Object.entries(values).map(([option, value]) => `${option}: ${value}`);
        return `${code(id)} with ${code(pairs.join(', '))}`;
      });
      const named = [
        ...Object.entries(chosen).map(([id, severity]) => `${code(id)} ${severity}`),
        ...set,
      ];
      const whole = all === undefined ? [] : [all === 'default' ? 'all as they are' : `all ${all}`];
      return [code(`asn-lint:${name}`), description.en, [...whole, ...named].join(', ')];
    },
  );
}

/** Marker → what stands below it. */
export function tables(): Record<string, string> {
  const merge = 'In several files';
  const option = ['Rule', 'Severity', 'Option', 'Values', 'Default', 'Meaning'];
  return {
    settings: table(['Setting', 'Value', 'Default', merge, 'Meaning'], settingRows(SETTINGS, '')),
    rules: table(option, ruleRows()),
    presets: table(['Preset', 'For', 'Rules'], presetRows()),
  };
}

/** The page with its tables anew; what a person wrote stays as it is. */
export function updatePage(page: string): string {
  return Object.entries(tables()).reduce((text, [name, content]) => {
    const [begin, end] = [`<!-- ${name}: generated -->`, `<!-- /${name} -->`];
    const [before, rest] = text.split(begin);
    const after = rest?.split(end)[1];
    if (before === undefined || after === undefined)
      throw new Error(`${PAGE} lacks ${begin} … ${end}`);
    return `${before}${begin}\n${content}\n${end}${after}`;
  }, page);
}

export function schemaText(): string {
  return `${JSON.stringify(configSchema(rules), null, 2)}\n`;
}
