import { EMERGENCY } from '../../rules/lexicon/emergency.ts';
import { type Message, WordFlag, type Words } from '../message/types.ts';

type ListName = keyof typeof EMERGENCY;

const sets = new Map<ListName, ReadonlySet<string>>();

/** Lists become sets when first asked: only a message outside the hours pays for them. */
function has(list: ListName, word: string): boolean {
  let set = sets.get(list);
  if (!set) {
    set = new Set(EMERGENCY[list].split(' '));
    sets.set(list, set);
  }
  return set.has(word);
}

/** No longer sentence is anybody's: keeps the work linear on a text without full stops. */
const REACH = 60;
const SKIPPED = WordFlag.Quoted | WordFlag.Protected;
const CAPITALS = WordFlag.Capitalised | WordFlag.AllCaps;

/**
 * Whether the message says of its own matter that it is an emergency (*darurat*, *mendesak*,
 * *urgen*, *cito*, *siaga*, *tanggap darurat*). A cue is judged by how it hangs in its phrase: a
 * negation, condition or occasion before it, a noun of which it is only the name, a verb after it
 * that ends the state.
 *
 * @returns the index of the word that says so; undefined where none does. Linear in the words.
 */
export function emergencyWord(message: Message): number | undefined {
  const cues = wordsOf(message.words, (norm) => has('cues', plain(norm)));
  if (!cues.length || isDrill(message) || isOver(message)) return undefined;
  return cues.find((cue) => new Cue(message, cue).holds());
}

/** The speaker's own words that fit, each type judged once. */
function wordsOf(words: Words, fits: (norm: string) => boolean): number[] {
  const types = new Uint8Array(words.typeCount);
  for (let type = 0; type < words.typeCount; type++) {
    if (fits(words.typeNorm(type))) types[type] = 1;
  }
  const found: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (types[words.type(i)] && !(words.flags(i) & SKIPPED)) found.push(i);
  }
  return found;
}

/** Without a level glued to it (*siaga-1*) and without drawn-out letters (*urgenttt*). */
function plain(norm: string): string {
  if (/^siaga-?[1-4]$/.test(norm)) return 'siaga';
  const last = norm.at(-1);
  if (last === undefined || norm.at(-2) !== last || norm.at(-3) !== last) return norm;
  let end = norm.length;
  while (end > 1 && norm[end - 2] === last) end -= 1;
  return norm.slice(0, end);
}

/** A heading in capitals calls the whole message an exercise. */
function isDrill({ words, sentences }: Message): boolean {
  const end = sentences.length ? sentences.endWord(0) : 0;
  for (let i = 0; i < end; i++) {
    if (!(words.flags(i) & WordFlag.AllCaps) || !has('drills', words.norm(i))) continue;
    const before = i > 0 ? words.norm(i - 1) : '';
    if (!has('negators', before) && !has('things', before)) return true;
  }
  return false;
}

/** *Keadaan sudah aman*, *status … telah dicabut*: said of the state itself, anywhere. */
function isOver(message: Message): boolean {
  const { words, sentences } = message;
  for (const i of wordsOf(words, (norm) => has('stateSubjects', norm))) {
    const sentence = sentences.ofWord(i);
    if (i > sentences.firstWord(sentence) && has('pending', words.norm(i - 1))) continue;
    if (isSaidDone(words, i, Math.min(i + 9, sentences.endWord(sentence)))) return true;
  }
  return false;
}

function isSaidDone(words: Words, subject: number, end: number): boolean {
  for (let k = subject + 2; k < end; k++) {
    if (words.flags(k) & WordFlag.BreakBefore) return false;
    if (!has('done', words.norm(k - 1)) || has('pending', words.norm(k - 2))) continue;
    if (has('endings', words.norm(k)) || has('doneEndings', words.norm(k))) return true;
  }
  return false;
}

/** One cue in its phrase: the words between two pauses of its sentence. */
class Cue {
  private readonly words: Words;
  private readonly text: string;
  private readonly cue: number;
  /** First word of the cue's compound (*tanggap darurat*), else `cue`. */
  private readonly head: number;
  private readonly sentence: number;
  private readonly end: number;
  private readonly phrase: number;
  /** First word of the noun phrase that runs up to the cue; `head` where there is none. */
  private readonly noun: number;

  constructor({ words, sentences, text }: Message, cue: number) {
    const sentence = sentences.ofWord(cue);
    this.words = words;
    this.text = text;
    this.cue = cue;
    this.sentence = Math.max(sentences.firstWord(sentence), cue - REACH);
    this.end = Math.min(sentences.endWord(sentence), cue + REACH);
    this.head = this.compoundStart();
    this.phrase = this.phraseStart();
    this.noun = this.nounStart(this.head);
  }

