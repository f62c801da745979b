/** Cards of one question to cut out and lay on a desk: its form without a screen. */
type PrintCard = {
  text: string;
  /** The card's name in class: a letter or a number. Never its right place. */
  label?: string;
  picture?: string | undefined;
  /** One of the ten action pictograms. */
  sign?: string | undefined;
};

export type PrintCards = {
  /** The class's task with them; the words are in messages. */
  how: 'order' | 'sort' | 'match' | 'memory' | 'find' | 'findMany';
  /** Names of the piles, each on a card of its own. */
  heaps: string[];
  cards: PrintCard[];
  /** The picture to search, with its numbered places. */
  scene?: PictureScene | undefined;
};

/** A picture of 960 × 540 with numbered places. */
export type PictureScene = {
  picture: string;
  text: string;
  places: { n: number; x: number; y: number; width: number; height: number }[];
};

/** Returns a letter, A, B, C …, which does not reveal the right order. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);
