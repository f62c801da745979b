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
  windowWith,
  sleepingFace,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

const ache = (x, y, turn = 0, scale = 1) =>
  `<path transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})" d="M-30 0l20-16 4 24 22-20 4 24 22-18" fill="none" stroke="#c8452f" stroke-width="11" stroke-linejoin="round" stroke-linecap="round"/>`;
/** Mây's head from the side, who looks right. */
const sideHead = (x, y, turn, glad = false) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${inked(
    `<circle r="66" fill="#dfab7c"/><path fill="#241b17" d="M56-36q-20-46-72-40-58 12-60 78-4 50-24 78 56 14 92-26-10-34-4-66 44 2 68-24z"/><path d="M34-4h0" stroke-width="15"/><path d="${glad ? 'M22-24q12-12 26-4M30 28q14 14 28 2' : 'M24-30l24 6M34 36q6-10 14-2 6 8 12-2'}" fill="none"/><path fill="#dfab7c" d="M64-6q18 14 0 22"/><circle cx="30" cy="22" r="11" fill="#cd8560" stroke="none"/>`,
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

// ---- What follows from the right choices -------------------------------------------------------

// Mây sits so straight that a hen can sleep on her head; the shrimp she draws is straight, too.
const straightShrimp = `<g transform="translate(150 98) rotate(-90)">${inked('<path d="M78-16q20-44-10-62M84-12q36-28 20-64" fill="none" stroke="#c8452f"/><path fill="#f0936f" d="M-60-24q70-22 120-2 34 6 38 26-30 18-58 18h-96zM-58-26l-30-16v66l30-14z"/><path d="M-34-30v46M-6-34v50M22-34v50" fill="none" stroke="#c8452f"/><path d="M64-10h0" stroke-width="13"/><path d="M-20 20l-6 18M6 20v20M32 20l6 18" fill="none" stroke="#c8452f"/>', 5)}</g>`;
scenes['then-mays-back-straight'] =
  room() +
  monitor(96, 106, straightShrimp, 1.05, '#fffdf6') +
  inked(
    '<path fill="#a9763f" d="M-10 412h480v24H-10z"/><path d="M400 440v100" stroke="#6f4526" stroke-width="24"/>',
  ) +
  `<g transform="translate(960 0) scale(-1 1)">${
    inked(
      '<path d="M116 486v60M300 486v60" stroke="#6f4526" stroke-width="20"/><path fill="#8a5a34" d="M92 466h240v26H92z"/>',
    ) +
    limb('M206 440h170v100', 56, '#39435e') +
    limb('M214 418V312', 104, '#fffdf6') +
    limb('M226 316l56 74 110 6', 42, '#fffdf6') +
    inked(
      '<circle cx="410" cy="394" r="20" fill="#dfab7c"/><path fill="#c8452f" d="M232 280l44 10-10 40-36-12z"/>',
    ) +
    sideHead(226, 226, -6, true) +
    standingHen(206, 166, 0.62, false, true)
  }</g>`;

const buffaloFar = picture('pictures/trau.svg', 212, 24, 88);
scenes['then-eyes-smart-far'] =
  room() +
  windowWith(
    480,
    86,
    360,
    226,
    `<circle cx="76" cy="62" r="30" fill="#f3cf4f"/><path fill="#7fb08a" d="M0 180Q90 40 176 150q84-90 184-20v96H0z"/><path fill="#9cc68a" d="M0 196q180-30 360 0v30H0z"/>` +
      buffaloFar,
  ) +
  inked(
    '<path d="M640 76v246" stroke="#6f4526" stroke-width="14"/><path fill="#a8764a" d="M440 312h440v22H440z"/>',
  ) +
  person('na', 'happy', 220, 452, 0.4) +
  monitor(640, 346, sleepingFace(150, 96, 1.3), 0.36) +
  plank();

// The machine sleeps in the basket, the hen on the basket, the sun behind the hill.
scenes['then-sun-on-the-hill-tomorrow'] =
  '<path fill="#f6c98a" d="M0 0h960v540H0z"/><path fill="#f3dca6" d="M0 0h960v120H0z"/>' +
  at(
    740,
    196,
    inked(
      '<path d="M0-118v-26M-84-84l-20-20M84-84l20-20M-118 0h-28M118 0h28" stroke="#e6843c"/>',
      14,
    ) +
      inked('<circle r="92" fill="#f0a23a"/>') +
      sleepingFace(0, -30, 0.9),
  ) +
  '<path fill="#7f9a6a" d="M0 290q160-130 320-30 150 60 320-34 170-70 320 54v300H0z"/><path fill="#94b06f" d="M0 370q260-50 480-20t480-10v240H0z"/>' +
  at(
    560,
    0,
    inked(
      '<rect x="-110" y="206" width="140" height="200" rx="18" fill="#2b3348"/><path fill="#cfe3f2" d="M-94 230H14v120H-94z"/>',
    ) +
      sleepingFace(-40, 282, 0.72) +
      standingHen(96, 350, 0.8, true, true) +
      inked(
        '<path fill="#d9a75a" d="M-160 346h320l-26 110h-268z"/><path d="M-150 384h300M-142 420h284M-84 350l10 102M-28 350l4 102M28 350l-4 102M84 350l-10 102" fill="none" stroke="#8a5a34"/><path fill="#e6c07a" d="M-172 332h344v24h-344z"/>',
      ),
  ) +
  person('bong', 'happy', 200, 452, 0.38) +
  plank('#8a5a34');
