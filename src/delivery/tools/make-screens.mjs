// Draws the screens and the photo for hotspot questions, into public/scenes/.   node
// src/delivery/tools/make-screens.mjs
//
// 960 x 540 over a grid of 12 x 6 (cells 80 x 90). A hotspot fills at least 2 x 2 cells: on a phone
// 360 px wide that is a finger. Every app is invented. Words only where a real screen has them: a
// name, a time, one button.
import { bust } from './make-cast.mjs';
import { writeScenes } from './write-scenes.mjs';

const INK = '#1c2b52';
const FONT = 'font-family="Segoe UI,Roboto,Arial,sans-serif" font-weight="700"';
const text = (x, y, size, words, fill = INK, anchor = 'start') =>
  `<text x="${x}" y="${y}" font-size="${size}" ${FONT} fill="${fill}" stroke="none" text-anchor="${anchor}">${words}</text>`;
const person = (name, face, x, y, size, mirror = false) =>
  `<g transform="translate(${Math.round(x + (mirror ? 1 : -1) * 480 * size)} ${Math.round(y - 1000 * size)}) scale(${mirror ? `-${size / 0.4} ${size / 0.4}` : size / 0.4})">${bust(name, face, 0.4)}</g>`;
const line = (x, y, width) => `M${x} ${y}h${width}`;
const inked = (inner, width = 6) =>
  `<g stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round">${inner}</g>`;

const screens = {};

// ---- Tíu Tít, a stranger's messages ----------------------------------------------------------
screens['tiu-tit-tin-nhan'] =
  `<path fill="#f1efe6" d="M0 0h960v540H0z"/><path fill="${INK}" d="M0 0h960v180H0z"/>` +
  `<path d="M60 60L30 90l30 30" fill="none" stroke="#fff" stroke-width="10" stroke-linecap="round" stroke-linejoin="round"/>` +
  // the sender: a gift for a face, and a name
  inked(
    `<circle cx="160" cy="90" r="62" fill="#f3d37a"/><path d="M124 84h72v40h-72z" fill="#c8452f"/><path d="M118 66h84v20h-84z" fill="#e0745f"/><path d="M160 66v58M160 64q-30-34-40-8 8 12 40 8 32 4 40-8-10-26-40 8z" fill="none"/>`,
    5,
  ) +
  text(248, 112, 62, 'Quà Xịn 99', '#fff') +
  `<rect x="826" y="22" width="108" height="136" rx="20" fill="none" stroke="#8fa3c8" stroke-width="5"/><g fill="#fff"><circle cx="880" cy="54" r="13"/><circle cx="880" cy="90" r="13"/><circle cx="880" cy="126" r="13"/></g>` +
  // one message, its words drawn as lines; the time beside it
  inked(`<path d="M40 206h540q28 0 28 28v84q0 28-28 28H68q-28 0-28-28z" fill="#fff"/>`) +
  `<path d="${line(78, 252, 460)}${line(78, 300, 320)}" stroke="#8fa3c8" stroke-width="16" stroke-linecap="round"/>` +
  text(660, 296, 62, '19:42') +
  // the send box and its arrow
  `<path fill="#fff" d="M0 378h960v162H0z"/>` +
  inked(
    `<path d="M0 378h960"/><rect x="30" y="406" width="720" height="106" rx="53" fill="#f1efe6"/><path d="${line(86, 440, 0)}v38" stroke-width="8"/><circle cx="878" cy="459" r="58" fill="#5d2a8c"/>`,
  ) +
  `<path d="M848 430l66 29-66 29 10-29zM858 459h40" fill="#fff" stroke="#fff" stroke-width="4" stroke-linejoin="round"/>` +
  `<path d="${line(120, 459, 260)}" stroke="#b9c3d8" stroke-width="14" stroke-linecap="round"/>`;

// ---- Đảo Xanh, a gift over the game -----------------------------------------------------------
const palm = (x, y) =>
  `<path d="M${x} ${y}q-8-70 10-116" fill="none" stroke="#8a5a34" stroke-width="18"/><path d="M${x + 10} ${y - 116}q-60-40-92 14 50-20 92-14-70 10-74 60 40-44 74-60 60-44 96 8-50-14-96-8 70 10 78 58-44-46-78-58z" fill="#5d9a5f"/>`;
