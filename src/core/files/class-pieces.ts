import { writeClassFile, type NamedWork } from './class-file.ts';

/** Large enough for a socket, small enough to buffer little for a reader that stops. */
const PIECE = 48_000;
/** Layout of the end record of a zip, and of an entry of its list before the entry's name. */
const END = { bytes: 22, count: [8, 10], listBytes: 12, listAt: 16 } as const;
const ENTRY = { bytes: 46, nameBytes: 28, extraBytes: 30, noteBytes: 32, partAt: 42 } as const;

const numbersIn = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Shifts the part offsets in a zip's list by `further` bytes. @returns the number of entries */
function moveParts(list: Uint8Array, further: number): number {
  const numbers = numbersIn(list);
  let count = 0;
  for (let at = 0; at < list.length; count += 1) {
    numbers.setUint32(
      at + ENTRY.partAt,
      numbers.getUint32(at + ENTRY.partAt, true) + further,
      true,
    );
    at +=
      ENTRY.bytes +
      [ENTRY.nameBytes, ENTRY.extraBytes, ENTRY.noteBytes].reduce(
        (sum, field) => sum + numbers.getUint16(at + field, true),
        0,
      );
  }
  return count;
}

function* sliced(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/**
 * Yields the bytes of `writeClassFile`, card by card on demand, so that only one card of a class is
 * in memory. Each card is zipped alone and the zips are joined. A streamed zip would have sizes
 * behind its parts, and a reader that looks for a part's end marker may find that marker inside a
 * part.
 */
export async function* classPieces(
  works: AsyncIterable<NamedWork> | Iterable<NamedWork>,
  made: number,
): AsyncGenerator<Uint8Array> {
  const lists: Uint8Array[] = [];
  let [written, count] = [0, 0];
  for await (const work of works) {
    const zip = writeClassFile([work], made);
    const listAt = numbersIn(zip).getUint32(zip.length - END.bytes + END.listAt, true);
    const list = zip.slice(listAt, zip.length - END.bytes);
    count += moveParts(list, written);
    lists.push(list);
    written += listAt;
    yield* sliced(zip.subarray(0, listAt));
  }
  for (const list of lists) yield* sliced(list);
  const end = writeClassFile([], made);
  const numbers = numbersIn(end);
  for (const field of END.count) numbers.setUint16(field, count, true);
  numbers.setUint32(
    END.listBytes,
    lists.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  numbers.setUint32(END.listAt, written, true);
  yield end;
}
