import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import nodePath from 'node:path';

/** Names of a project's configuration in the order of cosmiconfig; the first one wins. */
export const PROJECT_FILES = [
  'package.json',
  '.asnlintrc',
  '.asnlintrc.json',
  '.asnlintrc.yaml',
  '.asnlintrc.yml',
] as const;

/** Never read by searching: code of somebody else's folder must not run. */
export const CODE_FILES = ['.asnlintrc.js', '.asnlintrc.mjs', '.asnlintrc.cjs'] as const;

const USER_FILES = ['config.yaml', 'config.yml', 'config.json'] as const;

/** Above this, no configuration: 1 MiB. */
export const MAX_SIZE = 1024 * 1024;

export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly homedir?: string | undefined;
}

function pathOf(platform: NodeJS.Platform): nodePath.PlatformPath {
  return platform === 'win32' ? nodePath.win32 : nodePath.posix;
}

/** The home directory that the environment names; `undefined` where there is none. */
export function homeOf({ env, platform, homedir }: World): string | undefined {
  const home = homedir ?? (platform === 'win32' ? env.USERPROFILE : env.HOME);
  return home && pathOf(platform).isAbsolute(home) ? home : undefined;
}

/**
 * The folder of the person's own configuration: `%APPDATA%\asn-lint`, `~/Library/Application
 * Support/asn-lint`, or by the XDG Base Directory Specification `$XDG_CONFIG_HOME/asn-lint`
 * (a relative value is ignored, as it says), else `~/.config/asn-lint`.
 */
export function userFolder(world: World): string | undefined {
  const { env, platform } = world;
  const path = pathOf(platform);
  const home = homeOf(world);
  const absolute = (folder: string | undefined) =>
    folder && path.isAbsolute(folder) ? folder : undefined;
  const inHome = (...parts: string[]) => (home ? path.join(home, ...parts) : undefined);
  let base = absolute(env.XDG_CONFIG_HOME) ?? inHome('.config');
  if (platform === 'win32') base = absolute(env.APPDATA) ?? inHome('AppData', 'Roaming');
  if (platform === 'darwin') base = inHome('Library', 'Application Support');
  return base === undefined ? undefined : path.join(base, 'asn-lint');
}

/** The person's own configuration file, if there is one. */
export function findUserFile(world: World): string | undefined {
  const folder = userFolder(world);
  if (folder === undefined) return undefined;
  const path = pathOf(world.platform);
  return USER_FILES.map((name) => path.join(folder, name)).find(isThere);
}

/** `from` and the folders above it, up to and including the home directory (else the root). */
export function searchFolders(
  from: string,
  homes: readonly string[],
  platform: NodeJS.Platform,
): string[] {
  const path = pathOf(platform);
  const same = (folder: string) => (platform === 'win32' ? folder.toLowerCase() : folder);
  const stops = new Set(homes.map((home) => same(path.resolve(home))));
  const folders: string[] = [];
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    folders.push(folder);
    if (stops.has(same(folder)) || path.dirname(folder) === folder) return folders;
  }
}

/** A link that leads nowhere is there, too: reading it then says what is wrong. */
function isThere(file: string): boolean {
  try {
    const stat = lstatSync(file, { throwIfNoEntry: false });
    return stat !== undefined && !stat.isDirectory();
  } catch {
    // ENOTDIR, EACCES: nothing can be known about that folder
    return false;
  }
}

/** Most manifests have no such part: reading them as text is cheaper than parsing. */
function mentionsUs(manifest: string): boolean {
  try {
    const stat = statSync(manifest);
    return stat.isFile() && stat.size <= MAX_SIZE && readFileSync(manifest).includes('"asnlint"');
  } catch {
    return false;
  }
}

function realHome(home: string): string {
  try {
    return realpathSync.native(home);
  } catch {
    return home;
  }
}

/** Files of one folder that could be the project's configuration, best first. */
export interface Candidates {
  readonly files: readonly string[];
  /** JavaScript beside or instead of them, which is not read. */
  readonly code: readonly string[];
}

/**
 * Looks for a project's configuration from `cwd` upwards, by the cheapest means there are: it runs
 * before every lint. The folders that have none are left out.
 */
export function* findProjectFiles(cwd: string, world: World): Generator<Candidates> {
  const home = homeOf(world);
  const path = pathOf(world.platform);
  const homes = home === undefined ? [] : [home];
  // /home may be a link while the working directory is always given resolved
  if (home !== undefined && !cwd.startsWith(home)) homes.push(realHome(home));
  for (const [depth, folder] of searchFolders(cwd, homes, world.platform).entries()) {
    const files = PROJECT_FILES.map((name) => path.join(folder, name)).filter(isThere);
    const found = files.filter((file) => !file.endsWith('package.json') || mentionsUs(file));
    // of code further up nobody expects anything, and every look costs
    const code = depth > 0 ? [] : CODE_FILES.map((name) => path.join(folder, name)).filter(isThere);
    if (found.length > 0 || code.length > 0) yield { files: found, code };
  }
}
