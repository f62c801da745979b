import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../architecture-rules.ts';

/** The table of src/README.md: part → what it may import. */
const written = new Map(
  [...readFileSync('src/README.md', 'utf8').split('## Who may import whom')[1]!.split('\n## ')[0]!.matchAll(/^\| ([a-z ]+) \| ([^|]+) \|$/gm)]
    .filter(([, part]) => part !== 'part')
    .map(([, part, may]) => [part!, may === '–' ? [] : may!.split(', ')] as const),
);

// Parts that may all import the same long list, which the README calls “below”.
const below = rules.find(({ part }) => part === 'components')!.may.filter((each) => each !== 'astro');

describe('the table in src/README.md', () => {
  it.each(rules)('says of $part what the rules say', ({ part, may }) => {
    const said = written.get(part)?.flatMap((each) => (each === 'below' ? below : [each]));
    // A part may always import itself; the README does not repeat that.
    const without = (list: readonly string[]) => [...new Set(list.filter((each) => each !== part))].sort();
    expect(said && without(said)).toEqual(without(may));
  });

  it('has no part that the rules do not have', () => {
    expect([...written.keys()].filter((part) => !rules.some((rule) => rule.part === part))).toEqual([]);
  });
});
