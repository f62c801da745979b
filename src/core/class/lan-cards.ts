import type { ClassDetails } from './class.ts';

/** LAN cards per class by default: ten classes of forty (`core/codes/card-code.ts`). */
const CARDS_A_CLASS = 40;
const CLASSES_BY_ROW = 10;

/** Returns the LAN card that is the class's card 1. */
export const firstLanCard = ({ lanFrom, number }: ClassDetails): number =>
  lanFrom ?? (number <= CLASSES_BY_ROW ? (number - 1) * CARDS_A_CLASS + 1 : 1);

/** Returns the card number within the class for a LAN card. No pupil may have that number. */
export const cardFromLan = (about: ClassDetails, lanCard: number): number =>
  lanCard - firstLanCard(about) + 1;
