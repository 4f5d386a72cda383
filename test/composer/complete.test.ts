import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { complete } from '../../src/composer/complete.ts';
import type { Profile } from '../../src/linter/contract.ts';
import { lint, type Settings, settings } from '../../src/linter/index.ts';
import { WORKING } from '../cli/world.ts';

const PROFILE: Profile = {
  name: 'Wulan Handayani',
  position: 'Analis Pasar Hasil Perikanan',
  unit: 'Bidang Usaha Perikanan',
  agency: 'Dinas Perikanan Kabupaten Sagara',
};
const WHO =
  'aya Wulan Handayani, Analis Pasar Hasil Perikanan pada Bidang Usaha Perikanan, Dinas Perikanan Kabupaten Sagara.';
const HOME = 'Bidang Usaha Perikanan, Dinas Perikanan Kabupaten Sagara';
const thanks = (address: string) => `Terima kasih atas perhatian dan waktu ${address}.`;
const THANKS = thanks('Bapak/Ibu');

const around = (changes: Partial<Settings> = {}): Settings =>
  settings(new Date(WORKING), { profile: PROFILE, ...changes });

const completed = (text: string, changes: Partial<Settings> = {}) =>
  complete(text, rules, around(changes)).output;

describe('the places', () => {
  it.each<[what: string, draft: string, result: string]>([
    [
      'all three',
      'Mohon data lelang.',
      `Selamat pagi, Bapak/Ibu.\n\nS${WHO}\n\nMohon data lelang.\n\n${THANKS}`,
    ],
    [
      'somebody is called at the beginning',
      'Ibu Camat, mohon data lelang.',
      `Selamat pagi, Ibu Camat, s${WHO} Mohon data lelang.\n\n${thanks('Ibu')}`,
    ],
    [
      'an address block',
      'Yth. Ibu Camat\ndi Tempat\n\nMohon data lelang.',
      `Yth. Ibu Camat\ndi Tempat\n\nSelamat pagi, Ibu.\n\nS${WHO}\n\nMohon data lelang.\n\n${thanks('Ibu')}`,
    ],
    [
      'a heading',
      '*LELANG IKAN*\n\nLelang dimulai Senin.',
      `*LELANG IKAN*\n\nSelamat pagi, Bapak/Ibu.\n\nS${WHO}\n\nLelang dimulai Senin.\n\n${THANKS}`,
    ],
    [
      'a greeting with its own sentence',
      'Selamat pagi, Bu. Mohon data lelang.',
      `Selamat pagi, Bu. S${WHO} Mohon data lelang.\n\n${thanks('Ibu')}`,
    ],
    [
      'a greeting that runs on',
      'selamat pagi bu mohon data lelang',
      `selamat pagi bu, s${WHO} Mohon data lelang\n\n${thanks('Ibu')}`,
    ],
    [
      'a signature',
      'Selamat pagi, Bu.\nMohon data lelang.\n\nWulan Handayani\nDinas Perikanan',
      `Selamat pagi, Bu.\nMohon data lelang.\n\n${thanks('Ibu')}\n\nWulan Handayani\nDinas Perikanan`,
    ],
    [
      'a postscript',
      'Selamat pagi, Bu. Saya Wulan dari Dinas Perikanan. Mohon data lelang.\nNB: aula dipindah.',
      `Selamat pagi, Bu. Saya Wulan dari Dinas Perikanan. Mohon data lelang.\n\n${thanks('Ibu')}\n\nNB: aula dipindah.`,
    ],
    [
      'the sender’s own name without an agency',
      'Selamat pagi, Bu. Saya Wulan, mohon data lelang. Terima kasih.',
      `Selamat pagi, Bu. Saya Wulan dari ${HOME}, mohon data lelang. Terima kasih.`,
    ],
    [
      'the sender’s own name as signature',
      'Selamat pagi, Bu. Mohon data lelang. Terima kasih.\n\nWulan Handayani',
      `Selamat pagi, Bu. Mohon data lelang. Terima kasih.\n\nWulan Handayani\n${HOME}`,
    ],
    [
      'an agency without a name',
      'Selamat pagi, Bu.\nKami dari Dinas Perikanan mohon data lelang. Terima kasih.',
      'Selamat pagi, Bu.\nSaya Wulan Handayani.\n\nKami dari Dinas Perikanan mohon data lelang. Terima kasih.',
    ],
    [
      'lines of Windows and a line end at the end',
      'Mohon data lelang.\r\nBatasnya Rabu.\r\n',
      `Selamat pagi, Bapak/Ibu.\r\n\r\nS${WHO}\r\n\r\nMohon data lelang.\r\nBatasnya Rabu.\r\n\r\n${THANKS}\r\n`,
    ],
  ])('%s', (_, draft, result) => expect(completed(draft)).toBe(result));
});

