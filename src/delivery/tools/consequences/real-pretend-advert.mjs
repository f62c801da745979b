import {
  at,
  bubble,
  classroom,
  coin,
  inked,
  meadow,
  monitor,
  onlooker,
  boyBehind,
  person,
  repeat,
  room,
  frontEdge,
  grownUp,
  wakingFace,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

/** The jar of sweets, dancing; about 120 wide and 180 high, its foot at x, y. */
const jar = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      `<path d="M-20-6l-16 40h-18M22-6l34 24 6-16M-46-90l-44-30-6-24M46-90l40 16 20-18" fill="none" stroke-width="9"/><path fill="#fff" d="M-50-150q0-14 14-14h72q14 0 14 14v136q0 14-14 14h-72q-14 0-14-14z"/><path fill="#c8452f" d="M-56-176h112v34H-56z"/>${[
        [-24, -26, '#f0b93a'],
        [20, -28, '#5aa58c'],
        [-2, -58, '#c9556b'],
        [-28, -92, '#5aa58c'],
        [26, -94, '#f0b93a'],
      ]
        .map(([cx, cy, fill]) => `<circle cx="${cx}" cy="${cy}" r="17" fill="${fill}"/>`)
        .join(
          '',
        )}<path d="M-16-118h0M16-118h0" stroke-width="11"/><path d="M-12-106q12 10 24 0" fill="none"/>`,
    ),
    scale,
  );
const duck = (x, y, scale, eye = '<circle cx="38" cy="-12" r="3" fill="#1c2b52"/>') =>
  at(
    x,
    y,
    inked(
      `<path fill="#f6cf4f" d="M-6 20q-6-22 24-18-8-14 2-26 16-10 30 4 6 14-6 26 24 6 18 30-34 14-68-16z"/><path fill="#e6843c" d="M48-14l20 4-18 8z"/>${eye}`,
      3,
    ),
    scale,
  );
const asleep = '<path d="M31-12q6 6 12 0" fill="none"/>';
const pond = (y) =>
  `<path fill="#5aa7cf" d="M0 ${y}q38-24 75 0t75 0 75 0 75 0V190H0z" stroke="none"/>`;
const sparks = (x, y) =>
  `<path d="M${x - 110} ${y - 110}l-26-16M${x - 120} ${y - 40}h-30M${x + 110} ${y - 130}l26-18M${x + 120} ${y - 40}h30" stroke="#f0b93a" stroke-width="10" stroke-linecap="round"/>`;

scenes['then-dancing-jar-present'] =
  room() +
  monitor(90, 100, sparks(150, 190) + jar(150, 150, 0.8), 1.15) +
  person('ti', 'worried', 780, 438, 0.36, true) +
  frontEdge(430) +
  inked(
    '<path fill="#fffdf6" d="M480 390h180q-6 90-90 90t-90-90z"/><ellipse cx="570" cy="392" rx="90" ry="20" fill="#d9dee6"/>',
  );
scenes['then-dancing-jar-story'] =
  room() +
  monitor(180, 58, pond(120) + duck(16, 132, 1.3, asleep) + jar(206, 152, 0.84), 1.32) +
  person('ti', 'worried', 800, 438, 0.34, true) +
  frontEdge(430);

const pig =
  '<path fill="#e9a3b0" d="M-26 0q0-20 26-20t28 18q4 0 4 6-2 14-28 16-28 0-30-20z"/><path fill="#e9a3b0" d="M14-18l10-8 2 14z"/><circle cx="30" cy="2" r="7" fill="#d9789a"/><circle cx="18" cy="-4" r="2" fill="#1c2b52"/><path d="M-16 18v10M-4 20v10M8 20v10M18 16v10" fill="none" stroke-width="6"/>';
const pigs = (places, scale) => places.map(([x, y]) => at(x, y, inked(pig, 3), scale)).join('');
const bowl =
  '<path fill="#b5643c" d="M-40 0h80q-4 40-40 40T-40 0z"/><path fill="#8fb56a" d="M-40 0q10-20 30-14 14-12 28 0 18-2 22 14z"/>';

