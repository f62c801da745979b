import type { Locale } from '#core/text/messages.ts';
import { builtOn } from '../shared/page/build-date.ts';
import { lessonsIn, openersIn } from '#curriculum/astro.ts';
import { shapeOf } from '#curriculum/shape.ts';
import { otherSet, type RenderedLesson } from '#curriculum/shown.ts';
import { clothOf } from '../pupil/book/book.ts';

const built = builtOn.toISOString().slice(0, 10);
const all = (lang: Locale) => [...lessonsIn(lang), ...openersIn(lang)];

export const modulesWithItems = (lang: Locale): string[] => [
  ...new Set(all(lang).map((lesson) => lesson.module.id)),
];

/**
 * Returns the cloth of a lesson's end. A sensitive lesson has none: it would show what was skipped.
 */
const endOf = ({ spec, module, steps }: RenderedLesson): object =>
  spec.sensitive ? {} : { cloth: { motif: module.motif, steps: clothOf(steps) } };

/**
 * Returns every item of a module's lessons (a page carries only its first question), each lesson's
 * shape for computing progress, its cloth, and the build date. Openers share one file. Fetched
 * after hydration.
 */
export function moduleItems(module: string, lang: Locale): object {
  const lessons = all(lang).filter((lesson) => lesson.module.id === module);
  return Object.fromEntries(
    lessons.flatMap((lesson) => [
      [lesson.id, { built, shape: shapeOf(lesson), ...endOf(lesson), items: lesson.items }],
      ...(lesson.other
        ? [
            [
              otherSet(lesson.id),
              {
                built,
                shape: shapeOf({ ...lesson, items: lesson.other.items }),
                ...endOf(lesson),
                items: lesson.other.items,
              },
            ],
          ]
        : []),
    ]),
  );
}

/**
 * Returns the build date and every question that later lessons may review, with the step of its
 * lesson's worked example. Excludes sensitive lessons.
 */
export function reviewPool(lang: Locale): object {
  const lessons = lessonsIn(lang).filter(({ spec }) => !spec.sensitive);
  const pool = lessons.flatMap(({ id, module, text, items, steps }) =>
    Object.keys(items)
      .filter((item) => items[item]!.spec.use === 'review')
      .map((item) => ({
        lesson: id,
        item,
        module: itemsFile(module.id, lang),
        title: text.title,
        step: steps.findIndex(({ isExample }) => isExample) + 1,
      })),
  );
  return { built, pool };
}

/**
 * Returns the path of a module's items below items/: Vietnamese at the root, others in a folder per
 * language.
 */
export const itemsFile = (module: string, lang: Locale): string =>
  lang === 'vi' ? module : `${lang}/${module}`;

export const asJson = (value: object): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
