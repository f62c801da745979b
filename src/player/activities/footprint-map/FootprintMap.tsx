import { interpolate } from '#core/text/messages.ts';
import { footprintMap } from './messages.ts';
import { Inspect } from '../engines/Inspect.tsx';
import { Marks, type Hands } from '../engines/InspectGroup.tsx';
import { inspectView } from '../engines/InspectView.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import css from './footprint-map-look.css?inline';
import { gradeFootprintMap, sayFootprintMap, stopCases, type FootprintMapAnswer } from './grade.ts';
import type { FootprintMapSpec } from './schema.ts';

/** What happens at a stop, and who can see it by then. */
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
 * A trail of stops under their numbers; at the open one what happens, who can see it, what one
 * does.
 */
function FootprintMap(props: ViewProps<FootprintMapSpec, FootprintMapAnswer>) {
  const { spec, words, base } = props;
  const own = footprintMap[words.lang];
  const at = (id: string) => spec.cases.findIndex((each) => each.id === id);
  return (
    <Inspect
      {...props}
      look="footprint-map"
      css={css}
      cases={stopCases(spec)}
      close={{
        words: own.close,
        next: own.next,
        asks: { ...own, find: spec.ask ?? '' },
        tell: props.announce,
      }}
      act={own.act}
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
      {(hands) => <Stop hands={hands} spec={spec} base={base} seenBy={own.seen} />}
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
