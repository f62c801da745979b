// Draws the pictures of module my-information-accounts into public/scenes/.   node
// src/delivery/tools/make-my-information.mjs
//
// Same style as make-scenes.mjs: 960 x 540, flat colour, ink outline, no people but the cast,
// limits checked on writing.
import { bust } from './make-cast.mjs';
import { writeScenes } from './write-scenes.mjs';

const INK = '#1c2b52';
const inked = (inner, width = 5) =>
  `<g stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round">${inner}</g>`;
// One print, drawn once and repeated at many places.
const at = (places, print, id) =>
  `<defs><g id="${id}">${print}</g></defs>${places.map(([x, y, turn]) => `<use href="#${id}" transform="translate(${x} ${y})rotate(${turn})"/>`).join('')}`;

// ---- prints in the new cement: a hen ran, a dog ran after her, someone ran after the dog, and sat
// down -----------
const hen = '<path d="M-20 0h40M0 0l18-14M0 0l18 14"/>';
const paw =
  '<path d="M-12-9q10-5 12 9-2 14-12 9-8-9 0-18z"/><path d="M8-13v1M17-5v1M17 6v1M8 14v1" stroke-width="11"/>';
const sole =
  '<path d="M-40-12q18-12 34-4t34-8q24 0 24 23t-24 23q-18 0-34-7t-34-3q-14-12 0-24z"/><path d="M-24-12v22M12-14v27M28-17v34"/>';
const yard = {
  'san-xi-mang':
    '<path fill="#cfe8f3" d="M0 0h960v140H0z"/><path fill="#7fb08a" d="M0 140V96q180-90 340-20 200-90 340-6 170-60 280 4v66z"/><path fill="#b9bcc0" d="M0 140h960v400H0z"/><path d="M40 190h90M360 176h80M600 520h110M60 510h70M820 470h80" stroke="#a6aaaf" stroke-width="6" stroke-linecap="round"/>' +
    `<g fill="none" stroke="#7c8188" stroke-width="7" stroke-linecap="round" stroke-linejoin="round">${at(
      [
        [214, 238, 14],
        [276, 262, 14],
        [342, 274, 10],
        [410, 292, 14],
        [476, 306, 10],
        [542, 326, 16],
        [606, 344, 14],
        [668, 366, 16],
        [728, 390, 20],
        [790, 416, 20],
      ],
      hen,
      'h',
    )}</g>` +
    `<g fill="#8c9198" stroke="#8c9198" stroke-width="6" stroke-linecap="round">${at(
      [
        [116, 300, 10],
        [176, 334, 10],
        [250, 338, 10],
        [318, 372, 10],
        [392, 376, 12],
        [460, 408, 12],
        [534, 412, 12],
        [602, 442, 14],
        [676, 446, 14],
        [742, 478, 16],
      ],
      paw,
      'p',
    )}</g>` +
    `<g fill="#989da3" stroke="#7c8188" stroke-width="5">${at(
      [
        [90, 396, 8],
        [190, 446, 8],
        [292, 430, 8],
      ],
      sole,
      's',
    )}</g>` +
    // a long slide, and where it ended
    '<path d="M352 448q46 14 96 20M356 482q40 10 84 12" fill="none" stroke="#7c8188" stroke-width="9" stroke-linecap="round"/><path fill="#8c9198" stroke="#7c8188" stroke-width="6" d="M530 480q-10-34-46-28-34 10-22 44 20 34 68 20 50 14 68-20 12-34-22-44-36-6-46 28z"/><path d="M530 480v36" stroke="#6d7279" stroke-width="6" stroke-linecap="round"/>' +
    inked(
      // the well with its bucket; the hen, already far
      '<path fill="#c98a5a" d="M64 150h150v60q-74 26-150 0z"/><ellipse cx="139" cy="150" rx="76" ry="24" fill="#8a5a34"/><ellipse cx="139" cy="152" rx="54" ry="14" fill="#2b4a86"/><path d="M78 150V40h122v110M70 40h138" fill="none" stroke-width="9"/><path d="M139 40v46" fill="none"/><path fill="#a9d3ea" d="M116 86h46l-7 36h-32z"/>' +
        '<g transform="translate(868 380)"><path fill="#e0873c" d="M-46-20q-16-34-30-28 2 60 50 72 50 6 58-40 2-10 12-10-6-22-26-18-18 4-20 26-20-6-44-2z"/><path fill="#c8322b" d="M14-46q0-16 10-8 4-12 12-2l2 12z"/><path fill="#f0b93a" d="M44-28l22 4-20 8z"/><circle cx="30" cy="-28" r="4" fill="#1c2b52"/><path d="M-22 24l-20 26h-14M4 24l26 16 10-8" fill="none" stroke="#b5643c"/></g>',
    ),
};

