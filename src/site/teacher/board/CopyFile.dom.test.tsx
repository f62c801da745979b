import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { classes } from '../messages/classes.ts';
import { CopyFile } from './CopyFile.tsx';

const words = classes.copy;
const said = () => document.querySelector('[role=status]')!.textContent;

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

it('reports a failed copy or an unreadable file, and what to do', async () => {
  await act(() =>
    render(<CopyFile hasClasses asks={false} changed={() => undefined} />, document.body),
  );
  const [key, file] = document.querySelectorAll('input');
  key!.value = 'trăng lên đỉnh núi';
  await act(() => void key!.dispatchEvent(new Event('input', { bubbles: true })));

  // A computer without working random numbers: encryption is impossible.
  vi.stubGlobal('crypto', {
    getRandomValues: () => {
      throw new Error('no chance');
    },
  });
  document.querySelector('button')!.click();
  await expect.poll(said).toBe(words.unsaved);

  // The stick was pulled out after the file was chosen.
  const gone = { arrayBuffer: () => Promise.reject(new Error('NotReadable')) };
  Object.defineProperty(file!, 'files', { value: [gone] });
  file!.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(said).toBe(words.unread);
});
