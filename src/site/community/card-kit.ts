import { bandsInOrder, theContent } from '#curriculum/astro.ts';
import { kitLessons, type KitLesson, type KitWay } from '#curriculum/card-kit.ts';
import type { Band } from '#curriculum/content.ts';
import type { CardKit } from '#curriculum/schema/card-kit.ts';
import { shownTitle } from '#curriculum/shown.ts';

/** Id of the paper on the back of every leader's sheet. */
export const CARD_SESSION = 'card-session';

export const kitPath = ({ lesson }: KitLesson): string =>
  `/community/cards/${lesson.band.id}/${lesson.id}/`;

/** Returns the parts shared by the kit's lessons. The content check ensures they exist. */
export const theKit = (): CardKit => theContent().community.cardKit!;

/** Returns the kit's lessons, grouped by band. */
export function kitByBand(): { band: Band; lessons: KitLesson[] }[] {
  const lessons = kitLessons(theContent());
  return bandsInOrder()
    .map((band) => ({ band, lessons: lessons.filter(({ lesson }) => lesson.band.id === band.id) }))
    .filter((group) => group.lessons.length > 0);
}

/** Returns the minutes of a whole session. */
export const kitMinutes = ({ minutes }: CardKit): number =>
  Object.values(minutes).reduce((sum, part) => sum + part, 0);

/**
 * Returns the number of printed sides: per track a leader's sheet with the session plan on its
 * back, and cards by four with backs; plus certificates.
 */
export const kitSides = ({ ways }: KitLesson): number =>
  ways.reduce((sum, { cards }) => sum + 2 + 2 * ((cards.length + 1) / 4), 1);

/**
 * Returns the title on cards and certificates. A sensitive lesson has its neutral title on both
 * tracks.
 */
export const kitTitle = ({ lesson }: KitLesson): string => shownTitle(lesson);

/** Splits a track's cards into sheets of four; the first card is the one to keep (`null`). */
export function sheetsOf(way: KitWay): { n: number; card: KitWay['cards'][number] | null }[][] {
  const all = [{ n: 1, card: null }, ...way.cards.map((card, at) => ({ n: at + 2, card }))];
  return Array.from({ length: all.length / 4 }, (_, sheet) => all.slice(sheet * 4, sheet * 4 + 4));
}
