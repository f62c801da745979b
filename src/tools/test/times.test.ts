import { expect, test } from 'vitest';
import { timesLine } from './times.ts';

test('names each group and how long all of it took', () => {
  const groups = [
    { name: 'Dựng trang', seconds: 61.4 },
    { name: 'built', seconds: 359.8 },
  ];
  expect(timesLine(groups, 479.7)).toBe(
    'Thời gian: Dựng trang 61 giây · built 360 giây; cả thảy 8 phút 0 giây.',
  );
});
