import { isAbsolute, join, resolve } from 'node:path';
import { LogbookError } from './errors.ts';

/** Where a logbook is kept: a file of one's own, or a server that a unit shares. */
export type Location =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string };

export interface LocationRequest {
  /** `--logbook`. */
  readonly flag?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From the configuration: an absolute path or a URL. */
  readonly configured?: string;
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  /** Default: `HOME`, on Windows `USERPROFILE`. */
  readonly home?: string;
}

/** The file's name in the data folder. */
const FILE_NAME = 'logbook.db';

function homeOf({ home, env, platform }: LocationRequest): string | undefined {
  return home || (platform === 'win32' ? env.USERPROFILE : env.HOME) || undefined;
}

/**
 * The platform's folder for a program's data (XDG Base Directory Specification; Apple's File System
 * Programming Guide; Windows Known Folders). `undefined` where nothing says where home is.
 */
export function dataFolder(request: LocationRequest): string | undefined {
  const { env, platform } = request;
  const home = homeOf(request);
  if (platform === 'win32') {
    const base = env.LOCALAPPDATA || (home && join(home, 'AppData', 'Local'));
    return base && join(base, 'asn-lint');
  }
  if (platform === 'darwin')
    return home && join(home, 'Library', 'Application Support', 'asn-lint');
  // the specification wants relative values ignored
  const xdg = env.XDG_DATA_HOME;
  const base = xdg && isAbsolute(xdg) ? xdg : home && join(home, '.local', 'share');
  return base && join(base, 'asn-lint');
}

function isServer(address: string): boolean {
  return /^postgres(ql)?:\/\//i.test(address);
}

function fromAddress(address: string, request: LocationRequest): Location {
  if (isServer(address)) return { kind: 'postgres', url: address };
  const scheme = /^([a-z][a-z0-9+.-]{1,20}):\/\//i.exec(address)?.[1];
  if (scheme || address.includes('\0')) throw unknownAddress(scheme ?? '\\0');
  const home = homeOf(request);
  const path = home && /^~[/\\]/.test(address) ? join(home, address.slice(2)) : address;
  return { kind: 'sqlite', path: resolve(request.cwd, path) };
}

function unknownAddress(scheme: string): LogbookError {
  return new LogbookError('address', {
    id: `Alamat buku kendali berawalan "${scheme}" tidak dikenal; gunakan nama berkas atau postgres://….`,
    en: `The logbook address begins with "${scheme}", which is not known; use a file name or postgres://….`,
  });
}

function noHome(): LogbookError {
  return new LogbookError('folder', {
    id: 'Folder rumah tidak diketahui (HOME kosong); tunjukkan berkas buku kendali dengan --logbook BERKAS.',
    en: 'The home folder is not known (HOME is empty); name the logbook with --logbook FILE.',
  });
}

/**
 * Where the logbook is: `--logbook`, `ASN_LOGBOOK`, the configuration, else a file in the user's data
 * folder. Touches nothing.
 * @throws LogbookError `address` for an address that is neither file nor `postgres://`, `folder`
 *   where there is no home to put the file in.
 */
export function locate(request: LocationRequest): Location {
  const address = request.flag?.trim() || request.env.ASN_LOGBOOK?.trim() || request.configured;
  if (address) return fromAddress(address, request);
  const folder = dataFolder(request);
  if (!folder) throw noHome();
  return { kind: 'sqlite', path: join(folder, FILE_NAME) };
}

/** For a person to read: the path, or the server without user, password and parameters. */
export function describe(location: Location): string {
  if (location.kind === 'sqlite') return location.path;
  try {
    const { host, pathname } = new URL(location.url);
    return `postgres://${host}${pathname}`;
  } catch {
    return 'postgres://…';
  }
}

function secretsOf(url: string): readonly string[] {
  const found = [url];
  try {
    const parsed = new URL(url);
    found.push(parsed.password, decodeURIComponent(parsed.password));
    for (const name of ['password', 'sslpassword']) found.push(parsed.searchParams.get(name) ?? '');
  } catch {
    // the whole address is hidden already
  }
  return found.filter((secret) => secret.length > 0).sort((a, b) => b.length - a.length);
}

/** Takes the address and its passwords out of a text that somebody else wrote (a driver's message). */
export function withoutSecrets(text: string, location: Location): string {
  if (location.kind === 'sqlite') return text;
  let clean = text;
  for (const secret of secretsOf(location.url)) clean = clean.replaceAll(secret, '***');
  return clean;
}
