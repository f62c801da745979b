import type { SurfacePicture } from './Picture.tsx';
import { Picture } from './Picture.tsx';
import { Surface } from './Surface.tsx';

/** A row of the board; `change` is what the last act added to the score. */
export type Score = {
  name: string;
  score: number;
  change?: number | undefined;
  picture?: SurfacePicture | undefined;
};

/** A full bar, unless a score is higher. */
const FULL = 8;

const signed = (change: number): string => `${change > 0 ? '+' : '−'}${Math.abs(change)}`;

/**
 * What an app keeps inside about its viewer, which the viewer does not see: a bar and a number for
 * each topic. It is a machine's, so it has no face.
 */
export function Scoreboard({
  label,
  title,
  note,
  scores,
  base,
}: {
  label: string;
  title: string;
  note: string;
  scores: readonly Score[];
  base: string;
}) {
  const full = Math.max(FULL, ...scores.map(({ score }) => score));
  return (
    <Surface shape="window" label={label} isDark>
      <div class="scoreboard">
        <p>
          <b>{title}</b> <small>{note}</small>
        </p>
        <ul>
          {scores.map(({ name, score, change, picture }) => (
            <li key={name} class={change ? (change > 0 ? 'up' : 'down') : undefined}>
              {picture && <Picture of={picture} base={base} />}
              <b>{name}</b>
              <svg aria-hidden="true">
                <rect width={`${(score / full) * 100}%`} height="100%" />
              </svg>
              <b>
                {score}
                {change !== undefined && <small> ({signed(change)})</small>}
              </b>
            </li>
          ))}
        </ul>
      </div>
    </Surface>
  );
}
