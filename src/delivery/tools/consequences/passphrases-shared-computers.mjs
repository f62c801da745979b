import {
  at,
  boyBehind,
  bubble,
  classroom,
  duck,
  inked,
  monitor,
  onlooker,
  person,
  picture,
  question,
  raisedArms,
  repeat,
  room,
  sleepingFace,
  starling,
  starlingAsleep,
  table,
  waves,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

/** A lock that has sprung open, about x, y. */
const openLock = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path d="M-34 0v-44q0-36 34-36t34 30" fill="none" stroke-width="28" transform="rotate(-14 -34 0)"/><path d="M-34 0v-44q0-36 34-36t34 30" fill="none" stroke="#c9ced8" stroke-width="14" transform="rotate(-14 -34 0)"/><rect x="-58" y="-8" width="116" height="92" rx="14" fill="#f3cf4f"/><circle cy="30" r="13" fill="#1c2b52"/><path d="M0 34v22" stroke-width="12"/>',
    ) +
      '<path d="M86-30l30-18M92 10h34M-88-30l-30-18M-92 10h-34" stroke="#c8452f" stroke-width="10" stroke-linecap="round"/>',
    scale,
  );
/** The head of the dog Mực, black as ink, 120 wide, about x, y. */
const dog = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path fill="#3a3f52" d="M-44-34q44-34 88 0 16 60-8 86-36 26-72 0-24-26-8-86z"/><path fill="#2a2e3e" d="M-40-40q-40-4-34 70 26 4 38-46zM40-40q40-4 34 70-26 4-38-46z"/><path fill="#e9cf9a" d="M-26 24q26-24 52 0 4 34-26 38-30-4-26-38z"/><path fill="#241b17" d="M-12 18h24L0 32z"/><circle cx="-20" cy="-8" r="9" fill="#fff" stroke="none"/><circle cx="20" cy="-8" r="9" fill="#fff" stroke="none"/><circle cx="-18" cy="-7" r="5" fill="#241b17" stroke="none"/><circle cx="18" cy="-7" r="5" fill="#241b17" stroke="none"/><path fill="#e0745f" d="M-8 44h18v18q-8 10-18 0z"/>',
      5,
    ),
    scale,
  );
const cake = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path fill="#f7c6bd" d="M-56-6H56v60H-56z"/><path fill="#fffdf6" d="M-56-14H56V8q-14 22-28 0-14 24-28 0-14 24-28 0-14 22-28 0z"/><path fill="#5aa7cf" d="M-8-54H8v40H-8z"/><path fill="#f0a93a" d="M0-88q20 20 0 30-20-10 0-30z"/>',
      5,
    ),
    scale,
  );

// The cousin thinks of her birthday first, and is in.
scenes['then-lans-new-password-name-and-mark'] =
  room() +
  monitor(480, 84, openLock(150, 92, 0.94), 1.26) +
  bubble(
    90,
    96,
    300,
    150,
    cake(86, 88, 0.9) +
      at(
        168,
        22,
        inked(
          '<path fill="#fff" d="M0 8h104v96H0z"/><path fill="#c8452f" d="M0 8h104v30H0z"/><path d="M26-2v20M78-2v20"/>',
          5,
        ) +
          repeat(
            8,
            (i) =>
              `<rect x="${14 + 22 * (i % 4)}" y="${50 + 24 * Math.floor(i / 4)}" width="12" height="12" fill="#8fa3c8"/>`,
          ) +
          '<circle cx="64" cy="80" r="17" fill="none" stroke="#c8452f" stroke-width="7"/>',
      ),
    120,
  ) +
  table +
  onlooker(230, 420, '#f0a93a', '#241b17', 1.3);
// The starling has heard her call the dog, four times is no harder than once.
scenes['then-lans-new-password-dogs-name'] =
  room() +
  monitor(592, 112, openLock(150, 92, 0.9), 1.08) +
  starling(130, 300, 1.05) +
  waves(222, 168, 0.5) +
  bubble(
    290,
    70,
    230,
    214,
    repeat(4, (i) => dog(66 + 98 * (i % 2), 62 + 92 * Math.floor(i / 2), 0.6)),
    20,
  ) +
  inked('<path d="M60 300h150M96 300v146M174 300v146" stroke="#8a5a34" stroke-width="16"/>') +
  dog(420, 372, 1.1) +
  table +
  inked(
    '<path fill="#3a3f52" d="M350 462v-20q0-18 24-18t24 18v20zM444 462v-20q0-18 24-18t24 18v20z"/><path d="M366 450v10M382 450v10M460 450v10M476 450v10"/>',
    5,
  );

const envelope = (x, y, scale = 1, inner = '') =>
  at(
    x,
    y,
    inked(`<path fill="#fffdf6" d="M0 0h150v100H0z"/><path d="M0 0l75 58L150 0" fill="none"/>`, 5) +
      inner,
    scale,
  );
const letter = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path fill="#fffdf6" d="M0 0h190v150H0z"/><path d="M20 26h90M20 52h70M20 78h80M20 104h64M20 128h120" stroke="#8fa3c8"/>',
      5,
    ) + picture('pictures/vit.svg', 112, 34, 68),
    scale,
  );
