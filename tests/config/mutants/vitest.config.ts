import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { contentData } from '../../../src/content/vite.mjs';
import { tags } from '../tags.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The unit tests of the rules in `stryker.config.mjs`. */
export default defineConfig({
  root: here('../../..'),
  plugins: [contentData],
  resolve: { alias: [{ find: /^fast-check$/, replacement: here('few-runs.ts') }] },
  test: {
    include: [
      'src/domain/{attempt,first-tries,mastery,progress,review,score}.test.ts',
      'src/domain/class/*.test.ts',
      'src/domain/term-report/*.test.ts',
      'src/state/answer-queue.test.ts',
      'src/targets/lan/server/{guard,meter}.test.ts',
      'src/transfer/{handed-in,work-file,work-pieces}.test.ts',
    ],
    environment: 'node',
    isolate: false,
    tags,
  },
});
