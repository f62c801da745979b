import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { ownWords } from '../shell/own-words-messages.ts';
import { view } from './Reflect.tsx';

describeSamples('reflect', view);

describe('one tap', () => {
  const sample = sampleOf('reflect', 'group-laughs');

  it('is thanked, not judged, for every option', async () => {
    for (const act of [
      'Thương Tủa',
      'Cũng thấy buồn cười',
      'Muốn bênh mà ngại',
      words.unsureOption,
    ]) {
      const page = await play(sample, view);
      await page.press(act);
      expect(page.status()).toMatch(new RegExp(`^${ownWords.vi.thanks}`));
      for (const verdict of [words.right, words.partly, words.wrong])
        expect(page.status()).not.toContain(verdict);
    }
  });

  it('keeps the focus in place, and can be changed', async () => {
    const page = await play(sample, view);
    await page.press('Thương Tủa');
    expect(document.activeElement).toBe(page.place.querySelector('.reflect'));
    expect(page.place.querySelector('.chosen')!.textContent).toBe(`Thương Tủa ${words.yours}`);
    await new Promise((resolve) => setTimeout(resolve, 450));
    await page.press(words.again);
    expect(page.named('Cũng thấy buồn cười')).toHaveLength(1);
    expect(page.draft()).toBeUndefined();
  });

  it('has no radios, which arrow keys would answer', async () =>
    expect((await play(sample, view)).all('input')).toEqual([]));
});
