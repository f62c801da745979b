import { isVoiceClip, tidyLabel, type VoiceClip } from '../progress/voice-clip.ts';

/**
 * Recorded voices as a file, for /teachers/record/: text of one JSON object.
 *
 *   { "format": "em-len-mang-giong", "v": 1, "label": "tiếng Thái", "made": <ms>,
 *     "clips": [{ "name", "at", "sound" }] }
 *
 * The format is permanent, like `work-file.ts`: fields are only ever added. `clips/people.json`
 * beside a copy of the site is one such object, or a list of them; the release contains `[]`.
 */
export type ReadPack =
  | { state: 'read'; clips: VoiceClip[]; /** Clips that could not be read. */ left: number }
  | { state: 'refused'; why: 'too-big' | 'damaged' | 'not-ours' | 'newer' | 'empty' };

const FORMAT = 'em-len-mang-giong';
const VERSION = 1;
/** Every sentence of grades 1–3 in one voice is about 50 MB of recordings. */
const MAX_PACK = 80_000_000;

/** Serializes the clips of one label. */
export const writePack = (label: string, clips: readonly VoiceClip[], made: number): string =>
  JSON.stringify({
    format: FORMAT,
    v: VERSION,
    label,
    made,
    clips: clips
      .filter((clip) => clip.label === label)
      .map(({ name, at, sound }) => ({ name, at, sound })),
  });

/** Reads a pack. Never throws, whatever the text. */
export function readPack(text: string): ReadPack {
  if (text.length > MAX_PACK) return { state: 'refused', why: 'too-big' };
  try {
    return packIn(JSON.parse(text));
  } catch {
    // The file was cut off in transfer or on a bad stick: another copy of it helps, another file
    // does not.
    return { state: 'refused', why: text.slice(0, 200).includes(FORMAT) ? 'damaged' : 'not-ours' };
  }
}

/** Reads a pack from a parsed value. */
function packIn(value: unknown): ReadPack {
  const { format, v, label, clips } = (value ?? {}) as Record<string, unknown>;
  if (format !== FORMAT) return { state: 'refused', why: 'not-ours' };
  if (typeof v !== 'number' || v > VERSION) return { state: 'refused', why: 'newer' };
  if (typeof label !== 'string' || tidyLabel(label) === '' || !Array.isArray(clips))
    return { state: 'refused', why: 'damaged' };
  // Field by field, so that unknown fields are dropped.
  const rows = clips
    .map((row) => ({ label: tidyLabel(label), name: row?.name, sound: row?.sound, at: row?.at }))
    .filter(isVoiceClip);
  return rows.length === 0
    ? { state: 'refused', why: clips.length === 0 ? 'empty' : 'damaged' }
    : { state: 'read', clips: rows, left: clips.length - rows.length };
}

/** Returns every clip of the file beside a copy of the site; unreadable ones are left out. */
export const clipsBeside = (value: unknown): VoiceClip[] =>
  (Array.isArray(value) ? value : [value]).flatMap((pack) => {
    const read = packIn(pack);
    return read.state === 'read' ? read.clips : [];
  });

/**
 * Returns a file name such as `giong-tieng-thai.json`, with letters that every stick and every old
 * Windows can write.
 */
export const packName = (label: string): string =>
  `giong-${
    label
      .replace(/^giọng /u, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/đ/gi, 'd')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'khac'
  }.json`;
