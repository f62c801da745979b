import type { ServerResponse } from 'node:http';

/** A reader that takes nothing for that long is gone, or never meant to read. */
const READER_MS = 10_000;

/**
 * Writes piece by piece and produces the next one only when the reader has taken the last, so that
 * unread data is never in memory. A reader that does not read is ended.
 * @param readerMs longest time without reading
 * @returns whether the reader has it all
 */
export async function writeChunks(
  response: ServerResponse,
  pieces: Iterable<string> | AsyncIterable<Uint8Array>,
  readerMs = READER_MS,
): Promise<boolean> {
  for await (const piece of pieces) {
    if (isGone(response)) return false;
    if (response.write(writable(piece)) || (await happens(response, 'drain', readerMs))) continue;
    response.destroy();
    return false;
  }
  const isTaken = happens(response, 'finish', readerMs);
  response.end();
  if (await isTaken) return true;
  response.destroy();
  return false;
}

/** Returns a Buffer, because the Node of Windows 7 writes no other bytes. */
const writable = (piece: string | Uint8Array): string | Buffer =>
  typeof piece === 'string' ? piece : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);

const isGone = (response: ServerResponse): boolean => !response.socket || response.socket.destroyed;

/** Returns true if the event happens in time, false if it does not or the reader closes first. */
function happens(
  response: ServerResponse,
  event: 'drain' | 'finish',
  ms: number,
): Promise<boolean> {
  return new Promise((resolve) => {
    const tell = (has: boolean) => {
      clearTimeout(late);
      response.removeListener(event, came);
      response.removeListener('close', left);
      resolve(has);
    };
    const came = () => tell(true);
    const left = () => tell(false);
    const late = setTimeout(left, ms);
    response.once(event, came);
    response.once('close', left);
  });
}
