import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bilingual } from '../linter/contract.ts';
import { fileError } from './errors.ts';

/** The file that `--init` writes. */
export const INIT_FILE = '.asnlintrc.yaml';

const TEXT: Bilingual = {
  id: `# Konfigurasi asn-lint. Untuk memakai sebuah isian, hapus tanda pagar (#) di depannya.
# Isian yang berlaku beserta asalnya: asn-lint --print-config
# yaml-language-server: $schema=./node_modules/asn-lint/schema/config.schema.json

# Dasar: asn-lint:recommended (bawaan), asn-lint:strict (semuanya galat), asn-lint:reply (balasan),
# asn-lint:public-service (loket layanan), berkas (./dinas.yaml), atau paket npm.
#extends: asn-lint:recommended

# Tingkat setiap aturan: error (galat), warning (peringatan), info, atau off (tidak dipakai).
# Daftar aturan: asn-lint --rules. Penjelasan: asn-lint --explain topic-link
#rules:
#  topic-link: [error, { attachments: accept }]
#  closing-thanks: warning

# Pengirim. Isian ini lebih baik disimpan di konfigurasi pribadi:
# Linux ~/.config/asn-lint/config.yaml, Windows %APPDATA%\\asn-lint\\config.yaml,
# macOS ~/Library/Application Support/asn-lint/config.yaml
#profile:
#  name: Siti Rahmawati
#  position: Analis Kebijakan
#  unit: Bidang Data
#  agency: Dinas Komunikasi dan Informatika
#  zone: WIB

# Jam kerja kantor: zona WIB, WITA, WIT, atau nama IANA; 1 = Senin … 7 = Minggu.
office:
  #zone: WIB
  opens: "08.00"
  closes: "16.00"
  workdays: [1, 2, 3, 4, 5]
  #recipientZone: WITA
  #holidays:
  #  2026-12-07: Hari jadi kabupaten
  #workingHolidays:
  #  - 2026-12-24

# Kata khas instansi: yang boleh dipakai, dan yang dihindari beserta penggantinya.
#words:
#  allowed: [sipkendali, simonev]
#  banned:
#    blangko: formulir

# Nama instansi dan unit yang belum dikenal.
#agencies:
#  - Pusat Layanan Terpadu Nusantara

# Ungkapan khas instansi.
#phrases:
#  greetings: [salam literasi]
#  thanks: [matur sembah nuwun]

# Domain tepercaya selain go.id.
#trustedDomains: [contoh.ac.id]

# Buku kendali; nama berkas dihitung dari folder ini.
#logbook: ./buku-kendali.db

# Bahasa laporan: id atau en.
#lang: id
`,
  en: `# Configuration of asn-lint. To use a setting, remove the number sign (#) before it.
# What holds and where it comes from: asn-lint --print-config
# yaml-language-server: $schema=./node_modules/asn-lint/schema/config.schema.json

# Base: asn-lint:recommended (default), asn-lint:strict (all errors), asn-lint:reply (an answer),
# asn-lint:public-service (a service counter), a file (./agency.yaml) or an npm package.
#extends: asn-lint:recommended

# Severity of each rule: error, warning, info or off.
# All rules: asn-lint --rules. About one: asn-lint --explain topic-link
#rules:
#  topic-link: [error, { attachments: accept }]
#  closing-thanks: warning

# The sender. Better kept in your own configuration:
# Linux ~/.config/asn-lint/config.yaml, Windows %APPDATA%\\asn-lint\\config.yaml,
# macOS ~/Library/Application Support/asn-lint/config.yaml
#profile:
#  name: Siti Rahmawati
#  position: Analis Kebijakan
#  unit: Bidang Data
#  agency: Dinas Komunikasi dan Informatika
#  zone: WIB

# Office hours: zone WIB, WITA, WIT or an IANA name; 1 = Monday … 7 = Sunday.
office:
  #zone: WIB
  opens: "08.00"
  closes: "16.00"
  workdays: [1, 2, 3, 4, 5]
  #recipientZone: WITA
  #holidays:
  #  2026-12-07: Hari jadi kabupaten
  #workingHolidays:
  #  - 2026-12-24

# The agency's own words: those to allow, those to avoid and what to write instead.
#words:
#  allowed: [sipkendali, simonev]
#  banned:
#    blangko: formulir

# Names of agencies and units that are not known yet.
#agencies:
#  - Pusat Layanan Terpadu Nusantara

# The agency's own phrases.
#phrases:
#  greetings: [salam literasi]
#  thanks: [matur sembah nuwun]

# Trusted domains besides go.id.
#trustedDomains: [contoh.ac.id]

# The logbook; a file name is relative to this folder.
#logbook: ./buku-kendali.db

# Language of the report: id or en.
#lang: en
`,
};

/** A commented configuration that means what no configuration means. */
export function initConfig(lang: keyof Bilingual = 'id'): string {
  return TEXT[lang];
}

/**
 * Writes `.asnlintrc.yaml` into a folder; a file that is there stays as it is.
 *
 * @returns the file's path
 * @throws ConfigError if it exists or cannot be written
 */
export async function writeInitConfig(cwd: string, lang: keyof Bilingual = 'id'): Promise<string> {
  const file = join(cwd, INIT_FILE);
  try {
    // "wx" also refuses a link that leads somewhere else
    await writeFile(file, initConfig(lang), { flag: 'wx' });
    return file;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const text =
      code === 'EEXIST'
        ? {
            id: 'berkas ini sudah ada dan tidak diubah; untuk memulai lagi, ganti namanya lebih dahulu.',
            en: 'this file exists and was left alone; to start again, rename it first.',
          }
        : {
            id: `berkas ini tidak dapat ditulis (${code ?? 'galat'}).`,
            en: `this file cannot be written (${code ?? 'error'}).`,
          };
    throw fileError(file, text, { cause });
  }
}
