/**
 * How much of somebody's work /me/ shows at a shared computer. `all`: every row. `count`: how many
 * answers, without those of sensitive lessons, and nothing to read: the child has left. `closed`:
 * no row and no number.
 */
export type Visibility = 'all' | 'count' | 'closed';

/**
 * `isOpened`: the card's three pictures were pressed on this page. Where there is a key, sitting
 * there is not enough: a chair is left without a word.
 */
export function getVisibility({
  isSeated,
  hasCard,
  hasKey,
  isOpened,
}: {
  isSeated: boolean;
  hasCard: boolean;
  hasKey: boolean;
  isOpened: boolean;
}): Visibility {
  if (hasKey) return isOpened ? 'all' : 'closed';
  if (isSeated) return 'all';
  return hasCard ? 'count' : 'closed';
}

/** The rows that may be seen; `sensitive` names the lessons. */
export const seenOf = <Row extends { lesson: string }>(
  rows: readonly Row[],
  sight: Visibility,
  sensitive: ReadonlySet<string>,
): Row[] =>
  sight === 'closed' ? [] : rows.filter(({ lesson }) => sight === 'all' || !sensitive.has(lesson));
