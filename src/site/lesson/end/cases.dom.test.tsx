import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { answered } from '../../../../tests/arbitraries/answered.ts';
import { durableStore, openedWith } from '../../../../tests/faults/durable-store.ts';
import { interpolate } from '#core/text/messages.ts';
import { cards } from '../../pupil/messages/cards.ts';
import { learn } from '../../pupil/messages/learn.ts';
import { $attempts } from '#player/progress/attempts.ts';
import { openStore } from '#player/progress/open-store.ts';
import { setActiveProfile } from '#player/profiles/active-profile.ts';
import type { Store } from '#player/storage/port.ts';
import { Island as GoOn } from './GoOn.tsx';
import { Island as State } from './LessonStates.tsx';

const at = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('#player/storage/indexed-db.ts', () => ({
  openIndexedDb: async () => openedWith(at.store as Store),
}));

const shape = {
  core: ['core'],
  exitA: ['a'],
  exitB: [],
  review: [],
  critical: [],
  variants: {},
  passShare: 0.8,
};
/** Grade 6: doors, traps. Grade 7: traps, chats (sensitive). */
const lessons = [
  { lesson: 'doors', grades: '6', shape },
  { lesson: 'traps', grades: '6 7', shape },
  { lesson: 'chats', grades: '7', shape: { ...shape, sensitive: true as const } },
];

let store: Store;
const index = () => document.querySelector<HTMLElement>('.case-index')!;
const text = (selector: string) => document.querySelector(selector)?.textContent ?? null;

/** Chooses a grade as `chosen-grade.js` does. */
function choose(grade: string | null): void {
  if (grade) index().dataset['chosen'] = grade;
  else delete index().dataset['chosen'];
  dispatchEvent(new Event('hashchange'));
}

beforeAll(async () => {
  store = durableStore(() => null);
  at.store = store;
  await openStore();
});
beforeEach(() => {
  document.body.innerHTML = `<main class="case-index"><div id="top"></div>
    <nav><a data-grade="6"></a><a data-grade="7"></a><a data-grade=""></a></nav>
    ${lessons
      .map(
        ({ lesson, grades, shape }) => `<ul data-grades="${grades}"><li>
          <a data-lesson="${lesson}">Story ${lesson}</a>
          <span data-island="progress" data-props='${JSON.stringify({ lesson, shape })}'></span>
        </li></ul>`,
      )
      .join('')}</main>`;
  for (const root of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const props = JSON.parse(root.dataset['props']!) as (typeof lessons)[number];
    render(<State base="/" lang="vi" minutes={45} begins={3} on="case" {...props} />, root);
  }
  render(<GoOn base="/" lang="vi" cases />, document.querySelector('#top')!);
});
afterEach(async () => {
  for (const root of document.querySelectorAll('#top, [data-island]')) render(null, root);
  setActiveProfile('');
  $attempts.set([]);
  await store.eraseAll();
});

const goOn = (title: string) => interpolate(learn.vi.goOn, { title });
const begin = (title: string) => interpolate(learn.vi.begin, { title });

test('says of each case whether it is done, begun or not, in words', async () => {
  await store.savePlace({ v: 1, profile: 'na', lesson: 'traps', step: 5, of: 9, at: 1000 });
  setActiveProfile('na');
  await expect.poll(() => text('.go-on')).toBe(goOn('Story traps'));
  $attempts.set(
    ['core', 'a'].map((item, seq) => ({
      ...answered(item, 'na', { at: 500, lesson: 'doors', item }),
      seq,
    })),
  );
  await expect
    .poll(() => [...document.querySelectorAll('.state')].map((state) => state.textContent))
    .toEqual([cards.vi.done, cards.vi.startedOnly, cards.vi.notBegun]);
  expect(document.querySelectorAll('.go-on')).toHaveLength(1);
  await expect
    .poll(() => text('.tally'))
    .toBe(
      `${interpolate(learn.vi.tallyDone, { done: 1 })}, ${interpolate(learn.vi.tallyStarted, { started: 1 })}`,
    );
  expect(document.documentElement.style.getPropertyValue('--woven')).toBe('33%');
});

test('marks only the case to continue, and no longer when another pupil sits down', async () => {
  await store.savePlace({ v: 1, profile: 'na', lesson: 'traps', step: 5, of: 9, at: 1000 });
  setActiveProfile('na');
  const marked = () =>
    [...document.querySelectorAll('.current')].map((row) => row.querySelector('a')?.textContent);
  await expect.poll(marked).toEqual(['Story traps']);
  setActiveProfile('minh');
  await expect.poll(marked).toEqual([]);
});

test('offers the first lesson of a chosen grade, never a sensitive one', async () => {
  choose('6');
  await expect.poll(() => text('.go-on')).toBe(begin('Story doors'));
  choose('7');
  await expect.poll(() => text('.go-on')).toBe(begin('Story traps'));
  choose(null);
  await expect.poll(() => text('.go-on')).toBeNull();
});

test('continues within the chosen grade', async () => {
  await store.savePlace({ v: 1, profile: 'na', lesson: 'doors', step: 5, of: 9, at: 1000 });
  setActiveProfile('na');
  await expect.poll(() => text('.go-on')).toBe(goOn('Story doors'));
  choose('7');
  await expect.poll(() => text('.go-on')).toBe(begin('Story traps'));
});

test('names the chosen grade for screen readers', async () => {
  const named = () =>
    [...document.querySelectorAll<HTMLElement>('[aria-current]')].map(
      (link) => link.dataset['grade'],
    );
  await expect.poll(named).toEqual(['']);
  choose('7');
  expect(named()).toEqual(['7']);
});
