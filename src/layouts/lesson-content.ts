import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { AnySpec } from '../domain/activity.ts';
import { isOpener, type LessonSpec, type ModuleSpec, type OpenerSpec } from '../domain/curriculum.ts';
import { hashOf } from '../domain/ids.ts';
import { stepsFrom, type StepInfo } from '../domain/lesson-body.ts';
import { withPhones } from '../domain/phones.ts';
import type { LessonShape } from '../domain/progress.ts';
import { successorsIn } from '../domain/retired.ts';
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
  /** Questions it asks no more → those in their place. */
  retired: Record<string, string>;
  /** Of an opener: one made here, which stands for all openers. */
  module: { id: string; data: ModuleSpec };
  band: CollectionEntry<'bands'>;
  /** Review items of the last lesson before this one that may be asked again: none for the first, none of a sensitive one. */
  recall: OldQuestion[];
  /** The other way through a sensitive lesson. */
  other?: OtherWay | undefined;
  /** True of that way itself, where it is treated as a lesson. */
  isOther?: true;
};

export type OldQuestion = { lesson: string; module: string; id: string; item: LessonItem };
export type OtherWay = {
  text: CollectionEntry<'otherTexts'>;
  items: Record<string, LessonItem>;
  steps: StepInfo[];
};

export type LessonOnPage = {
  content: LessonContent;
  words: FrameWords;
  /** Steps drawn so far. */ drawn: number;
  /** Old questions drawn so far. */ recalled: number;
  /** Steps in all, with the end screen. */ of: number;
  /** True on the page of the other way. */ isOther: boolean;
};

export async function phoneNumbers(): Promise<Map<string, string>> {
  return new Map((await getCollection('contacts')).map(({ id, data }) => [id, data.number]));
}

/** One lesson with its text in this language; null while it is a draft there. */
async function contentOf(
  id: string,
  lang: Lang,
  module: LessonContent['module'],
  bandId: string,
): Promise<LessonContent | null> {
  const numbers = await phoneNumbers();
  const itemsOf = (data: Record<string, AnySpec>) =>
    Object.fromEntries(
      Object.entries(data).map(([item, raw]) => {
        const spec = withPhones(raw, numbers);
        return [item, { kind: spec.kind, spec, hash: hashOf(JSON.stringify(spec)) }];
      }),
    );
  // Looked up in whole lists: getEntry warns about each draft.
  const [texts, specs, otherTexts, otherSpecs] = [
    await getCollection('lessonTexts'),
    await getCollection('activities'),
    await getCollection('otherTexts'),
    await getCollection('otherActivities'),
  ];
  const [text, activities] = [
    texts.find((each) => each.id === `${id}/${lang}`),
    specs.find((each) => each.id === `${id}/${lang}`),
  ];
  const [lesson, band] = await Promise.all([getEntry('lessons', id), getEntry('bands', bandId)]);
  if (!lesson || !text || !activities || !band) return null;
  const [otherText, otherItems] = [
    otherTexts.find((each) => each.id === `${id}/${lang}.other`),
    otherSpecs.find((each) => each.id === `${id}/${lang}.other`),
  ];
  // “{111}” in what stands beside the steps, such as what a pupil did today.
  const dialled = <Text extends { data: unknown }>(entry: Text): Text => ({
    ...entry,
    data: withPhones(entry.data, numbers),
  });
  const other = otherText &&
    otherItems && {
      text: dialled(otherText),
      items: itemsOf(otherItems.data as Record<string, AnySpec>),
      steps: stepsFrom(otherText.body ?? ''),
    };
  const retired = successorsIn(
    id,
    Object.fromEntries((await getCollection('retired')).map((each) => [each.id, each.data])),
  );
  return {
    id,
    lang,
    spec: lesson.data,
    retired,
    text: dialled(text),
    items: itemsOf(activities.data as Record<string, AnySpec>),
    steps: stepsFrom(text.body ?? ''),
    module,
    band,
    recall: [],
    other,
  };
}

/** The lessons that have a text in this language, in the order of the plan, with their module and band. */
export async function lessonsIn(lang: Lang): Promise<LessonContent[]> {
  const all = await Promise.all(
    (await modulesInOrder()).flatMap((module) =>
      module.data.lessons.map((id) => contentOf(id, lang, module, module.data.band)),
    ),
  );
  const lessons = all.filter((each) => each !== null);
  for (const [at, each] of lessons.entries()) {
    const earlier = lessons.slice(0, at).filter(({ spec }) => !spec.sensitive);
    // While a band's first lessons are drafts, the lesson that stands first recalls the band before.
    const before = earlier.findLast(({ band }) => band.id === each.band.id) ?? earlier.at(-1);
    each.recall = before
      ? Object.entries(before.items)
          .filter(([, { spec }]) => spec.use === 'review')
          .map(([item, old]) => ({ lesson: before.id, module: before.module.id, id: item, item: old }))
      : [];
  }
  return lessons;
}

/** The openers that have a text in this language. They look as the first band they name. */
export async function openersIn(lang: Lang): Promise<LessonContent[]> {
  const all = await getCollection('lessons');
  const found = await Promise.all(
    all.map(({ id, data }) =>
      isOpener(data) ? contentOf(id, lang, openersModule(data), data.opener[0]!) : null,
    ),
  );
  return found.filter((each) => each !== null);
}

export const onPage = (content: LessonContent): LessonOnPage => ({
  content,
  words: frame[content.lang],
  drawn: 0,
  recalled: 0,
  of: content.steps.length + 1,
  isOther: false,
});

/** The page of the other way through a sensitive lesson: its own steps and questions under the lesson's name. */
export function otherOnPage(content: LessonContent): LessonOnPage {
  const { text, items, steps } = content.other!;
  return {
    ...onPage({
      ...content,
      items,
      steps,
      text: {
        ...content.text,
        data: { ...content.text.data, did: text.data.did, tonight: text.data.tonight },
      },
    }),
    isOther: true,
  };
}

/** The entry of the items file with the questions of a lesson's other way. */
export const otherSet = (lesson: string): string => `${lesson}/2`;

/** Title of a lesson where others may look on: a sensitive lesson has its neutral one everywhere. */
export const shownTitle = ({ spec, text }: LessonContent): string =>
  spec.sensitive ? text.data.screenTitle : text.data.title;

/** Item ids by use, for the fold that says how far a pupil is. */
export function shapeOf({ items, band, spec, retired }: LessonContent): LessonShape {
  const ids = Object.keys(items);
  const using = (use: string) => ids.filter((id) => items[id]!.spec.use === use);
  return {
    core: using('core'),
    exitA: using('exit-a'),
    exitB: using('exit-b'),
    review: using('review'),
    passShare: band.data.look === 'b1' ? 2 / 3 : 0.8,
    ...(spec.sensitive ? { sensitive: true as const } : {}),
    critical: ids.filter((id) => items[id]!.spec.critical),
    variants: Object.fromEntries(
      ids.flatMap((id) => (items[id]!.spec.variantOf ? [[id, items[id]!.spec.variantOf!]] : [])),
    ),
    // Of a sensitive lesson no answer is kept that could need it.
    ...(Object.keys(retired).length > 0 && !spec.sensitive && { retired }),
    // An opener has neither core nor exit: it is done when all it asks was answered.
    ...(isOpener(spec) && { practice: using('practice') }),
  };
}
