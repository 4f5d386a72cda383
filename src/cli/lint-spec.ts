import { rules } from '../../rules/index.ts';
import { formatters } from '../formatters/index.ts';
import { SHELLS } from './completion/shells.ts';
import { EXITS } from './exit-table.ts';
import {
  COMMON_OPTIONS,
  CONFIG_OPTIONS,
  LOGBOOK_TITLE,
  type OptionGroup,
  OUTPUT_FILE,
  type ProgramSpec,
  REPORT_TITLE,
  VALUES,
  type ValueSpec,
  ZONE,
} from './options.ts';

const RULE: ValueSpec = { id: 'aturan', en: 'rule', offers: () => rules.map(({ id }) => id) };

const INPUT: OptionGroup = {
  title: { id: 'Masukan', en: 'Input' },
  options: [
    {
      name: 'stdin',
      text: {
        id: 'baca naskah dari masukan standar (sama dengan -)',
        en: 'read the draft from standard input (the same as -)',
      },
    },
    {
      name: 'clipboard',
      text: {
        id: 'baca naskah dari papan klip; dengan --fix hasilnya ditulis kembali ke sana',
        en: 'read the draft from the clipboard; with --fix write it back',
      },
    },
    {
      name: 'messages',
      value: VALUES.shape,
      choices: ['ndjson'],
      text: {
        id: 'banyak pesan dari masukan standar, satu {"id","text","at"?,"zone"?} per baris, satu hasil per baris',
        en: 'many messages on standard input, one {"id","text","at"?,"zone"?} a line, one result a line',
      },
    },
    {
      name: 'max-size',
      value: { id: 'ukuran', en: 'size' },
      text: {
        id: 'ukuran naskah terbesar, misalnya 10MB (bawaan 64MiB)',
        en: 'largest draft, such as 10MB (default 64MiB)',
      },
    },
  ],
};

const SENDING: OptionGroup = {
  title: { id: 'Pengiriman', en: 'Sending' },
  options: [
    {
      name: 'at',
      value: VALUES.time,
      text: {
        id: 'waktu kirim, ISO 8601, misalnya 2026-11-23T09:00 (bawaan: sekarang)',
        en: 'moment of sending, ISO 8601, such as 2026-11-23T09:00 (default: now)',
      },
    },
    ZONE,
    {
      name: 'urgent',
      text: {
        id: 'keadaan darurat: boleh dikirim di luar jam kerja',
        en: 'an emergency: may be sent outside office hours',
      },
    },
    {
      name: 'reply',
      text: {
        id: 'balasan dalam percakapan yang sudah berjalan: aturan pembuka lebih longgar',
        en: 'an answer within a conversation: the rules of opening are looser',
      },
    },
  ],
};

const FIXING: OptionGroup = {
  title: { id: 'Perbaikan', en: 'Fixing' },
  options: [
    {
      name: 'fix',
      text: {
        id: 'perbaiki yang maknanya pasti; naskah dari masukan standar keluar di keluaran standar',
        en: 'repair what is unambiguous; a draft on standard input comes out on standard output',
      },
    },
    {
      name: 'fix-dry-run',
      text: {
        id: 'tampilkan perbaikan sebagai diff tanpa mengubah berkas',
        en: 'show the repairs as a diff and change no file',
      },
    },
    {
      name: 'complete',
      text: {
        id: 'bersama --fix: sisipkan juga salam, perkenalan dari profil, dan terima kasih yang belum ada',
        en: 'with --fix: also insert the greeting, the introduction from the profile and the thanks that are missing',
      },
    },
  ],
};

const REPORT: OptionGroup = {
  title: REPORT_TITLE,
  options: [
    {
      name: 'format',
      short: 'f',
      value: { ...VALUES.format, offers: () => Object.keys(formatters) },
      text: {
        id: 'human, json, compact, github, ndjson, atau paket/berkas formatter ESLint (bawaan human)',
        en: 'human, json, compact, github, ndjson, or an ESLint formatter package or file (default human)',
      },
    },
    OUTPUT_FILE,
    {
      name: 'score',
      text: {
        id: 'sertakan nilai 0–100 dan sumbangan setiap bagian (human, json, ndjson)',
        en: 'include the score of 0–100 with what each part gave (human, json, ndjson)',
      },
    },
    {
      name: 'quiet',
      text: { id: 'laporkan galat saja', en: 'report errors only' },
    },
    {
      name: 'max-warnings',
      value: { id: 'jumlah', en: 'number' },
      text: {
        id: 'peringatan lebih banyak dari ini membuat kode keluar 1',
        en: 'more warnings than this make the exit code 1',
      },
    },
  ],
};

