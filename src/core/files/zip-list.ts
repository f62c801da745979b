import { strFromU8 } from 'fflate';

/**
 * One file of a zip as its list says: its name, and the CRC-32 of its bytes once they are inflated.
 */
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
/** The flag of a name in UTF-8; without it a reader takes it byte by byte. */
const UTF_8 = 0x800;

/**
 * The list at the end of a zip, in the order in which the files lie in it. Null when the end is
 * missing or the list is not as the end says: the zip was cut or changed on its way. Never throws.
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
  return entries
    .sort((one, other) => one.partAt - other.partAt)
    .map(({ name, crc }) => ({ name, crc }));
}
