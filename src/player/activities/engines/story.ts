import { pointsOf, verdictFrom, verdictOf, type Score } from '#core/questions/score.ts';
import type { Scene, StorySpec } from './story-schema.ts';

/** Choice ids taken so far, one a scene. Going back drops the last. */
export type StoryPath = string[];

type Taken = NonNullable<Scene['choices']>[number];

/** Where a path has led, what was chosen on the way, and the last choice's feedback. */
export function walk(
  spec: StorySpec,
  path: StoryPath,
): { at: string; scene: Scene; taken: Taken[] } {
  let at = spec.start;
  const taken: Taken[] = [];
  for (const choiceId of path) {
    const chosen = spec.scenes[at]?.choices?.find((each) => each.id === choiceId);
    if (!chosen) break;
    taken.push(chosen);
    at = chosen.goto;
  }
  return { at, scene: spec.scenes[at]!, taken };
}

/** Points for each choice on the path that reached an end; the end's own lines are the feedback. */
export function gradeStory(spec: StorySpec, path: StoryPath): Score {
  const { scene, taken } = walk(spec, path);
  if (scene.choices) return { state: 'not-ready', missing: 1 };
  const earned = taken.reduce((sum, each) => sum + pointsOf(verdictOf(each.verdict)), 0);
  const slip = taken.find((each) => each.verdict !== 'safe' && each.misconception);
  return {
    state: 'scored',
    earned,
    total: taken.length,
    verdict: verdictFrom(earned, taken.length),
    feedback: scene.say.map((each) => each.text),
    ...(slip?.misconception ? { misconception: slip.misconception } : {}),
    perOption: Object.fromEntries(taken.map((each) => [each.id, verdictOf(each.verdict)])),
  };
}

/** The choices of a path in their own words. */
export const sayStory = (spec: StorySpec, path: StoryPath): string =>
  walk(spec, path)
    .taken.map(({ text }) => text)
    .join(' → ');

/**
 * The scene a path has led to, as it is read aloud: who speaks and what is said apart, for each has
 * its own clip.
 */
export function spokenScene(spec: StorySpec, path: StoryPath): string[] {
  const { say, ask, choices = [] } = walk(spec, path).scene;
  return [
    ...say.flatMap(({ who, text }) => (who === '…' ? [text] : [who, text])),
    ...(ask ? [ask] : []),
    ...choices.map(({ text }) => text),
  ];
}

/** What is wrong with a story as a graph, as sentences for its author. Empty when it is sound. */
export function storyFaults(spec: StorySpec): string[] {
  const faults: string[] = [];
  if (!spec.scenes[spec.start])
    return [`start “${spec.start}” không có trong scenes (${Object.keys(spec.scenes).join(', ')})`];
  const ends = new Set(Object.keys(spec.scenes).filter((at) => !spec.scenes[at]!.choices));
  if (ends.has(spec.start))
    faults.push('cảnh đầu phải có choices, nếu không thì chưa nói gì đã xong');
  if (ends.size === 0) faults.push('chưa có cảnh cuối (cảnh không có choices)');
  for (const [at, each] of Object.entries(spec.scenes)) {
    for (const option of each.choices ?? []) {
      if (!spec.scenes[option.goto])
        faults.push(
          `cảnh “${at}”, lựa chọn “${option.id}”: goto “${option.goto}” không có trong scenes`,
        );
      if (option.verdict !== 'safe' && !option.misconception)
        faults.push(`cảnh “${at}”, lựa chọn “${option.id}”: thiếu misconception`);
    }
    if (each.choices && !each.choices.some((option) => option.verdict === 'safe'))
      faults.push(`cảnh “${at}” chưa có lựa chọn an toàn`);
    if (each.choices && !reachesEnd(spec, at, ends))
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
    // Only safe choices count: a pupil who does right must always get out.
    for (const option of spec.scenes[at]?.choices ?? [])
      if (option.verdict === 'safe') queue.push(option.goto);
  }
  return false;
}
