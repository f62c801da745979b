/**
 * One sentence read by a person: whose voice or what language, in the reader’s own words (“giọng
 * cô”, “tiếng Thái”), the name of the clip it stands for, the sound as a `data:` address, and when.
 * A data: address is text, so that it lies in a pack, in a database and in a player alike, on
 * file:// too.
 */
export type VoiceClip = { label: string; name: string; sound: string; at: number };

/** Longer, and a listening row breaks. */
export const MAX_LABEL_LENGTH = 24;

/** A label as it is kept: NFC, one blank between words. '' says nothing was typed. */
export const tidyLabel = (typed: string): string =>
  [...typed.normalize('NFC').trim().replace(/\s+/g, ' ')]
    .slice(0, MAX_LABEL_LENGTH)
    .join('')
    .trim();

const isName = /^[0-9a-z]{11}$/;
/** Sound and nothing else: whatever a file says, a player gets no address of elsewhere. */
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
 * What came that is not here, or is newer than what is here: taking a pack twice changes nothing,
 * and an old pack undoes nothing.
 */
export function newerOf(come: readonly VoiceClip[], here: readonly VoiceClip[]): VoiceClip[] {
  const key = ({ label, name }: VoiceClip) => `${label}\n${name}`;
  const known = new Map(here.map((each) => [key(each), each.at]));
  return come.filter((each) => each.at > (known.get(key(each)) ?? -Infinity));
}
