import { interpolate } from '#core/text/messages.ts';
import { footprintMap } from './messages.ts';
import { Again } from '../engines/Again.tsx';
import { Inspect } from '../engines/Inspect.tsx';
import { Marks, Picks } from '../engines/InspectGroup.tsx';
import { inspectView } from '../engines/InspectView.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import { SurfaceBar } from '../../surfaces/SurfaceBar.tsx';
import surfaceCss from '../../surfaces/surface.css?inline';
import appCss from '../engines/inspect-app.css?inline';
import css from './footprint-map-look.css?inline';
import { gradeFootprintMap, sayFootprintMap, stopCases, type FootprintMapAnswer } from './grade.ts';
import type { FootprintMapSpec } from './schema.ts';
import { actAt, Stop } from './Stop.tsx';

/**
 * A trail of numbered stops; the open one as its screen shows it, and beside it the people who can
 * see it, and the acts.
 */
function FootprintMap(props: ViewProps<FootprintMapSpec, FootprintMapAnswer>) {
  const { spec, words, base, answer } = props;
  const labels = footprintMap[words.lang];
  const placeOf = (id: string) => spec.cases.findIndex((stop) => stop.id === id);
  return (
    <Inspect
      {...props}
      look="footprint-map inspect-app surface practice-mark window"
      css={surfaceCss + appCss + css}
      cases={stopCases(spec)}
      close={{
        words: labels.close,
        next: labels.next,
        asks: { ...labels, find: spec.ask ?? '' },
        tell: props.announce,
      }}
      head={<SurfaceBar name={spec.trail} note={labels.practice} />}
      beside={({ id }) => (
        <span class="stop-no" aria-hidden="true">
          {placeOf(id) + 1}
        </span>
      )}
      preview={(at) => ({
        text: actAt(at, answer) ?? spec.cases[placeOf(at.id)]!.seen ?? labels.undecided,
      })}
    >
      {(hands) => {
        const of = spec.cases[placeOf(hands.at.id)]!;
        return (
          <>
            <div class="trail-screen">
              <Stop {...{ of, hands, labels, base }} trail={spec} />
            </div>
            {of.parts && <Marks hands={hands} group="find" ask={spec.ask} />}
            <Again text={of.tells} picture={of.picture ?? spec.picture} base={base} />
            <Picks hands={hands} group="act" ask={labels.act} />
          </>
        );
      }}
    </Inspect>
  );
}

export const view: KindView<FootprintMapSpec, FootprintMapAnswer> = {
  ...inspectView(stopCases, (spec) => spec.right),
  grade: gradeFootprintMap,
  describeAnswer: sayFootprintMap,
  pendingLabel: (words, _spec, _answer, missing) =>
    interpolate(footprintMap[words.lang].left, { n: missing }),
  View: FootprintMap,
};
