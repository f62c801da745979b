import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { previewRoster } from './preview.ts';
import { readListFile, readPasted, type ReadList } from './read-list.ts';

const file = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`tests/class-lists/${name}`));
const text = (name: string): string => readFileSync(`tests/class-lists/${name}`, 'utf8');
const everybody = text('expected.txt').trim().split('\n');
/** Twenty names that the old fonts can write. */
const inOldFonts = everybody.slice(0, 20);

const names = (read: ReadList, chosen?: string): string[] =>
  read.state === 'read'
    ? previewRoster(read.rows, read.columns, chosen).children.map(({ name }) => name)
    : [read.why];
const lettersOf = (read: ReadList): string => (read.state === 'read' ? read.letters : read.why);

describe('a class list', () => {
  it.each([
    ['utf-8.csv', 'unicode', everybody],
    ['excel-utf-8.csv', 'unicode', everybody],
    ['utf-16.csv', 'unicode', inOldFonts],
    ['windows-1258.csv', '1258', inOldFonts],
    ['tcvn3.csv', 'tcvn3', inOldFonts],
    ['tcvn3-capitals.csv', 'tcvn3', inOldFonts.map((name) => name.toUpperCase())],
    ['vni.csv', 'vni', inOldFonts],
  ])('as %s is read in its letters, %s', async (name, letters, expected) => {
    const read = await readListFile(file(name));
    expect([lettersOf(read), names(read)]).toEqual([letters, expected]);
    for (const read_ of names(read)) expect(read_).toBe(read_.normalize('NFC'));
  });
  it.each([
    ['pasted.txt', everybody],
    ['names-only.txt', everybody],
    ['pasted-tcvn3.txt', inOldFonts],
  ])('pasted as %s is read', async (name, expected) =>
    expect(names(await readPasted(text(name)))).toEqual(expected),
  );
  it('like vnEdu’s is found below its letterhead, above its signatures', async () => {
    const read = await readListFile(file('like-vnedu.xlsx'));
    expect(names(read)).toEqual(everybody.filter((name) => name !== 'Bùi Thị Khuyên'));
    expect(read.state === 'read' && previewRoster(read.rows, read.columns)).toMatchObject({
      classes: ['4A'],
      problems: [
        { why: 'left', names: ['Bùi Thị Khuyên'] },
        { why: 'empty', rows: [13] },
      ],
    });
  });
  it('like SMAS’s has its names in two columns and several classes, of which one is chosen', async () => {
    const read = await readListFile(file('like-smas.xlsx'));
    expect(names(read, '4A')).toEqual(
      everybody.slice(0, 13).filter((name) => name !== 'Giàng A Páo'),
    );
    expect(read.state === 'read' && previewRoster(read.rows, read.columns, '4B')).toMatchObject({
      classes: ['4A', '4B'],
      problems: [
        { why: 'namesakes', names: ['Nông Thị Bưởi', 'Nông Thị Bưởi'] },
        { why: 'numbers' },
      ],
    });
  });
  it('with one heading over two columns is read completely', async () =>
    expect(names(await readListFile(file('merged-heading.xlsx')))).toEqual(everybody));
  it.each([
    ['old-excel.xls', 'old-excel'],
    ['page-called-excel.xls', 'old-excel'],
  ])('as %s is refused by what is in it', async (name, why) =>
    expect(await readListFile(file(name))).toEqual({ state: 'refused', why }),
  );
  it('keeps number, name and class of a pupil, and nothing else', async () => {
    const read = await readListFile(file('like-vnedu.xlsx'));
    const preview = read.state === 'read' ? previewRoster(read.rows, read.columns) : null;
    expect(Object.keys(preview!.children[0]!).sort()).toEqual(['class', 'name', 'number', 'row']);
    expect(JSON.stringify(preview)).not.toMatch(/2016|00000|Nam\b|Nữ/);
  });
});

describe('problems in a list', () => {
  const preview = (rows: string[][]) =>
    previewRoster(rows, { headRow: 0, number: 0, name: [1], class: 2, note: null });
  const head = ['STT', 'Họ và tên', 'Lớp'];
  it('are counted and named, row by row', () =>
    expect(
      preview([
        head,
        ['1', 'Vi Văn Tủa', '4A'],
        ['2', '', '4A'],
        ['', '', ''],
        ['3', 'Mây', '4A'],
        ['3', '=1+1', '4A'],
      ]),
    ).toEqual({
      children: [
        { row: 2, number: 1, name: 'Vi Văn Tủa', class: '4A' },
        { row: 5, number: 2, name: 'Mây', class: '4A' },
        { row: 6, number: 3, name: '=1+1', class: '4A' },
      ],
      classes: ['4A'],
      problems: [
        { why: 'empty', rows: [4] },
        { why: 'no-name', rows: [3] },
        { why: 'odd-name', rows: [5, 6], names: ['Mây', '=1+1'] },
        { why: 'numbers', rows: [2, 5, 6] },
      ],
    }));
  it('include more pupils than a class can have, who are not imported', () => {
    const many = Array.from({ length: 120 }, (_, index) => [
      String(index + 1),
      `Lò Văn ${'ABCDĐ'[index % 5]}`,
      '',
    ]);
    const { children, problems } = preview([head, ...many]);
    expect(children).toHaveLength(99);
    expect(problems.find(({ why }) => why === 'too-many')!.rows).toHaveLength(21);
  });
  it('include a text that is no list', async () => {
    expect(await readPasted('  \n ')).toEqual({ state: 'refused', why: 'empty' });
    expect(await readPasted('1\t2\t3\n4\t5\t6')).toEqual({ state: 'refused', why: 'no-names' });
  });
});
