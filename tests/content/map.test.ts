import { describe, expect, it } from 'vitest';
import { isOpener, type LessonSpec } from '../../src/content/schema/curriculum.ts';
import { skillMapFrom } from '../../src/content/skill-map.ts';
import { inPlanOrder } from '../../src/content/content.ts';
import { readFiles } from '../../src/content/files.ts';
import { readContent } from '../../src/content/read.ts';

const { content } = readContent(readFiles('.'));
const { modules, strands, bands, plan } = content;
const frameworks = content.frameworks!;
const lessons = inPlanOrder(content.lessons).filter(
  (each): each is typeof each & { spec: LessonSpec } => !isOpener(each.spec),
);
const statements = Object.entries(strands).flatMap(([strand, { statements: all }]) =>
  Object.entries(all).map(([id, { band, vi, en }]) => ({ id, strand, band, vi, en })),
);
const moduleOf = (id: string) => Object.entries(modules).find(([, each]) => each.lessons.includes(id))!;
const map = skillMapFrom({
  frameworks,
  statements,
  strands: Object.entries(strands).map(([id, { name, tt02 }]) => ({ id, name, tt02 })),
  lessons: lessons.map(({ id, spec, in: all }) => ({
    ...spec,
    id,
    band: moduleOf(id)[1].band,
    module: moduleOf(id)[0],
    grades: moduleOf(id)[1].grades,
    hasText: all.length > 0,
  })),
});

describe('the whole plan is here', () => {
  it('has 16 modules, 48 lessons, three openers, 8 strands and 96 statements', () => {
    expect([
      Object.keys(modules).length,
      lessons.length,
      content.lessons.length - lessons.length,
      Object.keys(strands).length,
      statements.length,
    ]).toEqual([16, 48, 3, 8, 96]);
  });

  it('has four modules of three lessons in each band, of four different weaves', () => {
    for (const band of Object.keys(bands)) {
      const own = Object.values(modules).filter((each) => each.band === band);
      expect(own.map((each) => each.lessons.length)).toEqual([3, 3, 3, 3]);
      expect(new Set(own.map(({ motif }) => motif)).size).toBe(4);
    }
  });

  it('has three statements a strand and band', () => {
    for (const strand of Object.keys(strands))
      for (const band of Object.keys(bands))
        expect(statements.filter((each) => each.strand === strand && each.band === band)).toHaveLength(3);
  });

  it('has a module for every grade', () => {
    const taught = new Set(Object.values(modules).flatMap(({ grades }) => grades));
    expect(
      Object.values(bands)
        .flatMap(({ grades }) => grades)
        .filter((grade) => !taught.has(grade)),
    ).toEqual([]);
  });

  it('has six lessons of the card kit in each band', () => {
    for (const band of Object.keys(bands))
      expect(lessons.filter(({ id, spec }) => spec.community && moduleOf(id)[1].band === band)).toHaveLength(
        6,
      );
  });

  it('gives one, two and three periods as many lessons', () => {
    for (const { assign } of Object.values(modules))
      expect([assign.onePeriod.length, assign.twoPeriods.length, assign.threePeriods.length]).toEqual([
        1, 2, 3,
      ]);
  });

  it('has the four courses for adults', () =>
    expect(Object.values(plan!.courses).map(({ units }) => units.length)).toEqual([6, 7, 6, 1]));
});

describe('every “Em làm được”', () => {
  it('is practised in a lesson of its band', () => {
    expect(
      map.statements
        .filter(
          (each) => !map.lessons.some((lesson) => lesson.band === each.band && lesson.iCan.includes(each.id)),
        )
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('answers to a competence and to a subject', () => {
    expect(
      map.statements
        .filter((each) => each.tt02.length === 0 || each.gdpt2018.length === 0)
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('the frameworks', () => {
  it('have 24 competences, of which 20 have lessons and four a reason', () => {
    expect([
      map.tt02.length,
      map.tt02.filter((each) => each.lessons.length > 0).length,
      map.tt02.filter((each) => each.notCovered).length,
    ]).toEqual([24, 20, 4]);
  });

  it('have a topic D for grades 3 to 12, each with a lesson', () => {
    const rows = map.gdpt2018.filter((each) => each.topicD && each.lessons.length > 0);
    expect(rows.map((each) => each.topicD!.grade)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('say of themselves that no original was read', () => {
    expect([frameworks.tt02.checked, frameworks.gdpt2018.checked]).not.toContain('original');
  });
});
