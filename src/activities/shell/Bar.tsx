import type { ComponentChildren } from 'preact';
import { fill } from '../../messages/area.ts';
import type { ShellWords } from '../../messages/activities/shell.ts';

type Props = {
  n: number;
  of: number;
  words: ShellWords;
  saved?: string | undefined;
  children?: ComponentChildren;
};

/** The step bar: back, where am I, one main act. Plain links move steps, so it works before anything wakes. */
export function Bar({ n, of, words, saved, children }: Props) {
  return (
    <div class="bar">
      {n > 1 ? (
        <a class="button" href={`#b${n - 1}`}>
          {words.back}
        </a>
      ) : (
        <span />
      )}
      <p class="where">
        {fill(words.step, { n, of })}
        {saved && <small class="saved">{saved}</small>}
      </p>
      {children ?? (
        <a class="button main" href={`#b${n + 1}`}>
          {words.next}
        </a>
      )}
    </div>
  );
}
