/**
 * Words that bring an adult into an answer, as pupils of grades 6–12 read them. “anh” and “chị”
 * alone are left out: they are mostly older pupils.
 */
const people = {
  home: ['bố', 'mẹ', 'ông', 'bà', 'người nhà', 'cả nhà', 'gia đình', 'phụ huynh'],
  kin: ['chú', 'bác', 'dì', 'mợ', 'thím', 'anh trai', 'chị gái', 'anh cả', 'chị cả'],
  school: ['thầy', 'cô', 'chủ nhiệm', 'giám thị', 'quản sinh', 'trực ban', 'tư vấn', 'bảo vệ'],
  commune: ['công an', 'y tế', 'bác sĩ', 'trưởng bản', 'cán bộ', 'ủy ban'],
  lines: ['tổng đài', '111', '113', '115'],
  any: ['người lớn'],
} as const;

/** Words with the same letters that mean no adult. */
const others = ['bà con', 'cô bạn', 'cô đơn', 'chú ý', 'chú thích', 'bác bỏ', 'bố cục', 'công bố'];

const whole = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const adult = whole(Object.values(people).flat());
const other = new RegExp(whole(others), 'giu');

/** Returns whether an answer brings in an adult. */
export const bringsInAdult = (text: string): boolean => adult.test(text.replace(other, ' '));

/** Returns whether a text contains a word, in any case. */
export const hasWord = (text: string, word: string): boolean => whole([word]).test(text);
