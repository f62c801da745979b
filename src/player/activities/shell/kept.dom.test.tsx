/**
 * “Chọn lại” in every kind: right parts stay, the others are removed; a kind that starts empty is
 * listed here.
 */
import { expect, it } from 'vitest';
import { leave, play, samplesOf, words, type Sample } from '../../../../tests/dom/play.tsx';
import { kinds } from '../registry.ts';
import { views } from '../views.ts';
import type { AnyView } from './view.ts';

/** One pick, own words or a story: no part of it is right by itself. */
const anew = [
  'branching-scenario',
  'call-sim',
  'chat-reply',
  'chat-sim',
  'help-finder',
  'reflect',
  'report-rehearsal',
  'short',
];

const asked: [string, AnyView, Sample][] = [];
for (const kind of kinds.keys()) {
  const { view } = await views[kind]!();
  for (const sample of samplesOf(kind)) asked.push([`${kind} ${sample.id}`, view, sample]);
}

it('is defined by every kind except those that start empty', () => {
  const without = new Set(asked.flatMap(([, { kept }, { spec }]) => (kept ? [] : [spec.kind])));
  expect([...without].sort()).toEqual(anew);
});

it.each(asked.filter(([, { kept }]) => kept))(
  '%s: all of a right answer would stay',
  (_name, view, sample) => {
    const { answer } = sample.answers.right;
    const kept = view.kept!(sample.spec, answer);
    if (kept === null) return expect(view.several?.(sample.spec, 'vi') ?? null).toBeNull();
    // A feed starts empty: its acts are not parts that could stay.
    if (sample.spec.kind === 'feed-sim') return;
    expect(view.describeAnswer(sample.spec, kept)).toBe(view.describeAnswer(sample.spec, answer));
  },
);

it.each(asked.filter(([, { kept }, { answers }]) => kept && answers.worst.acts.length > 0))(
  '%s: the kept part of the worst answer, completed, is no worse than that answer',
  async (_name, view, sample) => {
    const page = await play(sample, view);
    await page.acts(sample.answers.worst.acts);
    await page.pressMain();
    if (page.named(words.again).length === 0) return leave();
    await new Promise((resolve) => setTimeout(resolve, 450));
    await page.press(words.again);
    const draft = page.draft() ?? view.initialAnswer(sample.spec);
    const [worst, stays] = [sample.answers.worst.answer, view.grade(sample.spec, draft)].map(
      (answer) =>
        answer === sample.answers.worst.answer ? view.grade(sample.spec, answer) : answer,
    ) as ReturnType<AnyView['grade']>[];
    if (stays!.state === 'scored' && worst!.state === 'scored')
      expect(stays!.earned).toBeGreaterThanOrEqual(worst!.earned);
    leave();
  },
);
