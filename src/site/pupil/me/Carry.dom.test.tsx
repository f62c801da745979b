import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { me } from '../messages/me.ts';
import { openStore } from '#player/progress/open-store.ts';
import { SaveFile } from './Carry.tsx';
import { SaveAll } from './SaveAll.tsx';

const words = me.vi;

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

const press = () => document.querySelector('button')!.click();
const said = () => document.querySelector('[role=status]')!.textContent;

describe.each([
  [
    'one card’s work',
    'workOf',
    () => <SaveFile label={words.exportAll} words={words} lang="vi" profile="p" />,
  ],
  ['all of a computer', 'readAll', () => <SaveAll lang="vi" />],
] as const)('a file of %s', (_, reading, part) => {
  it('is reported as saved only if it was; otherwise the page says what to do', async () => {
    await act(() => render(part(), document.body));
    vi.spyOn(await openStore(), reading).mockRejectedValueOnce(new Error('unread'));
    press();
    await expect.poll(said).toBe(words.saveFailed);
    press();
    await expect.poll(said).toMatch(/^Đã tạo tệp em-len-mang-/);
  });
});
