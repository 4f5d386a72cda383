// The rooms of the house and the arrows between them, read from the imports of the sources: for the
// test that holds the arrows and for the picture in docs/architecture.md.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');
export const PAGE = 'docs/architecture.md';

/** What each room is for, from the door inwards. */
export const ROOMS: Readonly<Record<string, string>> = {
  bin: 'the commands: five lines each',
  cli: 'programs: arguments, streams, files, exit codes',
  index: "the library's face (`src/index.ts`)",
  composer: 'answers → a message; its terminal part asks the questions',
  logbook: 'the *buku kendali*: SQLite or PostgreSQL, the monthly count',
  chat: 'a WhatsApp export → messages → coordinations → what a month was like',
  config: 'finding, checking and explaining the configuration',
  formatters: 'results → text for people and for machines',
  rules: 'what a good message is: one file a rule',
  structure: 'the parts of a message: opening, identity, topic, closing, signature',
  language: 'words and phrases: how Indonesian forms, shortens and glues words',
  calendar: 'office hours, holidays, zones, the next slot',
  linter: 'the contract of a rule; lint, fix, settings, result',
  'rules/lexicon': 'the words of the field as data, without logic',
  message: 'a text → lines, sentences, words, links, with their places',
};

/** Pure: no file system, no clock, no environment, no Node.js. */
export const CORE = [
  'message',
  'linter',
  'language',
  'structure',
  'calendar',
  'composer',
  'rules',
  'rules/lexicon',
];

export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

export interface Source {
  /** From the root of the repository. */
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export function roomOf(path: string): string {
  const parts = path.split(sep);
  if (parts[0] === 'rules') return parts[1] === 'lexicon' ? 'rules/lexicon' : 'rules';
  if (parts[0] === 'bin') return 'bin';
  return parts.length > 2 ? parts[1]! : 'index';
}

function importsOf(text: string): Import[] {
  const statements = text.matchAll(
    /^(?:import|export)\s(?<type>type\s)?[^'"]*?from\s*['"](?<from>[^'"]+)['"]/gm,
  );
  const bare = text.matchAll(/^import\s*['"](?<from>[^'"]+)['"]/gm);
  const dynamic = text.matchAll(/\bimport\(\s*['"](?<from>[^'"]+)['"]\s*\)/g);
  return [...statements, ...bare, ...dynamic].map(({ groups }) => ({
    specifier: groups!.from!,
    typeOnly: groups!.type !== undefined,
  }));
}

/** Every source file of the product. */
export function sources(): Source[] {
  return ['src', 'rules', 'bin'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => {
        const path = join(folder, name);
        const text = readFileSync(join(ROOT, path), 'utf8');
        return { path, room: roomOf(path), text, imports: importsOf(text) };
      }),
  );
}

/** The file of the repository that an import leads to; `undefined` for packages. */
export function target(source: Source, { specifier }: Import): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return relative(ROOT, resolve(ROOT, dirname(source.path), specifier));
}

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

function arrowsOf(all: readonly Source[], wanted: (one: Import) => boolean): Arrows {
  const arrows = new Map<string, Set<string>>(all.map(({ room }) => [room, new Set()]));
  for (const source of all) {
    for (const one of source.imports.filter(wanted)) {
      const path = target(source, one);
      if (path === undefined || path === 'package.json') continue;
      const room = roomOf(path);
      if (room !== source.room) arrows.get(source.room)!.add(room);
    }
  }
  return arrows;
}

function reaches(arrows: Arrows, from: string, to: string, seen = new Set<string>()): boolean {
  if (from === to) return true;
  seen.add(from);
  return [...(arrows.get(from) ?? [])].some(
    (next) => !seen.has(next) && reaches(arrows, next, to, seen),
  );
}

/** Only the arrows that no longer way replaces: a picture of all of them shows nothing. */
function shortest(arrows: Arrows, room: string): string[] {
  const targets = [...(arrows.get(room) ?? [])];
  return targets.filter(
    (to) => !targets.some((other) => other !== to && reaches(arrows, other, to)),
  );
}

const byRoom = (a: string, b: string): number =>
  Object.keys(ROOMS).indexOf(a) - Object.keys(ROOMS).indexOf(b);
const node = (room: string): string => room.replace('/', '_');

function edgesOf(room: string, running: Arrows, all: Arrows): string[] {
  const whole = shortest(running, room).sort(byRoom);
  const dotted = [...all.get(room)!].filter((to) => !reaches(running, room, to)).sort(byRoom);
  return [
    ...whole.map((to) => `  ${node(room)} --> ${node(to)}`),
    ...dotted.map((to) => `  ${node(room)} -.-> ${node(to)}`),
  ];
}

function picture(rooms: readonly string[], running: Arrows, all: Arrows): string {
  const box = (room: string) => `${node(room)}["${room}"]`;
  const core = rooms.filter((room) => CORE.includes(room));
  return [
    '```mermaid',
    'flowchart TD',
    ...rooms.filter((room) => !CORE.includes(room)).map((room) => `  ${box(room)}`),
    '  subgraph core [the pure core]',
    ...core.map((room) => `    ${box(room)}`),
    '  end',
    ...rooms.flatMap((room) => edgesOf(room, running, all)),
    '```',
  ].join('\n');
}

function rows(rooms: readonly string[], running: Arrows, all: Arrows): string {
  const cell = (room: string) => {
    const runs = running.get(room)!;
    return [...all.get(room)!]
      .sort(byRoom)
      .map((to) => (runs.has(to) ? to : `*${to}*`))
      .join(', ');
  };
  return [
    '| Room | What it is for | Imports |',
    '| --- | --- | --- |',
    ...rooms.map((room) => `| \`${room}\` | ${ROOMS[room]} | ${cell(room)} |`),
  ].join('\n');
}

/** The page with its picture and its table as the imports are now. */
export function updatePage(page: string): string {
  const files = sources();
  const rooms = [...new Set(files.map(({ room }) => room))].sort(byRoom);
  const running = arrowsOf(files, (one) => !one.typeOnly);
  const everything = arrowsOf(files, () => true);
  const body = `${picture(rooms, running, everything)}\n\n${rows(rooms, running, everything)}`;
  const between = /(<!-- rooms: generated -->\n)[\s\S]*?(<!-- \/rooms -->)/;
  if (!between.test(page)) throw new Error(`${PAGE} has no place for the rooms`);
  return page.replace(between, (_, head, tail) => `${head}${body}\n${tail}`);
}
