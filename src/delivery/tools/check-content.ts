// Run by the build before Astro, or by hand: `node src/delivery/setup/run.mjs
// src/delivery/tools/check-content.ts`.
// Says in Vietnamese what is wrong with content/. Errors stop the build; warnings are for the
// author's next look.
import { checkContent } from '#curriculum/checks/check-content.ts';
import { searchRules } from '#site/shared/search/search-rules.ts';
import { readFiles } from '#curriculum/files.ts';
import { outcomeOf } from '#curriculum/problems/outcome.ts';
import { projectRoot } from '../setup/root.mjs';

const { lines, stops } = outcomeOf(checkContent(readFiles(projectRoot), new Date(), searchRules));
for (const line of lines) (stops ? console.error : console.log)(line);
process.exitCode = stops ? 1 : 0;
