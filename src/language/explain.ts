import type { ChangeKind, NonStandard } from './non-standard.ts';

/** Why a form is not standard, in half a sentence that follows the quoted word. */
interface Why {
  readonly id: string;
  readonly en: string;
}

const WHY: Readonly<Record<ChangeKind | 'hyphen', Why>> = {
  abbreviation: { id: 'adalah singkatan percakapan', en: 'is a shortening of chat' },
  slang: { id: 'adalah bentuk cakapan', en: 'is a spoken form' },
  particle: {
    id: 'adalah partikel cakapan tanpa bentuk baku',
    en: 'is a spoken particle without a standard form',
  },
  laughter: { id: 'menuliskan tawa dengan ejaan percakapan', en: 'is laughter as chat spells it' },
  spelling: { id: 'bukan ejaan baku', en: 'is not the standard spelling' },
  glued: { id: 'seharusnya ditulis terpisah', en: 'is written apart' },
  split: { id: 'seharusnya ditulis serangkai', en: 'is written as one word' },
  hyphen: { id: 'seharusnya ditulis dengan tanda hubung', en: 'is written with a hyphen' },
  reduplication: {
    id: 'adalah bentuk ulang; kata ulang ditulis lengkap dengan tanda hubung',
    en: 'is a reduplication, which is written out with a hyphen',
  },
  lengthening: {
    id: 'memuat huruf yang dipanjangkan',
    en: 'holds a letter longer than it is written',
  },
  affix: { id: 'memakai imbuhan cakapan', en: 'has a spoken affix' },
  clitic: { id: 'menyingkat akhiran -nya', en: 'shortens the ending -nya' },
  assimilation: {
    id: 'belum meluluhkan huruf awal k, p, t, atau s',
    en: 'keeps a k, p, t or s that melts into the prefix',
  },
  sound: { id: 'mengikuti bunyi cakapan', en: 'follows the sound of speech' },
  number: {
    id: 'seharusnya memisahkan angka dan satuannya',
    en: 'runs a number and its unit together',
  },
};

/** What a report of a piece says: the token, the forms to choose from, why, and the kind of change. */
export function reportData(found: NonStandard, written: string): Record<string, string> {
  const forms = found.candidates.filter((form) => form !== '').map((form) => `"${form}"`);
  const instead =
    found.kind === 'laughter' ? LAUGHTER : insteadOf(forms, found.candidates.includes(''));
  const why =
    found.kind === 'glued' || found.kind === 'split' ? joining(found, written) : found.kind;
  return {
    word: written,
    kind: found.kind,
    whyId: WHY[why].id,
    whyEn: WHY[why].en,
    insteadId: instead.id,
    insteadEn: instead.en,
  };
}

const countOf = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** Apart, together or with a hyphen: what the written form and the standard one show (EYD V). */
function joining({ kind, candidates }: NonStandard, written: string): 'glued' | 'split' | 'hyphen' {
  const form = candidates[0] ?? '';
  const hyphens = countOf(form, /-/g) - countOf(written, /-/g);
  const blanks = countOf(form, / /g) - countOf(written, /[ \u00a0]+/g);
  if (hyphens > 0 && blanks <= 0) return 'hyphen';
  if (blanks !== 0) return blanks > 0 ? 'glued' : 'split';
  if (hyphens < 0) return 'split';
  return kind === 'split' ? 'split' : 'glued';
}

/** How editors write it; no dictionary does. */
const LAUGHTER: Why = {
  id: 'lazimnya ditulis "hahaha", tetapi dalam pesan dinas sebaiknya dihilangkan',
  en: 'it is usually written "hahaha", but better leave it out of an official message',
};

function insteadOf(forms: readonly string[], mayGo: boolean): Why {
  const [id, en] = [forms.join(' atau '), forms.join(' or ')];
  if (forms.length === 0) return { id: 'sebaiknya dihilangkan', en: 'better leave it out' };
  return mayGo
    ? {
        id: `bentuk bakunya ${id}, tetapi dalam pesan dinas sebaiknya dihilangkan`,
        en: `its standard form is ${en}, but better leave it out of an official message`,
      }
    : { id: `tulis ${id}`, en: `write ${en}` };
}
