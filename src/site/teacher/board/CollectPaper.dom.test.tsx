import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { classOf, lessons, MORNING } from '../../../../tests/arbitraries/class-books.ts';
import { classes } from '../messages/classes.ts';
import { classIn, classPath } from './class-path.ts';
import { Collect } from './Collect.tsx';
import type { BoardLesson, ClassSession } from './open-class.ts';

let place: HTMLElement;
let open: ClassSession;
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  const known = [...lessons.values()].map((lesson): BoardLesson => ({
    ...lesson,
    ...{ n: 1, grades: [4], module: 'm', plan: 'teachers/plans/x/', how: {} },
  }));
  open = {
    book: classOf(3),
    lessons: new Map(known.map((lesson) => [lesson.id, lesson])),
    statements: {},
    built: MORNING,
    isDemo: true,
    change: (book) => {
      open = { ...open, book };
      return Promise.resolve({ state: 'kept' });
    },
  };
});
afterEach(() => {
  render(null, place);
  place.remove();
});

const draw = (first?: string) =>
  act(() => render(<Collect open={open} base="/" first={first} />, place));
const letters = () => [...place.querySelectorAll<HTMLInputElement>('input.letter')];
const button = (name: string, near: ParentNode = place) =>
  [...near.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;

it('keeps unsaved letters while the tab is away, and puts saved ones back when undone', async () => {
  await draw();
  await act(() => {
    letters()[0]!.value = 'a';
    letters()[0]!.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await act(() => render(null, place));
  await draw();
  expect(letters()[0]!.value).toBe('A');

  const paper = letters()[0]!.closest('section')!;
  await act(async () => button(classes.collect.save, paper).click());
  await draw();
  expect(letters()[0]!.value).toBe('');
  // The undo is in the same section as the button that saved.
  await act(async () => button(classes.collect.undo, paper).click());
  expect(letters()[0]!.value).toBe('A');
});

it('opens the lesson in the address', async () => {
  const given = [...open.lessons.keys()].at(-1)!;
  const address = classPath(7, 'collect', given);
  expect(classIn(address.slice(address.indexOf('#')))).toEqual({
    number: 7,
    view: 'collect',
    lesson: given,
  });
  expect(classIn('#lop-7')).toEqual({ number: 7, view: 'board' });
  await draw(given);
  expect(place.querySelector('select')!.value).toBe(given);
});
