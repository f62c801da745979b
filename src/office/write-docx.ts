// An office paper as a Word file. Letters, margins and page are those of the State's administrative papers, so that what a
// school prints out of it needs no mending: A4, Times New Roman, 3 cm on the side it is bound.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LeaderType,
  LevelFormat,
  Packer,
  PageNumber,
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
import { unzipSync, zipSync } from 'fflate';
import type { Block, Run } from '../domain/block.ts';
import type { Cell, Column, Line, OfficePaper, OfficePart } from '../domain/office-paper.ts';

/** What the file is on the way. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Of Windows since 1992 and of LibreOffice by its twin of the same widths (Liberation Serif). */
const FONT = 'Times New Roman';
/** Half points. */
const [BODY, SMALL] = [26, 24];
/** Twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 850, header: 567, footer: 567 };
const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const AFTER = 80;
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

const letters = (text: string): string => text.normalize('NFC');
const textRun = ({ text, isStrong }: Run, size?: number): TextRun =>
  new TextRun({ text: letters(text), ...(isStrong && { bold: true }), ...(size && { size }) });

/** Lists that are counted each begin with 1. */
type Lists = { numbered: number };

function blockParagraphs(block: Block, lists: Lists, level = 0): Paragraph[] {
  if (block.kind === 'heading')
    return [
      new Paragraph({
        heading: HEADINGS[Math.min(block.depth, HEADINGS.length) - 1]!,
        keepNext: true,
        children: block.runs.map((run) => textRun(run)),
      }),
    ];
  if (block.kind === 'paragraph') return [new Paragraph({ children: block.runs.map((run) => textRun(run)) })];
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
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

const sideLine = ({ text, isStrong, isUnderlined }: Line): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 0 },
    children: [
      new TextRun({
        text: letters(text),
        ...(isStrong && { bold: true }),
        ...(isUnderlined && { underline: {} }),
      }),
    ],
  });

function sides(left: readonly Line[], right: readonly Line[]): Table {
  const widths = [Math.round(TEXT_WIDTH * 0.43), Math.round(TEXT_WIDTH * 0.57)];
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
        children: columns.map(({ head }, index) => cell([[{ text: head, isStrong: true }]], index, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((inner, index) => cell(inner, index, false)) }),
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

function partChildren(part: OfficePart, lists: Lists): (Paragraph | Table)[] {
  if (part.kind === 'title')
    return part.lines.map(
      (line, index) =>
        new Paragraph({
          style: index === 0 ? 'Title' : 'Subtitle',
          keepNext: true,
          children: [new TextRun(letters(line))],
        }),
    );
  // Word wants a paragraph between two tables, and LibreOffice joins those without one.
  if (part.kind === 'sides') return [sides(part.left, part.right), new Paragraph({ spacing: { after: 0 } })];
  if (part.kind === 'table') return [table(part.columns, part.rows), new Paragraph({ spacing: { after: 0 } })];
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

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: AFTER }, keepNext: true },
});
const middle = { alignment: AlignmentType.CENTER, spacing: { after: AFTER }, keepNext: true };

const listLevels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) =>
  [0, 1, 2].map((level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 397 * (level + 1), hanging: 340 } } },
  }));

const documentOf = ({ title, foot, parts }: OfficePaper, creator: string): Document => {
  const lists: Lists = { numbered: 0 };
  return new Document({
    title: letters(title),
    creator,
    lastModifiedBy: creator,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: BODY, language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
          paragraph: { spacing: { after: AFTER } },
        },
        title: { run: { font: FONT, size: 28, bold: true, color: '000000' }, paragraph: middle },
        heading1: heading(28, 200),
        heading2: heading(26, 160),
        heading3: heading(26, 120),
        heading4: heading(26, 120),
      },
      paragraphStyles: [
        {
          id: 'Subtitle',
          name: 'Subtitle',
          basedOn: 'Normal',
          next: 'Normal',
          run: { font: FONT, size: BODY, bold: true },
          paragraph: middle,
        },
      ],
    },
    numbering: {
      config: [
        { reference: 'bullets', levels: listLevels(LevelFormat.BULLET, () => '–') },
        { reference: 'numbered', levels: listLevels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
      ],
    },
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
                children: [
                  new TextRun({ text: letters(foot), size: 20 }),
                  new TextRun({ children: ['\t', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES], size: 20 }),
                ],
              }),
            ],
          }),
        },
        children: parts.flatMap((part) => partChildren(part, lists)),
      },
    ],
  });
};

const FIRST_ZIP_YEAR = 1980;

/**
 * The paper as a .docx. The same words on the same day are the same bytes, so that a build can be repeated.
 * @param creator what the file says made it; never a person
 */
export async function writeDocx(
  paper: OfficePaper,
  creator: string,
  day: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(documentOf(paper, creator))));
  // The library writes the moment it runs at; the day is all a file needs to say.
  const stamp = `${day.toISOString().slice(0, 10)}T00:00:00Z`;
  const core = new TextDecoder()
    .decode(files['docProps/core.xml'])
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`);
  files['docProps/core.xml'] = new TextEncoder().encode(core);
  return new Uint8Array(zipSync(files, { level: 9, mtime: new Date(FIRST_ZIP_YEAR, 0, 2) }));
}
