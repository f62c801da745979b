import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frameworks } from './schema/frameworks.ts';
import { levelsWords, skillMapFrom, type MapLesson } from './skill-map.ts';

const both = (text: string) => ({ vi: text, en: text });
const frameworks: Frameworks = {
  tt02: {
    name: both('TT'),
    checked: 'copy',
    how: both('.'),
    areas: { '4': both('An toàn') },
    components: { '4.1': both('a'), '4.2': both('b'), '4.3': both('c'), '4.4': both('d') },
    notCovered: { '4.4': both('Tin học') },
    levels: [
      { grades: [1, 2, 3], level: 'CB1' },
      { grades: [4, 5], level: 'CB2' },
      { grades: [6, 7], level: 'TC1' },
    ],
  },
  gdpt2018: {
    name: both('CT'),
    checked: 'memory',
    how: both('.'),
    topicD: [{ grade: 3, vi: 'x', en: 'x', checked: 'memory', how: both('.'), toReview: true }],
    codes: { 'TH3-D': both('Tin 3'), HĐTN: both('HĐTN') },
    notCovered: [],
  },
  ai2422: {
    name: both('AI'),
    checked: 'copy',
    how: both('.'),
    strands: { A: both('người'), B: both('đạo đức'), C: both('kỹ thuật'), D: both('thiết kế') },
    codes: ['10.A3.1', '2.B3.2'],
    toReview: ['10.A3.1'],
    notCovered: { '1.A1.1': both('chưa có bài') },
  },
  ukcis: [],
  notes: [],
};
const strands = [
  { id: 'one', name: both('1'), tt02: ['4.1', '4.2'] },
  { id: 'two', name: both('2'), tt02: ['4.3'] },
];
const statements = ['one.a', 'one.b', 'two.a'].map((id) => ({
  id,
  strand: id.split('.')[0]!,
  band: 'x',
  ...both(id),
}));
const lesson = (id: string, more: Partial<MapLesson>): MapLesson => ({
  id,
  title: both(id),
  planCode: '',
  band: 'x',
  module: 'm',
  grades: [3],
  hasText: false,
  skills: [],
  iCan: [],
  tt02: [],
  gdpt2018: [],
  ai2422: [],
  ...more,
});
const anyLesson = fc.record({
  iCan: fc.subarray(statements.map(({ id }) => id)),
  tt02: fc.subarray(['4.1', '4.2', '4.3']),
  gdpt2018: fc.subarray(['TH3-D', 'HĐTN']),
  grades: fc.subarray([3, 4, 6], { minLength: 1 }),
});
const mapOf = (lessons: MapLesson[]) =>
  skillMapFrom({ strands, statements, lessons, openers: [], frameworks });

describe('both directions agree', () => {
  it('a code lists a lesson or a statement exactly if that names the code', () => {
    fc.assert(
      fc.property(fc.array(anyLesson, { maxLength: 6 }), (all) => {
        const map = mapOf(all.map((statements, n) => lesson(`l${n}`, statements)));
        for (const framework of ['tt02', 'gdpt2018'] as const)
          for (const { code, lessons, statements: served } of map[framework]) {
            expect(
              map.lessons.filter((lesson) => lesson[framework].includes(code)).map(({ id }) => id),
            ).toEqual(lessons);
            expect(
              map.statements
                .filter((statement) => statement[framework].includes(code))
                .map(({ id }) => id),
            ).toEqual(served);
          }
      }),
    );
  });

  it('a statement lists exactly the lessons that practise it', () => {
    fc.assert(
      fc.property(fc.array(anyLesson, { maxLength: 6 }), (all) => {
        const map = mapOf(all.map((statements, n) => lesson(`l${n}`, statements)));
        for (const statement of map.statements)
          expect(
            map.lessons.filter(({ iCan }) => iCan.includes(statement.id)).map(({ id }) => id),
          ).toEqual(statement.lessons);
      }),
    );
  });
});

describe('a lesson of two strands', () => {
  it('gives each statement the competences of its own strand only', () => {
    const map = mapOf([lesson('l', { iCan: ['one.a', 'two.a'], tt02: ['4.1', '4.3'] })]);
    expect(map.statements.map(({ tt02 }) => tt02)).toEqual([['4.1'], [], ['4.3']]);
  });
});

describe('a competence', () => {
  it('without a lesson states a reason', () =>
    expect(mapOf([]).tt02.find(({ code }) => code === '4.4')?.notCovered).toEqual(both('Tin học')));
  it('is taught at the levels of its lessons’ grades', () =>
    expect(mapOf([lesson('l', { tt02: ['4.1'], grades: [3, 4] })]).tt02[0]!.levels).toEqual([
      'CB1',
      'CB2',
    ]));
});

describe('levels in words', () => {
  it.each([
    [[], ''],
    [['CB1'], 'CB1'],
    [['CB1', 'CB2'], 'CB1, CB2'],
    [['CB1', 'CB2', 'TC1'], 'CB1–TC1'],
  ])('%j', (levels, said) => expect(levelsWords(frameworks, levels)).toBe(said));
});

it('codes of the AI framework are sorted by grade, with their strand, their lessons, and the reason if there are none', () => {
  const lessons = [
    lesson('late', { ai2422: ['10.A3.1', '2.B3.2'] }),
    lesson('other', { ai2422: ['2.B3.2'] }),
  ];
  expect(skillMapFrom({ strands, statements, lessons, openers: [], frameworks }).ai2422).toEqual([
    {
      code: '1.A1.1',
      grade: 1,
      strand: both('người'),
      toReview: false,
      lessons: [],
      notCovered: both('chưa có bài'),
    },
    {
      code: '2.B3.2',
      grade: 2,
      strand: both('đạo đức'),
      toReview: false,
      lessons: ['late', 'other'],
      notCovered: null,
    },
    {
      code: '10.A3.1',
      grade: 10,
      strand: both('người'),
      toReview: true,
      lessons: ['late'],
      notCovered: null,
    },
  ]);
});