// The starling reads along, and it keeps nothing to itself.
scenes['then-somebodys-letters-just-look'] =
  classroom() +
  inked('<path fill="#bfe0ee" d="M560 40h340v290H560z"/>') +
  '<path fill="#7fb08a" d="M563 260q90-80 170-20 80-60 164 0v87H563z"/>' +
  inked(
    '<path d="M560 40h340v290H560zM540 334h380" fill="none" stroke="#8a5a34" stroke-width="16"/>',
  ) +
  monitor(280, 150, letter(56, 20), 0.92) +
  starling(640, 326, 1.15) +
  waves(738, 190, 0.5) +
  bubble(790, 76, 130, 120, picture('pictures/vit.svg', 26, 20, 80), 20) +
  person('quan', 'worried', 130, 452, 0.34) +
  table;
// The next child has sat down at the open letters: a pig goes out in Páo's name.
const pig = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path fill="#f2a0a8" d="M-44-40q44-24 88 0 26 50-6 84-38 22-76 0-32-34-6-84z"/><path fill="#e88792" d="M-46-36q-16-30 2-40 24 8 28 28zM46-36q16-30-2-40-24 8-28 28z"/><ellipse cy="16" rx="26" ry="18" fill="#e88792"/><path d="M-9 12v8M9 12v8M-22-14h0M22-14h0" stroke-width="9"/>',
      5,
    ),
    scale,
  );
scenes['then-somebodys-letters-other-seat'] =
  classroom() +
  monitor(210, 100, envelope(24, 20, 0.66) + envelope(24, 104, 0.66) + pig(210, 104, 0.9), 1.2) +
  inked(
    '<path d="M500 190q90-90 166-66" fill="none" stroke="#c8452f" stroke-dasharray="2 20"/>',
    9,
  ) +
  envelope(676, 58, 1.15, pig(75, 44, 0.56)) +
  onlooker(380, 450, '#fff', '#3a2a1c', 1.3) +
  person('quan', 'worried', 800, 452, 0.29, true) +
  inked('<path fill="#a9763f" d="M600 446h360v24H600z"/>');

// ---- what follows from the right choice --------------------------------------------------------

/** A lock that is shut and sleeps, about x, y. */
const sleepingLock = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path d="M-34 0v-34q0-36 34-36t34 36V0" fill="none" stroke-width="28"/><path d="M-34 0v-34q0-36 34-36t34 36V0" fill="none" stroke="#c9ced8" stroke-width="14"/><rect x="-62" y="-8" width="124" height="96" rx="14" fill="#f3cf4f"/>',
    ) + sleepingFace(0, 36, 0.62),
    scale,
  );
// The duck with the lamp keeps watch under its palm; a birthday cake gets nobody in.
scenes['then-lans-new-password-four-words'] =
  room() +
  inked(
    '<path fill="#a9763f" d="M856 452q-20-140-74-232l26-14q66 96 96 246z"/><path fill="#4f8f4a" d="M796 212q-70-78-170-26 70 4 96 26-60 4-84 62 70-50 158-62z"/><path fill="#5d9a5f" d="M796 212q-20-100-120-120 50 36 60 66 24 36 60 54zM796 212q20-90 130-80-70 22-130 80zM796 212q80-34 140 50-60-40-140-50z"/><circle cx="790" cy="236" r="17" fill="#8a5a34"/><circle cx="822" cy="240" r="17" fill="#8a5a34"/>',
  ) +
  '<path d="M940 330q-50-24-84 0t-90 0M930 376q-44-20-74 0t-80 0" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round"/>' +
  monitor(406, 208, sleepingLock(150, 84, 0.92), 0.84) +
  duck(500, 192, 1.1) +
  `<path d="M640 60l18-14M664 104h24M640 160l18 14M566 172l-12 12" stroke="#f0a93a" stroke-width="9" stroke-linecap="round"/>` +
  inked(
    '<path d="M620 92v14" fill="none"/><path fill="#c8452f" d="M596 106h48l-6-12h-36z"/><path fill="#fbe9b0" d="M600 106h40l6 44h-52z"/><path fill="#f0a93a" d="M620 114q16 18 0 30-16-12 0-30z"/><path fill="#c8452f" d="M590 150h60v12h-60z"/>',
    5,
  ) +
  bubble(80, 84, 250, 150, cake(84, 86, 0.9) + question(182, 74, 0.85), 110) +
  table +
  onlooker(210, 430, '#f0a93a', '#241b17', 1.25);

// The letter is shut and asleep; the starling at the window finds nothing to read.
scenes['then-somebodys-letters-log-out-and-say'] =
  classroom() +
  inked('<path fill="#bfe0ee" d="M560 40h340v290H560z"/>') +
  '<path fill="#7fb08a" d="M563 260q90-80 170-20 80-60 164 0v87H563z"/>' +
  inked(
    '<path d="M560 40h340v290H560zM540 334h380" fill="none" stroke="#8a5a34" stroke-width="16"/>',
  ) +
  starlingAsleep(700, 326, 1.15, true) +
  monitor(
    276,
    150,
    at(
      40,
      24,
      inked(
        '<path fill="#fffdf6" d="M0 0h220v146H0z"/><path d="M0 0l110 74L220 0" fill="none"/><circle cx="110" cy="74" r="22" fill="#c8452f"/>',
      ) + sleepingFace(110, 114, 0.62),
    ),
    0.94,
    '#46527a',
  ) +
  person('quan', 'happy', 130, 456, 0.34) +
  table +
  raisedArms(770, 470, '#fff', 1, '#f2cba8') +
  boyBehind(770, 470, 1);
