import { modulesPlanned, openersPlanned } from '#curriculum/plan.ts';
import { interpolate } from '#core/text/messages.ts';
import { cards } from '../../pupil/messages/cards.ts';
import { site } from '../messages/site.ts';
import { assign } from '../../teacher/messages/assign.ts';
import { lessonIn, type Content } from '#curriculum/content.ts';
import { helpTexts } from './heard-help.ts';

/** The clips of a band's page that lists its lessons, for children who do not read yet. */
export const listName = (band: string): string => `learn-${band}`;

/** The clips of the door: its question and what to press, for a child who does not read yet. */
export const DOOR_LIST = 'door';
export const doorTexts = [site.vi.pupil, site.vi.pupilHow, assign.vi.have];

/**
 * What the end of any lesson says of itself (`site/lesson/end/EndCard.tsx`): how many were right at
 * once, whether to keep the work.
 */
const endTexts = (of: number): string[] => [
  cards.vi.undone,
  ...[cards.vi.keep, cards.vi.keepHere, cards.vi.keepHow, cards.vi.noNeed, cards.vi.noNeedHow],
  ...Array.from({ length: of }, (_, right) => interpolate(cards.vi.atOnce, { right, of })),
  interpolate(cards.vi.allAtOnce, { of }),
];

/** How many questions the exit forms of such lessons have. */
const formSizes = (content: Content): number[] => [
  ...new Set(
    content.lessons.flatMap((lesson) => {
      const text = lesson.band?.audio ? lessonIn(lesson, 'vi') : undefined;
      return text ? [Object.values(text.items).filter(({ use }) => use === 'exit-a').length] : [];
    }),
  ),
];

/**
 * What is said beside a lesson's own words: by each page that lists lessons, its openers, its
 * modules and its written lessons, by their neutral titles; by the end of every lesson; by the door
 * and by the help panel.
 */
export const audioLists = (content: Content): { id: string; texts: string[] }[] => [
  { id: 'end', texts: formSizes(content).flatMap(endTexts) },
  ...bandLists(content),
  ...(bandLists(content).length > 0
    ? [
        { id: DOOR_LIST, texts: doorTexts },
        { id: 'help', texts: helpTexts(content) },
      ]
    : []),
];

const bandLists = (content: Content): { id: string; texts: string[] }[] =>
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
