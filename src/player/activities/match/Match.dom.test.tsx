import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { interpolate } from '#core/text/messages.ts';
import { match } from './messages.ts';
import { view } from './Match.tsx';

const labels = match.vi;
type Page = Awaited<ReturnType<typeof play>>;
const open = (page: Page) =>
  page.all('[aria-pressed="true"]').map((element) => element.querySelector('span')!.textContent);

describeSamples('match', view);

describe('open columns', () => {
  const sample = sampleOf('match', 'four-signs');
  const [hurry, gift] = ['“Chỉ còn năm phút thôi!”', '“Bạn trúng một chiếc xe đạp!”'];

  it('join two cards touched in either order, and announce it once', async () => {
    const page = await play(sample, view);
    await page.acts([hurry!, 'Giục gấp']);
    expect(page.status()).toBe(
      interpolate(labels.joined, { n: 1, left: hurry!, right: 'Giục gấp' }),
    );
    await page.acts(['Cho quà', gift!]);
    expect(page.draft()).toEqual({ hurry: 'hurry', gift: 'gift' });
    expect(open(page)).toEqual([]);
  });

  it('release a card touched again, and replace it by another of the same side', async () => {
    const page = await play(sample, view);
    await page.acts([hurry!, hurry!]);
    expect(open(page)).toEqual([]);
    await page.acts([hurry!, gift!]);
    expect(open(page)).toEqual([gift]);
  });

  it('separate a pair at a touch, and free a card from its pair when it is joined again', async () => {
    const page = await play(sample, view);
    await page.acts([hurry!, 'Cho quà', hurry!]);
    expect(page.draft()).toEqual({});
    expect(page.status()).toBe(interpolate(labels.parted, { left: hurry!, right: 'Cho quà' }));
    // The touched card stays open: the next one is joined to it.
    await page.press('Cho quà');
    expect(page.draft()).toEqual({ hurry: 'gift' });
    await page.acts([gift!, 'Cho quà']);
    expect(page.draft()).toEqual({ gift: 'gift' });
  });

  it('number a pair on both cards, and name the partner for screen readers', async () => {
    const page = await play(sample, view);
    await page.acts([gift!, 'Cho quà', hurry!, 'Giục gấp']);
    const card = (name: string) => page.named(name)[0]!;
    for (const [name, n] of [
      [gift, '1'],
      ['Cho quà', '1'],
      [hurry, '2'],
      ['Giục gấp', '2'],
    ] as const)
      expect(card(name!).querySelector('b')!.textContent).toBe(n);
    expect(
      document.getElementById(card(hurry!).getAttribute('aria-describedby')!)!.textContent,
    ).toBe(interpolate(labels.inPair, { n: 2, card: 'Giục gấp' }));
  });

  it('mark only the wrong pairs', async () => {
    const page = await play(sample, view);
    const mixed = sample.answers.right.acts.slice(0, 4);
    await page.acts([
      ...mixed,
      '“Bấm vào dòng chữ xanh này.”',
      'Xin mã',
      '“Đọc cho mình sáu số vừa đến.”',
      'Đường dẫn lạ',
      words.check,
    ]);
    expect(page.all('.card.out')).toHaveLength(4);
    expect(
      page.all('.card.out').map((element) => element.querySelector('span')!.textContent),
    ).not.toContain('Giục gấp');
  });
});

describe('cards to turn', () => {
  const sample = sampleOf('match', 'turn-three-pairs');

  it('lie face down, announce their text when turned, and turn back at a third', async () => {
    const page = await play(sample, view);
    expect(page.all('.card.down')).toHaveLength(6);
    await page.acts(['Thẻ 1', 'Thẻ 2']);
    expect(page.status()).toBe(interpolate(labels.turned, { n: 2, card: 'Úp máy, quay đi' }));
    expect(open(page)).toEqual(['Dừng', 'Úp máy, quay đi']);
    await page.press('Thẻ 5');
    expect(open(page)).toEqual(['Nói với bà']);
  });

  it('are joined only by the button, and only with one card of each side open', async () => {
    const page = await play(sample, view);
    await page.acts(['Thẻ 1', 'Thẻ 3', labels.join]);
    expect(page.named(labels.join)[0]!.getAttribute('aria-disabled')).toBe('true');
    expect(page.draft()).toBeUndefined();
    await page.acts(['Thẻ 4', 'Thẻ 1']);
    expect(page.draft()).toBeUndefined();
    await page.press(labels.join);
    expect(page.draft()).toEqual({ stop: 'stop' });
    expect(page.all('.card.down')).toHaveLength(4);
  });

  it('are not read aloud face down, and are shown as text without scripts', async () => {
    const page = await play(sample, view);
    expect(view.spokenTexts(sample.spec as never, {} as never)).toEqual([]);
    expect(page.place.querySelector('.plain')!.textContent).toContain('Nói với bà');
  });
});
