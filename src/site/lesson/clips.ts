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

/** Returns the names of clips recorded by a person (`public/clips/vi/people`). */
export const readByPeople = (): string[] =>
  Object.keys(import.meta.glob('../../../public/clips/vi/people/*.opus'))
    .map(nameOf)
    .sort();

/** Returns the ids of lessons that have a list of clips. */
export const lessonsWithClips = (): Set<string> =>
  new Set(Object.keys(import.meta.glob('../../../public/clips/vi/*.json')).map(nameOf));

/** Returns the spoken text by clip name. */
export const clipTexts = (): Record<string, string> =>
  Object.fromEntries(Object.entries(theContent().clips).map(([name, { says }]) => [name, says]));

/** Returns the names of clips that a person has already marked, clear or not. */
export const markedClips = (): string[] =>
  Object.entries(theContent().clips).flatMap(([name, { heardOn, unclearOn }]) =>
    heardOn || unclearOn ? [name] : [],
  );

/** Returns the shared phrases as /teachers/record/ lists them. */
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
 * Returns the clip of each family page by lesson or unit id; paths are relative to the site's root.
 * Pages for which `npm run voice` has made no clip are missing.
 */
export const clipsOfPages = (): ReadonlyMap<string, string> => pageClips(theContent());