scenes['then-how-many-pigs-believe'] =
  meadow() +
  at(170, 200, inked(pig, 3), 2.6) +
  at(350, 214, inked(pig, 3), 2.6) +
  inked(
    '<path d="M40 130v190M480 130v190M30 190h460M30 260h460" stroke="#8a5a34" stroke-width="18"/>',
  ) +
  inked(
    repeat(5, (i) => at(80 + 112 * i, 350, bowl)) + repeat(4, (i) => at(130 + 112 * i, 430, bowl)),
  ) +
  person('tua', 'worried', 800, 458, 0.36, true) +
  inked('<path fill="#7fb064" d="M560 560q40-112 220-112h200v112z"/>');
scenes['then-how-many-pigs-again'] =
  classroom() +
  monitor(
    60,
    130,
    inked(
      '<circle cx="110" cy="80" r="13" fill="#1c2b52"/><circle cx="190" cy="80" r="13" fill="#1c2b52"/><path d="M104 124q46 40 92 0" fill="none"/>',
    ),
    0.9,
  ) +
  bubble(
    380,
    26,
    210,
    130,
    pigs(
      [
        [56, 40],
        [150, 40],
        [56, 94],
        [150, 94],
      ],
      1.1,
    ),
    10,
  ) +
  bubble(
    420,
    200,
    250,
    170,
    pigs(
      [
        [46, 44],
        [120, 44],
        [194, 44],
        [46, 92],
        [120, 92],
        [194, 92],
        [82, 138],
        [156, 138],
      ],
      0.95,
    ),
    6,
  ) +
  person('tua', 'worried', 810, 438, 0.34, true) +
  frontEdge(430);

const gift = (x, y, scale, open = false) =>
  at(
    x,
    y,
    inked(
      `<path fill="#c8452f" d="M-60 0h120v90H-60z"/><path fill="#f3d37a" d="M-14 0h28v90h-28z"/>${open ? '<path fill="#e0745f" d="M-72-66l140-40 10 34-140 40z"/>' : '<path fill="#e0745f" d="M-72-34H72V4H-72z"/><path fill="#f3d37a" d="M-14-34h28V4h-28zM0-34q-54-10-38-36 24-12 38 36zM0-34q54-10 38-36-24-12-38 36z"/>'}`,
    ),
    scale,
  );

scenes['then-nas-blinking-box-peek'] =
  room() +
  monitor(60, 90, pond(140) + duck(30, 140, 1.2) + gift(180, 80, 1, true), 1.2) +
  person('na', 'worried', 780, 438, 0.34, true) +
  frontEdge(430) +
  inked(
    '<path fill="#7a4a9c" d="M480 410q10-50 70-50t70 50q30 70-70 70t-70-70z"/><path d="M484 404h132" stroke="#f0b93a" stroke-width="12"/><circle cx="550" cy="404" r="9" fill="#f0b93a"/>',
  ) +
  coin(560, 330) +
  coin(540, 250, 28) +
  coin(480, 180, 28) +
  coin(400, 130, 28) +
  coin(330, 150, 28);
scenes['then-nas-blinking-box-friend'] =
  room() +
  monitor(
    270,
    50,
    pond(140) +
      duck(20, 150, 1.3) +
      [
        [60, 40, 0.5],
        [140, 30, 0.6],
        [240, 40, 0.55],
        [250, 120, 0.6],
        [110, 110, 0.62],
        [190, 100, 0.8],
      ]
        .map(([x, y, scale]) => gift(x, y, scale))
        .join(''),
    1.4,
  ) +
  gift(190, 190, 0.7) +
  gift(790, 170, 0.8) +
  onlooker(330, 440, '#fff', '#241b17', 1.2) +
  boyBehind(630, 430, 1.2);

// ---- What follows from the right choices -------------------------------------------------------

