/**
 * How much of a profile's work /me/ shows at a shared computer. `all`: every row. `count`: only the
 * number of answers, without those of sensitive lessons, because the pupil has left. `closed`: no
 * row and no number.
 */
export type Visibility = 'all' | 'count' | 'closed';

/**
 * Returns the visibility of a profile's work. `isOpened`: the card's three pictures were pressed on
 * this page. With a key the active profile is not enough: pupils leave a computer without signing
 * out.
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

/** Returns the visible rows; `sensitive` contains the lesson ids. */
export const seenOf = <Row extends { lesson: string }>(
  rows: readonly Row[],
  sight: Visibility,
  sensitive: ReadonlySet<string>,
): Row[] =>
  sight === 'closed' ? [] : rows.filter(({ lesson }) => sight === 'all' || !sensitive.has(lesson));
