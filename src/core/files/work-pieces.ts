import { serializeWork, type Work } from './work-file.ts';

/** Large enough for a socket, small enough to buffer little for a reader that stops. */
const PIECE = 48_000;
const EMPTY = '"attempts":[],"places":[]}';

/**
 * Yields the text of `writeWork` in pieces on demand, so that a whole year of answers is in memory
 * only once, as rows.
 */
export function* streamWork({ profiles, attempts, places }: Work, made: number): Generator<string> {
  const head = serializeWork({ profiles, attempts: [], places: [] }, made);
  if (!head.endsWith(EMPTY)) throw new Error('A work file does not end with its rows any more.');
  let piece = `${head.slice(0, -EMPTY.length)}"attempts":[`;
  for (const [rows, end] of [
    [attempts, '],"places":['],
    [places, ']}'],
  ] as const) {
    for (const [at, row] of rows.entries()) {
      piece += `${at > 0 ? ',' : ''}${JSON.stringify(row)}`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    piece += end;
  }
  yield piece;
}
