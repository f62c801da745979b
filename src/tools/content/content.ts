import type { z } from 'zod';
import type { AnySpec } from '../../domain/activity.ts';
import type { Band, Contact, familyText, LessonSpec, lessonText, ModuleSpec, strand, teacherText } from '../../domain/curriculum.ts';
import type { StepInfo } from '../../domain/lesson-body.ts';
import type { Files } from './files.ts';

export type Lang = 'vi' | 'en';

/** A lesson in one language. `file` names are for sentences. */
export type LessonIn = {
  lang: Lang;
  text: z.infer<typeof lessonText>;
  body: string;
  steps: StepInfo[];
  items: Record<string, AnySpec>;
  teacher: z.infer<typeof teacherText>;
  teacherBody: string;
  family: z.infer<typeof familyText>;
  familyBody: string;
  file: { text: string; items: string; teacher: string; family: string };
  /** The other way through a sensitive lesson, as far as it is one: its own text and items, no pages for adults. */
  other?: LessonIn | undefined;
};

export type LessonContent = { id: string; file: string; spec: LessonSpec; in: LessonIn[] };

/** What the first pass, over shapes, could read. A lesson with a broken file is not here: its shapes come first. */
export type Content = {
  files: Files;
  bands: Record<string, Band>;
  strands: Record<string, z.infer<typeof strand>>;
  contacts: Record<string, Contact>;
  modules: Record<string, ModuleSpec>;
  lessons: LessonContent[];
  /** Ids of all lesson folders, readable or not. */
  lessonIds: string[];
  numbers: { lessons: Record<string, number>; items: Record<string, number> };
};

/** The module a lesson is taught in, and its band; null while it is in none. */
export function placeOf(content: Content, lesson: string): { module: ModuleSpec; band: Band; bandId: string } | null {
  const module = Object.values(content.modules).find((each) => each.lessons.includes(lesson));
  const band = module && content.bands[module.band];
  return module && band ? { module, band, bandId: module.band } : null;
}
