import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymizer, findOwner, personMatcher } from '../../src/chat/index.ts';

const SENDERS = ['Sekar Maheswari', 'Pak Damar Keuangan', 'Bunga Citrawati', '+62 811-5550-1234'];
const names = { me: 'Saya', other: 'Rekan', someone: '(nama)' };
const roles = anonymizer({ senders: SENDERS, isMe: personMatcher('Sekar Maheswari'), names });

describe('anonymizer', () => {
  it('numbers people in the order given', () => {
    expect(SENDERS.map((sender) => roles.of(sender))).toEqual([
      'Saya',
      'Rekan 1',
      'Rekan 2',
      'Rekan 3',
    ]);
  });

  it.each([
    ['Selamat pagi, Pak Damar.', 'Selamat pagi, Pak Rekan 1.'],
    ['Saya Sekar Maheswari dari Bagian Keuangan.', 'Saya Saya dari Bagian Keuangan.'],
    ['SEKAR dan damar sudah hadir.', 'Saya dan Rekan 1 sudah hadir.'],
    ['Bu Ratnasari menunggu di ruang rapat.', 'Bu (nama) menunggu di ruang rapat.'],
    ['Karangan bunga sudah dipesan Bunga.', 'Karangan Rekan 2 sudah dipesan Rekan 2.'],
    ['Hubungi 0812-5550-9876 segera.', 'Hubungi ••••-••••-•••• segera.'],
    ['Berkas: https://contoh.go.id/sekar', 'Berkas: https://…'],
    ['Rapat 23 November 2026 pukul 09.00.', 'Rapat 23 November 2026 pukul 09.00.'],
    ['Yth. Ibu Kepala Bidang Anggaran.', 'Yth. Ibu Kepala Bidang Anggaran.'],
  ])('%s', (text, expected) => {
    expect(roles.disguise(text).text).toBe(expected);
  });

  it('leaves no name, and finds every place again', () => {
    const word = fc.constantFrom(
      'Damar',
      'sekar',
      'MAHESWARI',
      'Citrawati',
      'rapat',
      'yg',
      '081255509876',
      'surat@contoh.go.id',
      '👍🏽',
      ',',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.nat(), (words, pick) => {
        const text = words.join(' ');
        const disguised = roles.disguise(text);
        expect(disguised.text).not.toMatch(/damar|sekar|maheswari|citrawati|\d{6}|surat@/i);
        const at = text.indexOf('yg', pick % Math.max(1, text.length));
        if (at < 0) return;
        expect(disguised.text.slice(...disguised.place([at, at + 2]))).toBe('yg');
      }),
    );
  });
});

describe('findOwner', () => {
  it.each([
    ['one chat of two that is named', [['Wati', 'Wati', 'Arga']], 'Arga'],
    [
      'two chats with one person in common',
      [
        ['', 'Wati', 'Arga'],
        ['', 'Arga', 'Umar'],
      ],
      'Arga',
    ],
    ['a chat of two without a name', [['', 'Wati', 'Arga']], undefined],
    ['a group', [['Tim Renja', 'Wati', 'Arga', 'Umar']], undefined],
    [
      'two people in common',
      [
        ['A', 'Wati', 'Arga'],
        ['B', 'Wati', 'Arga'],
      ],
      undefined,
    ],
  ])('%s', (_, chats, owner) => {
    const people = chats.map(([title = '', ...senders]) => ({ title, senders }));
    expect(findOwner(people).owner).toBe(owner);
  });
});
