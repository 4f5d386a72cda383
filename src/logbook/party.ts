/** Words of address and titles before a name: they do not make another person of it. */
const HONORIFICS = new Set(
  (
    'yth yang terhormat kepada saya hormati bapak ibu pak bu bpk sdr sdri saudara saudari i tuan nyonya ' +
    'prof dr drs dra ir h hj kh drg rekan'
  ).split(' '),
);

/** Telephone numbers as WhatsApp shows them: 0812…, 62812…, +62 812-… are the same line. */
function phoneKey(text: string): string | undefined {
  if (!/^[+\d][\d\s().-]{6,24}$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  return digits.startsWith('0') ? `62${digits.slice(1)}` : digits;
}

/** `Rina Lestari, S.Sos., M.Si.`: a degree stands behind a comma and has a full stop. */
function withoutDegrees(name: string): string {
  const [first = '', ...rest] = name.split(',');
  return [first, ...rest.filter((part) => !(part.includes('.') && part.trim().length <= 12))].join(
    ',',
  );
}

/**
 * What two spellings of one party share: `Yth. Ibu Rina Lestari, S.Sos.` and `rina lestari`. Empty for
 * nobody in particular (`Bapak/Ibu`).
 */
export function partyKey(name: string): string {
  const text = name.normalize('NFKC').trim();
  const phone = phoneKey(text);
  if (phone) return phone;
  const words = withoutDegrees(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const from = words.findIndex((word) => !HONORIFICS.has(word));
  return from < 0 ? '' : words.slice(from).join(' ');
}

/** A person's or an agency's name, compared without regard to case, spaces and marks. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}

/** A broadcast names its recipients one after the other, separated by semicolons. */
export function partiesOf(recipient: string): readonly string[] {
  const names = recipient.split(';').map((name) => name.trim());
  return names.filter((name) => name !== '');
}
