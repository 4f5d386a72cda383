import { describe, expect, it } from 'vitest';
import { parse } from '../../src/message/parse.ts';
import { structure } from '../../src/structure/index.ts';

/** The sender's name and agency as the message has them. */
function sender(text: string): (string | undefined)[] {
  const { name, agency } = structure(parse(text)).sender;
  return [name, agency].map((range) => range && text.slice(...range));
}

describe('names that are words besides', () => {
  it.each<[text: string, name: string | undefined]>([
    ['Saya Hakim dari Dinas Perikanan.', 'Hakim'],
    ['Saya Hakim Wulandari, Arsiparis pada Dinas Perikanan.', 'Hakim Wulandari'],
    ['Saya Rudi Hakim dari Dinas Perikanan.', 'Rudi Hakim'],
    ['Saya Hakim bin Salim dari Dinas Perikanan.', 'Hakim bin Salim'],
    ['Saya Utama M. dari Dinas Perikanan.', 'Utama M'],
    ['Saya Ida de Saidah dari Dinas Perikanan.', 'Ida de Saidah'],
    ['Saya dr. Ibnu Hamzah dari Dinas Perikanan.', 'dr. Ibnu Hamzah'],
    ['Saya Juni, Arsiparis pada Dinas Perikanan.', 'Juni'],
    ['Saya Abdi dari Dinas Perikanan.', 'Abdi'],
    ['Saya Rudi Ana dari Dinas Perikanan.', 'Rudi Ana'],
    ['Saya Bernika dari Dinas Perikanan.', 'Bernika'],
    ['Kami dari Dinas Perikanan (narahubung: Ambo).', 'Ambo'],
    ['Kami dari Dinas Perikanan (narahubung: Tb. Kaban, Camat).', 'Tb. Kaban'],
    ['Saya BUA’ WULANDARI dari Dinas Perikanan.', 'BUA’ WULANDARI'],
    ['Saya MOH. SURYA dari Dinas Perikanan.', 'MOH. SURYA'],
    ['Saya AL-FARIZI dari Dinas Perikanan.', 'AL-FARIZI'],
    // offices, days and the speaker
    ['Saya hakim dari Pengadilan Negeri Sagara.', undefined],
    ['Saya Hakim Pengadilan Negeri Sagara.', undefined],
    ['Saya Hakim Tinggi pada Pengadilan Tinggi Sagara.', undefined],
    ['Saya Kaban Kesbangpol Kabupaten Sagara.', undefined],
    ['Abdi dari Dinas Perikanan.', undefined],
    ['Saya Senin mengirim berkas dari Dinas Perikanan.', undefined],
    ['Saya Mengirim berkas Dinas Perikanan.', undefined],
  ])('%s', (text, name) => {
    expect(sender(`Selamat pagi, Ibu. ${text}`)[0]).toBe(name);
  });
});

describe('agencies without a head', () => {
  it.each<[text: string, agency: string | undefined]>([
    ['Saya Rudi dari Bea Cukai.', 'Bea Cukai'],
    ['Saya Rudi, Arsiparis pada Bina Marga Kabupaten Sagara.', 'Bina Marga'],
    ['Saya Rudi dari bea cukai.', 'bea cukai'],
    ['Saya Rudi dari Marinir.', 'Marinir'],
    ['Saya Rudi, Sekretaris Muslimat.', 'Muslimat'],
    ['Kami dari CAPIL (narahubung: Rudi).', 'CAPIL'],
    ['Saya Rudi dari Perusahaan Daerah Air Minum.', 'Perusahaan Daerah'],
    [
      'Saya Rudi dari Sistem Administrasi Manunggal Satu Atap.',
      'Sistem Administrasi Manunggal Satu Atap',
    ],
    ['Saya Rudi, Arsiparis pada Kundha Pitedah.', 'Kundha'],
    ['Saya Rudi, S.Kom., M.T.I., Ph.D., Arsiparis pada Poli Gigi.', 'Poli'],
    // mentioned, not the sender's
    ['Saya Rudi. Mohon data Bea Cukai.', undefined],
    ['Saya Rudi, mohon data pos anggaran.', undefined],
    ['Saya Rudi menunggu kabar tentang marinir.', undefined],
  ])('%s', (text, agency) => {
    expect(sender(`Selamat pagi, Ibu. ${text}`)[1]).toBe(agency);
  });
});

describe('commas inside a name', () => {
  const LISTS = [
    'Kementerian Pendidikan Tinggi, Sains, dan Teknologi',
    'Dinas Pariwisata, Pemuda dan Olahraga Kabupaten Sagara',
    'Kementerian Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan',
  ];

  it.each(LISTS)('belong to the address: %s', (office) => {
    const text = `Yth. Bapak Direktur ${office}\n\nSelamat pagi, Bapak. Saya Rudi dari Bappeda.`;
    const { opening } = structure(parse(text));
    expect(opening.greetings).toHaveLength(1);
    expect(text.slice(...opening.address!)).toBe(`Bapak Direktur ${office}`.replace(/^/, 'Yth. '));
  });

  it.each(LISTS)('belong to the introduction: %s', (office) => {
    const text = `Selamat pagi, Bapak. Kami dari ${office} (narahubung: Rudi Hartono). Mohon data.`;
    const message = parse(text);
    const { sender: found, topicAt } = structure(message);
    expect(found.name && text.slice(...found.name)).toBe('Rudi Hartono');
    expect(message.words.norm(topicAt)).toBe('data');
  });

  it('end where no list goes on', () => {
    const text = 'Selamat pagi, Bapak. Saya Rudi dari Dinas Sosial, Mohon data dan berkas.';
    const message = parse(text);
    expect(message.words.norm(structure(message).topicAt)).toBe('data');
  });
});

describe('addresses', () => {
  it.each([
    'Selamat pagi, Bapak Salam Nababan.',
    'Selamat pagi, Ibu Rahayu Rahayu.',
    'Selamat pagi, Bapak Salam S., Ph.D.',
    'Selamat pagi, Ibu Ana Wijaya.',
    'Selamat pagi, Bapak Tb. Rudi Hartono, S.E.',
    'Selamat pagi, Bapak Ahmad bin Salim.',
    'Selamat pagi, Ibu Ida van Houten.',
    'Selamat pagi, Bapak A.A. Gede Rudi.',
  ])('%s', (opening) => {
    const message = parse(`${opening} Saya Rudi dari Bappeda.`);
    const { bodyStart, greetings } = structure(message).opening;
    expect(greetings).toHaveLength(1);
    expect(message.words.raw(bodyStart)).toBe('Saya');
  });

  it('a stop behind a bracket ends the sentence', () => {
    const { sentences } = parse('Kami dari Bappeda (narahubung: Rudi, Ph.D.). Mohon data.');
    expect(sentences.length).toBe(2);
  });
});
