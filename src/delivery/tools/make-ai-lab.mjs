// Draws the pictures of the ai-lab samples into public/scenes/.   node
// src/delivery/tools/make-ai-lab.mjs
//
// Each represents a photo or a picture made by a machine; the drawing style does not reveal which.
// Flat colour, ink outline, no people. Animals are those of public/pictures (Fluent Emoji, MIT).
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeScenes } from './write-scenes.mjs';

const INK = '#1c2b52';
const inked = (inner, width = 5) =>
  `<g stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round">${inner}</g>`;
const animal = (name, x, y, size) => {
  const svg = readFileSync(
    fileURLToPath(new URL(`../../../public/pictures/${name}.svg`, import.meta.url)),
    'utf8',
  );
  return `<g transform="translate(${x} ${y}) scale(${size / 32})">${svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))}</g>`;
};
const sky = (colour = '#cfe8f3') => `<path fill="${colour}" d="M0 0h960v540H0z"/>`;
const hills =
  '<path fill="#7fb08a" d="M0 260l120-120 110 84 130-130 150 140 120-96 130 110 90-70 110 90v290H0z"/>';
const field = '<path fill="#a7c977" d="M0 330q240-50 480-12t480-8v230H0z"/>';
const cloud = (x, y, k = 1) =>
  `<path fill="#fff" transform="translate(${x} ${y}) scale(${k})" d="M0 60q-40-2-34-36 6-30 42-24 18-44 66-26 44-22 62 18 48-4 42 38-4 30-40 30z"/>`;
const house = inked(
  '<path fill="#8a5a34" d="M80 400h30v90H80zM250 400h30v90h-30z"/><path fill="#d9a86a" d="M60 300h240v104H60z"/><path fill="#8f6b45" d="M30 304l80-96h140l80 96z"/><path fill="#5a3b22" d="M150 330h54v74h-54z"/>',
);

writeScenes({
  // A buffalo in a pool of mud; the father took it.
  'ai-trau-bun': `${sky()}${hills}${field}${inked('<path fill="#9c7a54" d="M150 470q40-70 340-70t330 70q-20 60-330 60T150 470z"/>')}${animal('trau', 330, 190, 280)}<path fill="#9c7a54" d="M240 432q220-44 480 0l-10 64q-230 30-460 0z"/><path fill="none" stroke="#7d5f3f" stroke-width="6" d="M300 460q60-14 120 0m80 10q60-14 120 0"/>`,
  // A buffalo over the clouds, with wings.
  'ai-trau-bay': `${sky('#bfe0f0')}${cloud(120, 380, 1.5)}${cloud(620, 400, 1.7)}${cloud(380, 440, 1.3)}${cloud(700, 90)}${animal('trau', 330, 130, 300)}${inked('<path fill="#fff" transform="translate(100 20) rotate(14 470 240)" d="M470 240q-30-150-170-180 10 40 40 56-46-8-70-36 6 60 60 84-40 2-64-16 30 62 100 66 40 30 104 26z"/><path fill="#fff" transform="translate(1040 30) scale(-1 1)" d="M470 240q-30-150-170-180 10 40 40 56-46-8-70-36 6 60 60 84-40 2-64-16 30 62 100 66 40 30 104 26z"/>')}`,
  // A hen as large as the house beside it.
  'ai-ga-to': `${sky()}${hills}${field}${house}${animal('ga', 400, 80, 430)}`,
  // A bridge over a brook, broken in the middle; the sign's letters are no letters.
  'ai-cau-gay': `${sky('#d7dde3')}${hills}<path fill="#8fb7c9" d="M0 400q240-30 480 0t480 0v140H0z"/>${inked('<path fill="#b7b2a6" d="M0 300h360l44 60-60 8H0zM960 300H590l-40 70 66 2h344z"/><path fill="#9a9588" d="M120 366h50v120h-50zM790 370h50v116h-50z"/><path fill="#f1efe6" d="M640 170h190v86H640zM726 256h18v46h-18z"/>')}<path fill="none" stroke="${INK}" stroke-width="7" d="M664 196q14-12 20 4t18-6 12 14m14-12q16-10 20 6t22-8m-100 42q20-14 26 2t22-4 20 4 22-8"/>`,
  // A ring around the sun, as ice in high clouds makes it.
  'ai-quang-mat-troi': `${sky('#a9cbe4')}<circle cx="480" cy="200" r="170" fill="#c4def0" stroke="#f6e3b4" stroke-width="16"/><circle cx="480" cy="200" r="178" fill="none" stroke="#e9b9a6" stroke-width="5"/><circle cx="480" cy="200" r="46" fill="#fff3c4" stroke="#e6b343" stroke-width="5"/><path fill="#7fb08a" d="M0 470l140-90 150 70 160-80 150 80 180-90 180 90v90H0z"/>`,
  // A fish with a head at either end, on a tray.
  'ai-ca-hai-dau': `${sky('#e9dfc9')}${inked('<path fill="#c9c3b4" d="M110 300q370-60 740 0 60 90 0 150-370 50-740 0-60-70 0-150z"/>')}${animal('ca', 200, 210, 290)}<g transform="translate(760 210) scale(-1 1)">${animal('ca', 0, 0, 290).replace('<g transform="translate(0 0) ', '<g transform="')}</g><path fill="#00a6ed" d="M390 300q90-40 180 0v96q-90 40-180 0z"/>`,
});
