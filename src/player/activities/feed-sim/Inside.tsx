import { interpolate } from '#core/text/messages.ts';
import { AppMark } from '../../surfaces/AppMark.tsx';
import { Picture } from '../../surfaces/Picture.tsx';
import { Scoreboard } from '../../surfaces/Scoreboard.tsx';
import { Surface } from '../../surfaces/Surface.tsx';
import { SurfaceBar } from '../../surfaces/SurfaceBar.tsx';
import type { ViewProps } from '../shell/view.ts';
import { goalsMet, MAX_WEIGHT, topicText, type Feed, type FeedSimAnswer } from './grade.ts';
import { feedSim } from './messages.ts';
import { pictureOf, toldBy } from './shown.ts';
import type { FeedSimSpec } from './schema.ts';

type Props = ViewProps<FeedSimSpec, FeedSimAnswer> & { feed: Feed };

/** The scoreboard that decides the next round: a bar of each topic, and what the last act did. */
export function Board({ spec, answer, words, base, feed }: Props) {
  const labels = feedSim[words.lang];
  const { last } = feed;
  const n = answer['acts']?.length ?? 0;
  return (
    <Scoreboard
      label={labels.inside}
      title={labels.inside}
      note={interpolate(labels.hidden, { viewer: spec.viewer })}
      latest={
        last ? interpolate(labels.nth, { n, told: toldBy(spec, feed, labels) }) : labels.before
      }
      most={MAX_WEIGHT}
      scores={spec.topics.map(({ id, text }) => ({
        name: text,
        score: feed.weights[id]!,
        change: last?.topic === id ? last.to - last.from : undefined,
        picture: pictureOf(spec, id, true),
      }))}
      base={base}
    />
  );
}

/** The mood of the viewer, which no app asks for, and the goals with a tick at those reached. */
export function Viewer({ spec, words, base, feed }: Props) {
  const labels = feedSim[words.lang];
  const face = spec.faces?.[feed.mood < 0 ? 'down' : feed.mood > 0 ? 'up' : 'mid'];
  const met = goalsMet(spec, feed);
  return (
    <>
      <p class="feed-viewer">
        {face && <img src={`${base}cast/${face}.svg`} alt="" width="56" height="62" />}
        <span>
          <b>
            {interpolate(labels.seen, {
              viewer: spec.viewer,
              n: feed.minutes,
              mood: labels.moods[feed.mood + 3]!,
            })}
          </b>
          <small>{labels.unscored}</small>
        </span>
      </p>
      <div class="feed-goals">
        <p>{labels.goals}</p>
        <ul>
          {spec.goals.map(({ id, text }) => (
            <li key={id} class={met.has(id) ? 'met' : undefined}>
              <span class="unseen">{met.has(id) ? labels.met : labels.unmet} </span>
              {text}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** The posts that the app offers after the last round. */
export function LastScreen({ spec, words, base, feed }: Props) {
  const labels = feedSim[words.lang];
  return (
    <Surface
      app={spec.app}
      label={interpolate(labels.phone, { viewer: spec.viewer, app: spec.app })}
    >
      <SurfaceBar
        mark={<AppMark app={spec.app} />}
        name={spec.app}
        note={interpolate(labels.practice, { viewer: spec.viewer })}
      />
      <div class="feed-last">
        <p>
          <b>{labels.last}</b>
        </p>
        <ol>
          {feed.page.map(({ topic, text }, n) => {
            const picture = pictureOf(spec, topic, true);
            return (
              <li key={n}>
                {picture && <Picture of={picture} base={base} />}
                <span>
                  <small>{topicText(spec, topic)}</small> <b>{text}</b>
                </span>
              </li>
            );
          })}
        </ol>
      </div>
    </Surface>
  );
}
