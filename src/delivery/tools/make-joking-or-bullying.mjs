// Draws the three pictures of lesson joking-or-bullying into public/scenes/.   node
// src/delivery/tools/make-joking-or-bullying.mjs
//
// Same style as make-scenes.mjs: 960 x 540, flat colour, ink outline, no people but the cast,
// limits checked on writing. A mocked voice is never written: the chat shows sound bars and
// laughing faces, no words.
import { bust } from './make-cast.mjs';
import { writeScenes } from './write-scenes.mjs';

const INK = '#1c2b52';
const person = (name, face, x, y, size, mirror = false) =>
  `<g transform="translate(${Math.round(x + (mirror ? 1 : -1) * 480 * size)} ${Math.round(y - 1000 * size)}) scale(${mirror ? `-${size / 0.4} ${size / 0.4}` : size / 0.4})">${bust(name, face, 0.4)}</g>`;
const inked = (inner, width = 5) =>
  `<g stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round">${inner}</g>`;
const repeat = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join('');

// A plastic bottle, mouth to the left, its own length 150.
const bottle = (x, y, turn, k = 1) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${k})"><path fill="#bfe3ee" d="M0-14h26q10-14 26-14h70q14 0 14 14v28q0 14-14 14H52Q36 28 26 14H0z"/><path fill="#2f8f5b" d="M66-28h40v56H66z" stroke-width="4"/><path d="M122-16v32" stroke-width="3" fill="none"/></g>`;

// ---- the school yard --------------------------------------------------------------------------
const yard =
  `<path fill="#cfe8f3" d="M0 0h960v540H0z"/><path fill="#7fb08a" d="M0 210l120-120 110 84 130-130 150 140 120-96 130 110 90-70 110 90v140H0z"/><path fill="#a7c977" d="M0 250q240-70 480-16t480-10v90H0z"/><path fill="#e3c48e" d="M0 300h960v240H0z"/><path d="M60 420h80M820 440h90M180 520h110M640 524h90M430 414h60" stroke="#c9a46a" stroke-width="6" stroke-linecap="round"/>` +
  inked(
    // the class row with its flag-free roof, and a tree
    `<path fill="#f6d88a" d="M560 172h330v124H560z"/><path fill="#c8452f" d="M536 176l44-62h290l44 62z"/><path fill="#8a5a34" d="M598 206h50v90h-50zM790 206h50v90h-50z"/><path fill="#a9d3ea" d="M676 206h86v52h-86z"/><path d="M719 206v52M676 232h86" stroke-width="4"/>` +
      `<path fill="#8a5a34" d="M92 300q10-80 0-120h36q-8 50 4 120z"/><path fill="#5d9a5f" d="M110 196q-92 6-86-62 8-50 56-46 22-60 82-32 58-4 52 54 14 64-50 74-24 18-54 12z"/>`,
  );
const knot = (x, y) =>
  `<path fill="#c8322b" d="M${x - 10} ${y - 16}h20v32h-20zM${x - 8} ${y + 16}l-10 34 18-12 18 12-10-34z"/>`;
const hand = (x, y, side, skin) =>
  `<g transform="translate(${x} ${y}) scale(${side} 1)"><path fill="#fff" d="M-96-24l66-4v52l-66 6z"/><path fill="${skin}" d="M-30-22q24-14 46-2 14 22 0 42-20 12-46 2z"/><path d="M-6-6h22M-6 8h20" fill="none" stroke-width="3"/></g>`;
// Her arm lifts the bottle to her mouth.
const speaker = `${bottle(436, 384, 158, 0.8)}<path fill="#fff" d="M402 470l-30-36 36-22 42 58z"/><path fill="#dfab7c" d="M370 392q22-14 42 2 12 20-2 36-22 12-40-2-10-18 0-36z"/><path d="M374 404l26-6M376 416l28-4" fill="none" stroke-width="3"/>`;
const ropeLine = (d) =>
  `<path d="${d}" fill="none" stroke-width="26"/><path d="${d}" fill="none" stroke="#d9b26a" stroke-width="17"/><path d="${d}" fill="none" stroke="#8f6b45" stroke-width="17" stroke-dasharray="3 15" stroke-linecap="butt"/>`;
const shout = `<path d="M282 396q-22 26 0 54M252 376q-38 46 0 94M222 356q-54 66 0 134" fill="none" stroke="#c8452f" stroke-width="9"/>`;

