import type { Block, Run } from '../progress/block.ts';

/** A cell of a table: its paragraphs. */
export type Cell = Run[][];

/**
 * Columns of a table: their share of the width in hundredths, and what is a number stands right.
 */
export type Column = { head: string; share: number; isNumber?: true };

/** What an office file holds, from top to bottom. */
export type OfficePart =
  | Block
  /** The paper's name, in the middle. */
  | { kind: 'title'; lines: string[] }
  /** Two columns without lines: the head of an administrative paper, those who sign. */
  | { kind: 'sides'; left: Line[]; right: Line[] }
  | { kind: 'table'; columns: Column[]; rows: Cell[][] }
  /**
   * Something to be filled in by hand: its label, then dots to the margin. Without a label so many
   * dotted lines.
   */
  | { kind: 'write'; label: string; lines: number }
  /** What must be read before anything else, in a frame. */
  | { kind: 'note'; blocks: Block[] };

export type Line = { text: string; isStrong?: true; isUnderlined?: true };

/**
 * A paper that a school edits, signs and files: A4, in the letters every office has. Words only;
 * who draws it is another matter.
 */
export type OfficePaper = {
  /** What the file says of itself. */
  title: string;
  /** At the foot of each side, before its number. */
  foot: string;
  parts: OfficePart[];
};
