import { nearest } from '../problems/nearest.ts';
import type { Found } from '../problems/problem.ts';
import { searchPages } from '../search-pages.ts';
import type { Rule } from './rule.ts';

const file = 'content/search.yaml';

/** A worry leads to pages that are there. */
export const searchRules: Rule[] = [
  {
    name: 'search-pages',
    level: 'error',
    find: (content) => {
      if (!content.search) return [];
      const known = searchPages(content).map(({ path }) => `/${path}`);
      return Object.entries(content.search.worries).flatMap(([id, { pages }]) =>
        pages
          .filter((page) => !known.includes(page))
          .map((page): Found => {
            const meant = nearest(page, known);
            return {
              file,
              id: `worries, ${id}`,
              field: 'pages',
              says: `không có trang “${page}”.${meant ? ` Có phải “${meant}”?` : ''}`,
            };
          }),
      );
    },
  },
];
