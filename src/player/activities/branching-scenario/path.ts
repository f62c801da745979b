import { walk, type StoryPath } from '../engines/story.ts';
import type { BranchingChoice, BranchingScenarioSpec, BranchingScene } from './schema.ts';

/** A choice with what follows it in three hours. */
export type Way = BranchingChoice & { later: NonNullable<BranchingChoice['later']> };

/** The scene before the last choice, both of its ways, and the one that was taken. */
export type Fork = { scene: BranchingScene; ways: Way[]; taken: BranchingChoice };

/** Returns the two choices of a scene that say what follows; empty if there are none. */
export const waysOf = ({ choices = [] }: BranchingScene): Way[] =>
  choices.filter((choice): choice is Way => Boolean(choice.later));

/** Returns the fork that the last choice of a path was at; undefined if it does not say more. */
export function forkOf({ story }: BranchingScenarioSpec, path: StoryPath): Fork | undefined {
  const { taken } = walk(story, path);
  if (taken.length === 0) return undefined;
  const { at } = walk(story, path.slice(0, taken.length - 1));
  const scene = story.scenes[at]!;
  const ways = waysOf(scene);
  const way = ways.find(({ id }) => id === taken.at(-1)!.id);
  return way && { scene, ways, taken: way };
}

/** A line of the phone: a message, a line of the narrator, or what its owner did. */
export type PhoneLine = { who: string; text: string; own?: boolean | undefined };

const isSamePhone = (a: BranchingScene, b: BranchingScene): boolean =>
  a.phone?.me === b.phone?.me && a.phone?.with === b.phone?.with;

/** Words in quotes are a message; any other act is told. */
const lineOf = (act: string, me: string): PhoneLine => {
  const said = /^“([^“”]+)”$/.exec(act)?.[1];
  return said ? { who: me, text: said, own: true } : { who: '…', text: act, own: true };
};

/**
 * Returns the lines on the phone of the current scene: those of the scenes before it on the same
 * phone, each with what its owner did, and its own.
 */
export function phoneLines({ story }: BranchingScenarioSpec, path: StoryPath): PhoneLine[] {
  const now = walk(story, path);
  const open = story.scenes[now.at]!;
  const me = open.phone!.me;
  let lines: PhoneLine[] = [];
  let last = '';
  for (let count = 0; count <= now.taken.length; count += 1) {
    const { at } = walk(story, path.slice(0, count));
    const scene = story.scenes[at]!;
    if (!isSamePhone(scene, open)) lines = [];
    else if (at !== last || lines.length === 0)
      lines.push(...scene.say.map((line) => ({ ...line, own: line.own ?? line.who === me })));
    last = at;
    const act = now.taken[count];
    if (act && isSamePhone(scene, open)) lines.push(lineOf(act.text, me));
  }
  return lines;
}
