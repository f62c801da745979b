import { interpolate } from '#core/text/messages.ts';
import { factCheckLab } from './messages.ts';
import { Inspect } from '../engines/Inspect.tsx';
import { Picks, type Hands } from '../engines/InspectGroup.tsx';
import { inspectView } from '../engines/InspectView.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import surfaceCss from '../../surfaces/surface.css?inline';
import addressCss from '../../surfaces/address-bar.css?inline';
import tabsCss from '../../surfaces/browser-tabs.css?inline';
import { Browser } from './Browser.tsx';
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

type Props = ViewProps<FactCheckLabSpec, FactCheckLabAnswer>;

/**
 * A claim in a browser, with the certainty before and after looking; below it what to do then.
 */
function File({ hands, spec, words, base, announce, answer }: Props & { hands: Hands }) {
  const labels = factCheckLab[words.lang];
  const moved = hands.isSaid ? calibrate(spec, hands.at, answer) : null;
  return (
    <>
      <Browser
        {...{ hands, base, announce, labels }}
        file={spec.cases.find(({ id }) => id === hands.at.id)!}
      >
        <div class="certainty">
          <Picks hands={hands} group="before" ask={labels.before} apart={labels.early} />
          <Picks hands={hands} group="after" ask={labels.after} apart={labels.late} />
        </div>
      </Browser>
      {moved && <p class="moved">{interpolate(labels[moved.moved], moved)}</p>}
    </>
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
        look="fact-check-lab"
        css={surfaceCss + addressCss + tabsCss + css}
        cases={claimCases(spec)}
        close={{ words: labels.close, next: labels.next, asks: labels, tell: props.announce }}
        head={
          <>
            <b>{spec.desk}</b> <small>{labels.practice}</small>
          </>
        }
        act={labels.act}
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
