import { isCardNumber, isPopulationNumber } from '../language/secrets.ts';

function between(digits: string, at: number, low: number, high: number): boolean {
  const value = Number(digits.slice(at, at + 2));
  return value >= low && value <= high;
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

/** Keeps the first four and the last two digits, and every separator. */
function masked(written: string, count: number): string {
  let seen = 0;
  return written.replace(/\d/g, (digit) => {
    seen += 1;
    return seen <= 4 || seen > count - 2 ? digit : '•';
  });
}

function isSecret(digits: string): boolean {
  return !isNip(digits) && (isPopulationNumber(digits) || isCardNumber(digits));
}

/** Digits in groups as one number, or the numbers among them that stand whole (*10 3299…*). */
function maskRun(written: string): string {
  const digits = written.replace(/\D/g, '');
  if (isSecret(digits)) return masked(written, digits.length);
  return written.replace(/\d{13,19}/g, (number) =>
    isSecret(number) ? masked(number, number.length) : number,
  );
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

/** Without halves of characters, and without marks that turn the direction of a line unseen. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd').replace(/\p{Bidi_Control}/gu, '');
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
