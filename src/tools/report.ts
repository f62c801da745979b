// `npm run report [-- --json]`: the state of the content. Prints what could be read, and says what could not.
import { checkContent } from './content/check.ts';
import { readFiles } from './content/files.ts';
import { linesOf, reportOn } from './content/report.ts';
import { readShapes } from './content/shapes.ts';
import { projectRoot } from './setup/root.mjs';

const files = readFiles(projectRoot);
const problems = checkContent(files);
const faults = { errors: problems.filter(({ level }) => level === 'error').length, warnings: problems.filter(({ level }) => level === 'warning').length };
const report = reportOn(readShapes(files).content, new Date());

if (process.argv.includes('--json')) console.log(JSON.stringify({ ...report, faults }, null, 1));
else for (const line of [...linesOf(report), `Kiểm nội dung: ${faults.errors} lỗi, ${faults.warnings} điều nên xem lại.`]) console.log(line);
