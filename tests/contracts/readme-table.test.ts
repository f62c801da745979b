import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { BandSpec } from '../../src/content/schema/curriculum.ts';
import { bankOf } from '../../src/content/checks/bank.ts';
import { rules } from '../architecture-rules.ts';

/** The table of src/README.md: part → what it may import. */
const written = new Map(
  [
    ...readFileSync('src/README.md', 'utf8')
      .split('## Who may import whom')[1]!
      .split('\n## ')[0]!
      .matchAll(/^\| ([a-z ]+) \| ([^|]+) \|$/gm),
  ]
    .filter(([, part]) => part !== 'part')
    .map(([, part, may]) => [part!, may === '–' ? [] : may!.split(', ')] as const),
);

// Parts that may all import the same long list, which the README calls “below”.
const below = rules
  .find(({ part }) => part === 'components')!
  .may.filter((each) => each !== 'astro');

describe('the table in src/README.md', () => {
  it.each(rules)('says of $part what the rules say', ({ part, may }) => {
    const said = written.get(part)?.flatMap((each) => (each === 'below' ? below : [each]));
    // A part may always import itself; the README does not repeat that.
    const without = (list: readonly string[]) =>
      [...new Set(list.filter((each) => each !== part))].sort();
    expect(said && without(said)).toEqual(without(may));
  });

  it('has no part that the rules do not have', () => {
    expect([...written.keys()].filter((part) => !rules.some((rule) => rule.part === part))).toEqual(
      [],
    );
  });
});

describe('the figures in content/README.md', () => {
  const text = readFileSync('content/README.md', 'utf8');
  const row = (name: string) =>
    new RegExp(`^\\| ${name} \\| (.+) \\|$`, 'm').exec(text)![1]!.split(' | ');
  const bands = Object.values(
    parse(readFileSync('content/bands.yaml', 'utf8')) as Record<string, BandSpec>,
  );

  it.each([
    ['Một câu, trung bình', 'sentenceMean'],
    ['Câu dài nhất', 'sentenceMax'],
    ['Một màn hình', 'screen'],
    ['Một lựa chọn', 'option'],
    ['Một lời nhắn', 'feedback'],
    ['Từ mới trong một bài', 'terms'],
    ['Tiếng Anh: từ trong một câu, trung bình', 'englishMean'],
  ] as const)('%s are those of bands.yaml', (name, limit) => {
    expect(row(name).map(Number)).toEqual(bands.map(({ limits }) => limits[limit]));
  });

  it('the bank is the one the build asks for', () => {
    const banks = ['lop-1-3', 'lop-4-5', 'lop-6-9'].map(bankOf);
    expect(row('`practice`')).toEqual(banks.map(({ practice }) => String(practice)));
    expect(row('`exit-a`, `exit-b`')).toEqual(
      banks.map((bank) => `${bank['exit-a']} + ${bank['exit-b']}`),
    );
    expect(row('`review`')).toEqual(banks.map(({ review }) => String(review)));
    expect(bankOf('lop-10-12')).toEqual(bankOf('lop-6-9'));
  });
});
