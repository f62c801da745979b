import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { contentData } from '#curriculum/vite.mjs';
import { deliveryParts } from '#delivery/build/page-code.mjs';
import { tags } from './tags.ts';
import WalksFirst from './walks-first.ts';

/**
 * The suffix is the runtime: `.test.ts` runs in Node, `.dom.test.tsx` in happy-dom, `.e2e.ts`
 * against the built site in a real Chromium. `unit` needs no build; `built` needs dist/.
 */
/** Generous, since a busy machine is no failure and no test asserts a time. */
const testTimeout = 60_000;
const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  cacheDir: 'node_modules/.vite-tests',
  plugins: [contentData, deliveryParts],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Two files at a time on two cores: browsers mostly wait. No test asserts a time.
    maxWorkers: 2,
    // One worker runs many files: common imports are loaded once, and its browser is shared. A file
    // cleans up after itself.
    isolate: false,
    // A busy machine is no failure: by default `expect.poll` gives up after a second.
    expect: { poll: { timeout: 20_000 } },
    // A worker closes its browsers, on a busy machine too.
    teardownTimeout: 60_000,
    sequence: { sequencer: WalksFirst },
    setupFiles: ['tests/config/real-timers.ts'],
    // Slow tests are tagged: `@module-tag slow` on a line of a file's first comment, or `tags` of a
    // test.
    tags,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'tests/*.test.ts',
            'tests/{bench,config,content,contracts,harden}/**/*.test.ts',
          ],
          environment: 'node',
          testTimeout,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['src/**/*.dom.test.tsx'],
          environment: 'happy-dom',
          // Web storage and what modules of state/ remember are a page's: each file has its own.
          isolate: true,
          testTimeout,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['tests/**/*.e2e.ts'],
          environment: 'node',
          globalSetup: ['tests/config/run-folder.ts'],
          testTimeout: 120_000,
          // Some hooks build or pack the whole site, which takes minutes beside other work.
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
