import { helpline, phoneNumbers, theContent } from '#curriculum/astro.ts';
import type { LoudspeakerScript } from '#curriculum/schema/loudspeaker.ts';
import { withPhones } from '#core/help/phones.ts';
import { interpolate } from '#core/text/messages.ts';
import { loudspeaker as words } from './messages/loudspeaker.ts';
import { site } from '../shared/messages/site.ts';
import type { PostText } from '../shared/pictures/post-svg.ts';

/** A talk as pages show it, with phone numbers filled in. */
export type ScriptShown = { id: string; script: LoudspeakerScript };

/** Ids of talks that a child away from home must not hear alone (README of the folder). */
const quietDays = new Set([
  '06-a-gift-and-do-not-tell',
  '11-a-neighbour-can-tell',
  '12-it-is-never-too-late',
]);
export const hasQuietDays = (id: string): boolean => quietDays.has(id);

export const scriptPath = (id: string): string => `/community/loudspeaker/${id}/`;

/** Returns all talks, ordered by month. */
export const scriptsShown = (): ScriptShown[] =>
  theContent().community.scripts.map(({ id, script }) => ({
    id,
    script: withPhones(script, phoneNumbers()),
  }));

/** Returns the twelve months with their talks. */
export const scriptsByMonth = (): { month: number; scripts: ScriptShown[] }[] =>
  Array.from({ length: 12 }, (_, at) => at + 1).map((month) => ({
    month,
    scripts: scriptsShown().filter(({ script }) => script.month === month),
  }));

/** Returns the whole talk as plain text, for a message, a file or a typewriter. */
export const plainScript = ({ title, lines, month }: LoudspeakerScript): string =>
  [
    title,
    '',
    ...lines.map(({ voice, say }) => `${voice.toUpperCase()}: ${say}`),
    '',
    interpolate(words.from, { site: site.vi.name, n: month }),
  ].join('\n');

export const plainSpot = ({ spot }: LoudspeakerScript): string => spot.join('\n');

export const plainColumn = ({ column }: LoudspeakerScript): string =>
  [column.title, '', ...column.paragraphs].join('\n');

/**
 * Returns the announcer's file as plain text: the talk, its one-minute version, the post, the
 * column.
 */
export const plainFile = (script: LoudspeakerScript): string =>
  [
    plainScript(script),
    words.spot.toUpperCase(),
    plainSpot(script),
    words.post.toUpperCase(),
    script.post.text,
    words.column.toUpperCase(),
    plainColumn(script),
  ].join('\n\n');

/** Returns the texts on a talk's picture. */
export function postText({ post }: LoudspeakerScript): PostText {
  const call = helpline();
  return {
    words: post.words,
    scene: post.scene,
    number: call.number,
    help: interpolate(words.pictureFoot, {
      name: call.name.vi,
      hours: call.hours.vi,
      cost: call.cost.vi,
    }),
    from: site.vi.name,
  };
}

/** Returns the alt text of a talk's picture. */
export const pictureAlt = ({ post }: LoudspeakerScript): string =>
  interpolate(words.pictureAlt, { scene: post.alt, words: post.words, n: helpline().number });
