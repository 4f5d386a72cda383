import { describe, expect, it } from 'vitest';
import { corrected } from './report.ts';

/** A shortening with a dot of its own, and what the correction leaves. */
const GONE: [string, string][] = [
  ['Berkas tsb. dikirim ke Inspektorat.', 'Berkas tersebut dikirim ke Inspektorat.'],
  ['Apel pkl. 07.30 di halaman.', 'Apel pukul 07.30 di halaman.'],
  ['Undangan ini sdh. dicetak.', 'Undangan ini sudah dicetak.'],
  ['Untuk kegiatan tsb., kami siapkan aula.', 'Untuk kegiatan tersebut, kami siapkan aula.'],
  ['Surat kepada Sekda, cq. Kabag Umum.', 'Surat kepada Sekda, c.q. Kabag Umum.'],
  ['Surat untuk Sekda cq.', 'Surat untuk Sekda c.q.'],
  ['Berkas utk. Bpk. Lurah sudah siap.', 'Berkas untuk Bpk. Lurah sudah siap.'],
  ['Anggaran thn. 2027 belum ditetapkan.', 'Anggaran tahun 2027 belum ditetapkan.'],
  ['Kami lampirkan (sbg. bahan rapat).', 'Kami lampirkan (sebagai bahan rapat).'],
  ['Berkas *sdh.* dilengkapi.', 'Berkas *sudah* dilengkapi.'],
  ['Sy. Warsito dari Bappeda.', 'Saya Warsito dari Bappeda.'],
  ['Mhn. Bapak berkenan hadir.', 'Mohon Bapak berkenan hadir.'],
  ['Trm. ksh.', 'Terima kasih.'],
];

/** A stop that ends its sentence. */
const KEPT: [string, string][] = [
  ['Mohon dicetak bsk. kami tunggu di aula', 'Mohon dicetak besok. kami tunggu di aula'],
  ['Kami hadir, saya tdk. bapak lurah diwakili', 'Kami hadir, saya tidak. bapak lurah diwakili'],
  ['Mohon kabari sy. Semoga lancar.', 'Mohon kabari saya. Semoga lancar.'],
  ['Kami menunggu data tsb. Salam hormat.', 'Kami menunggu data tersebut. Salam hormat.'],
  ['Kami menunggu data tsb.', 'Kami menunggu data tersebut.'],
  ['Berkas kami kirim bsk. terima kasih', 'Berkas kami kirim besok. terima kasih'],
  ['rapat jadi bsk. kami hadir', 'rapat jadi besok. kami hadir'],
  ['Rapat bsk.\nlokasi di aula', 'Rapat besok.\nlokasi di aula'],
  ['Rapat selesai kmrn. 5 berkas tersisa.', 'Rapat selesai kemarin. 5 berkas tersisa.'],
  ['Kami tunggu bsk... semoga lancar.', 'Kami tunggu besok... semoga lancar.'],
];

describe('the dot of a shortening', () => {
  it.each(GONE)('goes with it: %s', (text, expected) => expect(corrected(text)).toBe(expected));
  it.each(KEPT)('ends the sentence: %s', (text, expected) =>
    expect(corrected(text)).toBe(expected),
  );
});
