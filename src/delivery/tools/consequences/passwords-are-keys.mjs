import {
  at,
  boyBehind,
  bubble,
  classroom,
  house,
  inked,
  meadow,
  monitor,
  note,
  onlooker,
  person,
  picture,
  starling,
  waves,
  quietStarling,
  grassEdge,
  sleepingFace,
  thought,
  standingHen,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};
const three = ['pictures/ca.svg', 'pictures/lua.svg', 'pictures/voi.svg'];

scenes['then-best-friend-whispers-whisper'] =
  meadow() +
  house(170, 250, 0.8, '#8a5a34') +
  house(830, 262, 0.75, '#8a5a34') +
  house(470, 240, 1.15) +
  starling(452, 262, 1.1) +
  waves(570, 110, 0.8) +
  bubble(
    640,
    40,
    270,
    120,
    three.map((file, i) => picture(file, 24 + 76 * i, 26, 68)).join(''),
    30,
  );
scenes['then-afraid-to-forget-note'] =
  classroom() +
  monitor(
    330,
    110,
    picture('pictures/tho.svg', 180, 70, 90) + at(0, 0, note(24, 24, three, 0.62)),
  ) +
  onlooker(190, 470, '#5aa58c') +
  onlooker(480, 490, '#c8452f') +
  onlooker(770, 470, '#2b4a86') +
  inked(
    '<path d="M250 360l60-70M480 372v-70M700 360l-60-70" stroke="#7a4a9c" stroke-dasharray="2 22" fill="none"/>',
    9,
  );
scenes['then-afraid-to-forget-friend'] =
  classroom() +
  bubble(
    300,
    40,
    270,
    120,
    three.map((file, i) => picture(file, 24 + 76 * i, 26, 68)).join(''),
    40,
  ) +
  person('ti', 'happy', 240, 452, 0.36) +
  inked('<path fill="#a9763f" d="M0 446h960v24H0z"/>') +
  onlooker(560, 500, '#5aa58c') +
  onlooker(740, 480, '#c8452f', '#3a2a1c') +
  onlooker(890, 510, '#2b4a86') +
  waves(590, 100, 0.7);
// A duck has been drawn over with a moustache while the seat stayed open.
scenes['then-yens-door-is-open-other-seat'] =
  classroom() +
  monitor(
    330,
    110,
    picture('pictures/ga.svg', 90, 30, 140) +
      inked(
        '<path d="M84 112q26-22 36 6 14-26 42-6" fill="none" stroke="#c8452f"/><path d="M196 60l40-34M220 76l46-20" stroke="#7a4a9c" fill="none"/>',
        9,
      ),
  ) +
  inked('<path fill="#f0a93a" d="M610 330l110-60 22 36-110 60-40 0z"/>') +
  person('yen', 'calm', 160, 452, 0.34) +
  inked('<path fill="#a9763f" d="M0 446h960v24H0z"/>');
// Where one looks, more come to look; and the starling tells.
const yensHen =
  picture('pictures/ga.svg', 0, 30, 110) +
  inked('<path fill="#f0a93a" d="M30 44l-6-40 22 18 16-22 14 24 24-14-8 38z"/>');
scenes['then-yens-door-is-open-look'] =
  classroom() +
  starling(130, 434, 1.1) +
  bubble(250, 50, 200, 170, at(46, 12, yensHen), 24) +
  monitor(530, 100, at(88, 14, yensHen, 1.15)) +
  onlooker(500, 450, '#5aa58c', '#241b17', 1.1) +
  onlooker(870, 450, '#c8452f', '#3a2a1c', 1.1) +
  boyBehind(690, 440, 1.1);

// ---- What follows from the right choices -------------------------------------------------------