  holds(): boolean {
    return !this.isTakenBack() && !this.isOccasion() && this.isSaidOfMatter();
  }

  private isTakenBack(): boolean {
    return (
      this.isNegated() ||
      this.isConditional() ||
      this.isQuestioned() ||
      this.isDated() ||
      this.hasEnded() ||
      this.isExercise()
    );
  }

  /** *tidak mendesak*, *tidak (terlalu) mendesak*, *bukan keadaan darurat*. */
  private isNegated(): boolean {
    if (this.isDeniedAfter()) return true;
    let k = this.head - 1;
    if (this.breaks(this.head) && !has('degrees', this.norm(k))) return false;
    while (k >= this.sentence && this.isTransparent(k)) {
      if (this.breaks(k) && !has('negators', this.norm(k - 1))) return false;
      k -= 1;
    }
    return k >= this.sentence && has('negators', this.norm(k));
  }

  /** *mendesak atau tidak*, *mendesak tidaknya*, *mendesak: tidak*. */
  private isDeniedAfter(): boolean {
    const next = this.cue + 1;
    if (this.norm(next) === 'atau') return has('negators', this.norm(next + 1));
    if (this.norm(next) === 'tidaknya') return true;
    const alone = next === this.end - 1 || (next < this.end && this.breaks(next + 1));
    return alone && has('negators', this.norm(next));
  }

  private isTransparent(k: number): boolean {
    return has('degrees', this.norm(k)) || this.isStateNoun(k);
  }

  /** *keadaan*, *keadaannya*. */
  private isStateNoun(k: number): boolean {
    return has('states', this.norm(k).replace(/nya$/, ''));
  }

  /** *kalau mendesak*, *apakah ini darurat*, *sempat darurat*, *lebih mendesak*. */
  private isConditional(): boolean {
    let near = true;
    for (let k = this.head - 1; k >= this.phrase; k--) {
      const norm = this.norm(k);
      if (has('causes', norm)) return false;
      if (norm === 'jangan' && this.norm(k + 1) === 'sampai') return true;
      if (has('conditions', norm)) return true;
      if (near && has('distances', norm)) return !this.isSince(k);
      near &&= this.isTransparent(k);
    }
    return false;
  }

  private isQuestioned(): boolean {
    let k = this.words.end(this.cue);
    while (this.text[k] === '*' || this.text[k] === '_' || this.text[k] === ' ') k += 1;
    return this.text[k] === '?';
  }

  /** *tanggap darurat 2027*, *keadaan darurat tahun lalu*: a plan or a memory. */
  private isDated(): boolean {
    for (let k = this.cue + 1; k <= this.cue + 4 && k < this.end && !this.breaks(k); k++) {
      const norm = this.norm(k);
      const year = /^(?:19|20)\d\d$/.test(norm) && !/^\d+$/.test(this.norm(k - 2));
      if ((year || norm === 'kemarin' || norm === 'kmrn') && !this.isSince(k)) return true;
      if (norm === 'lalu' && /^(?:tahun|bulan|pekan|minggu)$/.test(this.norm(k - 1))) return true;
    }
    return false;
  }

  /** *sejak kemarin*, *sejak Desember 2026*: it lasts. */
  private isSince(k: number): boolean {
    const since = /^(?:sejak|dari|mulai)$/;
    return since.test(this.norm(k - 1)) || since.test(this.norm(k - 2));
  }

  /** *status darurat … sudah dicabut*, *pesan darurat tadi mohon diabaikan*. */
  private hasEnded(): boolean {
    const state = this.head > this.phrase && this.isStateNoun(this.head - 1);
    if (this.isRetracted()) return true;
    if (!state && !['darurat', 'siaga'].includes(this.norm(this.cue))) return false;
    for (let k = this.cue + 1; k < this.end && !this.breaks(k); k++) {
      const norm = this.norm(k);
      const before = this.norm(k - 1);
      if (has('endings', norm) && !has('pending', before)) return true;
      if (has('doneEndings', norm) && has('done', before)) return true;
      if (/^(?:di)?abaikan$/.test(norm)) return true;
    }
    return false;
  }

  /** *simulasi kebakaran, keadaan darurat …*, *darurat (latihan)*; not *bukan latihan*. */
  private isExercise(): boolean {
    const next = this.cue + 1;
    const last = next < this.end && this.breaks(next) ? next : this.cue - 1;
    for (let k = this.sentence; k <= last; k++) {
      if (!has('drills', this.norm(k)) || this.isDeniedBefore(k)) continue;
      const opens = k === this.sentence || this.breaks(k) || k >= this.phrase;
      if (opens || has('phraseStoppers', this.norm(k - 1))) return true;
    }
    return false;
  }

