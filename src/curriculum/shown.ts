import { withoutTags, type AnySpec } from '#core/questions/activity.ts';
import { hashOf } from '#core/progress/ids.ts';
import { withPhones } from '#core/help/phones.ts';
import {
  lessonIn,
  type Band,
  type Content,
  type Lang,
  type Lesson,
  type LessonIn,
  type Module,
  type Track,
} from './content.ts';
import { splitSides, type SheetSide } from './faces.ts';
import { screensOf } from './item-screens.ts';
import type { Mark } from './mdx.ts';
import { openersInOrder, writtenInOrder } from './order.ts';
import { openersModule } from './plan.ts';
import { lessonBefore, oldQuestions } from './recall.ts';
import { successorsIn } from './retired.ts';
import { isOpener, type LessonFront } from './schema/curriculum.ts';
import type { Step } from './steps.ts';

/**
 * A question as pages and papers use it: with phone numbers inserted, and a hash that distinguishes
 * its versions.
 */
export type LessonItem = { kind: string; spec: AnySpec; hash: string };
type OldQuestion = { lesson: string; module: string; id: string; item: LessonItem };
type Shown = {
  text: LessonFront;
  items: Record<string, LessonItem>;
  /** Imitated screens beside the options of questions, by the question's id. */
  screens: Record<string, Mark>;
  steps: Step[];
};

/** A lesson in one language as pages show it. */
export type RenderedLesson = Shown & {
  id: string;
  lang: Lang;
  spec: Lesson['spec'];
  /** For openers a synthetic module shared by all. */
  module: Module;
  band: Band;
  teacher: LessonIn['teacher'];
  family: LessonIn['family'];
  /** Retired questions → their replacements. */
  retired: Record<string, string>;
  /** Review items of the lesson before this one; none for the first of a band. */
  recall: OldQuestion[];
  /** The other track of a sensitive lesson. */
  other?: Shown | undefined;
  /** The sides of its two-sided sheet; none if there is no such sheet. */
  faces: SheetSide[];
  /** Set on the other track when it is treated as a lesson. */
  isOther?: true;
};

type Numbers = ReadonlyMap<string, string>;
export const dialled = ({ contacts }: Pick<Content, 'contacts'>): Numbers =>
  new Map(Object.entries(contacts).map(([id, { number }]) => [id, number]));

/** Returns a question with phone numbers in place of tokens such as {111}. */
export function itemFrom(raw: AnySpec, numbers: Numbers): LessonItem {
  const spec: AnySpec = withPhones(withoutTags(raw), numbers);
  return { kind: spec.kind, spec, hash: hashOf(JSON.stringify(spec)) };
}

export const itemsFrom = (
  specs: Record<string, AnySpec>,
  numbers: Numbers,
): Record<string, LessonItem> =>
  Object.fromEntries(Object.entries(specs).map(([id, spec]) => [id, itemFrom(spec, numbers)]));

const shownWay = ({ text, items, steps }: Track, numbers: Numbers): Shown => ({
  text: withPhones(text, numbers),
  items: itemsFrom(items, numbers),
  screens: screensOf(items),
  steps,
});

function shownLesson(
  content: Content,
  { lesson, text }: { lesson: Lesson; text: LessonIn },
  module: Module,
): RenderedLesson {
  const numbers = dialled(content);
  const before = lessonBefore(content, lesson.id, text.lang);
  // Prints are Vietnamese: a lesson in another language shares the sheet.
  const sheet = text.sheet ?? lessonIn(lesson, 'vi')?.sheet;
  return {
    ...shownWay(text, numbers),
    id: lesson.id,
    lang: text.lang,
    spec: lesson.spec,
    module,
    band: lesson.band!,
    teacher: text.teacher && withPhones(text.teacher, numbers),
    family: text.family && withPhones(text.family, numbers),
    retired: successorsIn(lesson.id, content.retired),
    recall: before
      ? oldQuestions(before).map(([id, spec]) => ({
          lesson: before.lesson.id,
          module: before.lesson.module!.id,
          id,
          item: itemFrom(spec, numbers),
        }))
      : [],
    other: text.other && shownWay(text.other, numbers),
    faces: sheet ? withPhones(splitSides(sheet.mdx.blocks), numbers) : [],
  };
}

/** Returns the lessons of the curriculum with a text in this language, in teaching order. */
export const shownLessons = (content: Content, lang: Lang): RenderedLesson[] =>
  writtenInOrder(content, lang).map((written) =>
    shownLesson(content, written, written.lesson.module!),
  );

/** Returns the openers with a text in this language. They look like the first band they name. */
export const shownOpeners = (content: Content, lang: Lang): RenderedLesson[] =>
  openersInOrder(content).flatMap((lesson) => {
    const text = lessonIn(lesson, lang);
    return text && isOpener(lesson.spec)
      ? [shownLesson(content, { lesson, text }, openersModule(lesson.spec))]
      : [];
  });

/**
 * Returns the other track of a sensitive lesson as its own lesson with the same title; its papers
 * look the same.
 */
export const otherLesson = (lesson: RenderedLesson): RenderedLesson => ({
  ...lesson,
  ...lesson.other!,
  isOther: true,
});

/** Returns the key of the other track's questions in the items file. */
export const otherSet = (lesson: string): string => `${lesson}/2`;

/**
 * Returns a lesson's title for places visible to others: a sensitive lesson has its neutral one
 * everywhere.
 */
export const shownTitle = ({ spec, text }: RenderedLesson): string =>
  spec.sensitive ? text.screenTitle : text.title;
