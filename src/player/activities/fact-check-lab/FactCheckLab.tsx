import { interpolate } from '#core/text/messages.ts';
import { factCheckLab } from './messages.ts';
import { Inspect } from '../engines/Inspect.tsx';
import { Marks, Picks, type Hands } from '../engines/InspectGroup.tsx';
import { inspectView } from '../engines/InspectView.tsx';
import { WebPage } from '../engines/WebPage.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
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
 * A claim as it arrived, the certainty before, an invented small web to open, and the certainty
 * after.
 */
function File({ hands, spec, words, base, announce, answer }: Props & { hands: Hands }) {
  const labels = factCheckLab[words.lang];
  const { from, parts, picture, pictureText, sources } = spec.cases.find(
    ({ id }) => id === hands.at.id,
  )!;
  const moved = hands.isSaid ? calibrate(spec, hands.at, answer) : null;
  const findable = hands.at.groups.some(({ id }) => id === 'find');
  return (
    <>
      <div class="claim">
        <small>{from}</small>
        {picture && <img src={base + picture} alt={pictureText} width="960" height="540" />}
        {findable ? (
          <Marks hands={hands} group="find" ask={labels.find} />
        ) : (
          parts.map(({ id, text }) => <p key={id}>{text}</p>)
        )}
      </div>
      <Picks hands={hands} group="before" ask={labels.before} apart={labels.early} />
      <Marks
        hands={hands}
        group="open"
        ask={labels.open}
        onOn={({ reply }) => announce(reply!)}
        under={({ id, text, reply }, on) =>
          on && (
            <WebPage name={text} says={reply}>
              <b>{labels[sources.find((source) => source.id === id)!.step]}</b>
            </WebPage>
          )
        }
      />
      <Picks hands={hands} group="after" ask={labels.after} apart={labels.late} />
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
        css={css}
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
