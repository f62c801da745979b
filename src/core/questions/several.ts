import { verdictOf, type OptionVerdict } from './score.ts';

/** The items that can be ticked: lines of text, places on a picture, or pictures. */
type SeveralOf = 'options' | 'places' | 'pictures';

/**
 * A question that wants several picks. `count`: how many, where its author lets the pupil know;
 * else null.
 */
export type Several = { of: SeveralOf; count: number | null };

/** The fields by which a question that wants several is known; every other kind lacks them. */
type Asked = {
  kind: string;
  mode?: string | undefined;
  many?: boolean | undefined;
  count?: string | undefined;
  pictures?: boolean | undefined;
  options?: readonly { verdict: OptionVerdict }[] | undefined;
};

/** @returns null for every question that wants one pick, or none */
export function severalOf(spec: { kind: string }): Several | null {
  const { kind, mode, many, count, pictures, options = [] } = spec as Asked;
  if (kind === 'hotspot' && many) return { of: pictures ? 'pictures' : 'places', count: null };
  if (kind !== 'choice' || mode !== 'many') return null;
  const right = options.filter(({ verdict }) => verdictOf(verdict) === 'right').length;
  return { of: 'options', count: count === 'shown' ? right : null };
}
