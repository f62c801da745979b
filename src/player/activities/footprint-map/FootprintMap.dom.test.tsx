import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf } from '../../../../tests/dom/play.tsx';
import { view } from './FootprintMap.tsx';

describeSamples('footprint-map', view);

describe('the trail', () => {
  const sample = sampleOf('footprint-map', 'tuas-photo');

  it('shows at each stop how many can see the picture by then', async () => {
    const page = await play(sample, view);
    expect(page.all('.seen').map((element) => element.textContent)).toEqual(['Tới đây: 33 người']);
    await page.press('Máy tìm kiếm');
    expect(page.all('.seen').map((element) => element.textContent)).toEqual([
      'Tới đây: không đếm được nữa',
    ]);
  });

  it('shows on the stop who is marked and what is done', async () => {
    const page = await play(sample, view);
    const texts = (selector: string) => page.all(selector).map((element) => element.textContent);
    expect(texts('.trail-marked > :not(.none)')).toEqual([]);
    await page.press('Các bạn trong lớp');
    expect(texts('.trail-marked > li')).toEqual(['Các bạn trong lớp']);
    await page.press('Hỏi mẹ xem có nên để không');
    expect(texts('.trail-act')).toEqual(['Hỏi mẹ xem có nên để không']);
    expect(texts('.inspect-preview')[0]).toBe('Hỏi mẹ xem có nên để không');
    await page.press('Các bạn trong lớp');
    expect(page.all('.trail-marked > .none')).toHaveLength(1);
  });

  it('asks only for the act at a stop with no one to mark', async () => {
    const page = await play(sample, view);
    await page.press('Chọn điểm dừng');
    expect(page.all('input[type=checkbox]')).toEqual([]);
    expect(page.all('input[type=radio]')).toHaveLength(4);
  });
});
