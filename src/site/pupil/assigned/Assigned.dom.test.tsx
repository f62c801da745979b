import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { assign } from '../../teacher/messages/assign.ts';
import { getAssignment } from '#player/progress/assigned.ts';
import { encodeAssignment } from '#core/codes/assign-code.ts';
import { Island } from './Assigned.tsx';

afterEach(() => {
  render(null, document.body);
  localStorage.clear();
  history.replaceState(null, '', location.pathname);
});

it('an address that asks for the code as soon as the page is drawn is heard', () => {
  render(<Island base="/" lang="vi" all={[]} />, document.body);
  history.replaceState(null, '', '#ma');
  dispatchEvent(new Event('hashchange'));
  return expect.poll(() => document.querySelector('#class-code')).not.toBeNull();
});

it('a class’s lessons are kept by the time they are seen: who moves on at once finds them on the next page', () => {
  const code = encodeAssignment([14]);
  location.hash = `#giao-${code}`;
  render(<Island base="/" lang="vi" all={[]} />, document.body);
  expect(document.querySelector('h1')?.textContent).toBe(assign.vi.ours);
  expect(getAssignment()).toBe(code);
  expect(document.documentElement.classList.contains('given-lessons')).toBe(true);
});
