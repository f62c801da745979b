import { bandsInOrder, theContent } from '#curriculum/astro.ts';
import { searchPages } from './search-pages.ts';
import { search } from './messages.ts';
import type { SearchPage } from './page.ts';

type LessonLine = {
  path: string;
  title: string;
  talk: string | undefined;
  plan: string | undefined;
};

/** All searchable pages, arranged for a page without script. */
export type SearchSections = {
  bands: { id: string; name: string; lessons: LessonLine[] }[];
  /** Guides, papers and tools, which belong to no band. */
  others: { title: string; found: SearchPage[] }[];
  /** Link title by path. */
  titles: ReadonlyMap<string, string>;
};

export function searchSections(): SearchSections {
  const content = theContent();
  const pages = searchPages(content);
  const { places } = search.vi;
  const bandOf = new Map(content.lessons.map(({ id, band }) => [`lessons/${id}/`, band?.id]));
  const paths = new Set(pages.map(({ path }) => path));
  const talkOf = (path: string): string => path.replace('lessons/', 'parents/talks/');
  const line = ({ path, title, plan }: SearchPage): LessonLine => ({
    path,
    title,
    plan,
    talk: paths.has(talkOf(path)) ? talkOf(path) : undefined,
  });
  const placed = (place: string) => pages.filter((page) => page.place === place);
  return {
    bands: bandsInOrder().map(({ id, name }) => ({
      id,
      name: name.vi,
      lessons: pages.filter(({ path }) => bandOf.get(path) === id).map(line),
    })),
    others: [
      places.help,
      places.guide,
      places.settings,
      places.teacherGuide,
      places.paper,
      places.tool,
      places.community,
      places.staffCourse,
    ]
      .map((place) => ({ title: place, found: placed(place) }))
      .filter(({ found }) => found.length > 0),
    titles: new Map(pages.map(({ path, title }) => [`/${path}`, title])),
  };
}
