import { useEffect, useRef, useState } from 'preact/hooks';
import type { Score, Scored } from '#core/questions/score.ts';
import { $attempts } from '../../progress/attempts.ts';
import { draftOf, saveDraft } from '../../progress/drafts.ts';
import { recordAttempt } from '../../progress/attempt-recorder.ts';
import { $turns, type TurnTaken } from '../../profiles/turns.ts';
import type { AnyView } from './view.ts';
import { useLazyStore } from '../../ui/use-late-part.ts';
import { useLatest } from '../../ui/use-latest.ts';

export type QuestionProps = {
  lesson: string;
  item: string;
  kind: string;
  /** The kind's own spec: the shell hands it back and reads only what every spec has. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  spec: any;
  /**
   * Hash of the spec as built: an old answer is shown again only to the question it was given to.
   */
  hash: string;
  view: AnyView;
};

export type AnswerController = {
  answer: unknown;
  score: Score | null;
  result: Scored | null;
  /** Answers so far that were not right, and how often the pupil began again. */
  wrongCount: number;
  tries: number;
  /** Right, or a story at its end: nothing is asked any more. */
  isFinal: boolean;
  /** The answer that was begun again from, where a part of it stays. */
  before: unknown;
  /** Id of the attempt whose saving is shown. */
  kept: string | null;
  change(answer: unknown): void;
  check(): void;
  retry(): void;
  /** An answer as those who share this computer take turns with it. */
  turnWith(scored: Scored, given: unknown): TurnTaken;
};

/**
 * Kinds in which one thing is picked out of a few: there each of several at a computer gives an own
 * answer.
 */
const PICKS = new Set(['choice', 'chat-reply']);

/**
 * One activity's answer: draft, check, record, try again. Shows an earlier answer of the same pupil
 * when it comes.
 */
export function useAnswer(asked: QuestionProps): AnswerController {
  const { item, spec, view } = asked;
  const draft = draftOf(item);
  const [answer, setAnswer] = useState<unknown>(draft ?? view.initialAnswer(spec));
  const [result, setResult] = useState<Scored | null>(null);
  const [misses, setMisses] = useState(0);
  const [tries, setTries] = useState(0);
  const [before, setBefore] = useState<unknown>(null);
  const [kept, setKept] = useState<string | null>(null);
  const touched = useRef(draft !== undefined);
  const attempts = useLazyStore($attempts);
  const latest = useLatest(asked);

  useEffect(() => {
    const { item, spec, hash, view } = latest.current;
    if (touched.current || view.persists === 'done') return;
    const last = attempts?.findLast((each) => each.item === item && each.spec === hash);
    const score = last && view.grade(spec, last.answer);
    if (score?.state !== 'scored') return;
    setAnswer(last!.answer);
    setResult(score);
  }, [attempts, latest]);

  const answeredWith = (scored: Scored, given: unknown) => ({
    ...asked,
    use: spec.use,
    keeps: view.persists,
    hints: misses,
    scored,
    answer: given,
    said: view.describeAnswer(spec, given),
  });
  const show = (scored: Scored, id: string) => {
    setResult(scored);
    if (scored.verdict !== 'right') setMisses(misses + 1);
    setKept(id);
  };
  const settle = (scored: Scored, given: unknown) => {
    const answered = answeredWith(scored, given);
    show(scored, recordAttempt(answered));
    $turns.get()?.share(answered);
  };
  /**
   * @param stays what is kept of the answer before; null for another pupil, who sees nothing of it
   */
  const restart = (stays: unknown = null) => {
    touched.current = true;
    saveDraft(item, stays ?? undefined);
    setBefore(stays && answer);
    setAnswer(stays ?? view.initialAnswer(spec));
    setResult(null);
  };
  const turnWith = (scored: Scored, given: unknown): TurnTaken => ({
    answered: answeredWith(scored, given),
    isPick: PICKS.has(asked.kind),
    restart: () => restart(),
    reveal: (shown, verdict, id) => {
      touched.current = true;
      setAnswer(shown);
      show(verdict, id);
    },
  });
  const change = (next: unknown) => {
    touched.current = true;
    saveDraft(item, next);
    setResult(null);
    setAnswer(next);
    // A story checks itself at its end; everything else waits for the button.
    const end = view.story ? view.grade(spec, next) : null;
    if (end?.state === 'scored') settle(end, next);
  };
  const settled = result !== null && (result.verdict === 'right' || view.story !== undefined);
  const score = result ? null : view.grade(spec, answer);
  return {
    answer,
    score,
    result,
    wrongCount: misses,
    tries,
    before,
    kept,
    change,
    isFinal: settled,
    check: () => {
      if (score?.state === 'scored' && !$turns.get()?.take(turnWith(score, answer)))
        settle(score, answer);
    },
    retry: () => {
      restart(settled ? null : view.kept?.(spec, answer));
      setTries(tries + 1);
    },
    turnWith,
  };
}
