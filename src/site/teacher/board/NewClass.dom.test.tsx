import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { classes } from '../messages/classes.ts';
import { setClassStore } from '../state/class-books.ts';
import { memoryClassStore } from '#player/storage/class-shelf.ts';
import { NewClass } from './NewClass.tsx';

const words = classes.made;
const said = () => document.querySelector('.new-class .acts [role=status]')!.textContent;

/** Renders the form with one of its channels to list pupils chosen. */
async function formWith(way: 'byPaste' | 'byFile'): Promise<void> {
  await act(() =>
    render(<NewClass make={() => undefined} cancel={() => undefined} />, document.body),
  );
  const label = [...document.querySelectorAll('label')].find(
    (candidate) => candidate.textContent === words[way],
  )!;
  await act(() => label.querySelector('input')!.click());
}

afterEach(() => {
  render(null, document.body);
  vi.doUnmock('../../../core/roster-import/read-list.ts');
  setClassStore(null);
});

it('reports a file that became unreadable, and what to do', async () => {
  await formWith('byFile');
  const file = document.querySelector<HTMLInputElement>('input[type=file]')!;
  const gone = { arrayBuffer: () => Promise.reject(new Error('NotReadable')) };
  Object.defineProperty(file, 'files', { value: [gone] });
  file.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(said).toBe(words.unread.byFile);
});

it('reports a failure to load the reader of pasted lists', async () => {
  vi.doMock('#core/roster-import/read-list.ts', () => {
    throw new Error('no network');
  });
  await formWith('byPaste');
  const area = document.querySelector('textarea')!;
  area.value = 'Giàng A Sính';
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.poll(said).toBe(words.unread.byPaste);
});

it('reports classes of this device that cannot be read', async () => {
  setClassStore({ ...memoryClassStore(), heads: () => Promise.reject(new Error('broken')) });
  await act(() =>
    render(<NewClass make={() => undefined} cancel={() => undefined} />, document.body),
  );
  const name = document.querySelector('input')!;
  name.value = '4A';
  await act(() => void name.dispatchEvent(new Event('input', { bubbles: true })));
  document.querySelector<HTMLElement>('.button.main')!.click();
  await expect.poll(said).toBe(classes.unread);
});
