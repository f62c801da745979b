/**
 * One recorded sentence: a label for the voice or language, in the recorder's own words (“giọng
 * cô”, “tiếng Thái”), the name of the clip it replaces, the sound as a `data:` address, and the
 * time. A data: address is text, so it works in a pack, in a database and in a player alike, on
 * file:// too.
 */
export type VoiceClip = { label: string; name: string; sound: string; at: number };

/** A longer label would wrap the listening row. */
export const MAX_LABEL_LENGTH = 24;

/** Normalises a label: NFC, single blanks between words. '' means that nothing was typed. */
export const tidyLabel = (typed: string): string =>
  [...typed.normalize('NFC').trim().replace(/\s+/g, ' ')]
    .slice(0, MAX_LABEL_LENGTH)
    .join('')
    .trim();

const isName = /^[0-9a-z]{11}$/;
/** Audio data only, so that a file cannot make a player load an external address. */
const isSound = /^data:audio\/[\w.+-]+(?:; ?codecs="?[\w.,-]+"?)?;base64,[A-Za-z0-9+/]+={0,2}$/;
/** Half a minute at any bitrate a browser chooses. */
const MAX_SOUND_BYTES = 2_000_000;

export function isVoiceClip(row: unknown): row is VoiceClip {
  const { label, name, sound, at } = (row ?? {}) as Record<string, unknown>;
  return (
    typeof label === 'string' &&
    label !== '' &&
    label === tidyLabel(label) &&
    typeof name === 'string' &&
    isName.test(name) &&
    typeof sound === 'string' &&
    sound.length <= MAX_SOUND_BYTES &&
    isSound.test(sound) &&
    typeof at === 'number' &&
    Number.isFinite(at)
  );
}

/**
 * Returns the incoming clips that are missing here or newer than here. So importing a pack twice
 * changes nothing, and an old pack undoes nothing.
 */
export function newerOf(come: readonly VoiceClip[], here: readonly VoiceClip[]): VoiceClip[] {
  const key = ({ label, name }: VoiceClip) => `${label}\n${name}`;
  const known = new Map(here.map((clip) => [key(clip), clip.at]));
  return come.filter((clip) => clip.at > (known.get(key(clip)) ?? -Infinity));
}
