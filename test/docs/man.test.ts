import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { ENVIRONMENT, FILES, manPages } from '../../scripts/man-pages.ts';
import { programsIn, withCommands } from '../../src/cli/completion/model.ts';
import { lint } from '../../src/index.ts';
import { ROOT, read } from './pages.ts';

const PAGES = Object.keys(manPages()).sort();
const manifest = JSON.parse(read('package.json'));
const has = (command: string, flag: string) => spawnSync(command, [flag]).status === 0;

function shown(page: string): string {
  const env = { PATH: process.env.PATH, MANWIDTH: '100', LC_ALL: 'C.UTF-8' };
  const args = ['--warnings', '-E', 'UTF-8', '-l', join(ROOT, page)];
  const { stdout, stderr } = spawnSync('man', args, { env, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.replace(/.\u0008/g, '');
}

describe('manual pages', () => {
  it('are those that npm installs, one a program', () => {
    expect(manifest.man).toEqual(PAGES);
    expect(PAGES).toEqual(
      Object.keys(manifest.bin)
        .sort()
        .map((name) => `man/${name}.1`),
    );
  });

  it.each(PAGES)('%s is as the commands are defined (npm run generate)', (page) => {
    expect(read(page)).toBe(manPages()[page]);
  });

  it('keep our own rules of wording', () => {
    const wording = rules.filter(({ id }) =>
      ['banned-abbreviations', 'standard-language'].includes(id),
    );
    const prose = [...ENVIRONMENT, ...FILES].map(([, text]) =>
      text.replace(/~?[\w/%.\\-]*asn\S*/g, '…'),
    );
    const found = prose.flatMap((text) => lint(text, { registry: wording }).messages);
    expect(found.map(({ message }) => message)).toEqual([]);
  });

  it('name every option of every command', () => {
    for (const { name, flags } of withCommands(programsIn('id'))) {
      const page = read(`man/${name.split(' ')[0]}.1`).replaceAll('\\-', '-');
      const missing = flags
        .flatMap((one) => one.flags)
        .filter((flag) => {
          const written = [flag, flag.replace(/^--(no-)?/, '--[no-]')];
          return !written.some((term) => page.includes(`\\fB${term}\\fR`));
        });
      expect(missing, name).toEqual([]);
    }
  });

  it.skipIf(!has('man', '--version')).each(PAGES)('%s is read by man without a warning', (page) => {
    const text = shown(page);
    expect(text).toContain('KODE KELUAR');
    expect(text).toContain('--lang bahasa');
  });

  it.skipIf(spawnSync('mandoc', ['-h']).error).each(PAGES)('%s is sound to mandoc', (page) => {
    const { stdout } = spawnSync('mandoc', ['-Tlint', join(ROOT, page)], { encoding: 'utf8' });
    // a date would be that of the last change, which no generator knows
    const lines = stdout.split('\n').filter((line) => line !== '' && !/missing date/.test(line));
    expect(lines).toEqual([]);
  });
});
