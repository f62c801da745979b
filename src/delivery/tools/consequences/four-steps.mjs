import {
  alarm,
  at,
  grassEdge,
  inked,
  meadow,
  nightcap,
  person,
  repeat,
  room,
  sleepingFace,
  standingHen,
  table,
  waves,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

/** A tablet with the game Đảo Xanh on it; `inner` from the corner of its screen of 520 x 320. */
const game = (x, y, inner) =>
  at(
    x,
    y,
    inked(
      '<rect x="-26" y="-26" width="572" height="372" rx="30" fill="#2b3348"/><path fill="#a9d3ea" d="M0 0h520v320H0z"/><path fill="#5aa7cf" d="M0 190h520v130H0z"/><path fill="#f3e2b6" d="M340 190q80-60 180-20v20zM0 190v-30q70-20 130 30z"/>',
    ) + inner,
  );
/** A gift whose bottom middle is at x, y. */
const gift = (x, y, scale = 1, fill = '#c8452f') =>
  at(
    x,
    y,
    inked(
      `<path fill="${fill}" d="M-60-80H60V0H-60z"/><path fill="${fill}" d="M-70-112H70v34H-70z"/><path fill="#f3d37a" d="M-14-112h28V0h-28zM0-112q-56-54-70-16 12 20 70 16 58 4 70-16-14-38-70 16z"/>`,
      5,
    ),
    scale,
  );

// The gift is open and empty: only a claw on a spring comes out of it, after his key.
const spring = '<path d="M352 214l-50-18 22-34-56 4 8-42-56 12-8-40-60 20" fill="none"';
const claw =
  '<path fill="#e6843c" d="M156 116q4 58-62 76-74 14-142-40 54 10 92-18l-22-10 8-18-28-10 6-18q-20-24-58-24 74-52 148-16 54 24 58 78z"/><path d="M86 78q30 8 34 40" fill="none" stroke="#f6b98a"/>';
scenes['then-gift-over-the-game-take'] =
  room() +
  person('tua', 'worried', 140, 452, 0.34) +
  game(
    398,
    84,
    inked(
      '<path fill="#3a2018" d="M270 196h190l20 26H250z"/><path fill="#c8452f" d="M250 220h230v100H250z"/><path fill="#f3d37a" d="M345 220h40v100h-40z"/><g transform="translate(420 96) rotate(28)"><path fill="#c8452f" d="M-90-20H90v40H-90z"/><path fill="#f3d37a" d="M-16-20h32v40h-32zM0-20q-56-54-70-16 12 20 70 16 58 4 70-16-14-38-70 16z"/></g>',
    ) +
      inked(`${spring} stroke-width="24"/>${spring} stroke="#c9ced8" stroke-width="12"/>`) +
      inked(claw),
  ) +
  inked(
    '<path d="M318 232v136M318 340h36M318 368h28" stroke-width="26" fill="none"/><path d="M318 232v136M318 340h36M318 368h28" stroke="#f3cf4f" stroke-width="13" fill="none"/><circle cx="318" cy="208" r="36" fill="#f3cf4f"/><circle cx="318" cy="208" r="14" fill="#e9cf9a"/>',
  ) +
  table;
// One gift is shut, and the screen fills with gifts, each with a cross of its own.
const crossed = (x, y, scale, fill) =>
  at(
    x,
    y,
    inked(
      '<rect x="-94" y="-170" width="188" height="186" rx="18" fill="#fff6d8"/><circle cx="90" cy="-164" r="24" fill="#fff"/><path d="M80-174l20 20M100-174l-20 20"/>',
      5,
    ) + gift(0, -4, 1, fill),
    scale,
  );
scenes['then-gift-over-the-game-cross'] =
  room() +
  game(
    390,
    84,
    crossed(80, 140, 0.8, '#2b8a78') +
      crossed(268, 126, 0.8, '#7a4a9c') +
      crossed(450, 150, 0.8, '#2b4a86') +
      crossed(150, 306, 0.9, '#e6843c') +
      crossed(400, 312, 0.9, '#c8452f'),
  ) +
  person('tua', 'worried', 170, 452, 0.36) +
  crossed(390, 420, 0.9, '#f0b93a') +
  table;

/** A message of scribble on the phone, 134 wide. */
const message = (x, y, width = 134, fill = '#fff') =>
  at(
    x,
    y,
    inked(
      `<rect width="${width}" height="58" rx="16" fill="${fill}"/><path d="M18 22q10-10 20 0t20 0 20 0 20 0M18 40q10-10 20 0t20 0 20 0" fill="none" stroke="#c8452f"/>`,
      5,
    ),
  );
/** A phone of 210 x 330 that stands on the table, with so many messages. */
const chat = (x, y, count, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<rect width="210" height="350" rx="28" fill="#2b3348"/><path fill="#cfe3f2" d="M18 34h174v276H18z"/>',
    ) + repeat(count, (i) => message(30, 46 + 66 * i)),
    scale,
  );
