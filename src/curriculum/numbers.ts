import type { Violation } from './problems/problem.ts';
import type { Numbers } from './schema/numbers.ts';

export const NUMBERS = 'content/numbers.yaml';

/** A lesson with its item ids, as numbers.yaml must list them. */
export type Numbered = { lesson: string; items: string[] };

const keysOf = (all: readonly Numbered[]) => ({
  lessons: all.map(({ lesson }) => lesson),
  items: all.flatMap(({ lesson, items }) => items.map((item) => `${lesson}/${item}`)),
});

const head = `# Số của bài và câu hỏi, cho phiếu, mã và SCORM. Chỉ thêm ở cuối (npm run numbers), không đổi, không xóa, không dùng lại:
# bài làm cũ trỏ tới các số này mãi mãi. Câu đã bỏ thì số vẫn để đây.
`;

const lines = (map: Record<string, number>) =>
  Object.entries(map)
    .map(([key, n]) => `  ${key}: ${n}\n`)
    .join('');

export const numbersText = ({ lessons, items }: Numbers): string =>
  `${head}lessons:\n${lines(lessons)}items:\n${lines(items)}`;

/**
 * Returns the numbers with a new one for each lesson and item that has none. Never assigns a number
 * twice.
 */
export function withMissing(numbers: Numbers, all: readonly Numbered[]): Numbers {
  const wanted = keysOf(all);
  const appended = (map: Record<string, number>, keys: string[]) => {
    const grown = { ...map };
    let last = Object.values(map).reduce((most, n) => Math.max(most, n), 0);
    for (const key of keys) grown[key] ??= last += 1;
    return grown;
  };
  return {
    lessons: appended(numbers.lessons, wanted.lessons),
    items: appended(numbers.items, wanted.items),
  };
}

/** Returns lessons and items without a number, and numbers assigned twice. */
export function numberFaults(numbers: Numbers, all: readonly Numbered[]): Violation[] {
  const wanted = keysOf(all);
  return (['lessons', 'items'] as const).flatMap((part) => {
    const map = numbers[part];
    const missing = wanted[part]
      .filter((key) => map[key] === undefined)
      .map((key) => ({
        file: NUMBERS,
        id: key,
        field: part,
        message: 'chưa có số. Chạy npm run numbers để thêm vào cuối.',
      }));
    const keys = Object.keys(map);
    const firstWith = new Map([...keys].reverse().map((key) => [map[key], key]));
    const twice = keys.filter((key) => firstWith.get(map[key]) !== key);
    return [
      ...missing,
      ...twice.map((key) => ({
        file: NUMBERS,
        id: key,
        field: part,
        message: `số ${map[key]} đã là của “${firstWith.get(map[key])}”. Mỗi số chỉ dùng một lần.`,
      })),
    ];
  });
}

/** Returns numbers that were changed or removed since an older state: only appending is allowed. */
export function changedSince(before: Numbers, now: Numbers): string[] {
  return (['lessons', 'items'] as const).flatMap((part) =>
    Object.entries(before[part]).flatMap(([key, n]) =>
      now[part][key] === n
        ? []
        : now[part][key] === undefined
          ? [`${part}: “${key}” (số ${n}) đã bị xóa`]
          : [`${part}: “${key}” đổi từ ${n} sang ${now[part][key]}`],
    ),
  );
}
