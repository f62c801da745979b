import { describe, expect, it } from 'vitest';
import { longestRight, singlesOf } from '#curriculum/checks/items.ts';
import { getTracks, type Track } from '#curriculum/content.ts';
import { syllablesIn } from '#curriculum/texts/syllables.ts';
import { content } from './real-content.ts';

/**
 * A rule of the build is that the right option is seldom the longest. If it never is, excluding the
 * longest is a way to pass.
 */
const ways = content.lessons
  .filter(({ band }) => band?.look === 'b3' || band?.look === 'b4')
  .flatMap((lesson) => lesson.in.filter(({ lang }) => lang === 'vi').flatMap(getTracks));

type Singles = ReturnType<typeof singlesOf>;
const lengths = ({ options }: Singles[number]): number[] =>
  options.map(({ text }) => syllablesIn(text)).sort((a, b) => b - a);

/** Counts questions with a single longest option, and those where it is the right one. */
function longest(singles: Singles): { alone: number; right: number } {
  const alone = singles.filter((single) => lengths(single)[0]! > lengths(single)[1]!);
  return { alone: alone.length, right: longestRight(alone) };
}
const isGivenAway = ({ alone, right }: ReturnType<typeof longest>): boolean =>
  alone >= 6 && right * 6 < alone;
const singlesIn = ({ items }: Track): Singles => singlesOf(Object.values(items));

describe('the longest option', () => {
  it('is right at least once in six where it is unique, in every track of grades 6–12', () => {
    const given = ways
      .map((way) => ({ file: way.file.items, ...longest(singlesIn(way)) }))
      .filter(isGivenAway);
    expect(given).toEqual([]);
    expect(ways.length).toBeGreaterThan(24);
  });

  it('would fail if the right ones were shortened', () => {
    const cut = ways.map((way) =>
      longest(
        singlesIn(way).map(({ options, right }) => ({
          right,
          options: options.map((option, at) => (at === right ? { ...option, text: 'Kể' } : option)),
        })),
      ),
    );
    expect(cut.filter(isGivenAway).length).toBeGreaterThan(12);
  });
});
