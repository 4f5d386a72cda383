import { describe, expect, it } from 'vitest';
import { main as audit } from '../../src/cli/asn-audit.ts';
import { main as compose } from '../../src/cli/asn-compose.ts';
import { main as lint } from '../../src/cli/asn-lint.ts';
import { main as log } from '../../src/cli/asn-log.ts';
import type { Main } from '../../src/cli/io.ts';
import { COMMAND_NAMES } from '../../src/cli/log/spec.ts';
import { run } from './world.ts';

const JUDGES = ['0', '1', '2', '130'];
const DOES = ['0', '2', '130'];

const PROGRAMS: readonly (readonly [string, Main, readonly string[], readonly string[]])[] = [
  ['asn-lint', lint, [], JUDGES],
  ['asn-compose', compose, [], JUDGES],
  ['asn-audit', audit, [], DOES],
  ['asn-log', log, [], DOES],
  ...COMMAND_NAMES.map((name) => [`asn-log ${name}`, log, [name], DOES] as const),
];

describe('--help', () => {
  it.each(PROGRAMS)(
    'of %s names the exit codes that it can end with',
    async (name, main, words, codes) => {
      const { code, out } = await run(main, [...words, '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`Cara pakai: ${name} `);
      const table = out.slice(out.indexOf('Kode keluar:'));
      expect([...table.matchAll(/^ +(\d+) {2}\S/gm)].map((row) => row[1])).toEqual(codes);
    },
  );

  it('says how to name a configuration, and how to do without one, alike in all commands', async () => {
    for (const [main, words] of [[lint], [compose], [audit], [log], [log, 'list']] as const) {
      const { out } = await run(main, words ? [words, '--help'] : ['--help']);
      expect(out).toMatch(/^ {2}--config <berkas> +pakai berkas konfigurasi ini$/m);
      expect(out).toMatch(/^ {2}--no-config +abaikan semua berkas konfigurasi$/m);
    }
  });

  it.each(PROGRAMS)('of %s fits a terminal of 40 columns', async (name, main, words) => {
    const { out } = await run(main, [...words, '--help'], { columns: 40 });
    const wide = out.split('\n').filter((line) => [...line].length > 40);
    // a command to be typed stays in one piece, like a term
    // what is typed stays in one piece
    const typed = new RegExp(`^(?:Cara pakai: |  )${name} |^ {2}\\S+$`);
    expect(wide.filter((line) => !typed.test(line))).toEqual([]);
  });
});
