import type { Score } from '#core/questions/score.ts';
import {
  goalsOfSwitches,
  gradeGoals,
  saySwitches,
  switchesLeft,
  type Goal,
  type Settings,
} from '../engines/configure.ts';
import type { FeedSimSpec } from './schema.ts';

/**
 * Under “acts” the acts in order: watch, skip, less, follow, or “search-” and a topic; under a
 * further switch's id its setting.
 */
export type FeedSimAnswer = Settings;

export const postActs = ['watch', 'skip', 'less', 'follow'] as const;
type PostAct = (typeof postActs)[number];

/** The change of a topic's weight by each act. */
export const moves: Record<PostAct | 'search', number> = {
  watch: 3,
  skip: -1,
  less: -3,
  follow: 4,
  search: 3,
};
export const MAX_WEIGHT = 12;
const MAX_MOOD = 3;
/** Invented minutes for a watched post; a skipped one takes none. */
const MINUTES = 3;

type Post = { topic: string; text: string };
export type Feed = {
  weights: Record<string, number>;
  /** The posts of this round, or of the last screen; `at` is the index of the shown one. */
  page: Post[];
  at: number;
  round: number;
  minutes: number;
  mood: number;
  /** What the app would offer now, by its table. */
  offers: Post[];
  /** The change by the last act. */
  last?: { act: PostAct | 'search'; topic: string; from: number; to: number };
  isOver: boolean;
};

/**
 * Returns a round of posts: each place goes to the topic with the most weight relative to its
 * places in this round.
 */
function pageOf(
  { topics, shown }: FeedSimSpec,
  weights: Record<string, number>,
  seen: Record<string, number>,
): Post[] {
  const page: Post[] = [];
  for (let n = 0; n < shown; n += 1) {
    const due = (id: string) =>
      weights[id]! / (2 * page.filter((post) => post.topic === id).length + 1);
    const next = topics.reduce((most, topic) => (due(topic.id) > due(most.id) ? topic : most));
    const before = (seen[next.id] ?? 0) + page.filter((post) => post.topic === next.id).length;
    page.push({ topic: next.id, text: next.cards[before % next.cards.length]! });
  }
  return page;
}

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Returns the feed's state after these acts. Ignores unknown acts. */
export function feedAfter(spec: FeedSimSpec, { acts = [] }: FeedSimAnswer): Feed {
  const weights = Object.fromEntries(spec.topics.map(({ id, start }) => [id, start]));
  const seen: Record<string, number> = {};
  const page = pageOf(spec, weights, seen);
  const feed: Feed = {
    weights,
    page,
    offers: page,
    at: 0,
    round: 0,
    minutes: 0,
    mood: 0,
    isOver: false,
  };
  const move = (act: PostAct | 'search', topic: string) => {
    const from = weights[topic]!;
    weights[topic] = within(from + moves[act], 0, MAX_WEIGHT);
    feed.last = { act, topic, from, to: weights[topic] };
  };
  for (const act of acts) {
    if (feed.isOver) break;
    const searched = act.startsWith('search-')
      ? spec.topics.find(({ id }) => act === `search-${id}`)
      : undefined;
    if (searched && spec.acts.search) move('search', searched.id);
    const postAct = postActs.find((known) => known === act);
    if (!postAct || !spec.acts[postAct]) continue;
    const { topic } = feed.page[feed.at]!;
    move(postAct, topic);
    if (postAct === 'watch' || postAct === 'follow') {
      const feel = spec.topics.find(({ id }) => id === topic)!.feel;
      feed.minutes += MINUTES;
      feed.mood = within(
        feed.mood + (feel === 'up' ? 1 : feel === 'down' ? -1 : 0),
        -MAX_MOOD,
        MAX_MOOD,
      );
    }
    seen[topic] = (seen[topic] ?? 0) + 1;
    feed.at += 1;
    if (feed.at < feed.page.length) continue;
    feed.round += 1;
    feed.at = 0;
    feed.page = pageOf(spec, weights, seen);
    feed.isOver = feed.round === spec.rounds;
  }
  feed.offers = feed.isOver ? feed.page : pageOf(spec, weights, seen);
  return feed;
}

/** Returns how far the last screen is from a goal, in posts, topics or steps of mood. */
function offBy(goal: FeedSimSpec['goals'][number], { page, mood }: Feed): number {
  switch (goal.how) {
    case 'variety':
      return Math.max(0, goal.least - new Set(page.map(({ topic }) => topic)).size);
    case 'mood':
      return Math.max(0, goal.least - mood);
    case 'share': {
      const shown = page.filter(({ topic }) => topic === goal.topic).length;
      return Math.max(0, (goal.least ?? 0) - shown, shown - (goal.most ?? shown));
    }
  }
}

/** Returns the ids of the goals that are reached if the next screen is the last. */
export const goalsMet = ({ goals }: FeedSimSpec, feed: Feed): Set<string> =>
  new Set(
    goals.filter((goal) => offBy(goal, { ...feed, page: feed.offers }) === 0).map(({ id }) => id),
  );

/** Returns a point for each goal; half if it is missed by one. */
export const feedGoals = (spec: FeedSimSpec, answer: FeedSimAnswer): Goal[] => {
  const feed = feedAfter(spec, answer);
  return [
    ...spec.goals.map((goal) => {
      const off = offBy(goal, feed);
      return {
        id: goal.id,
        points: off === 0 ? 1 : off === 1 ? 0.5 : 0,
        remark: goal.feedback,
        misconception: goal.misconception,
      };
    }),
    ...goalsOfSwitches(spec.more ?? [], answer),
  ];
};

/** Returns the number of posts still without an act. */
export const postsLeft = (spec: FeedSimSpec, answer: FeedSimAnswer): number => {
  const { isOver, round, at } = feedAfter(spec, answer);
  return isOver ? 0 : (spec.rounds - round) * spec.shown - at;
};

export const gradeFeedSim = (spec: FeedSimSpec, answer: FeedSimAnswer): Score =>
  gradeGoals(
    feedGoals(spec, answer),
    spec.right,
    postsLeft(spec, answer) + switchesLeft(spec.more ?? [], answer),
  );

export const topicText = ({ topics }: FeedSimSpec, topic: string): string =>
  topics.find(({ id }) => id === topic)?.text ?? topic;

/** Describes the acts, and the topics of the last screen. */
export function sayFeedSim(spec: FeedSimSpec, answer: FeedSimAnswer): string {
  const done = (answer['acts'] ?? []).flatMap((act) => {
    const postAct = postActs.find((known) => known === act);
    const searched = spec.topics.find(({ id }) => act === `search-${id}`);
    return searched
      ? `${spec.acts.search ?? ''} ${searched.text}`
      : postAct
        ? (spec.acts[postAct] ?? [])
        : [];
  });
  const { page, isOver } = feedAfter(spec, answer);
  return [
    done.join(', '),
    ...(isOver ? [page.map(({ topic }) => topicText(spec, topic)).join(', ')] : []),
    ...saySwitches(spec.more ?? [], answer),
  ].join('; ');
}