const LOGBOOK: OptionGroup = {
  title: LOGBOOK_TITLE,
  options: [
    {
      name: 'logbook',
      value: { ...VALUES.address, en: 'place' },
      text: {
        id: 'buku kendali yang dihitung: berkas atau postgres://… (bawaan: milik asn-log)',
        en: 'the logbook that counts: a file or postgres://… (default: the one of asn-log)',
      },
    },
    {
      name: 'record',
      text: {
        id: 'catat pesan yang bersih ke buku kendali',
        en: 'write a clean message into the logbook',
      },
    },
  ],
};

const RULES: OptionGroup = {
  title: { id: 'Aturan dan konfigurasi', en: 'Rules and configuration' },
  options: [
    {
      name: 'rule',
      value: RULE,
      repeatable: true,
      text: {
        id: "ubah satu aturan: 'greeting: off', 'conciseness: [warning, {max: 80}]'; dapat diulang",
        en: "change one rule: 'greeting: off', 'conciseness: [warning, {max: 80}]'; repeatable",
      },
    },
    {
      name: 'rules',
      text: { id: 'tampilkan semua aturan', en: 'list all rules' },
    },
    {
      name: 'explain',
      value: RULE,
      text: {
        id: 'jelaskan satu aturan: dasar, contoh baik dan kurang baik',
        en: 'explain one rule: what it rests on, a good and a bad example',
      },
    },
    ...CONFIG_OPTIONS,
    {
      name: 'print-config',
      text: {
        id: 'tampilkan konfigurasi yang berlaku dan asal setiap nilai',
        en: 'show the configuration in force and where each value comes from',
      },
    },
    {
      name: 'init',
      text: {
        id: 'buat .asnlintrc.yaml berisi penjelasan di folder ini',
        en: 'write a commented .asnlintrc.yaml into this folder',
      },
    },
  ],
};

const GENERAL: OptionGroup = {
  ...COMMON_OPTIONS,
  options: [
    ...COMMON_OPTIONS.options,
    {
      name: 'completion',
      value: { id: 'shell', en: 'shell' },
      choices: SHELLS,
      text: {
        id: 'tampilkan skrip pelengkap tombol Tab untuk keempat perintah: bash, zsh, fish, powershell',
        en: 'print the script that completes all four commands with Tab: bash, zsh, fish, powershell',
      },
    },
  ],
};

export const LINT_SPEC: ProgramSpec = {
  name: 'asn-lint',
  summary: {
    id: 'Memeriksa dan memperbaiki pesan koordinasi WhatsApp ASN sebelum dikirim.',
    en: 'Checks and repairs the WhatsApp messages of civil servants before they are sent.',
  },
  argument: {
    name: VALUES.file,
    text: {
      id: 'naskah, folder (semua *.txt di dalamnya), atau - untuk masukan standar',
      en: 'drafts, folders (every *.txt inside) or - for standard input',
    },
  },
  groups: [INPUT, SENDING, FIXING, REPORT, LOGBOOK, RULES, GENERAL],
  examples: [
    {
      command: 'asn-lint draft.txt',
      text: { id: 'periksa satu naskah', en: 'check one draft' },
    },
    {
      command: 'asn-lint --fix draft.txt',
      text: { id: 'perbaiki di tempat', en: 'repair it in place' },
    },
    {
      command: 'asn-lint --clipboard --fix',
      text: { id: 'perbaiki isi papan klip', en: 'repair what is on the clipboard' },
    },
  ],
  exits: [EXITS.clean, EXITS.findings, EXITS.failed, EXITS.cancelled],
};
