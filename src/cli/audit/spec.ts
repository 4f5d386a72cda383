import { DONE_OR_FAILED } from '../exit-table.ts';
import {
  COMMON_OPTIONS,
  CONFIG_GROUP,
  LOGBOOK_TITLE,
  MONTH,
  type OptionGroup,
  OUTPUT_FILE,
  type ProgramSpec,
  REPORT_TITLE,
  VALUES,
} from '../options.ts';

const CHAT: OptionGroup = {
  title: { id: 'Percakapan', en: 'Chats' },
  options: [
    {
      name: 'me',
      value: VALUES.name,
      repeatable: true,
      text: {
        id: 'nama atau nomor Anda di dalam ekspor; dapat diulang (bawaan: nama pada profil)',
        en: "your name or number in the export; repeatable (default: the profile's name)",
      },
    },
    {
      name: 'zone',
      value: VALUES.zone,
      text: {
        id: 'zona waktu kantor dan ponsel: WIB, WITA, WIT, atau nama IANA (bawaan WIB)',
        en: 'time zone of office and phone: WIB, WITA, WIT or an IANA name (default WIB)',
      },
    },
    {
      name: 'date-order',
      value: { id: 'urutan', en: 'order' },
      choices: ['day-first', 'month-first'],
      text: {
        id: 'urutan tanggal bila ekspor tidak menunjukkannya: day-first atau month-first',
        en: 'order of dates where the export does not show it: day-first or month-first',
      },
    },
    MONTH,
    {
      name: 'since',
      value: VALUES.date,
      text: { id: 'mulai tanggal ini, TTTT-BB-HH', en: 'from this day on, YYYY-MM-DD' },
    },
    {
      name: 'until',
      value: VALUES.date,
      text: {
        id: 'sampai dengan tanggal ini, TTTT-BB-HH',
        en: 'up to and including this day, YYYY-MM-DD',
      },
    },
    {
      name: 'limit',
      value: { ...VALUES.count, en: 'number' },
      text: {
        id: 'batas koordinasi sebulan (bawaan 20, atau menurut konfigurasi)',
        en: 'coordinations allowed in a month (default 20, or as configured)',
      },
    },
    {
      name: 'silence-hours',
      value: { id: 'jam', en: 'hours' },
      text: {
        id: 'pesan sesudah sekian jam tanpa percakapan memulai koordinasi baru (bawaan 8)',
        en: 'a message after so many hours of silence begins a coordination (default 8)',
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
      value: VALUES.format,
      choices: ['human', 'json', 'csv'],
      text: {
        id: 'human, json, atau csv (bawaan human)',
        en: 'human, json or csv (default human)',
      },
    },
    OUTPUT_FILE,
    {
      name: 'html',
      value: VALUES.file,
      text: {
        id: 'tulis juga satu halaman HTML yang dapat dibuka luring di ponsel',
        en: 'also write one HTML page that opens offline on a phone',
      },
    },
    {
      name: 'anonymous',
      text: {
        id: 'ganti nama orang dengan peran (Saya, Rekan 1, …), juga di dalam contoh',
        en: 'replace people by roles (Me, Colleague 1, …), in examples too',
      },
    },
  ],
};

const LOGBOOK: OptionGroup = {
  title: LOGBOOK_TITLE,
  options: [
    {
      name: 'import',
      text: {
        id: 'catat koordinasi ke buku kendali, masing-masing satu kali walaupun diulang',
        en: 'put the coordinations into the logbook, each once however often it is repeated',
      },
    },
    {
      name: 'logbook',
      value: VALUES.address,
      text: {
        id: 'berkas buku kendali atau postgres://… (bawaan: seperti asn-log)',
        en: 'file of the logbook or postgres://… (default: as asn-log)',
      },
    },
    {
      name: 'person',
      value: VALUES.name,
      text: {
        id: 'dicatat atas nama siapa (bawaan: seperti asn-log)',
        en: 'on whose behalf to record (default: as asn-log)',
      },
    },
  ],
};

export const AUDIT_SPEC: ProgramSpec = {
  name: 'asn-audit',
  summary: {
    id: 'Merangkum ekspor percakapan WhatsApp: koordinasi, kebiasaan, jam kirim, dan waktu tanggap.',
    en: 'Sums up exported WhatsApp chats: coordinations, habits, hours of sending, response times.',
  },
  argument: {
    name: VALUES.file,
    text: {
      id: 'ekspor WhatsApp (.txt atau .zip), satu atau beberapa, atau - untuk masukan standar',
      en: 'WhatsApp exports (.txt or .zip), one or several, or - for standard input',
    },
  },
  groups: [CHAT, REPORT, LOGBOOK, CONFIG_GROUP, COMMON_OPTIONS],
  examples: [
    {
      command: 'asn-audit "Chat WhatsApp dengan Bu Rina.txt" --me "Andi Pratama"',
      text: { id: 'satu percakapan', en: 'one chat' },
    },
    {
      command: 'asn-audit *.zip --month 2026-11 --html laporan.html',
      text: { id: 'beberapa percakapan, satu bulan', en: 'several chats, one month' },
    },
    {
      command: 'asn-audit chat.zip --import',
      text: { id: 'catat ke buku kendali', en: 'record in the logbook' },
    },
  ],
  exits: DONE_OR_FAILED,
};
