import type { Bilingual } from '../linter/contract.ts';
import { ChatError, type ChatErrorCode } from './types.ts';

const EXPORT_ID =
  'buka percakapan di WhatsApp, pilih "Ekspor chat", lalu berikan berkas .txt atau .zip itu';
const EXPORT_EN =
  'open the chat in WhatsApp, choose "Export chat", and give that .txt or .zip file';

type Texts = Readonly<Record<ChatErrorCode, (source: string, detail: string) => Bilingual>>;

const TEXTS: Texts = {
  unreadable: (source, detail) => ({
    id: `Berkas "${source}" tidak dapat dibaca (${detail}); periksa nama dan hak aksesnya.`,
    en: `Cannot read the file "${source}" (${detail}); check its name and permissions.`,
  }),
  empty: (source) => ({
    id: `Berkas "${source}" kosong; ${EXPORT_ID}.`,
    en: `The file "${source}" is empty; ${EXPORT_EN}.`,
  }),
  'not-an-export': (source) => ({
    id: `Berkas "${source}" bukan ekspor chat WhatsApp; ${EXPORT_ID}.`,
    en: `The file "${source}" is no WhatsApp chat export; ${EXPORT_EN}.`,
  }),
  'zip-damaged': (source) => ({
    id: `Berkas zip "${source}" rusak atau tidak utuh; mohon diekspor atau disalin ulang.`,
    en: `The zip file "${source}" is damaged or incomplete; please export or copy it again.`,
  }),
  'zip-encrypted': (source) => ({
    id: `Berkas zip "${source}" terkunci kata sandi; buka dahulu, lalu berikan berkas .txt di dalamnya.`,
    en: `The zip file "${source}" is locked by a password; unpack it and give the .txt file inside.`,
  }),
  'zip-unsupported': (source, detail) => ({
    id: `Berkas zip "${source}" memakai cara pemampatan yang belum didukung (${detail}); buka dahulu, lalu berikan berkas .txt di dalamnya.`,
    en: `The zip file "${source}" is packed in a way not supported (${detail}); unpack it and give the .txt file inside.`,
  }),
  'zip-without-chat': (source) => ({
    id: `Berkas zip "${source}" tidak memuat ekspor chat WhatsApp (berkas .txt); ${EXPORT_ID}.`,
    en: `The zip file "${source}" holds no WhatsApp chat export (a .txt file); ${EXPORT_EN}.`,
  }),
  'zip-too-large': (source, detail) => ({
    id: `Isi berkas zip "${source}" jauh lebih besar daripada yang wajar (${detail}), sehingga tidak dibuka.`,
    en: `What the zip file "${source}" holds is far larger than plausible (${detail}), so it is not opened.`,
  }),
};

/** The error of a code, with its sentence in both languages. `detail` is language-neutral. */
export function chatError(code: ChatErrorCode, source: string, detail = ''): ChatError {
  return new ChatError(code, source, TEXTS[code](source, detail));
}
