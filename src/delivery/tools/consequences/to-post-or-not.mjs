import {
  at,
  bubble,
  cheering,
  coin,
  inked,
  meadow,
  onlooker,
  person,
  picture,
  raisedArms,
  repeat,
  room,
  starling,
  quietStarling,
  table,
  waves,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

/** The new bicycle, 240 wide, its wheels on y. */
const bicycle = (x, y, scale = 1, rider = '') =>
  at(
    x,
    y,
    inked(
      `${rider}<circle cx="-74" cy="-46" r="43" fill="#fffefa" fill-opacity=".5"/><circle cx="74" cy="-46" r="43" fill="#fffefa" fill-opacity=".5"/><path d="M-74-46l44-58 36 58h-80M-30-104h78L6-46M74-46L44-128l26-8M-38-124h22" fill="none" stroke="#c8452f" stroke-width="9"/><path d="M-52-126h32M62-140l16-4" stroke-width="10"/>`,
    ),
    scale,
  );
const rider =
  '<path fill="#2b4a86" d="M-44-128h40L16-70l-18 10-34-40z"/><path fill="#fffdf6" d="M-50-128q-2-60 30-70 32 6 28 70z"/><path d="M-10-180L58-140" stroke="#fffdf6" stroke-width="16"/><circle cx="-16" cy="-226" r="32" fill="#dfab7c"/><path fill="#241b17" d="M-50-226q-2-40 34-40 38 0 34 34-30 4-44-12-6 14-24 18z"/><path d="M-14-224h0M4-224h0"/><path d="M-10-208h10" stroke-width="4"/>';
/** The photo with a coin for bait, 200 x 210, its corner at x, y. */
const poster = (x, y, scale = 1, turn = 0) =>
  at(
    x,
    y,
    `<g transform="rotate(${turn})">${inked('<path fill="#fbe9b0" d="M0 0h200v210H0z"/>')}${bicycle(92, 190, 0.66, rider)}${coin(166, 36, 20)}</g>`,
    scale,
  );
/** A boy from behind. */
const boy = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path fill="#fffdf6" d="M-92 130q4-84 62-92h60q58 8 62 92z"/><path fill="#dfab7c" d="M-26 10h52v36q-26 16-52 0z"/><circle cx="-52" cy="-18" r="14" fill="#dfab7c"/><circle cx="52" cy="-18" r="14" fill="#dfab7c"/><path fill="#241b17" d="M-52-30q0-58 46-62l-2-16 18 16q44 6 42 62 0 48-24 56h-56q-24-8-24-56z"/>',
    ),
    scale,
  );

// His picture is everywhere; the buffalo wears it to the market.
scenes['then-new-bicycle-father-said-yes'] =
  meadow() +
  inked(
    '<path d="M60 70v400M330 70v400" stroke="#8a5a34" stroke-width="18"/><path fill="#d9b26a" d="M36 84h320v250H36z"/>',
  ) +
  poster(56, 104, 1, -3) +
  poster(262, 112, 0.44, 4) +
  poster(262, 220, 0.44, -4) +
  picture('pictures/trau.svg', 470, 90, 420) +
  poster(600, 196, 0.82, 3) +
  boy(420, 426, 0.95);
/** The man who sells bicycles, from behind, one arm up. */
const seller =
  inked(
    '<path d="M190 420L250 250" stroke-width="56"/><path d="M190 420L250 250" stroke="#6e9a62" stroke-width="44"/>',
  ) +
  at(
    130,
    400,
    inked(
      '<path fill="#6e9a62" d="M-130 160q4-110 96-120h70q84 10 94 120z"/><path fill="#dfab7c" d="M-26 10h52v40q-26 16-52 0z"/><circle cx="-56" cy="-20" r="15" fill="#dfab7c"/><circle cx="56" cy="-20" r="15" fill="#dfab7c"/><path fill="#3a3f52" d="M-56-30q0-64 56-64t56 64q0 50-26 58h-60q-26-8-26-58z"/>',
    ),
  );
