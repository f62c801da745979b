import {
  grownUp,
  at,
  benchEdge,
  classroom,
  henStanding,
  inked,
  meadow,
  person,
  phone,
  room,
  walkingPhoto,
  waves,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

const smiley = (
  x,
  y,
  scale = 1,
  face = '<path d="M-18-10v2M18-10v2M-26 14q26 30 52 0" fill="none"/>',
) => at(x, y, inked(`<circle r="52" fill="#f3cf4f"/>${face}`, 8), scale);

// It hops out and lands on the desk, half way.
scenes['then-side-by-side-straight'] =
  classroom() +
  person('tua', 'worried', 170, 452, 0.34) +
  person('quan', 'calm', 800, 452, 0.34, true) +
  phone(300, 300, '', 0.44) +
  phone(590, 300, '', 0.44) +
  '<path d="M376 296q60-120 110 60" fill="none" stroke="#7a4a9c" stroke-width="9" stroke-linecap="round" stroke-dasharray="2 22"/>' +
  benchEdge() +
  inked('<path d="M470 446l-24 26M500 446l26 22M440 400l-34-14M528 400l36-14" fill="none"/>', 9) +
  smiley(
    484,
    404,
    0.95,
    '<path d="M-30-22q10-10 20 2M30-22q-10-10-20 2M-18-2v2M18-2v2M-24 24q8-12 16 0t16 0 16 0" fill="none"/>',
  );
scenes['then-side-by-side-stays'] =
  classroom() +
  person('tua', 'worried', 150, 452, 0.34) +
  person('quan', 'happy', 826, 452, 0.34, true) +
  phone(
    280,
    230,
    smiley(
      85,
      150,
      1.3,
      '<path d="M-30-4q10 10 20 0M10-4q10 10 20 0M-14 20q14 10 28 0" fill="none"/>',
    ),
    0.66,
  ) +
  phone(530, 230, smiley(85, 150, 1.3), 0.66) +
  waves(660, 240, 0.42) +
  waves(512, 240, 0.42, true) +
  benchEdge();

/** The photo of Na, who has lost a tooth, in a field of 200 x 150. */
const photo = inked(
  '<path fill="#fffdf6" d="M44 150q0-34 56-34t56 34z"/><path fill="#f3c9a6" d="M54 66q0-44 46-44t46 44-46 58-46-58z"/><path fill="#241b17" d="M48 88q-14-76 52-76t52 76q-10-14-12-38-40 10-80 0-2 24-12 38z"/><path d="M82 70h0M118 70h0" stroke-width="12"/><path fill="#fffdf6" d="M78 90h44q-4 22-22 22t-22-22z"/><path fill="#5b2020" d="M94 90h14v11H94z"/>',
  5,
);
const hanging = (x, y) => phone(x, y, at(-40, 40, photo, 1.25), 0.6);
scenes['then-wrong-group-delete-here'] =
  room() +
  person('na', 'worried', 165, 452, 0.34) +
  phone(
    306,
    262,
    inked(
      '<path d="M24 60h122v120H24z" fill="none" stroke="#8fa3c8" stroke-dasharray="16 16"/>',
      8,
    ),
    0.55,
  ) +
  hanging(436, 90) +
  hanging(551, 246) +
  hanging(666, 90) +
  hanging(781, 246) +
  benchEdge();
// One photo is caught like a chick; the others run about.
scenes['then-wrong-group-best-friend'] =
  meadow() +
  person('na', 'worried', 160, 452, 0.33) +
  walkingPhoto(336, 284, photo, 0.68) +
  inked(
    '<path d="M296 446q0-210 108-210t108 210M350 446q-4-130 54-206M404 446V240M458 446q4-130-54-206M304 386h200M316 320h176" fill="none" stroke="#c79a3a"/>',
    9,
  ) +
  walkingPhoto(452, 110, photo, 0.66) +
  walkingPhoto(706, 112, photo, 0.68) +
  walkingPhoto(580, 262, photo, 0.72) +
  benchEdge('#7fb08a') +
  henStanding(826, 446, 0.95, true);

// ---- What follows from the right choices -------------------------------------------------------

/** The machine of Tíu Tít, its middle at x, y; it keeps one of the faces. */
const server = (x, y, inner) =>
  at(
    x,
    y,
    inked(
      '<rect x="-96" y="-90" width="192" height="196" rx="16" fill="#39435e"/><path fill="#5d7f9c" d="M-112-86L0-118 112-86v22h-224z"/><path fill="#cfe3f2" d="M-78-44h156V44H-78z"/><path d="M-70 74h70" stroke="#8fa3c8"/><path d="M40 74h0M70 74h0" stroke="#f3cf4f" stroke-width="14"/>',
    ) + inner,
  );
const runner = (x, y, turn) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${inked('<path d="M-14 34l-18 22-14-6M14 34l8 26 16 2M-34 4l-22 8M34 0l20-14" fill="none"/>', 8)}${smiley(0, 0, 0.74)}</g>`;
// The way round, over the machine of Tíu Tít: it is there in the blink of an eye.
scenes['then-side-by-side-round'] =
  classroom() +
  person('tua', 'happy', 170, 452, 0.34) +
  person('quan', 'happy', 800, 452, 0.34, true) +
  '<path d="M330 296q-10-130 90-130M540 166q100 0 92 130" fill="none" stroke="#7a4a9c" stroke-width="10" stroke-linecap="round" stroke-dasharray="2 22"/>' +
  at(480, 196, server(0, 0, smiley(0, 0, 0.7)), 0.78) +
  phone(296, 310, smiley(85, 130, 1.3), 0.42) +
  phone(592, 310, smiley(85, 130, 1.3), 0.42) +
  runner(336, 232, -64) +
  runner(632, 226, 60) +
  benchEdge();

// The hen drives the photos home into the basket of Na's aunt; one is still out on the hill.
scenes['then-wrong-group-ask-all'] =
  meadow() +
  walkingPhoto(700, 116, photo, 0.26) +
  walkingPhoto(718, 262, photo, 0.7, true) +
  `<g transform="translate(428 246) rotate(-18)">${inked('<path fill="#fffdf6" d="M-12-12h150v118H-12z"/><path fill="#cfe3f2" d="M0 0h126v94H0z"/>') + at(0, 0, photo, 0.63)}</g>` +
  inked(
    '<path fill="#d9a75a" d="M414 336h170l-24 120H438z"/><path d="M422 366h154M430 406h138M460 340l10 114M500 340v114M540 340l-10 114" fill="none" stroke="#8a5a34"/><path fill="#e6c07a" d="M404 322h190v24H404z"/>',
  ) +
  grownUp('me-calm', 318, 454, 0.32, false, '#b5643c') +
  person('na', 'happy', 160, 452, 0.33) +
  benchEdge('#7fb08a') +
  henStanding(800, 446, 0.95, true);
