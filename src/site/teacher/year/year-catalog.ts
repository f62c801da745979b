import { gradeOfCode } from '#curriculum/ai-codes.ts';
import { bandsInOrder, lessonsIn, modulesPlanned } from '#curriculum/astro.ts';
import { shownTitle } from '#curriculum/shown.ts';
import type { YearCatalog, YearModule } from '#core/year/catalog.ts';
import type { Item } from '#core/year/year.ts';
import { interpolate } from '#core/text/messages.ts';
import { year } from '../messages/year.ts';

/** Numbers of a module's review sessions. */
const TIMES = [1, 2, 3];

/** Returns everything that can be planned: written lessons, by module, with their boosters. */
export function yearCatalog(): YearCatalog {
  const words = year.vi;
  const lessons = new Map(lessonsIn('vi').map((lesson) => [lesson.id, lesson]));
  const first = new Map(
    bandsInOrder().map(({ id }) => [
      id,
      modulesPlanned().find((module) => module.band.id === id)?.lessons[0]?.id,
    ]),
  );
  const plain = { isSensitive: false, teachesTelling: false, aiGrades: [] };
  const modules = modulesPlanned().map(({ id, spec, band, lessons: planned }): YearModule => {
    const title = spec.title.vi;
    const written = planned.flatMap((lesson) => lessons.get(lesson.id) ?? []);
    return {
      id,
      title,
      grades: spec.grades,
      band: band.id,
      items: [
        ...written.map((lesson): Item => ({
          key: lesson.id,
          sort: 'lesson',
          module: id,
          title: shownTitle(lesson),
          isSensitive: lesson.spec.sensitive,
          teachesTelling: first.get(band.id) === lesson.id,
          aiGrades: [
            ...new Set(
              ('ai2422' in lesson.spec ? (lesson.spec.ai2422 ?? []) : []).map(gradeOfCode),
            ),
          ],
        })),
        ...(written.length === planned.length ? TIMES : []).map((n): Item => ({
          ...plain,
          key: `${id}/${n}`,
          sort: 'booster',
          module: id,
          title: interpolate(words.booster, { n, title }),
        })),
      ],
    };
  });
  const openings = Object.fromEntries(
    [...first].flatMap(([band, lesson]) => {
      const shown = lesson === undefined ? undefined : lessons.get(lesson);
      return shown
        ? [
            [
              band,
              {
                ...plain,
                key: `open/${shown.id}`,
                sort: 'opening',
                module: shown.module.id,
                title: interpolate(words.opening, { title: shownTitle(shown) }),
                teachesTelling: true,
              } satisfies Item,
            ],
          ]
        : [];
    }),
  );
  return { modules, openings };
}