  /** *mohon abaikan pesan URGENT tadi*. */
  private isRetracted(): boolean {
    for (let k = this.head - 1; k >= this.phrase && this.head - k < 5; k--) {
      if (has('retractions', this.norm(k))) return !this.isDeniedBefore(k);
    }
    return false;
  }

  private isDeniedBefore(k: number): boolean {
    const near = has('degrees', this.norm(k - 1)) ? k - 2 : k - 1;
    return near >= this.sentence && has('negators', this.norm(near));
  }

  /** *untuk keadaan darurat*, *saat darurat*: cases to come, not this one. */
  private isOccasion(): boolean {
    let k = this.head - 1;
    while (k >= this.phrase && this.isTransparent(k) && !this.isOccasionWord(k)) k -= 1;
    if (k < this.phrase) return false;
    if (this.norm(this.head - 1) === 'yang' || this.norm(k + 1) === 'yang') {
      if (this.isDoing(k)) return true;
    }
    if (!this.isOccasionWord(k)) return false;
    const norm = this.norm(k);
    const only = norm === 'hanya' || norm === 'cuma';
    if (has('occasions', norm)) return !only || !has('negators', this.norm(k - 1));
    if (k === this.head - 1 || this.isAtHand()) return false;
    if (norm !== 'dalam' && norm !== 'dlm' && norm !== 'pada') return true;
    if (k === this.phrase) return true;
    const who = this.norm(k - 1);
    return !has('sufferers', who) && !this.isCapital(k - 1) && !/^\d+$/.test(who);
  }

  /** *keadaan darurat ini*, *hal mendesak: …*. */
  private isAtHand(): boolean {
    const next = this.cue + 1;
    if (next < this.end && this.breaks(next)) return this.gapHas(next, ':');
    return /^(?:ini|sekarang|berikut)$/.test(this.norm(next));
  }

  /** Whether the characters between word `k - 1` and word `k` hold `mark`. */
  private gapHas(k: number, mark: string): boolean {
    return this.text.slice(this.words.end(k - 1), this.words.start(k)).includes(mark);
  }

  /** *prioritaskan yang mendesak*, *menangani yang darurat*. */
  private isDoing(k: number): boolean {
    const norm = this.norm(k);
    // -kan of a verb, not of perbaikan, kebijakan or tindakan.
    return this.isVerb(k) || /^(?!pe|ke|tindak|gerak)[a-z]{4,}kan$/.test(norm);
  }

  private isOccasionWord(k: number): boolean {
    return has('occasions', this.norm(k)) || has('openingOccasions', this.norm(k));
  }

  private isSaidOfMatter(): boolean {
    switch (this.norm(this.cue)) {
      case 'darurat':
        if (this.isAskedFor()) return true;
        if (this.isNameOf('labels', 'documents', 'things')) return false;
        return this.head < this.cue ? this.isCompoundState() : this.isState();
      case 'siaga':
        return this.isAlert();
      case 'cito':
        return !this.isNameOf('labels', 'documents', 'things', 'citoHeads') && this.isCito();
      default:
        return !this.isNameOf(...this.listsOfNames()) && this.isPressing();
    }
  }

  /** *mohon penanganan darurat*, *perlu evakuasi darurat*. */
  private isAskedFor(): boolean {
    if (this.head - this.noun !== 1 || this.noun === this.phrase || this.isTitle()) return false;
    const noun = this.norm(this.noun);
    const asked = has('needs', this.norm(this.noun - 1));
    return asked && (has('actions', noun) || has('remedies', noun));
  }

  /** *belanja kebutuhan mendesak* is a name; *surat tugas mendesak* says it of a letter. */
  private listsOfNames(): readonly ListName[] {
    const nearest = this.norm(this.head - 1);
    const attribute = has('states', nearest) || has('actions', nearest);
    return attribute ? ['labels', 'documents', 'things'] : ['labels'];
  }

  /** Whether a word of `lists` heads the noun phrase of the cue, or one joined to it by *dan*. */
  private isNameOf(...lists: readonly ListName[]): boolean {
    if (this.isCaptioned()) return true;
    let start = this.noun;
    for (let k = this.head - 1; k >= this.phrase; k--) {
      const norm = this.norm(k);
      if (k < start) {
        if (!/^(?:dan|atau|serta)$/.test(norm)) return false;
        start = this.nounStart(k);
      } else if (lists.some((list) => has(list, norm)) && !this.isPredicate(k)) return true;
    }
    return false;
  }

