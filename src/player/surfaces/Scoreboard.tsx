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

/** The score of a full bar, unless one is higher. */
const FULL = 8;

const signed = (change: number): string =>
  `${change > 0 ? '+' : change < 0 ? '−' : ''}${Math.abs(change)}`;

/**
 * What an app keeps inside about its viewer, which the viewer does not see: a bar and a number for
 * each topic. It is a machine's, so it has no face.
 * @param latest how the last act changed it
 * @param most the score of a full bar
 */
export function Scoreboard({
  label,
  title,
  note,
  latest,
  scores,
  most = FULL,
  base,
}: {
  label: string;
  title: string;
  note: string;
  latest?: string | undefined;
  scores: readonly Score[];
  most?: number;
  base: string;
}) {
  const full = Math.max(most, ...scores.map(({ score }) => score));
  return (
    <Surface shape="window" label={label} isDark>
      <div class="scoreboard">
        <p>
          <b>{title}</b> <small>{note}</small>
        </p>
        {latest !== undefined && <p class="latest">{latest}</p>}
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
