import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf } from '../../../../tests/dom/play.tsx';
import { feedSim as words } from './messages.ts';
import { view } from './FeedSim.tsx';

describeSamples('feed-sim', view);

describe('a feed', () => {
  const sample = sampleOf('feed-sim', 'gift-boxes');
  const weights = (page: Awaited<ReturnType<typeof play>>) =>
    page.all('.scoreboard li > b:last-child').map((element) => element.textContent);

  it('changes the table inside with each act, and describes the change', async () => {
    const page = await play(sample, view);
    expect(weights(page)).toEqual(['5', '2', '1', '1']);
    await page.press('Xem hết');
    expect(weights(page)).toEqual(['8 (+3)', '2', '1', '1']);
    expect(page.place.querySelector('.scoreboard .up')!.textContent).toContain('Mở hộp quà');
    expect(page.place.querySelector('.latest')!.textContent).toBe(
      'Lần 1. Xem hết: ứng dụng đoán “thích Mở hộp quà”.',
    );
    expect(page.status()).toBe('Xem hết: ứng dụng đoán “thích Mở hộp quà”. Mở hộp quà: 5 → 8.');
  });

  it('goes back a step, also from the last screen', async () => {
    const page = await play(sample, view);
    await page.acts(sample.answers.worst.acts);
    expect(page.all('.feed-last li')).toHaveLength(3);
    await page.press(words.vi.undo);
    expect(page.all('.feed-last')).toEqual([]);
    expect(page.main().textContent).toBe('Còn 1 bài');
    await page.press('Không quan tâm');
    expect(page.all('.feed-last li')).toHaveLength(3);
  });

  it('shows the post with its picture, and what plays next', async () => {
    const page = await play(sample, view);
    const shown = () => [
      page.place.querySelector('.feed-card .posted')!.textContent,
      page.place.querySelector<HTMLImageElement>('.shown img')!.alt,
      page.place.querySelector('.feed-card .next')!.textContent,
    ];
    expect(shown()).toEqual([
      'Hộp thứ 99 có gì?',
      'Hai chiếc hộp mở nắp.',
      `${words.vi.next} Gà con tập bới giun`,
    ]);
    await page.press('Lướt qua');
    expect(shown()[0]).toBe('Gà con tập bới giun');
    await page.press('Lướt qua');
    expect(shown()[2]).toBe(`${words.vi.next} ${words.vi.nextRound}`);
  });

  it('ticks a goal that the table reaches, and removes the tick with the act', async () => {
    const page = await play(sample, view);
    const met = () => page.all('.feed-goals .met').map((element) => element.textContent);
    expect(met()).toEqual([]);
    await page.acts(['Không quan tâm', 'Tìm: Vẽ tranh', 'Tìm: Đá bóng']);
    expect(met()).toEqual([
      `${words.vi.met} Màn cuối có ba chủ đề.`,
      `${words.vi.met} Nhiều nhất một bài mở hộp quà.`,
    ]);
    await page.press(words.vi.undo);
    await page.press(words.vi.undo);
    await page.press(words.vi.undo);
    expect(met()).toEqual([]);
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
