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
  /** The kind's spec: the shell reads only the fields of every spec and passes the rest back. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  spec: any;
  /** Hash of the spec as built: an earlier answer is restored only if the question is unchanged. */
  hash: string;
  view: AnyView;
};

export type AnswerController = {
  answer: unknown;
  score: Score | null;
  result: Scored | null;
  /** Number of answers that were not right, and of restarts. */
  wrongCount: number;
  tries: number;
  /** True after a right answer or at a story's end: the question is done. */
  isFinal: boolean;
  /** The answer before “Chọn lại”, if a part of it stays. */
  before: unknown;
  /** The answer that was not right, while this pupil chooses again; else null. */
  tried: unknown;
  /** Id of the attempt whose save status is shown. */
  kept: string | null;
  change(answer: unknown): void;
  check(): void;
  retry(): void;
  /** Prepares an answer for the turns at a shared computer. */
  turnWith(scored: Scored, given: unknown): TurnTaken;
};

/**
 * Kinds in which one item is picked out of a few: at a shared computer every pupil answers
 * separately.
 */
const PICKS = new Set(['choice', 'chat-reply']);

/**
 * The state of one activity's answer: draft, check, record, retry. Restores an earlier answer of
 * the same pupil once storage has it.
 */
export function useAnswer(asked: QuestionProps): AnswerController {
  const { item, spec, view } = asked;
  const draft = draftOf(item);
  const [answer, setAnswer] = useState<unknown>(draft ?? view.initialAnswer(spec));
  const [result, setResult] = useState<Scored | null>(null);
  const [misses, setMisses] = useState(0);
  const [tries, setTries] = useState(0);
  const [before, setBefore] = useState<unknown>(null);
  const [tried, setTried] = useState<unknown>(null);
  const [kept, setKept] = useState<string | null>(null);
  const touched = useRef(draft !== undefined);
  const attempts = useLazyStore($attempts);
  const latest = useLatest(asked);

  useEffect(() => {
    const { item, spec, hash, view } = latest.current;
    if (touched.current || view.persists === 'done') return;
    const last = attempts?.findLast((attempt) => attempt.item === item && attempt.spec === hash);
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
    if (document.documentElement.dataset.clips !== undefined)
      void import('../../audio/answer-sound.ts').then((sound) =>
        sound.playAnswerSound(scored.verdict),
      );
  };
  /**
   * @param stays the part of the previous answer that stays; null for another pupil, who sees none
   * of it
   */
  const restart = (stays: unknown = null) => {
    touched.current = true;
    saveDraft(item, stays ?? undefined);
    setBefore(stays && answer);
    setTried(null);
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
    // A story is graded at its end; everything else waits for the button.
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
    tried,
    kept,
    change,
    isFinal: settled,
    check: () => {
      if (score?.state === 'scored' && !$turns.get()?.take(turnWith(score, answer)))
        settle(score, answer);
    },
    retry: () => {
      restart(settled ? null : view.kept?.(spec, answer));
      if (!settled) setTried(answer);
      setTries(tries + 1);
    },
    turnWith,
  };
}
