// Words typed into pictures by hand become outlines of the site's own letters.   node
// src/delivery/tools/outline-words.mjs
//
// Looks through public/ for SVG files with <text> and rewrites them in place. To change such words:
// put <text x y font-size font-weight text-anchor>…</text> in the place of their group (its <title>
// says them), and run again.
import { readFileSync, writeFileSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawWords } from './draw-words.mjs';

const root = fileURLToPath(new URL('../../../public/', import.meta.url));
for (const file of globSync('**/*.svg', { cwd: root })) {
  const svg = readFileSync(`${root}${file}`, 'utf8');
  if (!svg.includes('<text')) continue;
  writeFileSync(`${root}${file}`, drawWords(svg));
  console.log(file);
}