screens['dao-xanh-qua'] =
  `<path fill="#a9d3ea" d="M0 0h960v540H0z"/><path fill="#5aa7cf" d="M0 300h960v240H0z"/><path d="M40 352h90M800 340h110M60 500h130M790 506h120M30 430h60" stroke="#b9dfee" stroke-width="10" stroke-linecap="round"/>` +
  inked(
    `<circle cx="96" cy="92" r="50" fill="#fbe9b0"/><path d="M-20 330q120-96 300-20v30H-20z" fill="#f3e2b6"/><path d="M700 330q130-110 290-20v40H700z" fill="#7fb08a"/>${palm(110, 300)}${palm(850, 300)}`,
  ) +
  `<path fill="#10182c" fill-opacity=".45" d="M0 0h960v540H0z"/>` +
  // the game's own way out, beside the window
  inked(`<rect x="16" y="392" width="204" height="112" rx="26" fill="#fff"/>`) +
  text(118, 468, 56, 'Thoát', INK, 'middle') +
  // the window that covers the game: rays, the gift, a loud button; the cross is small, as such
  // crosses are
  inked(
    `<rect x="240" y="40" width="480" height="470" rx="26" fill="#fff6d8"/><path d="M480 210L300 90M480 210L660 90M480 210L270 230M480 210l210 20M480 210L400 60M480 210l80-150M480 210L320 330M480 210l160 120" stroke="#f3cf6d" stroke-width="20"/>` +
      `<path d="M384 200h192v120H384z" fill="#c8452f"/><path d="M368 150h224v54H368z" fill="#e0745f"/><path d="M460 150h40v170h-40z" fill="#f3d37a"/><path d="M480 148q-90-90-110-24 20 36 110 24 90 12 110-24-20-66-110 24z" fill="#f3d37a"/>` +
      `<rect x="330" y="384" width="300" height="100" rx="50" fill="#f0b93a"/>`,
  ) +
  text(480, 456, 58, 'NHẬN', INK, 'middle') +
  inked(
    `<circle cx="716" cy="62" r="36" fill="#fff"/><path d="M702 48l28 28M730 48l-28 28" stroke-width="8"/>`,
  );

// ---- a photo at the school gate ---------------------------------------------------------------
screens['anh-cong-truong'] =
  `<path fill="#bfe0ee" d="M0 0h960v540H0z"/><path fill="#e9d2a0" d="M180 60h560v330H180z"/><path fill="#cfae79" d="M0 390h960v150H0z"/><path d="M0 440h960M0 500h960" stroke="#b98553" stroke-width="3"/>` +
  inked(
    // a flame tree, the gate, its board
    `<path d="M110 380V210" stroke-width="26" stroke="#8a5a34"/><path d="M110 210l-40-46M110 230l44-50" stroke-width="14" stroke="#8a5a34"/><path d="M20 176q-14-70 52-78 20-60 86-40 66 0 62 62 24 60-46 70-40 26-76 0-58 14-78-14z" fill="#5d9a5f"/>` +
      `<path d="M264 180v210M696 180v210" stroke-width="34" stroke="#b5643c"/><path d="M236 18h488v152H236z" fill="#2b4a86"/><path d="M250 32h460v124H250z" fill="none" stroke="#f3d37a" stroke-width="4"/>` +
      // a motorbike from behind, with its plate
      `<path d="M842 300v60M780 322l62-22 62 22" fill="none" stroke-width="9"/><circle cx="774" cy="312" r="16" fill="#a9d3ea"/><circle cx="910" cy="312" r="16" fill="#a9d3ea"/><path d="M798 360q44-30 88 0l10 66H788z" fill="#c8452f"/><rect x="824" y="420" width="36" height="102" rx="16" fill="#2b3348"/><circle cx="842" cy="376" r="12" fill="#ffe9a6"/><rect x="768" y="400" width="148" height="76" rx="8" fill="#fff"/>`,
  ) +
  `<g fill="#d5281f"><circle cx="62" cy="132" r="13"/><circle cx="104" cy="92" r="13"/><circle cx="150" cy="120" r="13"/><circle cx="196" cy="104" r="13"/><circle cx="86" cy="176" r="11"/><circle cx="172" cy="166" r="12"/></g>` +
  text(480, 84, 44, 'TRƯỜNG TIỂU HỌC', '#fff', 'middle') +
  text(480, 138, 44, 'SUỐI HOA', '#f3d37a', 'middle') +
  text(842, 452, 40, '36 · B1', INK, 'middle') +
  person('may', 'happy', 360, 540, 0.33) +
  person('quan', 'happy', 600, 540, 0.33, true) +
  // the name card on his shirt; a ball
  inked(`<path d="M632 474h84v60h-84z" fill="#fff"/><path d="M674 474v-12" stroke-width="8"/>`, 5) +
  `<path d="${line(646, 494, 56)}${line(646, 514, 36)}" stroke="#1f4e9c" stroke-width="8"/>` +
  inked(
    `<circle cx="86" cy="464" r="56" fill="#fff"/><path d="M86 436l26 20-10 30H70l-10-30z" fill="${INK}"/><path d="M86 436v-28M112 456l28-8M102 486l18 24M70 486l-18 24M60 456l-28-8" fill="none"/>`,
    5,
  );

