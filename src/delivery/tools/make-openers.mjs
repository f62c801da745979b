// Draws the pictures of the openers mouse-and-keyboard and how-it-connects into public/scenes/.
// node src/delivery/tools/make-openers.mjs
//
// Same style as make-scenes.mjs: 960 x 540, flat colour, ink outline, no people but the cast,
// limits checked below; cakes are 120 x 120, for cards. Words only where a real thing has them
// (keys); the five numbers of the route are those of the lesson's list.
import { drawWords } from './draw-words.mjs';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { bust } from './make-cast.mjs';

const INK = '#1c2b52';
const FONT = 'font-family="Segoe UI,Roboto,Arial,sans-serif" font-weight="700"';
const text = (x, y, size, words) =>
  `<text x="${x}" y="${y}" font-size="${size}" ${FONT} fill="${INK}" stroke="none" text-anchor="middle">${words}</text>`;
const person = (name, face, x, y, size, mirror = false) =>
  `<g transform="translate(${Math.round(x + (mirror ? 1 : -1) * 480 * size)} ${Math.round(y - 1000 * size)}) scale(${mirror ? `-${size / 0.4} ${size / 0.4}` : size / 0.4})">${bust(name, face, 0.4)}</g>`;
const inked = (inner, width = 5) =>
  `<g stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round">${inner}</g>`;
const g = (x, y, inner, more = '') => `<g transform="translate(${x} ${y})${more}">${inner}</g>`;
const repeat = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join('');
const scenes = {};

// ---- two mice meet
// -----------------------------------------------------------------------------------
scenes['con-chuot'] =
  `<path fill="#f8e6bd" d="M0 0h960v540H0z"/><path fill="#e7cb94" d="M0 250h960v100H0z"/>` +
  inked(
    `<path fill="#bfe0ee" d="M60 40h230v170H60z"/><g stroke="none"><path fill="#7fb08a" d="M63 170l60-56 50 40 50-48 64 56v45H63z"/></g><path d="M175 40v170M60 122h230M60 40h230v170H60z" fill="none"/><path fill="#b98553" d="M46 210h258v15H46z"/>` +
      // a screen, switched on, with a hen
      `<path fill="#2b3348" d="M640 60h270v196H640z"/><path fill="#a9d3ea" d="M656 76h238v164H656z"/><path fill="#5b6480" d="M750 256h50v50h-50z"/><path fill="#7fb08a" d="M656 206q60-24 120 0t118-4v38H656z"/><path fill="#fff" d="M732 176q4 38 46 36 40-2 42-46l14-26-18 4q-8-22-26-14-14 8-10 28-26 14-48 18z"/><path fill="#d5281f" d="M790 132q0-16 12-12 8-10 14 4l-4 10z"/><circle cx="804" cy="146" r="3"/>`,
  ) +
  person('na', 'happy', 470, 400, 0.4) +
  inked(
    `<path fill="#d8a765" d="M0 350h960v190H0z"/><path d="M0 396h960M0 470h960" stroke="#b98553" stroke-width="3"/>` +
      // the computer's mouse, on its mat, its cord going up to the screen
      `<path fill="#2b4a86" d="M196 404h300l40 116H160z"/><path d="M346 424q-10-60 130-52t236-38 40-34" fill="none" stroke-width="9"/><path fill="#fff" d="M276 470q0-56 72-56t72 56q0 48-72 48t-72-48z"/><path d="M348 414v46M278 462q70 16 140 0" fill="none"/><rect x="340" y="424" width="16" height="26" rx="8" fill="#c8452f"/>` +
      // the animal, upright to look, a grain of rice in its hands
      g(
        660,
        440,
        `<path d="M46 66q84 20 92-30t70-20" fill="none" stroke="#c98f86" stroke-width="10"/><path fill="#9aa0ae" d="M-36 70q-22-60 6-100 30-26 60 0 30 44 12 100z"/><path fill="#d9dbe2" d="M-18 66q-8-46 18-62 26 18 18 62z" stroke="none"/><circle cx="-34" cy="-82" r="26" fill="#9aa0ae"/><circle cx="34" cy="-82" r="26" fill="#9aa0ae"/><circle cx="-34" cy="-82" r="13" fill="#e9b4ae" stroke="none"/><circle cx="34" cy="-82" r="13" fill="#e9b4ae" stroke="none"/><path fill="#9aa0ae" d="M-48-44q4-44 48-44t48 44q-20 38-48 38t-48-38z"/><circle cx="-20" cy="-50" r="6" fill="${INK}"/><circle cx="16" cy="-50" r="6" fill="${INK}"/><circle cx="-4" cy="-24" r="8" fill="#d98b84"/><path d="M-14-20l-46-8M-14-14l-44 6M8-20l46-8M8-14l44 6" stroke-width="3"/><path fill="#f3d37a" d="M-22 22q4-20 14-22 8 12 0 28-8 6-14-6z"/><path d="M-34 18q10 12 20 4M30 18q-10 12-22 4" fill="none"/><path d="M-34 72h26M10 72h26" stroke-width="12" stroke="#d98b84"/>`,
      ),
  );

