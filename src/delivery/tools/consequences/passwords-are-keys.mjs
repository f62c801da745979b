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
