import type { AnySpec } from '#core/questions/activity.ts';
import type { Mark } from '#curriculum/mdx.ts';
import { textOf } from '#curriculum/steps.ts';
import { faceIn } from '#player/surfaces/Avatar.tsx';
import type { ConsequencePath } from '#player/surfaces/ConsequenceMap.tsx';
import type { InboxMessage } from '#player/surfaces/InboxList.tsx';
import type { SurfacePicture } from '#player/surfaces/Picture.tsx';
import type { Score } from '#player/surfaces/Scoreboard.tsx';
import type { ThreadMessage } from '#player/surfaces/Thread.tsx';

/** A notice or a row has one line; a phone of 360 px holds this many letters of it. */
const MAX_PREVIEW_LENGTH = 24;

const firstWords = (text: string): string =>
  text.length <= MAX_PREVIEW_LENGTH
    ? text
    : `${text.slice(0, MAX_PREVIEW_LENGTH).replace(/[,;:]?\s+\S*$/, '')}…`;

/** Returns an attribute's text; undefined if it is missing or empty. */
export const optional = (mark: Mark, name: string): string | undefined =>
  textOf(mark, name) || undefined;

/** Returns the parts of an attribute like “Cúp máy | Ghi lại”; undefined if it is missing. */
export const listIn = (mark: Mark, name: string): string[] | undefined =>
  optional(mark, name)
    ?.split('|')
    .map((part) => part.trim());

/** Returns the picture of a mark with its description. */
export const pictureIn = (mark: Mark): SurfacePicture | undefined => {
  const src = textOf(mark, 'picture');
  return src ? { src, alt: textOf(mark, 'alt') } : undefined;
};

const wordsIn = ({ lines }: Mark): string => lines.join(' ');

const partsIn = (mark: Mark, name: string): Mark[] => mark.marks.filter((of) => of.name === name);

/**
 * Returns the messages of a surface.
 * @param owner whose phone it is: what they send is on the right
 */
export const messagesIn = (mark: Mark, owner: string): ThreadMessage[] =>
  partsIn(mark, 'Message').map((of) => ({
    from: textOf(of, 'from'),
    face: optional(of, 'face'),
    text: wordsIn(of),
    at: optional(of, 'at'),
    voice: optional(of, 'voice'),
    picture: pictureIn(of),
    reaction: optional(of, 'reaction'),
    isMine: textOf(of, 'from') === owner,
    isUnknown: of.attributes['unknown'] === true,
    isHidden: of.attributes['hidden'] === true,
  }));

/** Returns the labelled lines of a surface: fields, lines of a profile, tabs. */
export const itemsIn = (mark: Mark) =>
  partsIn(mark, 'Item').map((of) => ({
    label: textOf(of, 'label'),
    text: wordsIn(of),
    picture: pictureIn(of),
    face: optional(of, 'face'),
    isHidden: of.attributes['hidden'] === true,
  }));

/** Returns the paths of a map, each with its moments. */
export const pathsIn = (mark: Mark): ConsequencePath[] =>
  partsIn(mark, 'Path').map((path) => ({
    title: textOf(path, 'title'),
    note: optional(path, 'note'),
    moments: itemsIn(path).map(({ label, ...moment }) => ({ ...moment, at: label })),
  }));

/** Returns the scores of a board: “5”, or “5 (+2)” after an act that added two. */
export const scoresIn = (mark: Mark): Score[] =>
  itemsIn(mark).map(({ label, text, picture }) => {
    const [, score = '0', sign, change] = /^(\d+)(?:\s*\(([+−-])(\d+)\))?/.exec(text) ?? [];
    return {
      name: label,
      score: Number(score),
      picture,
      ...(change && { change: Number(change) * (sign === '+' ? 1 : -1) }),
    };
  });

type InboxCase = {
  id: string;
  name: string;
  app: string;
  at?: string;
  source?: string;
  known?: boolean;
  picture?: string;
  parts: { text: string }[];
};
type FeedSpec = {
  app: string;
  viewer: string;
  topics: {
    text: string;
    start: number;
    cards: string[];
    picture?: string;
    pictureText?: string;
  }[];
};

/** Returns the cases of an inbox question as messages of a phone. */
export const inboxOf = (spec: AnySpec | undefined): InboxMessage[] =>
  ((spec as { cases?: InboxCase[] } | undefined)?.cases ?? []).map((of) => ({
    id: of.id,
    name: of.name,
    app: of.app,
    face: faceIn(of.picture),
    at: of.at,
    source: of.source,
    isUnknown: of.known === false,
    preview: firstWords(of.parts[0]!.text),
    lines: of.parts.map(({ text }) => text),
  }));

/** Returns the notices of a lock screen from its own messages. */
export const noticesIn = (mark: Mark) =>
  partsIn(mark, 'Message').map((of) => ({
    name: textOf(of, 'from'),
    app: textOf(of, 'app'),
    at: optional(of, 'at'),
    text: wordsIn(of),
  }));

const topicPicture = ({ picture, pictureText = '' }: FeedSpec['topics'][number]) =>
  picture ? { src: picture, alt: pictureText } : undefined;

/**
 * Returns what a feed question shows first: the first card of the topic with the highest score, the
 * card of the next one, and the board inside.
 */
export function feedOf(spec: AnySpec | undefined) {
  const feed = spec as FeedSpec | undefined;
  if (!feed?.topics) return undefined;
  const [first, second] = [...feed.topics].sort((a, b) => b.start - a.start);
  return {
    app: feed.app,
    viewer: feed.viewer,
    topic: first!.text,
    title: first!.cards[0]!,
    picture: topicPicture(first!),
    next: second!.cards[0]!,
    nextPicture: topicPicture({ ...second!, pictureText: '' }),
    scores: feed.topics.map((topic) => ({
      name: topic.text,
      score: topic.start,
      picture: topicPicture({ ...topic, pictureText: '' }),
    })),
  };
}
