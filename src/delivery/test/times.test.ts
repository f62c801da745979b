import { expect, test } from 'vitest';
import { slowestLine, timesLine } from './times.ts';

test('names each group and the total time', () => {
  const groups = [
    { name: 'Dựng trang', seconds: 61.4 },
    { name: 'built', seconds: 359.8 },
  ];
  expect(timesLine(groups, 479.7)).toBe(
    'Thời gian: Dựng trang 61 giây · built 360 giây; cả thảy 8 phút 0 giây.',
  );
});

test('names the slowest files by their path in the project', () => {
  expect(slowestLine('/x', [{ name: '/x/tests/help/walk.e2e.ts', seconds: 90.2 }])).toBe(
    'Lâu nhất: tests/help/walk.e2e.ts 90 giây.',
  );
});
