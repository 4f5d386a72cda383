import { userInfo } from 'node:os';
import type { Location } from './location.ts';

export interface IdentityRequest {
  /** `--person`. */
  readonly flag?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The configuration's `profile.name`. */
  readonly profileName?: string;
  readonly location: Location;
}

function systemName(env: IdentityRequest['env']): string | undefined {
  const name = env.LOGNAME || env.USER || env.USERNAME;
  if (name) return name;
  try {
    return userInfo().username || undefined;
  } catch {
    // no entry in the password file, as in some containers
    return undefined;
  }
}

/**
 * The names that a person goes by in the book, the one for new entries first: `--person`, else the
 * profile's name, else the name at the computer. In a file of one's own, what was recorded before the
 * profile had a name is still one's own; on a shared server two computers may have the same user name.
 */
export function namesOf(request: IdentityRequest): readonly string[] {
  const { flag, env, profileName, location } = request;
  if (flag?.trim()) return [flag.trim()];
  const system = systemName(env) ?? 'ASN';
  const profile = profileName?.trim();
  if (!profile) return [system];
  return location.kind === 'sqlite' ? [profile, system] : [profile];
}
