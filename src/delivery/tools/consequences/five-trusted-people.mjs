import {
  at,
  bubble,
  inked,
  person,
  phone,
  picture,
  plank,
  room,
  standingHen,
  waves,
  sleepingFace,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

// Na tells her teddy bear; the bear says nothing.
const teddy = (x, y, scale) =>
  at(
    x,
    y,
    inked(
      '<path fill="#a56953" d="M-76-150q-70 30-64 90 26 20 44-16zM76-150q70 30 64 90-26 20-44-16z"/><path fill="#a56953" d="M-88-90q0-80 88-80t88 80 0 90h-176q0-60 0-90z"/><ellipse cy="-64" rx="54" ry="56" fill="#e0b98a"/><ellipse cx="-64" cy="-10" rx="46" ry="40" fill="#a56953"/><ellipse cx="64" cy="-10" rx="46" ry="40" fill="#a56953"/><ellipse cx="-64" cy="-6" rx="24" ry="22" fill="#e0b98a"/><ellipse cx="64" cy="-6" rx="24" ry="22" fill="#e0b98a"/>',
    ) + picture('pictures/gau.svg', -118, -368, 236),
    scale,
  );
scenes['then-bear-or-grandmother-bear'] =
  room() +
  teddy(560, 430, 1) +
  bubble(
    690,
    60,
    210,
    120,
    '<path d="M56 62h0M105 62h0M154 62h0" stroke="#8fa3c8" stroke-width="22" stroke-linecap="round"/>',
    30,
  ) +
  waves(366, 330, 0.6) +
  standingHen(812, 446, 0.9, true, true) +
  person('na', 'sad', 190, 452, 0.36) +
  plank();

// The blanket does not stop the telephone.
scenes['then-father-ploughing-blanket'] =
  room() +
  inked(
    '<path fill="#8a5a34" d="M24 190h34v290H24zM470 300h34v180h-34z"/><path fill="#d3a75f" d="M24 400h480v50H24z"/><path fill="#fffdf6" d="M60 360q0-40 50-40h60q40 0 40 80H60z"/><path fill="#241b17" d="M120 304q-40-56 10-50-16-50 30-18 12-52 44 0 54-24 26 72z"/><path fill="#c8452f" d="M84 402q-20-120 90-122 70-30 150 10 150 0 146 112z"/><path d="M110 330q90-40 170 0t180-6M100 370q90-30 180 0t184 0" fill="none" stroke="#f3cf6d" stroke-width="9"/>',
  ) +
  inked(
    '<path d="M660 470v60M840 470v60" stroke="#6f4526" stroke-width="16"/><path fill="#d3a75f" d="M616 440h268v30H616z"/>',
  ) +
  `<g transform="rotate(-10 750 330)">${phone(672, 190, '<circle cx="85" cy="90" r="44" fill="#fff"/><circle cx="85" cy="76" r="18" fill="#8fa3c8"/><path d="M48 118q37-40 74 0z" fill="#8fa3c8"/><circle cx="46" cy="230" r="30" fill="#3f9a63"/><circle cx="124" cy="230" r="30" fill="#c8452f"/>', 0.7)}</g>` +
  waves(850, 270, 0.85) +
  waves(630, 270, 0.85, true) +
  standingHen(566, 492, 0.66, true);

// ---- What follows from the right choices -------------------------------------------------------

// Grandmother listens to the end; the bear leans on her, and the hen is awake at last.
scenes['then-bear-or-grandmother-grandmother'] =
  room() +
  waves(322, 290, 0.5) +
  person('na', 'calm', 190, 452, 0.36) +
  person('ba', 'happy', 770, 452, 0.38, true) +
  `<g transform="rotate(12 560 430)">${inked('<path fill="#a56953" d="M486 440q-10-120 80-120t80 120z"/>')}${picture('pictures/gau.svg', 488, 192, 156)}</g>` +
  standingHen(400, 446, 0.86) +
  plank();

const cap = (x, y) =>
  at(
    x,
    y,
    inked(
      '<path fill="#2f7d5b" d="M-92 10q-6-86 86-90 84 4 92 74z"/><path fill="#2f8f5b" d="M-100 8q20 26 90 20l-10-30z"/><circle cx="-6" cy="-80" r="9" fill="#2f8f5b"/>',
    ),
  );
// The neighbour has made the machine be still; the hen sleeps on it.
scenes['then-father-ploughing-neighbour'] =
  room() +
  person('ti', 'happy', 190, 452, 0.36) +
  person('chu-tai', 'happy', 740, 452, 0.35, true).replaceAll('#6e9a62', '#b5643c') +
  cap(738, 190) +
  phone(400, 250, sleepingFace(85, 130, 1.1), 0.6) +
  standingHen(444, 230, 0.66, false, true) +
  plank();
