import { type Message, WordFlag } from '../message/types.ts';
import type { Derivation } from './formation/types.ts';
import { lexicon } from './lexicon.ts';
import { isStandardWord } from './morphology.ts';
import { addNasal } from './nasal.ts';
import { normAt, placeOf } from './neighbours.ts';

/** What a verb with meN- follows: modals, *untuk*, *cara* (TBBBI), as they are typed. */
const BEFORE_ACTIVE = new Set([
  'mau',
  'mo',
  'ingin',
  'pengen',
  'pengin',
  'pingin',
  'hendak',
  'akan',
  'bakal',
  'bisa',
  'bs',
  'dapat',
  'dpt',
  'dapet',
  'harus',
  'hrs',
  'kudu',
  'perlu',
  'sempat',
  'belum',
  'blm',
  'sedang',
  'untuk',
  'utk',
  'buat',
  'cara',
  'ikut',
]);

/**
 * The spoken -in says nothing of the voice: *tolong daftarin* and *saya daftarin* are daftarkan, but
 * *mau daftarin* is mendaftarkan: the word before decides.
 */
export function inActiveVoice(message: Message, word: number, change: Derivation): Derivation {
  if (!/in(?:nya)?$/.test(message.words.norm(word))) return change;
  const { BreakBefore, SentenceStart } = WordFlag;
  if ((message.words.flags(word) & (BreakBefore | SentenceStart)) !== 0) return change;
  if (!BEFORE_ACTIVE.has(normAt(message, placeOf(message, word).previous))) return change;
  return { ...change, candidates: [...new Set(change.candidates.map(withNasal))] };
}

/** `daftarkan` → `mendaftarkan`; a verb that has a prefix stays. */
function withNasal(form: string): string {
  const [stem = '', clitic = ''] = form.endsWith('nya') ? [form.slice(0, -3), 'nya'] : [form];
  const [, base = '', suffix = ''] = /^([a-z]{3,}?)(kan|i|)$/.exec(stem) ?? [];
  const isVerb = suffix === '' ? lexicon.isMarked(base, 'b') : lexicon.isRoot(base);
  if (!isVerb && !base.startsWith('per')) return form;
  const active = addNasal('me', base) + suffix;
  return isStandardWord(active) ? active + clitic : form;
}
