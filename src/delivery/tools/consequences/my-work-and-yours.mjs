import {
  alarm,
  at,
  classroom,
  inked,
  monitor,
  onlooker,
  person,
  picture,
  question,
  repeat,
  room,
  table,
  waves,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

const gong = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path d="M-110 120V-96M110 120V-96" stroke="#8a5a34" stroke-width="14"/><path d="M-128-100h256" stroke="#8a5a34" stroke-width="16"/><path d="M-40-100l10 40M40-100L30-60" stroke="#d9b26a"/><circle r="78" cy="10" fill="#c98f2f"/><circle r="58" cy="10" fill="#e0ad49"/><circle r="20" cy="10" fill="#c98f2f"/>',
    ),
    scale,
  );
/** A note of music. */
const tone = (x, y, scale = 1, colour = '#7a4a9c') =>
  `<path transform="translate(${x} ${y}) scale(${scale})" d="M0 30V-34l44-10v62" fill="none" stroke="${colour}" stroke-width="10" stroke-linejoin="round"/><g transform="translate(${x} ${y}) scale(${scale})" fill="${colour}"><ellipse cx="-12" cy="32" rx="17" ry="13"/><ellipse cx="32" cy="20" rx="17" ry="13"/></g>`;

// The film runs, but its sound has been taken away.
scenes['then-music-for-the-film-hit-song'] =
  classroom() +
  monitor(
    290,
    74,
    gong(116, 84, 0.68) +
      inked(
        '<path d="M236 44l-44 34" stroke="#8a5a34" stroke-width="11"/><circle cx="186" cy="84" r="17" fill="#c8452f"/>',
      ) +
      inked(
        '<path d="M0 172h300v18H0z" fill="#2b3348" stroke="none"/><path d="M14 181h150" stroke="#fff" stroke-width="6"/><circle cx="164" cy="181" r="8" fill="#fff" stroke="none"/>',
      ),
    1.26,
  ) +
  at(
    692,
    236,
    inked(
      '<circle r="92" fill="#fffdf6"/><path fill="#8fa3c8" d="M-56-22h30l40-34V56L-26 22h-30z"/><path d="M32-24q18 24 0 48M52-42q30 42 0 84" fill="none" stroke="#8fa3c8"/>',
    ) + '<path d="M-58-58L58 58" stroke="#c8452f" stroke-width="18" stroke-linecap="round"/>',
  ) +
  onlooker(180, 470, '#5aa58c') +
  onlooker(430, 490, '#c8452f') +
  onlooker(680, 480, '#2b4a86') +
  at(180, 300, inked('<circle r="50" fill="#fffdf6"/>') + question(0, -4, 0.6)) +
  at(860, 370, inked('<circle r="50" fill="#fffdf6"/>') + question(0, -4, 0.6));
// Two notes are enough: the machine has an ear for them.
scenes['then-music-for-the-film-ten-seconds'] =
  classroom() +
  person('quan', 'worried', 140, 452, 0.34) +
  monitor(
    560,
    130,
    inked(
      '<path d="M60 44q30-30 66-14M180 18q36-26 66 4" fill="none" stroke-width="11"/><circle cx="98" cy="86" r="36" fill="#fff"/><circle cx="212" cy="86" r="36" fill="#fff"/><circle cx="80" cy="90" r="15" fill="#1c2b52"/><circle cx="194" cy="90" r="15" fill="#1c2b52"/><path d="M128 152q26-16 54 0" fill="none" stroke-width="9"/>',
    ),
    1.05,
  ) +
  inked(
    '<path fill="#f2cba8" d="M556 250q-96 66-116-30-14-104 62-112 66 0 58 66 26 30-4 76z"/><path d="M530 168q-16-36-50-16-28 30 4 60 26 14 10 40" fill="none"/>',
  ) +
  tone(350, 140, 1.15) +
  waves(396, 176, 0.34) +
  inked(
    '<path fill="#fffdf6" d="M268 330h168l-12 16 12 16-12 16 12 16-12 16 12 16H268z"/><path d="M268 352h156M268 404h156" stroke-width="4" stroke-dasharray="10 14"/>',
  ) +
  tone(320, 378, 0.5) +
  tone(386, 378, 0.5) +
  at(
    474,
    378,
    inked(
      '<path d="M-14-6l76-40M-14 6l76 40" stroke-width="14"/><path d="M-14-6l76-40M-14 6l76 40" stroke="#c9ced8"/><circle cx="78" cy="-52" r="17" fill="none" stroke-width="14"/><circle cx="78" cy="52" r="17" fill="none" stroke-width="14"/><circle cx="78" cy="-52" r="17" fill="none" stroke="#c8452f"/><circle cx="78" cy="52" r="17" fill="none" stroke="#c8452f"/>',
      7,
    ),
    0.8,
  ) +
  at(880, 110, inked('<circle r="46" fill="#c8452f"/>') + alarm(0, 2, 0.5, '#fff')) +
  table;

