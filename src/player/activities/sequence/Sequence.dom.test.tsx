import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { interpolate } from '#core/text/messages.ts';
import { ordering } from '../engines/ordering-messages.ts';
import { view } from './Sequence.tsx';

const own = ordering.vi;

describeSamples('sequence', view);

describe('placing cards', () => {
  const sample = sampleOf('sequence', 'four-steps');

  it('says each card with its place, and each card taken out', async () => {
    const page = await play(sample, view);
    await page.press('Dừng trả lời');
    expect(page.status()).toBe(interpolate(own.placed, { n: 1, card: 'Dừng trả lời' }));
    await page.press(own.takeOut);
    expect(page.status()).toBe(interpolate(own.takenOut, { card: 'Dừng trả lời' }));
    expect(page.draft()).toEqual([]);
  });

  it('keeps the keyboard in the work when the pressed button is gone', async () => {
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
    expect(page.main().textContent).toBe(interpolate(own.cards, { n: 2 }));
  });

  it('names each “Bỏ ra” after its card', async () => {
    const page = await play(sample, view);
    await page.press('Kể với bà');
    expect(page.place.querySelector('[data-out]')!.getAttribute('aria-label')).toBe(
      `${own.takeOut}: Kể với bà`,
    );
  });

  it('takes “kể ngay” as an answer at any moment, and gives the cards back when it is taken away', async () => {
    const page = await play(sample, view);
    await page.acts(['Dừng trả lời', 'Mây kể ngay']);
    expect(page.draft()).toEqual(['tell-now']);
    await page.press('Mây kể ngay');
    expect(page.draft()).toEqual([]);
    await page.acts(['Mây kể ngay', words.check]);
    expect(page.status()).toContain('Kể ngay lúc nào cũng đúng.');
  });

  it('says nothing old when the pupil begins again', async () => {
    const page = await play(sample, view);
    await page.acts([...sample.answers.worst.acts, words.check]);
    await new Promise((resolve) => setTimeout(resolve, 450));
    await page.press(words.again);
    expect(page.status()).toBe('');
  });
});
