// Draws the four pictures of lesson four-steps into public/scenes/.   node
// src/delivery/tools/make-four-steps.mjs
//
// Same style as make-scenes.mjs: 960 x 540, flat colour, ink outline, no people but the cast,
// limits checked on writing. The two menus are for hotspots on a 12 x 6 grid: three places each, 4
// x 4 cells from row 3. Words only where a real menu has them; every app and every account is
// invented.
import { bust } from './make-cast.mjs';
import { writeScenes } from './write-scenes.mjs';

const INK = '#1c2b52';
const FONT = 'font-family="Segoe UI,Roboto,Arial,sans-serif" font-weight="700"';
const text = (x, y, size, words, fill = INK, anchor = 'middle') =>
  `<text x="${x}" y="${y}" font-size="${size}" ${FONT} fill="${fill}" stroke="none" text-anchor="${anchor}">${words}</text>`;
const person = (name, face, x, y, size, mirror = false) =>
  `<g transform="translate(${Math.round(x + (mirror ? 1 : -1) * 480 * size)} ${Math.round(y - 1000 * size)}) scale(${mirror ? `-${size / 0.4} ${size / 0.4}` : size / 0.4})">${bust(name, face, 0.4)}</g>`;
const inked = (inner, width = 5) =>
  `<g stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round">${inner}</g>`;

const scenes = {};

// ---- five in the morning: the cupboard crows ------------------------------------------------
const rooster = (x, y, k) =>
  `<g transform="translate(${x} ${y}) scale(${k})">` +
  `<path fill="#2f6d5a" d="M-52 8q-34-10-40-48 14 12 24 10-14-14-10-36 16 24 38 34z"/><path fill="#c8452f" d="M-56 0q10 44 52 44 46 0 50-48l4-40q-4-26-28-24-22 2-22 30-6 20-28 20-16 0-28 18z"/>` +
  `<path fill="#f3d37a" d="M46-62l26-14-6 22-20 6zM2 46v22M18 46v22M-6 70h12M12 70h12"/><path fill="#d5281f" d="M4-66q-6-24 10-20 4-20 18-8 18-8 16 14z"/><path fill="#d5281f" d="M44-42q10 16-2 20-10-6-6-18z"/><path fill="#e0745f" d="M-34 8q22 22 48 0-4 28-26 26-18-2-22-26z"/><circle cx="32" cy="-54" r="4" fill="${INK}"/></g>`;
const phone = (x, y, fill, screen, inner = '') =>
  `<g transform="translate(${x} ${y})"><rect x="-34" y="-124" width="68" height="124" rx="12" fill="${fill}"/><rect x="-26" y="-112" width="52" height="94" fill="${screen}"/>${inner}</g>`;
scenes['tu-biet-gay'] =
  `<path fill="#cdb98d" d="M0 0h960v540H0z"/><path fill="#8f6b45" d="M0 452h960v88H0z"/><path d="M0 486h960M0 518h960M140 455v28M430 455v28M760 455v28M280 488v28M610 488v28" stroke="#6f4f30" stroke-width="3"/>` +
  inked(
    // dawn in the window
    `<path fill="#f2c9a0" d="M64 70h220v190H64z"/><g stroke="none"><path fill="#f7e0b0" d="M66 160h216v98H66z"/><circle cx="216" cy="196" r="26" fill="#e6843c"/><path fill="#3b6b6a" d="M66 236l58-66 44 44 50-40 64 58v26H66z"/></g><path d="M174 70v190M64 164h220M64 70h220v190H64z" fill="none"/><path fill="#8a5a34" d="M50 258h248v16H50z"/>` +
      // the cupboard: one door shut, one ajar, three shelves
      `<path fill="#6f4526" d="M414 490v20M786 490v20" stroke-width="16"/><path fill="#9c6b3f" d="M390 44h420v450H390z"/><path fill="#4b3220" d="M412 66h250v406H412z"/><path fill="#b98553" d="M662 66h126v406H662z"/><path fill="#a8764a" d="M412 66l-92-30v470l92-34z"/><path d="M334 62v414l62-22V82zM676 86h98v160h-98zM676 290h98v160h-98z" fill="none" stroke="#6f4526" stroke-width="4"/><circle cx="680" cy="268" r="9" fill="#f3d37a"/><circle cx="340" cy="272" r="9" fill="#f3d37a"/>` +
      `<path fill="#9c6b3f" d="M412 208h250v16H412zM412 458h250v16H412z"/>` +
      phone(462, 206, '#2b3348', '#39435e') +
      phone(540, 206, '#7a2f4a', '#39435e') +
      phone(616, 206, '#2b4a86', '#39435e') +
      // the one that crows, larger than life
      `<path fill="#fff6d8" stroke="none" d="M420 226h234v230H420z" opacity=".35"/><rect x="456" y="240" width="162" height="216" rx="20" fill="#2b3348"/><rect x="470" y="262" width="134" height="166" fill="#fff6d8"/>` +
      rooster(530, 352, 0.92) +
      `<path d="M636 300q24 40 0 82M438 300q-24 40 0 82" fill="none" stroke="#f3d37a" stroke-width="9"/>`,
  ) +
  // the crow goes through the room
  `<path d="M842 214q34 54 0 112M882 186q58 84 0 168M922 160q78 112 0 220" fill="none" stroke="#c8452f" stroke-width="10" stroke-linecap="round"/>` +
  // her slippers, put on in a hurry
  inked(
    `<ellipse cx="150" cy="496" rx="46" ry="17" fill="#5aa58c"/><path d="M140 494q22-30 34-4" fill="none" stroke-width="9"/><ellipse cx="236" cy="520" rx="46" ry="17" fill="#5aa58c" transform="rotate(-20 236 520)"/><path d="M226 522q16-34 34-12" fill="none" stroke-width="9"/>`,
  );

