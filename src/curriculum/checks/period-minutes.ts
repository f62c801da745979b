import type { AnySpec } from '#core/questions/activity.ts';
import type { Band, Content, Lesson, LessonIn, Track } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import { lessonBefore, oldQuestions } from '../recall.ts';
import { specTexts } from '../texts/spec-texts.ts';
import { syllablesIn } from '../texts/syllables.ts';
import { phasedPerLesson, learnedPerWay, type Rule } from './rule.ts';

/** Syllables per minute that a class reads: half of it slower than its grade. */
const readPerMinute: Record<Band['look'], number> = { b1: 50, b2: 80, b3: 110, b4: 140 };
const ANSWER = 25 / 60;
const SECOND_SEAT = 15 / 60;
const CASE = 40 / 60;
/** The rest of a period is needed for settling in and starting the PCs. */
export const mostMinutes = (look: Band['look']): number =>
  look === 'b1' || look === 'b2' ? 30 : 38;

const read = new Set(['screen', 'note', 'option']);

/** Counts the syllables read in an item: question, scene, choices, and the longest feedback. */
function syllablesOf(spec: AnySpec): number {
  const texts = specTexts(spec).map(({ role, text }) => ({ role, syllables: syllablesIn(text) }));
  const remarks = texts.filter(({ role }) => role === 'remark').map(({ syllables }) => syllables);
  return (
    texts.filter(({ role }) => read.has(role)).reduce((sum, { syllables }) => sum + syllables, 0) +
    Math.max(0, ...remarks)
  );
}

const together = (specs: readonly AnySpec[]): number =>
  specs.reduce((sum, spec) => sum + syllablesOf(spec), 0);

/** Counts the cases of a set, which are decided individually; null for an item answered at once. */
const casesOf = (spec: AnySpec): number | null => {
  const { cases } = spec as AnySpec & { cases?: unknown[] };
  return cases ? cases.length : null;
};

/** Returns the steps in a line of the plan: “2–4” gives three. */
export const stepsNamed = (named: string): number[] =>
  [...named.matchAll(/(\d+)(?:\s*–\s*(\d+))?/g)].flatMap(([, from, to]) => {
    const first = Number(from);
    return Array.from({ length: Number(to ?? from) - first + 1 }, (_, more) => first + more);
  });

export type Period = { reading: number; answering: number; plan: number; minutes: number };

/**
 * Estimates the minutes a track takes a class. The plan's own minutes apply to its lines without a
 * question (talk, pair work, the worked example, the close), including the reading on their steps.
 * The rest is calculated: reading, answering, the second seat.
 */
export function periodOf(
  way: Track,
  text: LessonIn,
  { id, band }: Lesson,
  content: Content,
): Period {
  const using = (use: string) => Object.values(way.items).filter((spec) => spec.use === use);
  const [formA, formB] = [using('exit-a'), using('exit-b')];
  const before = way.steps.some(({ does }) => does.what === 'recall')
    ? lessonBefore(content, id, way.lang)
    : undefined;
  const answered = [
    ...(before ? oldQuestions(before).map(([, spec]) => spec) : []),
    ...using('practice'),
    ...using('core'),
    ...(together(formA) >= together(formB) ? formA : formB),
  ];
  const isRead = (step: number) => (way.steps[step - 1]?.does.what ?? 'read') === 'read';
  const talks = (text.teacher?.front.minutes ?? []).filter((line) =>
    stepsNamed(line.steps).every(isRead),
  );
  const heard = new Set(talks.flatMap((line) => stepsNamed(line.steps)));
  const inSteps = way.steps
    .filter((_, index) => !heard.has(index + 1))
    .reduce((sum, { mark }) => sum + syllablesIn(mark.linesWithGlossesLast.join('\n')), 0);
  // A sensitive lesson first asks which track to take: it is read and answered like a question.
  const notice = way.steps.some(({ does }) => does.what === 'notice')
    ? (way.text.notice ?? [])
    : null;
  const noticed = (notice ?? []).reduce((sum, line) => sum + syllablesIn(line), 0);
  const reading = (inSteps + noticed + together(answered)) / readPerMinute[band!.look];
  const answering = answered.reduce(
    (sum, spec) => {
      const cases = casesOf(spec);
      return sum + (cases === null ? ANSWER + SECOND_SEAT : cases * CASE);
    },
    notice ? ANSWER + SECOND_SEAT : 0,
  );
  const plan = talks.reduce((sum, { n }) => sum + n, 0);
  return { reading, answering, plan, minutes: reading + answering + plan };
}

export const tenth = (n: number): string => n.toFixed(1).replace('.', ',');

/** Most cases of one set in a period; grades 1–3 are limited by their kinds. */
const mostCases: Partial<Record<Band['look'], number>> = { b2: 6, b3: 8, b4: 8 };
const PRACTICE = 4;

export const periodMinutesRules: Rule[] = [
  phasedPerLesson('period-minutes', (text, lesson, content) =>
    [text, ...(text.other ? [text.other] : [])].flatMap((way): Violation[] => {
      const { reading, answering, plan, minutes } = periodOf(way, text, lesson, content);
      const most = mostMinutes(lesson.band!.look);
      // Rounded as printed, so that a tiny excess does not count.
      return Math.round(minutes * 10) / 10 <= most
        ? []
        : [
            {
              file: way.file.text,
              message: `bài dài ${tenth(minutes)} phút (đọc ${tenth(reading)}, trả lời ${tenth(answering)}, lời của kế hoạch ${plan}); một tiết chứa ${most}, còn lại là vào chỗ, mở máy.`,
            },
          ];
    }),
  ),

  learnedPerWay('period-items', ({ items, file }, { band }) => {
    const practice = Object.values(items).filter(({ use }) => use === 'practice').length;
    const most = mostCases[band!.look] ?? Infinity;
    return [
      ...(practice <= PRACTICE
        ? []
        : [
            {
              file: file.items,
              field: 'use',
              message: `có ${practice} câu luyện; một tiết chứa ${PRACTICE}.`,
            },
          ]),
      ...Object.entries(items).flatMap(([id, spec]): Violation[] => {
        const cases = casesOf(spec) ?? 0;
        return spec.use !== 'core' || cases <= most
          ? []
          : [
              {
                file: file.items,
                id,
                field: 'cases',
                message: `có ${cases} mục; ${band!.name.vi} nhiều nhất ${most}.`,
              },
            ];
      }),
    ];
  }),
];
