// Run by the build before Astro, or by hand: `node src/tools/setup/run.mjs
// src/tools/check-content.ts`.
// Says in Vietnamese what is wrong with content/. Errors stop the build; warnings are for the
// author's next look.
import { checkContent } from '../content/checks/check-content.ts';
import { searchRules } from '../content/checks/search.ts';
import { readFiles } from '../content/files.ts';
import { outcomeOf } from '../content/problems/outcome.ts';
import { projectRoot } from './setup/root.mjs';

const { lines, stops } = outcomeOf(checkContent(readFiles(projectRoot), new Date(), searchRules));
for (const line of lines) (stops ? console.error : console.log)(line);
process.exitCode = stops ? 1 : 0;