// ---- the keyboard: the fives, Tab, the long key and the arrows are coloured
// ----------------------------------
const key = (x, y, w, fill, inner = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="62" rx="9" fill="${fill}"/>${inner}`;
const row = (x, y, n, f) =>
  repeat(n, (i) => key(x + 68 * i, y, 60, '#fff', f?.(i, x + 68 * i + 30)));
const arrow = (x, y, turn) =>
  key(
    x,
    y,
    60,
    '#f0b93a',
    `<path transform="translate(${x + 30} ${y + 31}) rotate(${turn})" d="M0 16V-14M-12-3L0-16 12-3" fill="none" stroke-width="7"/>`,
  );
scenes['ban-phim'] =
  `<path fill="#d8a765" d="M0 0h960v540H0z"/><path d="M0 60h960M0 476h960" stroke="#b98553" stroke-width="3"/>` +
  inked(
    `<rect x="26" y="84" width="908" height="384" rx="26" fill="#39435e"/>` +
      row(48, 108, 1) +
      repeat(10, (i) =>
        key(
          116 + 68 * i,
          108,
          60,
          i === 4 ? '#f7df72' : '#fff',
          text(146 + 68 * i, 152, 40, (i + 1) % 10),
        ),
      ) +
      key(796, 108, 116, '#fff') +
      key(48, 178, 94, '#8fd3a8', text(95, 222, 34, 'Tab')) +
      row(150, 178, 11) +
      key(898, 178, 14, '#fff') +
      key(48, 248, 112, '#fff') +
      row(168, 248, 10) +
      key(848, 248, 64, '#fff') +
      key(48, 318, 144, '#fff') +
      row(200, 318, 8) +
      key(744, 318, 32, '#fff') +
      arrow(784, 318, 0) +
      key(852, 318, 60, '#fff') +
      row(48, 388, 2) +
      key(184, 388, 430, '#9db8ee') +
      key(622, 388, 86, '#fff') +
      arrow(716, 388, 270) +
      arrow(784, 388, 180) +
      arrow(852, 388, 90) +
      // a finger comes down on the five
      `<path fill="#f2cba8" d="M398 0l-12 76q-4 34 24 34t30-32L462 0z"/><path d="M398 92q12-10 26 0" fill="none" stroke-width="4"/>`,
    4,
  );

// ---- the yard at noon: who sits in grandmother's hat?
// ----------------------------------------------------------
scenes['san-ga'] =
  `<path fill="#cfe8f2" d="M0 0h960v540H0z"/><path fill="#9cc48a" d="M0 210q120-90 260-30 120-80 260-20 130-60 250-6 100-40 190 10v100H0z"/><path fill="#e8cf97" d="M0 250h960v290H0z"/><path d="M330 300h60M560 290h50M660 330h50M420 520h40M690 510h40" stroke="#c9a869" stroke-width="5" stroke-linecap="round"/>` +
  inked(
    // stilt house at the back, with its ladder
    `<path d="M420 150v110M560 150v110M490 150v110" stroke-width="10" stroke="#6f4526"/><path fill="#d3a75f" d="M396 92h190v60H396z"/><path fill="#8a5a34" d="M370 96l50-66h142l50 66z"/><path d="M392 76h200M408 56h168" stroke="#6f4526" stroke-width="3"/><path fill="#6f4526" d="M472 102h36v50h-36z"/><path d="M474 152l-30 104M508 152l-30 104M466 184h32M456 212h32M448 238h32" fill="none"/>` +
      // straw stack
      `<path fill="#e6b94f" d="M656 256q-4-120 60-150 66 34 60 150z"/><path d="M716 106v-34M676 190q40 14 80 0M664 228q52 16 106 0M690 146q26 12 52 0" fill="none" stroke="#b78a2c"/>` +
      // buffalo chewing, left
      g(
        150,
        330,
        `<path fill="#5f6679" d="M-110 20q-8-76 70-82h70q66 6 66 70v96H64V58q-60 20-108 0v46h-30V50z"/><path d="M96-2q34 30 22 74" fill="none" stroke-width="8"/><path fill="#6f778c" d="M-64-86q46-8 54 36 0 54-36 72-40-10-54-66z"/><path fill="#e9e3d2" d="M-88-72q-44-4-52-50 34 26 60 30zM-22-86q44-14 44-60-30 36-54 40z"/><circle cx="-66" cy="-42" r="6" fill="${INK}"/><circle cx="-30" cy="-48" r="6" fill="${INK}"/><path fill="#a7adbd" d="M-70-4q28-16 48-4 0 30-24 32-22-4-24-28z"/><circle cx="-56" cy="0" r="3"/><circle cx="-38" cy="-4" r="3"/><path d="M-22 14l34 10M-22 16l30 22M-24 16l20 30" fill="none" stroke="#4f8a3f"/>`,
      ) +
      // pond with a duck, right
      `<path fill="#8cc4de" d="M700 470q0-62 130-66t150 46v90H716q-16-30-16-70z"/><path d="M738 500h60M860 520h50M884 444h40" stroke="#dff0f7" fill="none"/>` +
      g(
        830,
        420,
        `<path fill="#fff" d="M-74 30q-10-50 30-46 40 14 64-6-6-44 26-48 36 0 34 40-6 26-10 46-10 42-66 42-66 0-78-28z"/><path fill="#f0a23a" d="M78-42l38 8-6 16-34-4z"/><circle cx="56" cy="-46" r="6" fill="${INK}"/><path d="M-40 22q30 20 60-10" fill="none"/>`,
      ) +
      // the hat on its head, the hen in it on straw, an egg beside her
      g(
        520,
        420,
        `<path fill="#e6b94f" d="M-108 6q108-34 216 0v14h-216z"/><path fill="#c8753a" d="M-64 4q-46-24-40-72 22 26 40 26 10 6 20 14 40-4 54-40 4-42 36-44 34 4 32 42-4 40-14 74z"/><path fill="#d5281f" d="M22-110q-4-24 14-16 8-18 20 0 18-4 12 16-16-10-46 0z"/><path fill="#f0b93a" d="M76-88l26 12-26 10z"/><circle cx="56" cy="-88" r="5" fill="${INK}"/><path fill="#d5281f" d="M66-64q12 16-2 22-10-8-4-22z"/><path d="M-36-20q20 22 50 0" fill="none"/><ellipse cx="90" cy="-2" rx="17" ry="20" fill="#fff4dc"/><path fill="#f6ecc8" d="M-132 6q132 34 264 0L14 112q-14 8-28 0z"/><path d="M-104 22q104 28 208 0M-76 44q76 20 152 0M-48 68q48 14 96 0" fill="none" stroke="#c9b46e" stroke-width="4"/>`,
      ),
  );

// ---- the way of one message: her phone, tower, wires, the app's machine, and down again to his
// ------------------
const tower = (x, y, h) =>
  g(
    x,
    y,
    `<path d="M-34 0L-8-${h}H8L34 0M-21-${h / 2}H21M-34 0L21-${h / 2} -8-${h}M34 0L-21-${h / 2} 8-${h}" fill="none" stroke="#8f2a23"/><path fill="#c8452f" d="M-13-${h + 22}h9v40h-9zM4-${h + 22}h9v40H4z"/><path d="M-26-${h + 20}q-14 18 0 36M-44-${h + 30}q-24 30 0 58M26-${h + 20}q14 18 0 36M44-${h + 30}q24 30 0 58" fill="none" stroke="#2f8f5b" stroke-width="6"/>`,
  );
const pole = (x, y) =>
  `<path d="M${x} ${y}v110" stroke="#6f4526" stroke-width="9"/><path d="M${x - 24} ${y + 12}h48" stroke="#6f4526" stroke-width="7"/>`;
const bird = (x, y, fill) =>
  g(
    x,
    y,
    `<path fill="${fill}" d="M-18-6q2-22 22-22 20 2 16 22-8 8-22 8-8 14-20 12 6-10 4-20z"/><path fill="#f0b93a" d="M20-20l12 4-12 4z"/><circle cx="11" cy="-19" r="2.500" fill="${INK}"/>`,
    ' scale(.8)',
  );
const phone = (x, y, turn, fill) =>
  g(
    x,
    y,
    `<rect x="-34" y="-58" width="68" height="116" rx="12" fill="${fill}"/><rect x="-26" y="-46" width="52" height="88" rx="3" fill="#fff6d8"/><path d="M-14-30h30v22H0l-9 9v-9h-5z" fill="#9db8ee" stroke-width="3"/><path d="M-6 50H6" stroke="#fff"/>`,
    ` rotate(${turn})`,
  );
const wire = 'M220 176q46 34 92 22 50 26 104 8M740 176q-46 34-92 22-50 26-104 8';
const places = [
  [270, 438],
  [132, 196],
  [364, 260],
  [480, 364],
  [688, 438],
];
scenes['duong-tin-nhan'] =
  `<path fill="#cfe8f2" d="M0 0h960v540H0z"/><path fill="#fff" d="M96 62q8-26 36-22 16-22 40-2 28-4 28 24zM770 44q8-22 30-18 14-18 34-2 24-4 24 20z"/><path fill="#a9cf98" d="M0 250q110-110 230-30 100-60 200 10 130-40 250-6 90-70 280 20v296H0z"/><path fill="#c5dda0" d="M0 380q220-70 480-20t480-10v190H0z"/>` +
  inked(
    tower(212, 268, 168) +
      tower(748, 268, 168) +
      // wires over the poles, to the machine and on
      `<path d="${wire}" fill="none"/>` +
      pole(312, 186) +
      pole(648, 186) +
      // the house of Tíu Tít: a rack of machines seen through the open front
      `<path fill="#f6d88a" d="M402 176h156v160H402z"/><path fill="#2b4a86" d="M386 178l30-44h128l30 44z"/><path fill="#fff6d8" d="M446 142q0-12 12-12h44q12 0 12 12v12q0 12-12 12h-20l-14 12v-12h-10q-12 0-12-12z" stroke-width="4"/><path d="M462 148h36" stroke="#2f8f5b"/><path fill="#39435e" d="M422 198h116v138H422z"/>` +
      repeat(
        4,
        (i) =>
          `<path fill="#cfd6e4" d="M432 ${206 + 32 * i}h96v24h-96z" stroke-width="4"/><circle cx="446" cy="${218 + 32 * i}" r="4" fill="#2f8f5b" stroke="none"/><path d="M464 ${218 + 32 * i}h50" stroke="#5b6480" stroke-width="4"/>`,
      ) +
      bird(344, 198, '#f0b93a') +
      bird(382, 202, '#c8452f') +
      bird(600, 202, '#5aa58c'),
    4,
  ) +
  // up to the tower, and down again
  `<g fill="none" stroke="#5b3fa8" stroke-width="7" stroke-linecap="round" stroke-dasharray="2 15"><path d="M206 372q-20-36 4-94"/><path d="${wire}" transform="translate(0 14)"/><path d="M750 278q24 56 0 94"/></g>` +
  person('may', 'happy', 92, 486, 0.27) +
  person('quan', 'happy', 868, 486, 0.27, true) +
  inked(
    `<path fill="#d8a765" d="M0 470h330l30 70H0zM960 470H630l-30 70h360z"/>` +
      phone(206, 428, 8, '#7a2f4a') +
      phone(752, 428, -8, '#2b4a86') +
      places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="24" fill="#fff6d8"/>`).join(''),
    4,
  ) +
  `<g ${FONT} font-size="34" fill="${INK}" text-anchor="middle">${places.map(([x, y], i) => `<text x="${x}" y="${y + 12}">${i + 1}</text>`).join('')}</g>`;

