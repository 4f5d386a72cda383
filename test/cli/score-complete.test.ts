import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { main } from '../../src/cli/asn-lint.ts';
import { folder } from '../temporary.ts';
import { run, type World } from './world.ts';

const PROFILE = `profile:
  name: Wulan Handayani
  unit: Bidang Usaha
  agency: Dinas Perikanan Kabupaten Sagara
`;
const DRAFT = 'Mohon data yg lama.\n';
const WHOLE = `Selamat pagi, Bapak/Ibu.

Saya Wulan Handayani dari Bidang Usaha, Dinas Perikanan Kabupaten Sagara.

Mohon data yang lama.

Terima kasih atas perhatian dan waktu Bapak/Ibu.
`;

function world(more: World = {}): World & { cwd: string } {
  const cwd = folder();
  writeFileSync(join(cwd, '.asnlintrc.yaml'), PROFILE);
  writeFileSync(join(cwd, 'draft.txt'), DRAFT);
  return { cwd, ...more };
}

describe('--complete', () => {
  it('goes with --fix: the file is repaired and completed in place', async () => {
    const here = world();
    const { code, out } = await run(main, ['--fix', '--complete', 'draft.txt'], here);
    expect(readFileSync(join(here.cwd, 'draft.txt'), 'utf8')).toBe(WHOLE);
    expect(out).toContain('4 perbaikan telah diterapkan.');
    expect(code).toBe(1);
  });

  it('is shown as a diff first, and changes nothing then', async () => {
    const here = world();
    const { out } = await run(main, ['--fix-dry-run', '--complete', 'draft.txt'], here);
    expect(out).toContain('-Mohon data yg lama.\n+Selamat pagi, Bapak/Ibu.\n');
    expect(out).toContain('+Terima kasih atas perhatian dan waktu Bapak/Ibu.\n');
    expect(readFileSync(join(here.cwd, 'draft.txt'), 'utf8')).toBe(DRAFT);
  });

  it('leaves the draft alone without it', async () => {
    const { out } = await run(main, ['--fix', '-'], world({ stdin: DRAFT }));
    expect(out).toBe('Mohon data yang lama.\n');
  });

  it('works in a pipe and for a stream of messages', async () => {
    const piped = await run(main, ['--fix', '--complete', '-'], world({ stdin: DRAFT }));
    expect(piped.out).toBe(WHOLE);
    const line = `${JSON.stringify({ id: 1, text: DRAFT })}\n`;
    const stream = ['--messages', 'ndjson', '--fix', '--complete'];
    const { out } = await run(main, stream, world({ stdin: line }));
    expect(JSON.parse(out).output).toBe(WHOLE);
  });

  it('needs --fix or --fix-dry-run', async () => {
    const { code, err } = await run(main, ['--complete', 'draft.txt'], world());
    expect(code).toBe(2);
    expect(err).toContain('--fix');
  });
});

describe('--score', () => {
  it('says below the report what each part gave', async () => {
    const { out } = await run(main, ['--score', 'draft.txt'], world());
    expect(out).toMatch(/\n\nNilai 38 dari 100\n\n {2}Salam pembuka +0\/15 /);
    expect(out).toMatch(/ Lainnya +10\/10 /);
  });

  it('names the files where there are several', async () => {
    const here = world();
    writeFileSync(join(here.cwd, 'b.txt'), WHOLE);
    const { out } = await run(main, ['--score', '--lang', 'en', 'draft.txt', 'b.txt'], here);
    expect(out).toMatch(/\ndraft\.txt\nScore 38 of 100\n[\s\S]*\nb\.txt\nScore 90 of 100\n/);
  });

  it('is the key `score` for machines, whatever is hidden', async () => {
    for (const format of ['json', 'ndjson']) {
      const args = ['--score', '--quiet', '-f', format, 'draft.txt'];
      const result = JSON.parse((await run(main, args, world())).out);
      const one = format === 'json' ? result[0] : result;
      expect(one.score).toBe(38);
      expect(one.scoreParts[0]).toEqual({ id: 'greeting', points: 0, of: 15 });
    }
    const without = await run(main, ['-f', 'json', 'draft.txt'], world());
    expect(JSON.parse(without.out)[0]).not.toHaveProperty('score');
  });

  it('is there in a stream', async () => {
    const stdin = `${JSON.stringify({ id: 'a', text: DRAFT })}\n`;
    const { out } = await run(main, ['--messages', 'ndjson', '--score'], world({ stdin }));
    expect(JSON.parse(out)).toMatchObject({ id: 'a', score: 38 });
  });

  it('is of the repaired text', async () => {
    const args = ['--fix-dry-run', '--complete', '--score', '-f', 'json', '-o', 'o.json'];
    const here = world();
    await run(main, [...args, 'draft.txt'], here);
    expect(JSON.parse(readFileSync(join(here.cwd, 'o.json'), 'utf8'))[0].score).toBe(90);
  });

  it('is refused where the format has no place for it', async () => {
    const { code, err } = await run(main, ['--score', '-f', 'github', 'draft.txt'], world());
    expect(code).toBe(2);
    expect(err).toContain('--score');
  });
});

describe('explanations', () => {
  it.each(rules.map(({ id }) => id))('--explain %s, in both languages', async (id) => {
    const { meta } = rules.find((rule) => rule.id === id)!;
    for (const lang of ['id', 'en'] as const) {
      const { code, out } = await run(main, ['--explain', id, '--lang', lang], { columns: 300 });
      expect(code).toBe(0);
      expect(out).toContain(meta.title[lang]);
      expect(out).toContain(meta.source.value);
      expect(out.replace(/\s+/g, ' ')).toContain(meta.source.conduct[lang]);
      for (const name of Object.keys(meta.options)) expect(out).toContain(`  ${name}`);
    }
  });

  it('--rules lists every rule with its severity', async () => {
    const { out } = await run(main, ['--rules'], { columns: 120 });
    for (const { id } of rules) expect(out).toContain(id);
  });

  it('findings for machines carry the link to the rule’s page', async () => {
    const [result] = JSON.parse((await run(main, ['-f', 'json', 'draft.txt'], world())).out);
    for (const { ruleId, url } of result.messages) expect(url).toBe(`docs/rules/${ruleId}.md`);
  });
});
