import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changedSince, NUMBERS, numbersText, withMissing } from '../../src/content/numbers.ts';
import { numbersSpec, type Numbers } from '../../src/content/schema/numbers.ts';

const before: Numbers = { lessons: { 'help-map': 1 }, items: { 'help-map/one': 1, 'help-map/two': 2 } };

describe('numbers are for life', () => {
  it('appends after the highest and touches nothing else', () => {
    const grown = withMissing(before, [
      { lesson: 'help-map', items: ['two', 'three'] },
      { lesson: 'inbox', items: ['one'] },
    ]);
    expect(grown).toEqual({
      lessons: { 'help-map': 1, inbox: 2 },
      items: { 'help-map/one': 1, 'help-map/two': 2, 'help-map/three': 3, 'inbox/one': 4 },
    });
    expect(changedSince(before, grown)).toEqual([]);
  });

  it('writes what it reads', () => {
    expect(parse(numbersText(before))).toEqual(before);
  });

  it('sees a number that was changed', () => {
    expect(changedSince(before, { ...before, items: { ...before.items, 'help-map/two': 3 } })).toEqual([
      'items: “help-map/two” đổi từ 2 sang 3',
    ]);
  });

  it('sees a number that was removed', () => {
    expect(changedSince(before, { lessons: {}, items: before.items })).toEqual([
      'lessons: “help-map” (số 1) đã bị xóa',
    ]);
  });

  it('sees a number that moved to another item', () => {
    expect(changedSince(before, { ...before, items: { 'help-map/two': 1, 'help-map/one': 2 } })).toHaveLength(
      2,
    );
  });
});

describe('content/numbers.yaml', () => {
  const read = (text: string) => numbersSpec.parse(parse(text));
  const now = read(readFileSync(NUMBERS, 'utf8'));
  const git = (...words: string[]) => spawnSync('git', words, { encoding: 'utf8' });

  it('only grew since every commit that holds it', () => {
    // Without git (an unpacked archive) there is nothing older to compare with.
    const commits = git('log', '--format=%H', 'HEAD', '--', NUMBERS);
    const older = commits.status === 0 ? commits.stdout.split('\n').filter(Boolean) : [];
    const changes = older.flatMap((commit) => {
      const file = git('show', `${commit}:${NUMBERS}`);
      return file.status === 0 ? changedSince(read(file.stdout), now) : [];
    });
    expect(changes).toEqual([]);
  });

  it('is written as npm run numbers writes it', () => {
    expect(readFileSync(NUMBERS, 'utf8')).toBe(numbersText(now));
  });
});