// The jar has danced to the end and goes, with its price; the duck of the film is back.
scenes['then-dancing-jar-buy'] =
  room() +
  monitor(240, 92, pond(120) + duck(116, 120, 2) + duck(50, 142, 0.9) + duck(10, 148, 0.7), 1.2) +
  person('ti', 'happy', 800, 438, 0.34, true) +
  frontEdge(430) +
  `<g transform="translate(150 448) scale(-1 1)">${jar(0, 0, 0.96)}</g>` +
  inked(
    '<path d="M106 300l-26 40" fill="none"/><path fill="#fffdf6" d="M44 344l36-22 34 20v66H44z"/>',
  ) +
  coin(79, 374, 20);

const bigPig = (x, y, flip = 1) =>
  `<g transform="translate(${x} ${y}) scale(${flip} 1)">${inked(
    '<path fill="#d9789a" d="M-80 50h24v58h-24zM-44 56h24v52h-24zM22 56h24v52H22zM56 50h24v58H56z"/><path d="M-104-6q-26-4-20-26 14-8 18 8" fill="none"/><path fill="#e9a3b0" d="M-104 10q0-84 104-84t110 76-110 76-104-68z"/><path fill="#d9789a" d="M44-66l44-34 10 50z"/><ellipse cx="106" cy="12" rx="24" ry="30" fill="#d9789a"/><path d="M100 6v12M114 6v12"/><path d="M54-22q10-12 20 0" fill="none"/><path fill="#8f2a22" d="M60 36q20 12 44 6-8 26-26 24-16-6-18-30z"/>',
  )}</g>`;
// Two bowls for two pigs; the machine has come to look, too.
scenes['then-how-many-pigs-count'] =
  meadow() +
  monitor(396, 116, wakingFace(150, 84, 1.3), 0.5) +
  inked(
    '<path d="M40 130v190M620 130v190M26 206h610M26 276h610" stroke="#8a5a34" stroke-width="16"/>',
  ) +
  bigPig(196, 306) +
  bigPig(500, 306, -1) +
  inked(at(300, 404, bowl, 1.1) + at(402, 404, bowl, 1.1)) +
  ['#1c2b52', '#dfab7c']
    .map(
      (colour, i) =>
        `<path d="M634 480v-84l-24-84M650 396l22-88" fill="none" stroke="${colour}" stroke-width="${38 - 12 * i}" stroke-linecap="round" stroke-linejoin="round"/><circle cx="642" cy="408" r="${42 - 6 * i}" fill="${colour}"/>`,
    )
    .join('') +
  inked('<path d="M618 414q26-16 50 0" fill="none"/>', 5) +
  person('tua', 'happy', 800, 458, 0.35, true) +
  inked('<path fill="#7fb064" d="M540 560q40-112 240-112h200v112z"/>');

// Mother has shut the present; her purse sleeps, and the duck eats.
scenes['then-nas-blinking-box-ask'] =
  room() +
  monitor(
    70,
    100,
    pond(140) +
      duck(70, 116, 2.2, '<path d="M31-10q7-8 14 0" fill="none"/>') +
      repeat(
        7,
        (i) =>
          `<ellipse cx="${206 + ((i * 37) % 70)}" cy="${34 + ((i * 29) % 90)}" rx="7" ry="10" fill="#f3cf4f" stroke="#1c2b52" stroke-width="3"/>`,
      ),
    1.15,
  ) +
  grownUp('me-calm', 640, 440, 0.34) +
  person('na', 'happy', 820, 438, 0.31, true) +
  frontEdge(430) +
  inked(
    '<path fill="#7a4a9c" d="M420 420q10-50 70-50t70 50q30 64-70 64t-70-64z"/><path d="M424 412h132" stroke="#f0b93a" stroke-width="12"/><circle cx="490" cy="410" r="9" fill="#f0b93a"/><path d="M454 442q9 9 18 0M508 442q9 9 18 0M480 462q10 7 20 0" fill="none" stroke-width="5"/>',
  );
