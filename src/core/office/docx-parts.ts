import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  LeaderType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, Run } from '../progress/block.ts';
import type { Cell, Column, Line, OfficePart } from '../teaching/office-paper.ts';
import { letters, SMALL, TEXT_WIDTH } from './office-page.ts';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

const textRun = ({ text, isStrong }: Run, size?: number): TextRun =>
  new TextRun({ text: letters(text), ...(isStrong && { bold: true }), ...(size && { size }) });

/** State of the document's lists: each numbered list restarts at 1. */
export type Lists = { numbered: number };

function blockParagraphs(block: Block, lists: Lists, level = 0): Paragraph[] {
  if (block.kind === 'heading')
    return [
      new Paragraph({
        heading: HEADINGS[Math.min(block.depth, HEADINGS.length) - 1]!,
        keepNext: true,
        children: block.runs.map((run) => textRun(run)),
      }),
    ];
  if (block.kind === 'paragraph')
    return [new Paragraph({ children: block.runs.map((run) => textRun(run)) })];
  if (block.isNumbered) lists.numbered += 1;
  const numbering = block.isNumbered
    ? { reference: 'numbered', level, instance: lists.numbered }
    : { reference: 'bullets', level };
  return block.items.flatMap((item) =>
    item.flatMap((inner, index) =>
      inner.kind === 'paragraph' && index === 0
        ? [new Paragraph({ numbering, children: inner.runs.map((run) => textRun(run)) })]
        : blockParagraphs(inner, lists, level + 1),
    ),
  );
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

const sideLine = ({ text, isStrong, isUnderlined }: Line): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 0 },
    children: [
      new TextRun({
        text: letters(text),
        size: SMALL,
        ...(isStrong && { bold: true }),
        ...(isUnderlined && { underline: {} }),
      }),
    ],
  });

function sides(left: readonly Line[], right: readonly Line[]): Table {
  const widths = [Math.round(TEXT_WIDTH * 0.41), Math.round(TEXT_WIDTH * 0.59)];
  const cell = (lines: readonly Line[], index: number) =>
    new TableCell({
      width: { size: widths[index]!, type: WidthType.DXA },
      borders: noBorders,
      children: lines.length > 0 ? lines.map(sideLine) : [new Paragraph('')],
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, 0), cell(right, 1)] })],
  });
}

function table(columns: readonly Column[], rows: readonly Cell[][]): Table {
  const widths = columns.map(({ share }) => Math.round((TEXT_WIDTH * share) / 100));
  const cell = (paragraphs: Cell, index: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[index]!, type: WidthType.DXA },
      verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: paragraphs.map(
        (runs) =>
          new Paragraph({
            spacing: { after: 0 },
            alignment: isHead
              ? AlignmentType.CENTER
              : columns[index]!.isNumber
                ? AlignmentType.RIGHT
                : AlignmentType.LEFT,
            children: runs.map((run) => textRun(run, SMALL)),
          }),
      ),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head }, index) =>
          cell([[{ text: head, isStrong: true }]], index, true),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((inner, index) => cell(inner, index, false)),
          }),
      ),
    ],
  });
}

const dotted = (label: string): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
    children: [new TextRun({ text: letters(label === '' ? '' : `${label} `) }), new TextRun('\t')],
  });

const frameSide = { style: BorderStyle.SINGLE, size: 12, space: 6, color: '000000' };
const noteBorder = {
  top: frameSide,
  bottom: frameSide,
  left: frameSide,
  right: frameSide,
};

/** Returns the Word elements of one part of a paper. */
export function partChildren(part: OfficePart, lists: Lists): (Paragraph | Table)[] {
  if (part.kind === 'title')
    return part.lines.map(
      (line, index) =>
        new Paragraph({
          style: index === 0 ? 'Title' : 'Subtitle',
          keepNext: true,
          children: [new TextRun(letters(line))],
        }),
    );
  // Word requires a paragraph between two tables, and LibreOffice joins tables without one.
  if (part.kind === 'sides')
    return [sides(part.left, part.right), new Paragraph({ spacing: { after: 0 } })];
  if (part.kind === 'table')
    return [table(part.columns, part.rows), new Paragraph({ spacing: { after: 0 } })];
  if (part.kind === 'write')
    return Array.from({ length: part.lines }, (_, index) => dotted(index === 0 ? part.label : ''));
  if (part.kind === 'note')
    return part.blocks.flatMap((block) =>
      block.kind === 'list'
        ? blockParagraphs(block, lists)
        : [
            new Paragraph({
              border: noteBorder,
              indent: { left: 120, right: 120 },
              keepLines: true,
              children: block.runs.map((run) => textRun(run)),
            }),
          ],
    );
  return blockParagraphs(part, lists);
}
