/**
 * A figure of the board by itself. Null when its fold throws, so that one figure takes no other
 * with it; the page says that it is missing.
 */
export function figureOf<Figure>(fold: () => Figure): Figure | null {
  try {
    return fold();
  } catch {
    return null;
  }
}
