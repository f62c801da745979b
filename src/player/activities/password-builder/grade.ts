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
 * Under “words” ids in their order, under “join” what joins them, under a further switch's id its
 * setting.
 */
export type PasswordBuilderAnswer = Settings;

type Piece = PasswordBuilderSpec['pieces'][number];
/** `as`: how it is typed, without what joins words. */
type Guessed = { known: string; misconception: string; as: string };

/** The words chosen, in order; each once, of those that are there. */
export const piecesIn = ({ pieces }: PasswordBuilderSpec, answer: PasswordBuilderAnswer): Piece[] =>
  [...new Set(answer['words'] ?? [])].flatMap((id) => pieces.find((each) => each.id === id) ?? []);

const joinIn = ({ joins }: PasswordBuilderSpec, answer: PasswordBuilderAnswer) =>
  joins?.find(({ id }) => id === answer['join']?.[0]);

/** As it is typed: without marks, small, without spaces. */
export const typed = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/\s+/g, '');

/** The password itself. */
export const passwordOf = (spec: PasswordBuilderSpec, answer: PasswordBuilderAnswer): string =>
  piecesIn(spec, answer)
    .map(({ text }) => typed(text))
    .join(joinIn(spec, answer)?.sign ?? '');

/**
 * Without what joins its words: a dash costs a machine next to nothing, and the meter would praise
 * it.
 */
export const bareOf = (spec: PasswordBuilderSpec, { words = [] }: PasswordBuilderAnswer): string =>
  passwordOf(spec, { words });

/** What somebody could guess: words that are known, and words that are known together. */
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
 * The words that give a key away: those that are known, and of words known in a row the last,
 * unless the row is broken up without it.
 */
export function weakIn(spec: PasswordBuilderSpec, answer: PasswordBuilderAnswer): string[] {
  const weak = new Set(piecesIn(spec, answer).flatMap(({ id, known }) => (known ? [id] : [])));
  const rows = (spec.together ?? []).filter(({ known }) =>
    guessedIn(spec, answer).some((each) => each.known === known),
  );
  for (const { pieces } of rows) if (!pieces.some((id) => weak.has(id))) weak.add(pieces.at(-1)!);
  return [...weak];
}

/**
 * The part of an answer kept at “Chọn lại”: only what gives the key away falls out, and switches
 * that were not safe.
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
 * How many words make it worth looking at: one or two below the goal, so that too short a one can
 * be tried.
 */
const enough = (least: number): number => Math.max(2, least - 2);

/** What is still to be chosen. */
const lacks = (spec: PasswordBuilderSpec, answer: PasswordBuilderAnswer): number =>
  Math.max(0, enough(spec.least) - piecesIn(spec, answer).length) +
  (spec.joins && !joinIn(spec, answer) ? 1 : 0) +
  switchesLeft(spec.more ?? [], answer);

/**
 * Long, and nothing in it that is known; then the further switches. One word too few, or one that
 * is known, is half of it.
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
