// Reports issues of content/ in Vietnamese. The build runs it before Astro, or it is run by hand:
// `node src/delivery/setup/run.mjs src/delivery/tools/check-content.ts`.
// Errors stop the build; warnings are for the author to review.
import { checkContent } from '#curriculum/checks/check-content.ts';
import { searchRules } from '#site/shared/search/search-rules.ts';
import { readFiles } from '#curriculum/files.ts';
import { outcomeOf } from '#curriculum/problems/outcome.ts';
import { projectRoot } from '../setup/root.mjs';

const { lines, stops } = outcomeOf(checkContent(readFiles(projectRoot), new Date(), searchRules));
for (const line of lines) (stops ? console.error : console.log)(line);
process.exitCode = stops ? 1 : 0;
