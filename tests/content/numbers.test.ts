import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changedSince, NUMBERS, numbersText, withMissing } from '#curriculum/numbers.ts';
import { numbersSpec, type Numbers } from '#curriculum/schema/numbers.ts';
import { moduleNumber } from '#core/teaching/assignment.ts';
import { decodeAssignment, encodeAssignment } from '#core/codes/assign-code.ts';

const before: Numbers = {
  lessons: { 'help-map': 1 },
  items: { 'help-map/one': 1, 'help-map/two': 2 },
};

describe('numbers never change', () => {
  it('appends after the highest and changes nothing else', () => {
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

  it('writes a file it can read', () => {
    expect(parse(numbersText(before))).toEqual(before);
  });

  it('detects a changed number', () => {
    expect(
      changedSince(before, { ...before, items: { ...before.items, 'help-map/two': 3 } }),
    ).toEqual(['items: “help-map/two” đổi từ 2 sang 3']);
  });

  it('detects a removed number', () => {
    expect(changedSince(before, { lessons: {}, items: before.items })).toEqual([
      'lessons: “help-map” (số 1) đã bị xóa',
    ]);
  });

  it('detects a number moved to another item', () => {
    expect(
      changedSince(before, { ...before, items: { 'help-map/two': 1, 'help-map/one': 2 } }),
    ).toHaveLength(2);
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

  const modules = readdirSync('content/modules')
    .filter((file) => file.endsWith('.yaml'))
    .map(
      (file) =>
        (parse(readFileSync(`content/modules/${file}`, 'utf8')) as { planCode: string }).planCode,
    );
  /** Returns numbers that refer to two things, or that a code does not decode to. */
  const unfit = (lessons: readonly number[], planCodes: readonly string[]): number[] => {
    const all = [...lessons, ...planCodes.map(moduleNumber)];
    const isHeld = (n: number): boolean => {
      const code = n < 1 || n > 127 ? null : decodeAssignment(encodeAssignment([n]));
      return code?.state === 'read' && code.items.join() === String(n);
    };
    return all.filter((n) => !isHeld(n) || all.indexOf(n) !== all.lastIndexOf(n));
  };

  it('and the modules’ places in the plan fit class codes without collisions', () => {
    expect(modules).toHaveLength(16);
    expect(unfit(Object.values(now.lessons), modules)).toEqual([]);
  });

  it('detects a hundredth lesson that collides with a module, and an eighth module of a band', () => {
    expect(unfit([...Object.values(now.lessons), 100], modules)).toEqual([100, 100]);
    expect(unfit(Object.values(now.lessons), [...modules, 'b1-m8'])).toEqual([107, 107]);
    expect(unfit([], ['b4-m8'])).toEqual([128]);
  });
});
