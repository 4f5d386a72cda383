import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** What a module loads as it starts: its static imports that are not types alone, and theirs. */
function loadedBy(entry: string): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    if (!file.endsWith('.ts')) return;
    const statements = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s(?!type\s)[^'"]*?from\s*'([^']+)'/gm,
    );
    for (const [, specifier = ''] of statements) {
      if (specifier.startsWith('.')) visit(resolve(dirname(file), specifier));
      else seen.add(specifier);
    }
  };
  visit(entry);
  return seen;
}

describe('asn-compose --print', () => {
  const loaded = loadedBy(join(ROOT, 'src/cli/asn-compose.ts'));

  it('follows the imports', () => {
    expect(loaded.size).toBeGreaterThan(40);
    expect(loaded).toContain('commander');
  });

  it.each(['inquirer', '@inquirer/core', 'lean-qr', 'js-yaml', 'kysely', 'libsql', 'chalk'])(
    'does not load %s',
    (name) => {
      expect([...loaded].filter((one) => one === name || one.startsWith(`${name}/`))).toEqual([]);
    },
  );

  it('loads no part of the conversation', () => {
    expect([...loaded].filter((file) => file.includes('composer/terminal/'))).toEqual([]);
  });
});
