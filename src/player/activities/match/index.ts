import { equally, permutations } from '#core/questions/guesses.ts';
import type { AnswerKey } from '#core/questions/key.ts';
import type { Kind } from '#core/questions/kind.ts';
import type { PrintCards } from '#core/teaching/print-cards.ts';
import { cardsAt, gradeMatch, sayMatch, type MatchAnswer } from './grade.ts';
import { matchSpec, type MatchSpec } from './schema.ts';

/** Reports equal texts: every card is named by its text, so no two may be alike, on either side. */
function faults({ pairs }: MatchSpec): string[] {
  const texts = pairs.flatMap(({ left, right }) => [left, right]);
  return [...new Set(texts.filter((text, at) => texts.indexOf(text) !== at))].map(
    (text) => `hai thẻ cùng chữ “${text}”`,
  );
}

function key({ pairs }: MatchSpec): AnswerKey {
  const rights = pairs
    .map(({ right }) => right)
    .sort((a, b) => a.localeCompare(b, 'vi'))
    .join(' / ');
  return {
    choices: pairs.map(({ left }) => `${left} → ${rights}?`),
    lines: pairs.map(({ left, right, feedback }) => ({
      text: `${left} → ${right}`,
      feedback: feedback,
      right: true,
    })),
  };
}

/** Mixed as on the worksheet; cards have no label, because pupils would have to learn it too. */
const cards = (spec: MatchSpec): PrintCards => ({
  how: spec.look === 'memory' ? 'memory' : 'match',
  heaps: [],
  cards: cardsAt(spec, 0).map(({ text, picture }) => ({ text, picture })),
});

export const match: Kind<MatchSpec, MatchAnswer> = {
  name: 'match',
  spec: matchSpec,
  grade: gradeMatch,
  say: sayMatch,
  validate: faults,
  guesses: ({ pairs }) => {
    const ids = pairs.map(({ id }) => id);
    return equally(
      permutations(ids).map((rights) =>
        Object.fromEntries(ids.map((left, place) => [left, rights[place]!])),
      ),
    );
  },
  answerKey: key,
  cards,
};
