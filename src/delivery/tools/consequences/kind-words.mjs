import {
  at,
  boyBehind,
  bubble,
  grassEdge,
  headBehind,
  inked,
  meadow,
  person,
  phone,
  picture,
  question,
  room,
  smiley,
  starling,
  frontEdge,
  thought,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

/** May's buffalo of clay; its small hat sits on its head, or has slid down over its face. */
const clayBuffalo = (x, y, scale, hat) =>
  at(
    x,
    y,
    inked(
      `<path d="M96-2q34 30 22 74" fill="none" stroke-width="9"/><path fill="#b5643c" d="M-110 20q-8-76 70-82h70q66 6 66 70v96H64V58q-60 20-108 0v46h-30V50z"/><path fill="#e3b184" d="M-88-72q-44-4-52-50 34 26 60 30zM-22-86q44-14 44-60-30 36-54 40z"/><path fill="#c8774c" d="M-94-74q46-22 84 18 0 60-30 78-46-8-54-96z"/><path d="M-70-44h0M-30-48h0" stroke-width="13"/><path fill="#e3b184" d="M-76-4q30-18 54-4 0 32-26 34-26-4-28-30z"/><path d="M-60-2v5M-40-5v5" stroke-width="7"/><g transform="${hat === 'down' ? 'translate(-58 -22) rotate(-8)' : 'translate(-50 -80) rotate(-10)'}"><path fill="#f3dc9a" d="M-70 6Q-20-60 2-66 26-56 70 6q-70 22-140 0z"/><path d="M-46-14q46 12 92 0M-26-38q26 8 54 0" fill="none" stroke-width="4"/></g>`,
    ),
    scale,
  );
const perch =
  '<g stroke="#8a5a34" stroke-width="12" stroke-linecap="round"><path d="M60 326h200M82 326V0M238 326V0" /></g>';

scenes['then-clay-buffalo-ugly'] =
  room() +
  perch +
  starling(164, 330, 1.1) +
  picture('scenes/loi-trau-xau.svg', 284, 24, 200) +
  person('may', 'sad', 800, 438, 0.36, true) +
  frontEdge(430) +
  clayBuffalo(520, 336, 1.15, 'down');
scenes['then-clay-buffalo-yes'] =
  room() +
  at(96, 158, phone(0, 0, picture('scenes/loi-u.svg', 15, 70, 140)), 0.85) +
  thought(
    300,
    50,
    330,
    130,
    smiley(76, 66, 44) + question(166, 66, 0.9) + smiley(256, 66, 44, 'sad'),
    true,
  ) +
  person('may', 'worried', 800, 438, 0.36, true) +
  frontEdge(430) +
  clayBuffalo(480, 336, 1.15, 'up');

const track = '<path fill="#e3c48c" d="M0 380q300-70 560-70t400-50v60q-240 40-420 60T300 450H0z"/>';
/** Tua on his way home. */
const leaving = (x, y) =>
  at(
    x,
    y,
    inked(
      `<path d="M-24 130v100h-20M26 130v88h20" stroke-width="28" stroke="#2b3a63" fill="none"/><path d="M-58 70q-22 40-20 70M58 70q22 40 20 70" fill="none" stroke="#dfab7c" stroke-width="22"/><path fill="#fff" d="M-54 160q-24-110 28-126h52q52 16 28 126z"/>${headBehind('#dfab7c')}`,
      8,
    ),
    0.6,
  );

scenes['then-like-a-turtle-louder'] =
  meadow() +
  track +
  leaving(800, 180) +
  person('ti', 'worried', 220, 452, 0.36) +
  grassEdge() +
  picture('pictures/rua.svg', 430, 236, 260);
scenes['then-like-a-turtle-only-joking'] =
  meadow() +
  person('ti', 'worried', 170, 452, 0.36) +
  inked('<path fill="#c79a3a" d="M452 330h44v140h-44z"/><path d="M452 380h44" fill="none"/>') +
  starling(478, 334, 1.2) +
  bubble(610, 34, 230, 140, picture('pictures/rua.svg', 40, -14, 156), 20) +
  boyBehind(800, 310, 1.3, '#dfab7c') +
  grassEdge();

// ---- What follows from the right choices -------------------------------------------------------

/** Puts a smile and glad eyes on the buffalo of clay. */
const glad = (x, y, scale) =>
  at(
    x,
    y,
    inked(
      '<path d="M-70-44h0M-30-48h0" stroke="#c8774c" stroke-width="18"/><path d="M-82-40q10-16 22-2M-42-44q10-16 22-2" fill="none" stroke-width="7"/><path fill="#8f2a22" d="M-68 10q16 10 36-2-2 22-18 22-14 0-18-20z" stroke-width="5"/>',
    ),
    scale,
  );
// May laughs, and the buffalo dances with its hat.
scenes['then-clay-buffalo-hat'] =
  room() +
  perch +
  starling(164, 330, 1.1) +
  picture('scenes/loi-non-tim.svg', 270, 76, 150) +
  person('may', 'happy', 800, 438, 0.36, true) +
  frontEdge(430) +
  `<g transform="rotate(-9 570 440)">${clayBuffalo(572, 340, 1.08, 'up')}${glad(572, 340, 1.08)}</g>` +
  inked(
    '<path d="M420 466l-34 12M684 446l34 14M438 486l-16 20M664 474l18 18" fill="none" stroke="#c8452f"/>',
    9,
  );

// They run side by side, and who is first? The turtle.
scenes['then-like-a-turtle-sorry'] =
  meadow() +
  track +
  person('ti', 'happy', 170, 452, 0.35) +
  person('quan', 'happy', 390, 452, 0.33) +
  grassEdge() +
  inked(
    '<path d="M620 180v290" stroke="#8a5a34" stroke-width="16"/><path fill="#f0b93a" d="M628 186l110 40-110 42z"/><path d="M580 390h-44M590 430h-60M576 468h-50" fill="none" stroke="#fffdf6"/>',
    9,
  ) +
  `<g transform="translate(890 232) scale(-1 1)">${picture('pictures/rua.svg', 0, 0, 250)}</g>`;