// He hides, but the camera still sees him.
scenes['then-new-bicycle-hide-behind'] =
  meadow() +
  bicycle(490, 452, 1.15) +
  boy(826, 350, 0.86) +
  person('bo', 'calm', 690, 452, 0.37, true) +
  inked('<path fill="#a9763f" d="M0 446h960v24H0z"/>') +
  seller +
  at(
    186,
    120,
    inked(
      '<rect x="-16" y="-16" width="268" height="172" rx="20" fill="#2b3348"/><path fill="#c0e0ee" d="M0 0h236v140H0z"/><path fill="#9cc68a" stroke="none" d="M0 96h236v44H0z"/>',
    ) +
      bicycle(74, 136, 0.5) +
      inked(
        '<path fill="#241b17" d="M184 78q0-30 24-30t24 30v20h-48z"/><path fill="#fffdf6" d="M180 140q0-44 28-44t28 44z"/><path fill="#dfab7c" d="M142 60q0-34 30-34t30 34-30 34-30-34z"/><path fill="#241b17" d="M138 56q0-42 36-40 34 2 32 36-24-2-34-14-10 16-34 18z"/><path fill="#5d7f9c" d="M126 140q0-48 46-48t46 48z"/><path d="M180 56V42h16M222 42h14v14M236 92v14h-14M196 106h-16V92" fill="none" stroke="#f3cf4f" stroke-width="7"/>',
        5,
      ),
  ) +
  '<path d="M446 130l44-20M452 176h48M430 92l26-34" stroke="#f3cf4f" stroke-width="14" stroke-linecap="round"/>';

/** A spring onion of the length 100, its root at x, y. */
const onion = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path fill="#5d9a5f" d="M-7-34q-16-36-22-66 18 24 23 50-2-30 3-62 8 30 7 62 6-26 22-46-2 34-19 62z"/><path fill="#fffdf6" d="M-7-36H7q0 14 3 22 2 14-10 14t-10-14q3-8 3-22z"/><path d="M-5 2l-5 9M0 2v10M5 2l5 9" stroke-width="3"/>',
      5,
    ),
    scale,
  );
/** The photo of the feast, 200 x 150: four friends at a table, with one green speck. */
const feast = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      `<path fill="#f8e6bd" d="M0 0h200v150H0z"/>${['#5aa58c', '#fffdf6', '#c8452f', '#2b4a86']
        .map(
          (shirt, i) =>
            `<path fill="${shirt}" d="M${8 + 46 * i} 116q0-38 22-38t22 38z"/><circle cx="${30 + 46 * i}" cy="58" r="21" fill="${i % 2 ? '#f2cba8' : '#dfab7c'}"/><path fill="#241b17" d="M${9 + 46 * i} 56q0-28 21-28t21 28q-20-2-24-12-6 10-18 12z"/><path d="M${20 + 46 * i} 64q10 12 20 0z" fill="#fff" stroke-width="3"/>`,
        )
        .join(
          '',
        )}<path fill="#a9763f" d="M0 112h200v38H0z"/><path fill="#fffdf6" d="M20 128q30 22 60 0zM120 128q30 22 60 0z"/><path fill="#5d9a5f" d="M78 66h7v8h-7z" stroke="#3f7a45" stroke-width="3"/>`,
      4,
    ),
    scale,
  );
const screen = (x, y, inner) =>
  at(
    x,
    y,
    inked(
      '<rect width="260" height="376" rx="30" fill="#2b3348"/><path fill="#cfe3f2" d="M20 30h220v314H20z"/>',
    ) + inner,
  );

// It stays, and everyone, the starling too, has noticed the onion.
scenes['then-onion-on-the-tooth-looks-fine'] =
  room() +
  screen(
    410,
    74,
    feast(30, 42) +
      repeat(3, (i) =>
        at(
          34 + 66 * i,
          212,
          inked('<rect width="58" height="112" rx="14" fill="#fff"/>', 5) + onion(29, 96, 0.78),
        ),
      ),
  ) +
  inked('<path d="M50 330h170M80 330v116M190 330v116" stroke="#8a5a34" stroke-width="16"/>') +
  starling(116, 330, 1.1) +
  waves(212, 190, 0.36) +
  bubble(262, 84, 112, 140, onion(56, 122, 1), 20) +
  table +
  onlooker(790, 410, '#fff', '#241b17', 1.35);
