import type { PictureScene } from './print-cards.ts';

/** A vote of the class: each choice with its label, “A” or “2”. */
export type ShowAsk = {
  ask?: string | undefined;
  choices: readonly { label: string; text: string }[];
};

/** One part of a long activity on the projector: a message, a slot, a setting. */
export type Slide = {
  name: string;
  note?: string | undefined;
  lines?: readonly string[];
  picture?: string | undefined;
  pictureText?: string | undefined;
  scene?: PictureScene | undefined;
  /** It imitates a message: TẬP is printed across it. */
  isImitation?: boolean | undefined;
  asks?: readonly ShowAsk[] | undefined;
  /** Hidden until a key is pressed. */
  answer?: { text: string; feedback: string } | undefined;
};

/** Choices up to this length share a row, as many as fit. */
const SHORT = 26;

/** Returns true if the choices share rows. */
export const areShort = ({ choices }: ShowAsk): boolean =>
  choices.length > 1 && choices.every(({ text }) => text.length <= SHORT);
