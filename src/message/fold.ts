import { CharClass, charClass } from './characters.ts';

/**
 * Cyrillic, Greek and other letters that a reader takes for Latin ones (after Unicode's confusables,
 * UTS #39), as pairs of look-alike and Latin letter. NFKC already folds fullwidth and mathematical
 * letters.
 */
const LOOK_ALIKES =
  'аaвbсcеeһhіiјjкkмmнhоoрpѕsтtуyхxԁdԛqԝwүyꞁlӏlАAВBСCЕEНHІIЈJКKМMОOРPЅSТTУYХXԚQԜWҮYӀl' +
  'αaβbεeιiκkνvοoρpτtυuχxΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϲcϹC' +
  'ıiɑaɡgʏyɪiᴀaʙbᴄcᴅdᴇeɢgʜhᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwᴢzօoսuցg';

/** The Latin letter that a letter outside ASCII is taken for; itself where it is taken for none. */
function lookAlike(ch: string): string {
  const at = LOOK_ALIKES.indexOf(ch);
  return at < 0 ? ch : LOOK_ALIKES[at + 1]!;
}

/** A word as its reader sees it. */
export interface Folded {
  /** Letters in their case, without marks, look-alikes as Latin, `'` and `-` plain. */
  readonly cased: string;
  /** The letters came in disguise. */
  readonly disguised: boolean;
  /** No Latin letter and no digit in it. */
  readonly otherScript: boolean;
}

/** Folds a word that is not plain ASCII. */
export function fold(raw: string): Folded {
  let cased = '';
  let strange = false;
  let latin = false;
  for (const ch of raw.normalize('NFKD')) {
    const c = ch.codePointAt(0)!;
    const kind = charClass(c);
    if (kind === CharClass.Mark || kind === CharClass.Ignorable || c === 0x640) continue;
    if (kind === CharClass.Apostrophe) cased += "'";
    else if (kind === CharClass.Hyphen) cased += '-';
    else {
      const plain = c < 128 ? ch : lookAlike(ch);
      if (plain !== ch) strange = true;
      if (plain.charCodeAt(0) < 128) latin = true;
      cased += plain;
    }
  }
  return { cased, disguised: latin && (strange || inDisguise(raw)), otherScript: !latin };
}

/** Compatibility letters (fullwidth, mathematical, circled) or characters nobody sees. */
function inDisguise(raw: string): boolean {
  for (const ch of raw) {
    const c = ch.codePointAt(0)!;
    if (c < 128) continue;
    const kind = charClass(c);
    if (kind === CharClass.Ignorable) return true;
    if (kind === CharClass.Letter && ch.normalize('NFKC') < '\x7f') return true;
  }
  return false;
}
