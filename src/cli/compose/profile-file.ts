import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answers, greetingKind } from '../../composer/index.ts';
import { userFolder } from '../../config/index.ts';
import { parseYaml } from '../../config/yaml.ts';
import { Failure } from '../failure.ts';
import type { Session } from '../program.ts';
import { replaceFile } from '../replace-file.ts';

const NAMES = ['config.yaml', 'config.yml', 'config.json'] as const;

function profileOf({ sender = {}, zone, greeting }: Answers): Record<string, string> {
  const kind = greeting === undefined ? undefined : (greetingKind(greeting) ?? 'regional');
  const profile = { ...sender, ...(zone && { zone }), ...(kind && { greeting: kind }) };
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== ''));
}

/** Replaces the block `profile:` of a YAML file and leaves everything else, comments too, as it is. */
export function withProfileBlock(text: string, block: string): string {
  const lines = text === '' ? [] : text.replace(/(?<!\n)\n+$/, '').split('\n');
  const start = lines.findIndex((line) => /^profile\s*:/.test(line));
  if (start < 0)
    return `${[...lines, ...(lines.length > 0 ? [''] : []), block.trimEnd()].join('\n')}\n`;
  let end = start + 1;
  while (
    end < lines.length &&
    /^(?:\s+\S|\s*$|\s*#.*$)/.test(lines[end]!) &&
    !/^\S/.test(lines[end]!)
  )
    end += 1;
  // empty lines and comments above the next setting are its own
  while (end > start + 1 && lines[end - 1]!.trim() === '') end -= 1;
  return `${[...lines.slice(0, start), block.trimEnd(), ...lines.slice(end)].join('\n')}\n`;
}

function noFolder(): Failure {
  return new Failure({
    id: 'Folder konfigurasi tidak diketahui (HOME kosong); profil tidak disimpan.',
    en: 'The configuration folder is not known (HOME is empty); the profile was not saved.',
  });
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/**
 * Keeps the sender in the person's own configuration.
 * @returns the file's path
 * @throws Failure, ConfigError where the file cannot be read or written
 */
export async function saveProfile(answers: Answers, session: Session): Promise<string> {
  const folder = userFolder({ env: session.io.env, platform: process.platform });
  if (folder === undefined) throw noFolder();
  const path = NAMES.map((name) => join(folder, name)).find(existsSync) ?? join(folder, NAMES[0]);
  const profile = profileOf(answers);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const bytes = Buffer.from(await newText(path, profile));
  replaceFile({ name: path, path, bytes });
  return path;
}

async function newText(path: string, profile: Record<string, string>): Promise<string> {
  const before = read(path);
  if (path.endsWith('.json')) {
    const config = before === '' ? {} : JSON.parse(before);
    return `${JSON.stringify({ ...config, profile }, null, 2)}\n`;
  }
  const { dump } = await import('js-yaml');
  const text = withProfileBlock(before, dump({ profile }));
  // a file that was read before must still be readable
  await parseYaml(text, path);
  return text;
}
