import {
  alarm,
  at,
  benchEdge,
  buffaloFront,
  grassEdge,
  henStanding,
  inked,
  meadow,
  nightcap,
  person,
  phone,
  room,
  sleepingFace,
  treasureChest,
  windowWith,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

/** A small girl with her satchel under a tree, and a hen who waits with her. */
const waiting =
  inked(
    '<path d="M60 190V90" stroke="#6f4526" stroke-width="18"/><path fill="#7fb08a" d="M4 84q-10-70 56-66 60-2 52 66-50 26-108 0z"/><path fill="#f3c9a6" d="M116 108q0-26 22-26t22 26-22 32-22-32z"/><path fill="#241b17" d="M112 122q-8-48 26-50 34 2 26 50-6-12-8-26-18 4-34-4 0 16-10 30z"/><path fill="#fffdf6" d="M112 176q0-36 26-36t26 36z"/><path fill="#2b4a86" d="M112 176h52v20h-52z"/><path fill="#c8452f" d="M96 146h22v34H96z"/>',
    4,
  ) + henStanding(206, 196, 0.4, true);

scenes['then-two-minutes-left-grab-it'] =
  room() +
  windowWith(380, 90, 250, 210, waiting) +
  treasureChest(760, 446, 1.65, true) +
  treasureChest(760, 318, 1.15, true) +
  treasureChest(760, 228, 0.76, true) +
  treasureChest(760, 170, 0.46) +
  person('tua', 'worried', 200, 452, 0.36) +
  phone(390, 338, treasureChest(85, 190, 0.8, true), 0.4) +
  benchEdge();
// He has met a buffalo, who now wears the phone.
scenes['then-two-minutes-left-walk-and-play'] =
  meadow() +
  buffaloFront(640, 300, 1.3) +
  inked(
    '<path d="M806 180q-40 34-28 90" fill="none" stroke-width="10"/><path d="M806 180q30 40-14 90" fill="none" stroke-width="10"/>',
  ) +
  `<g transform="rotate(-8 780 300)">${phone(736, 276, treasureChest(85, 190, 0.85), 0.5)}</g>` +
  alarm(352, 140, 0.8) +
  person('tua', 'worried', 220, 466, 0.38) +
  inked(
    '<path fill="#9cc68a" d="M-10 560V466l30-20l26 20l34-20l24 20l32-20l28 20l30-20l26 20l34-20l24 20l32-20l28 20l30-20l26 20l34-20l24 20l32-20l28 20l30-20l26 20l34-20l24 20l32-20l28 20l30-20l26 20l34-20l24 20l32-20l28 20l30-20l26 20l34-20l24 20l32-20V560z"/>',
  );

const fish =
  '<path fill="#7fb4d8" d="M-96-112q50-44 110-10l52-26 6 62-56-18q-62 24-112-8z"/><path d="M-70-114h0" stroke-width="11"/>';
const smile = '<path d="M-24-112q12 20 24 0 12 20 24 0" fill="none"/>';
const cat = (x, y, scale = 1, mouth = fish) =>
  at(
    x,
    y,
    inked(
      `<path d="M70-20q70 10 60-60" fill="none" stroke-width="30"/><path d="M70-20q70 10 60-60" fill="none" stroke="#e0a050" stroke-width="18"/><path fill="#e0a050" d="M-74 0q-16-120 74-126Q90-120 76 0z"/><path fill="#e0a050" d="M-66-150l4-68 44 30h36l44-30 4 68q2 66-66 68-68-2-66-68z"/><path d="M-26-144h0M26-144h0" stroke-width="18"/><path d="M-14-180v18M14-180v18M-52 0v-40M52 0v-40" stroke="#a9763f"/>${mouth}<path fill="#c8783a" d="M-8-124h16l-8 9z"/>`,
    ),
    scale,
  );
/** Football on a phone that lies on its side, in a field of 300 x 180. */
const football = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<rect x="-22" y="-18" width="344" height="216" rx="24" fill="#2b3348"/><path fill="#6fae5c" d="M0 0h300v180H0z"/><path d="M190 34h100v112H190M216 34v112M242 34v112M268 34v112M190 72h100M190 108h100" fill="none" stroke="#fff" stroke-width="5"/><circle cx="96" cy="98" r="46" fill="#fff"/><path fill="#1c2b52" d="M96 78l20 14-8 24H84l-8-24z"/><path d="M96 78V54M116 92l24-8M108 116l14 20M84 116l-14 20M76 92l-24-8"/>',
    ),
    scale,
  );
