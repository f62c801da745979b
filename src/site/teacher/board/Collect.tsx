import { CollectFiles } from './CollectFiles.tsx';
import { CollectPaper } from './CollectPaper.tsx';
import { CountHands } from './CountHands.tsx';
import type { ClassSession } from './open-class.ts';
import { useCollectionUndo } from './use-took.tsx';

/** Three ways results come to this device; the last one made is undone by one press. */
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
