import { wordsOfRuns, type Block } from '#core/progress/block.ts';

/** A side of a sensitive lesson's sheet: one of its two tracks, on paper. */
export type SheetSide = {
  title: string;
  matter: Block[];
  /**
   * Answer checks for the pupil, paragraphs that begin with a stressed “Soát”. Printed upside down.
   */
  checks: Block[];
};

const isCheck = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.runs[0]?.isStrong === true &&
  block.runs[0].text.startsWith('Soát');

/**
 * Splits a sheet into sides, one below each heading. Content before the first heading is dropped.
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
 * Returns how a side looks from two desks away: its parts in order, and the number of lines per
 * list.
 */
export const outlineOf = ({ matter, checks }: SheetSide): string =>
  [...matter, ...checks]
    .map((block) => (block.kind === 'list' ? block.items.length : 'p'))
    .join(' ');

/**
 * Splits a question's line into the question and its answers with their letters, so that a page can
 * keep them together. Letters must be in order: the B of “a friend of class B.” before any A is not
 * an answer.
 */
export function partsOfLine(line: string): string[] {
  const [asked = '', ...others] = line.split(/\s+(?=[A-D]\. )/);
  const parts = [asked];
  for (const part of others)
    if (part.startsWith('ABCD'[parts.length - 1] ?? '?')) parts.push(part);
    else parts[parts.length - 1] += ` ${part}`;
  return parts;
}
