import { describe, expect, it } from 'vitest';
import { pageChunks } from '#delivery/build/page-chunks.mjs';
import { reachedFrom } from './page-code.ts';

const reached = ['common', 'lop-6-9', 'lop-10-12']
  .flatMap((path) => [...reachedFrom(`src/site/teacher/projector/show-${path}.ts`).keys()])
  .filter((file) => file.startsWith('src/'));

/**
 * The files in the core chunk, which boots a lesson page and opens its store; pages of `plain` load
 * none of it.
 */
const core = pageChunks.find(({ name }) => name === 'core')!.test;
const isOfCore = (file: string) => core(`/${file}`);
const keeps = /^src\/player\/(storage|progress|profiles)\/|dexie/;

describe('the projector’s script', () => {
  it('reaches no store, no active profile and no state', () =>
    expect(reached.filter((file) => keeps.test(file))).toEqual([]));
  it('imports nothing of the core chunk, nor of the files the core chunk includes', () => {
    const drawnIn = [...reachedFrom('src/site/shared/page/boot.ts', ({ late }) => !late).keys()];
    expect(reached.filter((file) => isOfCore(file) || drawnIn.includes(file))).toEqual([]);
  });
  it('the same check finds them from the boot module', () => {
    const files = [...reachedFrom('src/site/shared/page/boot.ts').keys()];
    expect(files.filter((file) => keeps.test(file)).length).toBeGreaterThan(5);
    expect(files.filter((file) => isOfCore(file)).length).toBeGreaterThan(5);
  });
});
