// Converts words typed into pictures by hand to outlines of the site's own font.   node
// src/delivery/tools/outline-words.mjs
//
// Searches public/ for SVG files with <text> and rewrites them in place. To change such words:
// replace their group (its <title> contains them) by <text x y font-size font-weight
// text-anchor>…</text>, and run again.
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