/** A diamond, 100 wide, about x, y. */
const diamond = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path fill="#8fd4ea" d="M-50-12l22-30h56l22 30L0 48z"/><path d="M-50-12H50M-16-12L0 48l16-60-16-30z" fill="none" stroke-width="4"/>',
      5,
    ),
    scale,
  );
const small = (x, y) =>
  at(
    x,
    y,
    inked(
      '<rect width="96" height="164" rx="16" fill="#2b3348"/><path fill="#cfe3f2" d="M10 18h76v124H10z"/>',
    ) +
      diamond(48, 80, 0.62) +
      '<path d="M24-14l-8-22M48-16v-24M72-14l8-22" stroke="#c8452f" stroke-width="9" stroke-linecap="round"/>',
  );
const contact = (y, shirt) =>
  at(
    36,
    y,
    inked(
      `<rect width="158" height="66" rx="14" fill="#fff"/><path fill="${shirt}" d="M12 60q0-20 22-20t22 20z"/><circle cx="34" cy="28" r="14" fill="#f2cba8"/><path d="M76 26h64M76 44h40" stroke="#8fa3c8"/>`,
      5,
    ),
  );
// The list of numbers is out: everybody in it is rung up about diamonds.
scenes['then-app-for-lan-sparkling'] =
  room() +
  at(
    40,
    74,
    inked(
      '<rect width="230" height="376" rx="30" fill="#2b3348"/><path fill="#f3d7ec" d="M20 32h190v306H20z"/>',
    ) +
      contact(48, '#3f4f7c') +
      contact(130, '#5d7f9c') +
      contact(212, '#c8452f') +
      diamond(115, 306, 0.5),
  ) +
  inked(
    '<path d="M264 140Q530 70 556 236M264 106Q850 10 884 236" fill="none" stroke="#c8452f" stroke-dasharray="2 22"/>',
    10,
  ) +
  person('ba', 'calm', 420, 452, 0.34) +
  person('bo', 'calm', 740, 452, 0.34) +
  small(510, 290) +
  small(836, 290) +
  table;

/** A pop-up of 170 x 150 with a cross; `inner` about its middle. */
const popUp = (x, y, fill, inner, scale = 1) =>
  at(
    x,
    y,
    inked(
      `<rect width="170" height="150" rx="16" fill="${fill}"/><circle cx="158" cy="8" r="20" fill="#fff"/><path d="M150 0l16 16M166 0l-16 16"/>`,
      5,
    ) + at(85, 78, inner),
    scale,
  );
const star = (x, y) =>
  `<path transform="translate(${x} ${y})" d="M0-26l8 17 18 3-13 13 3 19-16-9-16 9 3-19-13-13 18-3z" fill="#f3cf4f" stroke="#1c2b52" stroke-width="5" stroke-linejoin="round"/>`;