// ---- evening in the boarding house: two heads over one phone ---------------------------------
const bunk = (x, cloth) =>
  `<g transform="translate(${x} 0)"><path d="M0 96v330M216 96v330" stroke="#5b7a94" stroke-width="14"/><path fill="#fffdf6" d="M6 172h204v26H6zM6 330h204v26H6z"/><path fill="${cloth}" d="M80 150h130v34H80zM6 308h140v34H6z"/><path fill="#fff" d="M14 148h58v26H14zM152 306h54v26h-54z"/><path d="M0 200h216M0 358h216" stroke="#5b7a94" stroke-width="9"/></g>`;
scenes['noi-tru'] =
  `<path fill="#dfe6d2" d="M0 0h960v540H0z"/><path fill="#c3d0b4" d="M0 300h960v70H0z"/><path fill="#c9a97c" d="M0 370h960v170H0z"/><path d="M0 412h960M0 456h960M180 372l-50 168M400 372l-16 168M600 372l20 168M800 372l60 168" stroke="#b08c5c" stroke-width="2"/>` +
  inked(
    `<path d="M0 370h960"/>` +
      bunk(30, '#c8452f') +
      bunk(716, '#2b4a86') +
      `<path fill="#24406f" d="M384 66h200v170H384z"/><g stroke="none"><circle cx="538" cy="112" r="20" fill="#fbe9b0"/><path fill="#3b6b6a" d="M387 200l54-56 44 36 44-46 52 56v44H387z"/></g><path d="M484 66v170M384 66h200v170H384z" fill="none"/><path fill="#8a5a34" d="M370 234h228v15H370z"/>` +
      `<path d="M300 0v40" /><path fill="#c8452f" d="M278 40h44l10 20h-64z"/><circle cx="300" cy="74" r="16" fill="#ffe9a6"/>` +
      // washing line: a school shirt, two socks that are not a pair
      `<path d="M604 34q150 34 360-6" fill="none" stroke-width="4"/><path fill="#fff" d="M640 50l14-4 12 8 12-6 12 8-8 16-6-4v40h-24V66l-6 4z" stroke-width="4"/><path fill="#f0b93a" d="M706 52h14v26l10 8-6 8-18-10z" stroke-width="4"/><path fill="#5aa58c" d="M734 48h14v26l10 8-6 8-18-10z" stroke-width="4"/>`,
  ) +
  person('quan', 'worried', 372, 470, 0.36) +
  person('tua', 'calm', 600, 470, 0.36, true) +
  inked(
    `<path fill="#d8a765" d="M190 446h580l46 64H144z"/><path fill="#a9763f" d="M144 508h672v36H144z"/>` +
      // the phone between them, ringing
      `<path fill="#2b3348" d="M438 456h92l10 40h-112z"/><path fill="#cfe3f2" stroke="none" d="M448 462h72l6 24h-84z"/><path d="M422 462q-10 14-12 32M404 458q-12 18-14 40M556 462q10 14 12 32M574 458q12 18 14 40" fill="none" stroke="#c8452f" stroke-width="6"/>` +
      // exercise book and pencil at his hand
      `<path fill="#fffdf6" d="M250 462l76-8 64 12-74 18z" stroke-width="4"/><path d="M270 468l48-5M284 474l42-4M334 466l34 6" stroke="#7ea0cc" stroke-width="3"/><path d="M296 494l56-4" stroke="#f0b93a" stroke-width="8"/><path fill="#fff" d="M664 448h42l-6 42h-30z" stroke-width="4"/><path d="M667 462h36" stroke="#1f4e9c"/>`,
  );