// Nobody has said the three pictures: the starling has nothing to repeat.
scenes['then-best-friend-whispers-keep'] =
  meadow() +
  house(480, 232, 1, '#a8523b') +
  house(150, 244, 0.7, '#8a5a34') +
  house(830, 244, 0.7, '#8a5a34') +
  quietStarling(466, 254, 1.1, false, true) +
  '<circle cx="598" cy="112" r="22" fill="#fff" fill-opacity=".7" stroke="#1c2b52" stroke-width="4"/>' +
  person('ti', 'happy', 200, 472, 0.31) +
  person('bong', 'happy', 760, 472, 0.31, true) +
  `<g transform="translate(420 330) rotate(24 60 60)">${picture('scenes/qua-cau.svg', 0, 0, 124)}</g>` +
  grassEdge(464);

const pot = inked(
  '<path d="M0-110v-80" fill="none" stroke="#2f8f5b" stroke-width="10"/><path fill="#2f8f5b" d="M0-140q-60-6-64-50 58 2 64 50zM0-140q54-10 56-50-50 6-56 50z"/><g fill="#d9536f"><circle cx="-18" cy="-226" r="20"/><circle cx="18" cy="-226" r="20"/><circle cx="-22" cy="-196" r="20"/><circle cx="22" cy="-196" r="20"/></g><circle cy="-208" r="15" fill="#f3cf4f"/><path fill="#6f4526" d="M-76-100q76-40 152 0z"/><path fill="#c8704a" d="M-70-84H70L50 0H-50z"/><path fill="#d98a5a" d="M-82-106H82v28H-82z"/>',
);
const worm =
  '<path d="M0 40Q-10 0 14-14T24-56" fill="none" stroke="#1c2b52" stroke-width="30" stroke-linecap="round"/><path d="M0 40Q-10 0 14-14T24-56" fill="none" stroke="#e9a3b0" stroke-width="20" stroke-linecap="round"/><path d="M18-60h0M30-60h0M18-48q6 6 12 0" fill="none" stroke="#1c2b52" stroke-width="5" stroke-linecap="round"/>';
// The hen digs as it did for grandfather's key; but this key is with grandmother.
scenes['then-afraid-to-forget-grandma'] =
  meadow() +
  person('bong', 'happy', 176, 452, 0.31) +
  person('ba', 'happy', 350, 452, 0.34) +
  thought(420, 90, 190, 130, picture('scenes/giu-chia-khoa.svg', 40, 8, 112)) +
  at(826, 446, pot) +
  at(770, 330, worm) +
  standingHen(610, 446, 1.05) +
  inked(
    '<path fill="#6f4526" d="M700 260q16-18 30 0-4 18-18 16-12-2-12-16zM650 206q14-14 26 2-6 14-16 12-10-2-10-14zM724 200q12-10 20 2-4 12-12 10-8-2-8-12zM556 236q14-14 26 2-6 14-16 12-10-2-10-14z"/>',
  ) +
  inked('<path fill="#7fb064" d="M-9 446h978v120H-9z"/>');

const nightcap = inked(
  '<path fill="#7a4a9c" d="M-120 0Q-60-110 70-104q96 14 90 96-34-50-74-50 34 20 34 58z"/><path d="M-66-62l150 50M-6-96l100 50" fill="none" stroke="#b99ad0" stroke-width="12"/><path fill="#fffdf6" d="M-136-12h272v32h-272z"/><circle cx="160" cy="6" r="22" fill="#fffdf6"/>',
);
// The machine sleeps behind its closed door.
scenes['then-yens-door-is-open-log-out'] =
  classroom() +
  monitor(
    330,
    166,
    inked(
      '<path fill="#8a5a34" d="M50 14h200v176H50z"/><path fill="#b5702c" d="M64 28h172v162H64z"/><circle cx="216" cy="128" r="10" fill="#f3cf4f"/>',
    ) + sleepingFace(150, 84, 1),
  ) +
  at(456, 150, nightcap, 0.86) +
  person('yen', 'happy', 170, 452, 0.34) +
  person('ti', 'happy', 800, 452, 0.34, true) +
  inked('<path fill="#a9763f" d="M0 446h960v24H0z"/>');
