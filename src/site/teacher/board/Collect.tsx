import { CollectFiles } from './CollectFiles.tsx';
import { CollectPaper } from './CollectPaper.tsx';
import { CountHands } from './CountHands.tsx';
import type { OpenClass } from './open-class.ts';
import { useTook } from './use-took.tsx';

/** Three ways results come to this device; the last one made is undone by one press. */
export function Collect({ open, base }: { open: OpenClass; base: string }) {
  const { took, note } = useTook(open);
  return (
    <>
      {note}
      <CollectFiles open={open} took={took} />
      <CollectPaper open={open} took={took} base={base} />
      <CountHands open={open} took={took} base={base} />
    </>
  );
}