// ---- the menu behind the three dots ------------------------------------------------------------
const disc = (x, inner) =>
  `<circle cx="${x}" cy="322" r="82" fill="#e3ecf5"/><g fill="none" stroke-width="9">${inner}</g>`;
const three = (words) => words.map((word, i) => text(160 + 320 * i, 472, 50, word)).join('');
const bellOff = (x) =>
  `<path d="M${x - 44} 350q14-14 14-46 4-34 30-34t30 34q0 32 14 46zM${x - 12} 364q12 14 24 0M${x - 52} 268l104 108"/>`;
const flag = (x) =>
  `<path d="M${x - 34} 376V270"/><path d="M${x - 34} 272q34-18 44 2t34 2v50q-24 16-34-2t-44-2z"/>`;
const noEntry = (x) => `<circle cx="${x}" cy="322" r="48"/><path d="M${x - 33} 289l66 66"/>`;
const plusChild = (x) =>
  `<circle cx="${x - 14}" cy="296" r="22"/><path d="M${x - 54} 366q2-40 40-40 36 0 40 40M${x + 42} 290v48M${x + 18} 314h48"/>`;
const voiceOff = (x) =>
  `<path d="M${x - 48} 304h26l32-30v96l-32-30h-26zM${x + 28} 304l34 36M${x + 62} 304l-34 36"/>`;

scenes['tiu-tit-bang-chon'] =
  `<path fill="#f1efe6" d="M0 0h960v540H0z"/><path fill="${INK}" d="M0 0h960v130H0z"/>` +
  inked(
    `<circle cx="110" cy="66" r="46" fill="#f3d37a"/><path fill="#fff" d="M78 94q-6-30 0-66l20 18h24l20-18q6 36 0 66-32 22-64 0z"/><circle cx="98" cy="62" r="4" fill="${INK}"/><circle cx="122" cy="62" r="4" fill="${INK}"/><path d="M110 76q-6 10-14 4M110 76q6 10 14 4" fill="none"/>`,
    4,
  ) +
  text(180, 86, 54, 'Mèo Kể Chuyện', '#fff', 'start') +
  `<g fill="#fff"><circle cx="880" cy="36" r="11"/><circle cx="880" cy="66" r="11"/><circle cx="880" cy="96" r="11"/></g>` +
  `<path fill="#10182c" fill-opacity=".35" d="M0 0h960v540H0z"/>` +
  inked(
    `<path fill="#fff" d="M0 190q0-30 30-30h900q30 0 30 30v350H0z"/><path d="M420 188h120" stroke="#b9c3d8" stroke-width="10"/>` +
      disc(160, bellOff(160)) +
      disc(480, flag(480)) +
      disc(800, noEntry(800)),
  ) +
  three(['Tắt chuông', 'Báo cáo', 'Chặn']);

// ---- the card of another player in Đảo Xanh
// ------------------------------------------------------
scenes['dao-xanh-nguoi-choi'] =
  `<path fill="#a9d3ea" d="M0 0h960v540H0z"/><path fill="#5aa7cf" d="M0 190h960v350H0z"/>` +
  inked(
    `<path fill="#7fb08a" d="M-10 200q120-100 250-10v20H-10z"/><path fill="#f3e2b6" d="M720 200q110-80 250-10v20H720z"/>`,
  ) +
  `<path fill="#10182c" fill-opacity=".35" d="M0 0h960v540H0z"/>` +
  inked(
    `<rect x="20" y="24" width="920" height="496" rx="30" fill="#fff6d8"/>` +
      // a crab with big claws
      `<g transform="translate(150 104)"><path d="M-46 22l-30 22M-34 34l-18 26M46 22l30 22M34 34l18 26" fill="none"/><path fill="#e6843c" d="M-62-14q-30-36 4-54-2 20 14 24 14-8 8-24 28 26-8 50zM62-14q30-36-4-54 2 20-14 24-14-8-8-24-28 26 8 50z"/><ellipse rx="64" ry="44" fill="#e6843c"/><path d="M-18-40v-16M18-40v-16" fill="none"/><circle cx="-18" cy="-60" r="11" fill="#fff"/><circle cx="18" cy="-60" r="11" fill="#fff"/><circle cx="-18" cy="-60" r="3"/><circle cx="18" cy="-60" r="3"/><path d="M-20 8q20 16 40 0" fill="none"/></g>` +
      disc(160, plusChild(160)) +
      disc(480, voiceOff(480)) +
      disc(800, noEntry(800)),
  ) +
  text(280, 126, 62, 'Cua Càng To', INK, 'start') +
  three(['Kết bạn', 'Tắt tiếng', 'Chặn']);

writeScenes(scenes);
