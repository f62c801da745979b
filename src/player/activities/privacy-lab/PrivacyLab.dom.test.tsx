import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { configure } from '../engines/configure-messages.ts';
import { view } from './PrivacyLab.tsx';

describeSamples('privacy-lab', view);

describe('the settings screen', () => {
  const sample = sampleOf('privacy-lab', 'nas-board');
  const shown = (page: Awaited<ReturnType<typeof play>>) =>
    page.all('.shown').map((each) => each.textContent);

  it('shows what the app has set, and what a stranger sees with it', async () => {
    const page = await play(sample, view);
    expect(page.all('input:checked').map((each) => (each as HTMLInputElement).value)).toEqual([
      'real',
      'face',
      'all',
    ]);
    expect(shown(page)).toEqual([
      'Chủ nhà là Lò Thị Na.',
      'Ảnh Na mặc áo trường.',
      'Nút nhắn cho Na.',
    ]);
    expect(page.all('.switch-after')).toEqual([]);
  });

  it('changes what a stranger sees with each setting, and says at once what comes of it', async () => {
    const page = await play(sample, view);
    await page.press('Hình con bướm – Ảnh trên bảng');
    expect(shown(page)).toEqual(['Chủ nhà là Lò Thị Na.', 'Nút nhắn cho Na.']);
    expect(page.all('.switch-after').map((each) => each.textContent)).toEqual([
      'Bảng có con bướm vàng. Đẹp lắm.',
    ]);
    expect(
      page.place.querySelector('.switch-after')!.parentElement!.getAttribute('aria-live'),
    ).toBe('polite');
  });

  it('goes back to the start at one press', async () => {
    const page = await play(sample, view);
    await page.press('Tên chơi – Tên trên bảng');
    await page.press(configure.vi.reset);
    expect(shown(page)).toHaveLength(3);
    expect(page.main().getAttribute('aria-disabled')).toBe('true');
  });

  it('tells after the answer which settings are there, and what to do about the others', async () => {
    const page = await play(sample, view);
    await page.acts(sample.answers.worst.acts);
    await page.pressMain();
    expect(page.all('.configure [aria-live=polite]')).toEqual([]);
    expect(page.all('.switch').map((each) => each.className)).toEqual([
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
