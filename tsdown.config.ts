import { basename } from 'node:path';
import type { UserConfig } from 'tsdown';
import { finishProgram, publish, STAGE } from './scripts/finish-program.ts';

/** `PROGRAMS=asn-lint npm run build` builds one alone. */
const PROGRAMS = (process.env.PROGRAMS ?? 'asn-lint,asn-compose,asn-log,asn-audit').split(',');

/**
 * Commander wants `child_process` for subcommands in files of their own, cosmiconfig `typescript` for
 * configurations in TypeScript: the programs have neither.
 */
const withoutUnused = {
  name: 'without-unused',
  resolveId(id: string, importer = '') {
    const unused =
      (/^(node:)?child_process$/.test(id) && importer.includes('commander')) ||
      (id === 'typescript' && importer.includes('cosmiconfig'));
    return unused ? '\0unused' : undefined;
  },
  load(id: string) {
    return id === '\0unused' ? 'export default {};' : undefined;
  },
};

interface PluginContext {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): string;
}

/** The escapes that the word lists have. */
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/**
 * The word lists are read as they are when a program starts: as literals in its code they would have
 * to be scanned, or unpacked from the code cache.
 */
const listsAside = {
  name: 'lists-aside',
  transform(this: PluginContext, code: string, id: string) {
    const match = /^export const (\w+) =\s*('[ -~]{20000,}');\s*$/m.exec(code);
    if (!match || !/\/lexicon\/generated\//.test(id)) return undefined;
    const fileName = `${basename(id, '.ts')}.txt`;
    const source = match[2]!.slice(1, -1).replace(/\\(.)/g, (_, c) => ESCAPES[c] ?? c);
    this.emitFile({ type: 'asset', fileName, source });
    return `import { readFileSync } from 'node:fs';
      export const ${match[1]} = readFileSync(\`\${__dirname}/${fileName}\`, 'latin1');`;
  },
};

/** How the programs are started every day, the barest run first. */
const RUNS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'asn-lint': [
    ['examples/draft.txt'],
    ['--no-config', '--format', 'json', '--at', '2026-11-23T17:32+07:00', 'examples/draft.txt'],
  ],
};

/** CommonJS, because it starts faster than ES modules and only it can use V8's code cache. */
function programConfig(name: string): UserConfig {
  return {
    name,
    entry: { main: `bin/${name}.ts` },
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    outDir: `${STAGE}/programs/${name}`,
    minify: true,
    dts: false,
    plugins: [withoutUnused, listsAside],
    onSuccess: () => finishProgram(name, RUNS[name]),
  };
}

const library: UserConfig = {
  name: 'library',
  entry: { index: 'src/index.ts' },
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  outDir: `${STAGE}/library`,
  dts: { oxc: true },
  onSuccess: () => publish('library'),
};

export default [...PROGRAMS.map(programConfig), library];
