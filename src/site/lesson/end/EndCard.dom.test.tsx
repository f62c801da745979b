import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { answered } from '../../../../tests/arbitraries/answered.ts';
import { cards } from '../../pupil/messages/cards.ts';
import { saveAnswer } from '#player/progress/answer-writer.ts';
import { Island } from './EndCard.tsx';

const lesson = 'help-map';
const shape = {
  ...{
    core: ['map'],
    exitA: ['who'],
    exitB: [],
    review: [],
    critical: [],
    variants: {},
    passShare: 0.8,
  },
};

afterEach(() => vi.unstubAllGlobals());

it('shows a lesson as done even if its list of questions loaded after the first answer', async () => {
  document.body.innerHTML = `<script id="page" type="application/json">${JSON.stringify({ lesson, module: 'help', words: {}, items: {} })}</script><div class="step" id="b9"><div data-island="end-card"></div></div>`;
  const place = document.querySelector('[data-island]')!;
  let isThere = false;
  const list = vi.fn(() =>
    isThere
      ? Promise.resolve(Response.json({ [lesson]: { built: '2026-01-01', shape, items: {} } }))
      : Promise.reject(new Error('no network')),
  );
  vi.stubGlobal('fetch', list);
  render(<Island base="/" lang="vi" />, place);
  await expect.poll(() => list.mock.calls.length).toBeGreaterThan(0);
  expect(place.textContent).toContain(cards.vi.undone);
  isThere = true;
  for (const item of ['map', 'who']) await saveAnswer(answered(item, '', { lesson, item }));
  await expect.poll(() => place.querySelector('.ended')).not.toBeNull();
  expect(place.textContent).not.toContain(cards.vi.undone);
});
