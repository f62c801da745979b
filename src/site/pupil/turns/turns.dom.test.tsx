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
const turnText = turnWords.vi;
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
  it('answer in turn; nothing is shown or stored before both have answered', async () => {
    const page = await play(sample, choice);
    await page.acts([wrong, words.check]);
    expect(page.remarks()).toBe(0);
    expect(kept()).toEqual([]);
    expect(page.place.textContent).toContain(interpolate(turnText.in, { n: 1, of: 2 }));
    expect(page.all('input:checked')).toHaveLength(0);
    later();
    await page.acts([right, words.check]);
    expect(kept()).toEqual([
      ['na', 0],
      ['may', 1],
    ]);
    expect(page.place.textContent).toContain(
      interpolate(turnText.differ, { pair: turnText.pairs.younger[2] }),
    );
    expect(page.remarks()).toBe(1);
  });
  it('choose again together after talking: it counts for the pupil who was wrong', async () => {
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
      interpolate(turnText.chose, { who: interpolate(turnText.seat, { n: 1 }), said: right }),
    );
  });
  it('answer at once with separate keys, and neither sees the choice', async () => {
    const page = await play(sample, choice);
    await page.press(turnText.own);
    const key = (name: string) =>
      act(
        () =>
          void document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: name, bubbles: true }),
          ),
      );
    // jsdom has no layout.
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as never);
    await key('8');
    expect(kept()).toEqual([]);
    expect(page.place.textContent).toContain(turnText.isIn);
    await key('1');
    expect(
      kept()
        .map(([seat]) => seat)
        .sort(),
    ).toEqual(['may', 'na']);
    vi.restoreAllMocks();
  });
  it('do other kinds of question together: it counts for both', async () => {
    const sorting = sampleOf('sort', 'two-boxes');
    const page = await play(sorting, sort);
    expect(page.place.textContent).toContain(turnText.together);
  });
  it('in a sensitive lesson are not asked why, and nothing is stored', async () => {
    document.documentElement.dataset['quiet'] = 'free-gift';
    const page = await play(sample, choice);
    await page.acts([wrong, words.check]);
    expect(page.remarks()).toBe(1);
    expect(page.place.textContent).not.toContain(
      interpolate(turnText.differ, { pair: turnText.pairs.younger[2] }),
    );
  });
});

it('a single pupil sees no turns', async () => {
  setPartners([]);
  const page = await play(sample, choice);
  await page.acts([right, words.check]);
  expect(page.remarks()).toBe(1);
  expect(page.place.textContent).not.toContain(turnText.own);
});
