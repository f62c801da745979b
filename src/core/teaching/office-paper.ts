import type { Block, Run } from '../progress/block.ts';

/** A cell of a table: its paragraphs. */
export type Cell = Run[][];

/** A column of a table: its share of the width in percent; numbers are right-aligned. */
export type Column = { head: string; share: number; isNumber?: true };

/** The parts of an office file, from top to bottom. */
export type OfficePart =
  | Block
  /** The paper's name, centred. */
  | { kind: 'title'; lines: string[] }
  /** Two columns without borders: the head of an administrative paper, or the signatures. */
  | { kind: 'sides'; left: Line[]; right: Line[] }
  | { kind: 'table'; columns: Column[]; rows: Cell[][] }
  /**
   * A field to fill in by hand: its label, then dots to the margin. Without a label that many
   * dotted lines.
   */
  | { kind: 'write'; label: string; lines: number }
  /** A framed note to read first. */
  | { kind: 'note'; blocks: Block[] };

export type Line = { text: string; isStrong?: true; isUnderlined?: true };

/**
 * A paper that a school edits, signs and files: A4, in a font every office has. Text only;
 * rendering is separate.
 */
export type OfficePaper = {
  /** The title in the file's properties. */
  title: string;
  /** In the footer of each page, before its number. */
  foot: string;
  parts: OfficePart[];
};
