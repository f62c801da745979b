import { numbersOf } from '../../shared/page/numbers.ts';
import { builtOn } from '../../shared/page/build-date.ts';
import { kinds } from '#player/activities/registry.ts';
import { lessonsIn, phoneNumbers } from '#curriculum/astro.ts';
import type { LessonItem, RenderedLesson } from '#curriculum/shown.ts';
import { misconceptionsOf } from '#curriculum/misconceptions.ts';
import { misreadingsIn } from '#curriculum/misreadings.ts';
import { isOpener } from '#curriculum/schema/curriculum.ts';
import { shapeOf } from '#curriculum/shape.ts';
import { isGuardedStrand, type ClassItem, type ClassLesson } from '#core/class/lesson.ts';
import { withPhones } from '#core/help/phones.ts';
import type { OptionVerdict } from '#core/questions/score.ts';
import { strandsInOrder } from '../maps/skill-map.ts';

/** A lesson for the board of a class, with the data to name it and to teach it again. */
export type BoardLesson = ClassLesson & {
  /** Its number in class codes. */
  n: number;
  grades: readonly number[];
  /** The module whose items file has its questions. */
  module: string;
  plan: string;
  /** Steps for teaching each misconception again, by its position in the plan. */
  how: Readonly<Record<string, readonly string[]>>;
};

/** The content of `items/classes/<band>.json`. */
export type BandLessons = {
  /** The build date, YYYY-MM-DD. */
  built: string;
  lessons: BoardLesson[];
  statements: Record<string, string>;
};

const MAX_LABEL_LENGTH = 90;
const shortened = (text: string): string =>
  text.length <= MAX_LABEL_LENGTH
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', MAX_LABEL_LENGTH))} …`;

type Options = { id: string; verdict: OptionVerdict; misconception?: string }[];
/** Kinds with one pick out of a few printed letters. */
const ONE_PICK = new Set(['choice', 'chat-reply']);
const optionsOf = ({ kind, spec }: LessonItem): ClassItem['options'] => {
  const { options, mode } = spec as unknown as { options?: Options; mode?: string };
  return ONE_PICK.has(kind) && options && mode !== 'many'
    ? options.map(({ id, verdict, misconception }) => ({
        id,
        verdict,
        ...(misconception ? { misconception } : {}),
      }))
    : undefined;
};

/** Places where kinds with traps ask for a judgement, and the possible picks there. */
const PLACES = ['judge', 'after'];
const PICKS = ['real', 'made', 'trap', 'ask', '0', '1', '2', '3', '4', '5', '6'];

/** Returns the judgement that each pick makes of each case, as defined by the kind. */
function callsOf({ kind, spec }: LessonItem): Pick<ClassItem, 'cases' | 'calls'> {
  const tells = kinds.get(kind)?.tellsApart;
  if (!tells) return {};
  const cases = tells.cases(spec);
  const calls = cases.flatMap(({ id }) =>
    PLACES.flatMap((asked) => {
      const place = `${id}/${asked}`;
      const as = PICKS.flatMap((pick) => {
        const call = tells.calls(spec, { [place]: [pick] })[id];
        return call ? [[pick, call] as const] : [];
      });
      return as.length > 0 ? [[place, { id, as: Object.fromEntries(as) }] as const] : [];
    }),
  );
  return { cases, calls: Object.fromEntries(calls) };
}

function itemOf(item: LessonItem): ClassItem {
  const { spec } = item;
  const options = optionsOf(item);
  return {
    label: shortened(spec.title ?? spec.stem),
    use: spec.use,
    statements: spec.iCan,
    named: [...misconceptionsOf(spec).keys()],
    ...(options ? { options } : {}),
    ...callsOf(item),
  };
}

function boardLesson(lesson: RenderedLesson, n: number): BoardLesson | null {
  const { id, spec, items, module, teacher } = lesson;
  if (isOpener(spec)) return null;
  const plan = `teachers/plans/${id}/`;
  const misreadings = teacher ? withPhones(misreadingsIn(teacher.mdx), phoneNumbers()) : [];
  const base = { id, n, grades: module.grades, module: module.id, plan, shape: shapeOf(lesson) };
  // The board gets only a sensitive lesson's neutral title and whether it is done. Its questions
  // are on no page of a class.
  if (spec.sensitive)
    return {
      ...base,
      title: spec.screenTitle.vi,
      isGuarded: true,
      items: {},
      misreadings: [],
      how: {},
    };
  return {
    ...base,
    title: spec.title.vi,
    isGuarded: spec.skills.some(isGuardedStrand),
    items: Object.fromEntries(Object.entries(items).map(([item, shown]) => [item, itemOf(shown)])),
    misreadings: misreadings.map(({ says, named, anchor }) => ({ says, named, reteach: anchor })),
    how: Object.fromEntries(misreadings.map(({ anchor, how }) => [anchor, how])),
  };
}

export const classBands = (): string[] => [...new Set(lessonsIn('vi').map(({ band }) => band.id))];

export function classLessons(band: string): BandLessons {
  const numbers = numbersOf();
  const lessons = lessonsIn('vi').filter((lesson) => lesson.band.id === band);
  const statements = strandsInOrder().flatMap(({ statements: all }) => Object.entries(all));
  return {
    built: builtOn.toISOString().slice(0, 10),
    lessons: lessons.flatMap((lesson) => boardLesson(lesson, numbers[lesson.id]!) ?? []),
    statements: Object.fromEntries(
      statements.filter(([, said]) => said.band === band).map(([id, said]) => [id, said.vi]),
    ),
  };
}
