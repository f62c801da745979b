import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent, learnedRules, rules, shapeRules } from '#curriculum/checks/check-content.ts';
import { searchRules } from '#site/shared/search/search-rules.ts';
import { readFiles, type Files } from '#curriculum/files.ts';
import { sentenceOf, type ContentIssue } from '#curriculum/problems/problem.ts';
import { content } from './real-content.ts';
import { goodTree, readCase, spoiled } from './fixtures/read-case.ts';

const folders = readdirSync('tests/content/fixtures', { withFileTypes: true })
  .filter((each) => each.isDirectory() && each.name !== 'good')
  .map(({ name }) => name);
const cases = folders.flatMap((rule) =>
  readdirSync(`tests/content/fixtures/${rule}`).map((file) => ({
    rule,
    path: `tests/content/fixtures/${rule}/${file}`,
    ...readCase(`tests/content/fixtures/${rule}/${file}`),
  })),
);

const check = (files: Files, today?: Date) => checkContent(files, today, searchRules);

describe('the content of this repository', () => {
  const problems = check(readFiles('.'));
  const isLearned = ({ rule }: ContentIssue) => learnedRules.some(({ name }) => name === rule);
  const lessonIn = ({ file }: ContentIssue) => /^content\/lessons\/([^/]+)\//.exec(file)?.[1];

  it('has no error and no warning but of rules younger than its first lessons', () => {
    expect(problems.filter((problem) => !isLearned(problem)).map(sentenceOf)).toEqual([]);
    expect(problems.filter(({ level }) => level === 'error').map(sentenceOf)).toEqual([]);
  });

  it('has such warnings in lessons of grades 1–5 alone', () => {
    const young = content.lessons.filter(({ band }) => band?.look === 'b1' || band?.look === 'b2');
    const ids = new Set(young.map(({ id }) => id));
    expect(problems.filter((problem) => !ids.has(lessonIn(problem) ?? '')).map(sentenceOf)).toEqual(
      [],
    );
  });
});

describe('content that is as it should be', () => {
  it('is not complained about', () => {
    expect(check(goodTree()).map(sentenceOf)).toEqual([]);
  });

  it.each([
    ['when it is sensitive', 'sensitive'],
    ['when there is a unit for parents', 'guide'],
    ['when it is in English too', 'english'],
    ['when there is a talk of the loudspeaker', 'loudspeaker'],
    ['when there is a lesson of the card kit', 'cards'],
  ])('is not complained about %s', (_, base) => {
    expect(check(spoiled(readCase(`tests/content/fixtures/${base}.yaml`))).map(sentenceOf)).toEqual(
      [],
    );
  });
});

describe('every rule', () => {
  const all = [...rules, ...searchRules];
  it.each([...shapeRules, ...all.map(({ name }) => name)])(
    '%s has a case that turns it red',
    (name) => {
      expect(folders).toContain(name);
    },
  );

  it('has a name of its own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('has no case for a rule that is gone', () => {
    expect(
      folders.filter(
        (each) => !shapeRules.includes(each) && !all.some(({ name }) => name === each),
      ),
    ).toEqual([]);
  });
});

describe('a rule younger than the first lessons', () => {
  const costly = readCase('tests/content/fixtures/caution-costs/said.yaml');
  const look = (is: string) => ({
    file: 'content/bands.yaml',
    find: 'look: b1',
    put: `look: ${is}`,
  });
  const levelsAt = (is: string) => {
    const found = check(spoiled({ ...costly, edits: [...costly.edits, look(is)] }));
    return new Set(found.filter(({ rule }) => rule === 'caution-costs').map(({ level }) => level));
  };
  it.each([
    ['b1', 'warning'],
    ['b2', 'warning'],
    ['b3', 'error'],
    ['b4', 'error'],
  ])('of a lesson that looks as %s gives: %s', (is, level) =>
    expect(levelsAt(is)).toEqual(new Set([level])),
  );
});

describe('a fault is said with its file, its place and what is allowed', () => {
  it.each(cases)('$rule: $why', ({ rule, says, today, ...given }) => {
    const problems = check(
      spoiled({ says, ...given }),
      today === undefined ? undefined : new Date(today),
    );
    expect(problems.map(sentenceOf)).toEqual(says);
    expect(new Set(problems.map((each) => each.rule))).toEqual(new Set([rule]));
  });
});
