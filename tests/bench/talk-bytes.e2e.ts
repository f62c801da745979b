/** The cost of a talk and its story engine; no part of it is in the files every lesson fetches. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { distFolder } from '../browser/site-server.ts';
import { kindsOf } from '../engine-kinds.ts';
import { named, scriptsOf, sizeOf, weighKinds, withImports } from './kind-bytes.ts';

const views = Object.keys(kindsOf('Talk'));
const scripts = scriptsOf(distFolder);
const weight = weighKinds(scripts, views);

/** KB = 1,000 bytes, with the imitated screens a talk is drawn as. */
const LIMIT = 14_000;

it('the story engine with its talks and one kind is at most 14 KB', () => {
  console.log(
    `engine ${weight.engine} B; ${views.map((view) => `${view} ${weight.kinds[view]} B`).join(', ')} (brotli)`,
  );
  expect(weight.engine).toBeGreaterThan(1000);
  for (const view of views) expect(weight.engine + weight.kinds[view]!).toBeLessThanOrEqual(LIMIT);
});

it('a story without talks, such as the help map’s call, includes none of it', () => {
  const texts = (view: string) =>
    [...withImports(scripts, named(scripts, view))]
      .map((path) => readFileSync(`${distFolder}/${path}`, 'utf8'))
      .join('');
  for (const view of ['core', 'HelpFinder', 'BranchingScenario', 'ReportRehearsal'])
    expect(texts(view)).not.toContain('talk-acts');
  // Negative control: where it is used, it is found and has a size.
  expect(views).toContain('ChatSim');
  for (const view of views) expect(texts(view)).toContain('talk-acts');
  expect(sizeOf(scripts, withImports(scripts, named(scripts, 'ChatSim')))).toBeGreaterThan(
    sizeOf(scripts, withImports(scripts, named(scripts, 'ReportRehearsal'))),
  );
});
