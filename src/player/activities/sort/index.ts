import { equally, placementsOf } from '#core/questions/guesses.ts';
import type { AnswerKey } from '#core/questions/key.ts';
import type { Kind } from '#core/questions/kind.ts';
import type { PrintCards } from '#core/teaching/print-cards.ts';
import { gradeSort, saySort, type SortAnswer } from './grade.ts';
import { sortSpec, type SortSpec } from './schema.ts';

const twice = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((text, at) => texts.indexOf(text) !== at)),
];

function faults({ boxes, cards }: SortSpec): string[] {
  const names = boxes.map(({ id }) => id);
  const found = cards
    .filter(({ box }) => !names.includes(box))
    .map(({ id, box }) => `thẻ “${id}” vào hộp “${box}”, mà boxes chỉ có ${names.join(', ')}`);
  for (const name of names)
    if (!cards.some(({ box }) => box === name)) found.push(`hộp “${name}” không có thẻ nào`);
  // Every control is named “box – card”, so two alike could not be told apart by a screen reader.
  for (const text of [
    ...twice(boxes.map((box) => box.text)),
    ...twice(cards.map((card) => card.text)),
  ])
    found.push(`chữ “${text}” dùng hai lần`);
  const runs = cards.filter(({ box }, at) => box !== cards[at - 1]?.box).length;
  if (found.length === 0 && runs === names.length && cards.length > names.length)
    found.push('cards đang xếp sẵn theo hộp: xáo lên');
  return found;
}

/** Returns each card with its box and its feedback. */
function key({ boxes, cards }: SortSpec): AnswerKey {
  const all = boxes.map(({ text }) => text).join(' / ');
  return {
    choices: cards.map(({ text }) => `${text} → ${all}?`),
    lines: cards.map(({ text, box, feedback }) => ({
      text: `${text} → ${boxes.find(({ id }) => id === box)?.text ?? box}`,
      feedback: feedback,
      right: true,
    })),
  };
}

/** Numbered as on the worksheet. */
const cards = (spec: SortSpec): PrintCards => ({
  how: 'sort',
  heaps: spec.boxes.map(({ text }) => text),
  cards: spec.cards.map(({ text, picture }, at) => ({ text, picture, label: `${at + 1}` })),
});

export const sort: Kind<SortSpec, SortAnswer> = {
  name: 'sort',
  spec: sortSpec,
  grade: gradeSort,
  say: saySort,
  validate: faults,
  guesses: ({ boxes, cards }) =>
    equally(
      placementsOf(
        cards.map(({ id }) => id),
        boxes.map(({ id }) => id),
      ),
    ),
  answerKey: key,
  cards,
};
