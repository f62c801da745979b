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

it('notices an address change right after the first render', () => {
  render(<Island base="/" lang="vi" all={[]} />, document.body);
  history.replaceState(null, '', '#ma');
  dispatchEvent(new Event('hashchange'));
  return expect.poll(() => document.querySelector('#class-code')).not.toBeNull();
});

it('stores a class’s lessons before they are shown, so that the next page has them', () => {
  const code = encodeAssignment([14]);
  location.hash = `#giao-${code}`;
  render(<Island base="/" lang="vi" all={[]} />, document.body);
  expect(document.querySelector('h1')?.textContent).toBe(assign.vi.ours);
  expect(getAssignment()).toBe(code);
  expect(document.documentElement.classList.contains('given-lessons')).toBe(true);
});
