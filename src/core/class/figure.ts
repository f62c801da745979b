/**
 * Computes one figure of the board. Returns null if `fold` throws, so that one broken figure does
 * not hide others; the page reports it as missing.
 */
export function figureOf<Figure>(fold: () => Figure): Figure | null {
  try {
    return fold();
  } catch {
    return null;
  }
}
