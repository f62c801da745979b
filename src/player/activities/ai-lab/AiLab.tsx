import { interpolate } from '#core/text/messages.ts';
import { aiLab } from './messages.ts';
import { Again } from '../engines/Again.tsx';
import { Inspect } from '../engines/Inspect.tsx';
import { Picks, type Hands } from '../engines/InspectGroup.tsx';
import { inspectView } from '../engines/InspectView.tsx';
import { SourceTabs } from '../engines/SourceTabs.tsx';
import { SOURCES_LOOK, sourcesCss } from '../engines/sources-look.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import { SurfaceBar } from '../../surfaces/SurfaceBar.tsx';
import css from './ai-lab-look.css?inline';
import { aiCases, calibrate, gradeAiLab, sayAiLab, type AiLabAnswer } from './grade.ts';
import type { AiLabSpec } from './schema.ts';
import { formOf, Thing } from './Thing.tsx';

type Words = (typeof aiLab)['vi'];
type Props = ViewProps<AiLabSpec, AiLabAnswer>;

/** A thing and its sources; beside them how sure the pupil is, the answer, and what to do then. */
function Desk({ hands, spec, words, base, announce }: Props & { hands: Hands }) {
  const labels = aiLab[words.lang];
  const of = spec.cases.find(({ id }) => id === hands.at.id)!;
  const form = formOf(of);
  return (
    <SourceTabs
      {...{ hands, base, announce, labels }}
      first={{
        tab: labels.tabs[form],
        address: of.address,
        photo: of.picture,
        look: `ai-${form}`,
        page: <Thing {...{ of, hands, labels, base, announce }} />,
      }}
      sources={of.sources}
    >
      <Picks hands={hands} group="sure" ask={labels.sure} steps />
      <Again text={of.parts?.[0] ?? of.name} picture={of.picture} base={base} />
      <Picks hands={hands} group="judge" ask={labels.judge} short />
      {of.options && <Picks hands={hands} group="act" ask={labels.act} />}
    </SourceTabs>
  );
}

/**
 * A desk of pictures, or of a machine's answers. The pupil looks, opens sources, states a certainty
 * and answers; at the end certainty and results are compared.
 */
function AiLab(props: Props) {
  const { spec, words, answer, result } = props;
  const labels = aiLab[words.lang];
  return (
    <>
      <Inspect
        {...props}
        look={`ai-lab ${SOURCES_LOOK}`}
        css={sourcesCss + css}
        cases={aiCases(spec)}
        close={{ words: labels.close, next: labels.next, asks: labels, tell: props.announce }}
        head={<SurfaceBar name={spec.desk} note={labels.practice} />}
      >
        {(hands) => <Desk {...props} hands={hands} />}
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
