import type { z } from 'zod';
import type { AnySpec } from '../domain/activity.ts';
import type { familyText, teacherText } from './schema/adult-text.ts';
import {
  isOpener,
  type Band,
  type Contact,
  type LessonSpec,
  type lessonText,
  type ModuleSpec,
  type OpenerSpec,
  type strand,
} from './schema/curriculum.ts';
import type { Frameworks, Plan } from './schema/frameworks.ts';
import type { GuideText } from './schema/guide.ts';
import type { LocalSlot, SheetText } from './schema/help-sheet.ts';
import type { HelpPaths, Reporting } from './schema/help-path.ts';
import type { RetiredItem } from './schema/retired.ts';
import type { StepInfo } from './lesson-body.ts';
import type { Files } from './files.ts';

export type Lang = 'vi' | 'en';

/** A lesson in one language. `file` names are for sentences. */
export type LessonIn = {
  lang: Lang;
  text: z.infer<typeof lessonText>;
  body: string;
  steps: StepInfo[];
  items: Record<string, AnySpec>;
  /** Null in an opener that has none. */
  teacher: z.infer<typeof teacherText> | null;
  teacherBody: string;
  /** Null in openers. */
  family: z.infer<typeof familyText> | null;
  familyBody: string;
  file: { text: string; items: string; teacher: string; family: string };
  /** The other way through a sensitive lesson, as far as it is one: its own text and items, no pages for adults. */
  other?: LessonIn | undefined;
};

export type LessonContent = {
  id: string;
  file: string;
  spec: LessonSpec | OpenerSpec;
  /** Empty while the lesson is a draft: it has its place in the plan, and no text yet. */
  in: LessonIn[];
};

/** A unit of a course for adults (content/guides). */
export type GuideContent = {
  audience: string;
  unit: string;
  text: GuideText;
  body: string;
  items: Record<string, AnySpec>;
  file: { text: string; items: string };
};

/** The guided path of the help panel in one language. */
export type HelpContent = { lang: Lang; file: string; paths: HelpPaths };

/** A paper of the school. */
export type SheetContent = { id: string; file: string; text: SheetText; body: string };

/** What the first pass, over shapes, could read. A lesson with a broken file is not here: its shapes come first. */
export type Content = {
  files: Files;
  /** The day the content is looked at. Without one nothing is too old: a check that is made again says the same. */
  today?: Date | undefined;
  bands: Record<string, Band>;
  strands: Record<string, z.infer<typeof strand>>;
  contacts: Record<string, Contact>;
  modules: Record<string, ModuleSpec>;
  lessons: LessonContent[];
  guides: GuideContent[];
  /** Vietnamese first. */
  help: HelpContent[];
  reporting: Record<string, Reporting>;
  /** Places where a school writes its own people. */
  local: Record<string, LocalSlot>;
  sheets: SheetContent[];
  /** Ids of all lesson folders, readable or not. */
  lessonIds: string[];
  /** Null while unreadable. */
  frameworks: Frameworks | null;
  plan: Plan | null;
  /** Questions that are asked no more, by lesson/item. */
  retired: Record<string, RetiredItem>;
  numbers: { lessons: Record<string, number>; items: Record<string, number> };
};

/** Whether a lesson.yaml is an opener's, read or not. */
export const saysOpener = (text: string | undefined): boolean => /^opener:/m.test(text ?? '');

/** The band a lesson is read in: its module's, or the first an opener names; null while it has none. */
export function placeOf(content: Content, lesson: string): { band: Band; bandId: string } | null {
  const spec = content.lessons.find(({ id }) => id === lesson)?.spec;
  const bandId =
    spec && isOpener(spec)
      ? spec.opener[0]
      : Object.values(content.modules).find((each) => each.lessons.includes(lesson))?.band;
  const band = content.bands[bandId ?? ''];
  return band ? { band, bandId: bandId! } : null;
}

/** Lessons in the order of the plan; openers, and what has no place in it, last. */
export function inPlanOrder(lessons: readonly LessonContent[]): LessonContent[] {
  const code = ({ spec }: LessonContent) => (isOpener(spec) ? '~' : spec.planCode);
  return [...lessons].sort((one, other) => (code(one) < code(other) ? -1 : code(one) > code(other) ? 1 : 0));
}

/** Lessons and their items as numbers.yaml must know them. A draft has its number already, and no item. */
export const numberedFrom = (lessons: readonly LessonContent[]): { lesson: string; items: string[] }[] =>
  inPlanOrder(lessons).map(({ id, in: [vi] }) => ({ lesson: id, items: Object.keys(vi?.items ?? {}) }));
