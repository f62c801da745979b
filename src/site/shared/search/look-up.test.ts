import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { content } from '../../../../tests/content/real-content.ts';
import type { Content } from '#curriculum/content.ts';
import { searchPages } from './search-pages.ts';
import { lookUpIn, type LookUp } from './look-up.ts';

type Asked = { query: string; pages: string[] };
const queries = parse(readFileSync('tests/search/queries.yaml', 'utf8')) as Record<string, Asked[]>;
const asked = Object.values(queries).flat();
/** Queries by an author who had not seen the index. */
const askedByAnother = Object.values(
  parse(readFileSync('tests/search/second-queries.yaml', 'utf8')) as Record<string, Asked[]>,
).flat();
const pages = searchPages(content);
const lookUp = lookUpIn(pages);

/** Returns the content without synonyms for its pages. */
const withoutNames = (all: Content): Content => ({
  ...all,
  search: { ...all.search!, names: {} },
  lessons: all.lessons.map((lesson) => ({
    ...lesson,
    spec: { ...lesson.spec, synonyms: undefined },
  })),
});

/** The number of results a reader looks at. */
const FIRST = 3;
const answered = (find: LookUp, { query, pages: wanted }: Asked): boolean =>
  find(query)
    .slice(0, FIRST)
    .some(({ path }) => wanted.includes(`/${path}`));

/** Returns milliseconds per query, averaged over all of them. */
function timeOf(find: (query: string) => unknown): number {
  const start = performance.now();
  for (const { query } of asked) find(query);
  return (performance.now() - start) / asked.length;
}

describe('sixty queries, written before there was an index', () => {
  it('are twenty misspelt, twenty without marks, twenty in spoken style', () =>
    expect(Object.entries(queries).map(([sort, list]) => [sort, list.length])).toEqual([
      ['misspelt', 20],
      ['bare', 20],
      ['plain', 20],
    ]));

  it('find a page that answers them among the first three, 54 of them at least', () => {
    const missed = asked.filter((query) => !answered(lookUp, query));
    const plain = (query: string) =>
      pages.filter(({ title, about, also, text }) =>
        `${title} ${about} ${also} ${text}`.toLowerCase().includes(query.toLowerCase()),
      );
    const byIncludes = asked.filter((query) => answered(plain, query)).length;
    const [ours, plainly] = [timeOf(lookUp), timeOf(plain)];
    const bytes = brotliCompressSync(JSON.stringify(pages)).length;
    console.log(
      `search: ${asked.length - missed.length} of ${asked.length} in the first ${FIRST} (a plain includes: ${byIncludes}); ` +
        `${ours.toFixed(2)} ms a query, ${(ours / plainly).toFixed(1)} × a plain includes; ${pages.length} pages, ${bytes} B brotli` +
        missed
          .map(
            ({ query }) =>
              `\n  missed: ${query}: ${lookUp(query)
                .slice(0, 3)
                .map(({ path }) => path)
                .join(' ')}`,
          )
          .join(''),
    );
    expect(asked.length - missed.length).toBeGreaterThanOrEqual(54);
    expect(bytes).toBeLessThanOrEqual(100_300);
  });
});

describe('sixty more, by an author who had not seen the index', () => {
  const answers = (find: LookUp) => askedByAnother.filter((query) => answered(find, query)).length;

  it('find a page that answers them among the first three, 54 of them at least', () => {
    console.log(`search: ${answers(lookUp)} of ${askedByAnother.length} of the second set`);
    expect(askedByAnother.length).toBe(60);
    expect(answers(lookUp)).toBeGreaterThanOrEqual(54);
  });

  it('fail without synonyms for pages', () => {
    const nameless = searchPages(withoutNames(content));
    expect(answers(lookUpIn(nameless))).toBeLessThan(54);
  });
});

describe('a lesson is found by each of its synonyms', () => {
  /** The number of results a page shows (`site/shared/search/Results.tsx`). */
  const SHOWN = 20;
  const synonyms = content.lessons.flatMap(({ id, spec, in: texts }) =>
    texts.length > 0
      ? (spec.synonyms ?? []).map((query) => ({ query, path: `lessons/${id}/` }))
      : [],
  );
  const missed = (find: LookUp) =>
    synonyms.filter(
      ({ query, path }) =>
        !find(query)
          .slice(0, SHOWN)
          .some((page) => page.path === path),
    );

  it('every lesson has some, as pupils, parents or teachers type them', () => {
    for (const { id, spec, in: texts } of content.lessons)
      if (texts.length > 0) expect(spec.synonyms?.length ?? 0, id).toBeGreaterThanOrEqual(5);
  });

  it('“lừa đảo” finds all lessons about it, also without marks', () => {
    const about = [
      'free-gift',
      'inbox-traps',
      'sophisticated-scams',
      'strong-accounts',
      'keep-evidence-report',
    ];
    for (const query of ['lừa đảo', 'lua dao'])
      expect(
        lookUp(query)
          .slice(0, SHOWN)
          .map(({ path }) => path),
        query,
      ).toEqual(expect.arrayContaining(about.map((id) => `lessons/${id}/`)));
  });

  it('each within the results a page shows', () => expect(missed(lookUp)).toEqual([]));

  it('fails without synonyms', () => {
    const bare = missed(lookUpIn(searchPages(withoutNames(content))));
    expect(bare.length).toBeGreaterThan(100);
    expect(bare).toContainEqual({ query: 'lừa đảo', path: 'lessons/free-gift/' });
  });
});

describe('a search', () => {
  it('finds nothing for an empty query', () => {
    expect(lookUp('')).toEqual([]);
    expect(lookUp('?! …')).toEqual([]);
    expect(lookUp('qwrtp')).toEqual([]);
  });

  it('finds pages while the last word is half typed', () =>
    expect(
      lookUp('dấu chân s')
        .slice(0, 2)
        .map(({ path }) => path),
    ).toContain('lessons/digital-footprint/'));

  it('shows a sensitive lesson under its neutral name, whatever was typed', () => {
    const lesson = lookUp('tống tiền').find(({ path }) => path === 'lessons/khanh-story/')!;
    expect([lesson.title, lesson.about].join(' ')).not.toMatch(/tiền|ảnh|AI/i);
  });

  it('ranks matches with the query’s own marks first', () => {
    const [secret] = lookUp('bí mật');
    expect(`${secret!.title} ${secret!.also}`.toLowerCase()).toContain('bí mật');
  });
});
