import { describe, expect, it } from 'vitest';
import { content } from '../../tests/content/real-content.ts';
import { cardOf } from './question-card.ts';

const specs = content.lessons
  .flatMap((lesson) => lesson.in.filter(({ lang }) => lang === 'vi'))
  .flatMap(({ items }) => Object.entries(items));

describe('a question as a card', () => {
  it('does not exist if its picture is too large for a card', () => {
    const spec = content.lessons.find(({ id }) => id === 'four-steps')!.in[0]!.items[
      'gift-over-the-game'
    ]!;
    expect(cardOf('gift-over-the-game', spec)).toBeNull();
  });

  it('about facts is labelled “đúng”, about actions “nên”', () => {
    const judged = specs.flatMap(([id, spec]) => {
      const mode = (spec as { mode?: string }).mode;
      const card = mode === undefined ? null : cardOf(id, spec);
      return card ? [`${mode}: ${card.judges}`] : [];
    });
    expect([...new Set(judged)].sort()).toEqual([
      'many: truth',
      'one: truth',
      'scenario: deed',
      'true-false: truth',
    ]);
  });
});
