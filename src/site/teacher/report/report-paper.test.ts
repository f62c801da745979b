import { describe, expect, it, test } from 'vitest';
import { wordsInDocx } from '../../../../tests/docx-words.ts';
import { linesOfBlock } from '#core/progress/block.ts';
import type { TermRow } from '#core/term-report/term-report.ts';
import { report } from '../messages/report.ts';
import { writeDocx } from '#core/office/write-docx.ts';
import { reportPaper } from './report-paper.ts';

const words = report.paper;
const lessons = [{ id: 'a', title: 'Săn bẫy trong hộp thư', grades: [6] }];
const row = (name: string, pupils: number, families: number): TermRow => ({
  ...{ name, grade: 6, lessons: ['a'] },
  ...{ pupils, families },
});
const rows = [row('6A', 31, 20), row('6B', 3, 9), row('6C', 28, 2)];
const days = { from: '1/8/2026', to: '28/11/2026' };
const textOf = async (paper = reportPaper(rows, lessons, days)) =>
  wordsInDocx(await writeDocx(paper, 'x', new Date('2026-11-28')));

describe('the report as a Word file', () => {
  it('has the form of an administrative paper, with blank fields', async () => {
    const text = await textOf();
    for (const line of [
      words.state,
      words.motto,
      words.office,
      words.school,
      words.number,
      words.place,
    ])
      expect(text).toContain(line);
    for (const line of [words.to, words.receivers, words.file, words.head1, words.sign, words.note])
      expect(text).toContain(line);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/\{\w+\}|undefined|null/);
  });

  it('prints no count of people under five, and none that reveals it by subtraction', async () => {
    const table = reportPaper(rows, lessons, days).parts.find((part) => part.kind === 'table')!;
    expect(
      table.kind === 'table' && table.rows.map((cells) => cells.map((cell) => cell[0]![0]!.text)),
    ).toEqual([
      ['6A', '1', '31', '*'],
      ['6B', '1', '*', '9'],
      ['6C', '1', '*', '*'],
      ['Cộng', '3', '62', '31'],
    ]);
    expect(await textOf()).toContain(words.why);
  });

  it('prints “under five” instead of such a total', async () => {
    const few = reportPaper([row('6A', 3, 1)], lessons, days);
    expect(await textOf(few)).toContain(
      `Số học sinh học xong ít nhất một bài: ${words.hiddenTotal}.`,
    );
  });
});

test('without rows it is the blank form with the same headings', () => {
  const headsOf = (paper: ReturnType<typeof reportPaper>) =>
    paper.parts.flatMap((part) => (part.kind === 'heading' ? linesOfBlock(part) : []));
  expect(headsOf(reportPaper([], [], null))).toEqual(headsOf(reportPaper(rows, lessons, days)));
});