// ---- four cakes
// -----------------------------------------------------------------------------------------------
const square = {};
square['banh-chung'] =
  `<rect x="16" y="16" width="88" height="88" rx="8" fill="#4f8a3f"/><path d="M16 40h88M16 74h88" stroke="#3b6b2f" stroke-width="3"/><path d="M46 16v88M74 16v88M16 46h88M16 76h88" stroke="#f3e2b6"/>`;
square['banh-gai'] =
  `<path fill="#8a6a3f" d="M22 34q38-18 76 0l8 26-8 28q-38 18-76 0l-8-28z"/><path d="M28 44q32 12 64 0M26 62q34 12 68 0M30 80q30 10 60 0" fill="none" stroke="#6b4f2b" stroke-width="3"/><path d="M60 26v70" stroke="#f3e2b6"/><path d="M48 22l12 10 12-10" fill="none" stroke="#f3e2b6"/>`;
square['banh-ran'] =
  `<circle cx="42" cy="70" r="32" fill="#d99a3d"/><circle cx="82" cy="52" r="28" fill="#e0a94f"/><path d="M28 62l4 3M42 54l3 4M36 80l4-3M52 84l3 4M54 68l4-3M72 42l4 3M88 38l3 4M80 60l4-3M96 58l3 4" stroke="#fff4dc" fill="none"/>`;
