import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf } from '../../../../tests/dom/play.tsx';
import { view } from './ConsentChecker.tsx';

describeSamples('consent-checker', view);

describe('the album', () => {
  const sample = sampleOf('consent-checker', 'photo-checkpoint');
  const replies = (page: Awaited<ReturnType<typeof play>>) =>
    page.all('.asked').map((element) => element.textContent);

  it('shows the answer of a person asked, and announces it to screen readers', async () => {
    const page = await play(sample, view);
    await page.press('Hỏi Mây');
    expect(replies(page)).toEqual(['Mây: “Ừ, tớ thích tấm này.”']);
    expect(page.status()).toBe('Mây: “Ừ, tớ thích tấm này.”');
  });

  it('lets a person change their mind once all have been asked', async () => {
    const page = await play(sample, view);
    await page.acts(['Tấm ở chợ', 'Hỏi Tủa']);
    expect(replies(page).join()).not.toContain('Nhắn lại:');
    await page.press('Hỏi bố Tủa');
    expect(replies(page)[0]).toContain('Nhắn lại:');
  });

  it('marks a place from the picture as from the list', async () => {
    const page = await play(sample, view);
    page.all('.spot')[0]!.click();
    await Promise.resolve();
    expect(page.draft()).toEqual({ 'gate/find': ['board'] });
  });
});

describe('an album described in words', () => {
  it('shows each photo as a frame with text and no picture, and can be answered completely', async () => {
    const sample = sampleOf('consent-checker', 'told-in-words');
    const page = await play(sample, view);
    expect(page.all('.told-photo dd').map((line) => line.textContent)).toEqual(
      Object.values((sample.spec['cases'] as { told: object }[])[0]!.told),
    );
    expect(page.all('.inspect img, .spot')).toEqual([]);
    await page.acts(sample.answers.right.acts);
    await page.pressMain();
    expect(page.status()).toContain(sample.spec['right']);
  });
});
