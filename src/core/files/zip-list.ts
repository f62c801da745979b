import { strFromU8 } from 'fflate';

/** An entry of a zip's list: the file's name, and the CRC-32 of its inflated bytes. */
export type ZipEntry = { name: string; crc: number };

const END = { sign: 0x06054b50, bytes: 22, longestNote: 65_535, count: 10, listAt: 16 };
const ENTRY = {
  sign: 0x02014b50,
  bytes: 46,
  flags: 8,
  crc: 16,
  name: 28,
  extra: 30,
  note: 32,
  partAt: 42,
};
/** Flag of a UTF-8 name; without it a reader decodes the name byte by byte. */
const UTF_8 = 0x800;

/**
 * Reads the list at the end of a zip, ordered by the files' positions. Returns null if the end is
 * missing or the list contradicts it: the zip was cut or changed. Never throws.
 */
export function zipList(bytes: Uint8Array): ZipEntry[] | null {
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END.bytes;
  const first = Math.max(0, end - END.longestNote);
  while (end >= first && numbers.getUint32(end, true) !== END.sign) end -= 1;
  if (end < first) return null;
  const entries: (ZipEntry & { partAt: number })[] = [];
  const count = numbers.getUint16(end + END.count, true);
  let at = numbers.getUint32(end + END.listAt, true);
  while (entries.length < count) {
    if (at + ENTRY.bytes > end || numbers.getUint32(at, true) !== ENTRY.sign) return null;
    const [name, extra, note] = [ENTRY.name, ENTRY.extra, ENTRY.note].map((field) =>
      numbers.getUint16(at + field, true),
    ) as [number, number, number];
    const from = at + ENTRY.bytes;
    const isUtf8 = (numbers.getUint16(at + ENTRY.flags, true) & UTF_8) !== 0;
    entries.push({
      name: strFromU8(bytes.subarray(from, from + name), !isUtf8),
      crc: numbers.getUint32(at + ENTRY.crc, true),
      partAt: numbers.getUint32(at + ENTRY.partAt, true),
    });
    at = from + name + extra + note;
  }
  return entries.sort((a, b) => a.partAt - b.partAt).map(({ name, crc }) => ({ name, crc }));
}
