import type { Frameworks } from '#curriculum/schema/frameworks.ts';
import {
  aiCarriers,
  levelsOf,
  mapLessons,
  type MapCode,
  type SkillMap,
} from '#curriculum/skill-map.ts';
import { interpolate } from '#core/text/messages.ts';
import { gradesWords, learn } from '../../pupil/messages/learn.ts';
import { skills } from '../messages/skills.ts';

const words = skills.vi;

/**
 * Returns one row per lesson of a code, or one row with the reason why there is none. `of` are the
 * code's cells, `level` the lesson's.
 */
function rowsOf(
  map: SkillMap,
  code: MapCode,
  of: string[],
  level: (grades: number[]) => string[],
  why: string,
): string[][] {
  const lessons = mapLessons(map.lessons, code.lessons);
  const rows = lessons.map(({ id, title, grades, iCan, hasText }) => [
    ...of,
    ...level(grades),
    id,
    title.vi,
    gradesWords(learn.vi, grades),
    map.statements
      .filter(({ id }) => iCan.includes(id) && code.statements.includes(id))
      .map(({ vi }) => vi)
      .join(' | '),
    hasText ? words.written : words.soon,
    '',
  ]);
  return rows.length > 0 ? rows : [[...of, ...level([]), '', '', '', '', '', why]];
}

const tail = [words.lessonId, words.lesson, words.grade, words.statements, words.state, words.note];

/**
 * Returns the table of Circular 02/2025 for a spreadsheet: code and lesson, and the competences
 * without one.
 */
export function tt02Rows(map: SkillMap, frameworks: Frameworks): string[][] {
  const area = (id: string) =>
    interpolate(words.area, { n: id, name: frameworks.tt02.areas[id]!.vi });
  return [
    [words.code, words.competence, words.areaName, words.level, ...tail],
    ...map.tt02.flatMap((competence) =>
      rowsOf(
        map,
        competence,
        [competence.code, competence.name.vi, area(competence.area)],
        (grades) => [levelsOf(frameworks, grades).join(', ')],
        competence.notCovered ? interpolate(words.none, { why: competence.notCovered.vi }) : '',
      ),
    ),
  ];
}

/**
 * Returns the table of the 2018 programme: subject or topic and lesson, with how topic D was
 * checked.
 */
export function gdptRows(map: SkillMap): string[][] {
  return [
    [words.code, words.subject, words.content, words.checked, ...tail],
    ...map.gdpt2018.flatMap((subject) =>
      rowsOf(
        map,
        subject,
        [
          subject.code,
          subject.name.vi,
          subject.topicD?.vi ?? '',
          subject.topicD
            ? `${subject.topicD.toReview ? '⚠ ' : ''}${subject.topicD.how.vi}`
            : words.unread,
        ],
        () => [],
        '',
      ),
    ),
  ];
}

/**
 * Returns the table of the AI framework: code and lesson, how the codes were checked, and those
 * without a lesson.
 */
export function aiRows(map: SkillMap, { ai2422 }: Frameworks): string[][] {
  const checked = ai2422.checked === 'original' ? '' : `${words.unread}. ${ai2422.how.vi}`;
  return [
    [
      words.code,
      words.grade,
      words.strand,
      words.checked,
      words.lessonId,
      words.lesson,
      words.state,
      words.note,
    ],
    ...map.ai2422.flatMap(({ code, grade, strand, toReview, lessons, notCovered }) => {
      const cells = [code, `${grade}`, strand.vi, `${toReview ? '⚠ ' : ''}${checked}`];
      const taught = mapLessons(aiCarriers(map), lessons);
      return taught.length > 0
        ? taught.map(({ id, title, hasText }) => [
            ...cells,
            id,
            title.vi,
            hasText ? words.written : words.soon,
            words.aiCounts,
          ])
        : [
            [
              ...cells,
              '',
              '',
              '',
              notCovered ? interpolate(words.none, { why: notCovered.vi }) : '',
            ],
          ];
    }),
  ];
}
