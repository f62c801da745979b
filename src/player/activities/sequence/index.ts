import { equally, permutations, type Guess } from '#core/questions/guesses.ts';
import type { AnswerKey } from '#core/questions/key.ts';
import type { Kind } from '#core/questions/kind.ts';
import { letterOf, type PrintCards } from '#core/teaching/print-cards.ts';
import { gradeSequence, saySequence, TELL_NOW, type SequenceAnswer } from './grade.ts';
import { sequenceSpec, type SequenceSpec } from './schema.ts';

function faults(spec: SequenceSpec): string[] {
  const cards = spec.cards.map(({ id }) => id);
  const placed = [...spec.order.flat(), ...(spec.anytime ?? [])];
  const found: string[] = [];
  for (const id of cards)
    if (placed.filter((placedId) => placedId === id).length !== 1)
      found.push(`thẻ “${id}” phải có đúng một chỗ trong order hoặc anytime`);
  for (const id of placed)
    if (!cards.includes(id))
      found.push(`order/anytime có “${id}”, mà cards chỉ có ${cards.join(', ')}`);
  for (const { early, late } of spec.slips)
    for (const id of [early, late])
      if (!cards.includes(id)) found.push(`slips có “${id}”, mà cards chỉ có ${cards.join(', ')}`);
  if (spec.order.length < 2)
    found.push('order cần từ hai bậc trở lên, nếu không thì xếp sao cũng đúng');
  const asShown = gradeSequence(spec, cards);
  if (found.length === 0 && asShown.state === 'scored' && asShown.verdict === 'right')
    found.push('cards đang theo đúng thứ tự: xáo lên');
  return found;
}

/**
 * Returns the right order in one line; cards that may swap are side by side, and last, in brackets,
 * those that are right anywhere.
 */
function key({ cards, order, anytime = [], right }: SequenceSpec): AnswerKey {
  const textOf = (id: string) => cards.find((card) => card.id === id)?.text ?? id;
  return {
    choices: cards.map(({ text }) => text),
    lines: [
      {
        text: [
          order.map((group) => group.map(textOf).join(' / ')).join(' → '),
          ...anytime.map((cardId) => `(${textOf(cardId)})`),
        ].join(' '),
        feedback: right,
        right: true,
      },
    ],
  };
}

/**
 * Returns every order as equally likely. The button “tell now” is one more thing that a guess may
 * press first.
 */
function guesses({ cards, tellNow }: SequenceSpec): Guess<SequenceAnswer>[] {
  const orders = equally(permutations(cards.map(({ id }) => id)));
  if (!tellNow) return orders;
  const first = 1 / (cards.length + 1);
  return [
    { answer: [TELL_NOW], chance: first },
    ...orders.map(({ answer, chance }) => ({ answer, chance: chance * (1 - first) })),
  ];
}

const cards = (spec: SequenceSpec): PrintCards => ({
  how: 'order',
  heaps: [],
  cards: spec.cards.map(({ text, sign }, at) => ({ text, sign, label: letterOf(at) })),
});

export const sequence: Kind<SequenceSpec, SequenceAnswer> = {
  name: 'sequence',
  spec: sequenceSpec,
  grade: gradeSequence,
  say: saySequence,
  validate: faults,
  guesses,
  answerKey: key,
  cards,
};
