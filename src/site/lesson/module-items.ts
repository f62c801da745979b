import type { Locale } from '#core/text/messages.ts';
import { builtOn } from '../shared/page/build-date.ts';
import { lessonsIn, openersIn } from '#curriculum/astro.ts';
import { shapeOf } from '#curriculum/shape.ts';
import { otherSet, type RenderedLesson } from '#curriculum/shown.ts';
import { clothOf } from '../pupil/book/book.ts';

const built = builtOn.toISOString().slice(0, 10);
const all = (lang: Locale) => [...lessonsIn(lang), ...openersIn(lang)];

export const modulesWithItems = (lang: Locale): string[] => [
  ...new Set(all(lang).map((each) => each.module.id)),
];

/** The cloth of a lesson's end. A sensitive lesson has none: it would show what was passed over. */
const endOf = ({ spec, module, steps }: RenderedLesson): object =>
  spec.sensitive ? {} : { cloth: { motif: module.motif, steps: clothOf(steps) } };

/**
 * Every item of a module's lessons (a page carries its first question only), each lesson's shape
 * for the fold of progress, its cloth, and the day of this copy. Openers share one. Fetched as soon
 * as the page has woken.
 */
export function moduleItems(module: string, lang: Locale): object {
  const lessons = all(lang).filter((each) => each.module.id === module);
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
 * The day of this copy, and every question that may come back in a later lesson, with the step of
 * its lesson's worked example. Never one of a sensitive lesson.
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
 * Where a module's items lie, from items/ on: the Vietnamese at the root, others in a folder of
 * their language.
 */
export const itemsFile = (module: string, lang: Locale): string =>
  lang === 'vi' ? module : `${lang}/${module}`;

export const asJson = (value: object): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
