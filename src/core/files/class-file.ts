import {
  strFromU8,
  strToU8,
  Unzip,
  UnzipInflate,
  zipSync,
  type UnzipFile,
  type Zippable,
} from 'fflate';
import { crc32 } from './crc32.ts';
import { MAX_BYTES, parseWork, serializeWork, type ReadWork, type Work } from './work-file.ts';
import { withSum } from './work-sum.ts';
import { zipList, type ZipEntry } from './zip-list.ts';

/**
 * A whole class's work as one zip: each card has its own work file (`work-file.ts`), which /me/
 * opens alone as well. So a file that can be written can be opened: the limit is per card, not per
 * class.
 *
 * Reading trusts nothing. No part may inflate beyond a card's limit, nor all parts beyond the
 * class's. The parts must match the zip's own list in number, name and CRC, which fflate does not
 * compare. Either all of it is read or nothing.
 */
export type NamedWork = { name: string; work: Work };

/** Ten classes of forty with a full year each are about 120 MB. */
export const MAX_CLASS_BYTES = 150_000_000;
const MAX_PARTS = 2000;
/** Bytes to inflate between two size checks. Deflate grows at most a thousandfold. */
const SLICE = 16_384;
/** Dates that a zip can store; a dead battery gives 1970. */
const ZIP_TIMES = [Date.UTC(1990, 0, 1), Date.UTC(2090, 0, 1)] as const;
/** Yields to the event loop, so that the page stays responsive. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Returns a work's file as bytes, halved until each part is small enough to open. */
function partsOf(work: Work, made: number): Uint8Array[] {
  const bytes = strToU8(withSum(serializeWork(work, made)));
  const { attempts } = work;
  if (bytes.length <= MAX_BYTES || attempts.length < 2) return [bytes];
  const half = Math.ceil(attempts.length / 2);
  return [
    ...partsOf({ ...work, attempts: attempts.slice(0, half) }, made),
    ...partsOf({ profiles: work.profiles, attempts: attempts.slice(half), places: [] }, made),
  ];
}

/**
 * Writes a class's work as a zip.
 * @param works named with letters that every stick can write, such as “phieu-07”
 */
export function writeClassFile(works: readonly NamedWork[], made: number): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  const mtime = Math.min(Math.max(made, ZIP_TIMES[0]), ZIP_TIMES[1]);
  for (const { name, work } of works)
    partsOf(work, made).forEach((bytes, at) => {
      files[`em-len-mang-${name}${at === 0 ? '' : `-${at + 1}`}.json`] = [
        bytes,
        { level: 1, mtime },
      ];
    });
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

type Refused = Extract<ReadWork, { state: 'refused' }>;

/** State of reading a zip: the parts read so far, and their total size. */
class Reading {
  work: Work = { profiles: [], attempts: [], places: [] };
  left = 0;
  found = 0;
  /** True while every part read so far had a valid sum. */
  isWhole = true;
  refused: Refused | null = null;
  private inflated = 0;
  private most: number;
  private list: readonly ZipEntry[];

  constructor(list: readonly ZipEntry[], most: number) {
    this.list = list;
    this.most = most;
  }

  take(file: UnzipFile): void {
    const said = this.list[this.found];
    this.found += 1;
    if (this.found > MAX_PARTS) return this.refuse('too-big');
    if (said?.name !== file.name) return this.refuse('damaged');
    // Skips folders, and other files beside the cards.
    if (!/\.json$/.test(file.name)) return;
    const pieces: Uint8Array[] = [];
    let [size, crc] = [0, 0];
    file.ondata = (problem, piece, isLast) => {
      if (this.refused) return;
      if (problem) return this.refuse('damaged');
      size += piece.length;
      this.inflated += piece.length;
      if (size > MAX_BYTES || this.inflated > this.most) return this.refuse('too-big');
      crc = crc32(piece, crc);
      pieces.push(piece);
      if (!isLast) return;
      if (crc !== said.crc) return this.refuse('damaged');
      this.add(parseWork(strFromU8(joined(pieces, size))));
    };
    file.start();
  }

  refuse(why: Refused['why']): void {
    this.refused ??= { state: 'refused', why };
  }

  private add(read: ReadWork): void {
    if (read.state === 'read') {
      for (const profile of read.work.profiles) this.work.profiles.push(profile);
      for (const attempt of read.work.attempts) this.work.attempts.push(attempt);
      for (const place of read.work.places) this.work.places.push(place);
      this.left += read.skippedRows;
      this.isWhole &&= read.isWhole ?? false;
    } else if (read.why !== 'empty')
      this.refuse(read.why === 'newer' || read.why === 'altered' ? read.why : 'damaged');
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/**
 * Reads a zip of work files. Never throws, whatever the bytes.
 * @param most limit in bytes for all parts together
 */
export async function readClassFile(bytes: Uint8Array, most = MAX_CLASS_BYTES): Promise<ReadWork> {
  const list = zipList(bytes);
  if (!list) return { state: 'refused', why: 'damaged' };
  const reading = new Reading(list, most);
  try {
    const unzip = new Unzip((file) => reading.take(file));
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length && !reading.refused; at += SLICE) {
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
      if (at % (SLICE * 8) === 0) await breath();
    }
  } catch {
    reading.refuse('damaged');
  }
  if (reading.refused) return reading.refused;
  if (reading.found !== list.length) return { state: 'refused', why: 'damaged' };
  const { work, left, isWhole } = reading;
  if (work.profiles.length + work.attempts.length + work.places.length === 0)
    return { state: 'refused', why: 'not-ours' };
  return { state: 'read', work, skippedRows: left, ...(isWhole ? { isWhole } : {}) };
}
