// Copies the card pictures (avatars, not people) out of @iconify-json/fluent-emoji-flat (MIT) into
// public/pictures/, unchanged but for the svg wrapper.   node src/delivery/tools/make-pictures.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const set = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji-flat/icons.json'),
    'utf8',
  ),
);
const wanted = {
  trau: 'water-buffalo',
  gau: 'bear',
  voi: 'elephant',
  tho: 'rabbit-face',
  rua: 'turtle',
  ga: 'chicken',
  ca: 'fish',
  chim: 'bird',
  buom: 'butterfly',
  ong: 'honeybee',
  lua: 'sheaf-of-rice',
  vit: 'duck',
};
const out = fileURLToPath(new URL('../../../public/pictures/', import.meta.url));
mkdirSync(out, { recursive: true });
for (const [name, icon] of Object.entries(wanted)) {
  const i = set.icons[icon];
  if (!i) throw new Error(`no icon ${icon}`);
  const w = i.width || set.width || 32,
    h = i.height || set.height || 32;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}">${i.body}</svg>\n`;
  writeFileSync(`${out}${name}.svg`, svg);
  console.log(
    `${name}.svg`,
    Buffer.byteLength(svg),
    /style=|id="/.test(svg) ? 'has style or id' : '',
  );
}
