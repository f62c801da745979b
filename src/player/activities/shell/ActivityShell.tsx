import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { useLazyStore } from '../../ui/use-late-part.ts';
import type { ShellWords } from './shell-messages.ts';
import { getSaveStatus } from '../../progress/answer-queue.ts';
import { $queue } from '../../progress/answer-writer.ts';
import { Acts } from './ActionButtons.tsx';
import { Ear } from './AudioButton.tsx';
import { Bar } from './StepBar.tsx';
import { Feedback } from './Feedback.tsx';
import { $listen } from '../../audio/listen.ts';
import { $turns } from '../../profiles/turns.ts';
import type { ListenProps } from './ListenButton.tsx';
import type { StepPlace } from './step-place.ts';
import { useAnswer, type AnswerController, type QuestionProps } from './use-answer.ts';

export type ShellProps = QuestionProps & {
  words: ShellWords;
  base: string;
  /** The step of this activity; absent in the gallery and inside the exit ticket. */
  step?: StepPlace | undefined;
  /** Called to continue if there is no step: the exit ticket's next question. */
  onNext?: (() => void) | undefined;
};

/** Props of the panel for taking turns at a shared computer. */
export type TurnsProps = { asked: QuestionProps; answering: AnswerController };

/**
 * The frame of every activity: the question, the kind's view, the feedback, the step bar with its
 * one main button.
 */
export function ActivityShell(props: ShellProps) {
  const { item, spec, view, words, base, step } = props;
  const { View } = view;
  const queue = useLazyStore($queue);
  const Listen = useLazyStore($listen) as FunctionComponent<ListenProps> | null;
  const Turns = useLazyStore($turns)?.Panel as FunctionComponent<TurnsProps> | undefined;
  const [said, announce] = useState('');
  const [way, setWay] = useState(false);
  const answering = useAnswer(props);
  const { result, wrongCount, tries, kept, isFinal } = answering;
  const several = view.several?.(spec, words.lang);

  const hint =
    isFinal || wrongCount === 0 ? null : spec.hints[Math.min(wrongCount, spec.hints.length) - 1];
  const heading = !result
    ? ''
    : view.story
      ? view.story(words, result.verdict).rehearsed
      : result.verdict === 'wrong' && !result.misconception
        ? words.unsure
        : words[result.verdict];
  const consequence = result && view.consequence?.(spec, answering.answer);
  const saving = kept && getSaveStatus(queue?.get(kept));
  const saved = saving ? words[saving] : undefined;
  // The last announcement would be read again when the feedback is removed.
  const again = () => (announce(''), answering.retry());
  const acts = (
    <Acts
      {...props}
      answering={{ ...answering, retry: again }}
      way={way}
      showWay={() => setWay(true)}
    />
  );

  return (
    <>
      <div class="ask">
        {spec.face && (
          <img
            class="face"
            src={`${base}cast/${spec.face}.svg`}
            alt=""
            width="96"
            height="106"
            loading="lazy"
          />
        )}
        {spec.intro && <p>{spec.intro}</p>}
        <p class="stem" id={`${item}-stem`}>
          {spec.stem}
        </p>
        {several && (
          <p class="several" id={`${item}-several`}>
            {several}
          </p>
        )}
        {Listen && (
          <Listen
            part="question"
            words={words}
            texts={[
              spec.intro,
              spec.stem,
              several ?? undefined,
              ...view.spokenTexts(spec, answering.answer),
              ...(result?.feedback ?? []),
            ]}
          />
        )}
        {hint && !result && (
          <p class="hint">
            <b>{words.hint}</b> {hint} <Ear words={words} text={hint} />
          </p>
        )}
      </div>
      <div class={consequence ? 'work consequence-work' : 'work'}>
        <View
          item={item}
          spec={spec}
          answer={answering.answer}
          setAnswer={answering.change}
          tries={tries}
          before={answering.before}
          tried={answering.tried}
          result={result}
          settled={isFinal}
          words={words}
          base={base}
          announce={announce}
        />
        {Turns && <Turns asked={props} answering={answering} />}
        {consequence && (
          <figure class="consequence">
            <img src={base + consequence.picture} alt={consequence.alt} width="960" height="540" />
            <figcaption>{consequence.caption}</figcaption>
          </figure>
        )}
        <Feedback
          result={result}
          isStory={view.story !== undefined}
          heading={heading}
          hint={hint}
          way={way ? view.solution(spec) : null}
          said={said}
          words={words}
        />
      </div>
      {step ? (
        <Bar n={step.n} where={step.where} words={words} saved={saved}>
          {acts}
        </Bar>
      ) : (
        <div class="bar inline">
          <small class="saved">{saved}</small>
          {acts}
        </div>
      )}
    </>
  );
}
