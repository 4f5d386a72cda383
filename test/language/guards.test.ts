import { describe, expect, it } from 'vitest';
import { GUARD_NAMES, holds } from '../../src/language/guards.ts';
import { placeOf } from '../../src/language/neighbours.ts';
import { parse } from '../../src/message/parse.ts';
import { wording } from './report.ts';

/** Guard → texts in which it holds at the marked word, and texts in which it does not. */
const GUARDED: Record<string, [holding: string[], failing: string[]]> = {
  'lower-only': [
    ['Data ⟦dr⟧ camat.', '⟦Dr⟧ kemarin belum masuk.'],
    ['Kepada ⟦Dr⟧ Ratih.', 'KEPADA ⟦DR⟧ RATIH'],
  ],
  'not-capital': [['Data ⟦dr⟧ camat.'], ['⟦Dr⟧ kemarin.', 'Surat ⟦DR⟧ camat.']],
  'after-number': [['Rapat 3 ⟦hr⟧ lagi.'], ['Rapat tiap ⟦hr⟧ Senin.', '⟦hr⟧ Senin']],
  'not-after-number': [['Tiap ⟦hr⟧ Senin.'], ['Selama 3 ⟦hr⟧ kerja.']],
  'before-number': [['Pada ⟦tgl⟧ 5 Mei.'], ['Pada ⟦tgl⟧ tersebut.', 'Pada ⟦tgl⟧']],
  'not-before-number': [['Pada ⟦tgl⟧ itu.'], ['Pada ⟦tgl⟧ 5 Mei.']],
  'between-numbers': [['Pukul 08.00 ⟦sd⟧ 10.00.'], ['Kelas 5 ⟦sd⟧ negeri.', 'Dari ⟦sd⟧ 10.00.']],
  'before-word': [
    ['Surat ⟦ke⟧ kantor.'],
    ['Surat ⟦ke⟧ 5.', 'Surat ⟦ke⟧ Camat.', 'Surat ⟦ke⟧, lalu.', 'Surat ⟦ke⟧'],
  ],
  'before-verb': [
    ['Data ⟦yg⟧ sudah masuk.', 'Data ⟦yg⟧ dikirim.', 'Data ⟦yg⟧ kirim.', 'Data ⟦yg⟧ berhenti.'],
    ['Data ⟦yg⟧ meja.', 'Data ⟦yg⟧ kegiatan.', 'Data ⟦yg⟧ merah.', 'Data ⟦yg⟧ dlu.', 'Data ⟦yg⟧'],
  ],
  'before-name': [
    ['Kepada ⟦bp⟧ Warsito.'],
    ['Kepada ⟦bp⟧ camat.', 'Dari ⟦bp⟧ BKPSDM.', 'Kepada ⟦bp⟧'],
  ],
  'not-before-name': [['Kepada ⟦bp⟧ camat.', 'Kepada ⟦bp⟧'], ['Kepada ⟦bp⟧ Warsito.']],
  'not-before-person': [
    ['Kepada ⟦dr⟧ camat.', 'Kepada ⟦dr⟧ Camat.', 'Kepada ⟦dr⟧ Panitia.', 'Kepada ⟦dr⟧'],
    ['Kepada ⟦dr⟧ Ani.', 'Kepada ⟦dr⟧ Zqwan.'],
  ],
  passive: [
    ['Naskah ⟦di⟧', 'Naskah ⟦di⟧ oleh tim.', 'Mohon ⟦di⟧ naskah.', 'Naskah ⟦di⟧ datanya.'],
    ['Naskah ada ⟦di⟧ oleh tim.', 'Naskah ⟦di⟧ meja.'],
  ],
  'before-break': [['Izin ⟦pa⟧, saya.', 'Izin ⟦pa⟧. Saya.', 'Izin ⟦pa⟧'], ['Izin ⟦pa⟧ saya.']],
  'not-after-title': [['Data ⟦dian⟧ masuk.'], ['Data Ibu ⟦dian⟧ masuk.']],
  'not-in-name': [['data ⟦sy⟧ masuk'], ['data ⟦sy⟧ Warsito masuk', 'data Warsito ⟦sy⟧ masuk']],
  'not-before-dot': [['Data ⟦dr⟧ camat.', 'Surat ⟦dr⟧.'], ['Ibu ⟦dr⟧.Ratih hadir.']],
  'after-pronoun': [
    ['Data kami ⟦yg⟧ lama.', 'Rumah bpk ⟦yg⟧ lama.'],
    ['Data ⟦yg⟧ lama.', '⟦yg⟧'],
  ],
  start: [['Baik. ⟦Yg⟧ lama dicabut.'], ['Data ⟦yg⟧ lama.']],
  'not-start': [['Data ⟦yg⟧ lama.'], ['Baik. ⟦Yg⟧ lama.']],
  'line-start': [['Data:\n⟦yg⟧ lama'], ['Data ⟦yg⟧ lama']],
  'not-line-start': [['Data ⟦yg⟧ lama'], ['Data:\n⟦yg⟧ lama']],
  end: [['Sudah ⟦ya⟧', 'Sudah ⟦ya⟧. Baik.', 'Sudah ⟦ya⟧\nBaik.'], ['Sudah ⟦ya⟧ data itu.']],
  question: [['Apa ⟦km⟧ hadir? Baik.'], ['Hadir. ⟦Km⟧ lihat. Betul?', '⟦Km⟧ hadir.']],
  'after:surat+sk': [['Ada surat ⟦yg⟧ baru.', 'Ada SK ⟦yg⟧ baru.'], ['Ada ⟦yg⟧ baru.']],
  'not-after:surat+sk': [['Ada ⟦yg⟧ baru.'], ['Ada surat ⟦yg⟧ baru.']],
  'before:dinas': [['Di ⟦kec⟧ dinas.'], ['Di ⟦kec⟧ Sagara.']],
  'not-before:dinas': [['Di ⟦kec⟧ Sagara.', 'Di ⟦kec⟧'], ['Di ⟦kec⟧ dinas.']],
  'after-number/start': [['⟦hr⟧ Senin', 'Selama 3 ⟦hr⟧'], ['Tiap ⟦hr⟧ Senin']],
  'not-start,not-capital': [['Data ⟦yg⟧ lama'], ['⟦yg⟧ lama', 'Data ⟦Yg⟧ lama']],
  'no-such-guard': [[], ['Data ⟦yg⟧ lama']],
  '': [['Data ⟦yg⟧ lama'], []],
};

