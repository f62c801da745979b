import { verdictOf, type OptionVerdict } from './score.ts';

/** The items that can be ticked: lines of text, places on a picture, or pictures. */
type SeveralOf = 'options' | 'places' | 'pictures';

/**
 * A multiple-choice question. `count`: the number of right picks if the author reveals it; else
 * null.
 */
export type Several = { of: SeveralOf; count: number | null };

/** The fields that identify a multiple-choice question; every other kind lacks them. */
type Asked = {
  kind: string;
  mode?: string | undefined;
  many?: boolean | undefined;
  count?: string | undefined;
  pictures?: boolean | undefined;
  options?: readonly { verdict: OptionVerdict }[] | undefined;
};

/**
 * Returns the multiple-choice form of a question.
 * @returns null for every question with one pick, or none
 */
export function severalOf(spec: { kind: string }): Several | null {
  const { kind, mode, many, count, pictures, options = [] } = spec as Asked;
  if (kind === 'hotspot' && many) return { of: pictures ? 'pictures' : 'places', count: null };
  if (kind !== 'choice' || mode !== 'many') return null;
  const right = options.filter(({ verdict }) => verdictOf(verdict) === 'right').length;
  return { of: 'options', count: count === 'shown' ? right : null };
}
