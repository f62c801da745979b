// Every plan as a Word file, read back: it has each word of the plan's source, in composed letters.
import { unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { content } from '../../../../tests/content/real-content.ts';
import { wordsInDocx } from '../../../../tests/docx-words.ts';
import { dialled, shownLessons, shownOpeners, type RenderedLesson } from '#curriculum/shown.ts';
import { withPhones } from '#core/help/phones.ts';
import { planFile } from '../messages/plan-file.ts';
import { show } from '../messages/show.ts';
import { writeDocx } from '#core/office/write-docx.ts';
import { planPaper, type PlanGiven } from './plan-paper.ts';

const numbers = dialled(content);
const given: PlanGiven = {
  numbers,
  ai: 'Giáo dục AI, một dòng',
  places: [{ name: 'Phiếu học tập', path: 'teachers/worksheets/x/' }],
  whenAChildTells: 'teachers/help/when-a-child-tells/',
};
const plans = [...shownLessons(content, 'vi'), ...shownOpeners(content, 'vi')].filter(
  ({ teacher }) => teacher,
);
const DAY = new Date('2026-11-28');
const docxOf = (lesson: RenderedLesson) => writeDocx(planPaper(lesson, given), 'Em Lên Mạng', DAY);
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Returns the texts of the plan's source files, line by line. */
const saidBy = ({ teacher, text }: RenderedLesson): string[] => {
  const { front, mdx } = teacher!;
  return [
    text.title,
    ...front.canDo,
    ...front.prepare,
    ...front.outcomes,
    ...front.minutes.flatMap(({ part, teacher: does, pupils }) => [part, does, pupils]),
    ...withPhones(mdx.lines, numbers),
  ].map(squeezed);
};
const missing = (lesson: RenderedLesson, words: string): string[] =>
  saidBy(lesson).filter((line) => !words.includes(line));

test('every lesson and opener with a plan has a file', () =>
  expect(plans.length).toBeGreaterThan(50));

describe.each(plans.map((lesson) => [lesson.id, lesson] as const))(
  'the plan of %s',
  (_, lesson) => {
    it('has every word of its source, in composed letters, and no unfilled number', async () => {
      const words = squeezed(wordsInDocx(await docxOf(lesson)));
      expect(missing(lesson, words)).toEqual([]);
      expect(words).toBe(words.normalize('NFC'));
      expect(words).not.toMatch(/\{\d+\}|undefined|\{\w+\}/);
      expect(words.includes(show.vi.sensitive)).toBe(lesson.spec.sensitive);
    });

    it('assigns each row of the period to one of four activities, none empty', () => {
      const parts = planPaper(lesson, given).parts;
      const rows = parts.flatMap((part) => (part.kind === 'table' ? [part.rows.length] : []));
      expect(rows).toHaveLength(4);
      expect(Math.min(...rows)).toBeGreaterThan(0);
      expect(rows.reduce((sum, n) => sum + n, 0)).toBe(lesson.teacher!.front.minutes.length);
    });
  },
);

const inboxTraps = plans.find(({ id }) => id === 'inbox-traps')!;

test('a primary plan has the headings of CV 2345, a secondary one those of CV 5512', async () => {
  const headings = async (id: string) => {
    const xml = new TextDecoder().decode(
      unzipSync(await docxOf(plans.find((lesson) => lesson.id === id)!))['word/document.xml'],
    );
    return [...xml.matchAll(/<w:pStyle w:val="Heading1"\/>[\s\S]*?<w:t[^>]*>([^<]*)/g)].map(
      ([, text]) => text,
    );
  };
  expect(await headings('four-steps')).toEqual(
    expect.arrayContaining(Object.values(planFile.primary).slice(0, 4)),
  );
  expect(await headings('inbox-traps')).toEqual(
    expect.arrayContaining([
      planFile.secondary.goals,
      planFile.secondary.things,
      planFile.secondary.course,
    ]),
  );
});

test('detects a plan that lost a sentence, and one with decomposed letters', async () => {
  const paper = planPaper(inboxTraps, given);
  const short = { ...paper, parts: paper.parts.filter((part) => part.kind !== 'table') };
  const words = squeezed(wordsInDocx(await writeDocx(short, 'x', DAY)));
  expect(missing(inboxTraps, words).length).toBeGreaterThan(10);
  expect(
    missing(inboxTraps, squeezed(wordsInDocx(await docxOf(inboxTraps))).normalize('NFD')),
  ).not.toEqual([]);
});

test('the same plan on the same day has the same bytes, without any name', async () => {
  const [a, b] = [await docxOf(inboxTraps), await docxOf(inboxTraps)];
  expect(b).toEqual(a);
  const core = new TextDecoder().decode(unzipSync(a)['docProps/core.xml']);
  expect(core).toContain('2026-11-28T00:00:00Z');
  expect(core).toMatch(/<dc:creator>Em Lên Mạng</);
});
