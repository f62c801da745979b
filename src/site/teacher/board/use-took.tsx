import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { undo } from '#core/class/class-commands.ts';
import type { ClassBook } from '#core/class/book.ts';
import { newId } from '#core/progress/ids.ts';
import { classes } from '../messages/classes.ts';
import type { ClassSession } from './open-class.ts';

/**
 * Called after a collection, with the new book, the collection's id and a message. `refill` puts
 * what was typed back into the form: it runs if the collection is undone or not saved.
 */
export type OnCollected = (
  next: ClassBook,
  taking: string,
  said: string,
  refill?: () => void,
) => Promise<void>;

/** Saves collections, and shows the result of the last one with an undo button. */
export function useCollectionUndo(open: ClassSession): {
  took: OnCollected;
  note: ComponentChildren;
} {
  const [last, setLast] = useState<{
    taking: string;
    said: string;
    refill?: (() => void) | undefined;
  } | null>(null);
  const took: OnCollected = async (next, taking, said, refill) => {
    const kept = await open.change(next);
    if (kept.state !== 'kept') refill?.();
    setLast(kept.state === 'kept' ? { taking, said, refill } : null);
  };
  const takeBack = async () => {
    if (!last) return;
    await open.change(undo(open.book, last.taking, true, newId()));
    last.refill?.();
    setLast({ taking: '', said: classes.collect.undone });
  };
  const note = (
    <div class="said" role="status">
      {last && (
        <p class="note">
          {last.said}{' '}
          {last.taking && (
            <button class="button" onClick={() => void takeBack()}>
              {classes.collect.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
  return { took, note };
}
