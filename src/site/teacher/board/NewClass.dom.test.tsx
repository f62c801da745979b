import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { classes } from '../messages/classes.ts';
import { setClassStore } from '../state/class-books.ts';
import { memoryClassStore } from '#player/storage/class-shelf.ts';
import { NewClass } from './NewClass.tsx';

const words = classes.made;
const said = () => document.querySelector('.new-class .acts [role=status]')!.textContent;

/** The form with one of its ways to list children chosen. */
async function formWith(way: 'byPaste' | 'byFile'): Promise<void> {
  await act(() =>
    render(<NewClass make={() => undefined} cancel={() => undefined} />, document.body),
  );
  const label = [...document.querySelectorAll('label')].find(
    (each) => each.textContent === words[way],
  )!;
  await act(() => label.querySelector('input')!.click());
}

afterEach(() => {
  render(null, document.body);
  vi.doUnmock('../../../core/roster-import/read-list.ts');
  setClassStore(null);
});

it('says so, and what to do, where the stick was pulled out after the file was chosen', async () => {
  await formWith('byFile');
  const file = document.querySelector<HTMLInputElement>('input[type=file]')!;
  const gone = { arrayBuffer: () => Promise.reject(new Error('NotReadable')) };
  Object.defineProperty(file, 'files', { value: [gone] });
  file.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(said).toBe(words.unread.byFile);
});

it('says so where what reads a pasted list does not come', async () => {
  vi.doMock('#core/roster-import/read-list.ts', () => {
    throw new Error('no network');
  });
  await formWith('byPaste');
  const area = document.querySelector('textarea')!;
  area.value = 'Giàng A Sính';
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.poll(said).toBe(words.unread.byPaste);
});

it('says so where the classes of this device cannot be read', async () => {
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
