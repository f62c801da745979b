import { modulesPlanned, openersPlanned } from '#curriculum/plan.ts';
import { interpolate } from '#core/text/messages.ts';
import { cards } from '../../pupil/messages/cards.ts';
import { site } from '../messages/site.ts';
import { exit } from '../../help/messages/exit.ts';
import { idle } from '../../pupil/messages/idle.ts';
import { typedPaper } from '../../pupil/messages/typed-paper.ts';
import { lessonIn, type Content } from '#curriculum/content.ts';
import { helpTexts } from './heard-help.ts';

/** Returns the name of the clip list of a band's page, for children who cannot read yet. */
export const listName = (band: string): string => `learn-${band}`;

/**
 * The clip list of the start page: its question and its buttons, for a child who cannot read yet.
 */
export const DOOR_LIST = 'door';
export const doorTexts = [site.vi.pupil, site.vi.pupilHow, typedPaper.vi.type];

const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);

/**
 * Returns the texts shared by all lesson ends (`site/lesson/end/`): the result of the last questions,
 * what is left to do, whether to save the work; and by the idle screen.
 */
const endTexts = (of: number): string[] => [
  ...[cards.vi.undone, cards.vi.openEnd, cards.vi.openStep],
  ...upTo(of).map((n) => interpolate(exit.vi.open, { n })),
  ...[exit.vi.exitVariant, exit.vi.swapBack, exit.vi.exitSwap],
  ...[idle.vi.title, idle.vi.kept],
  ...[cards.vi.keep, cards.vi.keepHere, cards.vi.keepHow, cards.vi.noNeed, cards.vi.noNeedHow],
  ...upTo(of - 1).map((right) => interpolate(cards.vi.allButSome, { right, of })),
  ...upTo(of - 1).map((now) => interpolate(cards.vi.someRight, { now, of })),
  interpolate(cards.vi.allAtOnce, { of }),
  interpolate(cards.vi.allLater, { of }),
  cards.vi.noneRight,
];

/** Returns the numbers of questions in the exit forms of such lessons. */
const formSizes = (content: Content): number[] => [
  ...new Set(
    content.lessons.flatMap((lesson) => {
      const text = lesson.band?.audio ? lessonIn(lesson, 'vi') : undefined;
      return text ? [Object.values(text.items).filter(({ use }) => use === 'exit-a').length] : [];
    }),
  ),
];

/**
 * Returns the texts read aloud beside a lesson's own, one list per source: pages that list lessons,
 * the end of every lesson, the start page, the help panel. A page's list has its openers, modules
 * and written lessons, by their neutral titles.
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
