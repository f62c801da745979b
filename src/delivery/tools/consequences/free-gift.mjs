import {
  at,
  benchEdge,
  bubble,
  coin,
  henStanding,
  inked,
  person,
  phone,
  question,
  repeat,
  room,
  starling,
  treasureChest,
  windowWith,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

const winged = (x, y, scale = 1, turn = 0) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${inked(
    '<path fill="#fff" d="M-24-6q-50-4-62-56 46 4 76 34zM24-6q50-4 62-56-46 4-76 34z"/>',
    5,
  )}${coin(0, 0, 34)}</g>`;
const openLock = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path d="M-30 0v-52q0-38 34-38 32 0 36 30" fill="none" stroke-width="15"/><path fill="#f0a93a" d="M-54 0H54v84H-54z"/><path d="M0 32v22" stroke-width="15"/>',
    ),
    scale,
  );

scenes['then-cousin-wants-the-code-read-it'] =
  room() +
  windowWith(660, 80, 230, 220) +
  person('quan', 'worried', 190, 452, 0.36) +
  phone(390, 110, openLock(85, 140, 1.1), 0.94) +
  winged(610, 300, 0.95, 6) +
  winged(690, 210, 0.8, 10) +
  winged(772, 148, 0.62, 8) +
  winged(838, 112, 0.42, 8) +
  benchEdge();

/** A boy's face, the middle at x, y. */
const boy = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path fill="#f3c9a6" d="M-38-10q0-36 38-36t38 36-38 52-38-52z"/><path fill="#241b17" d="M-44 2q-10-62 44-64 54 2 44 64-8-12-10-30-34 10-60-8-10 18-18 38z"/><path d="M-14 2h0M14 2h0" stroke-width="10"/><path d="M-12 22q12 10 24 0" fill="none"/>',
      5,
    ),
    scale,
  );
scenes['then-cousin-wants-the-code-test-him'] =
  room() +
  person('quan', 'calm', 180, 452, 0.36) +
  bubble(270, 84, 130, 110, question(62, 52, 0.6), 30) +
  benchEdge() +
  '<path fill="#24406f" d="M480 0h480v540H480z"/><circle cx="850" cy="104" r="38" fill="#fbe9b0"/><path fill="#3b6b6a" d="M480 270q120-90 240-20 120-70 240 10v280H480z"/>' +
  inked('<path fill="#6f4526" d="M480 446h500v24H480z"/><path d="M480-10v560"/>', 8) +
  starling(800, 446, 1.5, true) +
  inked('<path fill="#c8452f" d="M706 214q-6-66 52-74 62-2 72 62l-72 14-104 16q10-18 52-18z"/>') +
  bubble(520, 96, 130, 124, boy(65, 66, 0.95), 80) +
  phone(560, 300, boy(85, 150, 1.5), 0.42);

scenes['then-bought-by-mistake-save-up'] =
  room() +
  inked(
    '<path fill="#9cb04f" d="M120 250h130v200H120z"/><path d="M120 330h130M120 398h130" fill="none"/><ellipse cx="185" cy="250" rx="65" ry="22" fill="#d9d08a"/><path d="M160 250h50" stroke-width="10"/>',
  ) +
  coin(185, 196, 32) +
  phone(370, 150, treasureChest(85, 220, 0.98, true), 0.84) +
  benchEdge() +
  henStanding(652, 446, 1.5, true) +
  winged(490, 130, 0.7, 4) +
  winged(630, 128, 0.8, 8) +
  winged(780, 112, 0.85, 8);
scenes['then-bought-by-mistake-erase'] =
  room() +
  phone(
    130,
    106,
    inked(
      '<path d="M30 70h110v110H30z" fill="none" stroke="#8fa3c8" stroke-dasharray="16 16"/>',
      7,
    ),
    0.94,
  ) +
  inked(
    '<path fill="#8a2f3a" d="M400 440q-30-120 40-150h150q70 30 40 150z"/><path fill="#4a1f26" d="M430 290q86-44 172 0-86 40-172 0z"/><path d="M450 262q66-50 132 0" fill="none" stroke="#8a5a34" stroke-width="10"/>',
  ) +
  repeat(
    3,
    (i) =>
      `<circle cx="${420 + i * 82}" cy="${160 - (i % 2) * 30}" r="30" fill="none" stroke="#8a5a34" stroke-width="6" stroke-dasharray="12 12"/>`,
  ) +
  benchEdge() +
  henStanding(800, 446, 1.5, true) +
  inked(
    '<circle cx="640" cy="226" r="42" fill="#e7f3fa" fill-opacity=".8"/><path d="M672 256l26 24" stroke="#6f4526" stroke-width="16"/>',
    9,
  );