describe('the reader is addressed as the draft does', () => {
  it.each<[draft: string, greeting: string, address: string]>([
    ['Mohon waktu Bapak untuk membahas data lelang.', 'Bapak', 'Bapak'],
    ['Data lelang sudah Ibu terima. Mohon tanggapan Ibu.', 'Ibu', 'Ibu'],
    ['Mohon waktu Saudara untuk membahas data lelang.', 'Saudara', 'Saudara'],
    ['Mohon data lelang dari Bapak dan Ibu.', 'Bapak/Ibu', 'Bapak/Ibu'],
    // somebody else, whoever reads it
    ['Mohon data lelang untuk Bapak Bupati.', 'Bapak/Ibu', 'Bapak/Ibu'],
    ['Mohon data lelang untuk tim pengawas dan rekan saya.', 'Bapak/Ibu', 'Bapak/Ibu'],
    ['> Kapan, Bapak?\nMohon data lelang.', 'Bapak/Ibu', 'Bapak/Ibu'],
  ])('%s', (draft, greeting, address) => {
    const output = completed(draft);
    expect(output).toContain(`Selamat pagi, ${greeting}.\n`);
    expect(output.endsWith(thanks(address))).toBe(true);
  });

  it('by the opening, whoever is mentioned later', () => {
    const draft =
      'Selamat pagi, Rekan-rekan. Saya Wulan dari Dinas Perikanan. Mohon data Ibu Camat.';
    expect(completed(draft)).toMatch(/waktu rekan-rekan\.$/);
  });
});

describe('only what is certain', () => {
  it('greets by the clock of the office', () => {
    const office = { ...around().office, zone: 'WIT' };
    expect(completed('Mohon data lelang.', { office })).toMatch(/^Selamat siang, /);
  });

  it.each<[string, Profile, string]>([
    ['nothing', {}, 'Mohon data lelang.'],
    ['a name alone', { name: 'Wulan Handayani' }, 'Mohon data lelang.'],
    ['an agency alone', { agency: 'Dinas Perikanan' }, 'Mohon data lelang.'],
  ])('tells nobody’s name from a profile with %s', (_, profile, text) => {
    const { inserted } = complete(text, rules, around({ profile }));
    expect(inserted).toEqual(['greeting', 'closing-thanks']);
  });

  it('does without a position', () => {
    const { position, ...profile } = PROFILE;
    expect(position).toBeTruthy();
    expect(completed('Mohon data lelang.', { profile })).toContain(
      `\nSaya Wulan Handayani dari ${HOME}.\n`,
    );
  });

  it.each([
    ['another person', 'Selamat pagi, Bu. Saya Yudha Prakoso, mohon data lelang. Terima kasih.'],
    [
      'an informal greeting',
      'Pagi, Bu. Saya Wulan dari Dinas Perikanan, mohon data. Terima kasih.',
    ],
    ['informal thanks', 'Selamat pagi, Bu. Saya Wulan dari Dinas Perikanan, mohon data. Makasih.'],
    [
      'a greeting in the wrong place',
      'Data kami tunggu. Selamat pagi, Bu. Saya Wulan dari Dinas Perikanan. Terima kasih.',
    ],
    ['only a call', 'Ibu Camat'],
    ['nothing', ''],
    ['a greeting alone', 'Selamat pagi, Bu.'],
  ])('leaves %s to the writer', (_, text) => expect(completed(text)).toBe(text));

  it('inserts nothing for a rule that is off', () => {
    const off = { severity: 'off' } as const;
    const changes = { rules: { greeting: off, 'sender-identity': off, 'closing-thanks': off } };
    expect(completed('Mohon data lelang.', changes)).toBe('Mohon data lelang.');
  });

  it('inserts nothing for a rule that does not ask', () => {
    const options = { required: false };
    const rule = { severity: 'error', options } as const;
    const changes = { rules: { greeting: rule, 'closing-thanks': rule }, profile: {} };
    expect(completed('Mohon data lelang.', changes)).toBe('Mohon data lelang.');
  });
});

