import type { AnySpec } from '#core/questions/activity.ts';
import type { Community } from './read-community.ts';
import type { Files } from './files.ts';
import { memoize } from './kept.ts';
import type { Mdx } from './mdx.ts';
import type { FamilyText, TeacherText } from './schema/adult-text.ts';
import {
  isOpener,
  type BandSpec,
  type Contact,
  type LessonFront,
  type LessonSpec,
  type ModuleSpec,
  type OpenerSpec,
  type PageFront,
  type StrandSpec,
} from './schema/curriculum.ts';
import type { Frameworks, Plan } from './schema/frameworks.ts';
import type { GuideText } from './schema/guide.ts';
import type { HelpPaths, Reporting } from './schema/help-path.ts';
import type { LocalSlot, SheetText } from './schema/help-sheet.ts';
import type { Law } from './schema/law.ts';
import type { Numbers } from './schema/numbers.ts';
import type { RetiredItem } from './schema/retired.ts';
import type { SearchSpec } from './schema/search.ts';
import type { SettingsSpec } from './schema/settings.ts';
import type { ClipText } from './schema/voice-texts.ts';
import type { Step } from './steps.ts';

export type Lang = 'vi' | 'en';
export const languages: readonly Lang[] = ['vi', 'en'];

/** A file of content/modules with its name, which is its id; a band with its key. */
export type Module = ModuleSpec & { id: string };
export type Band = BandSpec & { id: string };

/** One way through a lesson: what a pupil reads and answers. `file` names are for sentences. */
export type Track = {
  lang: Lang;
  text: LessonFront;
  mdx: Mdx;
  steps: Step[];
  items: Record<string, AnySpec>;
  file: { text: string; items: string };
};

/** What is written for adults beside a lesson: its front matter and its text. */
export type AdultText<Front> = { front: Front; mdx: Mdx; file: string };

/** A lesson in one language. */
export type LessonIn = Track & {
  /** Null in an opener that has none. */
  teacher: AdultText<TeacherText> | null;
  /** Null in openers. */
  family: AdultText<FamilyText> | null;
  /**
   * The other way through a sensitive lesson: as long, with the same look, under the lesson's name.
   */
  other?: Track | undefined;
  /** The two-sided sheet of a sensitive lesson, a way on each side; null where there is none. */
  sheet: { mdx: Mdx; file: string } | null;
};

/** A lesson with its place in the plan. */
export type Lesson = {
  id: string;
  /** Its lesson.yaml. */
  file: string;
  spec: LessonSpec | OpenerSpec;
  /** Null for openers, and while no module names it. */
  module: Module | null;
  /** The band it is read in: its module's, or the first an opener names; null while it has none. */
  band: Band | null;
  /**
   * Empty while the lesson is a draft: it has its place in the plan, and no text yet. Vietnamese
   * first.
   */
  in: LessonIn[];
};

/** A unit of a course for adults (content/guides). */
export type Guide = {
  audience: string;
  unit: string;
  text: GuideText;
  mdx: Mdx;
  items: Record<string, AnySpec>;
  file: { text: string; items: string };
};

/**
 * The guided path of the help panel in one language; `band`: for pages of that band alone, null for
 * every other page.
 */
export type HelpIn = { lang: Lang; band: string | null; file: string; paths: HelpPaths };

/** A paper of the school; of the commune, with its own groups. */
export type Sheet<Text = SheetText> = { id: string; file: string; text: Text; mdx: Mdx };

/**
 * Everything under content/, read once. A lesson with a broken file is not here: what is wrong with
 * it is said first.
 */
export type Content = {
  files: Files;
  /**
   * The day the content is looked at. Without one nothing is too old: a check that is made again
   * says the same.
   */
  today?: Date | undefined;
  bands: Record<string, BandSpec>;
  strands: Record<string, StrandSpec>;
  contacts: Record<string, Contact>;
  modules: Record<string, ModuleSpec>;
  lessons: Lesson[];
  guides: Guide[];
  /** Vietnamese first; then those of single bands. */
  help: HelpIn[];
  reporting: Record<string, Reporting>;
  /** Laws, decrees, circulars and decisions, by id. */
  laws: Record<string, Law>;
  /** Places where a school writes its own people. */
  local: Record<string, LocalSlot>;
  sheets: Sheet[];
  community: Community;
  /** Pages of prose, by `folder/language`. */
  pages: Record<string, PageFront>;
  /** Name of a clip → what it says. */
  clips: Record<string, ClipText>;
  /** Sentences heard most, to be recorded first. */
  phrases: string[];
  /** Ids of all lesson folders, readable or not. */
  lessonIds: string[];
  /** Null while unreadable. */
  frameworks: Frameworks | null;
  plan: Plan | null;
  /** Questions that are asked no more, by lesson/item. */
  retired: Record<string, RetiredItem>;
  numbers: Numbers;
  /** What the search field knows beside the pages; null in a small copy of content/. */
  search: SearchSpec | null;
  /** What to look for in the settings of a product, by the file's name. */
  settings: Record<string, SettingsSpec>;
};

/** Whether a lesson.yaml is an opener's, read or not. */
export const saysOpener = (text: string | undefined): boolean => /^opener:/m.test(text ?? '');

/** A lesson's text in a language; undefined while it is not written. */
export const lessonIn = (lesson: Lesson, lang: Lang): LessonIn | undefined =>
  lesson.in.find((text) => text.lang === lang);

/** The ways through a lesson in one language: its own, and the other of a sensitive one. */
export const getTracks = (text: LessonIn): Track[] => [text, ...(text.other ? [text.other] : [])];

const byId = memoize(
  (lessons: readonly Lesson[]): ReadonlyMap<string, Lesson> =>
    new Map(lessons.map((lesson) => [lesson.id, lesson])),
);

export const lessonOf = ({ lessons }: Pick<Content, 'lessons'>, id: string): Lesson | undefined =>
  byId(lessons).get(id);

/**
 * Lessons and their items as numbers.yaml must know them, in the order of the plan. A draft has its
 * number already, and no item.
 */
export const numberedFrom = (lessons: readonly Lesson[]): { lesson: string; items: string[] }[] =>
  inPlanOrder(lessons).map(({ id, in: [vi] }) => ({
    lesson: id,
    items: Object.keys(vi?.items ?? {}),
  }));

/** By place in the plan: a tenth module comes after the ninth. */
export const comparePlanCodes = new Intl.Collator('en', { numeric: true }).compare;

/** Lessons in the order of the plan; openers, and what has no place in it, last. */
export function inPlanOrder(lessons: readonly Lesson[]): Lesson[] {
  const codeOf = ({ spec }: Lesson) => (isOpener(spec) ? 'z' : spec.planCode);
  return [...lessons].sort((one, other) => comparePlanCodes(codeOf(one), codeOf(other)));
}
