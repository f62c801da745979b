import { ruleNumbers, type Cell, type RuleNumber, type RuleRow } from './rule-table.ts';

const numbers = Object.keys(ruleNumbers).sort((a, b) =>
  a.localeCompare(b, 'vi', { numeric: true }),
) as RuleNumber[];

/** The explanation of each figure, above the table. */
const meaning: Record<RuleNumber, string> = {
  '26': 'lựa chọn cẩn thận đã ghi, không cái nào dưới nửa điểm',
  '27': 'câu mà đáp án là kể, nhiều nhất một nửa',
  '28': 'bấm bừa mà đạt từng đề, % (lớp 1–3 ≤ 25, từ lớp 4 ≤ 10), câu nào cũng từ ba cách',
  '29': 'phút (lớp 1–5 ≤ 30, từ lớp 6 ≤ 38), bốn câu luyện, một bộ vừa tiết',
  '29b': 'tiếng ở trang đầu kế hoạch, ≤ 700',
  '30': 'lời nhắn có “nhưng”, % ≤ 20, không hai lời liền nhau',
  '31': 'mục thật trong từng bộ thật, bẫy: 40–60 %',
  '33': 'lần ôn mười phút của chủ đề, từ 3',
  '34': 'chỗ kế hoạch bắt em chỉ, giơ điều của riêng mình, không có',
};

const shown = ({ figure, holds }: Cell): string =>
  `${figure}${holds === null ? '' : holds ? ' ok' : ' ✗'}`;
const label = ({ lesson, isOther }: RuleRow): string => `${lesson}${isOther ? ' (bài thay)' : ''}`;

/** Formats lessons against rules 26–34 as a table. */
export function ruleLines(rows: readonly RuleRow[]): string[] {
  if (rows.length === 0) return [];
  const table = [
    ['bài', ...numbers],
    ...rows.map((row) => [label(row), ...numbers.map((number) => shown(row.cells[number]))]),
  ];
  const widths = table[0]!.map((_, column) =>
    Math.max(...table.map((line) => line[column]!.length)),
  );
  const broken = rows.filter(({ cells }) =>
    numbers.some((number) => cells[number].holds === false),
  ).length;
  return [
    `Điều 26–34: ${rows.length} lối đi, ${broken} lối còn ✗.`,
    ...numbers.map((number) => `  ${number}: ${meaning[number]}`),
    ...table.map((line) =>
      `  ${line.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')}`.trimEnd(),
    ),
  ];
}
