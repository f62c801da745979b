import type { AnySpec } from '#core/questions/activity.ts';
import type { EmptyHanded } from './schema/empty-handed.ts';
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
import type { App } from './schema/apps.ts';
import type { Numbers } from './schema/numbers.ts';
import type { RetiredItem } from './schema/retired.ts';
import type { SearchSpec } from './schema/search.ts';
import type { SettingsSpec } from './schema/settings.ts';
import type { ClipText } from './schema/voice-texts.ts';
import type { Step } from './steps.ts';

export type Lang = 'vi' | 'en';
export const languages: readonly Lang[] = ['vi', 'en'];

/** A file of content/modules with its name as id; a band with its key. */
export type Module = ModuleSpec & { id: string };
export type Band = BandSpec & { id: string };

/** One track of a lesson: the texts and items of a pupil. `file` names are for messages. */
export type Track = {
  lang: Lang;
  text: LessonFront;
  mdx: Mdx;
  steps: Step[];
  items: Record<string, AnySpec>;
  file: { text: string; items: string };
};

/** A text for adults beside a lesson: its front matter and its text. */
export type AdultText<Front> = { front: Front; mdx: Mdx; file: string };

/** A lesson in one language. */
export type LessonIn = Track & {
  /** Null in an opener without one. */
  teacher: AdultText<TeacherText> | null;
  /** Null in openers. */
  family: AdultText<FamilyText> | null;
  /** The other track of a sensitive lesson: same length, same look, same title. */
  other?: Track | undefined;
  /** The two-sided sheet of a sensitive lesson, one track per side; null if there is none. */
  sheet: { mdx: Mdx; file: string } | null;
};

/** A lesson with its place in the curriculum. */
export type Lesson = {
  id: string;
  /** Its lesson.yaml. */
  file: string;
  spec: LessonSpec | OpenerSpec;
  /** Null for openers, and while no module names it. */
  module: Module | null;
  /** The band of its module, or the first an opener names; null while it has none. */
  band: Band | null;
  /**
   * Empty while the lesson is a draft: it has a place in the curriculum, and no text yet.
   * Vietnamese first.
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
 * The guided path of the help panel in one language; `band`: only for pages of that band, null for
 * all other pages.
 */
export type HelpIn = { lang: Lang; band: string | null; file: string; paths: HelpPaths };

/** A paper of the school; for the commune with its own groups. */
export type Sheet<Text = SheetText> = { id: string; file: string; text: Text; mdx: Mdx };

/** Twelve minutes of a module without computers, printer or power. */
export type EmptyHandedPage = { module: string; file: string; page: EmptyHanded };

/**
 * Everything under content/, read once. A lesson with a broken file is left out; its faults are
 * reported first.
 */
export type Content = {
  files: Files;
  /**
   * The day of the check. Without one nothing is too old, so that a repeated check gives the same
   * result.
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
  /** Slots in which a school enters its own people. */
  local: Record<string, LocalSlot>;
  sheets: Sheet[];
  community: Community;
  emptyHanded: EmptyHandedPage[];
  /** Pages of prose, by `folder/language`. */
  pages: Record<string, PageFront>;
  /** Name of a clip → its text. */
  clips: Record<string, ClipText>;
  /** The most frequent sentences, to be recorded first. */
  phrases: string[];
  /** Ids of all lesson folders, readable or not. */
  lessonIds: string[];
  /** Null while unreadable. */
  frameworks: Frameworks | null;
  plan: Plan | null;
  /** Retired questions, by lesson/item. */
  retired: Record<string, RetiredItem>;
  /** The invented apps of the lessons. */
  apps: App[];
  numbers: Numbers;
  /** Search data beside the pages; null in a small copy of content/. */
  search: SearchSpec | null;
  /** Settings guides of products, by file name. */
  settings: Record<string, SettingsSpec>;
};

/** Returns whether a lesson.yaml belongs to an opener, even if it is unreadable. */
export const saysOpener = (text: string | undefined): boolean => /^opener:/m.test(text ?? '');

/** Returns a lesson's text in a language; undefined while it is not written. */
export const lessonIn = (lesson: Lesson, lang: Lang): LessonIn | undefined =>
  lesson.in.find((text) => text.lang === lang);

/**
 * Returns the tracks of a lesson in one language: its own, and the other one of a sensitive lesson.
 */
export const getTracks = (text: LessonIn): Track[] => [text, ...(text.other ? [text.other] : [])];

const byId = memoize(
  (lessons: readonly Lesson[]): ReadonlyMap<string, Lesson> =>
    new Map(lessons.map((lesson) => [lesson.id, lesson])),
);

export const lessonOf = ({ lessons }: Pick<Content, 'lessons'>, id: string): Lesson | undefined =>
  byId(lessons).get(id);

/**
 * Returns lessons and items that numbers.yaml must contain, in curriculum order. A draft has a
 * number already, and no items.
 */
export const numberedFrom = (lessons: readonly Lesson[]): { lesson: string; items: string[] }[] =>
  inPlanOrder(lessons).map(({ id, in: [vi] }) => ({
    lesson: id,
    items: Object.keys(vi?.items ?? {}),
  }));

/** Compares plan codes numerically: a tenth module comes after the ninth. */
export const comparePlanCodes = new Intl.Collator('en', { numeric: true }).compare;

/** Sorts lessons in curriculum order; openers, and lessons without a place, last. */
export function inPlanOrder(lessons: readonly Lesson[]): Lesson[] {
  const codeOf = ({ spec }: Lesson) => (isOpener(spec) ? 'z' : spec.planCode);
  return [...lessons].sort((a, b) => comparePlanCodes(codeOf(a), codeOf(b)));
}