const fist = (x, y, sleeve, mirror = false) =>
  `<g transform="translate(${x} ${y}) scale(${mirror ? -1 : 1} 1)">${inked(
    `<path fill="${sleeve}" d="M-90 300l46-206 84 20-26 186z"/><path fill="#e6b88a" d="M-52 98q-20-60 16-90l74-18q22 0 16 18l-50 22 46 4q14 10-2 22l6 8q4 14-12 20l-4 28z"/>`,
  )}</g>`;
const bowl = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path fill="#fff" d="M-46-4q10-44 46-42t46 42z"/><path fill="#cfe3f2" d="M-62-6H62Q56 50 24 56h-48Q-56 50-62-6z"/>',
    ),
    scale,
  );
const table = inked('<path fill="#b07c48" d="M-10 400h980v150H-10z"/>');

scenes['then-father-forgets-me-too'] =
  room() +
  table +
  inked('<ellipse cx="480" cy="446" rx="250" ry="56" fill="#d9cfb8"/>') +
  `<g transform="translate(420 440) scale(-1.28 1.28)">${cat(0, 0)}</g>` +
  bowl(596, 450, 0.9) +
  henStanding(700, 470, 0.85, true) +
  football(80, 150, 0.72) +
  football(664, 150, 0.72) +
  fist(118, 262, '#5d7f9c') +
  fist(842, 262, '#fffdf6', true);
scenes['then-father-forgets-grown-ups-may'] =
  room() +
  `<g transform="rotate(17 640 90)">${at(
    636,
    66,
    inked(
      '<path fill="#fffdf6" d="M0 0h210v200H0z"/><path d="M0 46h210M70 46v110M140 46v110M0 100h210M0 156h210" fill="none" stroke="#8fa3c8" stroke-width="5"/><path d="M18 180q12-20 22 0t24 0M90 180q10-16 20 0t22 0M156 180q12-20 20 0t18 0" fill="none" stroke="#c8452f" stroke-width="5"/>',
    ) + bowl(104, 126, 0.4),
  )}</g>` +
  inked('<circle cx="656" cy="90" r="11" fill="#c8452f"/>') +
  person('bo', 'happy', 230, 452, 0.4) +
  football(530, 316, 0.68) +
  inked('<path d="M424 470L290 344M448 452L306 334" stroke="#8a5a34" stroke-width="9"/>') +
  inked(
    '<path fill="#c8322b" d="M262 318q50-10 92 46-60-2-92-46z"/><path d="M354 364l22 8" stroke="#4c8a3c" stroke-width="10"/>',
  ) +
  benchEdge() +
  bowl(420, 440, 1);

// ---- what follows from the right choice --------------------------------------------------------

