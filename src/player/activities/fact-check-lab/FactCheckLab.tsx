import { interpolate } from '#core/text/messages.ts';
import { factCheckLab } from './messages.ts';
import { Again } from '../engines/Again.tsx';
import { Inspect } from '../engines/Inspect.tsx';
import { Picks, type Hands } from '../engines/InspectGroup.tsx';
import { inspectView } from '../engines/InspectView.tsx';
import { SourceTabs } from '../engines/SourceTabs.tsx';
import { SOURCES_LOOK, sourcesCss } from '../engines/sources-look.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import { SurfaceBar } from '../../surfaces/SurfaceBar.tsx';
import { Claim } from './Claim.tsx';
import css from './fact-check-lab-look.css?inline';
import {
  calibrate,
  claimCases,
  gradeFactCheckLab,
  overAll,
  sayFactCheckLab,
  type FactCheckLabAnswer,
} from './grade.ts';
import type { FactCheckLabSpec } from './schema.ts';
import { addressOf } from './shown.ts';

type Props = ViewProps<FactCheckLabSpec, FactCheckLabAnswer>;

/** A claim and its sources; beside them how sure before and after looking, and what to do then. */
function File({ hands, spec, words, base, announce, answer }: Props & { hands: Hands }) {
  const labels = factCheckLab[words.lang];
  const file = spec.cases.find(({ id }) => id === hands.at.id)!;
  const moved = hands.isSaid ? calibrate(spec, hands.at, answer) : null;
  return (
    <SourceTabs
      {...{ hands, base, announce, labels }}
      first={{
        tab: labels.claim,
        address: addressOf(file),
        photo: file.picture,
        look: `claim-${file.form ?? 'message'}`,
        page: <Claim {...{ hands, file, labels, base, announce }} />,
      }}
      sources={file.sources.map((source) => ({
        ...source,
        line: `${labels[source.step]} ${source.text}`,
      }))}
      hasReasons={hands.isSaid && file.parts.some(({ why }) => why)}
      before={<Picks hands={hands} group="before" ask={labels.before} apart={labels.early} steps />}
    >
      <Picks hands={hands} group="after" ask={labels.after} apart={labels.late} steps />
      <Again text={file.parts[0]!.text} picture={file.picture} base={base} />
      <Picks hands={hands} group="act" ask={labels.act} />
      {moved && <p class="moved">{interpolate(labels[moved.moved], moved)}</p>}
    </SourceTabs>
  );
}

/** A desk of files; at the end how often the pupil was sure, and how often the evidence agreed. */
function FactCheckLab(props: Props) {
  const { spec, words, answer, result } = props;
  const labels = factCheckLab[words.lang];
  const all = result && overAll(spec, answer);
  return (
    <>
      <Inspect
        {...props}
        look={`fact-check-lab ${SOURCES_LOOK}`}
        css={sourcesCss + css}
        cases={claimCases(spec)}
        close={{ words: labels.close, next: labels.next, asks: labels, tell: props.announce }}
        head={<SurfaceBar name={spec.desk} note={labels.practice} />}
      >
        {(hands) => <File {...props} hands={hands} />}
      </Inspect>
      {all && (
        <p class="moved">
          {interpolate(labels.counted, all)} {labels[all.tone]}
        </p>
      )}
    </>
  );
}

export const view: KindView<FactCheckLabSpec, FactCheckLabAnswer> = {
  ...inspectView(claimCases, (spec) => spec.right),
  grade: gradeFactCheckLab,
  describeAnswer: sayFactCheckLab,
  pendingLabel: (words, _spec, _answer, missing) =>
    interpolate(factCheckLab[words.lang].left, { n: missing }),
  View: FactCheckLab,
};