function at(guard: string, marked: string, informal = () => false): boolean {
  const start = marked.indexOf('⟦');
  const message = parse(marked.replace(/[⟦⟧]/g, ''));
  for (let i = 0; i < message.words.length; i += 1)
    if (message.words.start(i) === start) return holds(guard, placeOf(message, i), informal);
  throw new Error(`no word is marked: ${marked}`);
}

describe.each(Object.entries(GUARDED))('guard %j', (guard, [holding, failing]) => {
  if (holding.length > 0)
    it.each(holding)('holds: %j', (text) => expect(at(guard, text)).toBe(true));
  if (failing.length > 0)
    it.each(failing)('does not hold: %j', (text) => expect(at(guard, text)).toBe(false));
});

it('every guard is shown, holding and not', () => {
  const shown = Object.keys(GUARDED).map((guard) => guard.split(':')[0]);
  expect([...GUARD_NAMES].filter((name) => name !== 'informal' && !shown.includes(name))).toEqual(
    [],
  );
});

describe('guard "informal"', () => {
  it('asks the message', () => {
    expect(at('informal', 'Data ⟦yg⟧ lama', () => true)).toBe(true);
    expect(at('informal', 'Data ⟦yg⟧ lama')).toBe(false);
  });

  it.each([
    ['W kirim berkas yg lama.', ['yg>yang']],
    ['Besok w kirim berkas yg lama.', ['yg>yang', 'w>saya']],
    ['Besok w kirim berkas lama.', []],
    ['Besok w kirim berkas lama dari jadual.', ['jadual>jadwal']],
    ['Besok w kirim berkas lama "yg".', []],
    ['Besok gua kirim berkas yg lama.', ['yg>yang', 'gua>saya']],
    ['Wisata gua batu yg ramai.', ['yg>yang']],
  ])('%s', (text, expected) => expect(wording(text)).toEqual(expected));
});
