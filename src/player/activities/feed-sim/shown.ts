import { interpolate } from '#core/text/messages.ts';
import { topicText, type Feed } from './grade.ts';
import type { feedSim } from './messages.ts';
import type { FeedSimSpec } from './schema.ts';

/**
 * Returns the picture of a topic, for every post of it.
 * @param isBeside words beside the picture name the topic: it needs no description
 */
export function pictureOf({ topics }: FeedSimSpec, topic: string, isBeside = false) {
  const { picture, pictureText = '' } = topics.find(({ id }) => id === topic)!;
  return picture ? { src: picture, alt: isBeside ? '' : pictureText } : undefined;
}

type Labels = (typeof feedSim)['vi'];

/** Says what the app made of the last act, in a child's words. */
export const toldBy = (spec: FeedSimSpec, { last }: Feed, { tells }: Labels): string =>
  last ? interpolate(tells[last.act], { topic: topicText(spec, last.topic) }) : '';

/** Says it with the scores before and after, for those who do not see the bars. */
export function movedBy(spec: FeedSimSpec, feed: Feed, labels: Labels): string {
  const { last } = feed;
  if (!last) return '';
  const { topic, from, to } = last;
  const moved = interpolate(labels.moved, { topic: topicText(spec, topic), from, to });
  return `${toldBy(spec, feed, labels)} ${moved}.`;
}
