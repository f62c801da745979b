// The only access from pages to content/: its files, read once per build, and MDX rendered by
// Astro.
import { getEntry, render } from 'astro:content';
import { statSync } from 'node:fs';
import type { Contact } from './schema/curriculum.ts';
import type { Content, Lang } from './content.ts';
import { contentPaths, readFiles } from './files.ts';
import * as order from './order.ts';
import * as plan from './plan.ts';
import { readContent } from './read.ts';
import { dialled, shownLessons, shownOpeners, type RenderedLesson } from './shown.ts';

type State = { content: Content; asOf: number; lessons: Map<Lang, RenderedLesson[]> };
let state: State | null = null;

/** Returns the newest modification time; in development the next request then shows the change. */
const changedAt = (): number =>
  Math.max(...contentPaths('.').map((path) => statSync(path).mtimeMs));

function current(): State {
  const asOf = import.meta.env.DEV ? changedAt() : 0;
  if (state === null || state.asOf !== asOf)
    state = { content: readContent(readFiles('.')).content, asOf, lessons: new Map() };
  return state;
}

/** Returns all of content/. The content check stops the build before this if anything is broken. */
export const theContent = (): Content => current().content;

/**
 * Returns the lessons of the curriculum with a text in this language, as rendered, in teaching
 * order.
 */
export function lessonsIn(lang: Lang): RenderedLesson[] {
  const { content, lessons } = current();
  const shown = lessons.get(lang) ?? shownLessons(content, lang);
  lessons.set(lang, shown);
  return shown;
}

/** Returns the openers that have a text in this language. */
export const openersIn = (lang: Lang): RenderedLesson[] => shownOpeners(theContent(), lang);

/** Id of a number, such as 111 → what is dialled. */
export const apps = () => theContent().apps;
export const phoneNumbers = (): ReadonlyMap<string, string> => dialled(theContent());

/** Returns the helpline named on every page. */
export const helpline = (): Contact => theContent().contacts['111']!;

/** Texts that Astro renders, by the folder and name of their file. */
export type Drawn = 'lessons' | 'guides' | 'pages' | 'sheets' | 'community';

/**
 * Returns a text of content/ as a component.
 * @param id its file under that folder, without `.mdx`: `help-map/vi`, `help-map/vi.other`
 * @throws if there is no such file
 */
export async function drawn(collection: Drawn, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection}/${id}.mdx: không có tệp này.`);
  return (await render(entry)).Content;
}

export const bandsInOrder = () => order.bandsInOrder(theContent());
/** Twelve minutes without computers, printer or power, by module. */
export const emptyHandedPages = () => theContent().emptyHanded;
export const modulesPlanned = () => plan.modulesPlanned(theContent());
export const openersPlanned = (bandId?: string) => plan.openersPlanned(theContent(), bandId);
export const gradesToday = () => plan.gradesToday(theContent());
