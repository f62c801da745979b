import { Avatar } from './Avatar.tsx';
import { Picture, type SurfacePicture } from './Picture.tsx';

/** One moment of a path: when, what is seen, and a short caption. */
type Moment = {
  at: string;
  text: string;
  picture?: SurfacePicture | undefined;
  face?: string | undefined;
};

/** A path after the fork: what was done, its moments, and what can still be done from there. */
export type ConsequencePath = {
  title: string;
  moments: readonly Moment[];
  note?: string | undefined;
  /** A note of a simulator, such as that the pupil chose this path. */
  tag?: string | undefined;
};

/**
 * Where one evening forks: both paths with the same clock times, so that they can be compared. No
 * path promises that the trouble stops, and each says what can still be done.
 */
export function ConsequenceMap({
  label,
  start,
  face,
  name,
  paths,
  base,
}: {
  label: string;
  start: string;
  face?: string | undefined;
  /** The person at the fork; without a name no person is drawn. */
  name?: string | undefined;
  paths: readonly ConsequencePath[];
  base: string;
}) {
  return (
    <div class="consequence-map practice-mark" role="group" aria-label={label}>
      <p class="fork">
        {name && <Avatar name={name} face={face} base={base} />}
        <b>{start}</b>
      </p>
      <div class="paths">
        {paths.map((path) => (
          <div key={path.title} class={path.tag ? 'way tagged' : 'way'}>
            <p class="way-name">
              <b>{path.title}</b>
              {path.tag && <small>{path.tag}</small>}
            </p>
            <ol>
              {path.moments.map((moment) => (
                <li key={moment.at}>
                  <b class="clock-time">{moment.at}</b>
                  {(moment.picture || moment.face) && (
                    <span class="moment">
                      {moment.picture && <Picture of={moment.picture} base={base} />}
                      {moment.face && (
                        <img
                          class="whose"
                          src={`${base}cast/${moment.face}.svg`}
                          alt=""
                          width="96"
                          height="106"
                          loading="lazy"
                        />
                      )}
                    </span>
                  )}
                  <span>{moment.text}</span>
                </li>
              ))}
            </ol>
            {path.note && <p class="still">{path.note}</p>}
          </div>
        ))}
      </div>
    </div>
  );
}
