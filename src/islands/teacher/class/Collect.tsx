import { useState } from 'preact/hooks';
import { undo } from '../../../domain/class/acts.ts';
import type { ClassBook } from '../../../domain/class/book.ts';
import { newId } from '../../../domain/ids.ts';
import { classes } from '../../../messages/teacher/classes.ts';
import { CollectFiles } from './CollectFiles.tsx';
import { CollectPaper } from './CollectPaper.tsx';
import { CountHands } from './CountHands.tsx';
import type { OpenClass } from './open-class.ts';

/** A taking was made: the book with it, its id, and what to say. */
export type Took = (next: ClassBook, taking: string, said: string) => Promise<void>;

/** Three ways results come to this device; the last one made is undone by one press. */
export function Collect({ open, base }: { open: OpenClass; base: string }) {
  const [last, setLast] = useState<{ taking: string; said: string } | null>(null);
  const took: Took = async (next, taking, said) => {
    const kept = await open.change(next);
    setLast(kept.state === 'kept' ? { taking, said } : null);
  };
  const takeBack = async () => {
    if (!last) return;
    await open.change(undo(open.book, last.taking, true, newId()));
    setLast({ taking: '', said: classes.collect.undone });
  };
  return (
    <>
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
      <CollectFiles open={open} took={took} />
      <CollectPaper open={open} took={took} base={base} />
      <CountHands open={open} took={took} base={base} />
    </>
  );
}
