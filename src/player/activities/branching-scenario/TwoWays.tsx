import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { ConsequenceMap, type ConsequencePath } from '../../surfaces/ConsequenceMap.tsx';
import mapCss from '../../surfaces/consequence-map.css?inline';
import { adoptCss } from '../../ui/adopt-css.ts';
import type { ShellWords } from '../shell/shell-messages.ts';
import { branching } from './messages.ts';
import type { Fork, Way } from './path.ts';
import type { BranchingScenarioSpec } from './schema.ts';

type Words = (typeof branching)['vi'];

const pathOf = (
  { text, verdict, later: { moments, still } }: Way,
  tag: string | undefined,
  labels: Words,
): ConsequencePath => ({
  title: text,
  tag,
  note: verdict === 'safe' ? still : interpolate(labels.still, { text: still }),
  moments: moments.map(({ at, picture, pictureText, ...rest }, index) => ({
    ...rest,
    at: index === moments.length - 1 ? interpolate(labels.last, { at }) : at,
    picture: picture ? { src: picture, alt: pictureText ?? '' } : undefined,
  })),
});

/**
 * Both ways from a fork, and two buttons: on with the story, or back to the fork. In a sensitive
 * lesson the way that was taken has no tag, and one goes back only towards help.
 */
export function TwoWays({
  spec,
  fork: { scene, ways, taken },
  words,
  base,
  settled,
  goOn,
  goBack,
}: {
  spec: BranchingScenarioSpec;
  fork: Fork;
  words: ShellWords;
  base: string;
  settled: boolean;
  goOn(): void;
  goBack(): void;
}) {
  const labels = branching[words.lang];
  const { gentle, roles } = spec;
  const at = scene.at!;
  const line = scene.say.findLast(({ own }) => !own) ?? scene.say[0]!;
  const me = roles.find(({ text }) => text === scene.phone?.me) ?? roles[0]!;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => adoptCss(mapCss), []);
  useLayoutEffect(() => {
    if (settled) return;
    place.current!.focus({ preventScroll: true });
    place.current!.scrollIntoView({ block: 'start' });
  }, [settled]);
  const canReturn = !settled && (!gentle || taken.verdict !== 'safe');
  return (
    <div class="two-ways" ref={place} tabIndex={-1}>
      <ConsequenceMap
        label={interpolate(labels.fork, { at })}
        name={me.text}
        face={me.face}
        start={interpolate(line.who === '…' ? labels.forkTold : labels.forkSays, {
          at,
          who: line.who,
          text: line.text,
        })}
        paths={ways.map((way) =>
          pathOf(way, !gentle && way.id === taken.id ? words.yours : undefined, labels),
        )}
        base={base}
      />
      {!settled && (
        <p class="two-ways-next">
          <button class="button" onClick={goOn}>
            {labels.go}
          </button>
          {canReturn && (
            <button class="button" onClick={goBack}>
              {interpolate(gentle ? labels.toHelp : labels.again, { at })}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
