import { nearest } from '#curriculum/problems/nearest.ts';
import type { Violation } from '#curriculum/problems/problem.ts';
import { searchPages } from './search-pages.ts';
import type { Rule } from '#curriculum/checks/rule.ts';

const file = 'content/search.yaml';

/** Checks that worries and synonyms refer to existing pages. */
export const searchRules: Rule[] = [
  {
    name: 'search-pages',
    level: 'error',
    find: (content) => {
      if (!content.search) return [];
      const known = searchPages(content).map(({ path }) => `/${path}`);
      const { worries, names } = content.search;
      const written = [
        ...Object.entries(worries).map(([id, { pages }]) => ({
          id: `worries, ${id}`,
          field: 'pages',
          pages,
        })),
        ...Object.keys(names).map((page) => ({ id: 'names', field: page, pages: [page] })),
      ];
      return written.flatMap(({ id, field, pages }) =>
        pages
          .filter((page) => !known.includes(page))
          .map((page): Violation => {
            const meant = nearest(page, known);
            return {
              file,
              id,
              field,
              message: `không có trang “${page}”.${meant ? ` Có phải “${meant}”?` : ''}`,
            };
          }),
      );
    },
  },
];
