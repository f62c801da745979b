import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { feedSim } from './messages.ts';
import { Configure } from '../engines/Configure.tsx';
import { Switches } from '../engines/Switches.tsx';
import { keptSettings, wayOfSwitches } from '../engines/configure.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import { FeedCard } from '../../surfaces/FeedCard.tsx';
import { SurfaceIcon } from '../../surfaces/SurfaceIcon.tsx';
import { adoptCss } from '../../ui/adopt-css.ts';
import surfaceCss from '../../surfaces/surface.css?inline';
import cardCss from '../../surfaces/feed-card.css?inline';
import boardCss from '../../surfaces/scoreboard.css?inline';
import { Board, LastScreen, Viewer } from './Inside.tsx';
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
import { movedBy, pictureOf } from './shown.ts';
import type { FeedSimSpec } from './schema.ts';

type Props = ViewProps<FeedSimSpec, FeedSimAnswer>;

const verbIcons = { watch: 'play', skip: 'up', less: 'eye-off', follow: 'person' } as const;

/** The post that is shown now, with what its viewer can do, and what plays next. */
function Post({
  spec,
  settled,
  words,
  base,
  feed,
  act,
}: Props & { feed: Feed; act(name: string): void }) {
  const labels = feedSim[words.lang];
  const post = feed.page[feed.at]!;
  const next = feed.page[feed.at + 1];
  return (
    <FeedCard
      label={interpolate(labels.phone, { viewer: spec.viewer, app: spec.app })}
      owner={spec.viewer}
      app={spec.app}
      note={interpolate(labels.practice, { viewer: spec.viewer })}
      end={interpolate(labels.now, {
        round: feed.round + 1,
        n: feed.at + 1,
        of: feed.page.length,
      })}
      topic={topicText(spec, post.topic)}
      title={post.text}
      picture={pictureOf(spec, post.topic)}
      next={next?.text ?? labels.nextRound}
      nextPicture={next && pictureOf(spec, next.topic, true)}
      words={{ verbs: [], next: labels.next, of: '' }}
      base={base}
    >
      <div class="feed-acts" role="group" aria-label={labels.verbs}>
        {postActs.map(
          (name) =>
            spec.acts[name] && (
              <button key={name} class="button" disabled={settled} onClick={() => act(name)}>
                <SurfaceIcon name={verbIcons[name]} />
                {spec.acts[name]}
              </button>
            ),
        )}
      </div>
      {spec.acts.search && (
        <div class="feed-search" role="group" aria-label={labels.looking}>
          <span aria-hidden="true">
            <SurfaceIcon name="find" />
            {spec.acts.search}:
          </span>
          {spec.topics.map(({ id, text }) => (
            <button key={id} class="button" disabled={settled} onClick={() => act(`search-${id}`)}>
              <span class="unseen">{spec.acts.search}: </span>
              {text}
            </button>
          ))}
        </div>
      )}
    </FeedCard>
  );
}

/**
 * The phone of an invented viewer, one post at a time, beside the scoreboard that the viewer does
 * not see; after the rounds, the screen the app would offer next.
 */
function FeedSim(props: Props) {
  const { spec, answer, setAnswer, settled, words, announce } = props;
  const labels = feedSim[words.lang];
  const feed = feedAfter(spec, answer);
  const acts = answer['acts'] ?? [];
  const undo = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  useEffect(() => [surfaceCss, cardCss, boardCss].forEach(adoptCss), []);
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
  return (
    <Configure
      {...props}
      look="feed-sim"
      css={css}
      shows={<Board {...props} feed={feed} />}
      below={<Viewer {...props} feed={feed} />}
    >
      {feed.isOver ? (
        <LastScreen {...props} feed={feed} />
      ) : (
        <Post {...props} feed={feed} act={act} />
      )}
      {spec.more && feed.isOver && <Switches {...props} switches={spec.more} />}
      <button
        class="button feed-undo"
        ref={undo}
        disabled={settled || acts.length === 0}
        onClick={back}
      >
        {labels.undo}
      </button>
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
