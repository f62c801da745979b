import { describe, expect, it } from 'vitest';
import { checkContent } from '#curriculum/checks/check-content.ts';
import { readFiles } from '#curriculum/files.ts';
import { readAsked } from '#delivery/new/asked.ts';
import { kindFiles } from '#delivery/new/kind-files.ts';
import { lessonFiles } from '#delivery/new/lesson-files.ts';
import { projectRoot } from '#delivery/setup/root.mjs';
import { goodTree } from './fixtures/read-case.ts';

describe('a new lesson', () => {
  const files = lessonFiles('to-post', {
    minutes: 35,
    skill: 'help-and-report',
    iCan: 'help-and-report.lop-1-3.1',
  });
  const good = goodTree();
  const module = good.texts
    .get('content/modules/i-tell.yaml')!
    .replace('lessons: [ask-grandma]', 'lessons: [ask-grandma, to-post]');
  const problems = checkContent({
    ...good,
    texts: new Map([
      ...good.texts,
      ...Object.entries(files),
      ['content/modules/i-tell.yaml', module],
    ]),
  });

  it('is readable: its only problems are missing texts', () => {
    const toWrite = [
      'bank-short',
      'core-one',
      'numbers',
      'misconceptions',
      'plan-code',
      'sources',
      'alike-stems',
      'longest-right',
      'right-places',
      'sentence-mean',
      'sentence-max',
      'screen-length',
      'option-length',
      'feedback-length',
      'exit-guessed',
      'boosters',
    ];
    expect(problems.filter(({ rule }) => !toWrite.includes(rule))).toEqual([]);
  });

  it('cannot be published unchanged', () => {
    expect(problems.filter(({ level }) => level === 'error').map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([
        'bank-short',
        'core-one',
        'misconceptions',
        'numbers',
        'plan-code',
        'sources',
      ]),
    );
  });
});

describe('a new kind', () => {
  it('has every file a kind needs', () => {
    const files = Object.keys(kindFiles('match-pairs'))
      .map((file) => file.replace('src/player/activities/match-pairs/', ''))
      .sort();
    expect(files).toEqual([
      'MatchPairs.astro',
      'MatchPairs.dom.test.tsx',
      'MatchPairs.tsx',
      'README.md',
      'grade.ts',
      'index.ts',
      'samples.yaml',
      'schema.ts',
    ]);
  });
});

describe('a new lesson from grade 6', () => {
  const own = readFiles(projectRoot);
  const module = 'content/modules/privacy-accounts-scams.yaml';
  const files = lessonFiles('to-post-again', {
    minutes: 45,
    skill: 'accounts-and-scams',
    iCan: 'accounts-and-scams.lop-6-9.2',
    showsEvidence: true,
  });

  const texts = new Map([
    ...own.texts,
    ...Object.entries(files),
    [module, own.texts.get(module)!.replace('lessons: [', 'lessons: [to-post-again, ')],
  ]);
  // Outside the test, which has a time limit: a check of all lessons takes long on a busy machine.
  const inText = checkContent({ ...own, texts }).filter(
    ({ file }) => file === 'content/lessons/to-post-again/vi.mdx',
  );

  it('shows its evidence: an opening, panels and an end without faults', () => {
    expect(inText.map(({ rule }) => rule)).toEqual([]);
    const text = files['content/lessons/to-post-again/vi.mdx']!;
    for (const mark of ['Opening', 'Strip', 'Ending', 'Make']) expect(text).toContain(`<${mark}`);
  });
});

describe('readAsked', () => {
  const free = () => false;
  it('reads the arguments', () => {
    expect(readAsked(['lesson', 'to-post', '7'], free)).toMatchObject({ id: 'to-post', grade: 7 });
    expect(readAsked(['lesson', 'to-post'], free)).toEqual({
      state: 'asked',
      what: 'lesson',
      id: 'to-post',
    });
  });
  it.each([
    [[]],
    [['lesson']],
    [['page', 'x']],
    [['lesson', 'a', 'b']],
    [['lesson', 'Bài một']],
    [['kind', '../x']],
  ])('asks again for %j', (words) => expect(readAsked(words, free).state).toBe('unclear'));
  it('never overwrites existing files', () =>
    expect(readAsked(['lesson', 'help-map'], () => true)).toMatchObject({
      state: 'unclear',
      why: expect.stringContaining('help-map'),
    }));
});
