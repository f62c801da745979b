import {
  at,
  bubble,
  classroom,
  duck,
  inked,
  meadow,
  person,
  picture,
  plank,
  question,
  room,
  standingHen,
  starling,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

// ---- Tí's picture of a duck --------------------------------------------------------------------
const paper = (x, y, width, height, inner, turn = 0) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${inked(`<path fill="#fffdf6" d="M0 0h${width}v${height}H0z"/>`)}${inner}</g>`;
const pin = (x, y) => inked(`<circle cx="${x}" cy="${y}" r="15" fill="#c8452f"/>`);
const drawnDuck = (fill) =>
  inked(
    `<path fill="${fill}" d="M-84 6q40 20 76-8-38-18-28-58 14-38 54-32 42 10 38 56 30 14 26 54-8 50-80 52-84-2-86-64z"/><path fill="#f0a23a" d="M52-66l42 12-36 20z"/><path d="M22-58h0" stroke-width="14"/><path d="M-30 30q30 24 66-6" fill="none"/>`,
  );
scenes['then-tis-duck-take'] =
  room() +
  inked(
    '<path fill="#d3a75f" d="M370 60h560v340H370z"/><path fill="#e9d2a0" d="M392 82h516v296H392z"/>',
  ) +
  paper(412, 124, 130, 150, picture('pictures/ca.svg', 20, 30, 90), -4) +
  pin(474, 124) +
  paper(764, 116, 130, 150, picture('pictures/voi.svg', 18, 34, 94), 4) +
  pin(830, 122) +
  inked(
    '<path fill="#fffdf6" d="M626 122h52l-10 26-14-8-12 14-16-10z"/><path d="M580 112h144v180H580z" fill="none" stroke="#8a5a34" stroke-dasharray="18 18"/>',
  ) +
  pin(652, 122) +
  question(652, 220, 0.8) +
  standingHen(650, 446, 0.62) +
  person('ti', 'worried', 200, 452, 0.38) +
  plank();
scenes['then-tis-duck-recolour'] =
  room() +
  paper(
    560,
    84,
    300,
    300,
    at(150, 160, drawnDuck('#f3cf4f'), 1.4) +
      at(
        150,
        160,
        inked(
          '<path fill="#7a4a9c" d="M-84 6q40 20 76-8-38-18-28-58 14-38 54-32 42 10 38 56 30 14 26 54-2 14-14 4-2 34-14 34-12 0-12-30-8-10-16 2 0 46-14 46-14 0-12-44-10-12-18 0 0 30-13 30-12 0-12-28-30-6-41-26z"/><path fill="#f0a23a" d="M52-66l42 12-36 20z"/><path d="M22-58h0" stroke-width="14"/><path fill="#7a4a9c" d="M-30 92q10 18 0 24-12-6 0-24zM10 104q10 18 0 24-12-6 0-24z"/>',
        ),
        1.4,
      ),
    3,
  ) +
  starling(230, 430, 1.45) +
  at(
    388,
    60,
    `${inked('<path fill="#fffdf6" d="M24 0h110q24 0 24 24v132q0 24-24 24H84l-54 44 10-44H24q-24 0-24-24V24Q0 0 24 0z"/>')}${person('ti', 'calm', 80, 174, 0.155)}`,
  ) +
  plank();

// ---- Yến shook her head ------------------------------------------------------------------------
const asked = (x, y, scale) =>
  at(
    x,
    y,
    bubble(
      0,
      0,
      150,
      110,
      inked(
        '<path fill="#2f9fdc" d="M26 56q40-52 74-8l26-20v56l-26-20q-34 44-74-8z"/><path d="M50 52h0" stroke-width="9"/>',
        5,
      ),
      24,
    ),
    scale,
  );
scenes['then-yen-shakes-her-head-plead'] =
  classroom() +
  asked(258, 190, 0.7) +
  asked(392, 182, 0.78) +
  asked(524, 176, 0.86) +
  person('bong', 'worried', 150, 452, 0.34) +
  person('yen', 'calm', 780, 452, 0.37, true) +
  '<ellipse cx="743" cy="345" rx="29" ry="11" fill="#dfab7c"/>' +
  inked('<path d="M724 348q10-12 20 0t20-2" fill="none"/>', 5) +
  inked(
    '<path fill="#dfab7c" d="M618 462q-20-92 14-176 12-34 40-22 22 14 6 46-22 60-12 144zM920 462q20-92-14-176-12-34-40-22-22 14-6 46 22 60 12 152z"/>',
  ) +
  inked('<path fill="#8cc4de" d="M930 170q28 40 0 52-28-12 0-52z"/>', 5) +
  starling(368, 440, 0.86) +
  starling(496, 440, 0.86) +
  plank();
scenes['then-yen-shakes-her-head-sulk'] =
  meadow() +
  inked('<path fill="#a8764a" d="M480 344l-54 130h108z"/>') +
  inked('<path d="M120 424L840 256" stroke-width="34"/>') +
  '<path d="M120 424L840 256" stroke="#c8452f" stroke-width="22" stroke-linecap="round"/>' +
  inked('<path d="M296 384l-12-64M674 296l-12-64" stroke-width="14"/>') +
  standingHen(780, 256, 1.1, true) +
  inked(
    '<path d="M196 392l84 6 8 78" fill="none" stroke-width="46"/><path d="M196 392l84 6 8 78" fill="none" stroke="#39435e" stroke-width="34"/><path fill="#fffdf6" d="M146 412q-14-120 58-124 62 6 52 122z"/><path d="M206 316l76 12" fill="none" stroke-width="36"/><path d="M206 316l76 12" fill="none" stroke="#fffdf6" stroke-width="24"/><circle cx="290" cy="330" r="17" fill="#dfab7c"/><circle cx="150" cy="156" r="32" fill="#241b17"/><circle cx="246" cy="148" r="32" fill="#241b17"/><circle cx="204" cy="228" r="68" fill="#dfab7c"/><path fill="#241b17" d="M264 196q-24-40-72-34-58 14-56 76 2 20 14 34 18-12 22-50 60 2 92-26z"/><path d="M240 226h0" stroke-width="15"/><path d="M228 200l26-6M238 268q12-12 24-4" fill="none"/>',
  );

// ---- Whose name is under the buffalo? ----------------------------------------------------------
const card = (x, y, scale, turn = 0) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${inked('<path fill="#f6ecc8" d="M0 0h260v310H0z"/><path fill="#fffdf6" d="M22 22h216v200H22z"/>')}${picture('pictures/trau.svg', 36, 28, 188)}${inked('<circle cx="70" cy="94" r="19" fill="#fff"/><circle cx="112" cy="94" r="19" fill="#fff"/>', 5)}`;
scenes['then-whose-name-may'] =
  room() +
  bubble(
    372,
    80,
    280,
    190,
    `${picture('pictures/trau.svg', 20, 12, 160)}${inked('<circle cx="50" cy="68" r="16" fill="#fff"/><circle cx="86" cy="68" r="16" fill="#fff"/>', 5)}${inked('<path fill="#f0a93a" d="M186 150l8-32 50-62 20 16-50 62z"/>', 5)}`,
    30,
  ) +
  person('ba', 'happy', 170, 452, 0.36) +
  person('may', 'worried', 790, 452, 0.36, true) +
  plank() +
  inked(
    '<path fill="#fffdf6" d="M420 380l190-10 20 110-196 10z"/><path d="M454 420q10-16 20 0t20-2" fill="none"/><path fill="#f0a93a" d="M650 470l80-30 8 18-80 30-22 0z"/>',
  );
scenes['then-whose-name-nobody'] =
  room() +
  card(350, 70, 1.15) +
  inked('<path d="M40 266h180" stroke-dasharray="16 16" fill="none"/>') +
  '</g>' +
  starling(190, 446, 1.2) +
  standingHen(810, 446, 1.1, true) +
  question(300, 150) +
  question(720, 180) +
  plank();

// ---- what follows from the right choice --------------------------------------------------------

// Under the duck of the card somebody has signed; a real duck thinks it looks into a mirror.
const flower = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      [0, 72, 144, 216, 288]
        .map((turn) => `<circle cy="-19" r="14" fill="#e06a8a" transform="rotate(${turn})"/>`)
        .join('') + '<circle r="11" fill="#f3cf4f"/>',
      4,
    ),
    scale,
  );
