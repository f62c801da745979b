import { isVoiceClip, tidyLabel, type VoiceClip } from '../progress/voice-clip.ts';

/**
 * Recorded voices carried as a file, for /teachers/record/: text of one JSON object.
 *
 *   { "format": "em-len-mang-giong", "v": 1, "label": "tiếng Thái", "made": <ms>, "clips": [{ "name", "at", "sound" }] }
 *
 * For life, as `work-file.ts`: fields are only ever added. `clips/people.json` beside a copy of the
 * site is one such object, or a list of them; `[]` as we ship it.
 */
export type ReadPack =
  | { state: 'read'; clips: VoiceClip[]; /** Clips that could not be read. */ left: number }
  | { state: 'refused'; why: 'too-big' | 'damaged' | 'not-ours' | 'newer' | 'empty' };

const FORMAT = 'em-len-mang-giong';
const VERSION = 1;
/** Every sentence of grades 1–3 in one voice is about 50 MB of recordings. */
const MAX_PACK = 80_000_000;

/** The clips of one label, as a file’s text. */
export const writePack = (label: string, clips: readonly VoiceClip[], made: number): string =>
  JSON.stringify({
    format: FORMAT,
    v: VERSION,
    label,
    made,
    clips: clips
      .filter((each) => each.label === label)
      .map(({ name, at, sound }) => ({ name, at, sound })),
  });

/** What a file holds. Never throws, whatever the text. */
export function readPack(text: string): ReadPack {
  if (text.length > MAX_PACK) return { state: 'refused', why: 'too-big' };
  try {
    return packIn(JSON.parse(text));
  } catch {
    // Cut off on the way, or on a bad stick: another copy of the file helps, which another file
    // would not.
    return { state: 'refused', why: text.slice(0, 200).includes(FORMAT) ? 'damaged' : 'not-ours' };
  }
}

/** The same of a value that has been parsed. */
function packIn(value: unknown): ReadPack {
  const { format, v, label, clips } = (value ?? {}) as Record<string, unknown>;
  if (format !== FORMAT) return { state: 'refused', why: 'not-ours' };
  if (typeof v !== 'number' || v > VERSION) return { state: 'refused', why: 'newer' };
  if (typeof label !== 'string' || tidyLabel(label) === '' || !Array.isArray(clips))
    return { state: 'refused', why: 'damaged' };
  // Field by field, so that nothing a stranger put into the file comes along.
  const rows = clips
    .map((row) => ({ label: tidyLabel(label), name: row?.name, sound: row?.sound, at: row?.at }))
    .filter(isVoiceClip);
  return rows.length === 0
    ? { state: 'refused', why: clips.length === 0 ? 'empty' : 'damaged' }
    : { state: 'read', clips: rows, left: clips.length - rows.length };
}

/** Every clip of the file beside a copy of the site; what cannot be read is not there. */
export const clipsBeside = (value: unknown): VoiceClip[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each) => {
    const read = packIn(each);
    return read.state === 'read' ? read.clips : [];
  });

/** `giong-tieng-thai.json`: letters that every stick and every old Windows can write. */
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
