import { pointsOf, verdictFrom, verdictOf, type Score } from '#core/questions/score.ts';
import type { Scene, StorySpec } from './story-schema.ts';

/** Ids of the choices so far, one a scene. Going back removes the last. */
export type StoryPath = string[];

type Taken = NonNullable<Scene['choices']>[number];

/** Follows a path. Returns the scene it leads to and the choices on the way. */
export function walk(
  spec: StorySpec,
  path: StoryPath,
): { at: string; scene: Scene; taken: Taken[] } {
  let at = spec.start;
  const taken: Taken[] = [];
  for (const choiceId of path) {
    const chosen = spec.scenes[at]?.choices?.find((choice) => choice.id === choiceId);
    if (!chosen) break;
    taken.push(chosen);
    at = chosen.goto;
  }
  return { at, scene: spec.scenes[at]!, taken };
}

/**
 * Gives points for each choice on a path that has reached an end; the end's lines are the feedback.
 */
export function gradeStory(spec: StorySpec, path: StoryPath): Score {
  const { scene, taken } = walk(spec, path);
  if (scene.choices) return { state: 'not-ready', missing: 1 };
  const earned = taken.reduce((sum, choice) => sum + pointsOf(verdictOf(choice.verdict)), 0);
  const slip = taken.find((choice) => choice.verdict !== 'safe' && choice.misconception);
  return {
    state: 'scored',
    earned,
    total: taken.length,
    verdict: verdictFrom(earned, taken.length),
    feedback: scene.say.map((line) => line.text),
    ...(slip?.misconception ? { misconception: slip.misconception } : {}),
    perOption: Object.fromEntries(taken.map((choice) => [choice.id, verdictOf(choice.verdict)])),
  };
}

/** Describes a path by the texts of its choices. */
export const sayStory = (spec: StorySpec, path: StoryPath): string =>
  walk(spec, path)
    .taken.map(({ text }) => text)
    .join(' → ');

/**
 * Returns the texts of the current scene for reading aloud. Speaker and line are separate, because
 * each has its own clip.
 */
export function spokenScene(spec: StorySpec, path: StoryPath): string[] {
  const { say, ask, choices = [] } = walk(spec, path).scene;
  return [
    ...say.flatMap(({ who, text }) => (who === '…' ? [text] : [who, text])),
    ...(ask ? [ask] : []),
    ...choices.map(({ text }) => text),
  ];
}

/** Returns the faults of a story's graph, as sentences for its author. Empty if it is sound. */
export function storyFaults(spec: StorySpec): string[] {
  const faults: string[] = [];
  if (!spec.scenes[spec.start])
    return [`start “${spec.start}” không có trong scenes (${Object.keys(spec.scenes).join(', ')})`];
  const ends = new Set(Object.keys(spec.scenes).filter((at) => !spec.scenes[at]!.choices));
  if (ends.has(spec.start))
    faults.push('cảnh đầu phải có choices, nếu không thì chưa nói gì đã xong');
  if (ends.size === 0) faults.push('chưa có cảnh cuối (cảnh không có choices)');
  for (const [at, scene] of Object.entries(spec.scenes)) {
    for (const option of scene.choices ?? []) {
      if (!spec.scenes[option.goto])
        faults.push(
          `cảnh “${at}”, lựa chọn “${option.id}”: goto “${option.goto}” không có trong scenes`,
        );
      if (option.verdict !== 'safe' && !option.misconception)
        faults.push(`cảnh “${at}”, lựa chọn “${option.id}”: thiếu misconception`);
    }
    if (scene.choices && !scene.choices.some((option) => option.verdict === 'safe'))
      faults.push(`cảnh “${at}” chưa có lựa chọn an toàn`);
    if (scene.choices && !reachesEnd(spec, at, ends))
      faults.push(`từ cảnh “${at}” không đi tới được cảnh cuối`);
  }
  return faults;
}

function reachesEnd(spec: StorySpec, from: string, ends: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  const queue = [from];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (ends.has(at)) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    // Only safe choices count: a pupil who chooses right must always reach an end.
    for (const option of spec.scenes[at]?.choices ?? [])
      if (option.verdict === 'safe') queue.push(option.goto);
  }
  return false;
}
