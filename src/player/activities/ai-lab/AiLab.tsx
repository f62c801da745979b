import { interpolate } from '#core/text/messages.ts';
import { aiLab } from './messages.ts';
import { Inspect } from '../engines/Inspect.tsx';
import { Marks, Picks } from '../engines/InspectGroup.tsx';
import { inspectView } from '../engines/InspectView.tsx';
import { WebPage } from '../engines/WebPage.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import css from './ai-lab-look.css?inline';
import { aiCases, calibrate, gradeAiLab, sayAiLab, type AiLabAnswer } from './grade.ts';
import type { AiLabSpec } from './schema.ts';

type Words = (typeof aiLab)['vi'];

/**
 * A desk of pictures, or of a machine's answers. The pupil looks, opens sources, states a certainty
 * and answers; at the end certainty and results are compared.
 */
function AiLab(props: ViewProps<AiLabSpec, AiLabAnswer>) {
  const { spec, words, base, announce, answer, result } = props;
  const labels = aiLab[words.lang];
  return (
    <>
      <Inspect
        {...props}
        look="ai-lab"
        css={css}
        cases={aiCases(spec)}
        close={{ words: labels.close, next: labels.next, asks: labels, tell: announce }}
        head={
          <>
            <b>{spec.desk}</b> <small>{labels.practice}</small>
          </>
        }
        act={labels.act}
      >
        {(hands) => {
          const { from, asked, parts, looks, picture, pictureText } = spec.cases.find(
            ({ id }) => id === hands.at.id,
          )!;
          const opened = {
            hands,
            onOn: ({ reply }: { reply?: string | undefined }) => announce(reply!),
          };
          return (
            <>
              <div class="ai-thing">
                <small>{from}</small>
                {picture && <img src={base + picture} alt={pictureText} width="960" height="540" />}
                {asked && (
                  <p class="ai-asked">
                    <small>{labels.asks}</small>
                    {asked}
                  </p>
                )}
                {parts && (
                  <div class="ai-said">
                    {asked && <small>{labels.machine}</small>}
                    {parts.map((part) => (
                      <p key={part}>{part}</p>
                    ))}
                  </div>
                )}
              </div>
              {looks && (
                <Marks
                  {...opened}
                  group="look"
                  ask={labels.look}
                  under={({ reply }, on) => on && <p class="ai-look">{reply}</p>}
                />
              )}
              <Marks
                {...opened}
                group="open"
                ask={labels.open}
                under={({ text, reply }, on) => on && <WebPage name={text} says={reply} />}
              />
              <Picks hands={hands} group="sure" ask={labels.sure} short />
              <Picks hands={hands} group="judge" ask={labels.judge} short />
            </>
          );
        }}
      </Inspect>
      {result && <HowSure spec={spec} answer={answer} labels={labels} />}
    </>
  );
}

/** The pupil's calibration in words, without points. */
function HowSure({
  spec,
  answer,
  labels,
}: {
  spec: AiLabSpec;
  answer: AiLabAnswer;
  labels: Words;
}) {
  const { steps, asked, tone } = calibrate(spec, answer);
  return (
    <div class="how-sure">
      <b>{labels.calibration}</b>
      <ul>
        {steps.map((step) => (
          <li key={step.at}>{interpolate(labels.at, step)}</li>
        ))}
        {asked > 0 && <li>{interpolate(labels.asked, { n: asked })}</li>}
      </ul>
      {tone && <p>{labels[tone]}</p>}
    </div>
  );
}

export const view: KindView<AiLabSpec, AiLabAnswer> = {
  ...inspectView(aiCases, (spec) => spec.right),
  grade: gradeAiLab,
  describeAnswer: sayAiLab,
  pendingLabel: (words, _spec, _answer, missing) =>
    interpolate(aiLab[words.lang].left, { n: missing }),
  View: AiLab,
};
