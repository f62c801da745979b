import {
  blindItems,
  compared,
  drawn,
  readBlind,
  statementsOf,
  type BlindAnswers,
} from './blind.ts';
import { withPhones } from '#core/help/phones.ts';
import type { Content } from '../content.ts';
import { dialled } from '../shown.ts';

export const BLIND_FOLDER = 'content/blind-reading';

/** Returns bands in which every lesson has its text. */
export const wholeBands = ({ bands, modules, lessons }: Content): string[] =>
  Object.keys(bands).filter((band) => {
    const planned = Object.values(modules)
      .filter((module) => module.band === band)
      .flatMap((module) => module.lessons);
    return (
      planned.length > 0 &&
      planned.every((id) => lessons.some((lesson) => lesson.id === id && lesson.in.length > 0))
    );
  });

/**
 * Parses the words after `blind`: a file to compare, or a draw by band and seed, in either order;
 * without a band the first complete one.
 */
export function readBlindWords(
  content: Content,
  words: readonly string[],
  anySeed: number,
): { file: string } | { band: string; seed: number } | { why: string } {
  const bands = Object.keys(content.bands);
  const [file] = words.filter((word) => word.endsWith('.yaml'));
  if (file !== undefined && words.length === 1) return { file };
  const [band = wholeBands(content)[0]] = words.filter((word) => bands.includes(word));
  const seeds = words.filter((word) => /^\d{1,9}$/.test(word));
  const odd = words.filter((word) => !bands.includes(word) && !seeds.includes(word));
  if (odd.length > 0 || seeds.length > 1)
    return {
      why: `Không hiểu “${words.join(' ')}”. Dùng: npm run report -- blind [lứa tuổi: ${bands.join(', ')}] [số bốc thăm], hoặc blind <tệp trả lời>.yaml.`,
    };
  if (band === undefined || blindItems(content, band).length === 0)
    return {
      why:
        band === undefined
          ? 'Chưa lứa tuổi nào đủ chữ để bốc câu.'
          : `${band} chưa có câu nào để bốc.`,
    };
  return { band, seed: Number(seeds[0] ?? anySeed) };
}

/**
 * Returns the paper of a blind reading: statements with their codes, then the drawn items without
 * their tags, then an answers file to fill in.
 */
export function blindPaper(content: Content, band: string, seed: number, date: string): string[] {
  const items = blindItems(content, band);
  const lot = drawn(items, seed);
  const lines = [
    `Đọc mù ${band}: ${lot.length} câu bốc từ ${items.length} câu, số bốc thăm ${seed}.`,
    'Mỗi câu tập hay kiểm điều nào? Đọc như một em vừa mở bài, ghi một mã cho mỗi câu, đừng mở tệp của bài.',
    '',
    'Các câu “Em làm được”:',
    ...statementsOf(content, band).map(([id, text]) => `  ${id}: ${text}`),
    ...lot.flatMap(({ key, spec }, at) => {
      const { asks, more } = readBlind(spec);
      return [
        '',
        `${at + 1}. Câu số ${key}`,
        ...asks.map((text) => `   ${text}`),
        ...more.map((text) => `   – ${text}`),
      ];
    }),
    '',
    `Chép từ đây vào ${BLIND_FOLDER}/${band}.yaml, rồi chạy: npm run report -- blind ${BLIND_FOLDER}/${band}.yaml`,
    `band: ${band}`,
    `seed: ${seed}`,
    `date: ${date}`,
    'answers:',
    ...lot.map(({ key }) => `  ${key}: `),
  ];
  return withPhones(lines, dialled(content));
}

/** Formats the comparison of a reader's answers with the tags. */
export function comparedLines(content: Content, given: BlindAnswers): string[] {
  const { read, agreed, differs, unknown, open } = compared(content, given);
  return [
    `Đọc mù ${given.band}, số bốc thăm ${given.seed}, ngày ${given.date}: hợp ${agreed} trong ${read} câu, ${read === 0 ? 0 : Math.floor((agreed / read) * 100)} %.`,
    ...differs.map(
      ({ item, said }) =>
        `  Câu số ${item.key} (${item.path}): người đọc thấy ${said}, bài ghi ${item.spec.iCan.join(', ')}.`,
    ),
    ...(unknown.length === 0
      ? []
      : [`  Không tính, vì câu hay mã không có ở ${given.band}: ${unknown.join('; ')}.`]),
    ...(open.length === 0 ? [] : [`  Bốc trúng mà chưa có câu trả lời: ${open.join(', ')}.`]),
  ];
}
