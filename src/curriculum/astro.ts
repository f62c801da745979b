// The only door between pages and content/: what stands in its files, read once a build, and MDX
// drawn by Astro.
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

/** When the youngest file was written; while an author works, the next page asked for shows it. */
const changedAt = (): number =>
  Math.max(...contentPaths('.').map((path) => statSync(path).mtimeMs));

function current(): State {
  const asOf = import.meta.env.DEV ? changedAt() : 0;
  if (state === null || state.asOf !== asOf)
    state = { content: readContent(readFiles('.')).content, asOf, lessons: new Map() };
  return state;
}

/**
 * All of content/. The content check has stopped the build before this if anything in it is broken.
 */
export const theContent = (): Content => current().content;

/**
 * The lessons of the plan that have a text in this language, as pages show them, in the order they
 * are taught.
 */
export function lessonsIn(lang: Lang): RenderedLesson[] {
  const { content, lessons } = current();
  const shown = lessons.get(lang) ?? shownLessons(content, lang);
  lessons.set(lang, shown);
  return shown;
}

/** The openers that have a text in this language. */
export const openersIn = (lang: Lang): RenderedLesson[] => shownOpeners(theContent(), lang);

/** Id of a number, such as 111 → what is dialled. */
export const phoneNumbers = (): ReadonlyMap<string, string> => dialled(theContent());

/** The helpline that every page names. */
export const helpline = (): Contact => theContent().contacts['111']!;

/** Texts that Astro draws, by the folder and name of their file. */
export type Drawn = 'lessons' | 'guides' | 'pages' | 'sheets' | 'community';

/**
 * A text of content/ as a component.
 * @param id its file under that folder, without `.mdx`: `help-map/vi`, `help-map/vi.other`
 * @throws where there is no such file
 */
export async function drawn(collection: Drawn, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection}/${id}.mdx: không có tệp này.`);
  return (await render(entry)).Content;
}

export const bandsInOrder = () => order.bandsInOrder(theContent());
export const modulesPlanned = () => plan.modulesPlanned(theContent());
export const openersPlanned = (bandId?: string) => plan.openersPlanned(theContent(), bandId);
export const gradesToday = () => plan.gradesToday(theContent());
