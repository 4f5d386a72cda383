import { describe } from 'vitest';
import { accepts, reports } from './tables.ts';

const RULE = 'link-safety';

describe('addresses in order', () => {
  accepts(RULE, [
    'Bahan: https://sagara.go.id/lelang',
    'Bahan: www.sagara.go.id/lelang',
    'Bahan: drive.google.com/drive/folders/1AbCdEf',
    'Bahan: HTTPS://SAGARA.GO.ID/LELANG',
    'Rapat: https://us02web.zoom.us/j/81234567890?pwd=QmFoYW4',
    'Rapat: https://meet.google.com/abc-defg-hij',
    'Bahan: https://sagara.go.id/unduh?berkas=token-lelang.pdf',
    'Bahan: https://s.go.id/lelang',
    'Surel: ikan@sagara.go.id',
    'Beranda sagara.go.id sudah pulih.',
    'Narahubung: https://wa.me/628120000001',
    'Nomor surat 523/11/http',
    '> http://sagara.go.id/lelang\nSudah kami buka.',
    'Beliau menulis "buka http://sagara.go.id/lelang" kemarin.',
    'Bahan: https://bit.lyon.example.go.id/a',
    'Bahan: https://sagara.go.id/?q=https://bit.ly',
    'Bahan: https://sagara.go.id/?q=http://contoh.go.id',
    // a service is named, nothing is linked
    'Layanan bit.ly tidak kami pakai lagi.',
  ]);
});

describe('not encrypted', () => {
  reports(RULE, [
    ['insecure', 'Bahan: ⟦http://sagara.go.id/lelang⟧.'],
    ['insecure', 'Bahan: ⟦HTTP://SAGARA.GO.ID/LELANG⟧'],
    ['insecure', 'Bahan (⟦http://sagara.go.id/lelang⟧) dan https://sagara.go.id/b'],
    ['insecure', 'Bahan: *⟦http://sagara.go.id/lelang⟧*'],
    ['insecure', 'Narahubung: ⟦http://wa.me/628120000001⟧'],
    ['insecure insecure', '⟦http://a.sagara.go.id/x⟧ dan ⟦http://b.sagara.go.id/y⟧'],
  ]);
});

describe('shortened', () => {
  reports(RULE, [
    ['shortened', 'Bahan: ⟦https://bit.ly/lelang-ikan⟧'],
    ['shortened', 'Bahan: ⟦s.id/lelang-ikan⟧'],
    ['shortened', 'Bahan: ⟦https://tinyurl.com/lelangikan⟧'],
    ['shortened', 'Bahan: ⟦https://BIT.LY/lelang⟧.'],
  ]);
  accepts(RULE, ['Bahan: https://s.id/lelang-ikan', 'Bahan: https://www.s.id/lelang-ikan'], {
    options: { trustedDomains: ['go.id', 's.id'] },
  });
  reports(RULE, [['shortened', 'Bahan: ⟦https://bit.ly/lelang⟧']], {
    options: { trustedDomains: ['go.id', 's.id'] },
  });
});

describe('a password or token inside', () => {
  reports(RULE, [
    ['credentials', 'Bahan: ⟦https://admin:ikan2026@berkas.sagara.go.id/a⟧'],
    ['credentials', 'Bahan: ⟦https://api.sagara.go.id/a?access_token=ey12ab34⟧'],
    ['credentials', 'Masuk: ⟦https://sagara.go.id/masuk?user=wulan&password=ikan2026⟧'],
  ]);
});

describe('a host in disguise', () => {
  reports(RULE, [
    ['lookalike', 'Bahan: ⟦https://xn--sgara-1qa.go.id/lelang⟧'],
    // the first "a" is Cyrillic
    ['lookalike', 'Bahan: ⟦https://sаgara.go.id/lelang⟧'],
  ]);
});
