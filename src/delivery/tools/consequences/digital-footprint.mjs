import {
  alarm,
  at,
  cheering,
  frontEdge,
  grownUp,
  henStanding,
  house,
  inked,
  meadow,
  onlooker,
  person,
  phone,
  picture,
  question,
  room,
  standingHen,
  walkingPhoto,
  windowWith,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

/** A hand whose finger points at x, y from below right. */
const pressingHand = (x, y, sleeve, scale = 1, turn = -32, skin = '#e6b88a') =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${inked(
    `<path fill="${sleeve}" d="M-34 140h108v210H-34z"/><path fill="${skin}" d="M-14 14q14-28 28 0v62h44q22 4 20 30v26q-4 26-28 26h-48q-26 0-28-30v-36q2-14 12-20z"/><path d="M14 76v20M38 78v16" fill="none"/>`,
  )}</g>`;
/** A school with its flag, the middle of its ground line at x, y. */
const school = (x, y, scale) =>
  at(
    x,
    y,
    inked(
      '<path d="M0-110v-84" stroke-width="8"/><path fill="#c8322b" d="M2-194h62v42H2z"/><path fill="#f3cf6d" d="M-130-64h260V0h-260z"/><path fill="#a8523b" d="M-150-64l36-50h228l36 50z"/><path fill="#8a5a34" d="M-22-44h44V0h-44z"/><path fill="#cfe3f2" d="M-104-44h50v24h-50zM54-44h50v24H54z"/>',
    ),
    scale,
  );
/** The photo of Lan with a flag before her school, in a field of 200 x 150. */
const photo =
  `<path fill="#9cc68a" d="M0 112h200v38H0z"/>` +
  school(128, 112, 0.44) +
  inked(
    '<path fill="#fffdf6" d="M14 150q0-38 34-38t34 38z"/><path fill="#f3c9a6" d="M28 74q0-28 20-28t20 28-20 34-20-34z"/><path fill="#241b17" d="M22 84q-4-48 26-48t26 48q-8-8-8-22-18 6-36 0 0 14-8 22z"/><path d="M40 92q8 8 16 0" fill="none"/>',
    4,
  );

scenes['then-first-day-photo-not-mine'] =
  meadow() +
  `<path d="M-20 392q330 20 500-14 150-30 272-88" fill="none" stroke="#d9bd84" stroke-width="46" stroke-linecap="round"/>` +
  school(755, 290, 1) +
  `<path d="M30 388q80 8 160 6M50 402q80 8 120 6" fill="none" stroke="#8a5a34" stroke-width="13" stroke-linecap="round" stroke-dasharray="2 40"/>` +
  inked(
    '<path d="M420 226l92-26" stroke-width="15" fill="none"/><path d="M496 180l42 12-26 34" fill="none" stroke-width="13"/>',
  ) +
  walkingPhoto(200, 130, photo, 1.12) +
  onlooker(420, 510, '#5aa58c', '#241b17', 0.95) +
  onlooker(610, 500, '#7a4a9c', '#3a2a1c', 0.95) +
  onlooker(800, 505, '#c8452f', '#241b17', 0.95);
// In the morning the photo is back; the crumpled one lies in the bin.
scenes['then-first-day-photo-while-she-sleeps'] =
  room() +
  windowWith(
    90,
    90,
    210,
    190,
    inked(
      '<path fill="#f3cf4f" d="M40 136a64 64 0 0 1 128 0z"/><path d="M104 56V34M40 84L22 68M168 84l18-16" stroke="#e0a030"/>',
    ),
  ) +
  inked(
    '<path fill="#fffdf6" d="M150 330l34-34 40 16 26-10 12 40z"/><path d="M176 318l20 10 22-12" fill="none"/><path fill="#8fa3c8" d="M116 336h180l-22 140H138z"/><path d="M166 360l6 92M206 360v92M246 360l-6 92" fill="none"/>',
  ) +
  phone(
    400,
    106,
    at(0, 30, photo, 0.85) + inked('<path fill="#f0a93a" d="M40 196h90v44H40z"/>'),
    1.12,
  ) +
  pressingHand(486, 360, '#2f6e58', 0.95, -24) +
  onlooker(780, 470, '#fffdf6', '#241b17', 1.1) +
  alarm(782, 300, 0.85);

const net = (x, y, width, height) => {
  const step = 40;
  const lines = [];
  for (let d = step; d < width + height; d += step)
    lines.push(
      `M${Math.min(d, width)} ${Math.max(0, d - width)}L${Math.max(0, d - height)} ${Math.min(d, height)}M${Math.max(0, width - d)} ${Math.max(0, d - width)}L${Math.min(width, width - d + height)} ${Math.min(d, height)}`,
    );
  return at(x, y, `<path d="${lines.join('')}" stroke="#2f6e58" stroke-width="5" fill="none"/>`);
};
scenes['then-mending-the-net-wipe'] =
  `<path fill="#bfe0ee" d="M0 0h960v540H0z"/><path fill="#7fc0d8" d="M0 300q60-16 120 0t120 0 120 0 120 0 120 0 120 0 120 0 120 0v240H0z"/><path fill="#d9bd84" d="M0 440q240-30 480-10t480-10v120H0z"/>` +
  inked('<path d="M420 60v390M890 60v390" stroke="#8a5a34" stroke-width="18"/>') +
  net(430, 90, 450, 290) +
  inked(
    '<path fill="#bfe0ee" d="M560 150l50-26 66 10 60-14 46 60-18 74 10 50-76 24-58-16-66 12-26-66 24-50z"/>',
    5,
  ) +
  `<path fill="#7fc0d8" d="M556 300q120-20 216 2l2 0-2 6-74 22-58-16-66 12z"/>` +
  at(496, 168, `<g transform="rotate(-8)">${picture('pictures/ca.svg', 0, 0, 200)}</g>`) +
  `<path d="M700 262q50-10 90 70" fill="none" stroke="#fff" stroke-width="8" stroke-dasharray="2 20" stroke-linecap="round"/>` +
  phone(
    120,
    96,
    inked('<path d="M30 70h110v110H30z" fill="none" stroke="#8fa3c8" stroke-dasharray="16 16"/>'),
    1,
    '#e7e7e2',
  ) +
  onlooker(380, 480, '#c8452f') +
  question(380, 320, 0.75);

/** A stranger's back, with a phone held up. */
const stranger = (x, y, shirt, hat) =>
  at(
    x,
    y,
    inked(
      `<path fill="#e6b88a" d="M70 40l16-96 30 4-10 110z"/><path fill="${shirt}" d="M-92 120q4-88 62-96h60q30 4 44 26l12-20 34 8-22 82z"/><path fill="#2b3348" d="M62-150h76v104H62z"/><path fill="#cfe3f2" d="M72-138h56v78H72z"/>` +
        (hat
          ? '<path fill="#241b17" d="M-50 20v-50H50v50q-50 26-100 0z"/><path fill="#f3dfa6" d="M-92-14L0-92l92 78q-92 26-184 0z"/>'
          : '<path fill="#241b17" d="M-54-32q0-62 54-62t54 62-16 68-76 0-16-68z"/>'),
    ) +
      at(
        76,
        -112,
        inked(
          '<path fill="#a8523b" d="M0 22L24 0l24 22z"/><path fill="#f3cf6d" d="M8 22h32v22H8z"/>',
          3,
        ),
      ),
    0.92,
  );
scenes['then-mending-the-net-add-place'] =
  meadow() +
  house(480, 178, 1.2) +
  inked(
    '<path fill="#c8452f" d="M480 168q-52-52-37-84 11-22 37-22t37 22q15 32-37 84z"/><circle cx="480" cy="98" r="14" fill="#fffdf6"/>',
  ) +
  henStanding(386, 232, 0.62) +
  henStanding(586, 232, 0.62, true) +
  stranger(150, 440, '#5aa58c', true) +
  stranger(780, 440, '#7a4a9c', false) +
  stranger(340, 450, '#2b4a86', false) +
  stranger(590, 450, '#c8452f', true);

// ---- what follows from the right choice --------------------------------------------------------

/** The same photo without the school, in a field of 200 x 150. */
const photoOfLan =
  '<path fill="#9cc68a" d="M0 118q100-24 200 0v32H0z"/>' +
  inked(
    '<path d="M146 122V24" stroke-width="8"/><path fill="#c8322b" d="M148 24h46v34h-46z"/><path fill="#fffdf6" d="M122 112l20-10 8 18-28 20z"/><path fill="#fffdf6" d="M44 150q0-44 44-44t44 44z"/><path fill="#f3c9a6" d="M60 66q0-34 28-34t28 34-28 42-28-42z"/><path fill="#241b17" d="M54 80q-6-60 34-60t34 60q-10-10-12-28-24 8-44 0-2 18-12 28z"/><path d="M70 70q5-7 10 0M96 70q5-7 10 0M76 86q12 14 24 0" fill="none"/>',
    4,
  );
// Nothing in the photo points to the school: it lies in a hammock and dangles its legs.
scenes['then-first-day-photo-ask-mother'] =
  room() +
  inked(
    '<path d="M56 40v400M600 40v400" stroke-width="34"/><path d="M56 40v400M600 40v400" stroke="#8a5a34" stroke-width="22"/><path d="M56 150q36 44 64 90M600 150q-36 44-64 90" fill="none" stroke="#fffdf6" stroke-width="8"/>',
  ) +
  `<g transform="translate(232 118) rotate(-7)">${inked('<path fill="#fffdf6" d="M-16-16h232v182H-16z"/><path fill="#cfe3f2" d="M0 0h200v150H0z"/>')}${photoOfLan}</g>` +
  inked(
    '<path fill="#c8452f" d="M118 236q210 92 420 0 12 120-140 148-70 12-140 0-152-28-140-148z"/><path d="M150 262q176 80 356 0M170 316q156 60 316 0" fill="none" stroke="#f3d37a" stroke-width="9"/><path d="M400 268l60 40 10 88 34-4M350 276l80 60-18 78 34 6" fill="none" stroke-width="15"/>',
  ) +
  standingHen(200, 452, 0.6) +
  grownUp('me-calm', 800, 456, 0.36, true) +
  frontEdge();

// Only the hands are in the film: a friend has learnt from it, and the fish runs into a whole net.
const hand = (mirror) =>
  `<g transform="scale(${mirror ? -1 : 1} 1)">${inked('<path fill="#5a4a78" d="M-96 120l-8-50 60-16 14 66z"/><path fill="#dfab7c" d="M-76 74q-4-34 24-44l36-12q14 0 10 14l26-4q12 4 4 16l-30 22q-4 22-30 26z"/><path d="M-40 44l24 2M-34 60l22-4" fill="none" stroke-width="4"/>', 5)}</g>`;
scenes['then-mending-the-net-look-again'] =
  `<path fill="#bfe0ee" d="M0 0h960v540H0z"/><path fill="#7fc0d8" d="M0 300q60-16 120 0t120 0 120 0 120 0 120 0 120 0 120 0 120 0v240H0z"/><path fill="#d9bd84" d="M0 440q240-30 480-10t480-10v120H0z"/>` +
  inked('<path d="M470 60v390M910 60v390" stroke="#8a5a34" stroke-width="18"/>') +
  net(480, 90, 420, 290) +
  `<g transform="translate(620 130) rotate(6)">${picture('pictures/ca.svg', 0, 0, 210)}</g>` +
  `<path d="M612 196l-44-30M604 236h-56M612 276l-44 30" stroke="#c8452f" stroke-width="12" stroke-linecap="round"/>` +
  phone(
    256,
    92,
    net(10, 40, 150, 210) + at(62, 166, hand(false), 0.6) + at(110, 160, hand(true), 0.6),
    1.12,
  ) +
  person('yen', 'happy', 130, 456, 0.34) +
  frontEdge() +
  cheering(576, 480, '#c8452f', '#241b17', 0.9);
