import {
  at,
  bubble,
  duck,
  house,
  inked,
  meadow,
  monitor,
  onlooker,
  person,
  phone,
  picture,
  plank,
  repeat,
  room,
  starling,
  standingHen,
  question,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

// ---- Bống's hair flew in the hammock ---------------------------------------------------------
const wildHair = at(
  85,
  150,
  inked(
    '<path fill="#c8452f" d="M-85 140q0-76 60-84h50q60 8 60 84z"/><path fill="#dfab7c" d="M-44-4q0-48 44-48t44 48-44 62-44-62z"/><path fill="#241b17" d="M0-60l-24-54 40 42 22-56 6 60 42-30-26 48 34 8-40 14 26 34-44-20 0 40-24-30-20 36-14-36-34 30 8-40-44 14 26-32-36-12 40-12-34-36 46 16-14-44z"/><path d="M-16 34q16 12 34 0" fill="none"/>',
    5,
  ),
);
scenes['then-hammock-hair-snap'] =
  room() +
  inked(
    '<path d="M84 60v374M626 60v374" stroke-width="34"/><path d="M84 60v374M626 60v374" stroke="#8a5a34" stroke-width="22"/><circle cx="306" cy="196" r="36" fill="#241b17"/><circle cx="404" cy="196" r="36" fill="#241b17"/><circle cx="355" cy="270" r="78" fill="#dfab7c"/><path fill="#241b17" d="M277 262q-2-84 78-84t78 84q-24-34-78-34t-78 34z"/><circle cx="326" cy="272" r="15" fill="#fff"/><circle cx="384" cy="272" r="15" fill="#fff"/><path d="M330 272h0M388 272h0" stroke-width="12"/><path d="M304 250l30-10M406 250l-30-10" fill="none"/><path fill="#5aa58c" d="M84 180q120 130 271 122 151 8 271-122-40 220-271 226-231-6-271-226z"/><path d="M130 262q110 84 225 82 115 2 225-82M190 330q80 40 165 38 85 2 165-38" fill="none" stroke="#f3d37a" stroke-width="9"/><path fill="#dfab7c" d="M246 292q14-18 26 0v20q-14 12-26 0zM438 292q14-18 26 0v20q-14 12-26 0z"/>',
  ) +
  phone(720, 120, wildHair, 0.95) +
  inked(
    '<path fill="#f2cba8" d="M640 560q6-150 40-190 10-40 34-40 26 4 24 34-2 30-22 40-16 70-14 156zM960 560q-6-150-32-190-10-40-34-40-26 4-24 34 2 30 22 40 16 70 14 156z"/>',
  ) +
  inked('<path d="M690 130l-34-26M800 70V50M910 130l30-26" stroke="#e6a32e" fill="none"/>', 14);

// ---- The ducks that chased Tí ----------------------------------------------------------------
const run = (x, y, scale) =>
  at(
    x,
    y,
    inked('<path fill="#bfe0ee" d="M0 0h210v140H0z"/><path fill="#9cc68a" d="M0 104h210v36H0z"/>') +
      at(
        152,
        116,
        inked(
          '<path d="M-8-36l-26 22-14-6M2-36l20 18-4 18M-6-62l-26-8M4-62l22 12" fill="none" stroke-width="16"/><path d="M-8-36l-26 22-14-6M2-36l20 18-4 18M-6-62l-26-8M4-62l22 12" fill="none" stroke="#f2cba8" stroke-width="7"/><path fill="#c8452f" d="M-16-70h28l2 38h-28z"/><circle cx="6" cy="-86" r="22" fill="#f2cba8"/><path fill="#241b17" d="M-18-84q-6-30 24-30 22 0 22 18-20 0-28-6-8 12-18 18z"/><path d="M12-88h0M22-88h0" stroke-width="6"/><path d="M10-76q8-6 14 2" fill="none"/>',
          4,
        ),
      ) +
      duck(88, 126, 0.42) +
      duck(36, 130, 0.42),
    scale,
  );
scenes['then-chased-by-ducks-smile'] =
  meadow() +
  inked(
    '<path d="M424 330q6-70 60-110M400 330q-20-230 260-214M380 330q-60-300 390-270 100 10 106 90" stroke="#7a4a9c" stroke-dasharray="2 22" fill="none"/>',
    9,
  ) +
  house(566, 262, 0.7, '#8a5a34') +
  house(736, 236, 0.7) +
  house(892, 262, 0.7, '#8a5a34') +
  run(490, 170, 0.7) +
  run(664, 110, 0.7) +
  run(806, 196, 0.7) +
  person('chu-tai', 'happy', 170, 452, 0.36) +
  plank() +
  inked('<rect x="330" y="344" width="252" height="172" rx="18" fill="#2b3348"/>') +
  run(351, 360, 1) +
  inked('<path fill="#f2cba8" d="M300 420q4-30 34-24 26 6 22 26-4 18-26 16 8 40-6 90h-40z"/>');

// ---- The photo of Mây's plaits ---------------------------------------------------------------
/** A girl with two plaits and red ribbons, 150 wide, her shoulders at 0. */
const plaits = (face) => {
  const plait = (side) =>
    repeat(
      3,
      (i) =>
        `<ellipse cx="${side * (66 + i * 4)}" cy="${-62 + i * 26}" rx="15" ry="17" fill="#241b17" stroke="#5b6480"/>`,
    ) + `<path fill="#c8452f" d="M${side * 76} 14l-16-10v20l16-10 16-10v20z"/>`;
  return inked(
    `<path fill="#fff" d="M-70 40q2-50 48-54h44q46 4 48 54z"/><path fill="#c8452f" d="M-22-14L0 12l22-26 10 14L0 26l-32-26z"/><circle cy="-70" r="56" fill="#dfab7c"/><path fill="#241b17" d="M-60-66q-8-66 60-68 68 2 60 68-10-16-20-34-40 16-80 0-10 18-20 34z"/>${face ? '<path d="M-20-66h0M20-66h0" stroke-width="12"/><path d="M-16-42q16 14 32 0" fill="none"/>' : ''}${plait(-1)}${plait(1)}`,
    5,
  );
};
const heart = (x, y, scale) =>
  at(
    x,
    y,
    inked('<path fill="#d9536f" d="M0 26q-54-36-26-58 18-8 26 12 8-20 26-12 28 22-26 58z"/>', 5),
    scale,
  );
scenes['then-braids-change-of-mind-leave-it'] =
  room() +
  monitor(470, 90, at(150, 150, plaits(true), 1.05), 1.05) +
  heart(850, 150, 1.1) +
  heart(900, 230, 0.8) +
  heart(420, 170, 0.8) +
  person('may', 'sad', 180, 452, 0.36) +
  plank() +
  onlooker(450, 470, '#5aa58c') +
  onlooker(650, 490, '#c8452f', '#3a2a1c') +
  onlooker(850, 470, '#2b4a86');
scenes['then-braids-change-of-mind-cover'] =
  room() +
  phone(680, 100, at(85, 248, plaits(false)) + picture('pictures/tho.svg', 26, 116, 118), 1.1) +
  starling(240, 430, 1.5) +
  bubble(400, 50, 210, 176, at(105, 132, plaits(true), 0.85), 30) +
  plank();

// ---- What follows from the right choices -------------------------------------------------------

// Asked, Bống has smoothed her hair; now the hen wants to be in the photo, too.
scenes['then-hammock-hair-ask'] =
  room() +
  inked(
    '<path d="M84 60v374M626 60v374" stroke-width="34"/><path d="M84 60v374M626 60v374" stroke="#8a5a34" stroke-width="22"/>',
  ) +
  person('bong', 'happy', 300, 340, 0.3) +
  standingHen(484, 330, 0.9, true) +
  inked(
    '<path fill="#5aa58c" d="M84 200q90 126 271 112 181 14 271-112-40 206-271 212-231-6-271-212z"/><path d="M140 286q110 72 215 66 105 6 215-66M206 350q70 32 149 30 79 2 149-30" fill="none" stroke="#f3d37a" stroke-width="9"/>',
  ) +
  phone(
    720,
    120,
    person('bong', 'happy', 70, 232, 0.17) +
      inked('<path fill="#5aa58c" d="M0 228q80 26 170 0v62H0z"/>', 5) +
      standingHen(120, 286, 0.5, true),
    0.95,
  ) +
  inked(
    '<path fill="#f2cba8" d="M640 560q6-150 40-190 10-40 34-40 26 4 24 34-2 30-22 40-16 70-14 156zM960 560q-6-150-32-190-10-40-34-40-26 4-24 34 2 30 22 40 16 70 14 156z"/>',
  );

// The photo is gone; the ducks look for themselves.
scenes['then-chased-by-ducks-say-no'] =
  meadow() +
  person('ti', 'happy', 180, 452, 0.35) +
  person('chu-tai', 'happy', 800, 452, 0.36, true) +
  plank() +
  duck(330, 300, 1, false) +
  inked(
    '<rect x="364" y="286" width="252" height="176" rx="18" fill="#2b3348"/><path fill="#cfe3f2" d="M386 304h208v140H386z"/><path d="M412 326h156v96H412z" fill="none" stroke="#8fa3c8" stroke-dasharray="16 16"/>',
  ) +
  duck(470, 284, 0.9) +
  question(400, 170, 0.7) +
  question(600, 150, 0.8);

// Mây has her photo again; the hens look at what is left.
scenes['then-braids-change-of-mind-take-down'] =
  room() +
  monitor(
    520,
    100,
    inked(
      '<path d="M70 30h160v130H70z" fill="none" stroke="#8fa3c8" stroke-dasharray="18 18"/>',
      8,
    ),
    1.05,
  ) +
  person('bong', 'happy', 400, 452, 0.31) +
  person('may', 'happy', 190, 452, 0.36) +
  plank() +
  `<g transform="translate(298 416) rotate(-6) scale(.8)">${inked('<path fill="#fffdf6" d="M-74-84H74V84H-74z"/><path fill="#cfe3f2" d="M-62-72H62V52H-62z"/>')}${at(0, 30, plaits(true), 0.66)}</g>` +
  standingHen(590, 500, 0.8) +
  standingHen(720, 512, 0.86, true) +
  standingHen(838, 500, 0.8, true);
