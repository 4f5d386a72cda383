import { lexicon } from '../lexicon.ts';
import { addNasal, isVowel, undoNasal } from '../nasal.ts';

/** Which part of a frame is spoken, not standard. */
export type SpokenAffix = '' | 'nasal' | 'in' | 'ke' | 'kept';

/** One way to take a word apart: a base inside affixes, and the standard forms with another base. */
export interface Frame {
  readonly base: string;
  readonly spoken: SpokenAffix;
  /** Stands behind di- or with a clitic alone: frames that shortenings take too. */
  readonly light: boolean;
  /** Standard forms around a standard base, likeliest first. */
  build(base: string): string[];
}

const CLITICS = ['', 'nya', 'lah', 'kah', 'ku', 'mu'];
const PLAIN_PREFIXES = ['di', 'ter', 'ber', 'se', 'ke', 'per', 'diper', 'pe', 'keber', 'keter'];

interface Body {
  readonly base: string;
  readonly prefix: string;
  readonly nasal: boolean;
  readonly spoken: SpokenAffix;
}

/** All frames of a word, the simplest first. */
export function framesOf(word: string): Frame[] {
  const out: Frame[] = [];
  for (const clitic of CLITICS) {
    if (!word.endsWith(clitic) || word.length - clitic.length < 3) continue;
    const stem = clitic === '' ? word : word.slice(0, -clitic.length);
    for (const body of bodiesOf(stem)) addSuffixes(out, body, clitic);
  }
  return out;
}

function bodiesOf(stem: string): Body[] {
  const out: Body[] = [{ base: stem, prefix: '', nasal: false, spoken: '' }];
  for (const prefix of PLAIN_PREFIXES) {
    if (!stem.startsWith(prefix) || stem.length - prefix.length < 3) continue;
    const base = stem.slice(prefix.length);
    out.push({ base, prefix, nasal: false, spoken: '' });
    if (prefix === 'ke') out.push({ base, prefix: 'ter', nasal: false, spoken: 'ke' });
  }
  for (const prefix of ['me', 'pe'] as const) {
    if (!stem.startsWith(prefix)) continue;
    for (const base of undoNasal(stem.slice(2)))
      out.push({ base, prefix, nasal: true, spoken: '' });
    const kept = keptConsonant(stem.slice(2));
    if (kept !== '') out.push({ base: kept, prefix, nasal: true, spoken: 'kept' });
  }
  for (const base of spokenNasal(stem))
    out.push({ base, prefix: 'me', nasal: true, spoken: 'nasal' });
  return out;
}

/** `ngkonfirmasi`, `mpengaruhi`, `ntaati`, `nsukseskan`: k, p, t, s left standing before a vowel. */
function keptConsonant(rest: string): string {
  const cut = rest.startsWith('ng') ? 2 : 1;
  const pair = rest.slice(0, cut + 1);
  if (!['ngk', 'mp', 'nt', 'ns'].includes(pair)) return '';
  return isVowel(rest[cut + 1]) ? rest.slice(cut) : '';
}

/**
 * Bases of the spoken nasal verb, which drops me- and melts more than the standard does:
 * ng-(e-), ny- also before c, m-, n- (nyari, nyoba, ngerjain, nulis, milih).
 */
export function spokenNasal(stem: string): string[] {
  const out: string[] = [];
  if (stem.startsWith('ng')) {
    const rest = stem.slice(2);
    if (rest.startsWith('e')) out.push(rest.slice(1));
    if (isVowel(rest[0])) out.push(rest, `k${rest}`, `h${rest}`);
    else out.push(rest);
  } else if (stem.startsWith('ny')) {
    const bases = [`c${stem.slice(2)}`, `s${stem.slice(2)}`];
    out.push(...bases.sort((a, b) => lexicon.band(a) - lexicon.band(b)));
  } else if (stem.startsWith('n')) {
    out.push(isVowel(stem[1]) ? `t${stem.slice(1)}` : stem.slice(1));
  } else if (stem.startsWith('m')) {
    out.push(isVowel(stem[1]) ? `p${stem.slice(1)}` : stem.slice(1));
  }
  return out.filter((base) => base.length >= 3);
}

function addSuffixes(out: Frame[], body: Body, clitic: string): void {
  for (const suffix of ['', 'kan', 'i', 'an', 'in']) {
    const base = suffix === '' ? body.base : body.base.slice(0, -suffix.length);
    if (!body.base.endsWith(suffix) || base.length < 3) continue;
    // meN- takes -kan and -i alone
    if (suffix === 'an' && body.prefix === 'me') continue;
    const light = suffix === '' && (body.prefix === '' || body.prefix === 'di');
    if (suffix !== 'in') {
      out.push({
        base,
        light,
        spoken: body.spoken,
        build: (b) => plain(body, b, suffix).map((w) => w + clitic),
      });
    } else if (body.spoken !== 'ke' && body.spoken !== 'kept') {
      out.push({
        base,
        light: false,
        spoken: 'in',
        build: (b) => withIn(body, b).map((w) => w + clitic),
      });
    }
  }
}

function plain(body: Body, base: string, suffix: string): string[] {
  const form = prefixed(body, base) + suffix;
  const stative = body.spoken === 'nasal' && suffix === '' && lexicon.isMarked(base, 'r');
  return stative ? [`ber${base}`, form] : [form];
}

/** The spoken -in stands for -kan, -i or nothing, by the root (verbs.txt). */
function withIn(body: Body, base: string): string[] {
  const stem = prefixed(body, base);
  const kan = `${stem}kan`;
  if (lexicon.isMarked(base, 'n')) return [stem, kan];
  const locative = base.endsWith('i') ? [] : [`${stem}i`];
  return lexicon.isMarked(base, 'i') ? [...locative, kan] : [kan, ...locative];
}

function prefixed(body: Body, base: string): string {
  if (body.nasal) return nasalForm(body.prefix === 'pe' ? 'pe' : 'me', base);
  if (body.prefix === 'ber' && base.startsWith('r')) return `be${base}`;
  return body.prefix + base;
}

/**
 * The prefix asks for the root alone: the list has `sahkan`, but `sah` is of one syllable; the p of
 * `periksa` melts, that of per- (`perbaiki`) does not.
 */
function nasalForm(prefix: 'me' | 'pe', base: string): string {
  const root = base.endsWith('kan') ? base.slice(0, -3) : base;
  const [stem, suffix] = lexicon.isRoot(root) ? [root, base.slice(root.length)] : [base, ''];
  const melts = stem.startsWith('per') && lexicon.isRoot(stem) && !lexicon.isRoot(stem.slice(3));
  return (melts ? `${prefix}m${stem.slice(1)}` : addNasal(prefix, stem)) + suffix;
}
