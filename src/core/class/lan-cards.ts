import type { ClassDetails } from './class.ts';

/**
 * Cards of the LAN that a class has room for, where its teacher has said nothing else: ten classes
 * of forty (`core/codes/card-code.ts`).
 */
const CARDS_A_CLASS = 40;
const CLASSES_BY_ROW = 10;

/** The card of the LAN that the class's card 1 is. */
export const firstLanCard = ({ lanFrom, number }: ClassDetails): number =>
  lanFrom ?? (number <= CLASSES_BY_ROW ? (number - 1) * CARDS_A_CLASS + 1 : 1);

/** Whose card of the class a card of the LAN is: its number there. May be nobody's. */
export const cardFromLan = (about: ClassDetails, lanCard: number): number =>
  lanCard - firstLanCard(about) + 1;
