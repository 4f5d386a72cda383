/** Direction marks, isolates, BOM, zero-width characters: seen by nobody. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const SPACES = /\s+/g;
/** WhatsApp writes phone numbers with non-breaking hyphens. */
const HYPHENS = /[\u2010-\u2012]/g;

/** A sender as one reads it: no marks, plain spaces and hyphens, without the `~` of unsaved contacts. */
export function cleanName(raw: string): string {
  const plain = raw.replace(INVISIBLE, '').replace(HYPHENS, '-').replace(SPACES, ' ').trim();
  return plain.startsWith('~') ? plain.slice(1).trimStart() : plain;
}

/** What two spellings of one person share: case, width and marks do not count, nor does `+62` for `0`. */
export function nameKey(name: string): string {
  const key = cleanName(name.normalize('NFKC')).toLowerCase();
  if (!/^\+?[\d\s().-]{6,}$/.test(key)) return key;
  const digits = key.replace(/\D/g, '');
  return digits.startsWith('62') ? `0${digits.slice(2)}` : digits;
}

/** Where degrees begin behind a name (`, S.Kom., M.M.`), which contacts carry or not. */
const DEGREES = /,\s*[a-z]{1,4}\./;

function withoutDegrees(key: string): string {
  const at = key.search(DEGREES);
  return at < 0 ? key : key.slice(0, at);
}

/** Some exports of business accounts name the phone's owner so. */
const OWNER = ['Anda', 'You'];

/**
 * Tells whether a sender is one of `names` (a person's spellings and numbers), tolerant of `~`,
 * kinds of spaces, case, degrees behind the name, and `+62` for `0`.
 */
export function personMatcher(names: string | readonly string[]): (sender: string) => boolean {
  const given = typeof names === 'string' ? [names] : names;
  const keyOf = (name: string) => withoutDegrees(nameKey(name));
  const wanted = new Set([...given, ...OWNER].map(keyOf).filter((key) => key !== ''));
  const known = new Map<string, boolean>();
  return (sender) => {
    const cached = known.get(sender);
    if (cached !== undefined) return cached;
    const match = wanted.has(keyOf(sender));
    if (known.size < 10_000) known.set(sender, match);
    return match;
  };
}
