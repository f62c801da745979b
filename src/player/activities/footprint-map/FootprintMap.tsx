import { interpolate } from '#core/text/messages.ts';
import { footprintMap } from './messages.ts';
import { Inspect } from '../engines/Inspect.tsx';
import { Marks, type Hands } from '../engines/InspectGroup.tsx';
import { inspectView } from '../engines/InspectView.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import css from './footprint-map-look.css?inline';
import { gradeFootprintMap, sayFootprintMap, stopCases, type FootprintMapAnswer } from './grade.ts';
import type { FootprintMapSpec } from './schema.ts';

/** The event at a stop, and the people who can see it by then. */
function Stop({
  hands,
  spec,
  base,
  seenBy,
}: {
  hands: Hands;
  spec: FootprintMapSpec;
  base: string;
  seenBy: string;
}) {
  const { tells, seen, parts, picture, pictureText } = spec.cases.find(
    ({ id }) => id === hands.at.id,
  )!;
  return (
    <>
      {picture && <img src={base + picture} alt={pictureText} width="960" height="540" />}
      <p>{tells}</p>
      {seen && <p class="seen">{interpolate(seenBy, { who: seen })}</p>}
      {parts && <Marks hands={hands} group="find" ask={spec.ask} />}
    </>
  );
}

/**
 * A trail of numbered stops; at the open one the event, the people who can see it, and the acts.
 */
function FootprintMap(props: ViewProps<FootprintMapSpec, FootprintMapAnswer>) {
  const { spec, words, base } = props;
  const labels = footprintMap[words.lang];
  const at = (id: string) => spec.cases.findIndex((stop) => stop.id === id);
  return (
    <Inspect
      {...props}
      look="footprint-map"
      css={css}
      cases={stopCases(spec)}
      close={{
        words: labels.close,
        next: labels.next,
        asks: { ...labels, find: spec.ask ?? '' },
        tell: props.announce,
      }}
      act={labels.act}
      head={
        <>
          {spec.picture && (
            <img src={base + spec.picture} alt={spec.pictureText} width="240" height="135" />
          )}
          <b>{spec.trail}</b>
        </>
      }
      beside={({ id }) => (
        <span class="stop-no" aria-hidden="true">
          {at(id) + 1}
        </span>
      )}
    >
      {(hands) => <Stop hands={hands} spec={spec} base={base} seenBy={labels.seen} />}
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
