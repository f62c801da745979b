import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf } from '../../../../tests/dom/play.tsx';
import { feedSim as words } from './messages.ts';
import { view } from './FeedSim.tsx';

describeSamples('feed-sim', view);

describe('a feed', () => {
  const sample = sampleOf('feed-sim', 'gift-boxes');
  const weights = (page: Awaited<ReturnType<typeof play>>) =>
    page.all('.weights b').map((element) => Number(element.textContent));

  it('changes the table inside with each act, and describes the change', async () => {
    const page = await play(sample, view);
    expect(weights(page)).toEqual([5, 2, 1, 1]);
    await page.press('Xem hết');
    expect(weights(page)).toEqual([8, 2, 1, 1]);
    expect(page.place.querySelector('.moved')!.textContent).toContain('Mở hộp quà');
    expect(page.status()).toBe('Xem hết: ứng dụng đoán “thích Mở hộp quà”. Mở hộp quà: 5 → 8.');
  });

  it('goes back a step, also from the last screen', async () => {
    const page = await play(sample, view);
    await page.acts(sample.answers.worst.acts);
    expect(page.all('.last-page li')).toHaveLength(3);
    await page.press(words.vi.undo);
    expect(page.all('.last-page')).toEqual([]);
    expect(page.main().textContent).toBe('Còn 1 bài');
    await page.press('Không quan tâm');
    expect(page.all('.last-page li')).toHaveLength(3);
  });

  it('moves the focus to the undo button when the last buttons are removed', async () => {
    const page = await play(sample, view);
    await page.acts(sample.answers.worst.acts);
    expect(document.activeElement!.textContent).toBe(words.vi.undo);
  });

  it('asks why only on the last screen', async () => {
    const page = await play(sampleOf('feed-sim', 'drive-the-feed'), view);
    expect(page.all('.switch')).toEqual([]);
    await page.acts(Array.from({ length: 8 }, () => 'Xem hết'));
    expect(page.all('.switch')).toHaveLength(1);
  });
});
