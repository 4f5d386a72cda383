import { dirname, resolve } from 'node:path';
import type { Rule } from '../linter/contract.ts';
import { compose, unconfigured } from './compose.ts';
import { findProjectFiles, findUserFile } from './places.ts';
import type { ConfigRequest, Hint, LoadedConfig, Sources } from './types.ts';

export type { Phrases } from '../linter/contract.ts';
export { ConfigError, maskSecrets } from './errors.ts';
export { nearest } from './nearest.ts';
export { applyOverrides, type Overrides } from './overrides.ts';
export { userFolder } from './places.ts';
export type { Preset, Presets } from './preset.ts';
export type {
  ConfigRequest,
  Hint,
  LoadedConfig,
  Origin,
} from './types.ts';

/** What is on the disk, before any of it is parsed. */
interface Found {
  readonly user?: string;
  /** The person's choice, or what the search found, best first. */
  readonly project: readonly string[];
  readonly chosen: boolean;
  readonly hints: readonly Hint[];
}

function codeHint(file: string): Hint {
  return {
    file,
    text: {
      id: 'konfigurasi JavaScript tidak dibaca dari folder; pakai --config jika isinya tepercaya.',
      en: 'a JavaScript configuration is not read by searching; use --config if you trust it.',
    },
  };
}

function search(request: ConfigRequest): Pick<Found, 'project' | 'hints'> {
  const hints: Hint[] = [];
  const project: string[] = [];
  for (const { files, code } of findProjectFiles(request.cwd, request)) {
    hints.push(...code.map(codeHint));
    project.push(...files);
    // a manifest may turn out to hold no configuration; then the search goes on above it
    if (files.some((file) => !file.endsWith('package.json'))) break;
  }
  return { project, hints };
}

async function find(request: ConfigRequest): Promise<Found> {
  if (request.noConfig) return { project: [], chosen: false, hints: [] };
  const own = findUserFile(request);
  const user = own === undefined ? {} : { user: own };
  if (request.file === undefined) return { ...user, ...search(request), chosen: false };
  return { ...user, project: [resolve(request.cwd, request.file)], chosen: true, hints: [] };
}

function besideHints(used: string, project: readonly string[]): Hint[] {
  const beside = project.filter((file) => file !== used && dirname(file) === dirname(used));
  return beside
    .filter(
      (file) => !file.endsWith('package.json') || project.indexOf(file) > project.indexOf(used),
    )
    .map((file) => ({
      file,
      text: {
        id: `berkas ini tidak dibaca karena ${used} ada di folder yang sama.`,
        en: `this file is not read because ${used} stands in the same folder.`,
      },
    }));
}

async function read(request: ConfigRequest, found: Found): Promise<Sources> {
  const { loadFile } = await import('./load.ts');
  const rules = new Map(request.rules.map((rule): [string, Rule] => [rule.id, rule]));
  const gathered = {
    world: request,
    presets: request.presets,
    rules,
    layers: [],
    files: [],
    hints: [...found.hints],
  };
  if (found.user !== undefined) {
    await loadFile({ file: found.user, kind: 'user', trusted: true }, gathered);
  }
  for (const file of found.project) {
    const there = await loadFile({ file, kind: 'project', trusted: found.chosen }, gathered);
    if (!there) continue;
    gathered.hints.push(...besideHints(file, found.project));
    break;
  }
  return { ...gathered, rules: [...rules.values()] };
}

/**
 * Finds and reads the configuration: the person's own below the project's (or `--config`'s), the
 * rules' defaults below both. Where there is no file, this costs a few system calls and loads no
 * parser.
 *
 * @throws ConfigError for whatever cannot be read or is not valid; there is no fall back
 */
export async function loadConfig(request: ConfigRequest): Promise<LoadedConfig> {
  const found = await find(request);
  const { rules, presets } = request;
  if (found.user === undefined && found.project.length === 0) {
    return unconfigured({ layers: [], rules, presets, files: [], hints: found.hints });
  }
  return compose(await read(request, found));
}

/** `--print-config`. */
export async function printConfig(loaded: LoadedConfig, lang?: 'id' | 'en'): Promise<string> {
  return (await import('./print.ts')).printConfig(loaded, lang);
}

/** The text that `--init` writes. */
export async function initConfig(lang?: 'id' | 'en'): Promise<string> {
  return (await import('./init.ts')).initConfig(lang);
}

/** `--init`: writes `.asnlintrc.yaml` into `cwd`, returns its path; throws ConfigError if one is there. */
export async function writeInitConfig(cwd: string, lang?: 'id' | 'en'): Promise<string> {
  return (await import('./init.ts')).writeInitConfig(cwd, lang);
}
