import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { actOnStore } from '../../../../tests/dom/act-on-store.ts';
import type { Scored } from '#core/questions/score.ts';
import { shell } from './shell-messages.ts';
import { $clips } from '../../audio/clips.ts';
import { $listen } from '../../audio/listen.ts';
import { Feedback } from './Feedback.tsx';

const scored: Scored = {
  state: 'scored',
  verdict: 'right',
  earned: 1,
  total: 1,
  feedback: ['Kể ra là nhẹ.'],
  perOption: {},
};
const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);

afterEach(() => {
  render(null, document.body);
  $listen.set(null);
  $clips.set(null);
  scrolled.mockClear();
});

const show = (answered: boolean): Promise<void> =>
  act(() =>
    render(
      <section class="step">
        <button id="main" />
        <Feedback
          {...{ heading: 'Đúng hướng', hint: null, way: null, said: '', words: shell.vi }}
          result={answered ? scored : null}
        />
      </section>,
      document.body,
    ),
  );

it('scrolls the feedback into view, and again when late audio buttons have made it taller', async () => {
  await show(false);
  document.getElementById('main')!.focus();
  await show(true);
  expect(scrolled.mock.contexts).toEqual([document.querySelector('.remark')]);
  await actOnStore(() => {
    $listen.set(() => <i class="ear" />);
    $clips.set({ folder: '', byPeople: new Set(), beside: '' });
  });
  expect(document.querySelectorAll('.remark .ear')).toHaveLength(1);
  expect(scrolled).toHaveBeenCalledTimes(2);
});

it('does not scroll for an answer restored with the page', async () => {
  await show(true);
  expect(scrolled).not.toHaveBeenCalled();
});
