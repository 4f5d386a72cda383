import { FIELDS, type Field } from '../../composer/fields.ts';
import { ExitCode } from '../exit-codes.ts';
import { EXITS } from '../exit-table.ts';
import {
  COMMON_OPTIONS,
  CONFIG_GROUP,
  type OptionGroup,
  type OptionSpec,
  type ProgramSpec,
  VALUES,
} from '../options.ts';

export const REGISTERS = ['superior', 'peer', 'subordinate', 'citizen', 'vendor'] as const;

const AGAIN = { id: 'dapat diulang', en: 'repeatable' } as const;

function ofField({ flag, kind, value, label, hint, examples }: Field): OptionSpec {
  const several = kind === 'links' || kind === 'list';
  const text = (lang: 'id' | 'en') => {
    const more = several ? AGAIN[lang] : hint?.[lang];
    return `${label[lang][0]!.toLowerCase()}${label[lang].slice(1)}${more ? ` (${more})` : ''}`;
  };
  // an example of a moment is one of many
  const offers = kind === 'moment' || !examples ? {} : { offers: () => examples };
  return {
    name: flag,
    ...(kind !== 'yes' && { value: { ...value, ...offers } }),
    ...(several && { repeatable: true }),
    text: { id: text('id'), en: text('en') },
  };
}

const ANSWERS: OptionGroup = {
  title: { id: 'Jawaban', en: 'Answers' },
  options: [
    {
      name: 'answers',
      value: VALUES.file,
      text: {
        id: 'baca jawaban dari berkas JSON atau YAML; - untuk masukan standar',
        en: 'read the answers from a JSON or YAML file; - for standard input',
      },
    },
    {
      name: 'save-answers',
      value: VALUES.file,
      text: {
        id: 'simpan jawaban ke berkas (YAML; .json untuk JSON)',
        en: 'save the answers to a file (YAML; .json for JSON)',
      },
    },
    ...FIELDS.map(ofField),
    {
      name: 'register',
      value: { id: 'tingkat', en: 'register' },
      choices: REGISTERS,
      text: {
        id: 'tingkat kesantunan: superior, peer, subordinate, citizen, vendor (bawaan: dari jabatan penerima)',
        en: "superior, peer, subordinate, citizen or vendor (default: from the recipient's position)",
      },
    },
    {
      name: 'wording',
      value: VALUES.number,
      text: {
        id: 'pilih kalimat lain dengan makna yang sama',
        en: 'other sentences of the same meaning',
      },
    },
  ],
};

const OUTPUT: OptionGroup = {
  title: { id: 'Keluaran', en: 'Output' },
  options: [
    {
      name: 'print',
      text: { id: 'tampilkan pesan tanpa bertanya', en: 'print the message and ask nothing' },
    },
    {
      name: 'output',
      short: 'o',
      value: VALUES.file,
      text: { id: 'tulis pesan ke berkas', en: 'write the message to a file' },
    },
    {
      name: 'copy',
      text: { id: 'salin pesan ke papan klip', en: 'copy the message to the clipboard' },
    },
    {
      name: 'wa',
      value: VALUES.number,
      text: {
        id: 'buat tautan wa.me ke nomor ini (08… atau +62…)',
        en: 'make a wa.me link to this number (08… or +62…)',
      },
    },
    {
      name: 'qr',
      text: {
        id: 'tampilkan tautan itu sebagai kode QR untuk dipindai dengan ponsel',
        en: 'show that link as a QR code for the phone to scan',
      },
    },
    { name: 'record', text: { id: 'catat di buku kendali', en: 'record it in the logbook' } },
    {
      name: 'force',
      text: {
        id: 'serahkan pesan walaupun masih ada galat',
        en: 'hand the message out despite its errors',
      },
    },
  ],
};

const WIZARD: OptionGroup = {
  title: { id: 'Tanya jawab', en: 'Conversation' },
  options: [
    { name: 'resume', text: { id: 'lanjutkan draf terakhir', en: 'go on with the latest draft' } },
    {
      name: 'draft',
      value: VALUES.number,
      text: { id: 'lanjutkan draf bernomor ini', en: 'go on with the draft of this number' },
    },
    {
      name: 'drafts',
      text: {
        id: 'tampilkan draf yang tersimpan (30 hari)',
        en: 'list the saved drafts (30 days)',
      },
    },
    {
      name: 'profile',
      text: {
        id: 'tampilkan dan ubah profil pengirim',
        en: "show and change the sender's profile",
      },
    },
    {
      name: 'plain',
      text: {
        id: 'satu pertanyaan per baris tanpa menggambar ulang: untuk pembaca layar dan terminal lama',
        en: 'one question a line without redrawing: for screen readers and old terminals',
      },
    },
  ],
};

const CONFIG: OptionGroup = {
  ...CONFIG_GROUP,
  options: [
    ...CONFIG_GROUP.options,
    {
      name: 'logbook',
      value: VALUES.file,
      text: { id: 'pakai buku kendali ini', en: 'use this logbook' },
    },
    {
      name: 'person',
      value: VALUES.name,
      text: { id: 'nama pemilik catatan di buku kendali', en: 'whose entries in the logbook' },
    },
  ],
};

export const COMPOSE_SPEC: ProgramSpec = {
  name: 'asn-compose',
  summary: {
    id: 'Menyusun pesan koordinasi WhatsApp ASN yang lengkap, santun, dan lolos asn-lint.',
    en: 'Composes WhatsApp messages of civil servants that are whole, polite and pass asn-lint.',
  },
  groups: [ANSWERS, OUTPUT, WIZARD, CONFIG, COMMON_OPTIONS],
  examples: [
    {
      command: 'asn-compose',
      text: { id: 'susun pesan dengan tanya jawab', en: 'compose in a conversation' },
    },
    {
      command: 'asn-compose --answers jawaban.yaml --print',
      text: { id: 'susun dari berkas jawaban', en: 'compose from a file of answers' },
    },
    {
      command: 'asn-compose --answers jawaban.yaml --wa 081234567890 --qr',
      text: { id: 'pindai, lalu kirim dari ponsel', en: 'scan it, send it from the phone' },
    },
    {
      command: 'asn-compose --resume',
      text: { id: 'lanjutkan yang belum selesai', en: 'go on where you stopped' },
    },
  ],
  exits: [
    EXITS.done,
    {
      code: ExitCode.findings,
      text: { id: 'pesan masih memuat galat', en: 'the message still has errors' },
    },
    EXITS.failed,
    EXITS.cancelled,
  ],
};