// Seven days, and every day the onion is longer.
scenes['then-onion-on-the-tooth-next-week'] =
  room() +
  at(
    50,
    96,
    inked(
      '<path fill="#fffdf6" d="M0 30h440v240H0z"/><path fill="#c8452f" d="M0 0h440v56H0z"/><path d="M60-14v34M380-14v34" stroke-width="12"/>',
    ) +
      repeat(
        6,
        (i) => `<path d="M${(440 / 7) * (i + 1)} 56v214" stroke="#8fa3c8" stroke-width="5"/>`,
      ) +
      repeat(7, (i) => onion(31 + 62.8 * i, 252, 0.3 + 0.23 * i)),
  ) +
  screen(620, 74, feast(30, 90)) +
  table +
  onlooker(560, 440, '#5aa58c', '#3a2a1c', 1.1) +
  onlooker(720, 456, '#c8452f', '#241b17', 1.1) +
  onlooker(880, 440, '#2b4a86', '#241b17', 1.1);

// ---- what follows from the right choice --------------------------------------------------------

/** A goat that stands at x, y and looks left. */
const goat = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path d="M-50-60V0M-18-60V0M56-60V0M86-60V0" stroke-width="22"/><path d="M-50-60V0M-18-60V0M56-60V0M86-60V0" stroke="#fff" stroke-width="12"/><path fill="#fff" d="M104-150l40-30-12 50z"/><path fill="#fff" d="M-74-140Q20-176 110-146q26 60-8 96Q0-36-66-56z"/><path fill="#8a5a34" d="M20-150q40-14 60 2-4 40-34 36-30-6-26-38z"/><path fill="#d9b27a" d="M-78-236q-4-52 40-66-22 36-10 64zM-46-236q10-54 56-58-28 30-26 62z"/><path fill="#fff" d="M-32-220l56 4-40 30zM-60-108q-18-40-20-66l-48-6q-30-10-22-36 30-16 66-32 40-6 60 20 16 50-4 110z"/><path fill="#e9d2a0" d="M-122-180h36q2 44-18 64-20-24-18-64z"/><path d="M-78-214q9-9 18 0M-138-196q14 10 30 4" fill="none"/>',
      5,
    ),
    scale,
  );
// The bicycle shines in the picture alone; the goat would so like to be in it.
scenes['then-new-bicycle-say-no'] =
  meadow() +
  bicycle(520, 446, 1.4) +
  '<path d="M600 200l26-34M650 240l40-16M452 216l-28-30M400 280l-40-12" stroke="#f3cf4f" stroke-width="13" stroke-linecap="round"/>' +
  `<g transform="rotate(4 790 446)">${goat(800, 452, 0.98)}</g>` +
  inked(
    '<path fill="#c8452f" d="M726 296l-40-26v54zM726 296l40-24v52z"/><circle cx="726" cy="297" r="11" fill="#c8452f"/>',
    5,
  ) +
  inked('<path fill="#7fb064" d="M-9 446h978v120H-9z"/>') +
  seller +
  at(
    186,
    112,
    inked(
      '<rect x="-16" y="-16" width="268" height="172" rx="20" fill="#2b3348"/><path fill="#c0e0ee" d="M0 0h236v140H0z"/><path fill="#9cc68a" stroke="none" d="M0 96h236v44H0z"/>',
    ) +
      bicycle(118, 130, 0.74) +
      inked(
        '<path d="M14 28V14h14M208 14h14v14M222 112v14h-14M28 126H14v-14" fill="none" stroke="#f3cf4f" stroke-width="7"/>',
        5,
      ),
  ) +
  raisedArms(690, 484, '#fffdf6', 0.8, '#dfab7c') +
  boy(690, 484, 0.8);

// The onion is in the soup, and in a beak that cannot call it out.
scenes['then-onion-on-the-tooth-take-it-down'] =
  room() +
  screen(
    240,
    74,
    '<path d="M40 90h180v140H40z" fill="none" stroke="#8fa3c8" stroke-width="8" stroke-dasharray="18 16"/>',
  ) +
  person('may', 'happy', 150, 456, 0.34) +
  table +
  quietStarling(552, 446, 1.2) +
  `<g transform="translate(600 318) rotate(72)">${onion(0, 0, 1.25)}</g>` +
  inked(
    '<path fill="#f3d37a" d="M610 398q70-34 140 0z"/><path d="M634 392q20-10 36 0M676 388q18-8 36 2" fill="none" stroke="#5d9a5f"/><path fill="#fff" d="M594 394h172q-6 66-54 80h-64q-48-14-54-80z"/><path d="M608 420q72 18 144 0" fill="none" stroke="#5aa7cf"/>',
  ) +
  '<path d="M716 366q-12-15 0-30t0-30" fill="none" stroke="#fffdf6" stroke-width="9" stroke-linecap="round"/>' +
  cheering(850, 470, '#fff', '#241b17', 0.7);
