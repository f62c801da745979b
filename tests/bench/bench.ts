// `npm run bench [-- --json --n 10]`: bytes against the budgets, and times as ratios of our lesson
// page to a page written by hand, visit by visit in pairs. Times on a shared machine say little
// alone; the median of paired ratios says more.
import { findBrowser } from '#delivery/setup/find-browser.mjs';

const words = process.argv.slice(2);
const json = words.includes('--json');
const pairs = Number(words[words.indexOf('--n') + 1]) || 10;
const found = await findBrowser();
if (found.state === 'found') process.env['CHROMIUM_PATH'] ??= found.path;

const { measure } = await import('./measure.ts');
const measures = await measure(pairs, (line) => json || console.log(line));
if (json) console.log(JSON.stringify(measures, null, 2));
