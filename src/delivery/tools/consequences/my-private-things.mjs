import {
  at,
  boyBehind,
  bubble,
  classroom,
  inked,
  meadow,
  onlooker,
  person,
  phone,
  picture,
  repeat,
  frontEdge,
  quietStarling,
  standingHen,
  smiley,
  plank,
  room,
  question,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

/** Ti's photo, 170 wide and 190 high. */
const photo =
  inked('<path fill="#f6cf6b" d="M0 0h170v190H0z"/>') + person('ti', 'happy', 85, 190, 0.18);

// Ti's photo on the phones of strangers.
scenes['then-the-animal-ti-likes-photo'] =
  meadow() +
  `<defs><g id="p">${photo}</g></defs>` +
  repeat(3, (i) => at(90 + 300 * i, 90, phone(0, 0, '<use href="#p" y="50"/>', 0.9))) +
  onlooker(160, 460, '#7a4a9c', '#241b17', 1.1) +
  boyBehind(466, 450, 1.1) +
  onlooker(762, 460, '#c8452f', '#3a2a1c', 1.1);

const island = () =>
  `<path fill="#a9d9ea" d="M0 0h960v540H0z"/><path fill="#5aa7cf" d="M0 270h960v270H0z"/><path d="M30 310h90M820 300h110M60 360h60" stroke="#b9dfee" stroke-width="9" stroke-linecap="round"/>${inked('<path fill="#f3e2b6" d="M-20 470q200-160 500-160t500 160v90H-20z"/><path d="M880 380q-14-120 6-200" fill="none" stroke="#8a5a34" stroke-width="20"/><path d="M890 180q-60-50-100 14 50-20 98-12-70 10-76 66 40-44 78-62 60 20 70 74 20-56-36-88 44-12 80 10-40-52-114-2z" fill="#5d9a5f"/>')}`;

const named = '<path d="M0 0q20-28 36 0t36 0 36 0 32-6" fill="none"/>';
// The players of the island, who are animals there, read Na's name and say it.
scenes['then-a-name-for-the-island-full-name'] =
  island() +
  inked(
    `<path d="M350 300v140M610 300v140" stroke="#6f4526" stroke-width="22"/><path fill="#d8a765" d="M280 50h400v260H280z"/><path fill="#bfe0ee" d="M300 76h156v208H300z"/>${[110, 180, 250].map((y) => at(494, y, named)).join('')}`,
  ) +
  person('na', 'happy', 378, 284, 0.165) +
  bubble(30, 60, 200, 90, inked(at(30, 48, named)), 110) +
  bubble(730, 90, 200, 90, inked(at(30, 48, named)), 60) +
  inked(
    '<path fill="#a56953" stroke-width="5" d="M50 500q0-110 90-110t90 110z"/><path fill="#cdc4d6" stroke-width="5" d="M400 540q0-90 80-90t80 90z"/>',
  ) +
  picture('pictures/gau.svg', 46, 230, 190) +
  picture('pictures/tho.svg', 390, 310, 180) +
  picture('pictures/voi.svg', 690, 290, 210);

// They have come to her class and look in at the window.
scenes['then-a-name-for-the-island-name-and-class'] =
  classroom().replace(/<path fill="#bfe0ee".*?(?=<\/g>)/, '<path d="M0 430h960" fill="none"/>') +
  inked('<path fill="#bfe0ee" d="M400 70h520v260H400z"/>') +
  `<path fill="#7fb08a" d="M403 250q120-60 260-10t254-20v107H403z"/>` +
  picture('pictures/gau.svg', 404, 140, 170) +
  picture('pictures/tho.svg', 580, 130, 170) +
  picture('pictures/voi.svg', 748, 140, 170) +
  inked(
    '<path fill="#f8e6bd" d="M380 326h560v24H380z"/><path d="M574 70v256M748 70v256" fill="none" stroke-width="10"/>',
  ) +
  person('na', 'worried', 200, 438, 0.36) +
  frontEdge(430);

// ---- What follows from the right choices -------------------------------------------------------

const chest = (x, y) =>
  at(
    x,
    y,
    inked(
      '<path fill="#c98a3a" d="M-120-96v-30q6-56 120-58 114 2 120 58v30z"/><path fill="#b5702c" d="M-120-110H120V0H-120z"/><path d="M-120-110H120" fill="none"/><path fill="#d9536f" d="M0-40q-66-44-32-70 22-10 32 14 10-24 32-14 34 26-32 70z"/>',
    ),
  );
// The box is shut, and the starling on guard keeps its beak shut; the hen cannot guess.
scenes['then-the-animal-ti-likes-keep'] =
  room() +
  person('ti', 'happy', 190, 438, 0.37) +
  frontEdge(430) +
  chest(490, 456) +
  quietStarling(480, 288, 0.94) +
  standingHen(780, 456, 1.2, true) +
  question(850, 180, 0.9) +
  question(730, 170, 0.7);

const wing = (d) => `<path fill="#d98a4a" d="${d}"/>`;
// The hen has heard that it is the one he likes: it dances.
scenes['then-the-animal-ti-likes-chick'] =
  meadow() +
  person('ti', 'happy', 180, 452, 0.36) +
  bubble(290, 84, 180, 140, picture('pictures/ga.svg', 34, 12, 114), 20) +
  at(740, 172, phone(0, 0, smiley(85, 140, 60), 0.8)) +
  standingHen(560, 430, 1.25) +
  inked(
    wing('M560 340q-20-70-70-96-4 30 8 46-20-4-30-16 4 52 46 84z') +
      '<path d="M696 190l20-26M708 232l-2-2M452 396l-34 8M470 426l-26 22" fill="none" stroke="#c8452f"/>',
    8,
  ) +
  plank('#7fb064');

const crab =
  '<path d="M-70 40l-40 26-8 30M-50 62l-22 30M70 40l40 26 8 30M50 62l22 30" fill="none" stroke-width="10"/><path fill="#e6843c" d="M-92 10q0-76 92-76T92 10 0 80-92 10z"/><path fill="#e6843c" d="M-90-20q-56-20-54-86 22 8 34 26 6-26 30-40 24 56-4 82zM90-20q56-20 54-86-22 8-34 26-6-26-30-40-24 56 4 82z"/><path d="M-26-62v-34M26-62v-34" fill="none"/><circle cx="-26" cy="-104" r="19" fill="#fff"/><circle cx="26" cy="-104" r="19" fill="#fff"/><path d="M-24-102h0M28-102h0" stroke-width="13"/><path fill="#8f2a22" d="M-36 6q36 14 72 0-4 36-36 36t-36-36z"/>';
// The players know only Cua Con, and it dances.
scenes['then-a-name-for-the-island-crab'] =
  island() +
  person('na', 'happy', 190, 452, 0.35) +
  at(530, 330, inked(crab), 1.2) +
  inked(
    '<path d="M370 196l-22-24M366 250l-30-8M690 190l22-26" fill="none" stroke="#c8452f"/>',
    10,
  ) +
  `<g transform="translate(760 66) scale(-1 1)">${bubble(0, 0, 150, 104, at(75, 60, inked(crab), 0.4), 60)}</g>` +
  inked('<path fill="#a56953" stroke-width="5" d="M716 460q0-80 84-90 84 10 84 90z"/>') +
  picture('pictures/gau.svg', 716, 226, 168) +
  picture('pictures/tho.svg', 684, 340, 130) +
  plank('#d9b26a');
