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

/** A claim as it came, how sure one is, an invented small web to open, and how sure one is then. */
function File({ hands, spec, words, base, announce, answer }: Props & { hands: Hands }) {
  const own = factCheckLab[words.lang];
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
          <Marks hands={hands} group="find" ask={own.find} />
        ) : (
          parts.map(({ id, text }) => <p key={id}>{text}</p>)
        )}
      </div>
      <Picks hands={hands} group="before" ask={own.before} apart={own.early} />
      <Marks
        hands={hands}
        group="open"
        ask={own.open}
        onOn={({ reply }) => announce(reply!)}
        under={({ id, text, reply }, on) =>
          on && (
            <WebPage name={text} says={reply}>
              <b>{own[sources.find((each) => each.id === id)!.step]}</b>
            </WebPage>
          )
        }
      />
      <Picks hands={hands} group="after" ask={own.after} apart={own.late} />
      {moved && <p class="moved">{interpolate(own[moved.moved], moved)}</p>}
    </>
  );
}

/** A desk of files; in the end how often one was sure, and how often the evidence agreed. */
function FactCheckLab(props: Props) {
  const { spec, words, answer, result } = props;
  const own = factCheckLab[words.lang];
  const all = result && overAll(spec, answer);
  return (
    <>
      <Inspect
        {...props}
        look="fact-check-lab"
        css={css}
        cases={claimCases(spec)}
        close={{ words: own.close, next: own.next, asks: own, tell: props.announce }}
        head={
          <>
            <b>{spec.desk}</b> <small>{own.practice}</small>
          </>
        }
        act={own.act}
      >
        {(hands) => <File {...props} hands={hands} />}
      </Inspect>
      {all && (
        <p class="moved">
          {interpolate(own.counted, all)} {own[all.tone]}
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