const nightRoom = (inner) =>
  '<path fill="#3f4a70" d="M0 0h960v540H0z"/><path d="M0 130h960M0 250h960M0 370h960" stroke="#374163" stroke-width="6"/>' +
  inner +
  '<path fill="#6f4f3a" d="M0 430h960v110H0z"/>';

// The very next evening the phone rings again.
scenes['then-deleted-it-all-no-proof'] =
  nightRoom(
    inked(
      '<path fill="#24406f" d="M690 60h210v190H690z"/><circle cx="820" cy="120" r="32" fill="#fbe9b0"/><path fill="#3b6b6a" d="M690 210l70-44 60 34 80-30v80H690z"/><path d="M795 60v190M690 60h210v190H690zM676 256h238" fill="none" stroke="#8a5a34" stroke-width="12"/>',
    ),
  ) +
  person('may', 'sad', 190, 452, 0.38) +
  chat(420, 92, 4) +
  waves(650, 230, 0.9) +
  waves(400, 230, 0.9, true) +
  at(560, 90, inked('<circle r="46" fill="#c8452f"/>') + alarm(0, 2, 0.5, '#fff')) +
  inked('<path fill="#a9763f" d="M0 442h960v28H0z"/>');
// Three evenings, and more messages each time.
const evening = (x, moon, count) =>
  at(
    x,
    0,
    inked(
      `<path fill="#24406f" d="M0 60h206v384H0z"/><path fill="#fbe9b0" d="M103 76a38 38 0 0 1 0 76q${moon}-38 0-76z" stroke-width="4"/>`,
    ) + chat(22, 170, count, 0.78),
  );
scenes['then-deleted-it-all-wait-for-more'] =
  room() +
  evening(310, 30, 1) +
  evening(520, -4, 3) +
  evening(730, -50, 4) +
  person('may', 'sad', 152, 452, 0.36) +
  inked('<path fill="#a9763f" d="M0 442h960v28H0z"/>');

// ---- what follows from the right choice --------------------------------------------------------

// The tablet sleeps; the claw has caught nothing and lies limp before a hen.
const limp = '<path d="M716 402l30 26 20-48 30 38 18-58 30 26 10-60" fill="none"';
scenes['then-gift-over-the-game-leave'] =
  room() +
  at(
    320,
    130,
    inked(
      '<rect x="-24" y="-24" width="338" height="334" rx="30" fill="#2b3348"/><path fill="#46527a" d="M0 0h290v286H0z"/>',
    ) + sleepingFace(145, 96, 1.4, '#a9b8d6'),
  ) +
  nightcap(340, 112, 1.1, true) +
  inked(
    '<path fill="#3a2018" d="M830 320h120l16 22H814z"/><g transform="translate(856 246) rotate(-20)"><path fill="#c8452f" d="M-64-18H64v36H-64z"/><path fill="#f3d37a" d="M-14-18h28v36h-28zM0-18q-50-50-62-16 12 20 62 16 50 4 62-16-12-34-62 16z"/></g>',
  ) +
  inked(`${limp} stroke-width="22"/>${limp} stroke="#c9ced8" stroke-width="11"/>`) +
  inked(
    '<path fill="#c8452f" d="M816 342h148v104H816z"/><path fill="#f3d37a" d="M876 342h30v104h-30z"/>',
  ) +
  at(632, 322, inked(claw), 0.6) +
  person('tua', 'happy', 160, 456, 0.38) +
  table +
  standingHen(456, 446, 0.86) +
  inked(
    '<path d="M124 368q-4 46 38 52 44-6 44-52" fill="none" stroke="#8a5a34" stroke-width="7"/>',
  ) +
  at(
    163,
    424,
    inked(
      '<path d="M0 24v70M0 72h26M0 94h20" stroke-width="26" fill="none"/><path d="M0 24v70M0 72h26M0 94h20" stroke="#f3cf4f" stroke-width="13" fill="none"/><circle r="30" fill="#f3cf4f"/><circle r="11" fill="#fff"/>',
    ),
    0.56,
  );

// A load for two: she and her teacher carry the messages between them.
scenes['then-deleted-it-all-what-i-remember'] =
  meadow() +
  inked('<path d="M60 356Q480 400 880 350" fill="none" stroke-width="24"/>') +
  '<path d="M60 356Q480 400 880 350" stroke="#c98a3a" stroke-width="12" fill="none" stroke-linecap="round"/>' +
  person('may', 'happy', 180, 456, 0.36) +
  person('co-giao', 'calm', 780, 456, 0.4, true) +
  grassEdge() +
  inked('<path d="M470 378l-92 40M470 378l92 40" fill="none"/>') +
  message(376, 376, 112) +
  message(446, 362, 116) +
  inked(
    '<path fill="#d9b27a" d="M364 410h212q-6 70-62 78h-88q-56-8-62-78z"/><path d="M378 436h184M392 462h156" fill="none" stroke="#a9763f"/>',
  ) +
  standingHen(470, 372, 0.84);
