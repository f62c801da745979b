import type { PictureScene } from '#core/teaching/print-cards.ts';

/** `[column, row, columns, rows]` on a grid of 12 × 6 over a picture of 960 × 540, from 1. */
export type Place = [number, number, number, number];
type Placed = { id: string; at?: Place | undefined };

const meet = ([c, r, w, h]: Place, [oc, or, ow, oh]: Place): boolean =>
  c < oc + ow && oc < c + w && r < or + oh && or < r + h;

/** Checks that places are inside the grid and do not overlap, or a finger would press two. */
export function hotspotFaults(spots: readonly Placed[]): string[] {
  const placed = spots.flatMap(({ id, at }) => (at ? [{ id, at }] : []));
  const outside = placed
    .filter(({ at: [c, r, w, h] }) => c + w > 13 || r + h > 7)
    .map(({ id, at }) => `chỗ “${id}” ra ngoài lưới 12 × 6: at [${at.join(', ')}]`);
  const over = placed.flatMap((spot, n) =>
    placed
      .slice(n + 1)
      .filter((later) => meet(spot.at, later.at))
      .map((later) => `chỗ “${spot.id}” và “${later.id}” đè lên nhau`),
  );
  return [...outside, ...over];
}

/** Returns a picture with its places numbered, for paper and projector. */
export const sceneWith = (
  picture: string,
  text: string | undefined,
  spots: readonly Placed[],
): PictureScene => ({
  picture,
  text: text ?? '',
  places: spots.flatMap(({ at }, n) =>
    at
      ? [
          {
            n: n + 1,
            x: (at[0] - 1) * 80,
            y: (at[1] - 1) * 90,
            width: at[2] * 80,
            height: at[3] * 90,
          },
        ]
      : [],
  ),
});
