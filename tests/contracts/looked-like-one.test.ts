/**
 * The questions that looked as if they required one pick: their frozen old form, and the current
 * one.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFiles } from '#curriculum/files.ts';
import { readContent } from '#curriculum/read.ts';
import { shownLessons } from '#curriculum/shown.ts';
import { hashOf } from '#core/progress/ids.ts';
import { isOfOldLook } from '#core/questions/looked-like-one.ts';
import { severalOf } from '#core/questions/several.ts';

type Frozen = {
  lesson: string;
  item: string;
  hash: string;
  spec: { kind: string; mode: string; use: string; options: { verdict: string }[] };
};
const frozen = JSON.parse(
  readFileSync('tests/contracts/fixtures/looked-like-one.json', 'utf8'),
) as Frozen[];
const { content } = readContent(readFiles('.'));
const today = shownLessons(content, 'vi').flatMap(({ id: lesson, items }) =>
  Object.entries(items).map(([item, { spec, hash }]) => ({ lesson, item, spec, hash })),
);

it('there were 46, 37 of them in exit tickets, and each required several picks', () => {
  expect(frozen).toHaveLength(46);
  expect(new Set(frozen.map(({ hash }) => hash)).size).toBe(46);
  expect(frozen.filter(({ spec }) => spec.use.startsWith('exit-'))).toHaveLength(37);
  for (const { item, spec } of frozen) {
    const right = spec.options.filter(({ verdict }) => verdict === 'right').length;
    expect([item, spec.kind, spec.mode, right > 1]).toEqual([item, 'choice', 'many', true]);
  }
});

it('their hashes are those of the stored answers', () => {
  for (const { spec, hash } of frozen) expect(hashOf(JSON.stringify(spec))).toBe(hash);
  expect(frozen.filter((old) => !isOfOldLook({ spec: old.hash }))).toEqual([]);
});

it('no current question has such a hash, and each of them now states that it requires several picks', () => {
  expect(today.filter(({ hash }) => isOfOldLook({ spec: hash }))).toEqual([]);
  const asked = new Map(today.map(({ lesson, item, spec }) => [`${lesson}/${item}`, spec]));
  const still = frozen.flatMap(({ lesson, item }) => asked.get(`${lesson}/${item}`) ?? []);
  expect(still.length).toBeGreaterThan(0);
  expect(still.filter((spec) => severalOf(spec) === null)).toEqual([]);
});

it('red: an old question is recognised by its hash', () => {
  const [first] = frozen;
  expect(isOfOldLook({ spec: hashOf(JSON.stringify(first!.spec)) })).toBe(true);
  expect(isOfOldLook({ spec: hashOf(JSON.stringify({ ...first!.spec, count: 'shown' })) })).toBe(
    false,
  );
});
