import { useRef } from 'preact/hooks';
import { goToStep } from '../../progress/go-to-step.ts';
import type { ShellProps } from './ActivityShell.tsx';
import type { AnswerController } from './use-answer.ts';

type Props = ShellProps & { answering: AnswerController; way: boolean; showWay(): void };

/**
 * The second press of a double click must not dismiss the feedback of the first. Measured with
 * `performance.now`, because the system clock may be set back meanwhile.
 */
const DOUBLE_CLICK_MS = 400;

/**
 * The main button, always labelled with the next act, and the secondary buttons. Nothing locks: “Để
 * sau” is always there.
 */
export function Acts({ spec, view, words, step, onNext, answering, way, showWay }: Props) {
  const { answer, score, result, wrongCount, isFinal, change, check, retry } = answering;
  const pressedAt = useRef(-DOUBLE_CLICK_MS);
  const ahead = result ? null : view.advance?.(spec, answer);
  const leads = Boolean(step || onNext);
  const waiting = !result && !ahead && score?.state === 'not-ready';
  const label = result
    ? isFinal && leads
      ? words.next
      : view.story
        ? view.story(words).rehearse
        : words.again
    : ahead
      ? ahead.label
      : score?.state === 'not-ready'
        ? view.pendingLabel(words, spec, answer, score.missing)
        : words.check;

  const next = step ? (step.next ?? step.n + 1) : 0;

  const press = () => {
    const soon = performance.now() - pressedAt.current < DOUBLE_CLICK_MS;
    if (soon || waiting) return;
    pressedAt.current = performance.now();
    if (ahead) return change(ahead.answer);
    if (!result) return check();
    if (!isFinal || !leads) return retry();
    if (onNext) onNext();
    else goToStep(next);
  };

  return (
    <span class="acts">
      {result && !isFinal && wrongCount > spec.hints.length && !way && (
        <button class="button" onClick={showWay}>
          {words.showWay}
        </button>
      )}
      {view.story && isFinal && leads && (
        <button class="button" onClick={retry}>
          {view.story(words).rehearse}
        </button>
      )}
      {!isFinal &&
        (onNext ? (
          <button class="button quiet" onClick={onNext}>
            {words.later}
          </button>
        ) : (
          step && (
            <a class="button quiet" href={`#b${next}`}>
              {words.later}
            </a>
          )
        ))}
      <button
        class={waiting ? 'button main waiting' : 'button main'}
        aria-disabled={waiting || undefined}
        onClick={press}
      >
        {label}
      </button>
    </span>
  );
}
