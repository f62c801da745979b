// `npm run numbers`: assigns an integer to each new lesson and item, at the end of
// content/numbers.yaml.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberedFrom } from '#curriculum/content.ts';
import { readFiles } from '#curriculum/files.ts';
import { NUMBERS, numbersText, withMissing } from '#curriculum/numbers.ts';
import { readContent } from '#curriculum/read.ts';
import { projectRoot } from '../setup/root.mjs';

const { content } = readContent(readFiles(projectRoot));
const grown = withMissing(content.numbers, numberedFrom(content.lessons));
const added = (['lessons', 'items'] as const).map(
  (part) => Object.keys(grown[part]).length - Object.keys(content.numbers[part]).length,
);
writeFileSync(join(projectRoot, NUMBERS), numbersText(grown));
console.log(`${NUMBERS}: thêm ${added[0]} bài, ${added[1]} câu.`);