  /** *Judul kegiatan: Tanggap Darurat Berbasis Sekolah*. */
  private isCaptioned(): boolean {
    const { head, sentence } = this;
    if (head !== this.phrase || head === sentence || !this.gapHas(head, ':')) return false;
    for (let k = head - 1; k >= sentence && head - k < 4; k--) {
      if (has('labels', this.norm(k)) || has('documents', this.norm(k))) return true;
      if (this.breaks(k)) return false;
    }
    return false;
  }

  /** *masuk kategori darurat* says it; *kategori darurat* names it. */
  private isPredicate(k: number): boolean {
    return k > this.phrase && has('degrees', this.norm(k)) && has('degrees', this.norm(k - 1));
  }

  /** *keadaan darurat*, *ini darurat*, *Darurat:*; not *genset darurat*. */
  private isState(): boolean {
    if (this.noun === this.head) return true;
    if (this.isTitle()) return false;
    const nearest = this.norm(this.head - 1);
    if (this.isStateNoun(this.head - 1)) return this.isOwnState();
    if (this.isAddressed()) return true;
    if (has('actions', nearest) && this.isStateNoun(this.noun)) return true;
    if (has('actions', nearest)) return this.head - this.noun === 1;
    return this.isShouted(this.cue);
  }

  /** *laporan keadaan darurat* is one; *pameran foto keadaan darurat* is about some. */
  private isOwnState(): boolean {
    for (let k = this.head - 2; k >= this.noun; k--) {
      const norm = this.norm(k);
      const said = has('reports', norm) || has('addressees', norm) || this.isTransparent(k);
      if (!said && !/^\d+$/.test(norm)) return this.isAddressed();
    }
    return true;
  }

  /** *status tanggap darurat*, *pasien gawat darurat*. */
  private isCompoundState(): boolean {
    const nearest = this.norm(this.head - 1);
    if (this.noun === this.head) {
      return this.head === this.phrase || !/^(?:di|dari|pada|oleh|untuk|bagi|guna)$/.test(nearest);
    }
    if (this.isStateNoun(this.head - 1) || nearest === 'masa') return this.isOwnState();
    if (this.isTitle()) return false;
    const patient = this.norm(this.head) === 'gawat' && /^(?:pasien|korban)$/.test(nearest);
    return patient || /^(?:bapak|ibu|pak|bu|dok)$/.test(nearest);
  }

  /** *mendesak* and *urgen* are said of any matter, but not in a title, and not of time alone. */
  private isPressing(): boolean {
    if (this.norm(this.cue) === 'mendesak' && this.isUrging()) return false;
    if (this.isTitle() && !this.isAddressed()) return false;
    let k = this.head - 1;
    while (k > this.phrase && has('degrees', this.norm(k))) k -= 1;
    return k < this.phrase || !/^waktu(?:nya)?$/.test(this.norm(k));
  }

  /** *warga mendesak pemerintah agar …*: somebody urges somebody. */
  private isUrging(): boolean {
    const next = this.cue + 1;
    if (next >= this.end || this.breaks(next)) return false;
    if (has('urged', this.norm(next))) return true;
    if (this.cue === this.phrase) return false;
    const urger = has('urgers', this.norm(this.cue - 1));
    if (urger && !has('addressees', this.norm(next))) return true;
    for (let k = next; k < this.end && !this.breaks(k); k++) {
      if (/^(?:agar|supaya)$/.test(this.norm(k))) return this.noun < this.head;
    }
    return false;
  }

  /** *cito* of blood or an operation; not *Apotek Cito*, *Pak Cito*. */
  private isCito(): boolean {
    const nearest = this.head > this.phrase ? this.norm(this.head - 1) : '';
    if (this.isShouted(this.cue)) return true;
    if (has('nameCues', nearest)) return false;
    if (/^lab(?:oratorium)?$/.test(nearest)) return has('medical', this.norm(this.head - 2));
    const next = this.nextInPhrase();
    const capital = this.isCapital(this.cue);
    if (capital && has('prepositions', nearest)) return false;
    if (capital && next) {
      if (this.isCapital(this.cue + 1) && !has('addressees', next)) return false;
      if (/^(?:dari|selaku|staf)$/.test(next)) return false;
    }
    if (this.noun === this.head || has('addressees', nearest)) return true;
    return has('actions', nearest) || has('medical', nearest);
  }

