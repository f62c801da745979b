import type { Score } from '#core/questions/score.ts';
import type { Scene } from '../engines/story-schema.ts';
import { gradeStory, sayStory, walk, type StoryPath } from '../engines/story.ts';
import type { ReportRehearsalSpec } from './schema.ts';

/** Choice ids from the start, one a scene. */
export type ReportRehearsalAnswer = StoryPath;

export const gradeReportRehearsal = (
  spec: ReportRehearsalSpec,
  answer: ReportRehearsalAnswer,
): Score => gradeStory(spec.story, answer);

export const sayReportRehearsal = (
  spec: ReportRehearsalSpec,
  answer: ReportRehearsalAnswer,
): string => sayStory(spec.story, answer);

/** As many lines as fit beside four acts on a lab's screen. One scene has at most so many. */
const LINES = 4;

/**
 * What the app shows: the latest lines of the scenes passed, the open one's last and whole. An end
 * is told in the remark.
 */
export function threadOf(
  { story }: ReportRehearsalSpec,
  answer: ReportRehearsalAnswer,
): Scene['say'] {
  const passed = new Map<string, Scene>();
  for (let n = 0; n <= answer.length; n += 1) {
    const { at, scene } = walk(story, answer.slice(0, n));
    passed.delete(at);
    if (scene.choices) passed.set(at, scene);
  }
  return [...passed.values()].flatMap(({ say }) => say).slice(-LINES);
}

/** What has been kept so far, each once. */
export const keptOf = ({ story }: ReportRehearsalSpec, answer: ReportRehearsalAnswer): string[] => [
  ...new Set(walk(story, answer).taken.flatMap(({ keeps }) => keeps ?? [])),
];
