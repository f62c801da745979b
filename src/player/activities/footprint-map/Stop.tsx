import { interpolate } from '#core/text/messages.ts';
import { SurfaceIcon } from '../../surfaces/SurfaceIcon.tsx';
import { chosenIn, type InspectAnswer, type InspectCase } from '../engines/inspect.ts';
import type { Hands } from '../engines/InspectGroup.tsx';
import type { footprintMap } from './messages.ts';
import type { FootprintMapSpec } from './schema.ts';

/** Returns what the pupil marked or picked in a group of a stop. */
const chosenOf = (at: InspectCase, groupId: string, answer: InspectAnswer) => {
  const group = at.groups.find(({ id }) => id === groupId);
  return group ? chosenIn(at, group, answer) : [];
};

/** Returns the act chosen at a stop; undefined before a decision. */
export const actAt = (at: InspectCase, answer: InspectAnswer): string | undefined =>
  chosenOf(at, 'act', answer)[0]?.text;

/**
 * A stop as its screen shows it now: how many can see it, the picture, what happened; under it what
 * the pupil marked, and what is done here.
 */
export function Stop({
  of: { name, tells, seen, parts, picture, pictureText },
  trail,
  hands: { at, answer },
  labels,
  base,
}: {
  of: FootprintMapSpec['cases'][number];
  /** The picture that travels, shown at a stop without its own. */
  trail: Pick<FootprintMapSpec, 'picture' | 'pictureText'>;
  hands: Pick<Hands, 'at' | 'answer'>;
  labels: (typeof footprintMap)['vi'];
  base: string;
}) {
  const shown = picture ? { picture, pictureText } : trail;
  const marked = chosenOf(at, 'find', answer);
  const act = actAt(at, answer);
  return (
    <div class="trail-stop">
      <p class="trail-bar">
        <b>{name}</b>
        {seen && <span class="seen">{interpolate(labels.seen, { who: seen })}</span>}
      </p>
      {shown.picture && (
        <img src={base + shown.picture} alt={shown.pictureText} width="960" height="540" />
      )}
      <p class="trail-tells">{tells}</p>
      {parts && (
        <ul class="trail-marked" aria-hidden="true">
          {marked.map(({ id, text }) => (
            <li key={id}>
              <SurfaceIcon name="done" />
              {text}
            </li>
          ))}
          {marked.length === 0 && <li class="none">{labels.unmarked}</li>}
        </ul>
      )}
      <p class={act ? 'trail-act' : 'trail-act none'} aria-hidden="true">
        {act ?? labels.undecided}
      </p>
    </div>
  );
}
