import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent, learnedRules, rules, shapeRules } from '#curriculum/checks/check-content.ts';
import { searchRules } from '#site/shared/search/search-rules.ts';
import { readFiles, type Files } from '#curriculum/files.ts';
import { sentenceOf, type ContentIssue } from '#curriculum/problems/problem.ts';
import { content } from './real-content.ts';
import { goodTree, readCase, spoiled } from './fixtures/read-case.ts';

const folders = readdirSync('tests/content/fixtures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'good')
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

  it('has no error, and warnings only of rules younger than its first lessons', () => {
    expect(problems.filter((problem) => !isLearned(problem)).map(sentenceOf)).toEqual([]);
    expect(problems.filter(({ level }) => level === 'error').map(sentenceOf)).toEqual([]);
  });

  it('has such warnings only in lessons of grades 1–5', () => {
    const young = content.lessons.filter(({ band }) => band?.look === 'b1' || band?.look === 'b2');
    const ids = new Set(young.map(({ id }) => id));
    expect(problems.filter((problem) => !ids.has(lessonIn(problem) ?? '')).map(sentenceOf)).toEqual(
      [],
    );
  });
});

describe('valid content', () => {
  it('has no problems', () => {
    expect(check(goodTree()).map(sentenceOf)).toEqual([]);
  });

  it.each([
    ['when it is sensitive', 'sensitive'],
    ['when there is a unit for parents', 'guide'],
    ['when it is in English too', 'english'],
    ['when there is a talk of the loudspeaker', 'loudspeaker'],
    ['when there is a lesson of the card kit', 'cards'],
  ])('has no problems %s', (_, base) => {
    expect(check(spoiled(readCase(`tests/content/fixtures/${base}.yaml`))).map(sentenceOf)).toEqual(
      [],
    );
  });
});

describe('every rule', () => {
  const all = [...rules, ...searchRules];
  it.each([...shapeRules, ...all.map(({ name }) => name)])(
    '%s has a case that breaks it',
    (name) => {
      expect(folders).toContain(name);
    },
  );

  it('has a unique name', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('has no case for a removed rule', () => {
    expect(
      folders.filter(
        (folder) => !shapeRules.includes(folder) && !all.some(({ name }) => name === folder),
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

describe('a problem names its file, its place and the allowed values', () => {
  it.each(cases)('$rule: $why', ({ rule, says, today, ...given }) => {
    const problems = check(
      spoiled({ says, ...given }),
      today === undefined ? undefined : new Date(today),
    );
    expect(problems.map(sentenceOf)).toEqual(says);
    expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([rule]));
  });
});
