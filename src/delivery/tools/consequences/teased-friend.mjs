import {
  at,
  boyBehind,
  hen,
  inked,
  person,
  phone,
  picture,
  repeat,
  room,
  smiley,
  starling,
  frontEdge,
  standingHen,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

scenes['then-moustache-laugh-along'] =
  room() +
  person('bong', 'worried', 760, 540, 0.36, true) +
  '<path fill="#a8764a" d="M0 440h960v100H0z"/>' +
  frontEdge(430) +
  at(110, 150, phone(0, 0, smiley(85, 140, 62), 0.86)) +
  smiley(360, 120, 46) +
  smiley(470, 210, 52) +
  smiley(350, 300, 44) +
  smiley(590, 120, 44) +
  smiley(470, 390, 50) +
  smiley(570, 320, 46) +
  smiley(340, 410, 40);

const moustache = (x, y, scale = 1, turn = 0) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${inked('<path fill="#241b17" d="M0-6q-16-22-44-10-22 10-40-6 2 38 44 40 30 0 40-16 10 16 40 16 42-2 44-40-18 16-40 6-28-12-44 10z"/>')}</g>`;
const arrow = (path, x, y, turn) =>
  inked(
    `<path d="${path}" fill="none" stroke="#c8452f" stroke-dasharray="26 20"/><path transform="translate(${x} ${y}) rotate(${turn})" d="M-24-20L0 0l-24 20" fill="none" stroke="#c8452f"/>`,
    11,
  );

// The moustaches fly to and fro; the hen between has got one, too.
const pupil = (x, fill) =>
  at(x, 160, phone(0, 0, smiley(85, 140, 64, 'sad') + moustache(85, 152, 0.66), 0.86, fill));
scenes['then-moustache-draw-back'] =
  room() +
  frontEdge(430) +
  pupil(80, '#cfe3f2') +
  pupil(734, '#f6cf6b') +
  arrow('M270 120q210-110 420 0', 700, 126, 30) +
  arrow('M690 200q-210-90-410 0', 270, 206, 152) +
  moustache(480, 66, 0.8) +
  moustache(480, 154, 0.8) +
  hen(460, 402, 1.2) +
  moustache(556, 334, 0.6, 12);

const noteHead = (x, y, scale = 1, colour = '#7a4a9c') =>
  at(
    x,
    y,
    `<g stroke="${colour}" stroke-width="10" stroke-linejoin="round" fill="none"><path d="M-16 40v-76l62-18v76"/><ellipse cx="-30" cy="42" rx="16" ry="12" fill="${colour}"/><ellipse cx="32" cy="24" rx="16" ry="12" fill="${colour}"/></g>`,
    scale,
  );

// The song goes on sounding from the phones, and the starling sings along.
scenes['then-quan-sings-ignore'] =
  room() +
  person('quan', 'worried', 200, 438, 0.36) +
  frontEdge(430) +
  repeat(2, (i) => at(380 + 170 * i, 230, phone(0, 0, noteHead(82, 150, 1.3), 0.62))) +
  starling(860, 440, 1.15, true) +
  noteHead(400, 110, 1, '#c8452f') +
  noteHead(530, 90, 0.9, '#c8452f') +
  noteHead(660, 120, 1, '#c8452f');
// The starling says the unkind words again; Quan has turned away, his song lies on the floor.
scenes['then-quan-sings-not-good'] =
  room() +
  starling(150, 434, 1.2) +
  picture('scenes/loi-hat-do.svg', 260, 40, 230) +
  boyBehind(770, 284, 1.2) +
  frontEdge(430) +
  `<g transform="translate(400 400) rotate(80)">${noteHead(0, 0)}</g><g transform="translate(560 426) rotate(-64)">${noteHead(0, 0, 0.9)}</g>`;

// ---- What follows from the right choices -------------------------------------------------------

// Bống hides no more: Na is beside her, and the hen sits on the phone.
scenes['then-moustache-beside'] =
  room() +
  person('bong', 'happy', 210, 438, 0.37) +
  person('na', 'happy', 430, 438, 0.36, true) +
  frontEdge(430) +
  inked(
    '<rect x="610" y="404" width="260" height="40" rx="18" fill="#2b3348"/><path d="M634 424h40" stroke="#8fa3c8"/>',
  ) +
  standingHen(748, 424, 1.12, true, true).replace(/<path d="M-14-34V0[^>]*>/, '') +
  inked('<path fill="#c8753a" d="M666 404q6-28 76-28t96 28z"/>', 5);

// Tủa sings the second voice, the starling the third.
scenes['then-quan-sings-beside-you'] =
  room() +
  person('quan', 'happy', 190, 438, 0.36) +
  person('tua', 'happy', 440, 438, 0.36, true) +
  frontEdge(430) +
  starling(840, 440, 1.2, true) +
  noteHead(590, 240, 0.9, '#c8452f') +
  noteHead(690, 130, 1.1, '#2f7d5b') +
  noteHead(560, 110, 0.8) +
  noteHead(660, 330, 0.7, '#c8452f');