scenes['then-app-for-lan-crowded'] =
  room() +
  inked(
    '<rect x="170" y="58" width="620" height="394" rx="30" fill="#2b3348"/><path fill="#fffdf6" d="M198 86h564v338H198z"/>',
  ) +
  repeat(24, (i) => star(250 + 92 * (i % 6), 130 + 84 * Math.floor(i / 6))) +
  popUp(
    220,
    120,
    '#f7c6bd',
    inked(
      '<path fill="#c8452f" d="M-60 30V-6q30 6 44-26l20 10q18 26 56 30 6 16-2 22z"/><path fill="#fff" d="M-62 30H62v14H-62z"/><path d="M-14-14l14-10M-2 0l14-10"/>',
      5,
    ),
  ) +
  popUp(430, 96, '#bfe6c8', picture('scenes/qua-bong-tron.svg', -52, -52, 104)) +
  popUp(
    590,
    190,
    '#f9e2a0',
    inked(
      '<path fill="#e0745f" d="M-34-2l-36-24v48zM34-2l36-24v48z"/><circle cy="-2" r="36" fill="#c8452f"/><path d="M-22-20q22 16 10 44M2-36q28 24 16 60" fill="none" stroke="#fff"/>',
      5,
    ),
  ) +
  popUp(340, 258, '#cfd8f2', diamond(0, 2, 1.1), 1.06) +
  onlooker(560, 450, '#fff', '#241b17', 1.2);

// ---- What follows from the right choices -------------------------------------------------------

// The film sounds, and the line with the author's name is there: the class sways along.
scenes['then-music-for-the-film-open-music'] =
  classroom() +
  monitor(
    270,
    96,
    gong(116, 74, 0.6) +
      inked(
        '<path d="M236 30l-44 34" stroke="#8a5a34" stroke-width="11"/><circle cx="186" cy="70" r="17" fill="#c8452f"/>',
      ) +
      inked(
        '<path d="M0 146h300v44H0z" fill="#fffdf6" stroke="none"/><path d="M0 146h300M100 168q14-18 26 0t26 0 26 0 26 0 24-2" fill="none"/>',
      ) +
      tone(66, 166, 0.42),
    1.26,
  ) +
  waves(690, 190, 0.8) +
  waves(236, 190, 0.8, true) +
  tone(820, 150, 1.2) +
  tone(880, 260, 0.9, '#c8452f') +
  tone(120, 150, 1.1, '#2f7d5b') +
  tone(70, 280, 0.9) +
  inked(
    [200, 470, 740]
      .map(
        (x, i) =>
          `<path d="M${x - 70} 520q-40-60-${i === 1 ? 20 : 50}-130M${x + 70} 520q40-60 ${i === 1 ? 20 : 50}-130" stroke-width="38"/><path d="M${x - 70} 520q-40-60-${i === 1 ? 20 : 50}-130M${x + 70} 520q40-60 ${i === 1 ? 20 : 50}-130" stroke="#f2cba8" stroke-width="26"/>`,
      )
      .join(''),
    1,
  ).replace('<g ', '<g fill="none" ') +
  onlooker(200, 480, '#5aa58c') +
  onlooker(470, 490, '#c8452f') +
  onlooker(740, 480, '#2b4a86');

const pupilStar = (x, y) =>
  at(
    x,
    y,
    inked(
      '<path d="M-16 34l-6 30h-12M16 34l6 30h12" fill="none"/><path d="M0-50l16 33 35 6-25 25 6 36-32-17-32 17 6-36-25-25 35-6z" fill="#f3cf4f"/><path d="M-11-2h0M11-2h0" stroke-width="9"/><path d="M-10 12q10 9 20 0" fill="none"/>',
      5,
    ),
  );
// Nothing pushes in: the stars stand in line and are counted.
scenes['then-app-for-lan-calm'] =
  room() +
  inked(
    '<rect x="170" y="58" width="620" height="394" rx="30" fill="#2b3348"/><path fill="#cfe3f2" d="M198 86h564v338H198z"/><path fill="#9cc68a" d="M198 316h564v108H198z" stroke="none"/><path d="M198 236h564M198 356h564" stroke="#8fa3c8" stroke-width="5"/>',
  ) +
  repeat(5, (i) => pupilStar(268 + 106 * i, 166)) +
  repeat(4, (i) => pupilStar(268 + 106 * i, 286)) +
  onlooker(410, 480, '#2f6d5a', '#241b17', 1.2) +
  inked('<circle cx="410" cy="376" r="28" fill="#241b17"/>') +
  onlooker(650, 494, '#fff', '#241b17', 1.05);
