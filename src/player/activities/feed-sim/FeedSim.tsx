import { useLayoutEffect, useRef } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { feedSim } from './messages.ts';
import { Configure } from '../engines/Configure.tsx';
import { markOf, Switches } from '../engines/Switches.tsx';
import { keptSettings, wayOfSwitches } from '../engines/configure.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import css from './feed-sim-look.css?inline';
import {
  feedAfter,
  gradeFeedSim,
  postActs,
  postsLeft,
  sayFeedSim,
  topicText,
  type Feed,
  type FeedSimAnswer,
} from './grade.ts';
import type { FeedSimSpec } from './schema.ts';

type Props = ViewProps<FeedSimSpec, FeedSimAnswer>;

/** Describes how the last act changed the table, in a child's words. */
function movedBy(
  spec: FeedSimSpec,
  { last }: Feed,
  { moved, tells }: (typeof feedSim)['vi'],
): string {
  if (!last) return '';
  const topic = topicText(spec, last.topic);
  return `${interpolate(tells[last.act], { topic })} ${interpolate(moved, { topic, from: last.from, to: last.to })}.`;
}

/** The table of weights that decides the next round, the goals, and the viewer's mood. */
function Inside({ spec, words, result, feed }: Props & { feed: Feed }) {
  const labels = feedSim[words.lang];
  return (
    <>
      <p>
        <b>{labels.goals}</b>
      </p>
      <ul>
        {spec.goals.map(({ id, text }) => (
          <li key={id} class={`want${markOf(result?.perOption[id])}`}>
            {text}
          </li>
        ))}
      </ul>
      <p>
        <b>{labels.inside}</b>
      </p>
      <ul class="weights">
        {spec.topics.map(({ id, text }) => (
          <li key={id} class={feed.last?.topic === id ? 'moved' : undefined}>
            <span>{text}</span> <b>{feed.weights[id]}</b>
            <span class="pips" aria-hidden="true">
              {Array.from({ length: feed.weights[id]! }, (_, n) => (
                <i key={n} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p>{movedBy(spec, feed, labels)}</p>
      <p>
        {interpolate(labels.seen, {
          viewer: spec.viewer,
          n: feed.minutes,
          mood: labels.moods[feed.mood + 3]!,
        })}
      </p>
    </>
  );
}

/**
 * One post at a time with the viewer's acts; after the rounds, the screen the app would offer next.
 */
function FeedSim(props: Props) {
  const { spec, answer, setAnswer, settled, words, announce } = props;
  const labels = feedSim[words.lang];
  const feed = feedAfter(spec, answer);
  const acts = answer['acts'] ?? [];
  const undo = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  // The buttons of the last post are removed: move the focus to the undo button.
  useLayoutEffect(() => {
    if (pressed.current && feed.isOver) undo.current?.focus();
    pressed.current = false;
  }, [answer, feed.isOver]);
  const act = (name: string) => {
    pressed.current = true;
    const next = { ...answer, acts: [...acts, name] };
    setAnswer(next);
    announce(movedBy(spec, feedAfter(spec, next), labels));
  };
  const back = () => {
    setAnswer({ ...answer, acts: acts.slice(0, -1) });
    announce(labels.undone);
  };
  const post = feed.page[feed.at]!;
  return (
    <Configure
      {...props}
      look="feed-sim"
      css={css}
      head={<b>{spec.app}</b>}
      note={labels.practice}
      shows={<Inside {...props} feed={feed} />}
    >
      {feed.isOver ? (
        <div class="post">
          <p>
            <b>{labels.last}</b>
          </p>
          <ol class="last-page">
            {feed.page.map(({ topic, text }, n) => (
              <li key={n}>
                <small>{topicText(spec, topic)}</small> {text}
              </li>
            ))}
          </ol>
        </div>
      ) : (
        <>
          <div class="post">
            <p>
              <small>
                {interpolate(labels.now, {
                  round: feed.round + 1,
                  n: feed.at + 1,
                  of: feed.page.length,
                })}{' '}
                · {topicText(spec, post.topic)}
              </small>
            </p>
            <p class="post-text">
              <b>{post.text}</b>
            </p>
          </div>
          <div class="feed-acts">
            {postActs.map(
              (name) =>
                spec.acts[name] && (
                  <button key={name} class="button" disabled={settled} onClick={() => act(name)}>
                    {spec.acts[name]}
                  </button>
                ),
            )}
          </div>
          {spec.acts.search && (
            <div role="group" aria-label={labels.looking}>
              <p>
                <b>{labels.looking}</b>
              </p>
              <div class="feed-acts">
                {spec.topics.map(({ id, text }) => (
                  <button
                    key={id}
                    class="button"
                    disabled={settled}
                    onClick={() => act(`search-${id}`)}
                  >
                    {spec.acts.search}: {text}
                  </button>
                ))}
              </div>
            </div>
          )}
        </>
      )}
      <button
        class="button feed-undo"
        ref={undo}
        disabled={settled || acts.length === 0}
        onClick={back}
      >
        {labels.undo}
      </button>
      {spec.more && feed.isOver && <Switches {...props} switches={spec.more} />}
    </Configure>
  );
}

export const view: KindView<FeedSimSpec, FeedSimAnswer> = {
  initialAnswer: () => ({}),
  grade: gradeFeedSim,
  describeAnswer: sayFeedSim,
  pendingLabel: (words, spec, answer, missing) => {
    const left = postsLeft(spec, answer);
    return left > 0
      ? interpolate(feedSim[words.lang].left, { n: left })
      : interpolate(feedSim[words.lang].settings, { n: missing });
  },
  spokenTexts: (spec, answer) => {
    const { page, at, isOver } = feedAfter(spec, answer);
    return [
      ...spec.goals.map(({ text }) => text),
      ...(isOver ? page : [page[at]!]).map(({ text }) => text),
    ];
  },
  solution: (spec) =>
    [
      sayFeedSim({ ...spec, more: undefined }, { acts: spec.way }),
      ...wayOfSwitches(spec.more ?? []),
      spec.right,
    ].join('. '),
  // A retry starts the feed again: each act influenced everything after it.
  kept: (spec, { acts: _, ...answer }) => keptSettings(spec.more ?? [], answer),
  persists: 'answer',
  View: FeedSim,
};
