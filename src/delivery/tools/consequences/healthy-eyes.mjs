import {
  at,
  inked,
  monitor,
  night,
  person,
  picture,
  plank,
  repeat,
  room,
  standingHen,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

const ache = (x, y, turn = 0, scale = 1) =>
  `<path transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})" d="M-30 0l20-16 4 24 22-20 4 24 22-18" fill="none" stroke="#c8452f" stroke-width="11" stroke-linejoin="round" stroke-linecap="round"/>`;
/** Mây's head from the side, who looks right. */
const sideHead = (x, y, turn) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${inked(
    '<circle r="66" fill="#dfab7c"/><path fill="#241b17" d="M56-36q-20-46-72-40-58 12-60 78-4 50-24 78 56 14 92-26-10-34-4-66 44 2 68-24z"/><path d="M34-4h0" stroke-width="15"/><path d="M24-30l24 6M34 36q6-10 14-2 6 8 12-2" fill="none"/><path fill="#dfab7c" d="M64-6q18 14 0 22"/><circle cx="30" cy="22" r="11" fill="#cd8560" stroke="none"/>',
  )}</g>`;
const limb = (d, width, fill) =>
  `<path d="${d}" fill="none" stroke="#1c2b52" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/><path d="${d}" fill="none" stroke="${fill}" stroke-width="${width - 12}" stroke-linecap="round" stroke-linejoin="round"/>`;

// ---- Mây's back --------------------------------------------------------------------------------
const shrimp = at(
  150,
  100,
  inked(
    '<path d="M62-44q50-40 70 10M64-38q50-10 56 40" fill="none" stroke="#c8452f"/><path fill="#f0936f" d="M70-20q-6-52-70-54-84 6-88 76 6 64 74 66l-10 22 40-6 16-30-30-20q-48 0-50-34 4-34 46-36 40 6 72 16z"/><path d="M-40-66l24 38M-76-36l36 22M-84 20l42-10M-56 58l30-30" fill="none" stroke="#c8452f"/><path d="M44-44h0" stroke-width="13"/><path d="M26-2l6 24M46 0l10 20" fill="none" stroke="#c8452f"/>',
    5,
  ),
);
scenes['then-mays-back-hunched'] =
  room() +
  monitor(560, 120, shrimp, 1.05, '#fffdf6') +
  inked(
    '<path fill="#a9763f" d="M500 412h470v24H500z"/><path d="M540 440v100" stroke="#6f4526" stroke-width="24"/>',
  ) +
  limb('M150 350l-6 140', 54, '#39435e') +
  limb('M200 350l10 140', 54, '#39435e') +
  limb('M172 344Q150 210 310 190', 108, '#fffdf6') +
  inked('<circle cx="350" cy="384" r="20" fill="#dfab7c"/>') +
  limb('M290 210l36 110 16 46', 44, '#fffdf6') +
  inked('<path fill="#c8452f" d="M336 262l44 30-34 34-26-30z"/>') +
  sideHead(396, 230, 20) +
  ache(150, 190, -60) +
  ache(236, 112, -24) +
  ache(104, 292, -86);
scenes['then-mays-back-lying'] =
  room() +
  inked(
    '<path fill="#9cc48a" d="M40 440h860l30 40H10z"/><path d="M120 450l-14 22M300 450l-8 22M480 450v22M660 450l8 22M820 450l14 22" fill="none" stroke="#5aa58c"/>',
  ) +
  limb('M90 330l10 96 180 0', 54, '#39435e') +
  limb('M280 420Q390 430 448 346', 104, '#fffdf6') +
  inked(
    '<circle cx="530" cy="434" r="18" fill="#dfab7c"/><path fill="#c8452f" d="M470 300l44 18 0 36-42-14z"/>',
  ) +
  limb('M440 350l-10 84 80 0', 40, '#fffdf6') +
  sideHead(482, 226, -30) +
  ache(370, 250, -50) +
  ache(340, 320, -30) +
  inked(
    '<path fill="#2b3348" d="M640 440l-46-170q-4-16 12-18 14-2 18 12l48 176z"/><path fill="#cfe3f2" d="M634 430l-42-160"/><path fill="#8a5a34" d="M660 440v-60l40 60z"/>',
  ) +
  at(
    820,
    440,
    inked(
      '<path fill="#8fc46a" d="M-64-40q-34-20-34-84-2-26 22-28 26 0 24 26 0 40 30 54z"/><path d="M-84-134h0" stroke-width="11"/><path d="M-96-112q8 6 16 2" fill="none"/><path fill="#8fc46a" d="M-56-16h34v26h-34zM26-16h34v26H26zM78-26l34 10-30 12z"/><path fill="#2f8f5b" d="M-84-14q4-88 84-90 80 2 84 90z"/><path d="M-44-18l14-50h60l14 50M-30-68l-20-18M30-68l22-18" fill="none" stroke="#9cc68a"/>',
    ),
  );

// ---- Na's eyes ---------------------------------------------------------------------------------
const smart = (x, y) =>
  `<g fill="#d9536f" fill-opacity=".26"><circle cx="${x}" cy="${y - 142}" r="29"/><circle cx="${x + 86}" cy="${y - 136}" r="26"/></g>`;
const ghost = (x, opacity) =>
  `<g opacity="${opacity}">${picture('pictures/ca.svg', x, 16, 150)}</g>`;
scenes['then-eyes-smart-rub'] =
  room() +
  monitor(500, 90, ghost(10, 0.35) + ghost(140, 0.35) + ghost(75, 0.6), 1.25, '#fffdf6') +
  person('na', 'worried', 210, 452, 0.4) +
  smart(214, 436) +
  plank();
scenes['then-eyes-smart-film'] =
  room() +
  monitor(
    500,
    90,
    inked('<path fill="#8cc4de" d="M0 120q40-20 80 0t80 0 80 0 60-10v80H0z"/>') +
      picture('pictures/vit.svg', 80, 14, 140),
    1.25,
  ) +
  inked(
    '<path d="M452 130l-70-30M446 230h-80M452 320l-70 40M690 52V30M920 130l30-20" stroke="#f3cf4f" fill="none"/>',
    16,
  ) +
  person('na', 'sad', 210, 452, 0.4) +
  smart(214, 436) +
  plank();

// ---- The sun on the hill -----------------------------------------------------------------------
const film = (x, y, file, scale) =>
  at(
    x,
    y,
    inked(
      '<rect x="-12" y="-12" width="204" height="144" rx="14" fill="#2b3348"/><path fill="#cfe3f2" d="M0 0h180v120H0z"/>',
    ) +
      picture(file, 40, 10, 100) +
      inked('<path fill="#fffdf6" d="M126 66v44l38-22z"/>'),
    scale,
  );
scenes['then-sun-on-the-hill-to-the-end'] =
  night() +
  repeat(
    9,
    (i) =>
      `<path d="M${60 + ((i * 173) % 880)} ${90 + ((i * 67) % 130)}h0" stroke="#fbe9b0" stroke-width="9" stroke-linecap="round"/>`,
  ) +
  film(812, 216, 'pictures/ga.svg', 0.55) +
  film(648, 190, 'pictures/voi.svg', 0.76) +
  film(404, 190, 'pictures/ca.svg', 1.12) +
  inked('<path d="M600 470v-40M930 470v-40M560 436h410" stroke="#8a5a34" fill="none"/>', 16) +
  standingHen(712, 430, 0.68, true, true) +
  standingHen(842, 430, 0.68, false, true) +
  person('bong', 'sad', 190, 452, 0.38) +
  plank();
