import { hasCredentials, isDeceptive, SHORTENERS } from '../src/language/addresses.ts';
import { defineRule, type Finding } from '../src/linter/contract.ts';
import type { Link } from '../src/message/types.ts';

export const linkSafety = defineRule({
  id: 'link-safety',
  meta: {
    title: { id: 'Tautan aman', en: 'Safe links' },
    description: {
      id: 'Tautan memakai https, tidak dipendekkan, tidak memuat sandi atau token, dan hostnya tidak menyamar.',
      en: 'Links use https, are not shortened, carry no password or token, and their host is no look-alike.',
    },
    severity: 'warning',
    fixable: false,
    source: {
      handbook: {
        id: 'Pesan ideal: tautan dokumen pendukung yang dapat dipercaya penerima',
        en: 'The ideal message: a link that the recipient can trust',
      },
      law: 'UU 27/2022 tentang Pelindungan Data Pribadi; Peraturan BSSN 4/2021',
      value: 'Loyal',
      conduct: {
        id: 'Menjaga rahasia jabatan dan negara',
        en: 'Keeps the secrets of office and state',
      },
    },
    good: [{ text: 'Bahan rapat: https://bappeda.melati.go.id/bahan' }],
    bad: [
      { text: 'Bahan rapat: http://bappeda.melati.go.id/bahan', reports: ['insecure'] },
      { text: 'Bahan rapat: https://bit.ly/bahan-rapat', reports: ['shortened'] },
      {
        text: 'Bahan rapat: https://admin:melati26@files.melati.go.id/bahan',
        reports: ['credentials'],
      },
    ],
    options: {
      trustedDomains: {
        type: 'array',
        items: { type: 'string' },
        default: ['go.id'],
        description: {
          id: 'Domain tepercaya; tautan pendek di bawahnya diterima.',
          en: 'Trusted domains; short links below them are accepted.',
        },
      },
    },
    messages: {
      insecure: {
        id: 'Tautan http:// tidak terenkripsi; pakai https:// supaya isi dokumen terlindungi.',
        en: 'An http:// link is not encrypted; use https://.',
      },
      shortened: {
        id: 'Tautan pendek {host} menyembunyikan tujuannya; tulis alamat lengkap dokumen.',
        en: 'The short link {host} hides where it goes; write the full address.',
      },
      credentials: {
        id: 'Tautan memuat sandi atau token akses; hapus dari alamat dan atur izin akses dokumen.',
        en: "The link carries a password or access token; remove it and set the document's permissions.",
      },
      lookalike: {
        id: 'Nama host {host} memuat huruf yang menyamar; periksa alamatnya sebelum dikirim.',
        en: 'The host {host} has look-alike letters; check the address before sending.',
      },
    },
  },
  *check(message, { options }): Iterable<Finding> {
    for (const link of message.links) {
      if (link.quoted || (link.kind !== 'url' && link.kind !== 'whatsapp')) continue;
      const { range, host } = link;
      if (/^http:\/\//i.test(link.href))
        yield { messageId: 'insecure', range, suggestions: [toHttps(link, message.text)] };
      if (SHORTENERS.has(host) && !isTrusted(host, options.trustedDomains))
        yield { messageId: 'shortened', range, data: { host } };
      if (hasCredentials(link.href)) yield { messageId: 'credentials', range };
      if (isDeceptive(host)) yield { messageId: 'lookalike', range, data: { host } };
    }
  },
});

function toHttps({ range }: Link, text: string) {
  return { range, text: text.slice(...range).replace(/^http:/i, 'https:') };
}

function isTrusted(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
