import { describe, expect, it } from 'vitest';
import { isOpener, type LessonSpec } from '#curriculum/schema/curriculum.ts';
import { skillMapFrom } from '#curriculum/skill-map.ts';
import { aiRows } from '#site/teacher/maps/map-tables.ts';
import { inPlanOrder } from '#curriculum/content.ts';
import { content } from './real-content.ts';

const { modules, strands, bands, plan } = content;
const frameworks = content.frameworks!;
const lessons = inPlanOrder(content.lessons).filter(
  (lesson): lesson is typeof lesson & { spec: LessonSpec } => !isOpener(lesson.spec),
);
const statements = Object.entries(strands).flatMap(([strand, { statements: all }]) =>
  Object.entries(all).map(([id, { band, vi, en }]) => ({ id, strand, band, vi, en })),
);
const moduleOf = (id: string) =>
  Object.entries(modules).find(([, module]) => module.lessons.includes(id))!;
const map = skillMapFrom({
  frameworks,
  statements,
  strands: Object.entries(strands).map(([id, { name, tt02 }]) => ({ id, name, tt02 })),
  lessons: lessons.map(({ id, spec, in: all }) => ({
    ...spec,
    ai2422: spec.ai2422 ?? [],
    id,
    band: moduleOf(id)[1].band,
    module: moduleOf(id)[0],
    grades: moduleOf(id)[1].grades,
    hasText: all.length > 0,
  })),
  openers: content.lessons.flatMap(({ id, spec, in: all }) =>
    isOpener(spec)
      ? [
          {
            id,
            title: spec.title,
            grades: spec.opener.flatMap((band) => bands[band]!.grades),
            hasText: all.length > 0,
            ai2422: spec.ai2422 ?? [],
          },
        ]
      : [],
  ),
});

describe('the plan is complete', () => {
  it('has 16 modules, 49 lessons, four openers, 8 strands and 96 statements', () => {
    expect([
      Object.keys(modules).length,
      lessons.length,
      content.lessons.length - lessons.length,
      Object.keys(strands).length,
      statements.length,
    ]).toEqual([16, 49, 4, 8, 96]);
  });

  it('has four modules of three lessons in each band, one of four, of different weaves', () => {
    for (const band of Object.keys(bands)) {
      const bandModules = Object.values(modules).filter((module) => module.band === band);
      // The body has a lesson of its own in grades 1–3, beside the private things of that module.
      const fourth = band === 'lop-1-3' ? 4 : 3;
      expect(bandModules.map((module) => module.lessons.length).sort()).toEqual([3, 3, 3, fourth]);
      expect(new Set(bandModules.map(({ motif }) => motif)).size).toBe(4);
    }
  });

  it('has three statements a strand and band', () => {
    for (const strand of Object.keys(strands))
      for (const band of Object.keys(bands))
        expect(
          statements.filter((statement) => statement.strand === strand && statement.band === band),
        ).toHaveLength(3);
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
      expect(
        lessons.filter(({ id, spec }) => spec.community && moduleOf(id)[1].band === band),
      ).toHaveLength(6);
  });

  it('assigns one, two and three lessons to as many periods', () => {
    for (const { assign } of Object.values(modules))
      expect([
        assign.onePeriod.length,
        assign.twoPeriods.length,
        assign.threePeriods.length,
      ]).toEqual([1, 2, 3]);
  });

  it('has the four courses for adults', () =>
    expect(Object.values(plan!.courses).map(({ units }) => units.length)).toEqual([6, 7, 6, 1]));
});

describe('every “Em làm được”', () => {
  it('is practised in a lesson of its band', () => {
    expect(
      map.statements
        .filter(
          (statement) =>
            !map.lessons.some(
              (lesson) => lesson.band === statement.band && lesson.iCan.includes(statement.id),
            ),
        )
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('belongs to a competence and to a subject', () => {
    expect(
      map.statements
        .filter((statement) => statement.tt02.length === 0 || statement.gdpt2018.length === 0)
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('the frameworks', () => {
  it('have 24 competences, of which 20 have lessons and four a reason', () => {
    expect([
      map.tt02.length,
      map.tt02.filter((competence) => competence.lessons.length > 0).length,
      map.tt02.filter((competence) => competence.notCovered).length,
    ]).toEqual([24, 20, 4]);
  });

  it('have a topic D for grades 3 to 12, each with a lesson', () => {
    const rows = map.gdpt2018.filter((subject) => subject.topicD && subject.lessons.length > 0);
    expect(rows.map((subject) => subject.topicD!.grade)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('state that no original was read', () => {
    expect(
      [frameworks.tt02, frameworks.gdpt2018, frameworks.ai2422].map(({ checked }) => checked),
    ).not.toContain('original');
  });

  it('have codes of AI education, each in a lesson or with a reason; those of grade 10 are marked, since copies differ', () => {
    const bare = map.ai2422.filter(
      ({ lessons: taught, notCovered }) => taught.length === 0 && !notCovered,
    );
    expect(bare).toEqual([]);
    expect(map.ai2422.filter(({ notCovered }) => notCovered)).toEqual([]);
    expect(map.ai2422.filter(({ grade }) => grade === 10).every(({ toReview }) => toReview)).toBe(
      true,
    );
    const of = (lesson: string) =>
      map.ai2422.filter(({ lessons: taught }) => taught.includes(lesson)).map(({ code }) => code);
    // What grade 1 must learn, that people feel and machines do not, is an opener.
    expect(of('machine-has-no-feelings')).toEqual(['1.A1.1', '1.A1.2', '1.A1.3', '1.A1.4']);
    expect(of('privacy-settings')).toEqual(['6.A3.3', '6.A3.4', '6.B2.1', '8.A2.1']);
  });
});

describe('the table of AI education', () => {
  const [head, ...rows] = aiRows(map, frameworks);

  it('has rows of equal length, and each lesson under each of its codes', () => {
    expect(new Set([head!, ...rows].map(({ length }) => length)).size).toBe(1);
    const lost = [...map.openers, ...map.lessons].flatMap(({ id, ai2422 }) =>
      ai2422.filter((code) => !rows.some((row) => row[0] === code && row.includes(id))),
    );
    expect(lost).toEqual([]);
    expect(map.lessons.filter(({ ai2422 }) => ai2422.length > 0)).toHaveLength(20);
  });

  it('states that no original was read, and marks differences between copies', () => {
    expect(rows.every((row) => row[3]!.includes('Chưa đọc bản gốc'))).toBe(true);
    expect(rows.filter((row) => row[3]!.startsWith('⚠ ⚠')).every((row) => row[1] === '10')).toBe(
      true,
    );
  });

  it('omits this once the original was read', () => {
    const read = { ...frameworks, ai2422: { ...frameworks.ai2422, checked: 'original' as const } };
    expect(aiRows(map, read)[1]![3]).not.toContain('Chưa đọc');
  });
});
