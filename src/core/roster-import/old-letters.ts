/**
 * Lists typed in the fonts of before Unicode: .VnTime (TCVN3) and VNI-Times. Their bytes, read as
 * Latin letters, look like “NguyÔn V¨n ¸nh” or “Nguyeãn Vaên AÙnh”; here they become what was
 * meant. Pure tables: the two are frozen since the 1990s.
 */

/** Latin letter → what TCVN3 shows in its place. */
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
 * Second letter of a VNI pair → the marks it sets on the letter before it, as combining characters.
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
/** Letters of VNI that stand alone. */
const vniAlone = new Map(
  Object.entries({ í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', ô: 'ơ', ö: 'ư', ñ: 'đ', î: 'ỵ' }),
);

/** The pairs set their marks on these letters, and on the two that stand alone. */
const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/gi;

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/**
 * Capitals with tones are typed as small letters in these fonts, which only draw them large. In a
 * cell that is all capitals otherwise, all are; where each word begins with one, each does.
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

/** Letters that stand alone, with the case they have. */
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
