/** What stands in the way of a release, a sentence each. */
export function obstacles(state: {
  readonly manifest: { readonly version: string; readonly repository?: unknown };
  readonly changelog: string;
  readonly tags: readonly string[];
  readonly changed: readonly string[];
}): string[];
