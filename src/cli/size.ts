const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  kib: 1024,
  m: 1e6,
  mb: 1e6,
  mib: 1024 ** 2,
  g: 1e9,
  gb: 1e9,
  gib: 1024 ** 3,
};

/** `--max-size` without the option: far above any message, far below what exhausts memory. */
export const DEFAULT_MAX_SIZE = 64 * 1024 ** 2;

/** Bytes in `64MB`, `1.5 GiB`, `4096`; `undefined` where the text is no size. */
export function parseSize(text: string): number | undefined {
  const match = /^(\d{1,12}(?:\.\d{1,6})?) ?([a-z]{0,3})$/i.exec(text.trim());
  const unit = match && UNITS[match[2]!.toLowerCase()];
  return match && unit ? Math.floor(Number(match[1]) * unit) : undefined;
}

/** A size for people: `64 MiB`, `1,5 MiB` (decimal comma in Indonesian). */
export function formatSize(bytes: number, lang: 'id' | 'en'): string {
  const [size, unit] =
    bytes >= 1024 ** 2
      ? [bytes / 1024 ** 2, 'MiB']
      : bytes >= 1024
        ? [bytes / 1024, 'KiB']
        : [bytes, 'B'];
  const number = String(Math.round(size * 10) / 10);
  return `${lang === 'id' ? number.replace('.', ',') : number} ${unit}`;
}
