import { bandsInOrder, theContent } from '#curriculum/astro.ts';
import { kitLessons, type KitLesson, type KitWay } from '#curriculum/card-kit.ts';
import type { Band } from '#curriculum/content.ts';
import type { CardKit } from '#curriculum/schema/card-kit.ts';
import { shownTitle } from '#curriculum/shown.ts';

/** The paper at the back of every leader's sheet. */
export const CARD_SESSION = 'card-session';

export const kitPath = ({ lesson }: KitLesson): string =>
  `/community/cards/${lesson.band.id}/${lesson.id}/`;

/** What the lessons of the kit have in common. The content check has seen that it is there. */
export const theKit = (): CardKit => theContent().community.cardKit!;

/** The kit's lessons, band by band. */
export function kitByBand(): { band: Band; lessons: KitLesson[] }[] {
  const lessons = kitLessons(theContent());
  return bandsInOrder()
    .map((band) => ({ band, lessons: lessons.filter(({ lesson }) => lesson.band.id === band.id) }))
    .filter((group) => group.lessons.length > 0);
}

/** Minutes of a whole session. */
export const kitMinutes = ({ minutes }: CardKit): number =>
  Object.values(minutes).reduce((sum, part) => sum + part, 0);

/**
 * Printed sides: for each leader a sheet with the session plan at its back, cards by four with
 * their backs, certificates.
 */
export const kitSides = ({ ways }: KitLesson): number =>
  ways.reduce((sum, { cards }) => sum + 2 + 2 * ((cards.length + 1) / 4), 1);

/**
 * What cards and certificates are called: a sensitive lesson by its neutral title, in both its
 * ways.
 */
export const kitTitle = ({ lesson }: KitLesson): string => shownTitle(lesson);

/** A way's cards by sheets of four; the card to keep is the first. */
export function sheetsOf(way: KitWay): { n: number; card: KitWay['cards'][number] | null }[][] {
  const all = [{ n: 1, card: null }, ...way.cards.map((card, at) => ({ n: at + 2, card }))];
  return Array.from({ length: all.length / 4 }, (_, sheet) => all.slice(sheet * 4, sheet * 4 + 4));
}
