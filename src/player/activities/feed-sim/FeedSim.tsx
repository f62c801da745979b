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

/** What the last act did to the table, in a child's words. */
function movedBy(
  spec: FeedSimSpec,
  { last }: Feed,
  { moved, tells }: (typeof feedSim)['vi'],
): string {
  if (!last) return '';
  const topic = topicText(spec, last.topic);
  return `${interpolate(tells[last.act], { topic })} ${interpolate(moved, { topic, from: last.from, to: last.to })}.`;
}

/** The table of weights that decides the next round, the goals, and how the viewer is by now. */
function Inside({ spec, words, result, feed }: Props & { feed: Feed }) {
  const own = feedSim[words.lang];
  return (
    <>
      <p>
        <b>{own.goals}</b>
      </p>
      <ul>
        {spec.goals.map(({ id, text }) => (
          <li key={id} class={`want${markOf(result?.perOption[id])}`}>
            {text}
          </li>
        ))}
      </ul>
      <p>
        <b>{own.inside}</b>
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
      <p>{movedBy(spec, feed, own)}</p>
      <p>
        {interpolate(own.seen, {
          viewer: spec.viewer,
          n: feed.minutes,
          mood: own.moods[feed.mood + 3]!,
        })}
      </p>
    </>
  );
}

/**
 * One post at a time, and what the viewer does with it; when the rounds are over, the screen the
 * app would offer next.
 */
function FeedSim(props: Props) {
  const { spec, answer, setAnswer, settled, words, announce } = props;
  const own = feedSim[words.lang];
  const feed = feedAfter(spec, answer);
  const acts = answer['acts'] ?? [];
  const undo = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  // The buttons of the last post are gone: keep the keyboard where the way back is.
  useLayoutEffect(() => {
    if (pressed.current && feed.isOver) undo.current?.focus();
    pressed.current = false;
  }, [answer, feed.isOver]);
  const act = (what: string) => {
    pressed.current = true;
    const next = { ...answer, acts: [...acts, what] };
    setAnswer(next);
    announce(movedBy(spec, feedAfter(spec, next), own));
  };
  const back = () => {
    setAnswer({ ...answer, acts: acts.slice(0, -1) });
    announce(own.undone);
  };
  const post = feed.page[feed.at]!;
  return (
    <Configure
      {...props}
      look="feed-sim"
      css={css}
      head={<b>{spec.app}</b>}
      note={own.practice}
      shows={<Inside {...props} feed={feed} />}
    >
      {feed.isOver ? (
        <div class="post">
          <p>
            <b>{own.last}</b>
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
                {interpolate(own.now, {
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
              (each) =>
                spec.acts[each] && (
                  <button key={each} class="button" disabled={settled} onClick={() => act(each)}>
                    {spec.acts[each]}
                  </button>
                ),
            )}
          </div>
          {spec.acts.search && (
            <div role="group" aria-label={own.looking}>
              <p>
                <b>{own.looking}</b>
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
        {own.undo}
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
  // The feed begins anew: each act moved all that came after it.
  kept: (spec, { acts: _, ...answer }) => keptSettings(spec.more ?? [], answer),
  persists: 'answer',
  View: FeedSim,
};
