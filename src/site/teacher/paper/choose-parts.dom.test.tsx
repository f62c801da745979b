import { afterEach, beforeEach, expect, it } from 'vitest';
import { addClass, emptyYear } from '#core/year/edit-year.ts';
import { interpolate } from '#core/text/messages.ts';
import { booklets } from '../messages/booklets.ts';
import { keepYear } from '../state/year-plan.ts';
import { chooseParts } from './choose-parts.ts';

const words = booklets.choose;
const lessons = ['one', 'two', 'three'];
const page = `
  <p data-part-line hidden></p>
  <fieldset data-choose-parts="6">
    <button data-term="year"></button><button data-term="first"></button><button data-term="second"></button>
    <input name="lastWeek" type="number" value="18"><label data-which-class hidden><select></select></label>
    ${lessons.map((id) => `<label><input type="checkbox" value="${id}" checked><span>Bài ${id}</span></label>`).join('')}
    <p role="status"></p>
  </fieldset>
  ${lessons.map((id) => `<li data-of-lesson="${id}"></li>`).join('')}
  ${lessons.map((id) => `<section data-of-lesson="${id}"></section>`).join('')}`;

const all = <Found extends HTMLElement>(which: string) => [
  ...document.querySelectorAll<Found>(which),
];
const shown = (which: string) =>
  all(`${which}[data-of-lesson]`).flatMap((part) => (part.hidden ? [] : part.dataset.ofLesson));
const status = () => document.querySelector('[role=status]')!.textContent;
const cover = () => document.querySelector<HTMLElement>('[data-part-line]')!;
const press = (term: string) =>
  document.querySelector<HTMLButtonElement>(`[data-term=${term}]`)!.click();
const wake = (by = chooseParts) => by(document.querySelector<HTMLElement>('[data-choose-parts]')!);
const mark = (id: string, isOn: boolean) => {
  const box = document.querySelector<HTMLInputElement>(`[value=${id}]`)!;
  box.checked = isOn;
  box.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Stores a plan with classes 6A, 6B … and the weeks of their lessons. */
const plan = (...placed: Record<string, number>[]) => {
  const year = placed.reduce((made) => addClass(made, 6), emptyYear('2026-09-07'));
  keepYear({
    ...year,
    classes: year.classes.map((schoolClass, at) => ({
      ...schoolClass,
      name: `6${'AB'[at]!}`,
      placed: placed[at]!,
    })),
  });
};

beforeEach(() => {
  document.body.innerHTML = page;
});
afterEach(() => localStorage.clear());

it('prints every lesson until something is chosen, with a plain cover', () => {
  wake();
  expect(shown('section')).toEqual(lessons);
  expect(cover().hidden).toBe(true);
  expect(status()).toBe(interpolate(words.chosen, { n: 3, of: 3 }));
});

it('omits unmarked lessons from contents and booklet, and counts them on the cover', () => {
  wake();
  mark('two', false);
  expect([shown('li'), shown('section')]).toEqual([
    ['one', 'three'],
    ['one', 'three'],
  ]);
  expect(cover().textContent).toBe(interpolate(words.part, { n: 2, of: 3 }));
});

it('a term has the lessons in the plan’s weeks; a lesson without a week is named', () => {
  plan({ one: 2, two: 20 });
  wake();
  press('first');
  expect(shown('section')).toEqual(['one']);
  expect(status()).toContain(interpolate(words.unplaced, { titles: 'Bài three' }));
  expect(cover().textContent).toBe(
    interpolate(words.onCover, { term: words.terms.first, name: '6A', n: 1, of: 3 }),
  );
  press('second');
  expect(shown('section')).toEqual(['two']);
  press('year');
  expect(shown('section')).toEqual(lessons);
  expect(cover().hidden).toBe(true);
});

it('the first term ends in the typed week; an empty field means the usual one', () => {
  plan({ one: 2, two: 20, three: 30 });
  wake();
  const week = document.querySelector<HTMLInputElement>('[name=lastWeek]')!;
  week.value = '20';
  press('first');
  expect(shown('section')).toEqual(['one', 'two']);
  week.value = '99';
  press('first');
  expect([week.value, shown('section')]).toEqual(['18', ['one']]);
});

it('of two classes the chosen one is used', () => {
  plan({ one: 2 }, { two: 2 });
  wake();
  const choice = document.querySelector('select')!;
  expect(document.querySelector<HTMLElement>('[data-which-class]')!.hidden).toBe(false);
  choice.value = choice.options[1]!.value;
  press('first');
  expect(shown('section')).toEqual(['two']);
});

it('without a plan, or with an empty term, it explains and changes nothing', () => {
  wake();
  mark('one', false);
  press('first');
  expect(status()).toBe(interpolate(words.noPlan, { grade: 6 }));
  expect(shown('section')).toEqual(['two', 'three']);
  document.body.innerHTML = page;
  plan({ one: 2 });
  wake();
  press('second');
  expect(shown('section')).toEqual(lessons);
  expect(status()).toContain('6A');
});

it('with nothing marked it says that only the cover is left', () => {
  wake();
  for (const id of lessons) mark(id, false);
  expect(shown('section')).toEqual([]);
  expect(status()).toBe(words.nothing);
});
