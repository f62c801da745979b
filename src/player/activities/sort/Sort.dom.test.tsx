import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { interpolate } from '#core/text/messages.ts';
import { sort } from './messages.ts';
import { view } from './Sort.tsx';

describeSamples('sort', view);

describe('sorting', () => {
  const sample = sampleOf('sort', 'three-boxes-pictures');
  const seen = (page: Awaited<ReturnType<typeof play>>) =>
    page
      .all('.sort-boxes > div')
      .map((element) => [...element.querySelectorAll('p')].map((card) => card.textContent));

  it('shows each card in its box, moves it when it is put elsewhere, and counts down the rest', async () => {
    const page = await play(sample, view);
    expect(page.main().textContent).toBe(interpolate(sort.vi.left, { n: 4 }));
    await page.press('Giữ riêng – Na thích con trâu');
    expect(seen(page)).toEqual([[], [], ['Na thích con trâu']]);
    await page.press('Kể được – Na thích con trâu');
    expect(seen(page)).toEqual([['Na thích con trâu'], [], []]);
    expect(page.main().textContent).toBe(interpolate(sort.vi.left, { n: 3 }));
  });

  it('marks only the misplaced cards, and allows correcting them one by one', async () => {
    const page = await play(sample, view);
    await page.acts([
      ...sample.answers.right.acts.slice(0, 3),
      'Kể được – Tranh Mây vẽ',
      words.check,
    ]);
    expect(
      page.all('.sort-card.out').map((element) => element.querySelector('p span')!.textContent),
    ).toEqual(['Tranh Mây vẽ']);
    expect(page.status()).toContain('Tranh ấy của Mây thì hỏi Mây trước.');
    await page.press('Hỏi trước – Tranh Mây vẽ');
    expect(page.all('.sort-card.out')).toEqual([]);
    expect(page.remarks()).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 450));
    await page.press(words.check);
    expect(page.status()).toContain(words.right);
  });

  it('does not mark a card in a more careful box than needed, with feedback that keeping is fine', async () => {
    const page = await play(sample, view);
    await page.acts([
      'Giữ riêng – Na thích con trâu',
      'Giữ riêng – Mật khẩu của Na',
      'Giữ riêng – Na vẽ con cá',
      'Hỏi trước – Tranh Mây vẽ',
      words.check,
    ]);
    expect(page.all('.sort-card.out')).toEqual([]);
    expect(page.status()).toContain('Giữ cũng được, muốn kể thì kể.');
    expect(page.status()).not.toContain(words.wrong);
  });

  it('is a group for each card, named by it, in which each radio is named by its box and the card', async () => {
    const page = await play(sample, view);
    const groups = page.all('[role="radiogroup"]');
    expect(
      groups.map(
        (element) => document.getElementById(element.getAttribute('aria-labelledby')!)!.textContent,
      ),
    ).toEqual(['Na thích con trâu', 'Mật khẩu của Na', 'Na vẽ con cá', 'Tranh Mây vẽ']);
    expect(new Set(page.all('label').map((element) => element.textContent)).size).toBe(12);
  });

  it('makes no announcement: a radio announces itself', async () => {
    const page = await play(sample, view);
    await page.acts(sample.answers.right.acts);
    expect(page.status()).toBe('');
  });
});
