import * as vocabulary from '../../rules/lexicon/intent-words.ts';
import { wordSet } from '../language/word-set.ts';
import { type Message, WordFlag } from '../message/types.ts';
import { has } from './cursor.ts';
import { findWord, ownSentences, type Sentence } from './read.ts';

const APPROVAL = wordSet(vocabulary.APPROVAL);
const PROPOSAL = wordSet(vocabulary.PROPOSAL);
const APPROVED = wordSet(vocabulary.APPROVED_MATTERS);
const PROPOSED = wordSet(vocabulary.PROPOSED_MATTERS);
const NOT_TRANSFER = wordSet(vocabulary.NOT_TRANSFER);
const DECISION = wordSet('keputusan putusan');
const ASKING = wordSet('mohon memohon meminta minta menunggu mhn menanti');

/** A matter that needs a formal record and is to be decided by chat; word range. */
export function chatDecision(message: Message): readonly [number, number] | undefined {
  if (hasFormalRecord(message)) return undefined;
  for (const sentence of ownSentences(message)) {
    const found = decisionIn(message, sentence);
    if (found >= 0) return [found, found + 1];
  }
  return undefined;
}

/** *Nota dinas … sudah kami kirim*: the message only tells of it. */
function hasFormalRecord(message: Message): boolean {
  const { words } = message;
  for (let w = 0; w + 1 < words.length; w += 1) {
    if (words.norm(w) === 'nota' && words.norm(w + 1) === 'dinas') return true;
  }
  return false;
}

function decisionIn(message: Message, { first, end }: Sentence): number {
  const range = [first, end] as const;
  const proposed = findMatter(message, PROPOSED, range);
  const proposal = findWord(message, PROPOSAL, range);
  if (proposed >= 0 && proposal >= 0 && proposal < proposed) return proposed;
  const approval = findWord(message, APPROVAL, range);
  if (approval < 0) return -1;
  const matter = findMatter(message, APPROVED, range);
  if (matter >= 0 && !DECISION.has(message.words.norm(approval))) return matter;
  // *Mohon keputusan Ibu tentang …*
  const asked = findWord(message, ASKING, range);
  const decision = findWord(message, DECISION, range);
  return decision >= 0 && asked >= 0 && decision - asked <= 2 && decision > asked ? decision : -1;
}

/** A matter as such, not in the name of a unit or as bookkeeping. */
function findMatter(
  message: Message,
  set: ReadonlySet<string>,
  [from, to]: readonly [number, number],
): number {
  let w = findWord(message, set, [from, to]);
  while (w >= 0) {
    const name = has(message, w, WordFlag.Capitalised) && w > from;
    const books = message.words.norm(w) === 'mutasi' && NOT_TRANSFER.has(message.words.norm(w + 1));
    const taught = TAUGHT.has(message.words.norm(w - 1));
    if (!name && !books && !taught) return w;
    w = findWord(message, set, [w + 1, to]);
  }
  return -1;
}

/** *layanan mutasi*, *bahan tentang sanksi*, *realisasi anggaran*: spoken about, not decided. */
const TAUGHT = wordSet(
  'layanan tentang materi mengenai realisasi laporan data menu aplikasi fitur sosialisasi tata hukum bidang seksi imbauan dan jenis aturan',
);
