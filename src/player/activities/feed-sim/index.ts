import type { Kind } from '#core/questions/kind.ts';
import { alike, switchFaults } from '../engines/configure-faults.ts';
import { switchLines } from '../engines/configure-key.ts';
import { feedGoals, gradeFeedSim, postsLeft, sayFeedSim, type FeedSimAnswer } from './grade.ts';
import { feedSimSpec, type FeedSimSpec } from './schema.ts';

function faults(spec: FeedSimSpec): string[] {
  const { topics, goals, acts, more = [] } = spec;
  const found = [...alike('chủ đề', topics), ...alike('đích', goals), ...switchFaults(more)];
  for (const goal of goals)
    if (goal.how === 'share') {
      if (!topics.some(({ id }) => id === goal.topic))
        found.push(`đích “${goal.id}”: không có chủ đề “${goal.topic}”`);
      if (goal.least === undefined && goal.most === undefined)
        found.push(`đích “${goal.id}”: cần least hoặc most`);
    }
  for (const { id, picture, pictureText } of topics)
    if (Boolean(picture) !== Boolean(pictureText))
      found.push(`chủ đề “${id}”: picture và pictureText đi cùng nhau`);
  if (new Set(Object.values(acts)).size < Object.keys(acts).length)
    found.push('chữ trên các nút phải khác nhau');
  if (topics.every(({ start }) => start === 0)) found.push('cần một chủ đề có điểm ban đầu');
  for (const { id } of more)
    if (id === 'acts' || goals.some((goal) => goal.id === id))
      found.push(`more: mã “${id}” đã dùng cho đích`);
  if (postsLeft(spec, { acts: spec.way }) > 0) found.push('way chưa bấm hết các lượt');
  const missed = feedGoals({ ...spec, more: undefined }, { acts: spec.way }).filter(
    ({ points }) => points < 1,
  );
  return [...found, ...missed.map(({ id }) => `way chưa tới đích “${id}”`)];
}

export const feedSim: Kind<FeedSimSpec, FeedSimAnswer> = {
  name: 'feed-sim',
  taskType: 'situation',
  spec: feedSimSpec,
  parts: true,
  grade: gradeFeedSim,
  say: sayFeedSim,
  validate: faults,
  answerKey: ({ topics, goals, more = [] }) => ({
    choices: topics.map(({ text }) => text),
    lines: [
      ...goals.map(({ text, feedback }) => ({ text, feedback: feedback, right: true })),
      ...switchLines(more),
    ],
  }),
};
