import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf } from '../../../../tests/dom/play.tsx';
import { interpolate } from '#core/text/messages.ts';
import { chat } from '../engines/chat-messages.ts';
import { scenes } from '../engines/scenes-messages.ts';
import { view } from './ReportRehearsal.tsx';

describeSamples('report-rehearsal', view);

describe('the practice app', () => {
  const sample = sampleOf('report-rehearsal', 'keeps-writing');
  const thread = (place: HTMLElement) =>
    [...place.querySelectorAll('.app-thread p')].map((element) => element.textContent);

  it('names the account, and states that nothing is sent', async () => {
    const { place } = await play(sample, view);
    const bar = place.querySelector('.surface-bar')!.textContent;
    expect(bar).toContain('bạn_mới_77Không phải bạn trong danh sách');
    expect(bar).toContain(interpolate(chat.vi.practice, { app: 'Tíu Tít' }));
  });

  it('contains no button: the choices are beside it, each with one of the ten pictograms or the neutral one', async () => {
    const page = await play(sample, view);
    expect(page.all('.chat-phone button, .chat-phone input')).toEqual([]);
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
    expect(page.all('.talk-kept')).toEqual([]);
    await page.press('Giữ lại tên tài khoản và giờ');
    expect(page.all('.talk-kept li').map((element) => element.textContent)).toEqual([
      'bạn_mới_77 xin ảnh lúc 19 giờ 42',
    ]);
    await page.press(scenes.vi.back);
    expect(page.all('.talk-kept')).toEqual([]);
  });

  it('shows on the phone that the talk was stopped, then that the account is blocked', async () => {
    const page = await play(sample, view);
    const closed = () => page.all('.closed').map((element) => element.textContent.trim());
    expect(closed()).toEqual([]);
    await page.press('Dừng trả lời');
    expect(closed()).toEqual([interpolate(chat.vi.stopped, { me: 'Mây' })]);
    await page.press('Nhắn lại cho đỡ bị giục');
    expect(closed()).toEqual([]);
    await page.acts(['Giữ lại tên tài khoản và giờ', 'Báo cáo và chặn']);
    expect(closed()).toEqual([interpolate(chat.vi.blocked, { name: 'bạn_mới_77' })]);
    expect(page.all('.chat-phone.blocked')).toHaveLength(1);
  });

  it('keeps the talk and the evidence at the end, with no more choices', async () => {
    const page = await play(sample, view);
    await page.acts(['Dừng trả lời', 'Giữ lại tên tài khoản và giờ', 'Đưa vở cho bà đọc']);
    expect(page.all('.talk-kept li')).toHaveLength(1);
    expect(page.all('.story button')).toEqual([]);
    expect(page.status()).toContain('Cháu kể là đúng.');
  });
});
