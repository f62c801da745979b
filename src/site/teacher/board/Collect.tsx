import { CollectFiles } from './CollectFiles.tsx';
import { CollectPaper } from './CollectPaper.tsx';
import { CountHands } from './CountHands.tsx';
import type { ClassSession } from './open-class.ts';
import { useCollectionUndo } from './use-took.tsx';

/** `first`: the id of the lesson chosen first. */
type Props = { open: ClassSession; base: string; first?: string | undefined };

/**
 * Offers three channels for results to this device. Each says below its own button what it saved,
 * and undoes it with one click.
 */
export function Collect({ open, base, first }: Props) {
  const files = useCollectionUndo(open);
  const paper = useCollectionUndo(open);
  const hands = useCollectionUndo(open);
  return (
    <>
      {files.note}
      <CollectFiles open={open} took={files.took} />
      <CollectPaper open={open} {...paper} base={base} first={first} />
      <CountHands open={open} {...hands} base={base} first={first} />
    </>
  );
}
