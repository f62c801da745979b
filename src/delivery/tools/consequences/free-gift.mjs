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

// ---- what follows from the right choice --------------------------------------------------------

const shutLock = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path d="M-30 4v-44q0-42 30-42t30 42V4" fill="none" stroke-width="26"/><path d="M-30 4v-44q0-42 30-42t30 42V4" fill="none" stroke="#c9ced8" stroke-width="13"/><path fill="#f0a93a" d="M-54 0H54v84H-54z"/><path d="M-30 30q9 9 18 0M12 30q9 9 18 0M-10 54q10 9 20 0" fill="none"/>',
    ),
    scale,
  );
// The cousin himself answers and knows of nothing; the starling has lost its cap and takes off.
scenes['then-cousin-wants-the-code-show-mother'] =
  room() +
  person('quan', 'happy', 170, 456, 0.36) +
  phone(352, 130, shutLock(85, 130, 1), 0.84) +
  benchEdge() +
  '<path fill="#bfe0ee" d="M540 0h420v540H540z"/><path fill="#9cc68a" d="M540 330q220-60 420-10v220H540z"/>' +
  inked('<path d="M540-10v560"/>', 8) +
  inked(
    '<path fill="#5aa58c" d="M560 550q4-100 72-112h70q66 12 72 112z"/><path fill="#f3c9a6" d="M640 400h52v48q-26 18-52 0z"/>',
  ) +
  boy(666, 352, 2) +
  inked(
    '<path fill="#5aa58c" d="M790 560l-40-120 50-40 50 160z"/><path fill="#f3c9a6" d="M742 420q-14-40 10-54l40 8q14 30 4 52z"/>',
  ) +
  `<g transform="translate(772 352) rotate(14)">${inked('<rect x="-22" y="-62" width="44" height="104" rx="10" fill="#2b3348"/>')}</g>` +
  question(598, 160, 0.7) +
  `<g transform="rotate(-24 840 200)">${starling(836, 230, 0.86)}${inked('<path fill="#3a2f2a" d="M822 170q-64-30-90-92 80 0 116 76z"/>', 5)}</g>` +
  `<g transform="translate(880 330) rotate(22) scale(.8)">${inked('<path fill="#c8452f" d="M-66 30q-6-66 60-74 62-2 68 62l-72 14-104 16q10-18 48-18z"/><path d="M-66 30q60 6 128-12M-2-44v-6" fill="none"/>')}</g>` +
  '<path d="M836 262l4 26M880 252v30M926 266l-6 24" stroke="#fff" stroke-width="8" stroke-linecap="round" fill="none"/>';

// The button is locked, the hen has bent her beak on it.
scenes['then-bought-by-mistake-tell-aunt'] =
  room() +
  person('yen', 'happy', 132, 456, 0.36) +
  phone(
    376,
    100,
    treasureChest(85, 130, 0.86, true) +
      inked('<rect x="14" y="190" width="142" height="64" rx="18" fill="#c9ced8"/>'),
    1,
  ) +
  benchEdge() +
  shutLock(470, 270, 1.1) +
  `<g transform="rotate(-20 742 446)">${henStanding(742, 446, 1.5, true)}</g>` +
  '<path d="M556 254l-16-34M584 238l6-38M560 330l-6 34" stroke="#c8452f" stroke-width="11" stroke-linecap="round"/>' +
  inked(
    '<path fill="#b5622f" d="M760 150q50-40 70-14-10 36-70 14zM880 220q44-16 54 14-26 24-54-14zM660 120q10-46 40-36 6 34-40 36z"/>',
    5,
  ) +
  inked(
    '<path d="M340 330h66M388 330v22M366 330v16" stroke-width="24" fill="none"/><path d="M340 330h66M388 330v22M366 330v16" stroke="#f3cf4f" stroke-width="11" fill="none"/><circle cx="320" cy="330" r="28" fill="#f3cf4f"/><path fill="#7a4a9c" d="M150 560l70-150 72 40-50 120z"/><path fill="#e6b88a" d="M226 404q-8-54 34-72l56-10q16 4 8 20l-24 12 40 2q10 10-2 20l-30 20q-6 40-34 50z"/>',
  );
