import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { AnySpec } from '../domain/activity.ts';
import { isOpener, type LessonSpec, type ModuleSpec, type OpenerSpec } from '../domain/curriculum.ts';
import { hashOf } from '../domain/ids.ts';
import { stepsFrom, type StepInfo } from '../domain/lesson-body.ts';
import { withPhones } from '../domain/phones.ts';
import type { LessonShape } from '../domain/progress.ts';
import type { Lang } from '../messages/area.ts';
import { frame, type FrameWords } from '../messages/frame.ts';
import { modulesInOrder, openersModule } from './plan.ts';

export type LessonItem = { kind: string; spec: AnySpec; hash: string };

/** Everything a page needs of one lesson in one language. */
export type LessonContent = {
  id: string;
  lang: Lang;
  spec: LessonSpec | OpenerSpec;
  text: CollectionEntry<'lessonTexts'>;
  items: Record<string, LessonItem>;
  steps: StepInfo[];
  /** Of an opener: one made here, which stands for all openers. */
  module: { id: string; data: ModuleSpec };
  band: CollectionEntry<'bands'>;
};

export type LessonOnPage = { content: LessonContent; words: FrameWords; /** Steps drawn so far. */ drawn: number; /** Steps in all, with the end screen. */ of: number };

export async function phoneNumbers(): Promise<Map<string, string>> {
  return new Map((await getCollection('contacts')).map(({ id, data }) => [id, data.number]));
}

/** One lesson with its text in this language; null while it is a draft there. */
async function contentOf(id: string, lang: Lang, module: LessonContent['module'], bandId: string): Promise<LessonContent | null> {
  const numbers = await phoneNumbers();
  // Looked up in the whole list: getEntry warns about each draft.
  const [texts, specs] = [await getCollection('lessonTexts'), await getCollection('activities')];
  const [text, activities] = [texts.find((each) => each.id === `${id}/${lang}`), specs.find((each) => each.id === `${id}/${lang}`)];
  const [lesson, band] = await Promise.all([getEntry('lessons', id), getEntry('bands', bandId)]);
  if (!lesson || !text || !activities || !band) return null;
  const items = Object.fromEntries(
    Object.entries(activities.data as Record<string, AnySpec>).map(([item, raw]) => {
      const spec = withPhones(raw, numbers);
      return [item, { kind: spec.kind, spec, hash: hashOf(JSON.stringify(spec)) }];
    }),
  );
  return { id, lang, spec: lesson.data, text, items, steps: stepsFrom(text.body ?? ''), module, band };
}

/** The lessons that have a text in this language, in the order of the plan, with their module and band. */
export async function lessonsIn(lang: Lang): Promise<LessonContent[]> {
  const all = await Promise.all((await modulesInOrder()).flatMap((module) => module.data.lessons.map((id) => contentOf(id, lang, module, module.data.band))));
  return all.filter((each) => each !== null);
}

/** The openers that have a text in this language. They look as the first band they name. */
export async function openersIn(lang: Lang): Promise<LessonContent[]> {
  const all = await getCollection('lessons');
  const found = await Promise.all(all.map(({ id, data }) => (isOpener(data) ? contentOf(id, lang, openersModule(data), data.opener[0]!) : null)));
  return found.filter((each) => each !== null);
}

export const onPage = (content: LessonContent): LessonOnPage => ({ content, words: frame[content.lang], drawn: 0, of: content.steps.length + 1 });

/** Item ids by use, for the fold that says how far a pupil is. */
export function shapeOf({ items, spec }: LessonContent): LessonShape {
  const ids = Object.keys(items);
  const using = (use: string) => ids.filter((id) => items[id]!.spec.use === use);
  return {
    core: using('core'),
    exitA: using('exit-a'),
    exitB: using('exit-b'),
    critical: ids.filter((id) => items[id]!.spec.critical),
    variants: Object.fromEntries(ids.flatMap((id) => (items[id]!.spec.variantOf ? [[id, items[id]!.spec.variantOf!]] : []))),
    // An opener has neither core nor exit: it is done when all it asks was answered.
    ...(isOpener(spec) && { practice: using('practice') }),
  };
}
