/**
 * The cost of a simulator and its engine: fetched only when a page has one.
 *
 * @module-tag kind-bytes
 */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../browser/site-server.ts';
import { kindsOf } from '../engine-kinds.ts';
import { everyLesson, named, scriptsOf, weighKinds, withImports } from './kind-bytes.ts';

/** Bytes in brotli; 1 KB = 1,000 bytes. */
const limit = { engine: 8000, whole: 14_000 };
/**
 * The engines, with a text of each view that no lesson may contain before one is opened. Kinds are
 * found by their views.
 */
const engines = [
  { engine: 'inspect', mark: 'inspect-pane', kinds: kindsOf('Inspect') },
  { engine: 'configure', mark: 'configure-panes', kinds: kindsOf('Configure') },
  { engine: 'compose', mark: 'compose-rules', kinds: kindsOf('Compose') },
];

const scripts = scriptsOf(distFolder);
const textOf = (paths: Iterable<string>) =>
  [...paths].map((path) => readFileSync(`${distFolder}/${path}`, 'utf8')).join('');
/** Returns the bytes of its part of the stylesheet that all lessons share. */
const sheetOf = (kind: string): number => {
  const path = `src/player/activities/${kind}/${kind}.css`;
  return existsSync(path) ? brotliCompressSync(readFileSync(path)).length : 0;
};

describe.each(engines)('bytes of the kinds of $engine', ({ engine, mark, kinds }) => {
  const views = Object.keys(kinds);
  const weight = weighKinds(scripts, views);

  it('the engine stays within its limit', () => {
    console.log(
      `${engine} ${weight.engine} B; ${views.map((view) => `${view} ${weight.kinds[view]} B`).join(', ')} (brotli)`,
    );
    expect(weight.engine).toBeGreaterThan(1000);
    expect(weight.engine).toBeLessThanOrEqual(limit.engine);
  });

  it.each(Object.entries(kinds))(
    '%s stays within its limit, with engine and surfaces',
    (view, kind) => {
      expect(weight.engine + weight.kinds[view]! + sheetOf(kind)).toBeLessThanOrEqual(limit.whole);
      expect(weight.kinds[view]).toBeGreaterThan(500);
    },
  );

  it('no part of them is in the files every lesson fetches', () => {
    expect(textOf(everyLesson(scripts))).not.toContain(mark);
    for (const view of views) expect(everyLesson(scripts).has(named(scripts, view))).toBe(false);
  });
});

describe('the weighing', () => {
  it('weighs every kind that imports an engine', () => {
    expect(engines.map(({ kinds }) => Object.values(kinds).sort())).toMatchObject([
      expect.arrayContaining(['inbox-hunt', 'ai-lab']),
      expect.arrayContaining(['privacy-lab', 'feed-sim']),
      expect.arrayContaining(['remix-studio']),
    ]);
  });

  it(
    'fails for an engine that is itself a view, and for a view that includes the engine',
    { tags: ['control'] },
    () => {
      // Negative control: weighed alone, a view shares no engine and pays for all of it.
      const weight = weighKinds(scripts, Object.keys(engines[0]!.kinds));
      expect(weighKinds(scripts, ['InboxHunt']).engine).toBeGreaterThan(weight.engine);
      expect(weighKinds(scripts, ['InboxHunt', 'Match']).kinds['InboxHunt']).toBeGreaterThan(
        weight.kinds['InboxHunt']!,
      );
    },
  );

  it('finds the strength meter in its own chunk, which no view includes', () => {
    const meter = named(scripts, 'strength');
    expect(textOf([meter])).toContain('matkhau');
    for (const view of Object.keys(engines[1]!.kinds))
      expect(withImports(scripts, named(scripts, view)).has(meter)).toBe(false);
    console.log(`strength meter ${scripts.get(meter)!.size} B (brotli), at the first word chosen`);
  });
});