const FONT = 'font-family="Segoe UI,Roboto,Arial,sans-serif" font-weight="700"';
const text = (x, y, size, words, fill = INK, anchor = 'start') =>
  `<text x="${x}" y="${y}" font-size="${size}" ${FONT} fill="${fill}" stroke="none" text-anchor="${anchor}">${words}</text>`;
const person = (name, face, x, y, size, mirror = false) =>
  `<g transform="translate(${Math.round(x + (mirror ? 1 : -1) * 480 * size)} ${Math.round(y - 1000 * size)}) scale(${mirror ? `-${size / 0.4} ${size / 0.4}` : size / 0.4})">${bust(name, face, 0.4)}</g>`;

// ---- the class play: Quân is a maize plant, a goat has come up to eat him; behind them hangs the
// school's name --------
const blade = (d) => `<path fill="#6aa84f" d="${d}"/>`;
const stage =
  '<path fill="#f3dfb0" d="M0 0h960v540H0z"/><path fill="#8a5a34" d="M0 430h960v110H0z"/><path d="M0 466h960M0 506h960" stroke="#6f4526" stroke-width="3"/><path fill="#2b4a86" d="M190 18h580v96H190z"/>' +
  text(480, 84, 46, 'TRƯỜNG TIỂU HỌC SUỐI HOA', '#fff', 'middle').replace(
    'font-size="46"',
    'font-size="38"',
  ) +
  inked(
    '<path fill="#c8322b" d="M-10-10h150q10 250-40 470H-10zM970-10H830q-10 250 40 470h100z"/><path d="M46 0q8 230-24 440M96 0q6 230-20 440M914 0q-8 230 24 440M864 0q-6 230 20 440" fill="none" stroke="#8f1f1a" stroke-width="4"/>' +
      // leaves behind him
      blade('M400 420Q280 330 236 190q116 62 190 190z') +
      blade('M420 420Q330 260 340 130q76 110 100 250z') +
      blade('M470 420q-2-170 96-270-4 150-66 270z'),
  );
const front = inked(
  blade('M300 540q40-90 120-104-10 70-60 104z') +
    blade('M470 540q-4-80-80-116-10 70 20 116z') +
    blade('M560 540q-20-90-100-110-4 70 44 110z') +
    // the ear on his shoulder
    '<path fill="#f3cf4d" d="M300 470q-26-60 8-104 46 28 30 104z"/><path d="M304 388q12 8 24 6M296 414q18 8 40 4M296 442q20 8 44 2M318 372v94" fill="none" stroke-width="3"/>' +
    // the goat, a leaf in its mouth
    '<path fill="#f5f1e6" d="M640 340q70-40 170-10 30 10 34 60l-4 120h-26l-8-80H700l-10 80h-26l-8-110q-20-20-16-60z"/><path d="M842 350q26-20 24-40" fill="none" stroke-width="9"/><path fill="#f5f1e6" d="M676 380q-60 4-90-30-14-26 4-40l60-50q34-14 50 20 8 60-24 100z"/><path d="M664 262q10-60 56-64M640 258q-4-56 30-76" fill="none" stroke="#8a6a3c" stroke-width="13"/><path fill="#e2d9c2" d="M694 284q44-8 52 18-36 16-56 4z"/><circle cx="650" cy="298" r="8" fill="#1c2b52"/><path fill="#f5f1e6" d="M606 362q-4 36 12 54 14-22 16-46z"/><path d="M586 340q16 6 28-2" fill="none"/>' +
    blade('M600 334q-50-10-96 22 56 12 96-22z'),
);
const scenes = { 'san-khau-ngo': stage + person('quan', 'worried', 420, 520, 0.36) + front };

// ---- Yến and her prize: the paper says who and where, the phone adds the rest
// ----------------------------------------
scenes['anh-giay-khen'] =
  '<path fill="#f4e3bd" d="M0 0h960v540H0z"/><path fill="#d9b26a" d="M0 330h960v100H0z"/>' +
  inked(
    '<path fill="#a9d3ea" d="M14 14h140v160H14z"/><path d="M84 14v100M14 70h140" stroke-width="4"/><path fill="#b5643c" d="M52 130h64l-8 44H60z"/><path d="M84 130V92M84 118l-20-18M84 112l20-20" fill="none" stroke="#3f7d4d"/><g fill="#d5281f" stroke-width="3"><circle cx="84" cy="82" r="14"/><circle cx="58" cy="94" r="11"/><circle cx="110" cy="86" r="11"/></g>' +
      '<path fill="#fffaf0" d="M440 16h490v372H440z"/><path d="M456 32h458v340H456z" fill="none" stroke="#c8452f" stroke-width="4"/><path d="M540 176h290" stroke="#d9b26a" stroke-width="4"/>',
  ) +
  text(685, 90, 46, 'GIẤY KHEN', '#c8322b', 'middle') +
  text(685, 152, 52, 'Yến · lớp 4A', INK, 'middle') +
  text(685, 256, 44, 'Trường Tiểu học', INK, 'middle') +
  text(685, 320, 50, 'Suối Hoa', INK, 'middle') +
  person('yen', 'happy', 290, 420, 0.33) +
  '<path fill="#fff" d="M0 420h960v120H0z"/>' +
  inked(
    '<path d="M0 420h960"/><path fill="#c8322b" d="M70 520q-36-44-36-62 0-34 36-34t36 34q0 18-36 62z"/><circle cx="70" cy="460" r="13" fill="#fff"/>',
  ) +
  text(128, 500, 48, 'Khu nội trú · đang ở đây');