const COMPLETED = new Set(['greeting', 'sender-identity', 'closing-thanks']);

describe('whatever the draft', () => {
  const piece = fc.constantFrom(
    'Selamat pagi, Bu.',
    'Selamat siang Pak',
    'Ibu Camat,',
    'Yth. Bapak Kepala Dinas',
    'di Tempat',
    'Mohon izin,',
    '*UNDANGAN*',
    '[URGENT]',
    'saya Wulan',
    'Saya Yudha dari Bappeda.',
    'Kami dari Dinas Perikanan.',
    'mohon data lelang',
    'Rapat dimulai hari Senin pukul 09.00.',
    '- satu berkas',
    '> Kapan datanya?',
    'Terima kasih.',
    'Terima kasih atas jawaban kemarin.',
    'Hormat saya,',
    'Wulan Handayani',
    'Dinas Perikanan',
    'NB: bawa berkas.',
    'https://data.sagara.go.id/lelang',
    '"kutipan',
    '```',
    '*tebal',
    '🙏',
    'yg',
  );
  const gap = fc.constantFrom(' ', ', ', '\n', '\n\n', '\r\n', '. ');
  const draft = fc
    .array(fc.tuple(piece, gap), { maxLength: 9 })
    .map((pieces) => pieces.flat().join(''));
  const any = fc.oneof({ weight: 4, arbitrary: draft }, { weight: 1, arbitrary: fc.string() });

  it('is completed once, satisfies the rules of what was inserted and loses no word', () => {
    fc.assert(
      fc.property(any, (text) => {
        const { output, inserted } = complete(text, rules, around());
        expect(complete(output, rules, around())).toEqual({ output, inserted: [] });
        const found = lint(output, rules, around()).messages.map(({ ruleId }) => ruleId);
        for (const part of inserted) expect(found).not.toContain(part);
        expect(isWithin(text.toLowerCase(), output.toLowerCase())).toBe(true);
        if (inserted.length === 0) expect(output).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('a matter without any part is completed to a message that these rules accept', () => {
    const matter = fc.constantFrom(
      'Mohon data lelang ikan',
      'rapat dimulai hari Senin.',
      'Berkas lelang sudah kami unggah di https://data.sagara.go.id/lelang',
      'Data berikut belum lengkap:\n- Wanasari\n- Sukajaya',
      'Kapan hasil lelang diumumkan?',
    );
    fc.assert(
      fc.property(fc.array(matter, { minLength: 1, maxLength: 4 }), (matters) => {
        const { output } = complete(matters.join('\n\n'), rules, around());
        const found = lint(output, rules, around()).messages.map(({ ruleId }) => ruleId);
        expect(found.filter((id) => COMPLETED.has(id) || id === 'section-order')).toEqual([]);
      }),
    );
  });
});

/** Every character of `part`, in order, with others between them. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const ch of part) {
    at = whole.indexOf(ch, at) + ch.length;
    if (at < ch.length) return false;
  }
  return true;
}
