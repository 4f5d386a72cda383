// The commands of the documentation and what they say. A page is run from top to bottom in a folder of
// its own that holds examples/; the programs are the built ones. In a page,
//   ```sh                                 is run as printed by bash,
//   ```js                                 is run as a module by Node.js,
//   ```text directly behind it            is its output,
//   <!-- file: NAME --> before a block    puts the block into a file first,
//   <!-- now: ISO 8601 -->                sets the clock from there on,
//   <!-- no-run --> before a block        leaves it out.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** Pages whose commands are run. */
export const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** A Monday at work, in Jakarta. */
const NOW = '2026-11-23T09:15:05+07:00';

export interface Block {
  readonly lang: string;
  readonly text: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** Lines of the text, as indices into the page's lines. */
  readonly from: number;
  readonly to: number;
  readonly indent: string;
  /** What the comment before it says: `file`, `now`, `no-run`. */
  readonly notes: ReadonlyMap<string, string>;
  /** Nothing but blank lines stands between it and the block before. */
  readonly follows: boolean;
}

/** The fenced blocks of a page, in order. */
export function blocksOf(page: string): Block[] {
  const lines = page.split('\n');
  const blocks: Block[] = [];
  let notes = new Map<string, string>();
  let last = -1;
  for (let i = 0; i < lines.length; i += 1) {
    const note = /^\s*<!-- (file|now|no-run)(?:: (\S.*?))? -->$/.exec(lines[i]!);
    if (note) notes.set(note[1]!, note[2] ?? '');
    const fence = /^( *)```(\w*)$/.exec(lines[i]!);
    if (!fence) {
      if (!note && lines[i] !== '') {
        last = -1;
        if (!notes.has('now')) notes = new Map();
      }
      continue;
    }
    const indent = fence[1]!;
    const to = lines.indexOf(`${indent}\`\`\``, i + 1);
    const text = lines.slice(i + 1, to).map((line) => line.slice(indent.length));
    const place = { line: i + 1, from: i + 1, to, indent };
    blocks.push({ lang: fence[2]!, text: text.join('\n'), ...place, notes, follows: last >= 0 });
    notes = new Map();
    last = to;
    i = to;
  }
  return blocks;
}

const PASTE = 'cat "$HOME/clipboard"';
// at once, because its reader may stand in the same pipe
const COPY = 'cat > "$HOME/copied" && mv "$HOME/copied" "$HOME/clipboard"';

/** Stand-ins for what a page may call besides the programs. */
const STAND_INS: Readonly<Record<string, string>> = {
  // installing has happened, and the tests are what runs this
  npm: `case "$1" in
  install|ci|test|pack) ;;
  run) exec node -e 'process.exit(require(process.argv[1]).scripts[process.argv[2]] ? 0 : 9)' "$ASN_DOCS_ROOT/package.json" "$2" ;;
  *) exit 9 ;;
esac`,
  npx: 'exec "$@"',
  // scripts of the repository are tested on their own
  node: `case "$1" in
  scripts/*|bench/*) test -f "$ASN_DOCS_ROOT/$1" || exit 9 ;;
  *) exec "${process.execPath}" "$@" ;;
esac`,
  pbpaste: PASTE,
  pbcopy: COPY,
  'wl-paste': PASTE,
  'wl-copy': COPY,
  xclip: `case "$*" in *-o*) ${PASTE} ;; *) ${COPY} ;; esac`,
};

const DRAFT = 'Mohon data yg kemarin.\n';

const CRASH = /^Node\.js v\d+/m;

export interface Run {
  /** 0 or 1 as the last command ended; above 1 as the first one that could not run. */
  readonly status: number;
  /** Standard output and standard error. */
  readonly output: string;
}