const scenes = {};
scenes['keo-co'] =
  yard +
  person('tua', 'happy', 776, 470, 0.34, true) +
  person('yen', 'happy', 496, 476, 0.36, true) +
  inked(
    speaker +
      shout +
      // the rope that will not move, two hands at each side, the chalk line under the knot
      `<path d="M470 540l10-76" stroke="#fff" stroke-width="12"/>` +
      ropeLine('M-10 486h980') +
      knot(478, 486) +
      hand(120, 486, 1, '#f2cba8') +
      hand(276, 486, 1, '#dfab7c') +
      hand(700, 486, -1, '#dfab7c') +
      hand(846, 486, -1, '#f2cba8'),
  );

// ---- the rope breaks
// ------------------------------------------------------------------------------
const sandal = (x, y, turn, fill) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><ellipse rx="44" ry="17" fill="${fill}"/><path d="M-6-2q22-32 34-4" fill="none" stroke-width="9"/></g>`;
scenes['dut-day'] =
  yard +
  person('may', 'happy', 776, 480, 0.34, true) +
  person('yen', 'happy', 496, 484, 0.36, true) +
  inked(
    `<g transform="translate(0 8)">${speaker}${shout}</g>` +
      ropeLine('M-10 500q150-26 250 6 60 20 96-14') +
      ropeLine('M970 500q-150-26-240 6-50 20-96-14') +
      `<path d="M336 492l34-22M336 492l44 0M336 492l34 22M634 492l-34-22M634 492l-44 0M634 492l-34 22" stroke="#8f6b45" stroke-width="7"/>` +
      `<path d="M440 520l-14-20M486 512v-22M532 520l14-20" stroke="#c8452f" stroke-width="8"/>` +
      sandal(100, 330, -34, '#5aa58c') +
      sandal(196, 350, 24, '#5aa58c') +
      sandal(318, 300, 30, '#2b4a86') +
      sandal(336, 372, -24, '#2b4a86') +
      `<path d="M60 372q-8 14-4 30" fill="none" stroke="#8a5a34" stroke-width="6"/>`,
  );

// ---- three evenings in the group: sound without words
// --------------------------------------------------
const face = (x, y, r = 17) =>
  `<g transform="translate(${x} ${y})"><circle r="${r}" fill="#f3cf6d" stroke-width="4"/><path d="M-8-5l5 3-5 3M8-5l-5 3 5 3" fill="none" stroke-width="3"/><path d="M-9 5q9 12 18 0z" fill="#7a2b26" stroke-width="3"/></g>`;
const bars = [14, 30, 20, 38, 24, 12, 32, 18, 36, 22, 14, 28];
const voice = (y, faces) =>
  `<rect x="292" y="${y}" width="330" height="74" rx="22" fill="#fff"/><path fill="${INK}" stroke="none" d="M316 ${y + 20}l26 17-26 17z"/><path d="${bars.map((h, i) => `M${364 + 20 * i} ${y + 37 - h / 2}v${h}`).join('')}" stroke="#7ea0cc" stroke-width="7"/>` +
  repeat(faces, (i) => face(318 + 37 * i, y + 92));
const moon = (x, y, width) =>
  `<path d="M${x} ${y - 34}a34 34 0 0 1 0 68q${width}-34 0-68z" fill="#fbe9b0"/>`;
scenes['ba-toi-lien'] =
  `<path fill="#33405f" d="M0 0h960v540H0z"/><path fill="#8a5a34" d="M0 430h960v110H0z"/><path d="M0 462h960M0 504h960M150 432v28M420 464v38M780 432v28M610 506v34" stroke="#6f4526" stroke-width="3"/>` +
  // three moons, each a little fuller: three evenings
  `${moon(130, 96, 34)}${moon(130, 216, 8)}${moon(130, 336, -24)}<g fill="#f7e0b0"><circle cx="60" cy="60" r="4"/><circle cx="204" cy="160" r="4"/><circle cx="70" cy="280" r="4"/><circle cx="880" cy="70" r="4"/><circle cx="800" cy="120" r="4"/><circle cx="910" cy="200" r="4"/></g>` +
  inked(
    `<rect x="252" y="-30" width="410" height="530" rx="34" fill="#2b3348"/><path fill="#dfe8f1" d="M270 0h374v470H270z"/>` +
      voice(16, 8) +
      voice(160, 8) +
      voice(304, 8) +
      // the bottle lies still beside it
      bottle(716, 452, 4, 1.24) +
      `<path d="M704 500h210" stroke="#5e3a1c" stroke-width="6"/>`,
  );

writeScenes(scenes);
