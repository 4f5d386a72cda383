import { wordSet } from '../language/word-set.ts';
import type { Message } from '../message/types.ts';
import type { Thanks } from './closing.ts';
import { findWord } from './read.ts';

const EARLIER = wordSet(
  'kemarin balasan balasannya jawaban jawabannya kiriman tadi telah sudah sdh lalu respons responsnya tanggapan tanggapannya penjelasan penjelasannya kehadiran kunjungan konfirmasi konfirmasinya informasi informasinya info infonya',
);

/** Thanks for what has been given already: *terima kasih atas balasannya kemarin*. */
export function isForEarlier(message: Message, { start }: Thanks): boolean {
  const { sentences } = message;
  const sentence = sentences.ofWord(start);
  return (
    findWord(message, EARLIER, [sentences.firstWord(sentence), sentences.endWord(sentence)]) >= 0
  );
}
