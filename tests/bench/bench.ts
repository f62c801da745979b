// `npm run bench [-- --json --n 10]`: bytes against the budgets, and times of our lesson page as
// ratios to a hand-written page, in paired visits. A single time on a shared machine says little;
// the median of paired ratios says more.
import { findBrowser } from '#delivery/setup/find-browser.mjs';

const words = process.argv.slice(2);
const json = words.includes('--json');
const pairs = Number(words[words.indexOf('--n') + 1]) || 10;
const found = await findBrowser();
if (found.state === 'found') process.env['CHROMIUM_PATH'] ??= found.path;

const { measure } = await import('./measure.ts');
const measures = await measure(pairs, (line) => json || console.log(line));
if (json) console.log(JSON.stringify(measures, null, 2));
