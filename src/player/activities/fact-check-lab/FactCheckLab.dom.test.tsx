import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { view } from './FactCheckLab.tsx';

describeSamples('fact-check-lab', view);

describe('the desk', () => {
  const sample = sampleOf('fact-check-lab', 'not-yet-known');
  const steps = (before: string, after: string) => [
    `${before} – lúc đầu`,
    'Trang của xã',
    `${after} – xem xong`,
    'Cùng bố ra xã hỏi tận nơi',
  ];
  const moved = (page: Awaited<ReturnType<typeof play>>) =>
    page.all('.moved').map((element) => element.textContent);

  it('opens a source as a tab, and keeps what it says in the notebook', async () => {
    const page = await play(sample, view);
    const texts = (selector: string) => page.all(selector).map((element) => element.textContent);
    expect(texts('.has-finding')).toEqual([]);
    expect(texts('.address-bar')).toEqual(['vuive.tap/dat-suoi-hoa']);
    await page.press('Ai đứng sau trang ấy');
    expect(texts('.address-bar')).toEqual(['vuive.tap/dat-suoi-hoa/gioi-thieu']);
    expect(texts('[role=tabpanel]:not([hidden]) b')).toEqual(['Ai đứng sau trang ấy']);
    expect(page.status()).toContain('rao bán đất');
    await page.press('Tin gốc');
    expect(texts('[role=tabpanel]:not([hidden])').join()).toContain('khởi công');
    expect(texts('.has-finding small')).toEqual(['Ai nói? Ai đứng sau trang ấy']);
    expect(page.draft()).toEqual({ 'factory/open': ['poster'] });
  });

  it('enlarges a place of the photo, which is no answer', async () => {
    const page = await play(sampleOf('fact-check-lab', 'four-files'), view);
    const shown = () => page.place.querySelector('.enlarged')!.getAttribute('viewBox');
    expect([shown(), page.all('.clue-says')]).toEqual(['0 0 960 540', []]);
    await page.press('Cột cây số');
    expect(shown()).toBe('480 270 480 270');
    expect(page.all('.clue-says').map((element) => element.textContent)).toEqual([page.status()]);
    expect(page.draft() ?? {}).toEqual({});
    await page.press('Cột cây số');
    expect([shown(), page.all('.clue-says')]).toEqual(['0 0 960 540', []]);
  });

  it('moves between tabs by arrows, and opens none by that', async () => {
    const page = await play(sample, view);
    const [first, second] = page.all('[role=tab]');
    const press = (key: string) =>
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    first!.focus();
    press('ArrowRight');
    expect(document.activeElement).toBe(second);
    press('Home');
    press('ArrowLeft');
    expect(document.activeElement).toBe(page.all('[role=tab]').at(-1));
    expect(page.all('.has-finding')).toEqual([]);
  });

  it.each([
    ['held', '75 · Có lẽ thật', '50 · Chưa biết', 'gần với bằng chứng từ đầu'],
    ['came', '100 · Chắc thật', '50 · Chưa biết', 'em đổi ý vì có bằng chứng'],
    ['far', '50 · Chưa biết', '100 · Chắc thật', 'Các nguồn hợp với “50 · Chưa biết” hơn'],
  ])('describes the change of certainty: %s', async (_, before, after, said) => {
    const page = await play(sample, view);
    await page.acts(steps(before, after));
    expect(moved(page)).toEqual([]);
    await page.press(words.check);
    expect(moved(page).join()).toContain(said);
  });

  it('counts once, over all files, how often the pupil was sure and right, and sure and wrong', async () => {
    const page = await play(sampleOf('fact-check-lab', 'storm-day-off'), view);
    const { right, worst } = sampleOf('fact-check-lab', 'storm-day-off').answers;
    await page.acts(worst.acts);
    expect(page.place.textContent).not.toContain('Cả 2 hồ sơ');
    await page.press(words.check);
    expect(moved(page).at(-1)).toBe(
      'Cả 2 hồ sơ: em nói chắc và đúng 0 lần, nói chắc mà chưa đúng 2 lần, chưa nói chắc 0 lần. Lần sau so các nguồn với nhau rồi mới nói chắc.',
    );
    const better = await play(sampleOf('fact-check-lab', 'storm-day-off'), view);
    await better.acts([...right.acts, words.check]);
    expect(moved(better).at(-1)).toBe(
      'Cả 2 hồ sơ: em nói chắc và đúng 2 lần, nói chắc mà chưa đúng 0 lần, chưa nói chắc 0 lần. Bằng chứng đến đâu, em chắc đến đấy.',
    );
  });

  it('gives the same points for every certainty', async () => {
    const points = async (before: string, after: string) => {
      const page = await play(sample, view);
      await page.acts(steps(before, after));
      return view.grade(sample.spec as never, page.draft() as never);
    };
    expect(await points('0 · Chắc không thật', '100 · Chắc thật')).toEqual(
      await points('50 · Chưa biết', '50 · Chưa biết'),
    );
  });
});
