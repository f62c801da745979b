// `npm run release-check`: manual steps that must be done before a copy goes out. Not part of CI:
// one outdated date must not stop all work.
import { readFiles } from '#curriculum/files.ts';
import { releaseOf } from '#curriculum/report/release.ts';
import { readContent } from '#curriculum/read.ts';
import { projectRoot } from '../setup/root.mjs';

const { lines, stops } = releaseOf(readContent(readFiles(projectRoot)).content, new Date());
for (const line of lines) console.log(line);
process.exitCode = stops ? 1 : 0;
