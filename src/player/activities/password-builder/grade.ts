import type { Score } from '#core/questions/score.ts';
import {
  goalsOfSwitches,
  gradeGoals,
  keptSettings,
  saySwitches,
  switchesLeft,
  type Goal,
  type Settings,
} from '../engines/configure.ts';
import type { PasswordBuilderSpec } from './schema.ts';

/**
 * Under “words” ids in their order, under “join” the separator, under a further switch's id its
 * setting.
 */
export type PasswordBuilderAnswer = Settings;

type Piece = PasswordBuilderSpec['pieces'][number];
/** A guessable part; `as`: how it is typed, without separators. */
type Guessed = { known: string; misconception: string; as: string };

/** Returns the chosen words in order. Ignores duplicates and unknown ids. */
export const piecesIn = ({ pieces }: PasswordBuilderSpec, answer: PasswordBuilderAnswer): Piece[] =>
  [...new Set(answer['words'] ?? [])].flatMap(
    (id) => pieces.find((piece) => piece.id === id) ?? [],
  );

const joinIn = ({ joins }: PasswordBuilderSpec, answer: PasswordBuilderAnswer) =>
  joins?.find(({ id }) => id === answer['join']?.[0]);

/** Returns the text as typed: without diacritics, in lower case, without spaces. */
export const typed = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/\s+/g, '');

/** Returns the password. */
export const passwordOf = (spec: PasswordBuilderSpec, answer: PasswordBuilderAnswer): string =>
  piecesIn(spec, answer)
    .map(({ text }) => typed(text))
    .join(joinIn(spec, answer)?.sign ?? '');

/**
 * Returns the password without separators: a dash costs a machine next to nothing, and the meter
 * would praise it.
 */
export const bareOf = (spec: PasswordBuilderSpec, { words = [] }: PasswordBuilderAnswer): string =>
  passwordOf(spec, { words });

/** Returns the parts someone could guess: known words, and words known as a row. */
export function guessedIn(spec: PasswordBuilderSpec, answer: PasswordBuilderAnswer): Guessed[] {
  const chosen = piecesIn(spec, answer);
  const line = ` ${chosen.map(({ id }) => id).join(' ')} `;
  return [
    ...chosen.flatMap(({ text, known, misconception }) =>
      known && misconception ? [{ known, misconception, as: typed(text) }] : [],
    ),
    ...(spec.together ?? [])
      .filter(({ pieces }) => line.includes(` ${pieces.join(' ')} `))
      .map(({ pieces, known, misconception }) => ({
        known,
        misconception,
        as: bareOf(spec, { words: pieces }),
      })),
  ];
}

/**
 * Returns the words that give a key away: the known ones, and the last of a known row, unless
 * another removal already breaks the row up.
 */
export function weakIn(spec: PasswordBuilderSpec, answer: PasswordBuilderAnswer): string[] {
  const weak = new Set(piecesIn(spec, answer).flatMap(({ id, known }) => (known ? [id] : [])));
  const rows = (spec.together ?? []).filter(({ known }) =>
    guessedIn(spec, answer).some((guess) => guess.known === known),
  );
  for (const { pieces } of rows) if (!pieces.some((id) => weak.has(id))) weak.add(pieces.at(-1)!);
  return [...weak];
}

/**
 * Returns the part of an answer that “Chọn lại” keeps: without the words that give the key away,
 * and without unsafe settings.
 */
export function keptIn(
  spec: PasswordBuilderSpec,
  answer: PasswordBuilderAnswer,
): PasswordBuilderAnswer {
  const weak = weakIn(spec, answer);
  const stays = piecesIn(spec, answer).flatMap(({ id }) => (weak.includes(id) ? [] : [id]));
  return { ...keptSettings(spec.more ?? [], answer), words: stays };
}

/**
 * Returns the minimum number of words for an answer: one or two below the goal, so that a pupil can
 * try too short a key.
 */
const enough = (least: number): number => Math.max(2, least - 2);

/** Returns the number of choices still missing. */
const lacks = (spec: PasswordBuilderSpec, answer: PasswordBuilderAnswer): number =>
  Math.max(0, enough(spec.least) - piecesIn(spec, answer).length) +
  (spec.joins && !joinIn(spec, answer) ? 1 : 0) +
  switchesLeft(spec.more ?? [], answer);

/**
 * Returns the goals: long, and with no known part; then the further switches. One word too few, or
 * one known part, is half.
 */
function passwordGoals(spec: PasswordBuilderSpec, answer: PasswordBuilderAnswer): Goal[] {
  const short = spec.least - piecesIn(spec, answer).length;
  const guessed = guessedIn(spec, answer);
  return [
    {
      id: 'long',
      points: short <= 0 ? 1 : short === 1 ? 0.5 : 0,
      remark: spec.short.feedback,
      misconception: spec.short.misconception,
    },
    {
      id: 'secret',
      points: guessed.length === 0 ? 1 : guessed.length === 1 ? 0.5 : 0,
      remark: guessed[0]?.known,
      misconception: guessed[0]?.misconception,
    },
    ...goalsOfSwitches(spec.more ?? [], answer),
  ];
}

export const gradePasswordBuilder = (
  spec: PasswordBuilderSpec,
  answer: PasswordBuilderAnswer,
): Score => gradeGoals(passwordGoals(spec, answer), spec.right, lacks(spec, answer));

export const sayPasswordBuilder = (
  spec: PasswordBuilderSpec,
  answer: PasswordBuilderAnswer,
): string =>
  [
    [
      ...piecesIn(spec, answer).map(({ text }) => text),
      ...(joinIn(spec, answer) ? [`(${joinIn(spec, answer)!.text})`] : []),
    ].join(' '),
    ...saySwitches(spec.more ?? [], answer),
  ].join('; ');
