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
 * A desk of pictures, or of a machine's answers. Look, open, say how sure, answer; in the end how
 * sure and how right meet.
 */
function AiLab(props: ViewProps<AiLabSpec, AiLabAnswer>) {
  const { spec, words, base, announce, answer, result } = props;
  const own = aiLab[words.lang];
  return (
    <>
      <Inspect
        {...props}
        look="ai-lab"
        css={css}
        cases={aiCases(spec)}
        close={{ words: own.close, next: own.next, asks: own, tell: announce }}
        head={
          <>
            <b>{spec.desk}</b> <small>{own.practice}</small>
          </>
        }
        act={own.act}
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
                    <small>{own.asks}</small>
                    {asked}
                  </p>
                )}
                {parts && (
                  <div class="ai-said">
                    {asked && <small>{own.machine}</small>}
                    {parts.map((each) => (
                      <p key={each}>{each}</p>
                    ))}
                  </div>
                )}
              </div>
              {looks && (
                <Marks
                  {...opened}
                  group="look"
                  ask={own.look}
                  under={({ reply }, on) => on && <p class="ai-look">{reply}</p>}
                />
              )}
              <Marks
                {...opened}
                group="open"
                ask={own.open}
                under={({ text, reply }, on) => on && <WebPage name={text} says={reply} />}
              />
              <Picks hands={hands} group="sure" ask={own.sure} short />
              <Picks hands={hands} group="judge" ask={own.judge} short />
            </>
          );
        }}
      </Inspect>
      {result && <HowSure spec={spec} answer={answer} own={own} />}
    </>
  );
}

/** What one's certainty was worth, in words: no points. */
function HowSure({ spec, answer, own }: { spec: AiLabSpec; answer: AiLabAnswer; own: Words }) {
  const { steps, asked, tone } = calibrate(spec, answer);
  return (
    <div class="how-sure">
      <b>{own.calibration}</b>
      <ul>
        {steps.map((each) => (
          <li key={each.at}>{interpolate(own.at, each)}</li>
        ))}
        {asked > 0 && <li>{interpolate(own.asked, { n: asked })}</li>}
      </ul>
      {tone && <p>{own[tone]}</p>}
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
