import { wordsOfRuns, type Block } from '#core/progress/block.ts';

/** A side of the sheet each pupil gets of a sensitive lesson: one of its two ways, on paper. */
export type SheetSide = {
  title: string;
  matter: Block[];
  /**
   * What the pupil holds the answers against, paragraphs that begin with a stressed “Soát”. Printed
   * upside down.
   */
  checks: Block[];
};

const isCheck = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.runs[0]?.isStrong === true &&
  block.runs[0].text.startsWith('Soát');

/**
 * The faces of a sheet, one below each heading. What stands before the first heading is on none.
 */
export function splitSides(blocks: readonly Block[]): SheetSide[] {
  const faces: SheetSide[] = [];
  for (const block of blocks)
    if (block.kind === 'heading')
      faces.push({ title: wordsOfRuns(block.runs), matter: [], checks: [] });
    else faces.at(-1)?.[isCheck(block) ? 'checks' : 'matter'].push(block);
  return faces;
}

/**
 * What a face looks like from two desks away: its parts in order, and how many lines each list has.
 */
export const outlineOf = ({ matter, checks }: SheetSide): string =>
  [...matter, ...checks]
    .map((block) => (block.kind === 'list' ? block.items.length : 'p'))
    .join(' ');

/**
 * A question's line in its parts: what is asked, then each answer with its letter, so that a page
 * can hold them apart. Letters come in order: the B of “a friend of class B.” before any A is none.
 */
export function partsOfLine(line: string): string[] {
  const [asked = '', ...others] = line.split(/\s+(?=[A-D]\. )/);
  const parts = [asked];
  for (const part of others)
    if (part.startsWith('ABCD'[parts.length - 1] ?? '?')) parts.push(part);
    else parts[parts.length - 1] += ` ${part}`;
  return parts;
}
