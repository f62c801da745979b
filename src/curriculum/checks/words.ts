import { getTracks } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import { adultTexts, paperTexts, pupilTexts } from '../texts/pupil-texts.ts';
import { perLesson, type Rule } from './rule.ts';

/** Matches a whole word in any case. `\b` does not know Vietnamese letters. */
const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');

/** Words that blame, frighten, scold or gush (`content/rules.md` A.2 rule 8, D.2, D.8). */
const banned: { pattern: RegExp; instead: string }[] = [
  {
    pattern: word('(?<!không phải (?:là |do )?)(?<!hiện )tại em'),
    instead: 'người gây hại mới có lỗi; chỉ viết “không phải tại em”',
  },
  { pattern: word('dại dột|đáng đời|trẻ hư|cả tin|nhẹ dạ'), instead: 'không chê người bị hại' },
  { pattern: word('nạn nhân'), instead: '“bạn bị hại”, hoặc gọi tên' },
  { pattern: word('quái vật'), instead: '“người gây hại”' },
  { pattern: word('sai rồi'), instead: '“gần đúng”, rồi nói vì sao và làm gì tiếp' },
  { pattern: word('tuyệt vời'), instead: 'khen đúng việc đã làm' },
  {
    pattern: word('lẽ ra|sao em lại|nếu em không|ai bảo(?! vệ)'),
    instead: 'nói việc làm tiếp theo',
  },
  { pattern: word('(?<!not )your fault'), instead: 'chỉ viết “not your fault”' },
  {
    pattern: word('stupid|silly|foolish|gullible|careless|naughty|serves \\p{L}+ right'),
    instead: 'không chê người bị hại',
  },
  { pattern: word('victims?'), instead: '“the child who was harmed”, hoặc gọi tên' },
  { pattern: word('monsters?|predators?'), instead: '“the one who did harm”' },
  {
    pattern: word('wrong answer|incorrect'),
    instead: '“nearly there”, rồi nói vì sao và làm gì tiếp',
  },
  {
    pattern: word('well done|great job|good job|awesome|amazing|fantastic'),
    instead: 'khen đúng việc đã làm',
  },
  { pattern: word('you should have|why did(?:n’t)? you'), instead: 'nói việc làm tiếp theo' },
];

/** Real products: platforms of the lessons are invented (`content/rules.md` D.10). */
const brands = word(
  'facebook|messenger|zalo|tik ?tok|you ?tube|google|gmail|instagram|telegram|viber|whatsapp|snapchat|twitter|discord|roblox|minecraft|free ?fire|liên quân|garena|pubg|capcut|shopee|lazada|tiki|momo|zing|netflix|spotify|chat ?gpt|gemini|copilot|android|iphone|samsung|oppo|viettel|vinaphone|mobifone',
);

/**
 * One spelling for the whole project: kỹ, lý, mỹ, kỳ; old-style tone marks (hóa, khỏe, thủy), on
 * the last vowel before a consonant.
 */
const spelling: { pattern: RegExp; right: (wrong: string) => string }[] = [
  { pattern: word('kĩ'), right: () => 'kỹ' },
  { pattern: word('mĩ(?= thuật)|thẩm mĩ'), right: (wrong) => wrong.replace('ĩ', 'ỹ') },
  {
    pattern: word(
      '(?:xử|quản|địa|vật|tâm|pháp|nguyên|hợp|vô|chân|đại|xử) lí|lí (?:do|thuyết|lịch|lẽ)',
    ),
    right: (wrong) => wrong.replace('lí', 'lý').replace('Lí', 'Lý'),
  },
  {
    pattern: word('(?:học|thời|định|chu) kì|kì (?:nghỉ|thi|lạ|diệu|thú)'),
    right: (wrong) => wrong.replace('kì', 'kỳ').replace('Kì', 'Kỳ'),
  },
  { pattern: /(?<![\p{L}])\p{L}*o[àáảãạèéẻẽẹ](?!\p{L})/giu, right: (wrong) => moved(wrong, -2) },
  { pattern: /(?<![\p{L}])\p{L}*(?<!q)u[ỳýỷỹỵ](?!\p{L})/giu, right: (wrong) => moved(wrong, -2) },
  {
    pattern: /(?<![\p{L}])\p{L}*[òóỏõọ][ae]\p{L}+/giu,
    right: (wrong) =>
      wrong
        .normalize('NFD')
        .replace(/([oO])([\u0300-\u0309\u0323])([aeAE])/u, '$1$3$2')
        .normalize('NFC'),
  },
];

/** Moves the tone mark of a word's last letter one letter to the left. */
function moved(word: string, to: number): string {
  const letters = [...word];
  const [, base, mark] =
    /^(.*?)([\u0300\u0301\u0303\u0309\u0323])$/u.exec(letters.at(-1)!.normalize('NFD')) ?? [];
  if (base === undefined || mark === undefined) return word;
  return [...letters.slice(0, to), `${letters.at(to)}${mark}`.normalize('NFC'), base].join('');
}

const hits = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([found]) => found)),
];

export const spellingFaults = (text: string): { wrong: string; right: string }[] =>
  spelling.flatMap(({ pattern, right }) =>
    hits(text, pattern).map((wrong) => ({ wrong, right: right(wrong) })),
  );

export const bannedWords = (text: string): { found: string; instead: string }[] =>
  banned.flatMap(({ pattern, instead }) =>
    hits(text, pattern).map((found) => ({ found, instead })),
  );

/** Returns real product names in a text. Lower-case “windows” are not the product. */
export const brandsIn = (text: string): string[] => [
  ...hits(text, brands),
  ...hits(text, /(?<!\p{L})Windows(?!\p{L})/gu),
];

export const wordRules: Rule[] = [
  perLesson('banned-word', 'warning', (text) =>
    [...getTracks(text).flatMap(pupilTexts), ...paperTexts(text), ...adultTexts(text)].flatMap(
      ({ at, text: words }) =>
        bannedWords(words).map(({ found, instead }): Violation => ({
          ...at,
          message: `“${found}” không dùng ở đây; thay bằng: ${instead}.`,
        })),
    ),
  ),

  perLesson('brand', 'warning', (text) =>
    [...getTracks(text).flatMap(pupilTexts), ...paperTexts(text)].flatMap(({ at, text: words }) =>
      brandsIn(words).map((found): Violation => ({
        ...at,
        message: `“${found}” là tên thật; các ứng dụng trong bài là tên đặt: Tíu Tít, VuiVẽ, Đảo Xanh, Hộp Thư Lớp.`,
      })),
    ),
  ),

  {
    name: 'spelling',
    level: 'warning',
    find: ({ files }) =>
      [...files.texts].flatMap(([file, all]) =>
        all.split('\n').flatMap((line, at) =>
          spellingFaults(line).map(({ wrong, right }): Violation => ({
            file,
            field: `dòng ${at + 1}`,
            message: `“${wrong}” viết thống nhất là “${right}”.`,
          })),
        ),
      ),
  },
];
