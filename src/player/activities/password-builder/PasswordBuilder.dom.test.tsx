import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf } from '../../../../tests/dom/play.tsx';
import { passwordBuilder as words } from './messages.ts';
import { shell } from '../shell/shell-messages.ts';
import { interpolate } from '#core/text/messages.ts';
import { loadJudge } from './Meter.tsx';
import { view } from './PasswordBuilder.tsx';

// Load before rendering, so that no page depends on its arrival.
await loadJudge();
describeSamples('password-builder', view);

describe('the password workshop', () => {
  const sample = sampleOf('password-builder', 'four-words');
  const key = (page: Awaited<ReturnType<typeof play>>) =>
    page.place.querySelector('.key-letters b')?.textContent;

  const pictures = sampleOf('password-builder', 'three-pictures');
  /** Returns the contents of each place of the key, in reading order. */
  const seats = (page: Awaited<ReturnType<typeof play>>) =>
    page
      .all('.key-bow li')
      .map(
        (element) =>
          element.querySelector('img')?.alt ?? element.querySelector('.unseen')!.textContent,
      );

  it('has no text field', async () => {
    for (const sample of ['three-pictures', 'four-words', 'three-walls']) {
      const page = await play(sampleOf('password-builder', sample), view);
      expect(page.all('textarea, input:not([type=radio]):not([type=checkbox])')).toEqual([]);
    }
  });

  it('writes the key in the order of the presses, and removes a word at the second press', async () => {
    const page = await play(sample, view);
    await page.acts(['vịt', 'ngọn đèn', 'đôi dép', 'Gạch nối']);
    expect(key(page)).toBe('vit-ngonden-doidep');
    await page.press('ngọn đèn');
    expect(key(page)).toBe('vit-doidep');
  });

  it('shows at once who could guess it, and no longer once the row is broken up', async () => {
    const page = await play(sample, view);
    await page.acts(['một', 'con', 'vịt']);
    expect(page.all('.guessed li').map((element) => element.textContent)).toEqual([
      '“Một con vịt”: câu hát cả nước thuộc. Đổi chỗ hoặc bỏ bớt một từ.',
    ]);
    await page.acts(['một', 'một']);
    expect(page.all('.guessed li')).toEqual([]);
  });

  it('shows a machine’s time, longer with each word, and asks for the story once it is long', async () => {
    const page = await play(sample, view);
    await page.acts(['vịt']);
    const cells = () => page.all('.meter .on').length;
    const first = cells();
    await page.acts(['ngọn đèn', 'đôi dép']);
    expect(cells()).toBeGreaterThan(first);
    expect(page.all('.remember')).toEqual([]);
    await page.acts(['sóc nâu']);
    expect(page.all('.remember')).toHaveLength(1);
    expect(page.place.querySelector('.meter')!.textContent).toContain(words.vi.times.at(-1)!);
  });

  it('has no meter for pictures, and shows who could guess it only after the answer', async () => {
    const page = await play(pictures, view);
    await page.acts(['Con gà', 'Con voi']);
    expect(page.all('.meter, .guessed, .fell, .weak')).toEqual([]);
    expect(seats(page)).toEqual(['Con gà', 'Con voi', words.vi.seat]);
  });

  it('has three places and counts the empty ones on the main button', async () => {
    const page = await play(pictures, view);
    expect(page.main().textContent).toBe('Còn 3 hình');
    await page.press('Con gà');
    expect(page.main().textContent).toBe('Còn 2 hình');
  });

  it('rejects a fourth picture: undoes its tick and announces the reason', async () => {
    const page = await play(pictures, view);
    await page.acts(['Con cá', 'Con voi', 'Bông lúa', 'Con ong']);
    expect(page.draft()).toMatchObject({ words: ['fish', 'elephant', 'rice'] });
    expect(page.all('.nine input:checked')).toHaveLength(3);
    expect(page.status()).toBe(words.vi.full);
    await page.acts(['Con voi', 'Con ong']);
    expect(page.draft()).toMatchObject({ words: ['fish', 'rice', 'bee'] });
  });

  it('removes only the weak picture after the answer, and “Chọn lại” keeps the others', async () => {
    const page = await play(pictures, view);
    await page.acts([
      'Con gà',
      'Con voi',
      'Bông lúa',
      'Bà nuôi Na – Ai được biết chìa khóa?',
      shell.vi.check,
    ]);
    expect(seats(page)).toEqual([
      interpolate(words.vi.fell, { word: 'Con gà' }),
      'Con voi',
      'Bông lúa',
    ]);
    expect(page.all('.weak').map((element) => element.textContent)).toEqual(['Con gà']);
    await new Promise((resolve) => setTimeout(resolve, 450));
    await page.press(shell.vi.again);
    expect(page.draft()).toEqual({ words: ['elephant', 'rice'], who: ['grandma'] });
    expect(seats(page)).toEqual(['Con voi', 'Bông lúa', words.vi.seat]);
    expect(page.all('.weak').map((element) => element.textContent)).toEqual(['Con gà']);
  });
});
