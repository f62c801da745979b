import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { AnySpec } from '../domain/activity.ts';
import { hashOf } from '../domain/ids.ts';
import { stepsFrom, type StepInfo } from '../domain/lesson-body.ts';
import { withPhones } from '../domain/phones.ts';
import type { LessonShape } from '../domain/progress.ts';
import type { Lang } from '../messages/area.ts';
import { frame, type FrameWords } from '../messages/frame.ts';

export type LessonItem = { kind: string; spec: AnySpec; hash: string };

/** Everything a page needs of one lesson in one language. */
export type LessonContent = {
  id: string;
  lang: Lang;
  spec: CollectionEntry<'lessons'>['data'];
  text: CollectionEntry<'lessonTexts'>;
  items: Record<string, LessonItem>;
  steps: StepInfo[];
  module: CollectionEntry<'modules'>;
  band: CollectionEntry<'bands'>;
};

export type LessonOnPage = { content: LessonContent; words: FrameWords; /** Steps drawn so far. */ drawn: number; /** Steps in all, with the end screen. */ of: number };

export async function phoneNumbers(): Promise<Map<string, string>> {
  return new Map((await getCollection('contacts')).map(({ id, data }) => [id, data.number]));
}

/** The lessons that have a text in this language, with their module and band. */
export async function lessonsIn(lang: Lang): Promise<LessonContent[]> {
  const numbers = await phoneNumbers();
  const modules = await getCollection('modules');
  const all = await Promise.all(
    modules.flatMap((module) =>
      module.data.lessons.map(async (id): Promise<LessonContent | null> => {
        const [lesson, text, activities, band] = await Promise.all([
          getEntry('lessons', id), getEntry('lessonTexts', `${id}/${lang}`), getEntry('activities', `${id}/${lang}`), getEntry('bands', module.data.band),
        ]);
        if (!lesson || !text || !activities || !band) return null;
        const items = Object.fromEntries(
          Object.entries(activities.data as Record<string, AnySpec>).map(([item, raw]) => {
            const spec = withPhones(raw, numbers);
            return [item, { kind: spec.kind, spec, hash: hashOf(JSON.stringify(spec)) }];
          }),
        );
        return { id, lang, spec: lesson.data, text, items, steps: stepsFrom(text.body ?? ''), module, band };
      }),
    ),
  );
  return all.filter((each) => each !== null);
}

export const onPage = (content: LessonContent): LessonOnPage => ({ content, words: frame[content.lang], drawn: 0, of: content.steps.length + 1 });

/** Item ids by use, for the fold that says how far a pupil is. */
export function shapeOf({ items }: LessonContent): LessonShape {
  const ids = Object.keys(items);
  const using = (use: string) => ids.filter((id) => items[id]!.spec.use === use);
  return {
    core: using('core'),
    exitA: using('exit-a'),
    exitB: using('exit-b'),
    critical: ids.filter((id) => items[id]!.spec.critical),
    variants: Object.fromEntries(ids.flatMap((id) => (items[id]!.spec.variantOf ? [[id, items[id]!.spec.variantOf!]] : []))),
  };
}
