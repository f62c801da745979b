// How long source files are, laid out by the formatter. Data and tests may be long; a file that
// does one thing is short.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const MEDIAN = 60;
const LARGEST = 300;

/**
 * Words in two languages and the words of a stylesheet are data: they grow by lines that nobody
 * reads together.
 */
const isData = (file: string): boolean => /^src\/messages\/|\.(yaml|svg|css|md)$/.test(file);
const isSource = (file: string): boolean =>
  /\.(ts|tsx|astro|js|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file) && !isData(file);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter(isSource);
const lengths = files
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
  .sort((one, other) => one.lines - other.lines);

test(`no source file is longer than ${LARGEST} lines`, () => {
  expect(lengths.filter(({ lines }) => lines > LARGEST)).toEqual([]);
});

test(`the median source file has at most ${MEDIAN} lines`, () => {
  const median = lengths[Math.floor(lengths.length / 2)]!.lines;
  console.log(
    `${lengths.length} source files, median ${median} lines, largest ${lengths.at(-1)!.lines} (${lengths.at(-1)!.file})`,
  );
  expect(median).toBeLessThanOrEqual(MEDIAN);
});
