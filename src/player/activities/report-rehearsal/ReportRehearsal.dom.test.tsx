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
    [...place.querySelectorAll('.app-thread p')].map((element) => element.textContent);

  it('names the account, and states that nothing is sent', async () => {
    const { place } = await play(sample, view);
    expect(place.querySelector('.app-name')!.textContent).toBe(
      `Tíu Tít bạn_mới_77 · Không phải bạn trong danh sách ${ordering.vi.practiceApp}`,
    );
  });

  it('contains no button: the choices are beside it, each with one of the ten pictograms or the neutral one', async () => {
    const page = await play(sample, view);
    expect(page.all('.practice-app button, .practice-app input')).toEqual([]);
    expect(page.all('button.card use').map((element) => element.getAttribute('href'))).toEqual([
      '#p-stop',
      '#p-next',
      '#p-tell',
    ]);
  });

  it('continues the talk and repeats no line', async () => {
    const page = await play(sample, view);
    await page.acts(['Dừng trả lời', 'Nhắn lại cho đỡ bị giục']);
    expect(thread(page.place)).toEqual([
      'bạn_mới_77Chào Mây, mình thấy Mây trong nhóm lớp.',
      'MâyBạn là ai vậy?',
      'bạn_mới_77Cho mình xin ảnh nhé. Đừng kể với ai.',
      'bạn_mới_77Sao không trả lời? Nhanh lên.',
    ]);
  });

  it('adds evidence to “Đã giữ lại”, and removes it on going back', async () => {
    const page = await play(sample, view);
    await page.press('Dừng trả lời');
    expect(page.all('.kept')).toEqual([]);
    await page.press('Giữ lại tên tài khoản và giờ');
    expect(page.all('.kept li').map((element) => element.textContent)).toEqual([
      'bạn_mới_77 xin ảnh lúc 19 giờ 42',
    ]);
    await page.press(scenes.vi.back);
    expect(page.all('.kept')).toEqual([]);
  });

  it('keeps the talk and the evidence at the end, with no more choices', async () => {
    const page = await play(sample, view);
    await page.acts(['Dừng trả lời', 'Giữ lại tên tài khoản và giờ', 'Đưa vở cho bà đọc']);
    expect(page.all('.kept li')).toHaveLength(1);
    expect(page.all('.story button')).toEqual([]);
    expect(page.status()).toContain('Cháu kể là đúng.');
  });
});
