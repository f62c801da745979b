import type { TaskType } from '#core/questions/kind.ts';
import { judged } from '../asks.ts';
import type { BandFigures } from './band-figures.ts';
import { placesInWords } from '../checks/items.ts';

const names: Record<TaskType, string> = {
  situation: 'tình huống',
  reply: 'lời đáp',
  signs: 'tìm dấu hiệu',
  building: 'tự làm',
  exercise: 'ghép, xếp, phân loại',
  recall: 'hỏi điều đã biết',
};
const percent = (part: number, all: number): string =>
  `${all === 0 ? 0 : Math.floor((part / all) * 100)} %`;

/** Formats the figures of a band for a person; a band without a text has one line. */
export function bandLines({
  band,
  lessons,
  items,
  statements,
  asks,
  places,
  misconceptions,
  exitForms,
}: BandFigures): string[] {
  const head = `Số đo ${band}: ${lessons.complete} trong ${lessons.inAll} bài đủ chữ và đủ câu`;
  if (lessons.withText === 0) return [`${head}.`];
  const countsOf = (kinds: readonly TaskType[]) =>
    kinds
      .flatMap((ask) => (asks.byAsk[ask] ? [`${names[ask]} ${asks.byAsk[ask]}`] : []))
      .join(', ');
  const lacking =
    statements.lacking.length === 0 ? '' : ` (còn thiếu: ${statements.lacking.join(', ')})`;
  return [
    `${head}; ${items.inAll} câu, trong đó ${items.inBank} câu kiểm và ôn (cả lứa tuổi cần ${items.bankNeeded}).`,
    `  “Em làm được”: ${statements.practised} trong ${statements.inAll} câu đã có câu tập; ${statements.checked} trong ${statements.inAll} đã có từ hai câu kiểm${lacking}.`,
    `  Xử lý, đáp lời, tìm dấu hiệu, tự làm: ${asks.judged} trong ${asks.graded} câu có chấm, ${percent(asks.judged, asks.graded)} (cần từ 60 %): ${countsOf(judged)}; còn lại: ${countsOf(['exercise', 'recall']) || 'không có'}.`,
    `  Chỗ của câu đúng: ${placesInWords(places.counts)}; câu đúng dài nhất ở ${places.longest} trong ${places.singles} câu, ${percent(places.longest, places.singles)} (nhiều nhất một phần ba).`,
    `  Đề cuối bài có đúng một câu giữ an toàn và câu thay: ${exitForms.sound} trong ${exitForms.inAll}${misconceptions ? `; bài ít điều hiểu chưa đúng nhất: ${misconceptions.lesson}, ${misconceptions.fewest} (cần từ 3)` : ''}.`,
  ];
}
