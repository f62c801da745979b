/**
 * Cards of one question, to be cut out and laid on a desk: the form of the question that needs no
 * screen.
 */
type PrintCard = {
  text: string;
  /** What the card is called by in class: a letter or a number. Never its right place. */
  label?: string;
  picture?: string | undefined;
  /** One of the ten action pictograms. */
  sign?: string | undefined;
};

export type PrintCards = {
  /** What the class does with them; the words are in messages. */
  how: 'order' | 'sort' | 'match' | 'memory' | 'find' | 'findMany';
  /** Names of the heaps, each a card of its own. */
  heaps: string[];
  cards: PrintCard[];
  /** The picture to look in, with its numbered places. */
  scene?: PictureScene | undefined;
};

/** A picture of 960 × 540 with numbered places. */
export type PictureScene = {
  picture: string;
  text: string;
  places: { n: number; x: number; y: number; width: number; height: number }[];
};

/** A, B, C …: an order that says nothing about the right one. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);
