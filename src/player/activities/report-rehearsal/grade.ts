import type { Score } from '#core/questions/score.ts';
import type { Scene } from '../engines/story-schema.ts';
import { gradeStory, sayStory, walk, type StoryPath } from '../engines/story.ts';
import type { ReportRehearsalSpec } from './schema.ts';

/** Ids of the choices from the start, one a scene. */
export type ReportRehearsalAnswer = StoryPath;

export const gradeReportRehearsal = (
  spec: ReportRehearsalSpec,
  answer: ReportRehearsalAnswer,
): Score => gradeStory(spec.story, answer);

export const sayReportRehearsal = (
  spec: ReportRehearsalSpec,
  answer: ReportRehearsalAnswer,
): string => sayStory(spec.story, answer);

/** Maximum number of lines beside four acts on a lab's screen. One scene has at most so many. */
const LINES = 4;

/**
 * Returns the lines the app shows: the latest of the scenes passed, ending with all of the open
 * one's. An end appears in the feedback.
 */
export function threadOf(
  { story }: ReportRehearsalSpec,
  answer: ReportRehearsalAnswer,
): Scene['say'] {
  const passed = new Map<string, Scene>();
  for (let count = 0; count <= answer.length; count += 1) {
    const { at, scene } = walk(story, answer.slice(0, count));
    passed.delete(at);
    if (scene.choices) passed.set(at, scene);
  }
  return [...passed.values()].flatMap(({ say }) => say).slice(-LINES);
}

/** Returns the kept evidence, without duplicates. */
export const keptOf = ({ story }: ReportRehearsalSpec, answer: ReportRehearsalAnswer): string[] => [
  ...new Set(walk(story, answer).taken.flatMap(({ keeps }) => keeps ?? [])),
];

/**
 * Returns the signs of the safe acts that still hold: the phone shows a stop or a block. Who answers
 * after a stop has not stopped.
 */
export function actsIn({ story }: ReportRehearsalSpec, answer: ReportRehearsalAnswer): Set<string> {
  const acts = new Set<string>();
  for (const { sign, verdict } of walk(story, answer).taken)
    if (verdict !== 'safe') acts.delete('stop');
    else if (sign) acts.add(sign);
  return acts;
}

/** Returns the name of the phone's owner, who writes the own lines, if there are any. */
export const ownerOf = ({ story }: ReportRehearsalSpec): string | undefined =>
  Object.values(story.scenes)
    .flatMap(({ say }) => say)
    .find(({ own }) => own)?.who;
