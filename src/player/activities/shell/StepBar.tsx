import type { ComponentChildren } from 'preact';
import type { ShellWords } from './shell-messages.ts';

type Props = {
  /** The step's number: the 4 of `#b4`. */ n: number;
  /** Its name in the step bar, “Bước 2 trong 15” (`curriculum/step-names.ts`). */ where: string;
  /** The step of the back button; by default the previous one. 0 is the cover. */ back?: number;
  words: ShellWords;
  saved?: string | undefined;
  children?: ComponentChildren;
};

/**
 * The step bar: back, position, one main button. Steps are plain links, so they work before
 * hydration.
 */
export function Bar({ n, where, back, words, saved, children }: Props) {
  const before = back ?? (n > 1 ? n - 1 : undefined);
  return (
    <div class="bar">
      {before !== undefined ? (
        <a class="button" href={`#b${before}`}>
          {words.back}
        </a>
      ) : (
        <span />
      )}
      <p class="where">
        {where}
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
