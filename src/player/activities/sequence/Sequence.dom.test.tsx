import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { interpolate } from '#core/text/messages.ts';
import { ordering } from '../engines/ordering-messages.ts';
import { view } from './Sequence.tsx';

const labels = ordering.vi;

describeSamples('sequence', view);

describe('placing cards', () => {
  const sample = sampleOf('sequence', 'four-steps');

  it('announces each card with its place, and each card taken out', async () => {
    const page = await play(sample, view);
    await page.press('Dừng trả lời');
    expect(page.status()).toBe(interpolate(labels.placed, { n: 1, card: 'Dừng trả lời' }));
    await page.press(labels.takeOut);
    expect(page.status()).toBe(interpolate(labels.takenOut, { card: 'Dừng trả lời' }));
    expect(page.draft()).toEqual([]);
  });

  it('keeps the focus in the work when the pressed button is removed', async () => {
    const page = await play(sample, view);
    for (const card of ['Kể với bà', 'Giữ lại tên và giờ', 'Dừng trả lời', 'Báo cáo và chặn']) {
      await page.press(card);
      expect(page.place.contains(document.activeElement)).toBe(true);
      expect(document.activeElement!.tagName).toBe('BUTTON');
    }
  });

  it('counts down the cards on the main button', async () => {
    const page = await play(sample, view);
    await page.acts(['Dừng trả lời', 'Kể với bà']);
    expect(page.main().textContent).toBe(interpolate(labels.cards, { n: 2 }));
  });

  it('names each “Bỏ ra” after its card', async () => {
    const page = await play(sample, view);
    await page.press('Kể với bà');
    expect(page.place.querySelector('[data-out]')!.getAttribute('aria-label')).toBe(
      `${labels.takeOut}: Kể với bà`,
    );
  });

  it('accepts “kể ngay” as an answer at any moment, and restores the cards when it is cancelled', async () => {
    const page = await play(sample, view);
    await page.acts(['Dừng trả lời', 'Mây kể ngay']);
    expect(page.draft()).toEqual(['tell-now']);
    await page.press('Mây kể ngay');
    expect(page.draft()).toEqual([]);
    await page.acts(['Mây kể ngay', words.check]);
    expect(page.status()).toContain('Kể ngay lúc nào cũng đúng.');
  });

  it('repeats no old announcement after a retry', async () => {
    const page = await play(sample, view);
    await page.acts([...sample.answers.worst.acts, words.check]);
    await new Promise((resolve) => setTimeout(resolve, 450));
    await page.press(words.again);
    expect(page.status()).toBe('');
  });
});
