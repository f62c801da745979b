import { beforeEach, expect, test, vi } from 'vitest';
import { scrollFocusIntoView } from './show-whole.ts';

const shown: Element[] = [];
Element.prototype.scrollIntoView = vi.fn(function (this: Element) {
  shown.push(this);
});
scrollFocusIntoView();

beforeEach(() => {
  document.body.innerHTML =
    '<h2 tabindex="-1">Tên</h2><label><input type="checkbox"> Ý</label><textarea></textarea>';
  shown.length = 0;
});
const at = (mark: string): HTMLElement => document.querySelector(mark)!;
const press = (kind: 'pointerdown' | 'keydown'): void =>
  void document.body.dispatchEvent(new Event(kind, { bubbles: true }));

test('keyboard focus shows the whole label and the whole field', () => {
  press('keydown');
  at('input').focus();
  at('textarea').focus();
  expect(shown).toEqual([at('label'), at('textarea')]);
});

test('after a pointer press nothing scrolls until the next key', () => {
  press('pointerdown');
  at('input').focus();
  expect(shown).toEqual([]);
  press('keydown');
  at('textarea').focus();
  expect(shown).toEqual([at('textarea')]);
});

test('the heading of a step is not scrolled', () => {
  press('keydown');
  at('h2').focus();
  expect(shown).toEqual([]);
});
