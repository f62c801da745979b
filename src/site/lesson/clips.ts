import { theContent } from '#curriculum/astro.ts';
import type { Content } from '#curriculum/content.ts';
import { memoize } from '#curriculum/kept.ts';
import { pageClip, spokenPages } from '../shared/audio/spoken-pages.ts';
import { clipName } from '#core/site/clip-name.ts';

const nameOf = (path: string): string =>
  path
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '');

/** Names of the clips that a person has read (`public/clips/vi/people`). */
export const readByPeople = (): string[] =>
  Object.keys(import.meta.glob('../../../public/clips/vi/people/*.opus'))
    .map(nameOf)
    .sort();

/** Lessons that have a list of clips. */
export const lessonsWithClips = (): Set<string> =>
  new Set(Object.keys(import.meta.glob('../../../public/clips/vi/*.json')).map(nameOf));

/** Name of a clip → what it says. */
export const clipTexts = (): Record<string, string> =>
  Object.fromEntries(Object.entries(theContent().clips).map(([name, { says }]) => [name, says]));

/** The shared phrases as /teachers/record/ lists them. */
export function sharedPhrases(): { name: string; text: string; machine: boolean }[] {
  const made = clipTexts();
  return theContent().phrases.map((text) => ({
    name: clipName(text),
    text,
    machine: made[clipName(text)] === text,
  }));
}

const pageClips = memoize((content: Content): ReadonlyMap<string, string> => {
  const there = new Set(Object.keys(import.meta.glob('../../../public/clips/vi/pages/*.opus')));
  return new Map(
    spokenPages(content)
      .map((page): [string, string] => [page.id, `clips/vi/${pageClip(page)}`])
      .filter(([, path]) => there.has(`../../../public/${path}`)),
  );
});

/**
 * The clip of each family's page, below the site's root: lesson or unit → path. Where `npm run
 * voice` has not made it yet, none.
 */
export const clipsOfPages = (): ReadonlyMap<string, string> => pageClips(theContent());
