import {
  at,
  benchEdge,
  buffaloFront,
  henStanding,
  inked,
  meadow,
  monitor,
  nightcap,
  onlooker,
  person,
  question,
  room,
  sleepingFace,
  starling,
  waves,
  windowWith,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

const leaf = (x, y, turn, scale = 1) =>
  `<path transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})" fill="#5c9a3c" d="M0 0q-38-50 0-104 38 54 0 104zM0 0v-70"/>`;
const stall = (x, y, colour) =>
  at(
    x,
    y,
    inked(
      `<path fill="#d9b27a" d="M-70 40H70v56H-70z"/><path d="M-70-20v60M70-20v60"/><path fill="#fffdf6" d="M-64-70H64l26 56H-90z"/><path fill="${colour}" d="M-64-70h32l-12 56h-46zM0-70h32l14 56H0z"/>`,
      5,
    ),
  );
const hat = (x, y) =>
  at(
    x,
    y,
    inked(
      '<path fill="#2b4a86" d="M-20 54q0-38 20-38t20 38z"/><path fill="#f3dfa6" d="M-34 16L0-16l34 32z"/>',
      5,
    ),
  );
/** A big face and a small one that quarrel, in a field of about 130 x 80. */
const quarrel = inked(
  '<circle cx="28" cy="34" r="27" fill="#e6b88a"/><circle cx="106" cy="46" r="20" fill="#f3c9a6"/><path d="M62 18l14 16-12 8 14 16" fill="none" stroke="#c8452f" stroke-width="7"/><path d="M18 28l14 4M116 40l-12 4M20 48h18M98 56h14" fill="none"/>',
  5,
);

// The market is on without her; the greens are being eaten.
scenes['then-market-is-off-untie'] =
  meadow() +
  stall(520, 190, '#c8452f') +
  stall(680, 180, '#2b7a78') +
  stall(840, 192, '#c8452f') +
  hat(540, 246) +
  hat(640, 256) +
  hat(760, 244) +
  hat(716, 290) +
  hat(800, 300) +
  buffaloFront(280, 276, 1.15) +
  inked(leaf(256, 376, -70) + leaf(306, 376, 66) + leaf(266, 384, -112) + leaf(296, 388, 108)) +
  inked(leaf(610, 410, -30, 1.1) + leaf(660, 404, 8, 1.2) + leaf(712, 412, 40, 1.1)) +
  inked(
    '<path fill="#d9b27a" d="M560 392h200q-6 84-60 92h-80q-54-8-60-92z"/><path d="M574 424h174M590 452h140" fill="none" stroke="#a9763f"/>',
  ) +
  henStanding(836, 486, 0.82, true);
scenes['then-market-is-off-ask-poster'] =
  meadow() +
  person('may', 'worried', 180, 452, 0.36) +
  benchEdge() +
  starling(430, 446, 1.25) +
  starling(612, 446, 1.2) +
  starling(846, 446, 1.2, true) +
  question(456, 150, 0.95) +
  question(636, 160, 0.95) +
  question(820, 160, 0.95);

const girl = (x, y, scale) => onlooker(x, y, '#fffdf6', '#241b17', scale);
const flying = (x, y, scale, turn = 0) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${inked(
    '<path fill="#fff" d="M8 40q-60-10-74-64 54-4 90 40zM162 40q60-10 74-64-54-4-90 40z"/><path fill="#fffdf6" d="M24-12h122q24 0 24 24v72q0 24-24 24H74l-34 30 4-30H24Q0 108 0 84V12q0-24 24-24z"/>',
  )}${at(18, 8, quarrel)}</g>`;

// The name stays hidden, the story of the home flies out of the window all the same.
scenes['then-machine-wants-to-hear-hide-name'] =
  room() +
  windowWith(560, 70, 330, 270) +
  monitor(
    110,
    140,
    inked(
      '<circle cx="150" cy="74" r="44" fill="#8fa3c8"/><path fill="#8fa3c8" d="M66 190q4-66 84-66t84 66z"/>',
    ) + question(150, 78, 0.5, '#fffdf6'),
    0.95,
  ) +
  flying(420, 240, 0.95, -8) +
  flying(606, 150, 0.75, -12) +
  flying(770, 104, 0.5, -6) +
  girl(520, 470, 1.05) +
  inked(
    '<path fill="#f3c9a6" d="M640 420l2-56q-2-16 8-18 10 0 10 16 2-24 14-22 10 2 6 24 8-18 18-12 8 6 0 24l-16 52z"/><path fill="#fffdf6" d="M578 570l46-156 66 14-24 142z"/>',
  );
scenes['then-machine-wants-to-hear-tell-all'] =
  room() +
  windowWith(690, 70, 200, 190) +
  inked(
    '<path fill="#fffdf6" d="M440 250h70q60 0 60 60 0 40 60 40h230v110H560q-74 0-76-90-2-40-44-40z"/>',
  ) +
  monitor(
    130,
    110,
    inked(
      '<path d="M106 66q14-20 28 0M166 66q14-20 28 0M96 106q54 62 108 0" fill="none" stroke-width="11"/>',
    ),
    1.05,
  ) +
  at(610, 368, quarrel, 0.9) +
  inked(
    '<path fill="#a8523b" d="M760 402l42-34 42 34z"/><path fill="#f3cf6d" d="M770 402h64v40h-64z"/>',
    5,
  ) +
  `<path d="M506 300q20 10 26 60M530 290q22 20 30 70" stroke="#8fa3c8" stroke-width="8" stroke-linecap="round" fill="none"/>` +
  starling(650, 350, 1.15) +
  waves(744, 210, 0.75) +
  girl(150, 490, 1.0);

// ---- what follows from the right choice --------------------------------------------------------

const basket = (x, y) =>
  at(
    x,
    y,
    inked(
      leaf(-44, 20, -34, 0.9) +
        leaf(0, 16, 4, 1) +
        leaf(44, 20, 36, 0.9) +
        '<path fill="#d9b27a" d="M-84 0H84q-6 76-52 84h-64Q-78 76-84 0z"/><path d="M-72 28H72M-58 54H58" fill="none" stroke="#a9763f"/>',
    ),
  );
// The market is on, she carries her greens to it, and the buffalo can only look.
scenes['then-market-is-off-two-sources'] =
  meadow() +
  stall(500, 190, '#c8452f') +
  stall(652, 176, '#2b7a78') +
  hat(520, 252) +
  hat(624, 250) +
  hat(580, 290) +
  buffaloFront(810, 286, 1.15) +
  inked('<path fill="#bfe0ee" d="M844 372q-22 40 0 54 24-12 0-54z"/>', 5) +
  inked('<path d="M100 318Q320 270 560 318" stroke-width="22" fill="none"/>') +
  '<path d="M100 318Q320 270 560 318" stroke="#c98a3a" stroke-width="11" fill="none" stroke-linecap="round"/>' +
  person('ba', 'happy', 330, 456, 0.36) +
  `<path fill="#7fb064" d="M0 448h960v92H0z"/>` +
  inked(
    '<path d="M-9 448h978" fill="none"/><path d="M100 318l-54 90M100 318l54 90M560 318l-54 90M560 318l54 90" fill="none"/>',
  ) +
  basket(100, 400) +
  basket(560, 400);

/** The quarrel, tired out: its wings folded, the big face and the small one smile. */
const settled = (x, y, scale) =>
  at(
    x,
    y,
    inked(
      '<path fill="#fffdf6" d="M24-4h122q24 0 24 24v66q0 24-24 24H24Q0 110 0 86V20Q0-4 24-4z"/><circle cx="56" cy="52" r="34" fill="#e6b88a"/><circle cx="122" cy="62" r="25" fill="#f3c9a6"/><path d="M40 46q7-8 14 0M62 46q7-8 14 0M44 62q12 13 25 0M110 58q6-7 11 0M126 58q6-7 11 0M113 69q9 10 18 0" fill="none"/><path fill="#fff" d="M14 32q-40 8-34 76 34-2 40-40zM156 32q40 8 34 76-34-2-40-40z"/>',
    ),
    scale,
  );
const supper = (x, y) =>
  at(
    x,
    y,
    inked(
      '<path fill="#fff" d="M-40-6q8-38 40-38t40 38z"/><path fill="#cfe3f2" d="M-54-8H54q-4 46-30 54h-48q-26-8-30-54z"/>',
    ) +
      '<path d="M-14-58q-9-11 0-22t0-22M14-58q-9-11 0-22t0-22" fill="none" stroke="#fffdf6" stroke-width="9" stroke-linecap="round"/>',
  );
scenes['then-machine-wants-to-hear-grandmother'] =
  room() +
  monitor(90, 146, sleepingFace(150, 96, 1.1, '#a9b8d6'), 0.94, '#46527a') +
  nightcap(112, 132, 1.1, true) +
  person('ong', 'happy', 690, 456, 0.4, true) +
  settled(748, 306, 0.86) +
  benchEdge() +
  girl(462, 450, 1.15) +
  supper(330, 440) +
  supper(612, 440) +
  supper(736, 440);
