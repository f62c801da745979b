import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf } from '../../../../tests/dom/play.tsx';
import { interpolate } from '#core/text/messages.ts';
import { rehearsal } from '../engines/rehearsal-messages.ts';
import { answersIn } from '../../progress/answer-queue.ts';
import { $queue } from '../../progress/answer-writer.ts';
import { view } from './HelpFinder.tsx';

const labels = rehearsal.vi;

describeSamples('help-finder', view);

describe('the map and the talk', () => {
  const sample = sampleOf('help-finder', 'friend-in-need');
  const map = ['Bố mẹ', 'Cô quản sinh', 'Tổng đài 111'];

  it('gives the number of people, then of places, still missing', async () => {
    const page = await play(sample, view);
    expect(page.main().textContent).toBe(interpolate(labels.people, { n: 3 }));
    await page.acts(['Bố mẹ', 'Anh chị lớn', 'Cô quản sinh']);
    expect(page.main().textContent).toBe(interpolate(labels.places, { n: 1 }));
  });

  it('continues to the talk once the map is complete, and returns to the unchanged map', async () => {
    const page = await play(sample, view);
    await page.acts([...map, 'Tập nói với cô quản sinh', labels.editMap]);
    expect(
      page.all('input').filter((element) => (element as HTMLInputElement).checked),
    ).toHaveLength(3);
  });

  it('goes back one line of the talk, and forward again to the same scene', async () => {
    const page = await play(sample, view);
    await page.acts([...map, 'Tập nói với cô quản sinh']);
    const first = page.place.querySelector('.story')!.textContent;
    await page.press('Sơn bị người ta lấy mất tài khoản cô ạ');
    const second = page.place.querySelector('.story')!.textContent;
    await page.press(labels.backScene);
    expect(page.place.querySelector('.story')!.textContent).toBe(first);
    await page.press('Sơn bị người ta lấy mất tài khoản cô ạ');
    expect(page.place.querySelector('.story')!.textContent).toBe(second);
  });

  it('moves the focus to the next lines', async () => {
    const page = await play(sample, view);
    await page.acts([...map, 'Tập nói với cô quản sinh', 'Dạ không, chúng em đi qua thôi ạ']);
    expect(document.activeElement!.className).toBe('story-said');
  });

  it('records “done”, and neither the chosen people nor the talk', async () => {
    $queue.set(new Map());
    const page = await play(sample, view);
    await page.acts(sample.answers.right.acts);
    // Without a database the answer stays in this tab, where it can be read completely.
    await expect.poll(() => answersIn($queue.get(), 'refused').length).toBe(1);
    const [kept] = answersIn($queue.get(), 'refused');
    expect(Object.keys(kept!).sort()).toEqual([
      'at',
      'earned',
      'hints',
      'id',
      'item',
      'kind',
      'lesson',
      'profile',
      'spec',
      'total',
      'use',
      'v',
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/home|school|phone|lost|together/);
    expect([kept!.earned, kept!.total]).toEqual([1, 1]);
  });
});