square['banh-troi'] =
  `<path fill="#fff" d="M10 54h100q-4 46-50 46T10 54z"/><path d="M22 74q38 18 76 0" fill="none" stroke="#1f4e9c"/><ellipse cx="60" cy="54" rx="50" ry="15" fill="#e9d2a0"/><circle cx="40" cy="48" r="14" fill="#fff"/><circle cx="80" cy="48" r="14" fill="#fff"/><circle cx="60" cy="40" r="15" fill="#fff"/><path d="M56 34l3 3M64 40l3-2M38 44l3 2M80 44l3 2" stroke="#8a5a34" stroke-width="3"/>`;

const out = fileURLToPath(new URL('../../../public/scenes/', import.meta.url));
const write = (name, body, box) => {
  const svg = drawWords(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${body.replace(/(\d+\.\d{2,})/g, (value) => String(+(+value).toFixed(3)))}</svg>\n`,
  );
  const raw = Buffer.byteLength(svg),
    br = brotliCompressSync(svg).length;
  writeFileSync(`${out}${name}.svg`, svg);
  console.log(`${name}.svg`, raw, 'raw', br, 'brotli', raw > 14000 || br > 4000 ? 'TOO BIG' : '');
};
for (const [name, body] of Object.entries(scenes)) write(name, body, '0 0 960 540');
for (const [name, body] of Object.entries(square)) write(name, inked(body), '0 0 120 120');
