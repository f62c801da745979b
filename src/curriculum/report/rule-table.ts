import { boostersIn } from '../checks/boosters.ts';
import { butShare } from '../checks/but.ts';
import { carefulIn } from '../checks/caution.ts';
import { learnedRules } from '../checks/check-content.ts';
import { guessesIn, tenthOfPercent } from '../checks/exit-guesses.ts';
import { genuineIn, truthSets } from '../checks/genuine.ts';
import { periodOf, tenth } from '../checks/period-minutes.ts';
import { pageSyllables } from '../checks/plan-page.ts';
import { shownChoices } from '../checks/quiet-choice.ts';
import { isAboutTelling, tellingShare } from '../checks/telling.ts';
import {
  inPlanOrder,
  lessonIn,
  getTracks,
  type Content,
  type Lesson,
  type LessonIn,
  type Track,
} from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import { isOpener } from '../schema/curriculum.ts';

/**
 * The figure of one rule for one track of a lesson. `holds` is null if the rule does not apply, or
 * the author has not set its tags.
 */
export type Cell = { figure: string; holds: boolean | null };

/** The rules of the curriculum (H) by their numbers, each with its checks. */
export const ruleNumbers = {
  '26': ['caution-costs', 'tag-id'],
  '27': ['telling-key'],
  '28': ['exit-guessed', 'exit-options'],
  '29': ['period-minutes', 'period-items'],
  '29b': ['plan-page'],
  '30': ['but-share', 'but-twice', 'remark-formula'],
  '31': ['genuine-share'],
  '33': ['boosters'],
  '34': ['quiet-choice', 'end-alike'],
} as const;
export type RuleNumber = keyof typeof ruleNumbers;

/**
 * One track of a lesson. Rules of the plan and of the module appear only for the lesson’s own
 * track.
 */
export type RuleRow = {
  lesson: string;
  band: string;
  isOther: boolean;
  cells: Record<RuleNumber, Cell>;
};

const NOTHING: Cell = { figure: '–', holds: null };

/** Returns whether none of a rule’s checks found anything in these files. */
type Watch = (rule: RuleNumber, files: readonly string[]) => boolean;

function watchOver(content: Content): Watch {
  const found = new Map<string, Violation[]>(
    learnedRules.map(({ name, find }) => [name, find(content)]),
  );
  return (rule, files) =>
    ruleNumbers[rule].every((name) => !found.get(name)!.some(({ file }) => files.includes(file)));
}

function ofWay(content: Content, lesson: Lesson, text: LessonIn, way: Track, watch: Watch) {
  const cell = (rule: RuleNumber, figure: string): Cell => ({
    figure,
    holds: watch(rule, [way.file.items, way.file.text]),
  });
  const look = lesson.band!.look;
  const careful = Object.values(way.items).flatMap(carefulIn).length;
  const telling = tellingShare(way);
  const but = butShare(way);
  const sets = truthSets(way);
  const exits = guessesIn(way, look).map(
    ({ form, chance }) => `${form === 'exit-a' ? 'A' : 'B'} ${tenthOfPercent(chance)}`,
  );
  return {
    '26': careful === 0 ? { figure: 'chưa ghi', holds: null } : cell('26', `${careful}`),
    '27': isAboutTelling(lesson)
      ? { figure: 'kể là chìa', holds: null }
      : telling
        ? cell('27', `${telling.tells}/${telling.of}`)
        : { figure: 'chưa ghi', holds: null },
    '28': cell('28', exits.join(' ')),
    '29': cell('29', tenth(periodOf(way, text, lesson, content).minutes)),
    '30': cell('30', `${tenthOfPercent(but.of === 0 ? 0 : but.but / but.of)}`),
    '31':
      sets.length === 0
        ? NOTHING
        : cell('31', sets.map(({ cases }) => `${genuineIn(cases)}/${cases.length}`).join(' ')),
  };
}

function ofPlan(content: Content, { module }: Lesson, text: LessonIn, watch: Watch) {
  const files = text.teacher ? [text.teacher.file] : [];
  const boosters = module && boostersIn(content, module);
  const shown = shownChoices(text).length;
  return {
    '29b': { figure: `${pageSyllables(text)}`, holds: watch('29b', files) },
    '33': boosters ? { figure: `${boosters.times}`, holds: watch('33', [boosters.file]) } : NOTHING,
    '34': { figure: `${shown}`, holds: watch('34', files) },
  };
}

/** Returns every written lesson against the rules, in curriculum order. */
export function ruleRows(content: Content): RuleRow[] {
  const watch = watchOver(content);
  return inPlanOrder(content.lessons).flatMap((lesson): RuleRow[] => {
    const text = lessonIn(lesson, 'vi');
    if (!text || !lesson.band || isOpener(lesson.spec)) return [];
    const plan = ofPlan(content, lesson, text, watch);
    return getTracks(text).map((way) => {
      const isOther = way !== text;
      return {
        lesson: lesson.id,
        band: lesson.band!.id,
        isOther,
        cells: {
          ...(isOther ? { '29b': NOTHING, '33': NOTHING, '34': NOTHING } : plan),
          ...ofWay(content, lesson, text, way, watch),
        },
      };
    });
  });
}
