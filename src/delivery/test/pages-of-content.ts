// Maps a file of content/ to the pages of a built site that show it.
import type { SitePage } from '#core/site/site-page.ts';

/**
 * The pages of an area, by the beginning of the file's path; the first matching row decides. A page
 * belongs to an area if its path begins with one of these. `[]` is for files on no page, `null` for
 * files that may be on any page.
 */
const areas: readonly (readonly [beginning: string, pages: readonly string[] | null])[] = [
  // For checks and tools.
  ['content/blind-reading/', []],
  ['content/numbers.yaml', []],
  ['content/words.yaml', []],
  // Names, colours and marks of invented apps: `schema/apps.test.ts` measures the colours.
  ['content/apps.yaml', []],
  ['content/community/card-kit.yaml', ['community/cards/']],
  ['content/community/cards/', ['community/cards/']],
  ['content/community/loudspeaker/', ['community/loudspeaker/']],
  ['content/community/products.yaml', ['community/products/']],
  ['content/community/rights.yaml', ['community/rights/', 'community/consent/']],
  ['content/community/roles.yaml', ['community/roles/', 'community/index.html']],
  ['content/community/sheets/', ['community/sheets/']],
  ['content/community/updates.yaml', ['community/updates/']],
  ['content/community/', ['community/']],
  ['content/guides/parents/', ['parents/index.html', 'parents/p', 'en/parents/']],
  ['content/guides/protection-staff/', ['community/staff/']],
  ['content/guides/teachers/', ['teachers/guide/']],
  ['content/help/sheets/', ['teachers/help/', 'teachers/counsellor/']],
  ['content/help/', ['info/', 'teachers/help/', 'teachers/counsellor/', 'community/sheets/']],
  ['content/modules/empty-handed/', ['teachers/empty-handed/']],
  ['content/pages/about/', ['about/']],
  ['content/pages/info/', ['info/']],
  ['content/settings/', ['parents/settings/']],
  ['content/browsers.yaml', ['info/', 'teachers/lab/']],
  ['content/law.yaml', ['community/', 'teachers/help/']],
  ['content/plan-clauses.yaml', ['about/', 'community/']],
  ['content/search.yaml', ['search/']],
  ['content/skills.yaml', ['skills/', 'about/']],
  ['content/frameworks.yaml', ['skills/', 'about/']],
  ['content/plan.yaml', ['teachers/guide/', 'about/']],
  ['content/bands.yaml', ['index.html', 'learn/', 'skills/']],
  // A clip's sentence is in a lesson's file, which changes too.
  ['content/clips.yaml', ['clips/', 'teachers/record/']],
  ['content/phrases.yaml', ['teachers/record/']],
  // A retired question leaves its lesson's file; its label stays on “Máy này giữ gì?”.
  ['content/retired.yaml', ['me/', 'info/']],
];

const lessonFile = /^content\/lessons\/([^/]+)\//;
const moduleFile = /^content\/modules\/([^/]+)\.yaml$/;

/** Returns whether a page's path contains this folder. */
const hasPart = ({ file }: SitePage, part: string): boolean => file.split('/').includes(part);

/**
 * Returns the pages that show a file of content/. For a lesson's file these are the lesson in all
 * its forms, with the booklets and exit forms of its module; for another file the pages of its
 * area. A file without a matching row may be on any page.
 * @param file from the project's root: `content/lessons/free-gift/vi.mdx`
 */
export function pagesOfContent(file: string, pages: readonly SitePage[]): SitePage[] {
  // Rules and notes for authors; pages show only .mdx.
  if (file.endsWith('.md')) return [];
  const [, lesson] = lessonFile.exec(file) ?? [];
  if (lesson !== undefined) {
    const modules = pages.flatMap((page) =>
      page.lesson?.id === lesson ? [page.lesson.module] : [],
    );
    return pages.filter((page) => [lesson, ...modules].some((part) => hasPart(page, part)));
  }
  const [, module] = moduleFile.exec(file) ?? [];
  if (module !== undefined)
    return pages.filter(
      (page) =>
        hasPart(page, module) || page.lesson?.module === module || page.file.startsWith('learn/'),
    );
  const [, begins] = areas.find(([beginning]) => file.startsWith(beginning)) ?? [file, null];
  return begins === null
    ? [...pages]
    : pages.filter((page) => begins.some((beginning) => page.file.startsWith(beginning)));
}
