// `npm run numbers`: gives each new lesson and item its integer, at the end of content/numbers.yaml.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles } from './content/files.ts';
import { NUMBERS, numbersText, withMissing } from './content/numbers.ts';
import { readShapes } from './content/shapes.ts';
import { projectRoot } from './setup/root.mjs';

const { content } = readShapes(readFiles(projectRoot));
const all = content.lessons.map(({ id, in: [vi] }) => ({ lesson: id, items: Object.keys(vi!.items) }));
const grown = withMissing(content.numbers, all);
const added = (['lessons', 'items'] as const).map((part) => Object.keys(grown[part]).length - Object.keys(content.numbers[part]).length);
writeFileSync(join(projectRoot, NUMBERS), numbersText(grown));
console.log(`${NUMBERS}: thêm ${added[0]} bài, ${added[1]} câu.`);
