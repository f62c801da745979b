import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Flagged } from './Flagged.tsx';

const drawn = (text: string): HTMLElement => {
  const root = document.body.appendChild(document.createElement('div'));
  render(<Flagged text={text} />, root);
  return root;
};
const page = (flags: string[]) => {
  document.body.innerHTML = `<main data-flags="${flags.join('|')}"></main>`;
};
afterEach(() => {
  document.body.innerHTML = '';
});

test('a remark that begins with a flag of the lesson is styled as one, and its text is unchanged', () => {
  page(['Cho quà']);
  const root = drawn('Cho quà: sao tự dưng cho mình?');
  expect(root.querySelector('.flag-name')!.textContent).toBe('Cho quà');
  expect(root.textContent).toBe('Cho quà: sao tự dưng cho mình?');
});

test('any other remark with a colon stays plain, and so does every remark on a page without flags', () => {
  expect(drawn('Xin mã: mã của mẹ.').querySelector('.flag-name')).toBeNull();
  page(['Cho quà']);
  expect(drawn('Ba: bốn.').querySelector('.flag-name')).toBeNull();
});