// ---- VuiVẽ, a feed that wants one more minute -------------------------------------------------
screens['vui-ve-bang-tin'] =
  `<path fill="#f1efe6" d="M0 0h960v540H0z"/><path fill="#fff" d="M0 0h960v176H0z"/>` +
  text(40, 112, 70, 'VuiVẽ', '#5d2a8c') +
  inked(
    `<path d="M0 178h960"/>` +
      // days in a row
      `<path d="M470 34q52 40 34 84 22-8 22-32 30 66-28 84h-46q-58-26-32-82 8 22 24 22-12-46 26-76z" fill="#e6843c"/>` +
      // a bell with a red mark
      `<path d="M822 126q18-16 18-56 4-36 40-40 36 4 40 40 0 40 18 56z" fill="#f3d37a"/><path d="M864 138q16 20 32 0" fill="none"/><circle cx="918" cy="50" r="34" fill="#b3261e"/>` +
      // the film now ended, and the ring that counts to the next
      `<path d="M40 200h880v166H40z" fill="#7fb5d6"/><path d="M43 363l150-120 120 74 150-106 170 118 130-70 154 104z" fill="#5d9a5f"/><circle cx="840" cy="244" r="26" fill="#fbe9b0"/>` +
      `<circle cx="400" cy="282" r="72" fill="#fff"/><path d="M400 226a56 56 0 1 1-54 42" fill="none" stroke="#5d2a8c" stroke-width="16"/>` +
      // the next one already looks in from below
      `<path d="M260 390h440v150H260z" fill="#f6d88a"/><path d="M300 540q60-110 130-40 40-80 120 40z" fill="#c8452f"/><path d="M600 440l50 30-50 30z" fill="#fff"/>` +
      // pause, and the door out
      `<circle cx="86" cy="456" r="60" fill="#fff"/><path d="M70 430v52M102 430v52" stroke-width="16"/><path d="M834 394h92v124h-92z" fill="#fff"/><path d="M770 456h92M832 428l30 28-30 28" fill="none" stroke-width="10"/>`,
  ) +
  text(400, 304, 64, '5', INK, 'middle') +
  text(560, 116, 62, '12') +
  text(918, 68, 50, '9', '#fff', 'middle');

// ---- a photo before a stilt house --------------------------------------------------------------
screens['anh-san-nha'] =
  `<path fill="#bfe0ee" d="M0 0h960v540H0z"/><path d="M0 250q120-110 260-40 130-120 300-20 160-90 400 40v120H0z" fill="#9cc48a"/><path fill="#d9bf8a" d="M0 350h960v190H0z"/>` +
  inked(
    // the house on its posts, the ladder, the number on its gable
    `<path d="M130 250v120M330 250v120M530 250v120" stroke-width="20" stroke="#6f4526"/><path d="M90 160h480v100H90z" fill="#d3a75f"/><path d="M60 168L150 40h360l90 128z" fill="#8a5a34"/><path d="M96 120h468M124 80h412" stroke="#6f4526" stroke-width="4"/><path d="M430 182h80v56h-80z" fill="#fbe9b0"/><path d="M286 262l-30 110M346 262l-30 110M278 292h58M268 326h58" fill="none" stroke-width="9"/>` +
      `<rect x="110" y="174" width="150" height="72" rx="8" fill="#2b4a86"/>` +
      // a post with the name of the hamlet; a hen
      `<path d="M800 190v250" stroke-width="18" stroke="#8a5a34"/><path d="M648 60h304v132H648z" fill="#fffefa"/>` +
      `<path d="M60 470q-6-56 50-56 10-34 36-20l24 10-20 16q14 60-36 64h-34z" fill="#e6843c"/><path d="M92 486v30M112 486v30" stroke-width="7"/><circle cx="142" cy="410" r="3"/>`,
    5,
  ) +
  text(185, 225, 44, 'SỐ 12', '#fff', 'middle') +
  text(800, 118, 46, 'THÔN', INK, 'middle') +
  text(800, 172, 46, 'ĐỒI CHÈ', INK, 'middle') +
  person('ba', 'happy', 420, 540, 0.36) +
  person('na', 'happy', 640, 540, 0.3, true);