  /** *Siaga 1*, *status naik ke Siaga*, *SIAGA!*; not *Posko Siaga*, *petugas siaga 24 jam*. */
  private isAlert(): boolean {
    const next = this.nextInPhrase();
    // Siaga darurat is judged at its second word.
    if (next === 'darurat') return false;
    const glued = /\d$/.test(this.words.norm(this.cue));
    const counts = has('counted', this.norm(this.cue + 2));
    const levelled = glued || (has('alertLevels', next) && !counts);
    // A sluice is a thing (pintu air), but its water has a level.
    const water = levelled && this.before('water');
    if (!water && this.isNameOf('labels', 'documents', 'things')) return false;
    if (this.isLowered()) return false;
    const raised = this.before('alertContext');
    if (this.before('standbyHeads') && !this.before('rising')) return levelled && raised;
    if (levelled || raised) return true;
    if (this.cue !== this.phrase) return false;
    if (this.breaks(this.cue) && this.isStatusNamed()) return true;
    return has('hazards', next) || (next === '' && this.opensMatter());
  }

  /** *turun ke Siaga*, *dari Siaga 1 ke …*. */
  private isLowered(): boolean {
    for (let k = this.cue - 1; k >= this.phrase; k--) {
      if (has('lowering', this.norm(k))) return true;
    }
    return this.cue > this.phrase && this.norm(this.cue - 1) === 'dari';
  }

  /** *Level III (Siaga)*, *Status Gunung Kelir: Siaga*. */
  private isStatusNamed(): boolean {
    for (let k = this.cue - 1; k >= this.sentence && this.cue - k < 9; k--) {
      if (/^(?:level|status|tingkat)$/.test(this.norm(k))) return true;
    }
    return false;
  }

  /** A lone cue at the head of its sentence: *SIAGA:*, *[SIAGA]*, *Siaga!* */
  private opensMatter(): boolean {
    return (this.words.flags(this.cue) & WordFlag.SentenceStart) !== 0;
  }

  private before(list: ListName): boolean {
    for (let k = this.cue - 1; k >= this.phrase; k--) {
      if (has(list, this.norm(k))) return true;
    }
    return false;
  }

  /** Capitals inside a phrase make a name: *Keperluan Mendesak*. */
  private isTitle(): boolean {
    if (this.noun === this.head || !this.isCapital(this.cue) || this.isShouted(this.cue)) {
      return false;
    }
    const before = this.head - 1;
    return this.isCapital(before) && before !== this.sentence && !this.breaks(before);
  }

  /** *bu kabid darurat …*, *Pak Budi darurat …*: written in haste, without a comma. */
  private isAddressed(): boolean {
    if (!has('addressees', this.norm(this.phrase))) return false;
    if (has('addressees', this.norm(this.head - 1))) return true;
    return this.isCapital(this.head - 1) && !this.isCapital(this.cue);
  }

  /** Capitals among small letters: *pasien DARURAT*. */
  private isShouted(k: number): boolean {
    if (!(this.words.flags(k) & WordFlag.AllCaps)) return false;
    const neighbour = k > this.sentence ? k - 1 : k + 1;
    return neighbour >= this.end || !(this.words.flags(neighbour) & WordFlag.AllCaps);
  }

  private isCapital(k: number): boolean {
    return (this.words.flags(k) & CAPITALS) !== 0;
  }

  private breaks(k: number): boolean {
    return (this.words.flags(k) & WordFlag.BreakBefore) !== 0;
  }

  private norm(k: number): string {
    return plain(this.words.norm(k));
  }

  private nextInPhrase(): string {
    const next = this.cue + 1;
    return next < this.end && !this.breaks(next) ? this.norm(next) : '';
  }

  private compoundStart(): number {
    const { cue } = this;
    if (cue === this.sentence || this.norm(cue) !== 'darurat' || this.breaks(cue)) return cue;
    return /^(?:tanggap|gawat|siaga)$/.test(this.norm(cue - 1)) ? cue - 1 : cue;
  }

  private phraseStart(): number {
    let k = this.head;
    while (k > this.sentence && !this.breaks(k) && !(this.words.flags(k - 1) & SKIPPED)) k -= 1;
    return k;
  }

  private nounStart(from: number): number {
    let k = from;
    while (k > this.phrase && !has('phraseStoppers', this.norm(k - 1)) && !this.isVerb(k - 1)) {
      k -= 1;
    }
    return k;
  }

  /** By its affixes (TBBBI, bab 4): *menyusun*, *disampaikan*, *terendami*. */
  private isVerb(k: number): boolean {
    const norm = this.norm(k);
    if (norm === 'menteri' || norm.endsWith('si')) return false;
    return /^(?:mem|men|di[a-z]+(?:kan|i)$|ter[a-z]+(?:kan|i)$|ber[a-z]+kan$)/.test(norm);
  }
}