scenes['then-tis-duck-ask'] =
  room() +
  paper(
    316,
    70,
    250,
    330,
    inked('<path fill="#cfe3f2" d="M20 20h210v210H20z"/>') +
      at(128, 130, drawnDuck('#f3cf4f'), 1.05) +
      flower(42, 46, 0.7) +
      flower(208, 210, 0.7) +
      inked('<path d="M52 286q14-26 26 0t26 0 24-2M150 290h44" fill="none"/>'),
    -3,
  ) +
  person('na', 'happy', 150, 456, 0.34) +
  person('ti', 'happy', 826, 456, 0.34, true) +
  plank() +
  duck(614, 446, 1.15, true) +
  flower(566, 314, 0.66);

// Bống draws a hen of her own, which poses for her and holds its beak high.
scenes['then-yen-shakes-her-head-draw-own'] =
  classroom() +
  person('bong', 'happy', 130, 456, 0.34) +
  person('yen', 'happy', 836, 456, 0.34, true) +
  inked(
    '<path fill="#a8764a" d="M400 366h190v30H400z"/><path d="M430 396v50M560 396v50" stroke-width="20"/>',
  ) +
  `<g transform="rotate(-12 480 366)">${standingHen(486, 368, 1.4, true)}</g>` +
  inked(
    '<path fill="#7a4a9c" d="M358 252q36 20 74-8l14 26q-12 10-26 14l22 48-34-8-12-34q-22 0-38-12z"/>',
    5,
  ) +
  plank() +
  paper(232, 296, 160, 160, standingHen(80, 142, 0.66, true), -7) +
  inked('<path fill="#f0a93a" d="M196 482l90-70 16 20-90 70-28 4z"/>') +
  paper(
    606,
    330,
    130,
    120,
    inked(
      '<path fill="#2f9fdc" d="M16 60q40-52 74-8l26-20v56l-26-20q-34 44-74-8z"/><path d="M40 56h0" stroke-width="9"/>',
      5,
    ),
    6,
  );

// His name is on it: everybody wants to be drawn with glasses.
const glasses = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path d="M30-4l44-12" fill="none"/><circle r="27" fill="#fff" fill-opacity=".75"/><circle cx="-50" cy="4" r="23" fill="#fff" fill-opacity=".75"/><path d="M0 2h0" stroke-width="13"/>',
    ),
    scale,
  );
scenes['then-whose-name-quan'] =
  room() +
  card(300, 76, 0.86) +
  inked(
    '<path fill="#4f9a4a" d="M44 288q-2-46 54-56 10 50-54 56zM44 288l34-34"/><path d="M124 270q12-26 24 0t24 0 24 0 20-4" fill="none"/>',
  ) +
  '</g>' +
  person('quan', 'happy', 150, 456, 0.36) +
  plank() +
  starling(664, 446, 1.14, true) +
  glasses(631, 288, 0.86) +
  standingHen(844, 446, 1.14, true) +
  glasses(766, 288, 0.86) +
  inked('<path fill="#f0a93a" d="M240 462l26-86 26 8-26 86-20 18z"/>');
