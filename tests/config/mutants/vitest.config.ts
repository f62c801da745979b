import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { contentData } from '#curriculum/vite.mjs';
import { tags } from '../tags.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The unit tests of the rules in `stryker.config.mjs`. */
export default defineConfig({
  root: here('../../..'),
  plugins: [contentData],
  resolve: { alias: [{ find: /^fast-check$/, replacement: here('few-runs.ts') }] },
  test: {
    include: [
      'src/core/{progress,questions}/*.test.ts',
      'src/core/class/*.test.ts',
      'src/core/term-report/*.test.ts',
      'src/player/progress/answer-queue.test.ts',
      'src/delivery/lan/server/{guard,meter}.test.ts',
      'src/core/files/*.test.ts',
    ],
    environment: 'node',
    isolate: false,
    tags,
  },
});
