import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf } from '../../../../tests/dom/play.tsx';
import { ordering } from '../engines/ordering-messages.ts';
import { scenes } from '../engines/scenes-messages.ts';
import { view } from './ReportRehearsal.tsx';

describeSamples('report-rehearsal', view);

describe('the practice app', () => {
  const sample = sampleOf('report-rehearsal', 'keeps-writing');
  const thread = (place: HTMLElement) =>
    [...place.querySelectorAll('.app-thread p')].map((each) => each.textContent);

  it('says whose account it is, and that nothing is sent', async () => {
    const { place } = await play(sample, view);
    expect(place.querySelector('.app-name')!.textContent).toBe(
      `Tíu Tít bạn_mới_77 · Không phải bạn trong danh sách ${ordering.vi.practiceApp}`,
    );
  });

  it('has no button inside: what one can do stands beside it, each with a pictogram, one of the ten or none in particular', async () => {
    const page = await play(sample, view);
    expect(page.all('.practice-app button, .practice-app input')).toEqual([]);
    expect(page.all('button.card use').map((each) => each.getAttribute('href'))).toEqual([
      '#p-stop',
      '#p-next',
      '#p-tell',
    ]);
  });

  it('goes on with the talk and shows no line twice', async () => {
    const page = await play(sample, view);
    await page.acts(['Dừng trả lời', 'Nhắn lại cho đỡ bị giục']);
    expect(thread(page.place)).toEqual([
      'bạn_mới_77Chào Mây, mình thấy Mây trong nhóm lớp.',
      'MâyBạn là ai vậy?',
      'bạn_mới_77Cho mình xin ảnh nhé. Đừng kể với ai.',
      'bạn_mới_77Sao không trả lời? Nhanh lên.',
    ]);
  });

  it('fills “Đã giữ lại” as something is kept, and empties it on going back', async () => {
    const page = await play(sample, view);
    await page.press('Dừng trả lời');
    expect(page.all('.kept')).toEqual([]);
    await page.press('Giữ lại tên tài khoản và giờ');
    expect(page.all('.kept li').map((each) => each.textContent)).toEqual([
      'bạn_mới_77 xin ảnh lúc 19 giờ 42',
    ]);
    await page.press(scenes.vi.back);
    expect(page.all('.kept')).toEqual([]);
  });

  it('leaves talk and what was kept standing at the end, with nothing more to press', async () => {
    const page = await play(sample, view);
    await page.acts(['Dừng trả lời', 'Giữ lại tên tài khoản và giờ', 'Đưa vở cho bà đọc']);
    expect(page.all('.kept li')).toHaveLength(1);
    expect(page.all('.story button')).toEqual([]);
    expect(page.status()).toContain('Cháu kể là đúng.');
  });
});
