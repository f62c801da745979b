import { lessonsIn } from '#curriculum/astro.ts';
import type { Mdx } from '#curriculum/mdx.ts';
import { anchorOf } from '#curriculum/misreadings.ts';
import { isOpener } from '#curriculum/schema/curriculum.ts';
import type { RenderedLesson } from '#curriculum/shown.ts';
import { planConditions, type PeriodLesson, type PlanLines } from '#core/teaching/period.ts';
import { numbersOf } from '../../shared/page/numbers.ts';
import { conditionHeadings } from '../plan/plan-sections.ts';

export type BandPeriods = { lessons: PeriodLesson[] };

const [BOOSTER, BEFORE, TELLING] = [/^Mười phút ôn/, /^Trước khi dạy bài này/, /^Khi một em kể/];

/** Returns a table's row as one line, and no line for a separator row. */
function asLine(line: string): string[] {
  if (!line.trimStart().startsWith('|')) return [line];
  const cells = line
    .split('|')
    .map((cell) => cell.trim())
    .filter(Boolean);
  return cells.every((cell) => /^[-:]+$/.test(cell)) ? [] : [cells.join(' – ')];
}

/** Returns the text under a heading, with its subheadings. */
function sectionIn({ parts }: Mdx, heading: RegExp): PlanLines | null {
  const start = parts.findIndex(({ depth, text }) => depth === 2 && heading.test(text));
  const first = parts[start];
  if (!first) return null;
  const end = parts.findIndex(({ depth }, index) => index > start && depth <= 2);
  const inside = parts.slice(start + 1, end < 0 ? undefined : end);
  return {
    anchor: anchorOf(first.text),
    lines: [...first.lines, ...inside.flatMap(({ text, lines }) => [text, ...lines])].flatMap(
      asLine,
    ),
  };
}

function periodOf(
  { id, spec, module, teacher, faces }: RenderedLesson,
  n: number,
): PeriodLesson | null {
  if (isOpener(spec) || !teacher) return null;
  const section = (heading: RegExp) => sectionIn(teacher.mdx, heading);
  const sections = planConditions.flatMap((condition) => {
    const found = section(conditionHeadings[condition]);
    return found ? [[condition, found] as const] : [];
  });
  return {
    ...{ id, n, title: spec.title.vi, grades: module.grades, minutes: spec.minutes },
    isSensitive: spec.sensitive,
    isTwoSided: faces.length > 0,
    timeline: teacher.front.minutes.map(({ n: minutes, part, teacher: says }) => ({
      n: minutes,
      part,
      teacher: says,
    })),
    sections: Object.fromEntries(sections),
    booster: section(BOOSTER),
    before: section(BEFORE)?.anchor ?? null,
    telling: section(TELLING)?.anchor ?? null,
  };
}

/**
 * Returns the lessons of a band that have a plan, in plan order, for `items/periods/<band>.json`.
 */
export function bandPeriods(band: string): BandPeriods {
  const numbers = numbersOf();
  const lessons = lessonsIn('vi').filter((lesson) => lesson.band.id === band);
  return { lessons: lessons.flatMap((lesson) => periodOf(lesson, numbers[lesson.id]!) ?? []) };
}
