import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { configure } from '../engines/configure-messages.ts';
import { view } from './PrivacyLab.tsx';

describeSamples('privacy-lab', view);

describe('the settings screen', () => {
  const sample = sampleOf('privacy-lab', 'nas-board');
  const shown = (page: Awaited<ReturnType<typeof play>>) =>
    page.all('.others-view .shown').map((element) => element.textContent);

  it('shows the app’s defaults, and what a stranger sees with them', async () => {
    const page = await play(sample, view);
    expect(page.all('input:checked').map((element) => (element as HTMLInputElement).value)).toEqual(
      ['real', 'face', 'all'],
    );
    expect(shown(page)).toEqual([
      'Chủ nhà là Lò Thị Na.',
      'Ảnh Na mặc áo trường.',
      'Nút nhắn cho Na.',
    ]);
    expect(page.all('.switch-after')).toEqual([]);
  });

  it('changes a stranger’s view with each setting, and shows its effect at once', async () => {
    const page = await play(sample, view);
    await page.press('Hình con bướm – Ảnh trên bảng');
    expect(shown(page)).toEqual(['Chủ nhà là Lò Thị Na.', 'Nút nhắn cho Na.']);
    expect(page.all('.others-view .covered')).toHaveLength(1);
    expect(page.all('.switch-after').map((element) => element.textContent)).toEqual([
      'Bảng có con bướm vàng. Đẹp lắm.',
    ]);
    expect(
      page.place.querySelector('.switch-after')!.parentElement!.getAttribute('aria-live'),
    ).toBe('polite');
  });

  it('resets at one press', async () => {
    const page = await play(sample, view);
    await page.press('Tên chơi – Tên trên bảng');
    await page.press(configure.vi.reset);
    expect(shown(page)).toHaveLength(3);
    expect(page.main().getAttribute('aria-disabled')).toBe('true');
  });

  it('marks after the answer which settings reach the goal, with advice on the others', async () => {
    const page = await play(sample, view);
    await page.acts(sample.answers.worst.acts);
    await page.pressMain();
    expect(page.all('.configure [aria-live=polite]')).toEqual([]);
    expect(page.all('.switch').map((element) => element.className)).toEqual([
      'switch again',
      'switch again',
      'switch again',
    ]);
    expect(page.all('.switch-after').at(-1)!.textContent).toBe(
      'Kín rồi. Nhưng bạn Tí cũng không nhắn được. Mở lại cho bạn của Na.',
    );
    await page.press('Bạn của Na – Ai nhắn cho Na?');
    expect(page.main().textContent).toBe(words.check);
  });
});
