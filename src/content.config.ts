import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/**
 * The texts that Astro draws, and nothing else: what they say of themselves, and all other data,
 * come from src/curriculum, which has held every file against its schema before the build begins.
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
