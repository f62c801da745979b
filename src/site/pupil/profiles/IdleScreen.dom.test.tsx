import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { idle } from '../messages/idle.ts';
import { site } from '../../shared/messages/site.ts';
import { SoftScreen } from './IdleScreen.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  document.documentElement.dataset['band'] = 'lop-1-3';
  document.body.innerHTML = '<div></div>';
});
afterEach(() => {
  vi.useRealTimers();
  delete document.documentElement.dataset['band'];
});

it('hears no press in its first second, and puts the focus on no button', async () => {
  render(<SoftScreen base="/" lang="vi" done={() => {}} />, document.querySelector('div')!);
  await vi.advanceTimersByTimeAsync(50);
  const screen = document.querySelector('dialog')!;
  expect(screen.className).toContain('deaf');
  expect(document.activeElement?.closest('a, button')).toBeFalsy();
  await vi.advanceTimersByTimeAsync(1100);
  expect(screen.className).not.toContain('deaf');
});

it('has a picture for children, and its exit beside help above the question', () => {
  render(<SoftScreen base="/" lang="vi" done={() => {}} />, document.querySelector('div')!);
  expect(document.querySelector('.soft-scene')).not.toBeNull();
  const top = [...document.querySelectorAll('.soft-top a')].map(({ textContent }) => textContent);
  expect(top).toEqual([site.vi.help, site.vi.leave]);
  expect(document.querySelector('.soft-asks')!.textContent).toContain(idle.vi.goOn);
});
