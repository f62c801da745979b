import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leave, play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { view as choice } from '#player/activities/choice/Choice.tsx';
import { view as sort } from '#player/activities/sort/Sort.tsx';
import { interpolate } from '#core/text/messages.ts';
import { turns as turnWords } from '../messages/turns.ts';
import { $queue } from '#player/progress/answer-writer.ts';
import { $rounds } from '#player/profiles/rounds.ts';
import { setActiveProfile, setPartners } from '#player/profiles/active-profile.ts';
import { $turns } from '#player/profiles/turns.ts';
import { takeTurns } from './TurnsPanel.tsx';

const sample = sampleOf('choice', 'scenario-unsure');
const own = turnWords.vi;
const [right, wrong] = ['Gọi bà và kể', 'Giấu máy đi rồi ngủ'];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  document.documentElement.lang = 'vi';
  setActiveProfile('na');
  setPartners(['may']);
  takeTurns();
});
afterEach(() => {
  leave();
  $turns.set(null);
  $rounds.set({});
  $queue.set(new Map());
  setPartners([]);
  setActiveProfile('');
  delete document.documentElement.dataset['quiet'];
  vi.useRealTimers();
});
const later = () => vi.advanceTimersByTime(1000);
const kept = () =>
  [...$queue.get().values()].map(({ attempt }) => [attempt.profile, attempt.earned]);

describe('two at one computer', () => {
  it('answer one after the other; nothing is shown or kept before both are in', async () => {
    const page = await play(sample, choice);
    await page.acts([wrong, words.check]);
    expect(page.remarks()).toBe(0);
    expect(kept()).toEqual([]);
    expect(page.place.textContent).toContain(interpolate(own.in, { n: 1, of: 2 }));
    expect(page.all('input:checked')).toHaveLength(0);
    later();
    await page.acts([right, words.check]);
    expect(kept()).toEqual([
      ['na', 0],
      ['may', 1],
    ]);
    expect(page.place.textContent).toContain(
      interpolate(own.differ, { pair: own.pairs.younger[2] }),
    );
    expect(page.remarks()).toBe(1);
  });
  it('choose again together after talking: it counts for whoever had not found it', async () => {
    const page = await play(sample, choice);
    await page.acts([wrong, words.check]);
    later();
    await page.acts([right, words.check]);
    later();
    await page.pressMain();
    later();
    await page.acts([right, words.check]);
    expect(kept()).toEqual([
      ['na', 0],
      ['may', 1],
      ['na', 1],
    ]);
    expect(page.place.textContent).toContain(words.right);
    expect(page.place.textContent).toContain(
      interpolate(own.chose, { who: interpolate(own.seat, { n: 1 }), said: right }),
    );
  });
  it('with keys of their own both are in at once, and nobody sees which', async () => {
    const page = await play(sample, choice);
    await page.press(own.own);
    const key = (name: string) =>
      act(
        () =>
          void document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: name, bubbles: true }),
          ),
      );
    // Nothing is laid out here.
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as never);
    await key('8');
    expect(kept()).toEqual([]);
    expect(page.place.textContent).toContain(own.isIn);
    await key('1');
    expect(
      kept()
        .map(([seat]) => seat)
        .sort(),
    ).toEqual(['may', 'na']);
    vi.restoreAllMocks();
  });
  it('what is not picked out of a few is done together and counts for both', async () => {
    const sorting = sampleOf('sort', 'two-boxes');
    const page = await play(sorting, sort);
    expect(page.place.textContent).toContain(own.together);
  });
  it('of a sensitive lesson nobody is asked why, and nothing is kept', async () => {
    document.documentElement.dataset['quiet'] = 'free-gift';
    const page = await play(sample, choice);
    await page.acts([wrong, words.check]);
    expect(page.remarks()).toBe(1);
    expect(page.place.textContent).not.toContain(
      interpolate(own.differ, { pair: own.pairs.younger[2] }),
    );
  });
});

it('who sits alone sees nothing of turns', async () => {
  setPartners([]);
  const page = await play(sample, choice);
  await page.acts([right, words.check]);
  expect(page.remarks()).toBe(1);
  expect(page.place.textContent).not.toContain(own.own);
});
