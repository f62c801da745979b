/**
 * Grades 1–3 by ear: “Nghe” reads a question sentence by sentence, and every sentence has a clip.
 */
import { expect, it } from 'vitest';
import { readFiles } from '#curriculum/files.ts';
import { readContent } from '#curriculum/read.ts';
import { dialled } from '#curriculum/shown.ts';
import { sentencesOf } from '#core/site/clip-name.ts';
import { withPhones } from '#core/help/phones.ts';
import { clipsFor, heardLessons, waysOf } from '#delivery/voice/sentences.ts';
import type { AnyView } from './shell/view.ts';
import { views } from './views.ts';

const { content } = readContent(readFiles(process.cwd()));
const clips = new Set(clipsFor(content).values());
type Spec = Parameters<AnyView['initialAnswer']>[0];
const asked = heardLessons(content).flatMap(({ id, lesson }) =>
  waysOf(lesson).flatMap(({ items }) =>
    Object.entries(withPhones(items, dialled(content))).map(([item, spec]) => ({
      id: `${id}/${item}`,
      spec,
    })),
  ),
);

type Staged = {
  start: string;
  scenes: Record<string, { choices?: { id: string; goto: string }[] }>;
};
/** Returns a path to each scene of a story, as far as it is reachable. */
function pathsOf({ start, scenes }: Staged): string[][] {
  const ways = new Map<string, string[]>([[start, []]]);
  for (const [at, path] of ways)
    for (const { id, goto } of scenes[at]!.choices ?? [])
      if (!ways.has(goto)) ways.set(goto, [...path, id]);
  return [...ways.values()];
}
/** Returns the answers that change the spoken texts: none, and one per scene of the story. */
function answersOf(view: AnyView, spec: Spec): unknown[] {
  const { story, call } = spec as { story?: Staged; call?: Staged };
  if (story) return pathsOf(story);
  return [
    view.initialAnswer(spec),
    ...(call ? pathsOf(call).map((path) => ({ people: [], calling: true, path })) : []),
  ];
}

/** Returns the sentences of these questions without a clip. */
async function unheard(change: (view: AnyView) => AnyView = (view) => view): Promise<string[]> {
  const lacking: string[] = [];
  for (const { id, spec } of asked) {
    const view = change((await views[spec.kind]!()).view);
    for (const answer of answersOf(view, spec))
      for (const sentence of view.spokenTexts(spec, answer).flatMap(sentencesOf))
        if (!clips.has(sentence)) lacking.push(`${id} (${spec.kind}): ${sentence}`);
  }
  return lacking;
}

it('every spoken sentence of a question has its clip', async () => {
  expect(asked.length).toBeGreaterThan(100);
  expect(await unheard()).toEqual([]);
});

it('control: fails for a question that joins its choices', async () => {
  const joined = (view: AnyView): AnyView => ({
    ...view,
    spokenTexts: (spec, answer) => [view.spokenTexts(spec, answer).join(', ')],
  });
  expect((await unheard(joined)).length).toBeGreaterThan(100);
});
