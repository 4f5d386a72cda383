/** Provinces in the first two digits of a NIK (Kemendagri's codes of areas). */
const PROVINCES = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 ' +
    '91 92 93 94 95 96'
  ).split(' '),
);

function between(digits: string, at: number, low: number, high: number): boolean {
  const value = Number(digits.slice(at, at + 2));
  return value >= low && value <= high;
}

/** 16 digits: province, regency, district, day (women + 40), month, year, serial number. */
function isNik(digits: string): boolean {
  return (
    digits.length === 16 &&
    PROVINCES.has(digits.slice(0, 2)) &&
    (between(digits, 6, 1, 31) || between(digits, 6, 41, 71)) &&
    between(digits, 8, 1, 12)
  );
}

/** 18 digits that begin with a date of birth: a civil servant's number, which may be written. */
function isNip(digits: string): boolean {
  return (
    digits.length === 18 &&
    /^(19|20)/.test(digits) &&
    between(digits, 4, 1, 12) &&
    between(digits, 6, 1, 31)
  );
}

/** ISO/IEC 7812-1, annex B. */
function isCard(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19 || /^[01]/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Keeps the first four and the last two digits, and every separator. */
function masked(written: string, count: number): string {
  let seen = 0;
  return written.replace(/\d/g, (digit) => {
    seen += 1;
    return seen <= 4 || seen > count - 2 ? digit : '•';
  });
}

function maskRun(written: string): string {
  const digits = written.replace(/\D/g, '');
  const secret = !isNip(digits) && (isNik(digits) || isCard(digits));
  return secret ? masked(written, digits.length) : written;
}

/** The value behind *kata sandi:*, *PIN =*, *kode OTP adalah*: the word, the sign, then the secret. */
const SECRET =
  /\b(kata sandi|sandi|password|passwd|pwd|passphrase|pin|otp|cvv)(nya)?( ?[:=] ?| adalah | ialah )([^\s,;]{3,})/giu;

/**
 * Hides what must not be kept (UU 27/2022 on personal data): NIK and KK numbers, card numbers, and the
 * value of a password, PIN or OTP. NIP, telephone and letter numbers stay.
 */
export function maskConfidential(text: string): string {
  return text
    .replace(/\d(?:[ .-]?\d){12,21}/g, maskRun)
    .replace(SECRET, (_, word: string, nya: string | undefined, sign: string) => {
      return `${word}${nya ?? ''}${sign}••••`;
    });
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

/** Control characters do not belong in a record; SQLite would end the text at U+0000. */
export function cleanLine(text: string): string {
  return maskConfidential(
    wellFormed(text)
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  );
}

/** The same for a text of several lines. */
export function cleanText(text: string): string {
  const lines = wellFormed(text).replace(/\r\n?/g, '\n');
  return maskConfidential(lines.replace(/(?![\n\t])\p{Cc}/gu, '').trim());
}