/** A folder in which commands of the documentation run as a reader would run them. */
export class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), 'asn-lint-docs-'));
  readonly work = join(this.folder, 'work');
  now = NOW;

  constructor() {
    const bin = join(this.folder, 'bin');
    for (const name of [bin, this.work, join(this.folder, 'home')]) mkdirSync(name);
    const programs = ['asn-lint', 'asn-compose', 'asn-log', 'asn-audit'].map((name) => {
      const built = join(ROOT, 'dist', 'bin', `${name}.js`);
      return [name, `exec "${process.execPath}" "${built}" "$@"`] as const;
    });
    for (const [name, body] of [...programs, ...Object.entries(STAND_INS)]) {
      writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    }
    writeFileSync(join(this.folder, 'home', 'clipboard'), DRAFT);
    cpSync(join(ROOT, 'examples'), join(this.work, 'examples'), { recursive: true });
    mkdirSync(join(this.folder, 'node_modules'));
    symlinkSync(ROOT, join(this.folder, 'node_modules', 'asn-lint'), 'dir');
  }

  /** Runs a block through bash; more environment may be given. */
  run(commands: string, more: Readonly<Record<string, string>> = {}): Run {
    const script = `exec 2>&1; set -o pipefail
trap 'code=$?; if [ $code -gt 1 ]; then exit $code; fi' ERR
${commands}`;
    const clock = JSON.stringify(resolve(ROOT, 'scripts/fixed-clock.cjs'));
    const env = {
      PATH: `${join(this.folder, 'bin')}${delimiter}${process.env.PATH}`,
      HOME: join(this.folder, 'home'),
      TZ: 'Asia/Jakarta',
      LANG: 'C.UTF-8',
      NODE_OPTIONS: `--require ${clock}`,
      ASN_DOCS_NOW: this.now,
      ASN_DOCS_ROOT: ROOT,
      ...more,
    };
    const options = { cwd: this.work, env, encoding: 'utf8', timeout: 60_000 } as const;
    const { status, stdout } = spawnSync('bash', ['-c', script], options);
    const output = stdout.trimEnd().replaceAll(this.work, '…');
    // Node.js ends with 1 after a crash, too
    return { status: CRASH.test(output) ? 9 : (status ?? 9), output };
  }

  /** What a block asks for besides running it. */
  prepare({ notes, text }: Block): void {
    this.now = notes.get('now') ?? this.now;
    const file = notes.get('file');
    if (file !== undefined) writeFileSync(join(this.work, file), `${text}\n`);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const RUNNERS: Readonly<Record<string, (block: Block, stage: Stage) => Run>> = {
  sh: ({ text }, stage) => stage.run(text),
  js: ({ text }, stage) => {
    writeFileSync(join(stage.work, 'snippet.mjs'), text);
    // an uncaught error must not look like findings
    return stage.run('node snippet.mjs || exit 9');
  },
};

export interface Played {
  readonly block: Block;
  readonly run: Run;
  /** The block that shows the output, if there is one. */
  readonly shown?: Block;
}

/** Runs the commands of a page in order. */
export function play(page: string): Played[] {
  const blocks = blocksOf(page);
  const stage = new Stage();
  try {
    return blocks.flatMap((block, i) => {
      stage.prepare(block);
      const { lang, notes } = block;
      if (!(lang in RUNNERS) || notes.has('no-run') || notes.has('file')) return [];
      const run = RUNNERS[lang]!(block, stage);
      const next = blocks[i + 1];
      const shown = next?.lang === 'text' && next.follows && next.notes.size === 0;
      return [{ block, run, ...(shown && { shown: next }) }];
    });
  } finally {
    stage.close();
  }
}

/** The page with the outputs as they are now. */
export function updatePage(page: string): string {
  const lines = page.split('\n');
  for (const { block, shown, run } of play(page).reverse()) {
    if (run.status > 1) throw new Error(`${block.text}\n${run.output}`);
    if (!shown) continue;
    const { from, to, indent } = shown;
    const output = run.output.split('\n').map((line) => (line === '' ? '' : indent + line));
    lines.splice(from, to - from, ...output);
  }
  return lines.join('\n');
}
