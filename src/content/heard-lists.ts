import { modulesPlanned, openersPlanned } from './plan.ts';
import type { Content } from './content.ts';

/** The clips of a band's page that lists its lessons, for children who do not read yet. */
export const listName = (band: string): string => `learn-${band}`;

/** What such a page says when an ear is pressed: its openers, its modules and its written lessons, by their neutral titles. */
export const heardLists = (content: Content): { id: string; texts: string[] }[] =>
  Object.entries(content.bands)
    .filter(([, { audio }]) => audio)
    .map(([band]) => ({
      id: listName(band),
      texts: [
        ...openersPlanned(content, band)
          .filter(({ hasText }) => hasText)
          .map(({ spec }) => spec.title.vi),
        ...modulesPlanned(content)
          .filter(({ spec }) => spec.band === band)
          .flatMap(({ spec, lessons }) => [
            spec.title.vi,
            ...lessons.filter(({ hasText }) => hasText).map((lesson) => lesson.spec.screenTitle.vi),
          ]),
      ],
    }));