// ---- a photo in the rice field, mud to the ears ------------------------------------------------
const sprouts = (x, y) => `M${x} ${y}l-8-26M${x} ${y}v-32M${x} ${y}l8-26`;
screens['anh-ruong-ma'] =
  `<path fill="#bfe0ee" d="M0 0h960v540H0z"/><path d="M0 190q140-130 300-40 120-120 280-10 170-110 380 40v140H0z" fill="#7fb08a"/><path d="M0 240h960v60H0z" fill="#c9d98a"/><path fill="#a98357" d="M0 280h960v260H0z"/><path d="M0 300h960M0 372h960M0 450h960" stroke="#8a6a44" stroke-width="6"/>` +
  `<path d="${[60, 150, 240, 700, 790, 880].map((x) => [340, 410, 490].map((y) => sprouts(x + (y % 40), y)).join('')).join('')}" stroke="#3f7a45" stroke-width="7" stroke-linecap="round" fill="none"/>` +
  inked(`<circle cx="850" cy="86" r="46" fill="#fbe9b0"/>`, 5) +
  person('quan', 'happy', 470, 540, 0.42) +
  `<g fill="#7a5836"><circle cx="420" cy="330" r="22"/><circle cx="530" cy="360" r="17"/><circle cx="476" cy="276" r="15"/><circle cx="390" cy="392" r="13"/><path d="M330 540q10-60 60-50 40-30 80 0 50-30 90 6 50 0 60 44z"/><circle cx="560" cy="300" r="11"/></g>` +
  inked(`<path d="M600 470q50-40 90 0l-14 40h-62z" fill="#5d9a5f"/>`, 5) +
  `<path d="${sprouts(646, 470)}" stroke="#3f7a45" stroke-width="8" fill="none"/>`;

// ---- a photo in an app, its place and time written under it -----------------------------------
screens['anh-cho-phien'] =
  `<path fill="#f8e6bd" d="M0 0h960v420H0z"/><path fill="#cfae79" d="M0 330h960v90H0z"/>` +
  inked(
    `<path d="M30 130l60-80h280l60 80z" fill="#c8452f"/><path d="M60 130v200M400 130v200" stroke-width="12"/><path d="M46 250h368v70H46z" fill="#b98553"/><circle cx="110" cy="232" r="28" fill="#e6843c"/><circle cx="170" cy="228" r="30" fill="#f0b93a"/><circle cx="232" cy="232" r="28" fill="#e6843c"/><circle cx="292" cy="230" r="28" fill="#5d9a5f"/><circle cx="350" cy="232" r="28" fill="#5d9a5f"/>` +
      `<path d="M640 96h280v52H640z" fill="#23345f"/><path d="M660 148v170M900 148v170" stroke-width="10"/><path d="M668 160h66v110h-66zM746 160h66v110h-66zM824 160h66v110h-66z" fill="#a8322a"/>`,
    5,
  ) +
  `<path d="M676 190h50M754 190h50M832 190h50M676 236h50M754 236h50M832 236h50" stroke="#f3d37a" stroke-width="10" stroke-dasharray="10 8"/>` +
  person('tua', 'happy', 540, 420, 0.36) +
  `<path fill="#fffefa" d="M0 420h960v120H0z"/>` +
  inked(
    `<path d="M0 420h960"/><path d="M70 446q34 0 34 34 0 22-34 50-34-28-34-50 0-34 34-34z" fill="#b3261e"/><circle cx="70" cy="480" r="11" fill="#fff"/>`,
    5,
  ) +
  text(126, 500, 50, 'Chợ Suối Hoa') +
  text(500, 498, 44, '· đang ở đây', '#4a5674');

writeScenes(screens);
