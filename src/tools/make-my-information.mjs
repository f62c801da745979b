// Draws the pictures of module my-information-accounts into public/scenes/.   node src/tools/make-my-information.mjs
//
// Same hand as make-scenes.mjs: 960 x 540, flat colour, ink outline, no people but the cast, limits checked when written.
import { writeScenes } from './write-scenes.mjs';

const INK = '#1c2b52';
const inked = (inner, width = 5) => `<g stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round">${inner}</g>`;
// One print, drawn once and stamped at many places.
const at = (places, print, id) => `<defs><g id="${id}">${print}</g></defs>${places.map(([x, y, turn]) => `<use href="#${id}" transform="translate(${x} ${y})rotate(${turn})"/>`).join('')}`;

// ---- prints in the new cement: a hen ran, a dog ran after her, someone ran after the dog, and sat down -----------
const hen = '<path d="M-20 0h40M0 0l18-14M0 0l18 14"/>';
const paw = '<path d="M-12-9q10-5 12 9-2 14-12 9-8-9 0-18z"/><path d="M8-13v1M17-5v1M17 6v1M8 14v1" stroke-width="11"/>';
const sole = '<path d="M-40-12q18-12 34-4t34-8q24 0 24 23t-24 23q-18 0-34-7t-34-3q-14-12 0-24z"/><path d="M-24-12v22M12-14v27M28-17v34"/>';
const yard = {
  'san-xi-mang':
    '<path fill="#cfe8f3" d="M0 0h960v140H0z"/><path fill="#7fb08a" d="M0 140V96q180-90 340-20 200-90 340-6 170-60 280 4v66z"/><path fill="#b9bcc0" d="M0 140h960v400H0z"/><path d="M40 190h90M360 176h80M600 520h110M60 510h70M820 470h80" stroke="#a6aaaf" stroke-width="6" stroke-linecap="round"/>' +
    `<g fill="none" stroke="#7c8188" stroke-width="7" stroke-linecap="round" stroke-linejoin="round">${at([[214, 238, 14], [276, 262, 14], [342, 274, 10], [410, 292, 14], [476, 306, 10], [542, 326, 16], [606, 344, 14], [668, 366, 16], [728, 390, 20], [790, 416, 20]], hen, 'h')}</g>` +
    `<g fill="#8c9198" stroke="#8c9198" stroke-width="6" stroke-linecap="round">${at([[116, 300, 10], [176, 334, 10], [250, 338, 10], [318, 372, 10], [392, 376, 12], [460, 408, 12], [534, 412, 12], [602, 442, 14], [676, 446, 14], [742, 478, 16]], paw, 'p')}</g>` +
    `<g fill="#989da3" stroke="#7c8188" stroke-width="5">${at([[90, 396, 8], [190, 446, 8], [292, 430, 8]], sole, 's')}</g>` +
    // a long slide, and where it ended
    '<path d="M352 448q46 14 96 20M356 482q40 10 84 12" fill="none" stroke="#7c8188" stroke-width="9" stroke-linecap="round"/><path fill="#8c9198" stroke="#7c8188" stroke-width="6" d="M530 480q-10-34-46-28-34 10-22 44 20 34 68 20 50 14 68-20 12-34-22-44-36-6-46 28z"/><path d="M530 480v36" stroke="#6d7279" stroke-width="6" stroke-linecap="round"/>' +
    inked(
      // the well with its bucket; the hen, already far
      '<path fill="#c98a5a" d="M64 150h150v60q-74 26-150 0z"/><ellipse cx="139" cy="150" rx="76" ry="24" fill="#8a5a34"/><ellipse cx="139" cy="152" rx="54" ry="14" fill="#2b4a86"/><path d="M78 150V40h122v110M70 40h138" fill="none" stroke-width="9"/><path d="M139 40v46" fill="none"/><path fill="#a9d3ea" d="M116 86h46l-7 36h-32z"/>' +
      '<g transform="translate(868 380)"><path fill="#e0873c" d="M-46-20q-16-34-30-28 2 60 50 72 50 6 58-40 2-10 12-10-6-22-26-18-18 4-20 26-20-6-44-2z"/><path fill="#c8322b" d="M14-46q0-16 10-8 4-12 12-2l2 12z"/><path fill="#f0b93a" d="M44-28l22 4-20 8z"/><circle cx="30" cy="-28" r="4" fill="#1c2b52"/><path d="M-22 24l-20 26h-14M4 24l26 16 10-8" fill="none" stroke="#b5643c"/></g>'),
};

writeScenes(yard);
