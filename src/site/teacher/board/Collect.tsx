import { CollectFiles } from './CollectFiles.tsx';
import { CollectPaper } from './CollectPaper.tsx';
import { CountHands } from './CountHands.tsx';
import type { ClassSession } from './open-class.ts';
import { useCollectionUndo } from './use-took.tsx';

/**
 * Offers three channels for results to this device; the last collection can be undone with one
 * click.
 */
export function Collect({ open, base }: { open: ClassSession; base: string }) {
  const { took, note } = useCollectionUndo(open);
  return (
    <>
      {note}
      <CollectFiles open={open} took={took} />
      <CollectPaper open={open} took={took} base={base} />
      <CountHands open={open} took={took} base={base} />
    </>
  );
}
