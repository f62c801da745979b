import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf } from '../../../../tests/dom/play.tsx';
import { screenPlanner as words } from './messages.ts';
import { view } from './ScreenPlanner.tsx';

describeSamples('screen-planner', view);

describe('a day', () => {
  const sample = sampleOf('screen-planner', 'nas-day');
  const comes = (page: Awaited<ReturnType<typeof play>>) =>
    page.all('.comes li').map((element) => element.textContent);
  const face = (page: Awaited<ReturnType<typeof play>>) =>
    page.place.querySelector('.planner-face')!.getAttribute('src');

  it('shows the given cells in place, unchangeable', async () => {
    const page = await play(sample, view);
    const [given] = page.named('Buổi sáng: Đi học');
    expect((given as HTMLButtonElement).disabled).toBe(true);
  });

  it('yawns as soon as the night is not for sleep, and no longer once it is', async () => {
    const page = await play(sample, view);
    expect(face(page)).toContain('na-happy');
    await page.acts(['Xem máy', 'Ban đêm']);
    expect(comes(page)).toEqual(['Na ngáp dài. Đêm chưa được ngủ.']);
    expect(page.status()).toBe('Na ngáp dài. Đêm chưa được ngủ.');
    expect(face(page)).toContain('na-sad');
    await page.acts(['Ngủ', 'Ban đêm: Xem máy']);
    expect(comes(page)).toEqual([]);
    expect(page.named('Ban đêm: Ngủ')).toHaveLength(1);
  });

  it('counts the empty cells', async () => {
    const page = await play(sample, view);
    await page.acts(['Ban đêm']);
    expect(page.main().textContent).toBe(words.vi.left.replace('{n}', '4'));
  });
});

describe('a week', () => {
  const sample = sampleOf('screen-planner', 'family-week');

  it('fills the empty cells of an hour at one press, and all of them if none is empty', async () => {
    const page = await play(sample, view);
    await page.acts(['Xem máy', 'Buổi chiều, Thứ 7', 'Việc nhà', 'Buổi chiều, cả tuần']);
    expect(page.named('Buổi chiều, Thứ 7: Xem máy')).toHaveLength(1);
    expect(page.named('Buổi chiều, Thứ 2: Việc nhà')).toHaveLength(1);
    await page.acts(['Học bài', 'Buổi chiều, cả tuần']);
    expect(page.named('Buổi chiều, Thứ 7: Học bài')).toHaveLength(1);
  });

  it('has the chosen lines and places to sign on the agreement, and prints only that', async () => {
    const page = await play(sample, view);
    const lines = () => page.all('.agreement ol li').map((element) => element.textContent);
    expect(lines()).toEqual([words.vi.blank, words.vi.blank, words.vi.blank]);
    await page.press('Ai quên thì nhắc nhau, mai làm lại. – Lỡ quên thì sao?');
    expect(lines()[2]).toBe('Ai quên thì nhắc nhau, mai làm lại.');
    expect(page.all('.signs li')).toHaveLength(2);
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await page.press(words.vi.print);
    expect(print).toHaveBeenCalledTimes(1);
    expect(document.querySelectorAll('body > .print-alone')).toHaveLength(1);
    expect(document.documentElement.className).toContain('printing-part');
    await act(() => void dispatchEvent(new Event('afterprint')));
    expect(document.querySelectorAll('.print-alone')).toHaveLength(0);
    expect(document.documentElement.className).not.toContain('printing-part');
    vi.unstubAllGlobals();
  });
});