// The little sister jumps for joy, and the hen with her; the chest sits in the window and yawns.
const jumpingSister = inked(
  '<path d="M-34 84l-20 44M34 84l20 44" fill="none" stroke-width="30"/><path d="M-34 84l-20 44M34 84l20 44" fill="none" stroke="#f3c9a6" stroke-width="18"/><path d="M-40 0l-50-78M40 0l50-78" fill="none" stroke-width="34"/><path d="M-40 0l-50-78M40 0l50-78" fill="none" stroke="#fffdf6" stroke-width="22"/><circle cx="-92" cy="-86" r="17" fill="#f3c9a6"/><circle cx="92" cy="-86" r="17" fill="#f3c9a6"/><path fill="#c8452f" d="M38-20h26v70H38z"/><path fill="#fffdf6" d="M-48 60q-6-76 48-80 54 4 48 80z"/><path fill="#2b4a86" d="M-50 54H50l14 48H-64z"/><path fill="#f3c9a6" d="M-58-80q0-58 58-58t58 58Q46-20 0-20-46-20-58-80z"/><path fill="#241b17" d="M-62-66q-14-86 62-88 76 2 62 88-14-20-16-44-46 10-92 0-2 24-16 44zM-62-96l-34-18 4 40zM62-96l34-18-4 40z"/><path d="M-34-74q9-10 18 0M16-74q9-10 18 0" fill="none"/><path fill="#8f2a22" d="M-18-58h36q-2 24-18 24t-18-24z"/>',
  5,
);
scenes['then-two-minutes-left-name-it'] =
  meadow() +
  inked(
    '<path fill="#f3cf6d" d="M640 96h300v270H640z"/><path fill="#a8523b" d="M600 100l60-84h280l60 84z"/><path fill="#3a4664" d="M694 150h210v170H694z"/>',
  ) +
  at(
    800,
    318,
    inked(
      '<path fill="#8a5a34" d="M-70-96l-8-30q78-44 156 0l-8 30z"/><path fill="#4a2018" d="M-70-96H70v44H-70z"/><path fill="#e0745f" d="M-40-52q0-28 40-28t40 28z"/><path fill="#b5702c" d="M-76-52H76V0H-76z"/><path fill="#f3cf4f" d="M-76-52H76v14H-76z"/><path d="M-46-114q10 9 20 0M26-114q10 9 20 0" fill="none" stroke="#fff6d8"/>',
    ),
  ) +
  inked(
    '<path d="M694 150h210v170H694z" fill="none" stroke-width="26"/><path d="M694 150h210v170H694z" fill="none" stroke="#6f4526" stroke-width="15"/>',
  ) +
  person('tua', 'happy', 180, 456, 0.36) +
  grassEdge() +
  '<ellipse cx="450" cy="474" rx="80" ry="11" fill="#5d9a5f"/><ellipse cx="640" cy="486" rx="56" ry="9" fill="#5d9a5f"/>' +
  at(450, 286, jumpingSister, 1.12) +
  `<g transform="rotate(-10 640 430)">${henStanding(640, 448, 0.86, true)}</g>`;

// He heaps the rice as high as a hill; the cat has tied a napkin on and waits for the bones.
scenes['then-father-forgets-gentle-word'] =
  room() +
  at(
    470,
    60,
    inked(
      '<path fill="#fffdf6" d="M0 0h170v160H0z"/><path d="M0 38h170M57 38v88M113 38v88M0 82h170M0 126h170" fill="none" stroke="#8fa3c8" stroke-width="5"/><path d="M14 146q10-16 18 0t20 0M74 146q8-14 16 0t18 0M126 146q10-16 16 0t14 0" fill="none" stroke="#c8452f" stroke-width="5"/>',
    ) + bowl(85, 102, 0.34),
  ) +
  inked('<circle cx="555" cy="66" r="11" fill="#c8452f"/>') +
  inked(
    '<path fill="#6f4526" d="M700 150h220v18H700z"/><rect x="736" y="78" width="148" height="72" rx="14" fill="#2b3348"/><path fill="#46527a" d="M748 88h124v52H748z"/>',
    5,
  ) +
  sleepingFace(810, 114, 0.5, '#a9b8d6') +
  nightcap(746, 76, 0.6, true) +
  person('bo', 'happy', 180, 456, 0.4) +
  cat(760, 446, 1.2, smile) +
  inked(
    '<path fill="#fffdf6" d="M694 326q66 40 132 0l-20 84q-46 26-92 0z"/><path fill="#fffdf6" d="M820 322l54-14-14 44z"/>',
  ) +
  inked('<ellipse cx="600" cy="446" rx="100" ry="22" fill="#d9cfb8"/>') +
  inked(
    '<path fill="#7fb4d8" d="M516 436q66-52 130-12l44-24 4 56-48-16q-66 30-130-4z"/><path d="M548 430h0" stroke-width="11"/>',
  ) +
  inked('<path fill="#fff" d="M324 392q4-60 34-84 4-92 62-104 58 12 62 104 30 24 34 84z"/>') +
  inked(
    '<path d="M390 262v14M430 236v14M452 300v14M380 336v14M424 330v14M474 352v14" stroke="#c3cbd8" fill="none"/>',
  ) +
  inked('<path fill="#cfe3f2" d="M306 384h228q-8 70-66 84h-96q-58-14-66-84z"/>') +
  benchEdge();
