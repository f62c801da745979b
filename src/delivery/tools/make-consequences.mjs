// Draws what follows from a wrong choice of a practice question, into public/scenes/then-*.svg.
//
//   node src/delivery/tools/make-consequences.mjs [lesson…]
//
// `consequences/<lesson>.mjs` has the drawings of a lesson. The name is `then-<item>-<option>`. The
// words beside it, and its description, are with the option (`then:` in vi.activities.yaml).
import { readdirSync } from 'node:fs';
import { writeScenes } from './write-scenes.mjs';

const folder = new URL('./consequences/', import.meta.url);
const asked = process.argv.slice(2);
for (const file of readdirSync(folder)) {
  const lesson = file.replace('.mjs', '');
  if (lesson === 'parts' || (asked.length > 0 && !asked.includes(lesson))) continue;
  const { scenes } = await import(new URL(file, folder).href);
  writeScenes(scenes);
}
