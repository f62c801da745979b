/** What a page pays for a simulator, and for the engine behind it: fetched when a page has one, never before. */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../browser/site-server.ts';
import { named, scriptsOf, weighKinds, withImports } from './kind-bytes.ts';

/** Bytes in brotli; 1 KB = 1,000 bytes. */
const limit = { engine: 8000, kind: 6000 };
const families: { engine: string; kinds: Record<string, string> }[] = [
  { engine: 'inspect', kinds: { InboxHunt: 'inbox-hunt', ConsentChecker: 'consent-checker', FactCheckLab: 'fact-check-lab', FootprintMap: 'footprint-map', AiLab: 'ai-lab', ModeratorLab: 'moderator-lab' } },
  { engine: 'compose', kinds: { RemixStudio: 'remix-studio', ProjectBuilder: 'project-builder' } },
];

const scripts = scriptsOf(distFolder);
/** Its part of the sheet that all lessons share. */
const sheetOf = (kind: string): number => {
  const path = `src/activities/${kind}/${kind}.css`;
  return existsSync(path) ? brotliCompressSync(readFileSync(path)).length : 0;
};

describe.each(families)('bytes of the $engine engine and its kinds', ({ engine, kinds }) => {
  const views = Object.keys(kinds);
  const weight = weighKinds(scripts, views);

  it('the engine stays within its limit', () => {
    console.log(`${engine} ${weight.engine} B; ${views.map((view) => `${view} ${weight.kinds[view]} B`).join(', ')} (brotli)`);
    expect(weight.engine).toBeGreaterThan(1000);
    expect(weight.engine).toBeLessThanOrEqual(limit.engine);
  });

  it.each(views)('%s stays within its limit, beyond the engine', (view) => {
    expect(weight.kinds[view]! + sheetOf(kinds[view]!)).toBeLessThanOrEqual(limit.kind);
    expect(weight.kinds[view]).toBeGreaterThan(500);
  });

  it('nothing of them is in what every lesson fetches', () => {
    const core = withImports(scripts, named(scripts, 'core'));
    for (const view of views) expect(core.has(named(scripts, view))).toBe(false);
  });
});

describe('weighing', () => {
  const views = Object.keys(families[0]!.kinds);
  const weight = weighKinds(scripts, views);

  it('is red for an engine that is a view itself, and for a view that brings the engine along', () => {
    // Negative control: weighed alone, a view has no engine to share, and pays for all of it.
    const alone = weighKinds(scripts, ['InboxHunt']);
    expect(alone.engine).toBeGreaterThan(weight.engine);
    const apart = weighKinds(scripts, ['InboxHunt', 'Hotspot']);
    expect(apart.kinds['InboxHunt']).toBeGreaterThan(weight.kinds['InboxHunt']!);
  });

  it('finds the engine outside what every lesson fetches', () => {
    const core = withImports(scripts, named(scripts, 'core'));
    expect([...core].map((path) => readFileSync(`${distFolder}/${path}`, 'utf8')).join('')).not.toContain('inspect-pane');
  });
});
