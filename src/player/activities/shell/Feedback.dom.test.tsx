import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { actOnStore } from '../../../../tests/dom/act-on-store.ts';
import type { Scored } from '#core/questions/score.ts';
import { shell } from './shell-messages.ts';
import { $clips } from '../../audio/clips.ts';
import { $listen } from '../../audio/listen.ts';
import { Feedback } from './Feedback.tsx';

const one: Scored = {
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
          result={answered ? one : null}
        />
      </section>,
      document.body,
    ),
  );

it('brings the remark into view, and again when ears that came late have made it taller', async () => {
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

it('leaves the page where it is for an answer that came back with it', async () => {
  await show(true);
  expect(scrolled).not.toHaveBeenCalled();
});
