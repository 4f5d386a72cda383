// The manual pages, from the definitions of the commands. In Indonesian, as what the programs say:
// npm installs one page a program, and its readers are the programs' users. `--help --lang en` has
// the English of every option.
import { version } from '../package.json';
import { AUDIT_SPEC } from '../src/cli/audit/spec.ts';
import { COMPOSE_SPEC } from '../src/cli/compose/spec.ts';
import { LINT_SPEC } from '../src/cli/lint-spec.ts';
import { COMMAND_NAMES, LOG_SPEC, specOf } from '../src/cli/log/spec.ts';
import { flagOf, type OptionSpec, type ProgramSpec } from '../src/cli/options.ts';

export const FOLDER = 'man';

/** Other letters than ASCII by their code point: every formatter knows these, in every locale. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^[.']/gm, '\\&$&')
    .replace(/[^\0-\x7f]/g, (letter) => {
      const code = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
      return `\\[u${code}]`;
    });
}

/** Running text in lines of a source that people can read, too. */
function prose(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (escaped(`${line} ${word}`).length <= 80) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return escaped(lines.join('\n'));
}

const bold = (text: string) => `\\fB${escaped(text)}\\fR`;
const italic = (text: string) => `\\fI${escaped(text)}\\fR`;
const item = (term: string, text: string) => `.TP\n${term}\n${prose(text)}`;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const section = (title: string) => `.SH ${quoted(escaped(title))}`;

function termOf(option: OptionSpec): string {
  const { name, short, value, negation } = option;
  const long = negation === 'also' ? `--[no-]${name}` : flagOf(option);
  const follows = value ? ` ${italic(value.id)}` : '';
  return `${short ? `${bold(`-${short}`)}, ` : ''}${bold(long)}${follows}`;
}

function optionLines(options: readonly OptionSpec[]): string[] {
  return options.map((option) => item(termOf(option), option.text.id));
}

/** Commands share what stands in the page's own list of options. */
function commandLines(spec: ProgramSpec, shared: ReadonlySet<OptionSpec>): string[] {
  const own = spec.groups.flatMap(({ options }) => options).filter((one) => !shared.has(one));
  const { argument } = spec;
  const word = spec.name.slice(spec.name.indexOf(' ') + 1);
  return [
    `.SS ${quoted(escaped(`${word}${argument ? ` [${argument.name.id}]` : ''}`))}`,
    prose(`${spec.summary.id}.`),
    ...(argument ? [item(italic(argument.name.id), argument.text.id)] : []),
    ...optionLines(own),
  ];
}

/** Variables that the programs read, and what for. */
export const ENVIRONMENT: readonly (readonly [name: string, text: string])[] = [
  ['NO_COLOR', 'tanpa warna, bila berisi; --color lebih kuat'],
  ['FORCE_COLOR', 'dengan warna juga di luar terminal; 0 berarti tanpa warna'],
  ['ASN_LOGBOOK', 'buku kendali: berkas atau postgres://…; --logbook lebih kuat'],
  ['DEBUG', 'bila berisi, kegagalan ditampilkan dengan rinciannya untuk pengembang'],
];

export const FILES: readonly (readonly [name: string, text: string])[] = [
  [
    '.asnlintrc.yaml',
    'konfigurasi proyek; dicari di folder kerja dan folder di atasnya, juga sebagai .asnlintrc, .asnlintrc.json, .asnlintrc.yml, dan bagian asnlint dalam package.json',
  ],
  [
    '~/.config/asn-lint/config.yaml',
    'konfigurasi sendiri: profil dan buku kendali (macOS: ~/Library/Application Support/asn-lint, Windows: %APPDATA%\\asn-lint)',
  ],
  [
    '~/.local/share/asn-lint/logbook.db',
    'buku kendali bila tidak disebut yang lain (Windows: %LOCALAPPDATA%\\asn-lint)',
  ],
];

const SPECS: readonly ProgramSpec[] = [LINT_SPEC, COMPOSE_SPEC, LOG_SPEC, AUDIT_SPEC];

function synopsis({ name, argument }: ProgramSpec, commands: readonly ProgramSpec[]): string[] {
  const operands = argument ? ` [${italic(argument.name.id)}\\[u2026]]` : '';
  const own = `${bold(name)} [${italic('opsi')}]`;
  if (commands.length === 0) return [`${own}${operands}`];
  return [
    `${bold(name)} ${italic('perintah')} [${italic('opsi')}] [${italic('argumen')}\\[u2026]]`,
  ];
}

function description({ summary, argument }: ProgramSpec): string[] {
  const text = summary.id.replace(/\.?$/, '.');
  return [prose(text), ...(argument ? [item(italic(argument.name.id), argument.text.id)] : [])];
}

function page(spec: ProgramSpec, commands: readonly ProgramSpec[] = []): string {
  const { name, groups, examples, exits } = spec;
  const shared = new Set(groups.flatMap(({ options }) => options));
  const others = SPECS.filter((one) => one !== spec).map((one) => `${bold(one.name)}(1)`);
  const lines = [
    `.\\" Written by scripts/build-man.mjs from the definitions of the commands; change those.`,
    `.TH ${name.toUpperCase()} 1 "" "asn\\-lint ${version}" "Manual asn\\-lint"`,
    // words are hyphenated by the rules of English, if at all
    '.nh',
    '.ad l',
    section('NAMA'),
    prose(`${name} - ${spec.summary.id.replace(/\.$/, '')}`),
    section('RINGKASAN'),
    ...synopsis(spec, commands),
    section('KETERANGAN'),
    ...description(spec),
    ...(commands.length > 0 ? [section('PERINTAH')] : []),
    ...commands.flatMap((command) => commandLines(command, shared)),
    section('OPSI'),
    ...groups.flatMap(({ title, options }) => [
      `.SS ${quoted(escaped(title.id))}`,
      ...optionLines(options),
    ]),
    section('KODE KELUAR'),
    ...exits.map(({ code, text }) => item(bold(String(code)), text.id)),
    section('LINGKUNGAN'),
    ...ENVIRONMENT.map(([term, text]) => item(bold(term), text)),
    section('BERKAS'),
    ...FILES.map(([term, text]) => item(italic(term), text)),
    section('CONTOH'),
    ...examples.map(({ command, text }) => item(bold(command), text.id)),
    section('LIHAT JUGA'),
    others.join(',\n'),
  ];
  return `${lines.join('\n')}\n`;
}

/** File → manual page. */
export function manPages(): Record<string, string> {
  return Object.fromEntries(
    SPECS.map((spec) => {
      const commands = spec === LOG_SPEC ? COMMAND_NAMES.map(specOf) : [];
      return [`${FOLDER}/${spec.name}.1`, page(spec, commands)];
    }),
  );
}
