import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/**
 * The texts that Astro renders. All other data, including their front matter, comes from
 * src/curriculum, which checks every file against its schema before the build.
 */
const textsIn = (base: string) =>
  defineCollection({
    loader: glob({
      base,
      pattern: '**/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
  });

export const collections = {
  lessons: textsIn('./content/lessons'),
  guides: textsIn('./content/guides'),
  pages: textsIn('./content/pages'),
  sheets: textsIn('./content/help/sheets'),
  community: textsIn('./content/community/sheets'),
};
