// Draws public/cast/<name>-<mood>.svg for the people in `teens.mjs`.
//
//   node src/delivery/tools/make-teens.mjs
//
// Faces are Lorelei (CC0, Lisa Wischofsky) in the proportions of its author: they read as teenagers
// and adults. Shirts are our own. Younger children are drawn by `make-cast.mjs`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAvatar } from '@dicebear/core';
import * as lorelei from '@dicebear/lorelei';
import { moods, teens } from './teens.mjs';

const SKIN = { light: 'f2cba8', tan: 'd8a273' };
const INK = '#1c2b52';
const none = ['beard', 'earrings', 'freckles', 'hairAccessories', 'glasses'].map((part) => [
  `${part}Probability`,
  0,
]);

/** Returns a head as SVG elements, without Lorelei's own frame, mask and metadata. */
function head(person, mood) {
  const svg = createAvatar(lorelei, {
    ...Object.fromEntries(none),
    seed: 'elm',
    hair: [person.hair],
    head: [person.head],
    nose: [person.nose],
    eyes: [mood.eyes],
    mouth: [mood.mouth],
    eyebrows: [person.brow ?? mood.brow],
    skinColor: [SKIN[person.skin]],
    hairColor: ['241b17'],
    eyesColor: ['241b17'],
    eyebrowsColor: ['241b17'],
    mouthColor: ['5a2a22'],
    noseColor: ['7a4a30'],
    glassesColor: [INK.slice(1)],
    ...(person.glasses && { glasses: [person.glasses], glassesProbability: 100 }),
  }).toString();
  return svg
    .replace(/<metadata[\s\S]*?<\/metadata>|<mask[\s\S]*?<\/mask>/g, '')
    .replace(/<g mask="[^"]*">/, '<g>')
    .replace(/^<svg[^>]*>|<\/svg>$/g, '');
}

const line = (d, width = 11, fill = '#fff') =>
  `<path d="${d}" fill="${fill}" stroke="${INK}" stroke-width="${width}" stroke-linejoin="round"/>`;
const shoulders = line(
  'M92 992c14-74 80-116 182-138l92-24c46 58 150 62 204 8l98 22c98 24 150 64 164 132z',
  12,
);
const collars = {
  point:
    line('M364 830l-50 36 62 92 94-52zM580 838l48 28-54 92-108-52z') +
    line('M470 910v76', 9, 'none'),
  round: line('M352 836q118 96 238 4l14 34q-134 98-266-2z', 11, '#dfe4ee'),
};

for (const [name, person] of Object.entries(teens))
  for (const [mood, face] of Object.entries(moods))
    writeFileSync(
      fileURLToPath(new URL(`../../../public/cast/${name}-${mood}.svg`, import.meta.url)),
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="60 40 860 950">${head(person, face)}${shoulders}${collars[person.collar ?? 'point']}</svg>`,
    );
