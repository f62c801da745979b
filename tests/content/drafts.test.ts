import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '#curriculum/checks/check-content.ts';
import { lessonOf } from '#curriculum/content.ts';
import { sentenceOf } from '#curriculum/problems/problem.ts';
import { linesOf, reportOn } from '#curriculum/report/report.ts';
import { readContent } from '#curriculum/read.ts';
import { spoiled, type Case } from './fixtures/read-case.ts';

const additions = parse(readFileSync('tests/content/fixtures/drafts.yaml', 'utf8')) as Record<
  'draft' | 'openerDraft' | 'openerText',
  Case['edits']
>;
const tree = (...names: (keyof typeof additions)[]) =>
  spoiled({ why: '', says: [], edits: names.flatMap((name) => additions[name]) });
const said = (...names: (keyof typeof additions)[]) => checkContent(tree(...names)).map(sentenceOf);

describe('a lesson without text', () => {
  it('is a draft, not a fault', () => expect(said('draft')).toEqual([]));

  it('is in the plan without languages', () => {
    const { content } = readContent(tree('draft'));
    expect(content.lessons.find(({ id }) => id === 'ask-teacher')).toMatchObject({
      spec: { planCode: 'b1-m1-l2' },
      in: [],
    });
  });
});

describe('an opener', () => {
  it('may be a draft', () => expect(said('openerDraft')).toEqual([]));
  it('needs no module, plan, talk, exit, core, situation or statement', () =>
    expect(said('openerDraft', 'openerText')).toEqual([]));
  it('has no review question, even in a band with many lessons', () =>
    expect(
      checkContent(tree('draft', 'openerDraft', 'openerText')).map(({ rule }) => rule),
    ).not.toContain('recall'));
  it('uses the reading limits of its first band', () =>
    expect(lessonOf(readContent(tree('openerDraft')).content, 'mouse')?.band?.id).toBe('lop-1-3'));

  it('is checked against those limits', () => {
    const edits: Case['edits'] = [
      ...additions.openerDraft,
      ...additions.openerText,
      {
        file: 'content/lessons/mouse/vi.activities.yaml',
        find: 'Em bấm nhẹ thôi.',
        put: `${'Em bấm nhẹ thôi nhé. '.repeat(5)}Thôi.`,
      },
    ];
    expect(checkContent(spoiled({ why: '', says: [], edits })).map(({ rule }) => rule)).toEqual([
      'feedback-length',
    ]);
  });
});

describe('the report', () => {
  const report = reportOn(
    readContent(tree('draft', 'openerDraft', 'openerText')).content,
    new Date('2027-03-01'),
  );

  it('counts written lessons and drafts separately, by band and module', () => {
    expect(report.bands).toEqual([
      { id: 'lop-1-3', lessons: 2, withText: 1, drafts: ['ask-teacher'] },
      { id: 'lop-4-5', lessons: 0, withText: 0, drafts: [] },
    ]);
    expect(report.modules).toEqual([
      { id: 'i-tell', band: 'lop-1-3', lessons: 2, withText: 1, drafts: ['ask-teacher'] },
    ]);
  });

  it('counts openers separately from lessons', () => {
    expect(report.lessonsWithText).toBe(1);
    expect(report.openers).toEqual([{ id: 'mouse', bands: ['lop-1-3'], hasText: true }]);
  });

  it('lists the lessons still to be written', () => {
    expect(linesOf(report)).toContain(
      'Chủ đề i-tell (lop-1-3): 2 bài, có chữ 1, đang soạn 1 (ask-teacher)',
    );
  });
});
