import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules as registry } from '../../rules/index.ts';
import { presets } from '../../rules/presets.ts';
import { blocksOf } from '../../scripts/transcripts.ts';
import { EXITS } from '../../src/cli/exit-table.ts';
import { loadConfig } from '../../src/config/index.ts';
import { folder } from '../temporary.ts';
import { anchors, BUILT, codeSpans, DOCUMENTS, exists, prose, ROOT, read } from './pages.ts';

const manifest = JSON.parse(read('package.json'));
const README = read('README.md');

/** Code spans that name a place in the repository. */
const PLACE = /^(src|rules|test|scripts|docs|bench|examples|schema|bin)\/[\w./*-]*$|^\.ci\/\w+$/;

function found(path: string): boolean {
  if (!path.includes('*')) return exists(path);
  const folder = dirname(path);
  const pattern = new RegExp(`^${posix.basename(path).replace('.', '\\.').replace('*', '.*')}$`);
  return exists(folder) && readdirSync(join(ROOT, folder)).some((name) => pattern.test(name));
}

function linksOf(page: string): string[] {
  return [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1]!)
    .filter((href) => !/^(https?|mailto):/.test(href));
}

describe.each(DOCUMENTS)('%s', (name) => {
  const page = read(name);

  it('has links that lead somewhere', () => {
    const broken = linksOf(page).filter((href) => {
      const [file = '', anchor] = href.split('#');
      const path = file === '' ? name : posix.normalize(posix.join(posix.dirname(name), file));
      if (!exists(path)) return true;
      return anchor !== undefined && !anchors(read(path)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names files that are there', () => {
    const places = codeSpans(page).filter((span) => PLACE.test(span));
    expect(places.filter((place) => !found(place))).toEqual([]);
  });

  it('names scripts of the package that are there', () => {
    const named = [...page.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]!);
    expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
  });

  it('has one title', () => {
    expect(prose(page).match(/^# /gm)).toHaveLength(1);
  });
});

function helpOf(command: string): string {
  const [program, word] = command.split(' ');
  const args = word && /^[a-z]+$/.test(word) ? [word, '--help'] : ['--help'];
  const path = join(ROOT, 'dist', 'bin', `${program}.js`);
  return spawnSync(process.execPath, [path, ...args], { encoding: 'utf8' }).stdout;
}

describe.skipIf(!BUILT)('options that a page mentions', () => {
  const mentioned = DOCUMENTS.flatMap((name) =>
    codeSpans(read(name))
      .filter((span) => /^asn-(lint|compose|log|audit) .*--[a-z]/.test(span))
      .map((span) => [name, span] as const),
  );

  it.each(mentioned)('%s: %s', (_, span) => {
    const help = helpOf(span).replaceAll('[no-]', '');
    for (const [option] of span.matchAll(/--[a-z][\w-]*/g)) {
      expect(help).toContain(option.replace('--no-', '--'));
    }
  });
});

describe('the README', () => {
  it('gives the two commands', () => {
    const commands = blocksOf(README).map(({ text }) => text);
    expect(commands).toContain('npm install && npx asn-lint examples/draft.txt');
    expect(commands).toContain('npm test');
  });

  it('has the exit codes of the programs', () => {
    const { clean, findings, failed, cancelled } = EXITS;
    for (const { code, text } of [clean, findings, failed, cancelled]) {
      expect(README).toContain(`| ${code} | ${text.en} |`);
    }
  });

  it('names the package as npm packs it, and the Node.js that it needs', () => {
    const [tarball] = README.match(/asn-lint-[\d.]+\.tgz/) ?? [];
    expect(tarball).toBe(`asn-lint-${manifest.version}.tgz`);
    const [needed] = manifest.engines.node.match(/\d+\.\d+/);
    expect(README).toContain(`Node.js ${needed}`);
  });

  it.skipIf(!BUILT)('promises every command that is there, and only those', () => {
    for (const name of Object.keys(manifest.bin)) {
      const row = README.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
      expect(row, name).toBeDefined();
      expect(row!.includes('(not in this version yet)'), name).toBe(helpOf(name) === '');
    }
  });
});

describe('configurations that a page shows', () => {
  const shown = DOCUMENTS.flatMap((name) =>
    blocksOf(read(name))
      .filter(({ lang, text }) => lang === 'yaml' && text.startsWith('# .asnlintrc.yaml'))
      .map(({ line, text }) => [`${name}:${line}`, text] as const),
  );

  it.each(shown)('%s', async (_, text) => {
    const cwd = folder();
    writeFileSync(join(cwd, '.asnlintrc.yaml'), text);
    const world = { env: { HOME: cwd }, platform: 'linux', homedir: cwd } as const;
    const loaded = await loadConfig({ cwd, rules: registry, presets, ...world });
    expect(loaded.files).toHaveLength(1);
  });
});
