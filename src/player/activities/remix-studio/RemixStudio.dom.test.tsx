import { describe, expect, it, vi } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { remixStudio } from './messages.ts';
import { view } from './RemixStudio.tsx';

describeSamples('remix-studio', view);

describe('the workshop', () => {
  const sample = sampleOf('remix-studio', 'rights-poster');
  const labels = remixStudio.vi;
  const sheet = (page: Awaited<ReturnType<typeof play>>) =>
    page.place.querySelector('.made-sheet')!;

  it('adds each choice to the sheet, and describes it', async () => {
    const page = await play(sample, view);
    expect(sheet(page).getAttribute('aria-label')).toContain(labels.empty);
    await page.acts(['Xanh trời', 'Hình', 'Nhà sàn của bạn Na']);
    expect(sheet(page).querySelector('image')!.getAttribute('href')).toContain('tranh-nha-san');
    expect(sheet(page).getAttribute('aria-label')).toContain('nhà sàn');
  });

  it('shows the rules from the start, and after the answer which are kept, in words', async () => {
    const page = await play(sample, view);
    expect(page.all('.compose-rules li').map((element) => element.className)).toEqual(['', '', '']);
    await page.acts([
      ...sample.answers.right.acts.slice(0, -2),
      'Nơi treo',
      'Trang VuiVẽ, ai cũng xem',
      words.check,
    ]);
    expect(page.all('.compose-rules li').map((element) => element.className)).toEqual([
      'kept',
      'kept',
      'again',
    ]);
    expect(page.all('.compose-rules li .unseen')).toHaveLength(3);
  });

  it('opens the slot to correct, with the reason', async () => {
    const page = await play(sample, view);
    await page.acts([
      ...sample.answers.right.acts.slice(0, -2),
      'Nơi treo',
      'Trang VuiVẽ, ai cũng xem',
      words.check,
    ]);
    expect(page.place.querySelector('.inspect-pane')!.getAttribute('aria-label')).toBe('Nơi treo');
    expect(page.place.querySelector('.inspect-said')!.textContent).toContain('hỏi cô đã');
  });

  it('offers to print and save after the first check, and prints only this sheet', async () => {
    const page = await play(sample, view);
    expect(page.named(labels.print)).toHaveLength(0);
    await page.acts([...sample.answers.right.acts, words.check]);
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await page.press(labels.print);
    expect(print).toHaveBeenCalledOnce();
    expect(document.documentElement.classList.contains('print-one')).toBe(true);
    dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.classList.contains('print-one')).toBe(false);
    vi.unstubAllGlobals();
  });

  it('makes a part’s note its description, not part of its name', async () => {
    const page = await play(sample, view);
    await page.press('Hình');
    const input = page.all('.inspect-pick input')[0]!;
    const byId = (id: string) => document.getElementById(id)!.textContent;
    expect([
      byId(input.getAttribute('aria-labelledby')!),
      byId(input.getAttribute('aria-describedby')!),
    ]).toEqual(['Nhà sàn của bạn Na', 'Na ghi: cả lớp cứ dùng, nhớ đề tên tớ.']);
  });
});