// ---- VuiVẽ, just before posting: a harmless cat, a place, and everyone
// -------------------------------------------------
scenes['vui-ve-dang-anh'] =
  '<path fill="#f1efe6" d="M0 0h960v540H0z"/><path fill="#fff" d="M0 0h960v84H0z"/>' +
  text(36, 62, 54, 'VuiVẽ', '#5d2a8c') +
  inked(
    '<path d="M0 84h960"/><path fill="#f6d88a" d="M30 104h350v246H30z"/><path fill="#e0873c" d="M120 340q-24-120 10-170l-10-46 50 22h70l50-22-10 46q34 60 10 170z"/><ellipse cx="205" cy="256" rx="34" ry="44" fill="#7a2b26"/><path fill="#f0a9b5" d="M182 276q22-20 46 0-10 24-23 24t-23-24z"/><path d="M160 196q14 12 28 0M222 196q14 12 28 0M110 240l-44-10M110 262l-44 8M300 240l44-10M300 262l44 8" fill="none"/>' +
      '<rect x="30" y="376" width="430" height="140" rx="22" fill="#fff"/><rect x="496" y="104" width="436" height="150" rx="22" fill="#fff"/><rect x="496" y="282" width="436" height="150" rx="22" fill="#fff"/><rect x="620" y="448" width="312" height="78" rx="39" fill="#5d2a8c"/>' +
      '<path fill="#c8322b" d="M546 232q-30-38-30-56 0-30 30-30t30 30q0 18-30 56z"/><circle cx="546" cy="178" r="11" fill="#fff"/><circle cx="546" cy="334" r="22" fill="#8fa3c8"/><path fill="#8fa3c8" d="M508 404q4-42 38-42t38 42z"/>',
  ) +
  text(56, 442, 40, 'Mèo nhà tớ') +
  text(56, 494, 40, 'ngáp to chưa!') +
  text(600, 166, 34, 'Đang ở', '#54648c') +
  text(600, 224, 44, 'Thôn Đồi Chè') +
  text(600, 344, 34, 'Ai xem', '#54648c') +
  text(600, 402, 44, 'Mọi người') +
  text(776, 504, 46, 'ĐĂNG', '#fff', 'middle');

// ---- already sent: an arm with a plaster, and the slip that says whose
// ---------------------------------------------------
scenes['anh-phieu-tiem'] =
  '<path fill="#cfe8dc" d="M0 0h960v540H0z"/><path fill="#e9f3ee" d="M0 380h960v160H0z"/>' +
  inked(
    '<path fill="#dfab7c" d="M220 168q130 10 236 34l66-8q50 0 56 44 4 54-44 70-40 10-80-6-110 30-230 22z"/><path d="M508 224q40 0 62 8M512 250q38 0 62 4M508 276q34 2 54 4M456 202q22 8 34 26" fill="none" stroke-width="4"/><path fill="#fff" d="M-10 120q140-50 240 10l20 206q-120 60-260 30z"/><path fill="#e4e9f2" d="M206 126q36 100 40 216l44-14q-4-112-46-206z"/><path fill="#fff6d8" d="M316 214l66-8 8 58-66 10z"/><path fill="#c8322b" stroke-width="3" d="M344 234l14-2 2 14-14 2z"/>' +
      '<g transform="rotate(4 760 270)"><path fill="#fff" d="M600 110h300v310H600z"/><path fill="#2f8f5b" d="M600 110h300v84H600z"/><path d="M640 330h220M640 374h150" stroke="#8fa3c8" stroke-width="12"/>' +
      text(750, 168, 44, 'PHIẾU TIÊM', '#fff', 'middle') +
      text(640, 272, 54, 'Minh') +
      '</g>',
  );

writeScenes({ ...yard, ...scenes });
