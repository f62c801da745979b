import { verdictFrom, type Score } from '#core/questions/score.ts';
import type { SequenceSpec } from './schema.ts';

export const TELL_NOW = 'tell-now';

/** Card ids in the order placed, or `[TELL_NOW]` for the button that is always safe. */
export type SequenceAnswer = string[];

/** Gives a point for each pair of cards from different groups that is in the right order. */
export function gradeSequence(spec: SequenceSpec, answer: SequenceAnswer): Score {
  if (answer[0] === TELL_NOW && spec.tellNow)
    return {
      state: 'scored',
      earned: 1,
      total: 1,
      verdict: 'right',
      feedback: [spec.tellNow.feedback],
      perOption: {},
    };
  const missing = spec.cards.filter(({ id }) => !answer.includes(id)).length;
  if (missing > 0) return { state: 'not-ready', missing };

  const place = new Map(answer.map((cardId, at) => [cardId, at]));
  const pairs = spec.order.flatMap((group, at) =>
    spec.order
      .slice(at + 1)
      .flatMap((later) =>
        group.flatMap((first) => later.map((second) => [first, second] as const)),
      ),
  );
  const turned = pairs.filter(([first, second]) => place.get(first)! > place.get(second)!);
  const wrongCards = new Set(turned.flat());
  const perOption = Object.fromEntries(
    spec.cards.map(({ id }) => [id, wrongCards.has(id) ? ('wrong' as const) : ('right' as const)]),
  );
  // One reversed pair still earns points; with more than half reversed it is no order any more.
  const total = pairs.length;
  const earned = turned.length * 2 > total ? 0 : total - turned.length;
  if (turned.length === 0)
    return {
      state: 'scored',
      earned: total,
      total,
      verdict: 'right',
      feedback: [spec.right],
      perOption,
    };
  // Telling before anything else is right, by the cards as by the button: an adult does the rest
  // with the child.
  if (spec.tellNow && spec.anytime?.includes(answer[0]!))
    return {
      state: 'scored',
      earned: total,
      total,
      verdict: 'right',
      feedback: [spec.tellNow.feedback],
      perOption: {},
    };
  const slip = spec.slips.find((known) =>
    turned.some(([first, second]) => first === known.late && second === known.early),
  );
  const { feedback, misconception } = slip ?? spec.otherwise;
  const points = slip?.half ? Math.max(earned, total / 2) : earned;
  return {
    state: 'scored',
    earned: points,
    total,
    verdict: verdictFrom(points, total),
    feedback: [feedback],
    misconception,
    perOption,
  };
}

/** Returns the beginning of the order that is right: “Chọn lại” keeps it. */
export function rightBeginning(
  { order, anytime = [] }: SequenceSpec,
  answer: SequenceAnswer,
): SequenceAnswer {
  const left = order.map((group) => new Set(group));
  const wrong = answer.findIndex((id) => {
    if (anytime.includes(id)) return false;
    const [next] = left.filter((group) => group.size > 0);
    return !next?.delete(id);
  });
  return wrong === -1 ? answer : answer.slice(0, wrong);
}

export function saySequence(spec: SequenceSpec, answer: SequenceAnswer): string {
  if (answer[0] === TELL_NOW) return spec.tellNow?.text ?? '';
  return answer.map((cardId) => spec.cards.find(({ id }) => id === cardId)?.text ?? '').join(' → ');
}
