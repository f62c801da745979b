import { describe, expect, it } from 'vitest';
import { pageChunks } from '#delivery/build/page-chunks.mjs';
import { reachedFrom } from './page-code.ts';

const reached = ['common', 'lop-6-9', 'lop-10-12']
  .flatMap((path) => [...reachedFrom(`src/site/teacher/projector/show-${path}.ts`).keys()])
  .filter((file) => file.startsWith('src/'));

/**
 * What the bundler puts into the core chunk, whose first act is to boot a lesson page and open its
 * store; pages of `plain` have none of it.
 */
const core = pageChunks.find(({ name }) => name === 'core')!.test;
const isOfCore = (file: string) => core(`/${file}`);
const keeps = /^src\/player\/(storage|progress|profiles)\/|dexie/;

describe('the projector’s script', () => {
  it('can reach no store, no seat and no state', () =>
    expect(reached.filter((file) => keeps.test(file))).toEqual([]));
  it('takes nothing of the core chunk, nor what the core chunk draws in with it', () => {
    const drawnIn = [...reachedFrom('src/site/shared/page/boot.ts', ({ late }) => !late).keys()];
    expect(reached.filter((file) => isOfCore(file) || drawnIn.includes(file))).toEqual([]);
  });
  it('would be seen to, from the boot module', () => {
    const others = [...reachedFrom('src/site/shared/page/boot.ts').keys()];
    expect(others.filter((file) => keeps.test(file)).length).toBeGreaterThan(5);
    expect(others.filter((file) => isOfCore(file)).length).toBeGreaterThan(5);
  });
});
