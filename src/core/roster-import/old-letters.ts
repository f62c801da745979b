/**
 * Conversion of lists typed in pre-Unicode fonts: .VnTime (TCVN3) and VNI-Times. Their bytes, read
 * as Latin letters, look like “NguyÔn V¨n ¸nh” or “Nguyeãn Vaên AÙnh”. The tables are fixed: both
 * encodings are frozen since the 1990s.
 */

/** Latin letter → the letter TCVN3 shows for it. */
const tcvn3 = new Map(
  Object.entries({
    µ: 'à',
    '¶': 'ả',
    '·': 'ã',
    '¸': 'á',
    '¹': 'ạ',
    '¨': 'ă',
    '»': 'ằ',
    '¼': 'ẳ',
    '½': 'ẵ',
    '¾': 'ắ',
    Æ: 'ặ',
    '©': 'â',
    Ç: 'ầ',
    È: 'ẩ',
    É: 'ẫ',
    Ê: 'ấ',
    Ë: 'ậ',
    '®': 'đ',
    Ì: 'è',
    Î: 'ẻ',
    Ï: 'ẽ',
    Ð: 'é',
    Ñ: 'ẹ',
    ª: 'ê',
    Ò: 'ề',
    Ó: 'ể',
    Ô: 'ễ',
    Õ: 'ế',
    Ö: 'ệ',
    '×': 'ì',
    Ø: 'ỉ',
    Ü: 'ĩ',
    Ý: 'í',
    Þ: 'ị',
    ß: 'ò',
    á: 'ỏ',
    â: 'õ',
    ã: 'ó',
    ä: 'ọ',
    '«': 'ô',
    å: 'ồ',
    æ: 'ổ',
    ç: 'ỗ',
    è: 'ố',
    é: 'ộ',
    '¬': 'ơ',
    ê: 'ờ',
    ë: 'ở',
    ì: 'ỡ',
    í: 'ớ',
    î: 'ợ',
    ï: 'ù',
    ñ: 'ủ',
    ò: 'ũ',
    ó: 'ú',
    ô: 'ụ',
    '\u00AD': 'ư',
    õ: 'ừ',
    ö: 'ử',
    '÷': 'ữ',
    ø: 'ứ',
    ù: 'ự',
    ú: 'ỳ',
    û: 'ỷ',
    ü: 'ỹ',
    ý: 'ý',
    þ: 'ỵ',
    '¡': 'Ă',
    '¢': 'Â',
    '£': 'Ê',
    '¤': 'Ô',
    '¥': 'Ơ',
    '¦': 'Ư',
    '§': 'Đ',
  }),
);

/**
 * Second letter of a VNI pair → the marks it adds to the letter before it, as combining characters.
 */
const vniMarks = new Map(
  Object.entries({
    ù: '\u0301',
    ø: '\u0300',
    û: '\u0309',
    õ: '\u0303',
    ï: '\u0323',
    â: '\u0302',
    á: '\u0302\u0301',
    à: '\u0302\u0300',
    å: '\u0302\u0309',
    ã: '\u0302\u0303',
    ä: '\u0302\u0323',
    ê: '\u0306',
    é: '\u0306\u0301',
    è: '\u0306\u0300',
    ú: '\u0306\u0309',
    ü: '\u0306\u0303',
    ë: '\u0306\u0323',
  }),
);
/** Single letters of VNI that need no pair. */
const vniAlone = new Map(
  Object.entries({ í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', ô: 'ơ', ö: 'ư', ñ: 'đ', î: 'ỵ' }),
);

/** The pairs add their marks to these letters, and to the two single letters. */
const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/gi;

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/**
 * Restores capitals with tones, which are typed as small letters in these fonts and only drawn
 * large. In a cell that is otherwise all capitals every letter becomes one; where every word begins
 * with one, each first letter does.
 */
function withCapitals(cell: string): string {
  if (/\p{Lu}{2}/u.test(cell) && !/[a-z]/.test(cell)) return cell.toUpperCase();
  const words = cell.trim().split(/\s+/);
  const begins = (word: string) => isUpper(word[0]!) || /[^a-z]/.test(word[0]!);
  return words.length > 1 && words.every(begins)
    ? cell.replace(/(^|\s)\p{Ll}/gu, (beginning) => beginning.toUpperCase())
    : cell;
}

export const fromTcvn3 = (text: string): string =>
  [...text]
    .map((letter) => tcvn3.get(letter) ?? letter)
    .join('')
    .normalize('NFC')
    .replace(/[^\n\r\t,;"]+/g, withCapitals);

/** Converts a single letter and keeps its case. */
function alone(letter: string): string {
  const meant = vniAlone.get(letter.toLowerCase());
  return meant === undefined ? letter : isUpper(letter) ? meant.toUpperCase() : meant;
}

export const fromVni = (text: string): string =>
  text
    .replace(
      VNI_PAIR,
      (_, letter: string, mark: string) => `${alone(letter)}${vniMarks.get(mark.toLowerCase())}`,
    )
    .replace(/[íìæóòôöñî]/gi, (letter, index: number, whole: string) =>
      /[\u0300-\u036f]/.test(whole[index + 1] ?? '') ? letter : alone(letter),
    )
    .normalize('NFC');
